"""How far the independent origins of one measurand agree: the rule of docs/method.md, step by step."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.judge.assessment import SIX_DIGITS, Assessment, Verdict, fragility, speaks_for
from factcheck.judge.coherence import Peak, best_peak
from factcheck.judge.dissent import ORDER_OF_MAGNITUDE, Conflict, Dissent, Ends, between_bounds, gaps
from factcheck.judge.heads import Heads
from factcheck.judge.independence import ChokePoint
from factcheck.judge.origins import TAU, Origin, origins_of
from factcheck.judge.precision import EXACT, ROUNDED
from factcheck.judge.statements import Statement
from factcheck.records.kinds import Scale

UNCALIBRATED = Decimal("1.10")

PRINTED_DIGITS = "printed digits, not uncertainty"
HULL_CALIBRATED = "hull of the agreeing origins, widened by the dispersion measured for this metric"
HULL_UNCALIBRATED = "hull of the agreeing origins, widened by a tenth; not calibrated"
HULL_LINEAR = "hull of the agreeing origins"
BOUNDS = "bounds, open where none was given"


class _Ruling(NamedTuple):
    """What the rule decides; the fields are those of an assessment."""

    verdict: Verdict
    value: Decimal | None = None
    interval: Ends | None = None
    interval_kind: str | None = None
    calibrated: bool = False
    flags: tuple[str, ...] = ()


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
    origins = lines.unordered
    if not origins:
        return Assessment(Verdict.INSUFFICIENT, scale, lines, settles=settles)
    best, total = best_peak(origins, scale)
    ruling = _ruled(origins, best, scale, dispersion)
    return Assessment(ruling.verdict, scale, lines, best, total, *ruling[1:], settles=settles)


def _ruled(origins: Sequence[Origin], best: Peak, scale: Scale, dispersion: Decimal | None) -> _Ruling:
    """The first row of the table in docs/method.md that fits."""
    count, support, attested = len(origins), best.size, best.attested
    if support == count:
        two_sided = [one for one in origins if one.centre is not None]
        if not two_sided:
            return _bounded(origins, between_bounds(origins))
        if len(two_sided) == 1:
            return _single(two_sided[0])
    elif scale == "ratio" and max(ratio for _, ratio in gaps(origins, best, scale)) >= ORDER_OF_MAGNITUDE:
        return _Ruling(Verdict.CONTESTED, flags=("order_of_magnitude",))
    if attested >= 3 and 3 * support >= 2 * count:
        return _agreed(Verdict.AGREED, origins, best, scale, dispersion)
    if (support == count and attested == 2) or (attested >= 3 and 2 * support > count):
        return _agreed(Verdict.LEANING, origins, best, scale, dispersion)
    return _Ruling(Verdict.CONTESTED)


def _single(one: Origin) -> _Ruling:
    flags = () if one.attested else ("unattributed",)
    return _Ruling(Verdict.SINGLE_ORIGIN, one.centre, (one.low, one.high), PRINTED_DIGITS, flags=flags)


def _bounded(origins: Sequence[Origin], interval: Ends) -> _Ruling:
    flags = () if any(one.attested for one in origins) else ("unattributed",)
    return _Ruling(Verdict.BOUNDED, interval=interval, interval_kind=BOUNDS, flags=flags)


def _agreed(
    verdict: Verdict, origins: Sequence[Origin], best: Peak, scale: Scale, dispersion: Decimal | None
) -> _Ruling:
    """The median of those who agree, and their hull widened; their bounds where that spans more than ten times."""
    if best.low is None or best.high is None:
        return _Ruling(Verdict.CONTESTED)
    centres = sorted(one.centre for one in origins if one.centre is not None and best.holds(one, scale))
    value = _median(centres, scale)
    low, high, kind, calibrated = _widened(best.low, best.high, value, len(centres), scale, dispersion)
    if scale == "ratio" and high > EXACT.multiply(ORDER_OF_MAGNITUDE, low):
        return _bounded(origins, (low, high))
    return _Ruling(verdict, value, (low, high), kind, calibrated)


def _widened(
    low: Decimal, high: Decimal, value: Decimal, count: int, scale: Scale, dispersion: Decimal | None
) -> tuple[Decimal, Decimal, str, bool]:
    """The hull, widened by 10^(1.96 x 1.2533 x dispersion / sqrt(count)) around the value, or by a tenth.

    1.2533 = sqrt(pi/2): the standard error of a median against that of a mean, for normal errors.
    """
    if scale != "ratio":
        return low, high, HULL_LINEAR, False
    if dispersion is None:
        return ROUNDED.divide(low, UNCALIBRATED), EXACT.multiply(high, UNCALIBRATED), HULL_UNCALIBRATED, False
    factor = Decimal(10 ** (1.96 * 1.2533 * float(dispersion) / count**0.5))
    below, above = ROUNDED.divide(value, factor), ROUNDED.multiply(value, factor)
    return min(low, below), max(high, above), HULL_CALIBRATED, True


def _median(centres: list[Decimal], scale: Scale) -> Decimal:
    """The middle one; between two, their geometric mean on a ratio scale, else their mean, to six digits."""
    middle = len(centres) // 2
    if len(centres) % 2 or centres[middle - 1] == centres[middle]:
        return centres[middle]
    left, right = centres[middle - 1], centres[middle]
    if scale == "ratio":
        return SIX_DIGITS.sqrt(EXACT.multiply(left, right))
    total = EXACT.add(left, right)
    return EXACT.divide(total, 2) if scale == "linear" else EXACT.divide_int(total, 2)


__all__ = [
    "BOUNDS", "TAU", "Assessment", "ChokePoint", "Conflict", "Dissent", "Ends", "Verdict", "assess", "fragility",
    "speaks_for",
]  # fmt: skip
