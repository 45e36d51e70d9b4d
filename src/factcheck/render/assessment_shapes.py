"""The shape `factcheck/assessment/1` of an assessment as JSON. Only schemas need it; `wire_assessment` builds it."""

from typing_extensions import TypedDict  # pydantic makes no schema of typing.TypedDict before Python 3.12


class EndsWire(TypedDict):
    """Two ends of an interval; null where open."""

    low: str | None
    high: str | None


class OriginWire(TypedDict):
    """One origin: the claim that speaks for it, its interval of printed digits, and the claims it has spoken in."""

    claim: str
    low: str | None
    high: str | None
    centre: str | None
    attested: bool
    members: list[str]


class SetWire(TypedDict):
    """Origins that could all be right at once."""

    origins: list[str]
    attested: int
    low: str | None
    high: str | None


class DissentWire(TypedDict):
    """An origin outside the best set, and its gap to it."""

    origin: str
    ratio: str


class ChokePointWire(TypedDict):
    """A re-telling through which every path to others runs."""

    claim: str
    passes: int


class RoleWire(TypedDict):
    """What a claim is to the verdict, and the origins it speaks for or repeats."""

    claim: str
    role: str
    origins: list[str]


class AssessmentWire(TypedDict):
    """How far the origins of one measurand agree."""

    verdict: str
    scale: str
    value: str | None
    interval: EndsWire | None
    interval_kind: str | None
    calibrated: bool
    claims: int
    origins: int
    attested: int
    unattributed: int
    independent_lines: int
    choke_points: list[ChokePointWire]
    support: int
    supporters: int
    share: str | None
    coherent_sets: list[SetWire]
    coherent_sets_total: int
    dissent: list[DissentWire]
    conflict: str
    spread_ratio: str | None
    envelope: EndsWire | None
    fragility: int | None
    bounds: list[str]
    settles: str | None
    flags: list[str]
    origin_list: list[OriginWire]
    roles: list[RoleWire]


class HouseWire(TypedDict):
    """An origin as a house: the id of a party, or of a claim where nobody recorded the origin, and its name."""

    id: str
    name: str


class PartWire(TypedDict):
    """One measurand: its value on each axis, its unit, the houses its voices go back to, and its assessment.

    `assessment.origins` counts voices on this measurand; one that presumably repeats what was said of another is no
    house more.
    """

    measurand: dict[str, str | None]
    unit: str | None
    claims: list[str]
    houses: list[HouseWire]
    assessment: AssessmentWire


class ContradictionWire(TypedDict):
    """A part larger than its whole, by claims."""

    part: str
    whole: str
    ratio: str


class AnswerWire(TypedDict):
    """A question judged: INCOMPARABLE where it has several measurands, and then what divides them.

    `origins` counts `houses`, each once, however many measurands it speaks of.
    """

    verdict: str
    axes: list[str]
    claims: int
    origins: int
    houses: list[HouseWire]
    measurands: list[PartWire]
    contradictions: list[ContradictionWire]
    settles: str | None
