"""`factcheck judge`: somebody's own numbers, by the same rule and without a register."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli import printing, session

if TYPE_CHECKING:
    from factcheck.judge.diagnostics import Diagnostics
    from factcheck.judge.rows import RowsAnswer
    from factcheck.records.register import Scale


def run(file: str, scale: str, formats: Sequence[str] | None, output: Path | None, *, diagnostics: bool) -> int:
    """Judge the rows in `file` (`-`: standard input); 2 where they cannot be read or judged."""
    wanted = session.outputs(formats, output, ("table", "json"))
    answer = _judged(_rows(file), _scale(scale))
    diagnosed = _diagnosed(answer) if diagnostics else None
    from factcheck.render import own_numbers, wire

    for form, path in wanted:
        if form == "json":
            session.write(wire.dumps(own_numbers.document(answer, diagnosed)), path)
            continue

        def made(width: int, pretty: bool) -> "Any":
            yield from own_numbers.blocks(answer, width, pretty=pretty)
            if diagnosed is not None:
                from factcheck.render import diagnosis

                for name, found in diagnosed.items():
                    yield from diagnosis.blocks(name, found)

        printing.blocks(made, path)
    return session.CLEAN


def _rows(file: str) -> list[dict[str, Any]]:
    from factcheck.store.rows import RowsError, read_rows

    try:
        return read_rows(None, sys.stdin.read()) if file == "-" else read_rows(Path(file))
    except RowsError as error:
        session.stop(str(error))
    except UnicodeDecodeError:
        session.stop("standard input is not UTF-8 text")


def _scale(name: str) -> "Scale":
    from typing import get_args

    from factcheck.records.register import Scale

    known: tuple[Scale, ...] = get_args(Scale)
    for one in known:
        if one == name:
            return one
    return session.stop(f"there is no scale '{name}'; known: {', '.join(known)}")


def _judged(rows: list[dict[str, Any]], scale: "Scale") -> "RowsAnswer":
    from factcheck.judge.rows import RowError, judge

    try:
        return judge(rows, scale)
    except RowError as error:
        session.stop(str(error))


def _diagnosed(answer: "RowsAnswer") -> "dict[str, Diagnostics]":
    from factcheck.judge.diagnostics import MissingExtraError, diagnose

    try:
        return {part.measurand: diagnose(part.assessment) for part in answer.parts}
    except MissingExtraError as error:
        session.stop(str(error))
