"""The quantity a claim asserts: what its phrase, or its curator, says, in the unit of its metric."""

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.quantity import PartialDate, Quantity
from factcheck.quantity.units import dimensions, is_known, same_dimension
from factcheck.reading import read
from factcheck.records.kinds import Metric

# A curator may write the canonical unit itself: `180 thousand GPU.h/Ttoken`, `2.19 USD/Mtoken`.
_CANONICAL = re.compile(r"(?P<number>.*[0-9].*?) (?P<unit>[A-Za-z.]{1,12}(?:/[A-Za-z.]{1,12})?)")
_REMEMBERED = 16_384  # phrases: more than any register has, some ten megabytes
_PREFIXES = {Decimal(10) ** 6: "M", Decimal(10) ** 12: "T"}


def claimed_quantity(stated: str, language: str | None, value: str | None, metric: Metric | None) -> Quantity | None:
    """The one quantity of `value` (plain English), or of `stated` (in `language`, if known), that answers to `metric`.

    A phrase that prints no unit has the metric's. None where nothing fits, or several fit equally well.
    """
    if metric is None:
        found = _found(stated, language, value)
        return found[0] if len(found) == 1 else None
    return _answering(stated, language, value, metric.unit, dated=metric.scale == "date")


@lru_cache(maxsize=_REMEMBERED)
def _answering(stated: str, language: str | None, value: str | None, unit: str, *, dated: bool) -> Quantity | None:
    """What answers to a metric in `unit`; remembered, because a number that is told on is printed again and again."""
    found = _found(stated, language, value)
    if dated:
        found = [quantity for quantity in found if _is_dated(quantity)] or _as_date(value or stated)
    else:
        found = [quantity for quantity in found if quantity.kind not in ("date", "time")]
    fitting = [quantity for quantity in found if quantity.unit and _answers(quantity.unit, unit)]
    bare = [quantity for quantity in found if quantity.unit is None]
    chosen = fitting or bare or found
    if len(chosen) != 1:
        return None
    return _in_unit_of(chosen[0], unit)


def _found(stated: str, language: str | None, value: str | None) -> list[Quantity]:
    return _typed(value) if value is not None else read(stated, language)


def _typed(value: str) -> list[Quantity]:
    match = _CANONICAL.fullmatch(value)
    if match and is_known(match["unit"]) and not match["unit"].islower():
        # Read with a unit noun behind it, so that a number such as 2000 is not taken for a year.
        found = read(f"{match['number']} GPU", "en")
        return [_bare(quantity, match["unit"], len(match["number"])) for quantity in found]
    return read(value, "en")


def _bare(quantity: Quantity, unit: str, end: int) -> Quantity:
    """`quantity` in `unit`, which its curator spelled in canonical form."""
    surface = quantity.surface[: end - quantity.start]
    return quantity._replace(unit=unit, noun=None, surface=surface, end=min(quantity.end, end))


def _is_dated(quantity: Quantity) -> bool:
    return quantity.kind == "date" and quantity.low is not None


def _answers(unit: str, wanted: str) -> bool:
    """Whether a printed unit answers to a metric's; `chips` are how newspapers call accelerators."""
    if same_dimension(unit, wanted):
        return True
    return dimensions(unit) == ("chip", None) and dimensions(wanted) == ("accelerator", None)


def _in_unit_of(quantity: Quantity, metric_unit: str) -> Quantity:
    """Supply what the phrase leaves to its context: the metric's unit, or the denominator it printed as words."""
    if quantity.unit is None or (quantity.unit != metric_unit and dimensions(quantity.unit) == ("chip", None)):
        return quantity._replace(unit=metric_unit, noun=None)
    if quantity.per is not None:
        value, unit = quantity.per
        spelled = f"{quantity.unit}/{_PREFIXES.get(value, '')}{unit}"
        if is_known(spelled) and same_dimension(spelled, metric_unit):
            return quantity._replace(unit=spelled)
    return quantity


def _as_date(text: str) -> list[Quantity]:
    try:
        date = PartialDate.parse(text.strip())
    except ValueError:
        return []
    ends = Decimal(date.first.toordinal()), Decimal(date.last.toordinal())
    return [Quantity(text, ends, *ends, kind="date", unit="date", end=len(text), rule="date")]
