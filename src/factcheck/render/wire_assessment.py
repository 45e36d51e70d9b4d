"""Assessments as JSON: every field of docs/method.md, "What comes out"; decimal strings, null where open."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from typing_extensions import TypedDict

from factcheck.judge.agreement import Assessment, Ends
from factcheck.judge.coherence import CoherentSet
from factcheck.judge.origins import Origin
from factcheck.judge.questions import Answer, Part
from factcheck.records import Question, Register

FORMAT = "factcheck/assessment/1"


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


def answer(register: Register, question: Question, judged: Answer) -> AnswerWire:
    """A judged question."""
    return AnswerWire(
        verdict=judged.verdict, axes=list(judged.axes), claims=judged.claims, origins=judged.origins,
        houses=_houses(register, judged.houses),
        measurands=[_part(register, question, part) for part in judged.parts],
        contradictions=[
            ContradictionWire(part=one.part, whole=one.whole, ratio=_decimal(one.ratio))
            for one in judged.contradictions
        ],
        settles=judged.settles,
    )  # fmt: skip


def _houses(register: Register, named: Iterable[str]) -> list[HouseWire]:
    return [HouseWire(id=one, name=register.parties[one].name if one in register.parties else one) for one in named]


def _part(register: Register, question: Question, part: Part) -> PartWire:
    axes = {str(axis): value for axis, value in zip(question.axes, part.measurand, strict=False)}
    return PartWire(
        measurand=axes,
        unit=part.measurand[-1],
        claims=list(part.claims),
        houses=_houses(register, part.houses),
        assessment=assessment(part.assessment),
    )


def assessment(made: Assessment) -> AssessmentWire:
    """One assessment, field by field; on a date scale, days in ISO 8601."""
    day = made.scale == "date"
    return AssessmentWire(
        verdict=made.verdict,
        scale=made.scale,
        value=_number(made.value, day),
        interval=_ends(made.interval, day),
        interval_kind=made.interval_kind,
        calibrated=made.calibrated,
        claims=made.claims,
        origins=made.origins,
        attested=made.attested,
        unattributed=made.unattributed,
        independent_lines=made.independent_lines,
        choke_points=[ChokePointWire(claim=one.claim, passes=one.passes) for one in made.choke_points],
        support=made.support,
        supporters=made.supporters,
        share=_number(made.share),
        coherent_sets=[_set(one, day) for one in made.coherent_sets],
        coherent_sets_total=made.coherent_sets_total,
        dissent=[DissentWire(origin=one.origin, ratio=_decimal(one.ratio)) for one in made.dissent],
        conflict=made.conflict,
        spread_ratio=_number(made.spread_ratio),
        envelope=_ends(made.envelope, day),
        fragility=made.fragility,
        bounds=list(made.bounds),
        settles=made.settles,
        flags=list(made.flags),
        origin_list=[_origin(one, day) for one in made.lines.origins],
        roles=[
            RoleWire(claim=claim, role=role, origins=list(origins))
            for claim, (role, origins) in made.lines.roles.items()
        ],
    )


def _set(one: CoherentSet, day: bool) -> SetWire:
    return SetWire(
        origins=list(one.members), attested=one.attested, low=_number(one.low, day), high=_number(one.high, day)
    )


def _origin(one: Origin, day: bool) -> OriginWire:
    return OriginWire(
        claim=one.id, low=_number(one.low, day), high=_number(one.high, day), centre=_number(one.centre, day),
        attested=one.attested, members=list(one.members),
    )  # fmt: skip


def _ends(ends: Ends | None, day: bool) -> EndsWire | None:
    return None if ends is None else EndsWire(low=_number(ends[0], day), high=_number(ends[1], day))


def _number(value: Decimal | None, day: bool = False) -> str | None:
    if value is None:
        return None
    return date.fromordinal(int(value)).isoformat() if day else _decimal(value)


def _decimal(value: Decimal) -> str:
    """Every digit, without an exponent where that can be read."""
    return f"{value:f}" if value.is_finite() and -40 < value.adjusted() < 40 else str(value)
