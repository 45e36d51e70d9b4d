"""Subjects side by side as JSON: the shape `factcheck/comparison/1`; decimal strings, null where open."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.judge.comparing import Comparison, Entry, Footing
from factcheck.quantity.readable import exact
from factcheck.records import Imprint, Register
from factcheck.render import wire_assessment
from factcheck.render.comparison import reason

if TYPE_CHECKING:
    from factcheck.render.comparison_shapes import ComparedWire, ComparisonWire, FootingWire

FORMAT = "factcheck/comparison/1"


def comparison(
    register: Register, imprint: Imprint, made: Comparison, subjects: Sequence[str], metric: str
) -> "ComparisonWire":
    """The comparison, in the order of the table."""
    return {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "title": imprint.title,
        "licence": imprint.licence,
        "metric": metric,
        "subjects": list(subjects),
        "comparable": [_footing(one) for one in made.comparable],
        "alone": [{**_footing(one), "why_not": reason(register, made, one, metric)} for one in made.alone],
        "unmeasured": [
            {"subject": one, "narrower": [_footing(below) for below in made.narrower[one]]} for one in made.unmeasured
        ],
    }


def _footing(one: Footing) -> "FootingWire":
    return {"measurand": dict(one.axes), "unit": one.unit, "subjects": [_compared(entry) for entry in one.entries]}


def _compared(entry: Entry) -> "ComparedWire":
    return {
        "subject": entry.subject,
        "question": entry.question,
        "times": None if entry.times is None else exact(entry.times),
        "ratio": wire_assessment.ends(entry.ratio),
        "assessment": wire_assessment.assessment(entry.assessment),
    }
