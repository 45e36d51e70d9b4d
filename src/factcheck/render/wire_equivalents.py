"""Counts in equivalents of one chip for other programs, beside the register that they were computed from."""

from collections.abc import Iterable
from decimal import Decimal

from typing_extensions import TypedDict

from factcheck.judge.equivalents import Equivalent
from factcheck.quantity.readable import exact
from factcheck.records import Claim


class EquivalentWire(TypedDict):
    """A claim's count as a count of the device: decimal strings, null where open; or why it cannot be told.

    `speed` is the claim that gives the speed of the device that was counted.
    """

    claim: str
    low: str | None
    high: str | None
    speed: str | None
    why_not: str | None


class EquivalentsWire(TypedDict):
    """Counts as counts of `device`, on one `basis` and no other; `speed` is the claim that gives the device's own."""

    device: str
    basis: str
    speed: str
    counts: list[EquivalentWire]


def equivalents(found: Iterable[Equivalent], reference: Claim, basis: str) -> EquivalentsWire:
    """What was converted to the device whose speed is `reference`, in the order of the claims."""
    counts = [
        EquivalentWire(claim=one.claim, low=_end(one.low), high=_end(one.high), speed=one.speed, why_not=one.why_not)
        for one in found
    ]
    return EquivalentsWire(device=reference.subject, basis=basis, speed=reference.id, counts=counts)


def _end(value: Decimal | None) -> str | None:
    return None if value is None else exact(value)
