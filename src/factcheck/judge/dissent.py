"""Who stands outside the best coherent set, and how far: the gaps that divide the origins of one measurand."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from factcheck.judge.coherence import Peak
from factcheck.judge.origins import Origin
from factcheck.judge.precision import EXACT, ROUNDED
from factcheck.records.kinds import Scale

Ends = tuple[Decimal | None, Decimal | None]


class Conflict(StrEnum):
    """How large the gap is that divides the origins."""

    NONE = "none"
    MINOR = "minor"
    MATERIAL = "material"
    SEVERE = "severe"
    ORDER_OF_MAGNITUDE = "order_of_magnitude"


ORDER_OF_MAGNITUDE = 10
_LEVELS = (
    (Decimal("1.25"), Conflict.MINOR), (Decimal(2), Conflict.MATERIAL), (Decimal(ORDER_OF_MAGNITUDE), Conflict.SEVERE),
)  # fmt: skip


class Dissent(NamedTuple):
    """An origin outside the best set; `ratio` is the gap to the set's hull (a difference on linear and date scales)."""

    origin: str
    ratio: Decimal


def gaps(origins: Iterable[Origin], best: Peak, scale: Scale) -> list[tuple[str, Decimal]]:
    """The origins outside the best set, each with its gap to the hull of the set."""
    outside = [one for one in origins if not best.holds(one, scale)]
    low, high = best.low, best.high
    if low is None or high is None:
        low, high = between_bounds([one for one in origins if best.holds(one, scale)])
    return [(one.id, _gap(one, low, high, scale)) for one in outside]


def dissent(origins: Iterable[Origin], best: Peak, scale: Scale) -> tuple[Dissent, ...]:
    """Who dissents, farthest first."""
    found = [Dissent(one, ratio) for one, ratio in gaps(origins, best, scale)]
    return tuple(sorted(found, key=lambda one: (one.ratio.copy_negate(), one.origin)))


def _gap(one: Origin, low: Decimal | None, high: Decimal | None, scale: Scale) -> Decimal:
    """From the hull to the origin's nearer end: a ratio above one, or a difference; zero or one where they touch."""
    ratio = scale == "ratio"
    for near, far in ((one.low, high), (low, one.high)):
        if near is not None and far is not None and near > far:
            if not ratio:
                return EXACT.subtract(near, far)
            return ROUNDED.divide(near, far) if far > 0 else Decimal("Infinity")
    return Decimal(1 if ratio else 0)


def between_bounds(origins: Sequence[Origin]) -> Ends:
    """The greatest floor and the least ceiling."""
    floors = [one.low for one in origins if one.low is not None]
    ceilings = [one.high for one in origins if one.high is not None]
    return max(floors, default=None), min(ceilings, default=None)


def conflict(dissent: Sequence[Dissent], origins: Iterable[Origin], scale: Scale) -> Conflict:
    """By the widest gap, which comes first: below 1.25, 2 and 10 times; off a ratio scale, in printed widths."""
    if not dissent:
        return Conflict.NONE
    widest = dissent[0].ratio
    if scale != "ratio":
        closed = [EXACT.subtract(one.high, one.low) for one in origins if one.low is not None and one.high is not None]
        unit = max([*closed, Decimal(0)]) or Decimal(1)
        ten = EXACT.multiply(10, unit)
        return Conflict.MINOR if widest < unit else Conflict.MATERIAL if widest < ten else Conflict.SEVERE
    return next((level for most, level in _LEVELS if widest < most), Conflict.ORDER_OF_MAGNITUDE)
