"""The shape `factcheck/trace/1` of a tree of re-tellings. Only its schema needs it; `wire_trace` builds it."""

from typing_extensions import TypedDict  # pydantic makes no schema of typing.TypedDict before Python 3.12

from factcheck.render.assessment_shapes import HouseWire
from factcheck.render.wire_shapes import ClaimWire, SourceWire


class PlacedClaimWire(ClaimWire):
    """A claim, with the question it answers."""

    question: str


class ChangeWire(TypedDict):
    """One thing that a re-telling changed, and what stood and stands; `harmless` where a careful teller may do it."""

    kind: str
    says: str
    before: str
    after: str
    harmless: bool


class RetellingWire(TypedDict):
    """A claim that re-tells another recorded one; told on unchanged where there are no changes."""

    claim: str
    repeats: str
    presumed: bool
    changes: list[ChangeWire]


class TraceWire(TypedDict):
    """Everything that a claim goes back to, and everything that goes back to the same beginnings.

    `begins` are the claims that repeat nobody, and `houses` those who speak in them. Claims that repeat one another are
    in `circles` and begin nowhere.
    """

    format: str
    tool: str
    title: str | None
    licence: str | None
    claim: str
    begins: list[str]
    houses: list[HouseWire]
    circles: list[list[str]]
    claims: list[PlacedClaimWire]
    retellings: list[RetellingWire]
    sources: list[SourceWire]
