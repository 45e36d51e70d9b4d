"""Rules about the numbers themselves."""

import math
import statistics
from collections.abc import Iterator, Sequence

from factcheck.check.rules import Fault
from factcheck.quantity import Bound
from factcheck.quantity.units import UNITS, is_known, same_dimension
from factcheck.records import Claim, Register


def unread_phrase(register: Register) -> Iterator[Fault]:
    """`stated` must read to one quantity; where the reader cannot, the curator gives the value and the reason."""
    for claim in register.claims.values():
        if claim.quantity is not None:
            continue
        if claim.value is not None:
            message = f"no quantity can be read in the value '{claim.value}'"
            yield Fault(
                ("claim", claim.id), ("value",), message, "write it in plain English: `more than 500 billion USD`"
            )
        else:
            message = f"no quantity can be read in '{claim.stated}'"
            yield Fault(("claim", claim.id), ("stated",), message, "add `value:` in plain English and `because:`")


def unfit_unit(register: Register) -> Iterator[Fault]:
    """A claim's unit measures what its question's metric measures."""
    for metric in register.metrics.values():
        if not is_known(metric.unit):
            way_out = f"use one of {', '.join(sorted(UNITS))}, or two of them as A/B"
            yield Fault(("metric", metric.id), ("unit",), f"there is no unit '{metric.unit}'", way_out)
    for claim in register.claims.values():
        metric_id = register.questions[claim.question].metric
        unit = claim.quantity.unit if claim.quantity else None
        if unit and metric_id in register.metrics and not same_dimension(unit, register.metrics[metric_id].unit):
            message = (
                f"'{claim.value or claim.stated}' reads as {unit}; {metric_id} is in {register.metrics[metric_id].unit}"
            )
            yield Fault(
                ("claim", claim.id),
                ("value" if claim.value else "stated",),
                message,
                "mend the phrase, or add `value:` and `because:`",
            )


def not_positive(register: Register) -> Iterator[Fault]:
    """On a ratio scale a value is greater than zero: no cluster has no accelerators, no run cost less than nothing."""
    for claim in register.claims.values():
        metric = register.metrics.get(register.questions[claim.question].metric)
        if metric and metric.scale == "ratio" and claim.quantity and any(value <= 0 for value in claim.quantity.values):
            message = f"'{claim.value or claim.stated}' is not above zero, and {metric.id} is on a ratio scale"
            yield Fault(
                ("claim", claim.id),
                ("value" if claim.value else "stated",),
                message,
                "mend the phrase or the metric's scale",
            )


_TWO_SIDED = (Bound.EQ, Bound.APPROX)
_POWERS = (1, 2, 3, 4)  # a digit slipped, percent and share, thousand and million, 万 and thousand-fold
_NEAR = math.log10(1.12)  # how far from the very power of ten still looks like a slip
_FEWEST_OTHERS = 2
_CLOSE = math.log10(2)  # the others must agree among themselves, or there is nothing to stand out from


def suspicious_magnitude(register: Register) -> Iterator[Fault]:
    """A figure that is ten, a hundred or a thousand times what the others measured looks like a slip of the unit.

    Told where figures of the same thing from at least two other parties lie within a factor of two of one another.
    A figure that was copied as it stood is left alone: its origin is the one to look at.
    Mend it: compare the phrase with the page (million and billion, 万, thousands in a table); if the page prints it,
    waive this rule and say so.
    """
    from factcheck.judge import by_measurand

    for question in register.questions.values():
        metric = register.metrics.get(question.metric)
        if metric is None or metric.scale != "ratio":
            continue
        for claims in by_measurand(register.claims_of(question), question).values():
            yield from _outliers(register, claims)


def _outliers(register: Register, claims: Sequence[Claim]) -> Iterator[Fault]:
    sized = [(claim, size) for claim in claims if claim.counts and (size := _magnitude(claim)) is not None]
    if not sized or max(size for _, size in sized) - min(size for _, size in sized) < 1 - _NEAR:
        return
    for claim, own in sized:
        others = [(other.by, size) for other, size in sized if other.by != claim.by]
        sizes = [size for _, size in others]
        if len({by for by, _ in others}) < _FEWEST_OTHERS or max(sizes) - min(sizes) > _CLOSE:
            continue
        apart = own - statistics.median(sizes)
        power = next((power for power in _POWERS if abs(abs(apart) - power) <= _NEAR), None)
        if power is not None and not _copied(register, claim, own):
            how = f"about {10**power:,} times {'what' if apart > 0 else 'below what'} the {len(others)} others say"
            field = "value" if claim.value else "stated"
            way_out = "compare it with the page; if that prints it, waive this rule"
            yield Fault(("claim", claim.id), (field,), f"'{claim.value or claim.stated}' is {how}", way_out)


def _copied(register: Register, claim: Claim, own: float) -> bool:
    """Whether the figure is as large as one it repeats: then no digit slipped on the way."""
    origins = [register.claims[repeat.claim] for repeat in claim.repeats if repeat.claim in register.claims]
    sizes = [size for origin in origins if (size := _magnitude(origin)) is not None]
    return any(abs(size - own) <= _NEAR for size in sizes)


def _magnitude(claim: Claim) -> float | None:
    """The decimal logarithm of a two-sided figure's middle; None where it has none that a float can hold."""
    quantity = claim.quantity
    if quantity is None or quantity.bound not in _TWO_SIDED or not quantity.values:
        return None
    try:
        size = sum(math.log10(value) for value in quantity.values) / len(quantity.values)
    except (ValueError, OverflowError):
        return None
    return size if math.isfinite(size) else None
