"""Which of several statements comes first, never by where they stand; ids decide only where all else is equal."""

from decimal import Decimal
from typing import Protocol

BELOW, ABOVE = Decimal("-Infinity"), Decimal("Infinity")
_ZERO = Decimal(0)

Content = tuple[Decimal, Decimal, Decimal]


class Told(Protocol):
    """A claim, or the origin that it speaks for; the fields are those of `Statement`."""

    @property
    def low(self) -> Decimal | None: ...
    @property
    def high(self) -> Decimal | None: ...
    @property
    def centre(self) -> Decimal | None: ...
    @property
    def when(self) -> int: ...


def content(one: Told) -> Content:
    """Sorts by the lower end, the upper end and the number."""
    low, high = one.low, one.high
    return (BELOW if low is None else low, ABOVE if high is None else high, one.centre or _ZERO)


def earliest(one: Told) -> tuple[bool, int, Content]:
    """Sorts the dated first, by their days; then by content."""
    return (not one.when, one.when, content(one))
