"""The quantity a claim asserts: what its phrase, or its curator, says, in the unit of its metric."""

from dataclasses import replace
from decimal import Decimal

from factcheck.quantity import PartialDate, Quantity
from factcheck.quantity.units import is_known, same_dimension
from factcheck.reading import read
from factcheck.records.register import Metric


def claimed_quantity(stated: str, language: str | None, value: str | None, metric: Metric | None) -> Quantity | None:
    """The one quantity of `value` (plain English), or of `stated` (in `language`, if known), that answers to `metric`.

    A phrase that prints no unit has the metric's. None where nothing fits, or several fit equally well.
    """
    found = read(value, "en") if value is not None else read(stated, language)
    if metric is None:
        return found[0] if len(found) == 1 else None
    if metric.scale == "date":
        found = [quantity for quantity in found if quantity.kind == "date"] or _as_year(value or stated)
    else:
        found = [quantity for quantity in found if quantity.kind != "date"]
    fitting = [quantity for quantity in found if quantity.unit and same_dimension(quantity.unit, metric.unit)]
    bare = [quantity for quantity in found if quantity.unit is None]
    chosen = fitting or bare or found
    if len(chosen) != 1:
        return None
    return _in_unit_of(chosen[0], metric)


def _in_unit_of(quantity: Quantity, metric: Metric) -> Quantity:
    """Supply what the phrase leaves to its context: the metric's unit, or the denominator it printed as words."""
    if quantity.unit is None:
        return replace(quantity, unit=metric.unit)
    if quantity.per is not None and quantity.unit is not None:
        value, unit = quantity.per
        spelled = f"{quantity.unit}/{'M' if value == 10**6 else ''}{unit}"
        if is_known(spelled) and same_dimension(spelled, metric.unit):
            return replace(quantity, unit=spelled)
    return quantity


def _as_year(text: str) -> list[Quantity]:
    try:
        date = PartialDate.parse(text.strip())
    except ValueError:
        return []
    ends = (Decimal(date.first.toordinal()), Decimal(date.last.toordinal()))
    return [Quantity(text, ends, *ends, kind="date", unit="date", end=len(text), rule="date")]
