"""An explanation as JSON: the shape `factcheck/explanation/1`, its words and what they were made from."""

from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.records import Imprint, Register
from factcheck.render import wire_assessment
from factcheck.render.blocks import Line
from factcheck.render.explained import Explained
from factcheck.render.wire_trace import placed

if TYPE_CHECKING:
    from factcheck.render.explanation_shapes import ExplanationWire, StepWire

FORMAT = "factcheck/explanation/1"


def word(told: Explained, imprint: Imprint | None = None) -> "ExplanationWire":
    """What a verdict, a rule or a word means: the lines alone, as for any record."""
    imprint = imprint or Imprint()
    return {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "title": imprint.title,
        "licence": imprint.licence,
        "kind": told.kind,
        "name": told.name,
        "as_of": None if told.day is None else str(told.day),
        "steps": [_step(one) for one in told.told if isinstance(one, Line) and one.text],
        "claim": None,
        "judged": None,
    }


def record(told: Explained, imprint: Imprint, register: Register) -> "ExplanationWire":
    """A record: the lines, the claim if it is one, and the question as it was judged."""
    answer = told.answer
    return {
        **word(told, imprint),
        "claim": placed(register, told.claim) if told.claim else None,
        "judged": wire_assessment.answer(register, register.questions[answer.question], answer) if answer else None,
    }


def _step(line: Line) -> "StepWire":
    return {"text": line.text, "indent": line.indent, "verdict": line.badge}
