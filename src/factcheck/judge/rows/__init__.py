"""Bring your own numbers: rows of a table judged by the same rule, without a register."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from factcheck.judge.agreement import Assessment, Verdict, assess
from factcheck.judge.heads import Heads, heads
from factcheck.judge.questions import houses
from factcheck.judge.rows import cells
from factcheck.judge.rows.lineage import circle_notes, ids_of, repeats_of, unknown_rows
from factcheck.judge.rows.measurands import Measured, keys_of
from factcheck.judge.rows.notes import CellError, RowError, RowNote, few, named
from factcheck.judge.rows.numbers import day_of, reading_of
from factcheck.judge.rows.phrases import Reading
from factcheck.judge.rows.speakers import Speaker, house_notes, named_in
from factcheck.judge.rows.table import tidied
from factcheck.judge.statements import Key, Statement, is_attested
from factcheck.records import Repeat
from factcheck.records.collecting import uncollected
from factcheck.records.kinds import Basis, Scale

__all__ = ["RowError", "RowNote", "RowsAnswer", "RowsPart", "judge"]

_Cell = TypeVar("_Cell")
_BASES: tuple[str, ...] = get_args(Basis)
_NO_BASIS = ("hearsay", "unstated")
_YES, _NO = ("yes", "true", "1", "y"), ("no", "false", "0", "n", "")


@dataclass(frozen=True, slots=True)
class RowsPart:
    """One measurand: its name, unit and device (None: not read), its claims by id, and its assessment."""

    measurand: str
    unit: str | None
    device: str | None
    claims: tuple[str, ...]
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Said:
    """Who said a row, and whether it gave a range, whose middle nobody printed."""

    by: str
    is_range: bool


@dataclass(frozen=True, slots=True)
class RowsAnswer:
    """Rows judged: INCOMPARABLE where they name several measurands.

    `houses` are the organisations all lines go back to, each once; `said` tells what the judge does not ask.
    `statements` are the rows as the judge saw them, `circles` the claims on a circle of re-tellings, `notes` what a
    reader must know of the rows (none of them an error).
    """

    verdict: Verdict
    parts: tuple[RowsPart, ...]
    claims: int
    houses: tuple[str, ...]
    statements: Mapping[str, Statement]
    said: Mapping[str, Said]
    circles: frozenset[str]
    notes: tuple[RowNote, ...]

    @property
    def origins(self) -> int:
        """How many houses all lines go back to."""
        return len(self.houses)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A row read on its own, before it is known what the others measure."""

    id: str
    row: int
    reading: Reading
    measurand: str
    organisation: str
    by: str
    attested: bool
    when: int
    repeats: tuple[Repeat, ...]


def judge(rows: Iterable[Mapping[str, Any]], scale: Scale = "ratio", language: str = "") -> RowsAnswer:
    """Judge rows such as `{"value": 10000, "by": "SemiAnalysis", "basis": "own estimate"}`.

    Keys: `id`; `stated` (a phrase, read), or `value`, or `low` and `high`, with `form` (exact, point, approx, almost,
    range, plus_minus with `margin`, more_than, less_than, order); `by`, `organisation`; `basis` or `attested`;
    `repeats` (ids; `id?` or `{"claim": id, "presumed": true}` where the lineage is presumed); `as_of`; `measurand`;
    `language` of the row's numbers, else `language`. Other keys are ignored with a note. Raises RowError, with
    every fault of every row, for rows that cannot be judged.
    """
    _check_language(language)
    said: list[RowNote] = []
    table = tidied(rows, said.append)
    ids = ids_of(table, said.append)
    drafts = [
        draft for index, row in enumerate(table, 1) if row and (draft := _draft(row, index, scale, language, ids, said))
    ]
    keys = keys_of((Measured(one.row, one.measurand, one.reading) for one in drafts), said.append)
    errors = [note for note in said if note.severity == "error"]
    if errors:
        raise RowError(sorted(errors, key=lambda note: note.rows[:1]))
    made = _statements(drafts, keys)
    with uncollected():
        begins = heads(made)
        parts = _parts(made, begins, scale)
    said += few(unknown_rows(made, ids))
    said += few(circle_notes(made, ids)) if begins.circles else ()
    said += _unwitnessed(table)
    said += house_notes([Speaker(one.row, one.organisation) for one in drafts])
    said += few(_doubts(drafts))
    said += _years(drafts, keys)
    verdict = (
        Verdict.INSUFFICIENT if not parts else parts[0].assessment.verdict if len(parts) == 1 else Verdict.INCOMPARABLE
    )
    behind = houses(made, (one for part in parts for one in part.assessment.lines.origins))
    spoken = {one.id: Said(one.by, one.reading.is_range) for one in drafts}
    return RowsAnswer(verdict, parts, len(made), behind, made, spoken, begins.circles, tuple(said))


def _check_language(language: str) -> None:
    try:
        cells.check_language(language)
    except CellError as error:
        raise RowError([RowNote("error", error.message, error.way_out)]) from None


def _draft(
    row: Mapping[str, Any], index: int, scale: Scale, language: str, ids: Mapping[str, int], said: list[RowNote]
) -> _Draft | None:
    """The row read cell by cell; None where a cell is at fault, which is said."""
    name = cells.text(row, "id") or str(index)
    faults: list[RowNote] = []

    def kept(read: Callable[[], _Cell]) -> _Cell | None:
        try:
            return read()
        except CellError as error:
            faults.append(error.at(index))
            return None

    spoken = cells.text(row, "language") or language
    kept(lambda: cells.check_language(spoken))
    reading = kept(lambda: reading_of(row, "" if faults else spoken, scale))
    repeats = kept(lambda: repeats_of(row, name, ids))
    attested = kept(lambda: _attested(row, re_tells=bool(repeats)))
    when = kept(lambda: day_of(row))
    said.extend(faults)
    if reading is None or faults:
        return None
    by, house = named_in(row, "by", "organisation"), named_in(row, "organisation", "by")
    attested = bool(attested and house)  # nobody knows what an unknown speaker rests on
    measured = cells.text(row, "measurand")
    return _Draft(name, index, reading, measured, house, by, attested, when or 0, repeats or ())


def _attested(row: Mapping[str, Any], *, re_tells: bool) -> bool:
    said, basis = cells.word(row, "attested"), cells.word(row, "basis")
    if said not in (*_YES, *_NO):
        raise CellError("attested", f"`attested` is '{said[:40]}'", "write yes or no")
    if basis and basis not in _BASES:
        raise CellError("basis", f"there is no basis '{basis[:40]}'", f"known: {', '.join(_BASES)}")
    if said in _YES and basis in _NO_BASIS:
        told = f"`attested` is '{said[:40]}', and the basis is {basis}"
        raise CellError("attested", told, "write no, or a basis of its own: own record, own estimate, document")
    return said in _YES or (not said and is_attested(basis, re_tells=re_tells))


def _statements(drafts: Iterable[_Draft], keys: Mapping[int, Key]) -> dict[str, Statement]:
    """The rows as the judge sees them; one house however its name is spaced and capitalised."""
    known: dict[str, str] = {}
    return {
        one.id: Statement(
            one.id, one.reading.interval.low, one.reading.interval.high, one.reading.interval.centre,
            known.setdefault(cells.folded(one.organisation), one.organisation), one.attested, one.when, one.repeats,
            True, keys[one.row],
        )
        for one in drafts
    }  # fmt: skip


def _parts(made: Mapping[str, Statement], begins: Heads, scale: Scale) -> tuple[RowsPart, ...]:
    groups: dict[Key, list[Statement]] = {}
    for one in made.values():
        groups.setdefault(one.measurand, []).append(one)
    return tuple(
        RowsPart(
            name, unit, device, tuple(one.id for one in members),
            assess(members, begins, "date" if unit == "date" else scale),
        )
        for (name, (unit, device)), members in groups.items()
    )  # fmt: skip


def _unwitnessed(table: Iterable[Mapping[str, Any]]) -> Iterable[RowNote]:
    """A note where no row says what it rests on: then nobody can support a value, whatever the numbers are."""
    rows = list(table)
    if rows and not any(cells.text(row, column) for row in rows for column in ("basis", "attested")):
        told = "no row says what its number rests on, so none is attested and nobody can support a value"
        yield RowNote("note", told, "a column `basis` (own record, own estimate, document) or `attested` (yes) says so")


def _doubts(drafts: Iterable[_Draft]) -> Iterable[RowNote]:
    """A note on each number whose point may set off decimals or thousands, the same doubt once."""
    doubtful: dict[str, list[_Draft]] = {}
    for one in drafts:
        if one.reading.doubt:
            doubtful.setdefault(one.reading.doubt, []).append(one)
    for other, members in doubtful.items():
        rows = tuple(one.row for one in members)
        centre = members[0].reading.interval.centre
        told = (
            f"{named(rows)} {'is' if len(rows) == 1 else 'are'} read as {centre}" if centre is not None else named(rows)
        )
        yield RowNote(
            "warning", f"{told}; the same digits could mean {other}",
            f"write it without the point if it is {other}, or name the language (`lang`, --lang)", rows,
        )  # fmt: skip


def _years(drafts: Iterable[_Draft], keys: Mapping[int, Key]) -> Iterable[RowNote]:
    """A note on bare numbers such as 2024 beside which no unit is known."""
    rows = tuple(one.row for one in drafts if one.reading.like_a_year and keys[one.row][1][0] is None)
    if rows:
        told = f"{named(rows)} {'is' if len(rows) == 1 else 'are'} read as a number, not as a year"
        yield RowNote("note", told, "--scale date judges dates", rows, "stated")
