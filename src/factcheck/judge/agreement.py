"""How far the independent origins of one measurand agree: the rule of docs/method.md, and all that it says."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Context, Decimal
from enum import StrEnum

from factcheck.judge.coherence import CoherentSet, coherent_sets
from factcheck.judge.heads import Heads
from factcheck.judge.origins import TAU, Lines, Origin, Role, origins_of
from factcheck.judge.statements import Statement
from factcheck.records.register import Scale


class Verdict(StrEnum):
    """How far the origins agree. CONTESTED says that they do not, never that somebody is wrong."""

    AGREED = "AGREED"
    LEANING = "LEANING"
    SINGLE_ORIGIN = "SINGLE-ORIGIN"
    BOUNDED = "BOUNDED"
    CONTESTED = "CONTESTED"
    INCOMPARABLE = "INCOMPARABLE"
    INSUFFICIENT = "INSUFFICIENT"


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
UNCALIBRATED = Decimal("1.10")
_DIGITS = Context(prec=6)

PRINTED_DIGITS = "printed digits, not uncertainty"
HULL_CALIBRATED = "hull of the agreeing origins, widened by the dispersion measured for this metric"
HULL_UNCALIBRATED = "hull of the agreeing origins, widened by a tenth; not calibrated"
HULL_LINEAR = "hull of the agreeing origins"
BOUNDS = "bounds, open where none was given"

Ends = tuple[Decimal | None, Decimal | None]


@dataclass(frozen=True, slots=True)
class Dissent:
    """An origin outside the best set; `ratio` is the gap to the set's hull (a difference on linear and date scales)."""

    origin: str
    ratio: Decimal


@dataclass(frozen=True, slots=True)
class ChokePoint:
    """A re-telling through which every path to `passes` other claims runs."""

    claim: str
    passes: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """How far the origins of one measurand agree. Counts are of origins but for `claims`; ends None are open.

    `support` is how many of the `origins` are in the best coherent set, `share` that fraction; `attested` and
    `unattributed` are how many of all origins are; `supporters` are the attested two-sided ones in the best set.
    `fragility` is how many supporters must turn out to be echoes before the verdict falls, None where it rests on none.
    `spread_ratio` is the greatest over the least printed value of two-sided origins (a difference where not a ratio).
    """

    verdict: Verdict
    scale: Scale
    value: Decimal | None = None
    interval: Ends | None = None
    interval_kind: str | None = None
    calibrated: bool = False
    claims: int = 0
    origins: int = 0
    attested: int = 0
    unattributed: int = 0
    independent_lines: int = 0
    choke_points: tuple[ChokePoint, ...] = ()
    support: int = 0
    supporters: int = 0
    share: Decimal | None = None
    coherent_sets: tuple[CoherentSet, ...] = ()
    coherent_sets_total: int = 0
    dissent: tuple[Dissent, ...] = ()
    conflict: Conflict = Conflict.NONE
    spread_ratio: Decimal | None = None
    envelope: Ends | None = None
    fragility: int | None = None
    bounds: tuple[str, ...] = ()
    settles: str | None = None
    flags: tuple[str, ...] = ()
    lines: Lines = field(default_factory=lambda: Lines((), {}))


def assess(
    claims: Sequence[Statement],
    heads: Heads,
    scale: Scale = "ratio",
    *,
    dispersion: Decimal | None = None,
    settles: str | None = None,
) -> Assessment:
    """Judge the statements of one measurand. `dispersion` is that of the metric in decades, None while not measured."""
    lines = origins_of(claims, heads, scale)
    counted = sum(claim.counts for claim in claims)
    origins = lines.origins
    if not origins:
        return Assessment(Verdict.INSUFFICIENT, scale, claims=counted, settles=settles, lines=lines)
    sets, total = coherent_sets(origins, scale)
    drawn = _drawn(claims, origins, lines, sets, total, settles, scale)
    return _judged(drawn, origins, sets[0], dispersion)


def _drawn(
    claims: Sequence[Statement], origins: Sequence[Origin], lines: Lines, sets: list[CoherentSet], total: int,
    settles: str | None, scale: Scale,
) -> Assessment:  # fmt: skip
    """Everything that is counted or measured before a verdict is given."""
    from factcheck.judge.independence import independence

    best = sets[0]
    dissent = _dissent(origins, best, scale)
    paths, choke_points = independence(claims, lines)
    attested = sum(one.attested for one in origins)
    return Assessment(
        Verdict.CONTESTED,
        scale,
        origins=len(origins),
        attested=attested,
        unattributed=len(origins) - attested,
        independent_lines=paths,
        choke_points=choke_points,
        support=len(best.members),
        supporters=best.attested,
        share=(Decimal(len(best.members)) / len(origins)).quantize(Decimal("0.001")),
        coherent_sets=tuple(sets),
        coherent_sets_total=total,
        settles=settles,
        claims=sum(claim.counts for claim in claims),
        dissent=dissent,
        conflict=_conflict(dissent, origins, scale),
        spread_ratio=_spread(origins, scale),
        envelope=_envelope(origins),
        bounds=tuple(one.id for one in origins if not one.two_sided),
        lines=lines,
    )


def _judged(drawn: Assessment, origins: Sequence[Origin], best: CoherentSet, dispersion: Decimal | None) -> Assessment:
    """The verdict: the first row of the table in docs/method.md that fits."""
    two_sided = [one for one in origins if one.two_sided]
    if not two_sided and not drawn.dissent:
        return _bounded(drawn, _between_bounds(origins))
    if len(two_sided) == 1 and not drawn.dissent:
        return _single(drawn, two_sided[0])
    if drawn.scale == "ratio" and any(one.ratio >= ORDER_OF_MAGNITUDE for one in drawn.dissent):
        return replace(drawn, flags=(*drawn.flags, "order_of_magnitude"))
    count, support, attested = drawn.origins, drawn.support, drawn.supporters
    if attested >= 3 and 3 * support >= 2 * count:
        return _agreed(drawn, Verdict.AGREED, origins, best, dispersion)
    if (support == count and attested == 2) or (attested >= 3 and 2 * support > count):
        return _agreed(drawn, Verdict.LEANING, origins, best, dispersion)
    return drawn


def _single(drawn: Assessment, one: Origin) -> Assessment:
    flags = drawn.flags if one.attested else (*drawn.flags, "unattributed")
    return replace(
        drawn, verdict=Verdict.SINGLE_ORIGIN, value=one.centre, interval=(one.low, one.high),
        interval_kind=PRINTED_DIGITS, flags=flags,
    )  # fmt: skip


def _bounded(drawn: Assessment, interval: Ends) -> Assessment:
    flags = drawn.flags if drawn.attested else (*drawn.flags, "unattributed")
    return replace(drawn, verdict=Verdict.BOUNDED, interval=interval, interval_kind=BOUNDS, flags=flags)


def _agreed(
    drawn: Assessment, verdict: Verdict, origins: Sequence[Origin], best: CoherentSet, dispersion: Decimal | None
) -> Assessment:
    inside = set(best.members)
    centres = sorted(one.centre for one in origins if one.id in inside and one.centre is not None)
    value = _median(centres, drawn.scale)
    if best.low is None or best.high is None:
        return drawn
    low, high, kind, calibrated = _widened(best.low, best.high, value, len(centres), drawn.scale, dispersion)
    if drawn.scale == "ratio" and high > ORDER_OF_MAGNITUDE * low:
        return _bounded(drawn, (low, high))
    return replace(
        drawn, verdict=verdict, value=value, interval=(low, high), interval_kind=kind, calibrated=calibrated,
        fragility=fragility(drawn.origins, drawn.support, drawn.supporters, verdict),
    )  # fmt: skip


def _widened(
    low: Decimal, high: Decimal, value: Decimal, count: int, scale: Scale, dispersion: Decimal | None
) -> tuple[Decimal, Decimal, str, bool]:
    """The hull, widened by 10^(1.96 x 1.2533 x dispersion / sqrt(count)) around the value, or by a tenth.

    1.2533 = sqrt(pi/2): the standard error of a median against that of a mean, for normal errors.
    """
    if scale != "ratio":
        return low, high, HULL_LINEAR, False
    if dispersion is None:
        return low / UNCALIBRATED, high * UNCALIBRATED, HULL_UNCALIBRATED, False
    factor = Decimal(10 ** (1.96 * 1.2533 * float(dispersion) / count**0.5))
    return min(low, value / factor), max(high, value * factor), HULL_CALIBRATED, True


def _median(centres: list[Decimal], scale: Scale) -> Decimal:
    """The middle one; between two, their geometric mean on a ratio scale, else their mean, to six digits."""
    middle = len(centres) // 2
    if len(centres) % 2 or centres[middle - 1] == centres[middle]:
        return centres[middle]
    left, right = centres[middle - 1], centres[middle]
    if scale == "ratio":
        return _DIGITS.plus((left * right).sqrt())
    return (left + right) / 2 if scale == "linear" else (left + right) // 2


def fragility(count: int, support: int, attested: int, verdict: Verdict) -> int:
    """How many supporters must turn out to be echoes of others before AGREED or LEANING falls."""
    if verdict is Verdict.AGREED:
        return min(attested - 2, 3 * support - 2 * count + 1)
    return 1 if attested == 2 else min(attested - 2, 2 * support - count)


def _dissent(origins: Sequence[Origin], best: CoherentSet, scale: Scale) -> tuple[Dissent, ...]:
    inside = set(best.members)
    low, high = best.low, best.high
    if low is None or high is None:
        low, high = _between_bounds([one for one in origins if one.id in inside])
    found = [Dissent(one.id, _gap(one, low, high, scale)) for one in origins if one.id not in inside]
    return tuple(sorted(found, key=lambda one: (-one.ratio, one.origin)))


def _gap(one: Origin, low: Decimal | None, high: Decimal | None, scale: Scale) -> Decimal:
    """From the hull to the origin's nearer end: a ratio above one, or a difference; zero or one where they touch."""
    ratio = scale == "ratio"
    for near, far in ((one.low, high), (low, one.high)):
        if near is not None and far is not None and near > far:
            return (near / far if far > 0 else Decimal("Infinity")) if ratio else near - far
    return Decimal(1 if ratio else 0)


def _conflict(dissent: Sequence[Dissent], origins: Sequence[Origin], scale: Scale) -> Conflict:
    """By the widest gap: below 1.25, 2 and 10 times; off a ratio scale, by how many printed widths it spans."""
    if not dissent:
        return Conflict.NONE
    widest = dissent[0].ratio
    if scale != "ratio":
        closed = [one.high - one.low for one in origins if one.low is not None and one.high is not None]
        unit = max([*closed, Decimal(0)]) or Decimal(1)
        return Conflict.MINOR if widest < unit else Conflict.MATERIAL if widest < 10 * unit else Conflict.SEVERE
    return next((level for most, level in _LEVELS if widest < most), Conflict.ORDER_OF_MAGNITUDE)


def _between_bounds(origins: Sequence[Origin]) -> Ends:
    """The greatest floor and the least ceiling."""
    floors = [one.low for one in origins if one.low is not None]
    ceilings = [one.high for one in origins if one.high is not None]
    return max(floors, default=None), min(ceilings, default=None)


def _spread(origins: Sequence[Origin], scale: Scale) -> Decimal | None:
    centres = [one.centre for one in origins if one.centre is not None]
    if len(centres) < 2:
        return None
    low, high = min(centres), max(centres)
    if scale != "ratio":
        return high - low
    return _DIGITS.divide(high, low) if low > 0 else None


def _envelope(origins: Sequence[Origin]) -> Ends | None:
    lows = [one.low for one in origins if one.two_sided and one.low is not None]
    highs = [one.high for one in origins if one.two_sided and one.high is not None]
    return (min(lows), max(highs)) if lows and highs else None


def speaks_for(made: Assessment, claim: str) -> tuple[Role, tuple[str, ...]]:
    """What a claim is to this assessment, and the origins it speaks for or repeats."""
    return made.lines.roles.get(claim, (Role.UNREAD, ()))


__all__ = ["BOUNDS", "TAU", "Assessment", "ChokePoint", "Conflict", "Dissent", "Verdict", "assess", "fragility"]
