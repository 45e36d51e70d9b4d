"""Numbers and intervals for people: what was printed in full, what was computed in as few digits as it has."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from factcheck.quantity.model import Number
from factcheck.quantity.partial_date import PartialDate
from factcheck.quantity.readable import number, shown_in, with_unit
from factcheck.render.safe import safe

_DIGITS = 4  # of an interval's end: what the printed digits leave open has no more that say anything
_WHOLE = 24  # digits beyond which an end is left as it is, short of the 28 of Decimal's arithmetic


def amount(value: Number, unit: str | None) -> str:
    """One number that was printed, with its unit and all its digits; a day for a date."""
    if unit == "date":
        day = int(value)
        return PartialDate.from_ordinals(day, day).text
    (shown,), unit = shown_in((_plain(value),), unit)
    return safe(with_unit(number(shown), (shown,), unit))


def ends(low: Number | None, high: Number | None, unit: str | None) -> str:
    """An interval in words: `45,000 to 55,000`, `at least 100 million`, `at most 10`; ends rounded outwards."""
    if low is None and high is None:
        return "anything"
    if low is None:
        return f"at most {amount(high or Decimal(0), unit)}"
    if high is None:
        return f"at least {amount(low, unit)}"
    if unit == "date":
        return PartialDate.from_ordinals(int(low), int(high)).text.replace("/", " to ")
    if low == high:
        return amount(low, unit)
    if isinstance(low, Decimal) and isinstance(high, Decimal):
        width = high - low
        low, high = _outward(low, width, ROUND_FLOOR), _outward(high, width, ROUND_CEILING)
    values, unit = shown_in((_plain(low), _plain(high)), unit)
    return safe(with_unit(" to ".join(map(number, values)), values, unit))


def _outward(end: Decimal, width: Decimal, direction: str) -> Decimal:
    """An end to four digits, or to as many as tell the interval's width, never further in than it is."""
    if not end:
        return end
    power = min(end.adjusted(), width.adjusted()) - _DIGITS + 1
    if end.adjusted() - power > _WHOLE:
        return end
    step = Decimal(1).scaleb(power)
    return (end / step).to_integral_value(direction) * step


def middle(value: Decimal, low: Decimal | None, high: Decimal | None, unit: str | None) -> str:
    """A value that was computed and nobody printed, in the two or three digits that its interval supports."""
    if unit != "date" and low is not None and high is not None and value and low < high:
        step = Decimal(1).scaleb(min((high - low).adjusted(), value.adjusted()) - 1)
        value = (value / step).to_integral_value() * step
    return amount(value, unit)


def _plain(value: Number) -> Number:
    """The number without an exponent's noise."""
    if not isinstance(value, Decimal):
        return value
    digits = value.normalize() if len(value.as_tuple().digits) <= _WHOLE else value
    return Decimal(f"{digits:f}") if -12 < digits.adjusted() < 18 else digits


def listed(names: Iterable[str], most: int = 4) -> str:
    """`A`, `A and B`, `A, B and C`, `A, B, C, D and 3 more`; each once."""
    found = list(dict.fromkeys(names))
    if len(found) > most:
        found = [*found[:most], f"{len(found) - most} more"]
    return " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)
