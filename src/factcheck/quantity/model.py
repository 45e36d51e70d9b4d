"""What a quantity is: exact values, the side on which they are open, a unit, and where they were printed."""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Literal, NamedTuple

Number = Decimal | Fraction
Kind = Literal["cardinal", "range", "rate", "fraction", "percent", "duration", "vague", "ordinal", "date", "time"]
Span = tuple[int, int]


class Bound(StrEnum):
    """On which side a printed value is open."""

    EQ = "eq"
    APPROX = "approx"
    GE = "ge"
    GT = "gt"
    LE = "le"
    LT = "lt"


class Quantity(NamedTuple):
    """One quantity as printed, and what it says exactly.

    `values` holds one number, or the two ends of a range, after the magnitude word was applied; never a float.
    `low` and `high` are what is claimed (`None` is an open end). `step` is the place value of the last printed digit,
    so `50,000` written with trailing zeros has a step of 10,000. `unit` is canonical (see `quantity.units`) or `None`.
    `per` is the denominator of a rate as (value, unit): a price per million tokens has `(1000000, "token")`.
    Spans are code points of the text that was read. A date has its first and last day as proleptic Gregorian ordinals
    (`datetime.date.toordinal`), so that dates compare like any other number on a linear scale; one without a printed
    year, and a time of day, has no values. `unit_source` says how the unit is known: `stated` beside the number, or
    `elided` and taken from the other end of its range.
    """

    surface: str
    values: tuple[Number, ...]
    low: Number | None
    high: Number | None
    step: Decimal | None = None
    kind: Kind = "cardinal"
    bound: Bound = Bound.EQ
    hedge: str = "none"
    unit: str | None = None
    noun: str | None = None
    device: str | None = None
    per: tuple[Decimal, str] | None = None
    start: int = 0
    end: int = 0
    num_spans: tuple[Span, ...] = ()
    alt: tuple[str, ...] = ()
    rule: str = ""
    unit_span: Span | None = None
    hedge_span: Span | None = None
    per_span: Span | None = None
    unit_source: str | None = None
