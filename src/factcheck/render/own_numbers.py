"""Rows that somebody brought, judged: as blocks for a person, and as the document `factcheck/assessment/1`."""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from typing_extensions import TypedDict

from factcheck import __version__
from factcheck.judge.agreement import Verdict
from factcheck.judge.diagnostics import Diagnostics
from factcheck.judge.origins import Role
from factcheck.judge.rows import RowNote, RowsAnswer, RowsPart
from factcheck.judge.statements import Statement
from factcheck.quantity.readable import with_unit
from factcheck.render.amounts import amount, ends, listed
from factcheck.render.assessment_shapes import AssessmentWire
from factcheck.render.blocks import Block, Drawing, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.sentences import sentence
from factcheck.render.standing import fits
from factcheck.render.strip import Mark, strip
from factcheck.render.voices import Voice, counted
from factcheck.render.wire_assessment import FORMAT, assessment
from factcheck.render.wording import counts, many

_NOBODY = "(nobody named)"
_HEADINGS = ("who", "number", "printed digits", "what it is to the verdict")
_MOST_NAMED = 40
_HAS_DIGIT = re.compile("[0-9]")  # H800 is a model, Hopper a name


class MeasurandWire(TypedDict):
    """One measurand of the rows, and its assessment."""

    measurand: str
    unit: str | None
    device: str | None
    claims: list[str]
    assessment: AssessmentWire
    diagnostics: dict[str, Any] | None


class NoteWire(TypedDict):
    """What a reader must know of the rows, which are counted from 1; `at` is file:line:column, where that is known."""

    severity: str
    at: str
    rows: list[int]
    column: str
    message: str
    way_out: str


class AssessmentDocument(TypedDict):
    """What `factcheck judge --format json` prints."""

    format: str
    tool: str
    verdict: str
    claims: int
    origins: int
    houses: list[str]
    measurands: list[MeasurandWire]
    notes: list[NoteWire]


# Where the first row of a note stands, as file:line:column.
Place = Callable[[RowNote], str]


def document(answer: RowsAnswer, place: Place, diagnosed: Sequence[Diagnostics] = ()) -> AssessmentDocument:
    """The answer for other programs; `diagnosed` goes with the parts one by one, or is empty."""
    found: Sequence[Diagnostics | None] = diagnosed or [None] * len(answer.parts)
    return AssessmentDocument(
        format=FORMAT, tool=f"factcheck {__version__}", verdict=answer.verdict, claims=answer.claims,
        origins=answer.origins, houses=list(answer.houses),
        measurands=[_wire(part, one) for part, one in zip(answer.parts, found, strict=True)],
        notes=[
            NoteWire(severity=note.severity, at=place(note), rows=list(note.rows), column=note.column,
                     message=note.message, way_out=note.way_out)
            for note in answer.notes
        ],
    )  # fmt: skip


def _wire(part: RowsPart, diagnosed: Diagnostics | None) -> MeasurandWire:
    return MeasurandWire(
        measurand=part.measurand,
        unit=part.unit,
        device=part.device,
        claims=list(part.claims),
        assessment=assessment(part.assessment),
        diagnostics=diagnosed.as_dict() if diagnosed else None,
    )


def told(note: RowNote, place: Place) -> tuple[str, str]:
    """The note as two lines: `file:line:column: severity: message`, and the way out."""
    return safe(f"{place(note)}: {note.severity}: {note.message}"), safe(note.way_out)


def notes(answer: RowsAnswer, place: Place) -> Iterator[Block]:
    """What a reader must know of the rows, below the answer."""
    if answer.notes:
        yield Line("")
    for note in answer.notes:
        said, way_out = told(note, place)
        yield Line(said, "dim" if note.severity == "note" else "warning", hang=2)
        yield Line(way_out, "dim", 4)


def part_name(part: RowsPart) -> str:
    """The measurand in words: its name, unit and device."""
    unit = with_unit("", (Decimal(2),), part.unit).strip() or part.unit if part.unit else None
    device = part.device and (part.device.upper() if _HAS_DIGIT.search(part.device) else part.device.title())
    return safe(" · ".join(filter(None, (part.measurand or "measurand not named", unit, device))))


def blocks(answer: RowsAnswer, width: int, *, pretty: bool) -> Iterator[Block]:
    """The answer for a person."""
    if answer.verdict is Verdict.INCOMPARABLE:
        yield Line(counts(answer.claims, answer.origins), "strong", badge=answer.verdict)
        yield Line(f"{len(answer.parts)} different things are measured. Each is judged on its own.")
        named = listed((safe(one) or _NOBODY for one in answer.houses), most=12)
        yield Line(f"All lines go back to {many(answer.origins, 'origin')}: {named}.", hang=2)
    for part in answer.parts:
        if len(answer.parts) > 1:
            yield Line("")
            yield Line(part_name(part), "strong")
        yield from _part(answer, part, width, pretty)


def _part(answer: RowsAnswer, part: RowsPart, width: int, pretty: bool) -> Iterator[Block]:
    made, unit = part.assessment, _unit(part)
    heard = {one: _voice(answer, one) for one in part.claims}
    yield Line(counted(made, heard), "strong", badge=made.verdict)
    said = sentence(made, unit, heard)
    yield Line(said[:1].upper() + said[1:] + ".")
    rows = [_row(answer, answer.statements[one], part, unit) for one in part.claims]
    if width >= MEDIUM:
        yield Grid(Columns(_HEADINGS, (24, 18, 26, 26), tuple(rows)), (0,) * len(rows))
    else:
        for who, number, interval, role in rows:
            yield Line(who, "strong")
            yield Line(f"{number}: {interval}" if interval else number, "number", 2)
            yield Line(role, "", 2)
    marks = [
        Mark(heard[one.id].name, one.low, one.high, one.centre, _echoes(answer, part, one.id))
        for one in made.lines.origins
    ]
    if len(marks) > 1:
        marks.sort(key=lambda one: (one.centre is None, one.centre or one.low or one.high or 0))
        yield Drawing(tuple(strip(marks, width, log=made.scale == "ratio", dates=unit == "date", pretty=pretty)))


def _voice(answer: RowsAnswer, claim: str) -> Voice:
    one = answer.statements[claim]
    told = (answer.statements.get(repeat.claim) for repeat in one.repeats if repeat.presumed)
    source = next((other for other in told if other and other.measurand != one.measurand), None)
    return Voice(
        _name(answer, claim), None, _name(answer, source.id) if source else None, answer.said[claim].is_range,
        _unattested(answer, claim),
    )  # fmt: skip


def _name(answer: RowsAnswer, claim: str) -> str:
    """Who said it, and for whom where that is another."""
    by, house = answer.said[claim].by, answer.statements[claim].organisation
    return safe(by if by == house else f"{by} ({house})") or _NOBODY


def _unattested(answer: RowsAnswer, claim: str) -> str:
    """Why an origin is not attested, whatever its row says of its basis: nobody knows where its number comes from."""
    if claim in answer.circles:
        return "on a circle of re-tellings, which has no beginning and so no basis"
    missing = _missing(answer, claim)
    return f"who re-tells {missing}, which is no row here" if missing else ""


def _why(answer: RowsAnswer, claim: str) -> str:
    missing = _missing(answer, claim)
    return ": on a circle" if claim in answer.circles else f": re-tells {missing}" if missing else ""


def _retold(answer: RowsAnswer, claim: str) -> str:
    """Who it says it re-tells: the first of those that are rows, else that which is none."""
    known = (one.claim for one in answer.statements[claim].repeats if one.claim in answer.statements)
    return next((_name(answer, one) for one in known), "") or _missing(answer, claim)


def _missing(answer: RowsAnswer, claim: str) -> str:
    """The first of those it re-tells that is no row, quoted."""
    repeats = answer.statements[claim].repeats
    return next((safe(f"'{one.claim[:_MOST_NAMED]}'") for one in repeats if one.claim not in answer.statements), "")


def _unit(part: RowsPart) -> str | None:
    return "date" if part.assessment.scale == "date" else part.unit


def _row(answer: RowsAnswer, one: Statement, part: RowsPart, unit: str | None) -> tuple[str, str, str, str]:
    role, leads = part.assessment.lines.roles[one.id]
    lead = _name(answer, leads[0]) if leads and leads[0] in answer.said else leads[0] if leads else ""
    origin = next((found for found in part.assessment.lines.origins if found.id in leads), None)
    own = "own voice here" if _voice(answer, one.id).source else "origin"
    said = {
        Role.ORIGIN: own if origin and origin.attested else f"{own}, not attested{_why(answer, one.id)}",
        Role.SAME_HOUSE: "its other statement",
        Role.UNATTRIBUTED: f"not attested; {fits(one, origin)} {lead}, so one voice with it",
        Role.ECHO: f"re-tells {_retold(answer, one.id)}",
        Role.PRESUMED_ECHO: f"not attested; {fits(one, origin)} {lead}, so counted with it",
        Role.DRIFTED_ECHO: "re-tells what was said of another measurand; no vote here",
        Role.UNREAD: "no usable number",
        Role.WITHDRAWN: "no longer counts",
    }[role]
    left = ends(one.low, one.high, unit)
    is_number = one.centre is not None and unit != "date" and not answer.said[one.id].is_range
    number = amount(one.centre, unit) if is_number and one.centre is not None else left
    return _name(answer, one.id), number, left if is_number else "", safe(said)


def _echoes(answer: RowsAnswer, part: RowsPart, origin: str) -> tuple[Decimal, ...]:
    found = (
        answer.statements[claim]
        for claim, (_, leads) in part.assessment.lines.roles.items()
        if origin in leads and claim != origin
    )
    return tuple(one.centre for one in found if one.centre is not None)
