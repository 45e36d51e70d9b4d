"""Rules about the numbers themselves."""

from collections.abc import Iterator

from factcheck.check.rules import Fault
from factcheck.quantity import Quantity
from factcheck.quantity.readable import readable
from factcheck.quantity.units import UNITS, is_known, is_whole, same_dimension
from factcheck.records import Register

_THOUSAND = 1000


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
    """A claim's unit measures what its question's metric measures, and the metric's unit is one that is known.

    Money fits money of any currency; a phrase without a unit has that of the metric.
    """
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


def fractional_count(register: Register) -> Iterator[Fault]:
    """What is counted one by one has no decimals: `2.048 GPUs` are 2,048 where a point parts thousands.

    Told of accelerators, people, models, tokens and the like, where another language would read all the digits as one
    whole number (`3.000 GPUs` in English, `2,048 GPUs` in German).
    Mend it: add the `language:` of the phrase, or `value:` and `because:`; where decimals are meant, as in an average,
    waive this rule.
    """
    for claim in register.claims.values():
        if claim.quantity and (other := _whole_instead(claim.quantity)):
            field, said = ("value", claim.value) if claim.value else ("stated", claim.stated)
            message = f"'{said}' reads as {readable(claim.quantity)}, and as {other:,} where that sign parts thousands"
            way_out = f"write {other}" if claim.value else "add the phrase's `language:`, or `value:` and `because:`"
            yield Fault(("claim", claim.id), (field,), message, f"{way_out}; where decimals are meant, waive this rule")


def _whole_instead(quantity: Quantity) -> int | None:
    """What a count with three decimals is where thousands are parted by its sign; None for any other quantity."""
    if is_whole(quantity.unit) and quantity.per is None:
        for reading, _, digits in (other.partition(": ") for other in quantity.alt):
            if reading == "grouping" and any(value * _THOUSAND == int(digits) for value in quantity.values):
                return int(digits)
    return None
