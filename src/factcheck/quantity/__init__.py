"""A number with a unit and honest bounds: what every other floor stands on."""

from factcheck.quantity.duration import Duration
from factcheck.quantity.model import Bound, Kind, Quantity
from factcheck.quantity.partial_date import PartialDate

__all__ = ["Bound", "Duration", "Kind", "PartialDate", "Quantity"]
