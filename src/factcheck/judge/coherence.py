"""Every maximal set of origins that are compatible with one another, found by sorting and sweeping, in O(n log n)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from heapq import heappop, heappush, nsmallest

from factcheck.judge.origins import Origin, reach, start
from factcheck.records.register import Scale

# A question has a handful of origins and all its sets are listed; of a crowd only the largest are.
_CROWD, _LISTED = 256, 8


@dataclass(frozen=True, slots=True)
class CoherentSet:
    """Origins that could all be right at once, and the hull of those among them that are closed on both sides."""

    members: tuple[str, ...]
    attested: int
    low: Decimal | None
    high: Decimal | None


# size and attested two-sided origins as negative numbers, width of the hull, first id, the point they share, hull
_Found = tuple[int, int, Decimal, str, Decimal, Decimal | None, Decimal | None]


def coherent_sets(origins: Sequence[Origin], scale: Scale) -> tuple[list[CoherentSet], int]:
    """The maximal coherent sets, best first, and how many there are.

    Best: most origins, then most attested two-sided, then narrowest hull, then first id. Intervals that are compatible
    in pairs share a point (Helly, in one dimension), so each set is what is active at one point of the sweep.
    """
    if len(origins) == 1:
        (one,) = origins
        low, high = (one.low, one.high) if one.two_sided else (None, None)
        return [CoherentSet((one.id,), int(one.attested and one.two_sided), low, high)], 1
    found = list(_sweep(origins, scale))
    best = sorted(found) if len(origins) <= _CROWD else nsmallest(_LISTED, found)
    return [_set_at(origins, scale, one) for one in best], len(found)


def _set_at(origins: Sequence[Origin], scale: Scale, found: _Found) -> CoherentSet:
    point, low, high = found[4:]
    members = tuple(sorted(one.id for one in origins if start(one) <= point <= reach(one, scale)))
    return CoherentSet(members, -found[1], low, high)


def _sweep(origins: Sequence[Origin], scale: Scale) -> Iterator[_Found]:
    starts, ends = [start(one) for one in origins], [reach(one, scale) for one in origins]
    by_start = sorted(range(len(origins)), key=starts.__getitem__)
    by_end = sorted(range(len(origins)), key=ends.__getitem__)
    active = _Active(origins, scale)
    entered, grown = 0, False
    for leaving in by_end:
        point = ends[leaving]
        while entered < len(by_start) and starts[by_start[entered]] <= point:
            active.enter(by_start[entered])
            entered += 1
            grown = True
        if grown:
            yield active.found(point)
            grown = False
        active.leave(leaving)


class _Active:
    """The origins under the sweep line, with their hull and first id kept up to date."""

    __slots__ = ("_attested", "_gone", "_highest", "_ids", "_lows", "_origins", "_ratio", "_size", "_two_sided")

    def __init__(self, origins: Sequence[Origin], scale: Scale) -> None:
        self._origins = origins
        self._ratio = scale == "ratio"
        self._gone = bytearray(len(origins))
        self._size = self._attested = self._two_sided = 0
        self._lows: list[tuple[Decimal, int]] = []
        self._ids: list[tuple[str, int]] = []
        # The greatest upper end met so far is that of an active origin as long as any is active: its end is farthest.
        self._highest: Decimal | None = None

    def enter(self, index: int) -> None:
        one = self._origins[index]
        self._size += 1
        heappush(self._ids, (one.id, index))
        if one.centre is not None and one.low is not None and one.high is not None:
            self._two_sided += 1
            self._attested += one.attested
            heappush(self._lows, (one.low, index))
            if self._highest is None or one.high > self._highest:
                self._highest = one.high

    def leave(self, index: int) -> None:
        one = self._origins[index]
        self._gone[index] = 1
        self._size -= 1
        if one.centre is not None:
            self._two_sided -= 1
            self._attested -= one.attested

    def found(self, point: Decimal) -> _Found:
        while self._gone[self._ids[0][1]]:
            heappop(self._ids)
        low = high = None
        width = Decimal(0)
        if self._two_sided and self._highest is not None:
            while self._gone[self._lows[0][1]]:
                heappop(self._lows)
            low, high = self._lows[0][0], self._highest
            width = (high / low if low > 0 else Decimal("Infinity")) if self._ratio else high - low
        return (-self._size, -self._attested, width, self._ids[0][0], point, low, high)
