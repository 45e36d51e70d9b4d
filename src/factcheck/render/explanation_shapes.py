"""The shape `factcheck/explanation/1` of what was explained. Only its schema needs it; `wire_explanation` builds it."""

from typing_extensions import TypedDict  # pydantic makes no schema of typing.TypedDict before Python 3.12

from factcheck.render.assessment_shapes import AnswerWire
from factcheck.render.explained import Kind
from factcheck.render.trace_shapes import PlacedClaimWire


class StepWire(TypedDict):
    """A line of the explanation: its text, how far it is indented, and the verdict that stands before it."""

    text: str
    indent: int
    verdict: str | None


class ExplanationWire(TypedDict):
    """What was asked about, in plain words, and for a claim or a question what the words were made from.

    `judged` is the claim's question, or the question itself, as of the day `as_of` if that was asked for. What is no
    record has no register behind it: `title` and `licence` are null.
    """

    format: str
    tool: str
    title: str | None
    licence: str | None
    kind: Kind
    name: str
    as_of: str | None
    steps: list[StepWire]
    claim: PlacedClaimWire | None
    judged: AnswerWire | None
