"""What a curator writes, file kind by file kind: the models that check the text and publish the JSON Schemas."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from factcheck.records.kinds import Axis, Basis, Interest, Scale
from factcheck.records.texts import ID, Date, Id, Language, Lasting, Looked, Note, Phrase, Reason, Url, Words


class Written(BaseModel):
    """A record as text: unknown keys are faults, and nothing changes after it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def _as_list(given: object) -> object:
    return given if isinstance(given, list) else [given]


def _as_repeats(given: object) -> object:
    return [{"claim": one} if isinstance(one, str) else one for one in (given if isinstance(given, list) else [given])]


_ONE_ID = {"type": "string", "pattern": ID}
_ONE_OR_MORE_IDS = {"anyOf": [_ONE_ID, {"type": "array", "items": _ONE_ID}]}
_REPEAT = {
    "type": "object",
    "required": ["claim"],
    "additionalProperties": False,
    "properties": {"claim": _ONE_ID, "presumed": {"type": "boolean"}},
}
_ONE_OR_MORE_REPEATS = {"anyOf": [_ONE_ID, _REPEAT, {"type": "array", "items": {"anyOf": [_ONE_ID, _REPEAT]}}]}


class WrittenWaiver(Written):
    """A rule that this record is allowed to break: why, and until when."""

    rule: Annotated[str, Field(pattern=ID, max_length=80)]
    because: Note | None = None
    until: Date | None = None


# Made anew for each record: pydantic would copy a default `[]` deeply, which takes as long as checking the rest.
Waivers = Annotated[list[WrittenWaiver], Field(default_factory=list)]


class WrittenScope(Written):
    """One way of delimiting a metric."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[ .-][a-z0-9]+)*$", max_length=80)]
    means: Words
    within: str | None = None


class WrittenMetric(Written):
    """A kind of quantity."""

    id: Id
    name: Words
    unit: Words
    scale: Scale
    counts: Note
    excludes: Note | None = None
    scopes: list[WrittenScope] = []
    warn_after: Lasting | None = None
    error_after: Lasting | None = None
    waive: Waivers


class WrittenDevice(Written):
    """A chip, or a family of chips."""

    id: Id
    name: Words
    kind: Literal["chip", "family"]
    part_of: Id | None = None
    aliases: list[Words] = []
    waive: Waivers


class WrittenParty(Written):
    """Somebody who asserts numbers."""

    id: Id
    name: Words
    kind: Literal["person", "company", "press", "analyst", "academic", "government", "encyclopedia", "group"]
    belongs_to: Id | None = None
    interest: dict[Id, Interest] = {}
    aliases: list[Words] = []
    note: Note | None = None
    waive: Waivers


class WrittenSubject(Written):
    """What is measured."""

    id: Id
    name: Words
    kind: Literal[
        "company", "group", "country", "market", "model", "dataset", "service", "software", "website", "product",
        "chip", "server", "cluster", "data centre", "other"
    ]  # fmt: skip
    made_by: Id | None = None
    part_of: Id | None = None
    aliases: list[Words] = []
    note: Note | None = None
    waive: Waivers


class WrittenChecked(Written):
    """When `factcheck verify --write` last saw the page, and the claims it looked for there by what became of them.

    Each with what was looked for: `wang-cnbc@3fa4c1d2` speaks of the claim until its number or the address is edited.
    """

    on: Date
    found: list[Looked] = []
    moved: list[Looked] = []
    drifted: list[Looked] = []
    gone: list[Looked] = []
    refused: list[Looked] = []
    unreadable: list[Looked] = []


class WrittenSource(Written):
    """A publication; its publisher stands at the head of the file."""

    id: Id
    title: Words | None = None
    url: Url | None = None
    authors: list[Words] = []
    published: Date | None = None
    language: Language
    kind: Literal[
        "paper", "report", "filing", "book", "documentation", "news", "interview", "podcast", "video", "blog", "post",
        "dataset", "encyclopedia"
    ]  # fmt: skip
    archived: list[Url] = []
    checked: WrittenChecked | None = None
    note: Note | None = None
    waive: Waivers

    @model_validator(mode="after")
    def _can_be_named(self) -> "WrittenSource":
        if self.title is None and self.url is None:
            raise PydanticCustomError(
                "incomplete", "a source needs a title or a url", {"way_out": "add `title:` or `url:`"}
            )
        return self


class WrittenCitation(Written):
    """Where it was printed and where it was read."""

    source: Id
    at: Words | None = None
    via: Annotated[list[Id], Field(default_factory=list), BeforeValidator(_as_list), WithJsonSchema(_ONE_OR_MORE_IDS)]
    read: Date | None = None


class WrittenRepeat(Written):
    """A claim that this one re-tells."""

    claim: Id
    presumed: bool = False


class WrittenClaim(Written):
    """What one party said, as printed, with its citation."""

    id: Id
    stated: Phrase
    language: Language | None = None
    value: Words | None = None
    hedge: Words | None = None
    subject: Id | None = None
    scope: Words | None = None
    device: Id | None = None
    as_of: Date | None = None
    by: Id
    basis: Basis
    cite: WrittenCitation
    repeats: Annotated[
        list[WrittenRepeat],
        Field(default_factory=list),
        BeforeValidator(_as_repeats),
        WithJsonSchema(_ONE_OR_MORE_REPEATS),
    ]
    withdrawn: Reason | None = None
    superseded_by: Id | None = None
    because: Note | None = None
    note: Note | None = None
    waive: Waivers

    @model_validator(mode="after")
    def _gives_its_reason(self) -> "WrittenClaim":
        if (self.value is not None or self.superseded_by is not None) and self.because is None:
            reason = "`value` and `superseded_by` need a reason"
            raise PydanticCustomError("incomplete", reason, {"way_out": "add `because:`"})
        return self


class WrittenRelation(Written):
    """Arithmetic that is said to hold."""

    id: Id
    holds: Words
    note: Note | None = None
    waive: Waivers


class QuestionHead(Written):
    """A question without its claims."""

    asks: Words
    metric: Id
    subject: Id
    axes: list[Axis] = []
    settles: Note | None = None
    note: Note | None = None
    waive: Waivers


class QuestionFile(QuestionHead):
    """`questions/<subject>/<slug>.yaml`: one question, every claim that answers it, and their arithmetic."""

    claims: list[WrittenClaim]
    relations: list[WrittenRelation] = []


class SourcesHead(Written):
    """Who published the sources of the file."""

    publisher: Words | None = None


class SourcesFile(SourcesHead):
    """`sources/<publisher>.yaml`."""

    sources: list[WrittenSource]


class RelationsFile(Written):
    """`relations.yaml`: arithmetic that joins several questions."""

    relations: list[WrittenRelation]


MetricsFile = list[WrittenMetric]
DevicesFile = list[WrittenDevice]
PartiesFile = list[WrittenParty]
SubjectsFile = list[WrittenSubject]
