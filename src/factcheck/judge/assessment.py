"""What is said of one measurand: the verdict and its counts, and everything else that is worked out when asked for."""

from decimal import Context, Decimal
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from factcheck.judge.coherence import CoherentSet, Peak, coherent_sets
from factcheck.judge.dissent import Conflict, Dissent, Ends, conflict, dissent
from factcheck.judge.independence import ChokePoint
from factcheck.judge.origins import Lines, Role
from factcheck.judge.precision import EXACT
from factcheck.records.kinds import Scale

SIX_DIGITS = Context(prec=6)


class Verdict(StrEnum):
    """How far the origins agree. CONTESTED says that they do not, never that somebody is wrong."""

    AGREED = "AGREED"
    LEANING = "LEANING"
    SINGLE_ORIGIN = "SINGLE-ORIGIN"
    BOUNDED = "BOUNDED"
    CONTESTED = "CONTESTED"
    INCOMPARABLE = "INCOMPARABLE"
    INSUFFICIENT = "INSUFFICIENT"


class _Ruled(NamedTuple):
    verdict: Verdict
    scale: Scale
    lines: Lines
    best: Peak | None = None
    coherent_sets_total: int = 0
    value: Decimal | None = None
    interval: Ends | None = None
    interval_kind: str | None = None
    calibrated: bool = False
    flags: tuple[str, ...] = ()
    settles: str | None = None


class Assessment(_Ruled):
    """How far the origins of one measurand agree. Counts are of origins but for `claims`; ends None are open.

    The fields say what the verdict rests on; the properties are computed from them when first asked for. `best` is the
    best coherent set, None where there is no origin; `coherent_sets_total` is how many maximal sets there are.
    """

    @cached_property
    def claims(self) -> int:
        """How many claims speak here that nobody withdrew."""
        return sum(claim.counts for claim in self.lines.claims)

    @property
    def origins(self) -> int:
        """How many origins there are."""
        return len(self.lines.unordered)

    @cached_property
    def attested(self) -> int:
        """How many origins have a basis of their own."""
        return sum(one.attested for one in self.lines.unordered)

    @property
    def unattributed(self) -> int:
        """How many have none."""
        return self.origins - self.attested

    @property
    def support(self) -> int:
        """How many origins are in the best coherent set."""
        return self.best.size if self.best else 0

    @property
    def supporters(self) -> int:
        """How many of those are attested and two-sided."""
        return self.best.attested if self.best else 0

    @property
    def share(self) -> Decimal | None:
        """The support as a fraction of all origins, to three decimals."""
        return EXACT.quantize(EXACT.divide(self.support, self.origins), Decimal("0.001")) if self.origins else None

    @property
    def fragility(self) -> int | None:
        """How many supporters must turn out to be echoes before the verdict falls; None where it rests on none."""
        if self.verdict not in (Verdict.AGREED, Verdict.LEANING):
            return None
        return fragility(self.origins, self.support, self.supporters, self.verdict)

    @property
    def independent_lines(self) -> int:
        """The least number of claims or origins whose fall would cut every way from the origins to what is read."""
        return self.lines.independence.lines

    @property
    def choke_points(self) -> tuple[ChokePoint, ...]:
        """The re-tellings through which others pass, most first."""
        return self.lines.independence.choke_points

    @cached_property
    def coherent_sets(self) -> tuple[CoherentSet, ...]:
        """The origins that could all be right at once, best set first; of a crowd of origins only the first few."""
        return tuple(coherent_sets(self.lines.origins, self.scale)[0]) if self.best else ()

    @cached_property
    def dissent(self) -> tuple[Dissent, ...]:
        """The origins outside the best set, farthest first."""
        if self.best is None or self.best.size == self.origins:
            return ()
        return dissent(self.lines.origins, self.best, self.scale)

    @property
    def conflict(self) -> Conflict:
        """How wide the widest gap is."""
        return conflict(self.dissent, self.lines.origins, self.scale)

    @cached_property
    def spread_ratio(self) -> Decimal | None:
        """Greatest over least printed value of two-sided origins (a difference where not a ratio); None below two."""
        centres = [one.centre for one in self.lines.origins if one.centre is not None]
        if len(centres) < 2:
            return None
        low, high = min(centres), max(centres)
        if self.scale != "ratio":
            return EXACT.subtract(high, low)
        return SIX_DIGITS.divide(high, low) if low > 0 else None

    @cached_property
    def envelope(self) -> Ends | None:
        """From the least to the greatest that any two-sided origin allows."""
        closed = [one for one in self.lines.origins if one.two_sided]
        lows = [one.low for one in closed if one.low is not None]
        highs = [one.high for one in closed if one.high is not None]
        return (min(lows), max(highs)) if lows and highs else None

    @property
    def bounds(self) -> tuple[str, ...]:
        """The origins that give no number, only a bound."""
        return tuple(one.id for one in self.lines.origins if not one.two_sided)


def fragility(count: int, support: int, attested: int, verdict: Verdict) -> int:
    """How many supporters must turn out to be echoes of others before AGREED or LEANING falls."""
    if verdict is Verdict.AGREED:
        return min(attested - 2, 3 * support - 2 * count + 1)
    return 1 if attested == 2 else min(attested - 2, 2 * support - count)


def speaks_for(made: Assessment, claim: str) -> tuple[Role, tuple[str, ...]]:
    """What a claim is to this assessment, and the origins it speaks for or repeats."""
    return made.lines.roles.get(claim, (Role.UNREAD, ()))
