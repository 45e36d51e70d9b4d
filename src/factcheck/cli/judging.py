"""`factcheck judge`: somebody's own numbers, by the same rule and without a register."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from factcheck.cli import printing, session
from factcheck.render.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judge.diagnostics import Diagnostics
    from factcheck.judge.rows import RowNote, RowsAnswer
    from factcheck.records.kinds import Scale
    from factcheck.render.blocks import Block
    from factcheck.render.own_numbers import Place
    from factcheck.store.rows import Fault, Table

_MOST_ERRORS = 50


def run(
    file: str, scale: str, language: str, formats: Sequence[str] | None, output: Path | None, *, diagnostics: bool
) -> int:
    """Judge the rows in `file` (`-`: standard input); 2 where they cannot be read or judged."""
    wanted = session.outputs(formats, output, ("table", "json"))
    chosen = _scale(scale)
    table = _table(file)
    place = _place(file, table)
    answer = _judged(file, table, chosen, language, place)
    diagnosed = _diagnosed(answer) if diagnostics else []
    from factcheck.render import own_numbers, wire

    for form, path in wanted:
        if form == "json":
            session.write(wire.dumps(own_numbers.document(answer, place, diagnosed)), path)
            continue

        def made(width: int, pretty: bool) -> "Iterator[Block]":
            from factcheck.render import diagnosis

            yield from own_numbers.blocks(answer, width, pretty=pretty)
            for part, found in zip(answer.parts, diagnosed, strict=False):
                yield from diagnosis.blocks(own_numbers.part_name(part), found)
            yield from own_numbers.notes(answer, place)

        printing.blocks(made, path)
    return session.CLEAN


def _table(file: str) -> "Table":
    from factcheck.store.inputs import LARGEST
    from factcheck.store.rows import RowsError, read_rows

    try:
        return read_rows(None, sys.stdin.buffer.read(LARGEST + 1)) if file == "-" else read_rows(Path(file))
    except RowsError as error:
        _refuse([_fault_told(file, error.fault)])


def _fault_told(file: str, fault: "Fault") -> tuple[str, str]:
    place = f"{_name(file)}:{fault.line}:{fault.column}" if fault.line else _name(file)
    return f"{place}: error: {fault.message}", fault.way_out


def _place(file: str, table: "Table") -> "Place":
    def place(note: "RowNote") -> str:
        if not note.rows and not note.column:
            return _name(file)
        line, column = table.locate(note.rows[0] if note.rows else 0, note.column)
        return f"{_name(file)}:{line}:{column}"

    return place


def _name(file: str) -> str:
    return "<stdin>" if file == "-" else file


def _scale(name: str) -> "Scale":
    from typing import get_args

    from factcheck.records.kinds import Scale

    known: tuple[Scale, ...] = get_args(Scale)
    for one in known:
        if one == name:
            return one
    return session.stop(f"there is no scale '{name}'; known: {', '.join(known)}")


def _judged(file: str, table: "Table", scale: "Scale", language: str, place: "Place") -> "RowsAnswer":
    from factcheck.judge.rows import RowError, RowNote, judge
    from factcheck.render.own_numbers import told

    try:
        return judge(table.rows, scale, language)
    except RowError as error:
        wrong: list[tuple[int, RowNote | Fault]] = list(table.broken.items())
        for note in error.notes:
            row = note.rows[0] if note.rows else 0
            if row not in table.broken:
                wrong.append((row, note))
        wrong.sort(key=lambda one: one[0])
        shown = [
            told(one, place) if isinstance(one, RowNote) else _fault_told(file, one) for _, one in wrong[:_MOST_ERRORS]
        ]
        _refuse(shown, len(wrong) - len(shown))


def _refuse(told: Sequence[tuple[str, str]], more: int = 0) -> NoReturn:
    """Every error with its way out, as an editor and a person read them, and status 2; `more` are not shown."""
    lines = [safe(line) for said, way_out in told for line in (said, f"    {way_out}")]
    session.tell("".join(f"{line}\n" for line in lines))
    session.stop(f"nothing was judged: {_errors(len(told) + more)}" + (f", {more:,} not shown" if more else ""))


def _errors(count: int) -> str:
    return "1 error" if count == 1 else f"{count:,} errors"


def _diagnosed(answer: "RowsAnswer") -> "list[Diagnostics]":
    from factcheck.judge.diagnostics import MissingExtraError, diagnose

    try:
        return [diagnose(part.assessment) for part in answer.parts]
    except MissingExtraError as error:
        session.stop(str(error))
