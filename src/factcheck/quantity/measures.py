"""What units are made of: factors and base dimensions, so that GPU-hours over GPUs are hours."""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from factcheck.quantity.units import UNITS, split

# One row a unit that is not a base of its own: its size in bases, and the bases with their powers.
# Months and years have no fixed length, and currencies no fixed rate: each stays a base.
_MADE_OF: dict[str, tuple[Fraction, dict[str, int]]] = {
    "GPU.h": (Fraction(1), {"GPU": 1, "hour": 1}),
    "GPU.day": (Fraction(24), {"GPU": 1, "hour": 1}),
    "minute": (Fraction(1, 60), {"hour": 1}),
    "second": (Fraction(1, 3600), {"hour": 1}),
    "day": (Fraction(24), {"hour": 1}),
    "week": (Fraction(168), {"hour": 1}),
    "Mtoken": (Fraction(10**6), {"token": 1}),
    "Ttoken": (Fraction(10**12), {"token": 1}),
    "FLOP/s": (Fraction(3600), {"FLOP": 1, "hour": -1}),
    "B/s": (Fraction(3600), {"B": 1, "hour": -1}),
    "bit": (Fraction(1, 8), {"B": 1}),
    "bit/s": (Fraction(3600, 8), {"B": 1, "hour": -1}),
    "Wh": (Fraction(1), {"W": 1, "hour": 1}),
    "percent": (Fraction(1, 100), {}),
    "pp": (Fraction(1, 100), {}),
    "x": (Fraction(1), {}),
}


class Measure(NamedTuple):
    """A factor and the powers of base units, without zeros; a plain number has none."""

    factor: Fraction
    powers: Mapping[str, int]

    def times(self, other: "Measure", power: int = 1) -> "Measure":
        """This one times `other` to the power of 1 or -1."""
        powers = dict(self.powers)
        for base, exponent in other.powers.items():
            powers[base] = powers.get(base, 0) + power * exponent
        return Measure(self.factor * other.factor**power, {base: one for base, one in powers.items() if one})

    def __str__(self) -> str:
        above = [_raised(base, power) for base, power in sorted(self.powers.items()) if power > 0]
        below = [_raised(base, -power) for base, power in sorted(self.powers.items()) if power < 0]
        return (".".join(above) or "1") + (f"/{'.'.join(below)}" if below else "") if self.powers else "a plain number"


NUMBER = Measure(Fraction(1), {})


def measure(unit: str | None) -> Measure:
    """What a canonical unit is made of. Raises KeyError for a unit without a row in `units`."""
    if unit is None:
        return NUMBER
    numerator, denominator = split(unit)
    found = _one(numerator)
    return found if denominator is None else found.times(_one(denominator), -1)


def _one(unit: str) -> Measure:
    if unit in _MADE_OF:
        return Measure(*_MADE_OF[unit])
    return Measure(Fraction(1), {UNITS[unit].id: 1})


def _raised(base: str, power: int) -> str:
    return base if power == 1 else f"{base}^{power}"
