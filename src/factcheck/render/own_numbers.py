"""Rows that somebody brought, judged: as blocks for a person, and as the document `factcheck/assessment/1`."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from typing_extensions import TypedDict

from factcheck import __version__
from factcheck.judge.agreement import Verdict
from factcheck.judge.diagnostics import Diagnostics
from factcheck.judge.origins import Role
from factcheck.judge.rows import RowsAnswer, RowsPart
from factcheck.judge.statements import Statement
from factcheck.render.blocks import Block, Drawing, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.strip import Mark, strip
from factcheck.render.wire_assessment import FORMAT, AssessmentWire, assessment
from factcheck.render.wording import amount, counts, ends, sentence

_HEADINGS = ("who", "number", "printed digits", "what it is to the verdict")


class MeasurandWire(TypedDict):
    """One measurand of the rows, and its assessment."""

    measurand: str
    unit: str | None
    claims: list[str]
    assessment: AssessmentWire
    diagnostics: dict[str, Any] | None


class AssessmentDocument(TypedDict):
    """What `factcheck judge --format json` prints."""

    format: str
    tool: str
    verdict: str
    claims: int
    origins: int
    measurands: list[MeasurandWire]


def document(answer: RowsAnswer, diagnosed: Mapping[str, Diagnostics] | None = None) -> AssessmentDocument:
    """The answer for other programs."""
    return AssessmentDocument(
        format=FORMAT, tool=f"factcheck {__version__}", verdict=answer.verdict, claims=answer.claims,
        origins=answer.origins, measurands=[_wire(part, diagnosed) for part in answer.parts],
    )  # fmt: skip


def _wire(part: RowsPart, diagnosed: Mapping[str, Diagnostics] | None) -> MeasurandWire:
    found = diagnosed.get(part.measurand) if diagnosed else None
    return MeasurandWire(
        measurand=part.measurand,
        unit=part.unit,
        claims=list(part.claims),
        assessment=assessment(part.assessment),
        diagnostics=found.as_dict() if found else None,
    )


def blocks(answer: RowsAnswer, width: int, *, pretty: bool) -> Iterator[Block]:
    """The answer for a person."""
    if answer.verdict is Verdict.INCOMPARABLE:
        yield Line(counts(answer.claims, answer.origins), "strong", badge=answer.verdict)
        yield Line(f"{len(answer.parts)} different things are measured. Each is judged on its own.")
    for part in answer.parts:
        if len(answer.parts) > 1:
            yield Line("")
            unit = f" · {part.unit}" if part.unit else ""
            yield Line(safe((part.measurand or "measurand not named") + unit), "strong")
        yield from _part(answer, part, width, pretty)


def _part(answer: RowsAnswer, part: RowsPart, width: int, pretty: bool) -> Iterator[Block]:
    made, unit = part.assessment, _unit(part)
    names = {one: safe(answer.statements[one].organisation) for one in part.claims}
    yield Line(counts(made.claims, made.origins), "strong", badge=made.verdict)
    told = sentence(made, unit, names)
    yield Line(told[:1].upper() + told[1:] + ".")
    rows = [_row(answer.statements[one], part, unit, names) for one in part.claims]
    if width >= MEDIUM:
        yield Grid(Columns(_HEADINGS, (24, 18, 26, 26), tuple(rows)), (0,) * len(rows))
    else:
        for who, number, interval, role in rows:
            yield Line(who, "strong")
            yield Line(f"{number}: {interval}", "number", 2)
            yield Line(role, "", 2)
    marks = [
        Mark(names[one.id], one.low, one.high, one.centre, _echoes(answer, part, one.id)) for one in made.lines.origins
    ]
    if len(marks) > 1:
        marks.sort(key=lambda one: (one.centre is None, one.centre or one.low or one.high or 0))
        yield Drawing(tuple(strip(marks, width, log=made.scale == "ratio", dates=unit == "date", pretty=pretty)))


def _unit(part: RowsPart) -> str | None:
    return "date" if part.assessment.scale == "date" else part.unit


def _row(one: Statement, part: RowsPart, unit: str | None, names: Mapping[str, str]) -> tuple[str, str, str, str]:
    role, leads = part.assessment.lines.roles[one.id]
    lead = names.get(leads[0], leads[0]) if leads else ""
    attested = any(origin.attested for origin in part.assessment.lines.origins if origin.id == one.id)
    said = {
        Role.ORIGIN: "origin" if attested else "origin, not attested",
        Role.SAME_HOUSE: "its other statement",
        Role.UNATTRIBUTED: f"not attested; one with {lead}",
        Role.ECHO: f"re-tells {lead}" if lead else "re-tells",
        Role.PRESUMED_ECHO: f"not attested; does not contradict {lead}, so counted with it",
        Role.DRIFTED_ECHO: "re-tells what was said of another measurand; no vote here",
        Role.UNREAD: "no usable number",
        Role.WITHDRAWN: "no longer counts",
    }[role]
    number = amount(one.centre, unit) if one.centre is not None and unit != "date" else ends(one.low, one.high, unit)
    shown = "" if one.centre is None or unit == "date" else ends(one.low, one.high, unit)
    return names[one.id], number, shown, safe(said)


def _echoes(answer: RowsAnswer, part: RowsPart, origin: str) -> tuple[Decimal, ...]:
    found = (
        answer.statements[claim]
        for claim, (_, leads) in part.assessment.lines.roles.items()
        if origin in leads and claim != origin
    )
    return tuple(one.centre for one in found if one.centre is not None)
