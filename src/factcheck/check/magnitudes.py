"""The rule about figures that are ten, a hundred or a thousand times too large."""

import math
import statistics
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.check.rules import Fault
from factcheck.quantity import Bound, Quantity
from factcheck.records import Claim, Register

_TWO_SIDED = (Bound.EQ, Bound.APPROX)
_POWERS = (1, 2, 3, 4)  # a digit slipped, percent and share, thousand and million, 万 and thousand-fold
_NEAR = math.log10(1.12)  # how far from the very power of ten still looks like a slip
_FEWEST_OTHERS = 2
_CLOSE = math.log10(2)  # the others must agree among themselves, or there is nothing to stand out from
# Two figures alone: a factor of ten is an honest difference, and so is a hundred that is not one exactly.
_LEAST_POWER_OF_PAIRS = 2
_VERY_NEAR = math.log10(1.03)
_WAY_OUT = "compare it with the page; if that prints it, waive this rule"


def suspicious_magnitude(register: Register) -> Iterator[Fault]:
    """A figure that is ten, a hundred or a thousand times what the others measured looks like a slip of the unit.

    Told of a figure beside those of at least two other parties that lie within a factor of two of one another; of one
    that repeats another and has lost or gained a zero or more on the way; and of two that stand alone and are a
    hundred or a thousand times apart within 3 %. A figure that was copied as it stood is left alone: its origin is the
    one to look at.
    Mend it: compare the phrase with the page (million and billion, 万, thousands in a table); if the page prints it,
    waive this rule and say how the slip came about.
    """
    from factcheck.judge import by_measurand

    for question in register.questions.values():
        metric = register.metrics.get(question.metric)
        if metric is None or metric.scale != "ratio":
            continue
        claims = [claim for claim in register.claims_of(question) if claim.counts]
        told = set[str]()
        for group in by_measurand(claims, question).values():
            for claim, how in (*_outliers(register, group), *_far_pairs(group)):
                told.add(claim.id)
                yield _fault(claim, how)
        for claim in claims:
            if claim.id not in told and (slip := _slipped(register, claim, told)):
                yield _fault(claim, slip)


def _fault(claim: Claim, how: str) -> Fault:
    field, said = ("value", claim.value) if claim.value else ("stated", claim.stated)
    return Fault(("claim", claim.id), (field,), f"'{said}' is {how}", _WAY_OUT)


def _outliers(register: Register, claims: Sequence[Claim]) -> Iterator[tuple[Claim, str]]:
    """The figures that stand out from those of at least two other parties, and by how much."""
    sized = list(_sized(claims))
    if not sized or max(size for _, size in sized) - min(size for _, size in sized) < 1 - _NEAR:
        return
    for claim, own in sized:
        others = [(other.by, size) for other, size in sized if other.by != claim.by]
        sizes = [size for _, size in others]
        if len({by for by, _ in others}) < _FEWEST_OTHERS or max(sizes) - min(sizes) > _CLOSE:
            continue
        how = _times(own - statistics.median(sizes), _NEAR)
        if how and not any(abs(size - own) <= _NEAR for _, size in _sized(_repeated(register, claim))):
            yield claim, f"{how} what the {len(others)} others say"


def _far_pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, str]]:
    """Of two parties with nobody beside them, the later figure where it is far from the earlier and repeats nothing."""
    sized = list(_sized(claims))
    if len({claim.by for claim, _ in sized}) > _FEWEST_OTHERS:
        return
    for (one, size), (other, own) in combinations(sized, 2):
        how = _times(own - size, _VERY_NEAR, _LEAST_POWER_OF_PAIRS)
        if how and one.by != other.by and not (one.repeats or other.repeats):
            yield other, f"{how} what '{one.id}' says"


def _slipped(register: Register, claim: Claim, told: set[str]) -> str | None:
    """How far a figure lies from one that it repeats, where that looks like a slip, whatever became of its bound."""
    if claim.quantity is None or (own := _size(claim.quantity)) is None:
        return None
    for origin in _repeated(register, claim):
        quantity = origin.quantity
        if quantity is None or origin.id in told or quantity.unit != claim.quantity.unit:
            continue
        if (size := _size(quantity)) is not None and (how := _times(own - size, _NEAR)):
            return f"{how} what '{origin.id}' says, which it repeats"
    return None


def _repeated(register: Register, claim: Claim) -> list[Claim]:
    return [register.claims[repeat.claim] for repeat in claim.repeats if repeat.claim in register.claims]


def _times(apart: float, near: float, least: int = 1) -> str | None:
    """`about 1,000 times` for two decimal logarithms so far apart; None where that is near no power from `least` on."""
    power = next((power for power in _POWERS if power >= least and abs(abs(apart) - power) <= near), None)
    if power is None:
        return None
    return f"about {10**power:,} times" if apart > 0 else f"about 1/{10**power:,} of"


def _sized(claims: Sequence[Claim]) -> Iterator[tuple[Claim, float]]:
    """The claims that print two-sided figures, with the decimal logarithms of those."""
    for claim in claims:
        if claim.quantity and claim.quantity.bound in _TWO_SIDED and (size := _size(claim.quantity)) is not None:
            yield claim, size


def _size(quantity: Quantity) -> float | None:
    """The decimal logarithm of a figure's middle; None where it has none that a float can hold."""
    if not quantity.values or quantity.kind == "vague":
        return None
    try:
        size = sum(math.log10(value) for value in quantity.values) / len(quantity.values)
    except (ValueError, OverflowError):
        return None
    return size if math.isfinite(size) else None
