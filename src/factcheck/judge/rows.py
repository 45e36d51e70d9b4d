"""Bring your own numbers: rows of a table judged by the same rule, without a register."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from factcheck.judge.agreement import Assessment, Verdict, assess
from factcheck.judge.collecting import uncollected
from factcheck.judge.heads import heads
from factcheck.judge.intervals import FORMS, Form, Interval, around, interval_of, last_digit, span
from factcheck.judge.statements import Statement, is_attested
from factcheck.quantity import PartialDate
from factcheck.records import Repeat
from factcheck.records.register import Basis, Scale

COLUMNS = (
    "id", "stated", "value", "low", "high", "margin", "form", "by", "organisation", "basis", "attested", "repeats",
    "as_of", "measurand", "language",
)  # fmt: skip
_BASES: tuple[str, ...] = get_args(Basis)
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0", "")
_MOST_DIGITS, _MOST_POWER = 60, 400


class RowError(ValueError):
    """A row that cannot be judged; the message names it and says what is wrong."""


@dataclass(frozen=True, slots=True)
class RowsPart:
    """One measurand: its name, the unit that was read (None where numbers came as numbers), and its assessment."""

    measurand: str
    unit: str | None
    claims: tuple[str, ...]
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class RowsAnswer:
    """Rows judged: INCOMPARABLE where they name several measurands; `statements` are the rows as the judge saw them."""

    verdict: Verdict
    parts: tuple[RowsPart, ...]
    claims: int
    origins: int
    statements: Mapping[str, Statement]


def judge(rows: Iterable[Mapping[str, Any]], scale: Scale = "ratio") -> RowsAnswer:
    """Judge rows such as `{"value": 10000, "by": "SemiAnalysis", "basis": "own estimate"}`.

    Keys: `id`; `stated` (a phrase, read), or `value`, or `low` and `high`, with `form` (exact, point, approx, almost,
    range, plus_minus with `margin`, more_than, less_than, order); `by`, `organisation`; `basis` or `attested`;
    `repeats` (ids; `id?` where the lineage is presumed); `as_of`; `measurand`. Raises RowError for a row that cannot
    be judged.
    """
    made: dict[str, Statement] = {}
    for index, row in enumerate(rows, 1):
        one = _statement(row, index, scale)
        if one.id in made:
            raise RowError(f"row {index}: the id '{one.id}' is taken; give each row its own, or none")
        made[one.id] = one
    groups: dict[tuple[str, str | None], list[Statement]] = {}
    for one in made.values():
        name, (unit,) = one.measurand
        groups.setdefault((name, unit), []).append(one)
    with uncollected():
        begins = heads(made)
        parts = tuple(
            RowsPart(name, unit, tuple(one.id for one in members), assess(members, begins, scale))
            for (name, unit), members in groups.items()
        )
    verdict = (
        Verdict.INSUFFICIENT if not parts else parts[0].assessment.verdict if len(parts) == 1 else Verdict.INCOMPARABLE
    )
    return RowsAnswer(verdict, parts, len(made), sum(part.assessment.origins for part in parts), made)


def _statement(row: Mapping[str, Any], index: int, scale: Scale) -> Statement:
    unknown = sorted(str(key) for key in row if key not in COLUMNS)
    name = _text(row, "id") or str(index)
    if unknown:
        raise RowError(f"row {index} ('{name}'): no column is called {', '.join(unknown)}; known: {', '.join(COLUMNS)}")
    try:
        interval, unit = _interval(row, scale)
        repeats = _repeats(row.get("repeats"))
        by = _text(row, "organisation") or _text(row, "by") or f"row {index}"
        attested = _attested(row, re_tells=bool(repeats))
        when = PartialDate.parse(_text(row, "as_of")).last.toordinal() if _text(row, "as_of") else 0
    except ValueError as error:
        raise RowError(f"row {index} ('{name}'): {error}") from None
    key = (_text(row, "measurand"), (unit,))
    return Statement(name, interval.low, interval.high, interval.centre, by, attested, when, repeats, True, key)


def _text(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    return "" if value is None else str(value).strip()


def _interval(row: Mapping[str, Any], scale: Scale) -> tuple[Interval, str | None]:
    if not any(_text(row, key) for key in ("value", "low", "high")):
        return _read(_text(row, "stated"), _text(row, "language") or "en", scale)
    if scale == "date":
        return _dates(row), None
    value, low, high, margin = (_number(row, key) for key in ("value", "low", "high", "margin"))
    form = _form(row, value, low, high)
    if scale == "ratio" and any(one is not None and one <= 0 for one in (value, low, high)):
        raise ValueError("a value on a ratio scale is above zero; --scale linear takes any")
    return _of_form(form, value, low, high, margin, scale), None


def _read(stated: str, language: str, scale: Scale) -> tuple[Interval, str | None]:
    from factcheck.reading import read

    if not stated:
        raise ValueError("there is no number: give `stated`, `value`, or `low` and `high`")
    found = read(stated, language)
    if len(found) != 1:
        told = "no quantity" if not found else f"{len(found)} quantities"
        raise ValueError(f"'{stated}' reads as {told}; give `value` and `form` instead")
    interval = interval_of(found[0], scale)
    if interval is None:
        raise ValueError(f"'{stated}' gives nothing to compare on a {scale} scale")
    return interval, found[0].unit


def _dates(row: Mapping[str, Any]) -> Interval:
    low, high = _text(row, "low") or _text(row, "value"), _text(row, "high") or _text(row, "value")
    form = _text(row, "form")
    first = Decimal(PartialDate.parse(low or high).first.toordinal())
    last = Decimal(PartialDate.parse(high or low).last.toordinal())
    if form == "more_than":
        return Interval(first, None, None)
    return Interval(None, last, None) if form == "less_than" else span(first, last, "date")


def _form(row: Mapping[str, Any], value: Decimal | None, low: Decimal | None, high: Decimal | None) -> Form:
    given = _text(row, "form")
    for known in FORMS:
        if given == known:
            return known
    if given:
        raise ValueError(f"there is no form '{given}'; known: {', '.join(FORMS)}")
    if low is not None and high is not None:
        return "range" if value is None else "plus_minus"
    return "point" if value is not None else "more_than" if low is not None else "less_than"


def _of_form(
    form: Form, value: Decimal | None, low: Decimal | None, high: Decimal | None, margin: Decimal | None, scale: Scale
) -> Interval:
    if form == "more_than":
        return Interval(_needed(form, value if low is None else low), None, None)
    if form == "less_than":
        return Interval(None, _needed(form, value if high is None else high), None)
    if form == "range":
        return span(_needed("range, as `low`", low), _needed("range, as `high`", high), scale)
    if form == "plus_minus":
        centre = _needed("plus_minus, as `value`", value)
        if margin is not None:
            low, high = centre - margin, centre + margin
        low, high = _needed("plus_minus, as `margin`", low), _needed("plus_minus, as `margin`", high)
        if not low <= centre <= high or (scale == "ratio" and low <= 0):
            raise ValueError("the margin reaches beyond what the scale allows")
        return Interval(low, high, centre)
    number = _needed(form, value)
    step = last_digit(number)
    if form == "exact":  # every digit of a count is significant, trailing zeros too
        step = min(Decimal(1), step)
    return around(form, number, step, scale)


def _needed(what: str, value: Decimal | None) -> Decimal:
    if value is None:
        raise ValueError(f"a number is missing for the form {what}")
    return value


def _number(row: Mapping[str, Any], key: str) -> Decimal | None:
    """A number given as a number skips the reader; commas and other separators are not guessed at."""
    text = _text(row, key)
    if not text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError(f"`{key}` is '{text}', not a plain number; phrases go into `stated`") from None
    if not number.is_finite() or abs(number.adjusted()) > _MOST_POWER or len(number.as_tuple().digits) > _MOST_DIGITS:
        raise ValueError(f"`{key}` is '{text[:40]}', beyond what is judged here")
    return number


def _repeats(given: object) -> tuple[Repeat, ...]:
    words = re.split(r"[;,\s]+", given) if isinstance(given, str) else given if isinstance(given, list | tuple) else []
    names = [str(word).strip() for word in words if str(word).strip()]
    return tuple(Repeat(name.removesuffix("?"), presumed=name.endswith("?")) for name in names)


def _attested(row: Mapping[str, Any], *, re_tells: bool) -> bool:
    said, basis = _text(row, "attested").lower(), _text(row, "basis").lower()
    if said not in (*_YES, *_NO):
        raise ValueError(f"`attested` is '{said}'; write yes or no")
    if basis and basis not in _BASES:
        raise ValueError(f"there is no basis '{basis}'; known: {', '.join(_BASES)}")
    return said in _YES or (not said and is_attested(basis, re_tells=re_tells))
