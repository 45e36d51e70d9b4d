"""Every maximal set of origins that are compatible with one another, found by sorting and sweeping, in O(n log n)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from heapq import nsmallest
from typing import NamedTuple

from factcheck.judge.origins import Origin, reach, start
from factcheck.judge.precision import EXACT, ROUNDED
from factcheck.records.kinds import Scale

# A question has a handful of origins and all its sets are listed; of a crowd only the largest are.
_CROWD, _LISTED = 256, 8


class CoherentSet(NamedTuple):
    """Origins that could all be right at once, and the hull of those among them that are closed on both sides."""

    members: tuple[str, ...]
    attested: int
    low: Decimal | None
    high: Decimal | None


class Peak(NamedTuple):
    """A maximal coherent set by a `point` that all its members share: how many they are, and their two-sided hull.

    `attested` counts the attested two-sided ones. Intervals compatible in pairs share a point (Helly, in one
    dimension), so each set is what the sweep has open at some point.
    """

    size: int
    attested: int
    point: Decimal
    low: Decimal | None
    high: Decimal | None

    def holds(self, one: Origin, scale: Scale) -> bool:
        """Whether the origin is in the set."""
        return start(one) <= self.point <= reach(one, scale)

    def width(self, scale: Scale) -> Decimal:
        """How wide the hull is: a ratio, or a difference; zero where no member is closed on both sides."""
        if self.low is None or self.high is None:
            return Decimal(0)
        if scale != "ratio":
            return EXACT.subtract(self.high, self.low)
        return ROUNDED.divide(self.high, self.low) if self.low > 0 else Decimal("Infinity")


def best_peak(origins: Sequence[Origin], scale: Scale) -> tuple[Peak, int]:
    """The best coherent set of at least one origin, and how many maximal ones there are.

    Best: most origins, then most attested two-sided, then narrowest hull, then the lowest.
    """
    if len(origins) == 1:
        return _lone(origins[0], scale), 1
    peaks = list(_sweep(origins, scale))
    size, attested = max((peak.size, peak.attested) for peak in peaks)
    tied = [peak for peak in peaks if peak.size == size and peak.attested == attested]
    return min(tied, key=lambda peak: peak.width(scale)), len(peaks)  # the first of equals is the lowest


def coherent_sets(origins: Sequence[Origin], scale: Scale) -> tuple[list[CoherentSet], int]:
    """The maximal coherent sets in the order of `best_peak` (of a crowd the first few), and how many there are."""
    peaks = list(_sweep(origins, scale))
    ranked = [(-peak.size, -peak.attested, peak.width(scale), place) for place, peak in enumerate(peaks)]
    best = sorted(ranked) if len(origins) <= _CROWD else nsmallest(_LISTED, ranked)
    return [_set_at(origins, peaks[place], scale) for *_, place in best], len(peaks)


def _set_at(origins: Sequence[Origin], peak: Peak, scale: Scale) -> CoherentSet:
    members = tuple(sorted(one.id for one in origins if peak.holds(one, scale)))
    return CoherentSet(members, peak.attested, peak.low, peak.high)


def _lone(one: Origin, scale: Scale) -> Peak:
    two_sided = one.two_sided
    low, high = (one.low, one.high) if two_sided else (None, None)
    return Peak(1, int(one.attested and two_sided), reach(one, scale), low, high)


def _sweep(origins: Sequence[Origin], scale: Scale) -> Iterator[Peak]:
    """The maximal sets by rising point: those that are open when one closes, if any has opened since the last did."""
    starts, ends = [start(one) for one in origins], [reach(one, scale) for one in origins]
    count = len(origins)
    by_start = sorted(range(count), key=starts.__getitem__)
    by_end = sorted(range(count), key=ends.__getitem__)
    size = attested = opened = lowest = 0
    # The greatest upper end met so far is that of an open interval as long as any is open: its end is farthest.
    high: Decimal | None = None
    for closing in by_end:
        point, before = ends[closing], opened
        while opened < count and starts[by_start[opened]] <= point:
            one = origins[by_start[opened]]
            opened += 1
            size += 1
            if one.centre is not None and one.high is not None:
                attested += one.attested
                high = one.high if high is None or one.high > high else high
        if opened > before:
            # Lower ends come in order: the first two-sided one that is still open is the least.
            while lowest < opened and (origins[by_start[lowest]].centre is None or ends[by_start[lowest]] < point):
                lowest += 1
            low = origins[by_start[lowest]].low if lowest < opened else None
            yield Peak(size, attested, point, low, high if low is not None else None)
        if opened == count:
            return
        size -= 1
        attested -= origins[closing].attested and origins[closing].centre is not None
