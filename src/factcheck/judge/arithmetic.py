"""Whether the arithmetic that is said to hold between claims does: evaluated in intervals, units and all."""

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from factcheck.judge.formula import Constant, Expression, FormulaError, Named, claims_in, parse
from factcheck.judge.intervals import interval_of
from factcheck.quantity.measures import Measure, measure
from factcheck.records import Register, Relation

_UNINFORMATIVE = 10  # an equation between intervals of which one spans more than this says nothing


class Outcome(StrEnum):
    """What the printed digits say of a relation."""

    CLOSES = "closes"
    CANNOT_BE_TOLD = "cannot be told"
    DOES_NOT_CLOSE = "does not close"


class Range(NamedTuple):
    """From `low` to `high` (None where open), in base units, as far as printed digits leave it open; exact."""

    low: Fraction | None
    high: Fraction | None


class Sum(NamedTuple):
    """A relation worked out: both sides in `unit`, and how far apart they are (a ratio, None where they meet)."""

    relation: str
    outcome: Outcome
    left: Range
    right: Range
    unit: Measure
    apart: Fraction | None


def work_out(register: Register, relation: Relation) -> Sum:
    """Evaluate a relation. Raises FormulaError where it cannot be read, names no claim, or mixes dimensions."""
    formula = parse(relation.holds)
    left, unit = _value(register, formula.left)
    right, other = _value(register, formula.right)
    if unit.powers != other.powers:
        raise FormulaError(f"the left side is in {unit}, the right side in {other}")
    outcome = _OUTCOMES[formula.comparison](left, right)
    return Sum(relation.id, outcome, left, right, unit, _apart(left, right))


def _value(register: Register, part: Expression) -> tuple[Range, Measure]:
    if isinstance(part, Constant):
        return _constant(part)
    if isinstance(part, Named):
        return _claim(register, part.claim)
    left, unit = _value(register, part.left)
    right, other = _value(register, part.right)
    if part.sign in "+-":
        if unit.powers != other.powers:
            raise FormulaError(f"{unit} and {other} cannot be added")
        return (_sum(left, right) if part.sign == "+" else _sum(left, _negative(right))), unit
    if part.sign == "*":
        return _product(left, right), unit.times(other)
    return _product(left, _inverse(right)), unit.times(other, -1)


def _constant(part: Constant) -> tuple[Range, Measure]:
    made = _measure(part.unit)
    value = Fraction(part.value) * made.factor
    return Range(value, value), Measure(Fraction(1), made.powers)


def _claim(register: Register, name: str) -> tuple[Range, Measure]:
    found = register.claims.get(name)
    if found is None:
        raise FormulaError(f"there is no claim '{name}'")
    metric = register.metrics.get(register.questions[found.question].metric)
    scale = metric.scale if metric else "ratio"
    interval = interval_of(found.quantity, scale) if found.quantity else None
    if interval is None or scale in ("date", "ordinal"):
        raise FormulaError(f"'{name}' gives no amount to calculate with")
    made = _measure(found.quantity.unit if found.quantity else None)
    low, high = (None if end is None else Fraction(end) * made.factor for end in (interval.low, interval.high))
    return _bounded(low, high, ratio=scale == "ratio"), Measure(Fraction(1), made.powers)


def _bounded(low: Fraction | None, high: Fraction | None, *, ratio: bool) -> Range:
    """On a ratio scale a ceiling has a floor after all: nothing is below zero."""
    return Range(Fraction(0) if low is None and ratio else low, high)


def _measure(unit: str | None) -> Measure:
    try:
        return measure(unit)
    except KeyError:
        raise FormulaError(f"there is no unit '{unit}'") from None


def _sum(left: Range, right: Range) -> Range:
    return Range(
        None if left.low is None or right.low is None else left.low + right.low,
        None if left.high is None or right.high is None else left.high + right.high,
    )


def _negative(one: Range) -> Range:
    return Range(None if one.high is None else -one.high, None if one.low is None else -one.low)


def _product(left: Range, right: Range) -> Range:
    if left.low is not None and right.low is not None and left.low >= 0 and right.low >= 0:
        return Range(left.low * right.low, None if left.high is None or right.high is None else left.high * right.high)
    ends = [one * other for one in (left.low, left.high) for other in (right.low, right.high) if one and other]
    if None in (left.low, left.high, right.low, right.high):
        return Range(None, None)
    return Range(min([*ends, Fraction(0)]), max([*ends, Fraction(0)]))


def _inverse(one: Range) -> Range:
    if one.low is None or one.low < 0 or (one.low == 0 and one.high == 0):
        return Range(None, None)
    return Range(Fraction(0) if one.high is None else 1 / one.high, None if one.low == 0 else 1 / one.low)


def _is_below(left: Range, right: Range) -> bool:
    return left.high is not None and right.low is not None and left.high < right.low


def _equal(left: Range, right: Range) -> Outcome:
    if _is_below(left, right) or _is_below(right, left):
        return Outcome.DOES_NOT_CLOSE
    vague = any(one.low is None or one.high is None or one.high > _UNINFORMATIVE * one.low for one in (left, right))
    return Outcome.CANNOT_BE_TOLD if vague else Outcome.CLOSES


def _less(left: Range, right: Range) -> Outcome:
    if _is_below(left, right):
        return Outcome.CLOSES
    return Outcome.DOES_NOT_CLOSE if _never_below(left, right) else Outcome.CANNOT_BE_TOLD


def _less_or_equal(left: Range, right: Range) -> Outcome:
    if left.high is not None and right.low is not None and left.high <= right.low:
        return Outcome.CLOSES
    return Outcome.DOES_NOT_CLOSE if _is_below(right, left) else Outcome.CANNOT_BE_TOLD


def _never_below(left: Range, right: Range) -> bool:
    return left.low is not None and right.high is not None and left.low >= right.high


_OUTCOMES: dict[str, Callable[[Range, Range], Outcome]] = {
    "=": _equal,
    "<": _less,
    "<=": _less_or_equal,
    ">": lambda left, right: _less(right, left),
    ">=": lambda left, right: _less_or_equal(right, left),
}


def _apart(left: Range, right: Range) -> Fraction | None:
    """The ratio across the gap between the sides; None where they meet or one reaches down to zero."""
    for lower, upper in ((left, right), (right, left)):
        if lower.high is not None and upper.low is not None and 0 < lower.high < upper.low:
            return upper.low / lower.high
    return None


def outcomes(register: Register, relations: Mapping[str, Relation] | None = None) -> dict[str, Sum]:
    """Every relation of the register, or of `relations`, that can be worked out, by id."""
    found = {}
    for relation in (register.relations if relations is None else relations).values():
        try:
            found[relation.id] = work_out(register, relation)
        except FormulaError:
            continue
    return found


def relations_of(register: Register, question: str, only: Collection[str] | None = None) -> list[Relation]:
    """The relations in which a claim of the question stands; with `only`, those that need no claim but these."""
    asked = set(register.questions[question].claims)
    found = []
    for relation in register.relations_naming(asked):
        try:
            names = set(claims_in(parse(relation.holds)))
        except FormulaError:
            continue
        if names & asked and (only is None or names.issubset(only)):
            found.append(relation)
    return found
