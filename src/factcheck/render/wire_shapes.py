"""The shape `factcheck/register/1` of the register as JSON. Only its schema needs it; `render.wire` builds it."""

from typing import NotRequired

from typing_extensions import TypedDict  # pydantic makes no schema of typing.TypedDict before Python 3.12

from factcheck.render.assessment_shapes import AnswerWire
from factcheck.render.wire_equivalents import EquivalentsWire


class PerWire(TypedDict):
    """The denominator of a rate."""

    value: str
    unit: str


class QuantityWire(TypedDict):
    """A quantity: decimal strings, `low` or `high` null where open; a date's ends are ISO days in `dates`."""

    kind: str
    values: list[str]
    low: str | None
    high: str | None
    step: str | None
    bound: str
    hedge: str
    unit: str | None
    device: str | None
    per: PerWire | None
    dates: list[str] | None
    display: str
    number: float | None


class EvidenceWire(TypedDict):
    """The best last state of the citation's pages and its day, null if never checked; whether a copy is recorded."""

    state: str | None
    on: str | None
    archived: bool


class CitationWire(TypedDict):
    """Where it was printed, where it was read, and what `factcheck verify` last saw there."""

    source: str
    at: str | None
    via: list[str]
    read: str | None
    evidence: EvidenceWire


class RepeatWire(TypedDict):
    """A claim that is re-told."""

    claim: str
    presumed: bool


class ClaimWire(TypedDict):
    """One claim. `status` is current, withdrawn or superseded; `quantity` is null where nothing could be read."""

    id: str
    stated: str
    language: str
    quantity: QuantityWire | None
    value: str | None
    because: str | None
    hedge: str | None
    subject: str
    scope: str | None
    device: str | None
    as_of: str | None
    by: str
    organisation: str
    interest: str | None
    basis: str
    cite: CitationWire
    repeats: list[RepeatWire]
    status: str
    withdrawn: str | None
    superseded_by: str | None
    note: str | None


class QuestionWire(TypedDict):
    """One question with its claims, and how many origins the claims that count go back to."""

    id: str
    asks: str
    metric: str
    subject: str
    axes: list[str]
    settles: str | None
    note: str | None
    claims: list[ClaimWire]
    counted_claims: int
    origins: int
    judged: AnswerWire


class ScopeWire(TypedDict):
    """One way of delimiting a metric."""

    id: str
    means: str
    within: str | None


class MetricWire(TypedDict):
    """A kind of quantity."""

    id: str
    name: str
    unit: str
    scale: str
    counts: str
    excludes: str | None
    scopes: list[ScopeWire]


class DeviceWire(TypedDict):
    """A chip or a family."""

    id: str
    name: str
    kind: str
    part_of: str | None
    aliases: list[str]


class PartyWire(TypedDict):
    """Who asserts."""

    id: str
    name: str
    kind: str
    belongs_to: str | None
    interest: dict[str, str]
    aliases: list[str]
    note: str | None


class SubjectWire(TypedDict):
    """What is measured."""

    id: str
    name: str
    kind: str
    made_by: str | None
    part_of: str | None
    aliases: list[str]
    note: str | None


class CheckedWire(TypedDict):
    """When the page was last asked for, and the state of each claim that was looked for there."""

    on: str
    claims: dict[str, str]


class SourceWire(TypedDict):
    """A publication."""

    id: str
    title: str | None
    publisher: str | None
    authors: list[str]
    url: str | None
    published: str | None
    language: str
    kind: str
    archived: list[str]
    checked: CheckedWire | None
    note: str | None


class RelationWire(TypedDict):
    """Arithmetic that is said to hold."""

    id: str
    holds: str
    question: str | None
    note: str | None


class AsOfWire(TypedDict):
    """The day as of which was judged: only claims printed by then are in the document; so many were left out."""

    day: str
    printed_later: int
    undated: int


class RegisterWire(TypedDict):
    """The whole document. Everything a question refers to is in it; lists are in the order of the register.

    `title` and `licence` (SPDX) are null where the register declares none. `equivalents` is there where they were asked
    for.
    """

    format: str
    tool: str
    title: str | None
    licence: str | None
    as_of: AsOfWire | None
    questions: list[QuestionWire]
    metrics: list[MetricWire]
    devices: list[DeviceWire]
    parties: list[PartyWire]
    subjects: list[SubjectWire]
    sources: list[SourceWire]
    relations: list[RelationWire]
    equivalents: NotRequired[EquivalentsWire]
