"""The shape `factcheck/comparison/1` of subjects compared. Only its schema needs it; `wire_comparison` builds it."""

from typing_extensions import TypedDict  # pydantic makes no schema of typing.TypedDict before Python 3.12

from factcheck.render.assessment_shapes import AssessmentWire, EndsWire


class ComparedWire(TypedDict):
    """What is known of one subject. `times` is its value over that of the first; `ratio` how far that is open."""

    subject: str
    question: str
    times: str | None
    ratio: EndsWire | None
    assessment: AssessmentWire


class FootingWire(TypedDict):
    """One thing measured: its value on each axis but the subject, its unit, and who is measured so."""

    measurand: dict[str, str | None]
    unit: str | None
    subjects: list[ComparedWire]


class LoneWire(FootingWire):
    """A thing measured of one subject alone, and in words why it is compared with nothing."""

    why_not: str


class UnmeasuredWire(TypedDict):
    """A subject that is not measured itself, and what is measured of its parts and products."""

    subject: str
    narrower: list[FootingWire]


class ComparisonWire(TypedDict):
    """Subjects by one metric: what may be compared, what stands alone, and who is not measured."""

    format: str
    tool: str
    title: str | None
    licence: str | None
    metric: str
    subjects: list[str]
    comparable: list[FootingWire]
    alone: list[LoneWire]
    unmeasured: list[UnmeasuredWire]
