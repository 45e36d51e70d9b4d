"""How a quantity is written for a person: every digit that was printed, none that was not."""

from fractions import Fraction

from factcheck.quantity.model import Bound, Number, Quantity
from factcheck.quantity.partial_date import PartialDate
from factcheck.quantity.units import UNITS, split

SIGNS = {Bound.EQ: "", Bound.APPROX: "≈ ", Bound.GE: "≥ ", Bound.GT: "> ", Bound.LE: "≤ ", Bound.LT: "< "}
# Short scale, as English-language tables use it.
_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_LARGEST_WORD = 10**15
_SHORTEST = Fraction(1, 10**5)  # of a metre: below this, nanometres
_MOST_DIGITS = 40


def readable(quantity: Quantity, device: str | None = None) -> str:
    """The quantity in words: `> 50,000 H100`, `$5.576 million`, `10,000–50,000 A100`, `2023-07`.

    `device` is the name to print in place of the unit when accelerators are counted.
    """
    if quantity.unit == "date":
        first, last = (int(value) for value in (quantity.low or 0, quantity.high or 0))
        return SIGNS[quantity.bound] + PartialDate.from_ordinals(first, last).text
    if quantity.kind == "vague":
        return _vague(quantity, device)
    values, unit = shown_in(quantity.values, quantity.unit)
    return SIGNS[quantity.bound] + with_unit("–".join(_scaled(values)), values, unit, device)


def shown_in(values: tuple[Number, ...], unit: str | None) -> tuple[tuple[Number, ...], str | None]:
    """Values and unit as people write them: a chip's 0.000000005 m are 5 nm; all else is left as it is."""
    if unit == "m" and 0 < max(values) < _SHORTEST:
        return tuple(value * 10**9 for value in values), "nm"
    return values, unit


def number(value: Number) -> str:
    """One number: grouped digits, or a word from a million up; never rounded."""
    return _scaled((value,))[0]


def with_unit(text: str, values: tuple[Number, ...], unit: str | None, device: str | None = None) -> str:
    """`text` with its unit before or after it, in the singular for exactly one."""
    if unit is None:
        return text if device is None else f"{text} {device}"
    numerator, denominator = split(unit)
    row = UNITS.get(numerator)
    if row is None:
        return f"{text} {unit}"
    if device is not None and row.dimension == "accelerator":
        return f"{text} {device}"
    word = row.one if len(values) == 1 and values[0] == 1 else row.many
    shown = word + text if row.leads else f"{text} {word}".rstrip()
    if denominator is None:
        return shown
    return f"{shown} per {UNITS[denominator].one if denominator in UNITS else denominator}"


def _vague(quantity: Quantity, device: str | None) -> str:
    ends = tuple(end for end in (quantity.low, quantity.high) if end is not None)
    sign = "≥ " if quantity.high is None else "≤ " if quantity.low is None else ""
    return sign + with_unit("–".join(_scaled(ends)), ends, quantity.unit, device)


def _scaled(values: tuple[Number, ...]) -> list[str]:
    largest = max(abs(int(value)) for value in values)
    for power, word in _SCALES:
        if 10**power <= largest < _LARGEST_WORD:
            plain = [_plain(value / 10**power) for value in values]
            return [*plain[:-1], f"{plain[-1]} {word}"]
    return [_plain(value) for value in values]


def _plain(value: Number) -> str:
    if isinstance(value, Fraction):
        return str(value)
    if value and not -_MOST_DIGITS <= value.adjusted() <= _MOST_DIGITS:
        return f"{value.normalize():E}"
    if value and abs(value) >= _LARGEST_WORD:
        digits, _, power = f"{value.normalize():E}".partition("E+")
        return f"{digits}×10^{power}"
    return f"{value.normalize():,f}" if value % 1 == 0 else f"{value:,f}".rstrip("0")


def exact(value: Number) -> str:
    """Every digit, for programs: a decimal, or a fraction such as `1/3`; an exponent only beyond 40 places."""
    if isinstance(value, Fraction) or not value.is_finite():
        return str(value)
    return f"{value:f}" if abs(value.adjusted()) < _MOST_DIGITS else str(value)
