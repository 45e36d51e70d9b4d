"""The number of a row: printed as a phrase, or given as a value, ends and a form."""

import re
from collections.abc import Container, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, NoReturn

from factcheck.judge.intervals import FORMS, Form, Interval, around, last_digit, span
from factcheck.judge.precision import EXACT
from factcheck.judge.rows import cells
from factcheck.judge.rows.notes import CellError
from factcheck.judge.rows.phrases import Reading, read_phrase
from factcheck.quantity import PartialDate
from factcheck.records.kinds import Scale

_DAY_FIRST = re.compile(r"(1[3-9]|2[0-9]|3[01])[./-](0?[1-9]|1[0-2])[./-]([0-9]{4})")
_MOST_SHOWN = 200
_NUMBERS = ("value", "low", "high", "margin")
_FORMS_OF_DATES: tuple[Form, ...] = ("exact", "point", "range", "more_than", "less_than")
# The columns that a form makes a number of, in one way or another; any other form takes the value alone.
_USES: dict[Form, tuple[set[str], ...]] = {
    "more_than": ({"value"}, {"low"}),
    "less_than": ({"value"}, {"high"}),
    "range": ({"low", "high"},),
    "plus_minus": ({"value", "margin"}, {"value", "low", "high"}),
}


def reading_of(row: Mapping[str, Any], language: str, scale: Scale) -> Reading:
    """What the row's number leaves open; `language` is empty where none was named. Raises CellError."""
    if not any(cells.text(row, column) for column in ("value", "low", "high")):
        stated = cells.text(row, "stated")
        if not stated:
            raise CellError("stated", "there is no number", "give `stated`, `value`, or `low` and `high`")
        if also := next((column for column in ("form", "margin") if cells.text(row, column)), ""):
            raise CellError(also, f"`{also}` is not used beside `stated`", "give `value`, or say it in the phrase")
        return read_phrase(stated, language, scale)
    _check_use(row, scale)
    if scale == "date":
        return Reading(_dates(row), "date")
    found = {column: cells.number(row, column, language) for column in _NUMBERS}
    value, low, high, margin = (found[column][0] for column in _NUMBERS)
    for column in ("value", "low", "high"):
        end = found[column][0]
        if scale == "ratio" and end is not None and end <= 0:
            told = f"`{column}` is {end}, and a value on a ratio scale is above zero"
            raise CellError(column, told, "--scale linear takes any")
    _in_order(low, value, high)
    doubt = next((other for _, other in found.values() if other), "")
    form = _given_form(row) or _form_of_columns([column for column, (end, _) in found.items() if end is not None])
    return Reading(_of_form(form, value, low, high, margin, scale), doubt=doubt, is_range=form == "range")


def _check_use(row: Mapping[str, Any], scale: Scale) -> None:
    """Raise CellError where a column is filled in that the row's form has no use for."""
    given = {column for column in ("stated", *_NUMBERS) if cells.text(row, column)}
    form = _given_form(row) or _form_of_columns(given)
    if scale == "date" and form not in _FORMS_OF_DATES:
        told = f"a date has no form '{form.replace('_', ' ')}'"
        raise CellError("form", told, f"known: {', '.join(_FORMS_OF_DATES)}")
    uses = _USES.get(form, ({"value"},))
    if not any(given <= used for used in uses):
        idle = min((given - used for used in uses), key=lambda rest: (len(rest), sorted(rest)))
        column = min(idle)
        way_out = "a ± b is `value`, `margin` and the form plus_minus" if column == "margin" else "leave it empty"
        beside = "beside `value`, `low` or `high`" if column == "stated" else f"by the form {form}"
        raise CellError(column, f"`{column}` is not used {beside}", way_out)


def _in_order(low: Decimal | None, value: Decimal | None, high: Decimal | None) -> None:
    given = [end for end in (low, value, high) if end is not None]
    if any(left > right for left, right in pairwise(given)):
        told = " is above ".join(
            f"`{column}` {left}"
            for column, left in (("low", low), ("value", value), ("high", high))
            if left is not None
        )
        raise CellError("low", f"the ends are not in order: {told}", "write the lesser as `low`, the greater as `high`")


def _dates(row: Mapping[str, Any]) -> Interval:
    low, high = (cells.text(row, end) or cells.text(row, "value") for end in ("low", "high"))
    first, last = _day(row, "low", low or high), _day(row, "high", high or low)
    if first.first > last.last or (low and high and first.first > last.first):
        raise CellError("low", f"'{low}' is later than '{high}'", "write the earlier as `low`, the later as `high`")
    start, end = Decimal(first.first.toordinal()), Decimal(last.last.toordinal())
    form = _given_form(row)
    if form == "more_than" or (not form and not high):
        return Interval(start, None, None)
    return Interval(None, end, None) if form == "less_than" or (not form and not low) else span(start, end, "date")


def _day(row: Mapping[str, Any], column: str, written: str) -> PartialDate:
    try:
        return PartialDate.parse(written)
    except ValueError as error:
        raise CellError(column if cells.text(row, column) else "value", *_said(error, written)) from None


def _said(error: ValueError, written: str) -> tuple[str, str]:
    """What is wrong with a date, and how to write it; a day that can be no month leaves no doubt."""
    told, _, way_out = str(error).partition("; ")
    if day := _DAY_FIRST.fullmatch(written):
        return told, f"write {day[3]}-{day[2]:0>2}-{day[1]}"
    return told[:_MOST_SHOWN], way_out or "write 2024, 2024-12 or 2024-12-26"


def day_of(row: Mapping[str, Any]) -> int:
    """The last day of `as_of` as an ordinal, 0 where nothing is said. Raises CellError."""
    written = cells.text(row, "as_of")
    if not written:
        return 0
    try:
        return PartialDate.parse(written).last.toordinal()
    except ValueError as error:
        raise CellError("as_of", *_said(error, written)) from None


def _given_form(row: Mapping[str, Any]) -> Form | None:
    given = cells.word(row, "form").replace(" ", "_")
    for known in FORMS:
        if given == known:
            return known
    if given:
        raise CellError("form", f"there is no form '{cells.text(row, 'form')[:40]}'", f"known: {', '.join(FORMS)}")
    return None


def _form_of_columns(given: Container[str]) -> Form:
    """The form of a row that names none, by the columns that are filled in."""
    if "low" in given and "high" in given:
        return "plus_minus" if "value" in given else "range"
    return "point" if "value" in given else "more_than" if "low" in given else "less_than"


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
        return _plus_minus(_needed("plus_minus, as `value`", value), low, high, margin, scale)
    number = _needed(form, value)
    step = last_digit(number)
    if form == "exact":  # every digit of a count is significant, trailing zeros too
        step = min(Decimal(1), step)
    return around(form, number, step, scale)


def _plus_minus(
    centre: Decimal, low: Decimal | None, high: Decimal | None, margin: Decimal | None, scale: Scale
) -> Interval:
    if margin is not None:
        if margin < 0:
            raise CellError("margin", f"`margin` is {margin}", "write how far it reaches on either side, above zero")
        low, high = EXACT.subtract(centre, margin), EXACT.add(centre, margin)
    low, high = _needed("plus_minus, as `margin`", low), _needed("plus_minus, as `margin`", high)
    if scale == "ratio" and low <= 0:
        raise CellError("margin", "the margin reaches beyond what the scale allows", "--scale linear takes any")
    return Interval(low, high, centre)


def _needed(what: str, value: Decimal | None) -> Decimal:
    return value if value is not None else _missing(what)


def _missing(what: str) -> NoReturn:
    raise CellError("value", f"a number is missing for the form {what}", "fill in the cell, or leave `form` out")
