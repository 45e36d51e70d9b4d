"""Rows that somebody brought, judged: as blocks for a person, and as the document `factcheck/assessment/1`."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from typing_extensions import TypedDict

from factcheck import __version__
from factcheck.judge.agreement import Verdict
from factcheck.judge.diagnostics import Diagnostics
from factcheck.judge.origins import Role
from factcheck.judge.rows import RowNote, RowsAnswer, RowsPart
from factcheck.quantity.readable import with_unit
from factcheck.render.blocks import Block, Drawing, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.strip import Mark, strip
from factcheck.render.wire_assessment import FORMAT, AssessmentWire, assessment
from factcheck.render.wording import amount, counts, ends, sentence

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
    measurands: list[MeasurandWire]
    notes: list[NoteWire]


# Where the first row of a note stands, as file:line:column.
Place = Callable[[RowNote], str]


def document(answer: RowsAnswer, place: Place, diagnosed: Sequence[Diagnostics] = ()) -> AssessmentDocument:
    """The answer for other programs; `diagnosed` goes with the parts one by one, or is empty."""
    found: Sequence[Diagnostics | None] = diagnosed or [None] * len(answer.parts)
    return AssessmentDocument(
        format=FORMAT, tool=f"factcheck {__version__}", verdict=answer.verdict, claims=answer.claims,
        origins=answer.origins,
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
    for part in answer.parts:
        if len(answer.parts) > 1:
            yield Line("")
            yield Line(part_name(part), "strong")
        yield from _part(answer, part, width, pretty)


def _part(answer: RowsAnswer, part: RowsPart, width: int, pretty: bool) -> Iterator[Block]:
    made, unit = part.assessment, _unit(part)
    names = {one: safe(answer.statements[one].organisation) for one in part.claims}
    yield Line(counts(made.claims, made.origins), "strong", badge=made.verdict)
    said = sentence(made, unit, names, _unattested(answer, part))
    yield Line(said[:1].upper() + said[1:] + ".")
    rows = [_row(answer, one, part, unit, names) for one in part.claims]
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


def _unattested(answer: RowsAnswer, part: RowsPart) -> dict[str, str]:
    """Why an origin is not attested, whatever its row says of its basis: nobody knows where its number comes from."""
    found = {}
    for origin in part.assessment.lines.origins:
        missing = _missing(answer, origin.id)
        if origin.id in answer.circles:
            found[origin.id] = "on a circle of re-tellings, which has no beginning and so no basis"
        elif missing:
            found[origin.id] = f"who re-tells {missing}, which is no row here"
    return found


def _why(answer: RowsAnswer, claim: str) -> str:
    missing = _missing(answer, claim)
    return ": on a circle" if claim in answer.circles else f": re-tells {missing}" if missing else ""


def _retold(answer: RowsAnswer, claim: str) -> str:
    """Who it says it re-tells: the first of those that are rows, else that which is none."""
    known = (answer.statements.get(one.claim) for one in answer.statements[claim].repeats)
    return next((safe(one.organisation) for one in known if one), "") or _missing(answer, claim)


def _missing(answer: RowsAnswer, claim: str) -> str:
    """The first of those it re-tells that is no row, quoted."""
    repeats = answer.statements[claim].repeats
    return next((safe(f"'{one.claim[:_MOST_NAMED]}'") for one in repeats if one.claim not in answer.statements), "")


def _unit(part: RowsPart) -> str | None:
    return "date" if part.assessment.scale == "date" else part.unit


def _row(
    answer: RowsAnswer, claim: str, part: RowsPart, unit: str | None, names: Mapping[str, str]
) -> tuple[str, str, str, str]:
    one = answer.statements[claim]
    role, leads = part.assessment.lines.roles[one.id]
    lead = names.get(leads[0], safe(leads[0])) if leads else ""
    attested = any(origin.attested for origin in part.assessment.lines.origins if origin.id == one.id)
    said = {
        Role.ORIGIN: "origin" if attested else f"origin, not attested{_why(answer, one.id)}",
        Role.SAME_HOUSE: "its other statement",
        Role.UNATTRIBUTED: f"not attested; one with {lead}",
        Role.ECHO: f"re-tells {_retold(answer, one.id)}",
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
