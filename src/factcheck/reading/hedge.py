"""A word or sign that opens a value on one side or blurs it, where it was found."""

from typing import NamedTuple

from factcheck.quantity import Bound
from factcheck.reading.lexicon import HEDGES as BOUNDS

SIGNS = {
    "~": "approx", "≈": "approx", "≃": "approx", "∼": "approx", "±": "approx", ">": "more_than", "<": "less_than",
    "≥": "at_least", "≤": "up_to",
}  # fmt: skip
# How many words without a meaning of their own may stand between a hedge and its number.
MOST_TRANSPARENT = 3


class Hedge(NamedTuple):
    """Which hedge, and where it stands."""

    name: str
    start: int
    end: int

    @property
    def bound(self) -> Bound:
        """On which side the hedge leaves a value open."""
        return BOUNDS[self.name]
