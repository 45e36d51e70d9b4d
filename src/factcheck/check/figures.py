"""Rules about the numbers themselves."""

import re
from collections.abc import Iterable, Iterator

from factcheck.check.rules import Fault
from factcheck.quantity import Quantity
from factcheck.quantity.model import Number
from factcheck.quantity.readable import readable
from factcheck.quantity.units import UNITS, is_known, is_whole, same_dimension
from factcheck.reading import read
from factcheck.records import Claim, Register

_THOUSAND = 1000
_THREE_DECIMALS = re.compile(r"\d[.,]\d{3}(?!\d)")


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
    whole number (`3.000 GPUs` in English). A comma is read so in any language (`2,048 GPUs` in German).
    Mend it: add the `language:` of the phrase, or `value:` and `because:`; where decimals are meant, as in an average,
    waive this rule.
    """
    for claim in register.claims.values():
        if claim.quantity is None or claim.quantity.per or not is_whole(claim.quantity.unit):
            continue
        for field, said, printed in _printed(claim, claim.quantity):
            if (other := _whole_instead(printed, claim.quantity.values)) is not None:
                reading = readable(claim.quantity)
                message = f"'{said}' is taken for {reading}, and is {other:,} where that sign parts thousands"
                way_out = f"write {other}" if field == "value" else "say the phrase's `language:`, or mend `value:`"
                way_out += "; where decimals are meant, waive this rule"
                yield Fault(("claim", claim.id), (field,), message, way_out)
                break


def _printed(claim: Claim, quantity: Quantity) -> Iterator[tuple[str, str, Quantity]]:
    """Each quantity that stands in the value or the phrase of a claim, with the field and its text."""
    if claim.value is None:
        yield "stated", claim.stated, quantity
        return
    yield "value", claim.value, quantity
    if _THREE_DECIMALS.search(claim.stated):
        yield from (("stated", claim.stated, one) for one in read(claim.stated, claim.language))


def _whole_instead(printed: Quantity, values: Iterable[Number]) -> int | None:
    """The digits of `printed` with thousands parted by its sign, where one of `values` takes that sign for a point."""
    for reading, _, digits in (other.partition(": ") for other in printed.alt):
        if reading == "grouping" and any(value * _THOUSAND == int(digits) for value in values):
            return int(digits)
    return None
