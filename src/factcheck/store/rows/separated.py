"""A table with a header line and cells set apart by commas, semicolons or tabs."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.judge.rows.cells import COLUMNS, column_of, nearest_column
from factcheck.store.rows.table import Fault, RowsError, Table, line_and_column

_DELIMITERS = (",", ";", "\t")
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs"}
_SAID_FIRST = re.compile(r"sep=([,;\t])(?:\r\n|\n|\r)")  # what Excel writes before a header, and reads
_LINE_END = re.compile(r"\r\n|\n|\r")
_MOST_SHOWN = 80
_KNOWN = f"known: {', '.join(COLUMNS)}"


def separated_table(text: str) -> Table:
    """The rows of CSV; the header says by which sign its cells are set apart. Raises RowsError."""
    said = _SAID_FIRST.match(text)
    delimiter = said[1] if said else _delimiter(text)
    records = _records(text, said.end() if said else 0, delimiter)
    first = next(records, None)
    header = _header(first, delimiter)
    lines, rows, broken = [first.line if first else 1], list[dict[str, str]](), dict[int, Fault]()
    for record in records:
        cells = record.cells
        if not record.fault and not any(cell.strip() for cell in cells):
            continue
        while len(cells) > len(header) and not cells[-1].strip():
            cells.pop()
        fits = not record.fault and len(cells) == len(header)
        lines.append(record.line)
        rows.append(dict(zip(header, cells, strict=True)) if fits else {})
        if not fits:
            broken[len(rows)] = _broken(record, len(header), delimiter)

    def locate(row: int, heading: str) -> tuple[int, int]:
        names = [column_of(name) for name in header]
        wanted = column_of(heading)
        return _cell_at(text, lines[row], names.index(wanted) if wanted in names else 0, delimiter)

    return Table(rows, locate, broken)


class _Record(NamedTuple):
    """The cells of a record that begins on `line`; `fault` says what broke its quoting; then it is the last."""

    line: int
    cells: list[str]
    fault: str = ""


def _records(text: str, start: int, delimiter: str) -> Iterator[_Record]:
    """Each record but blank lines, from position `start`."""
    before = 1 if start else 0
    reader = csv.reader(io.StringIO(text[start:], newline=""), delimiter=delimiter, strict=True)
    while True:
        line = before + reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield _Record(line, [], str(error))
            return
        if cells is None:
            return
        if cells:
            yield _Record(line, cells)


def _delimiter(text: str) -> str:
    """The sign by which the header has most columns of ours; a comma where none has any."""
    firsts = {one: next(_records(text, 0, one), _Record(1, [])) for one in _DELIMITERS}
    return max(_DELIMITERS, key=lambda one: (_known(firsts[one].cells), one == ","))


def _known(header: Sequence[str]) -> int:
    return len({column_of(name) for name in header} & set(COLUMNS))


def _header(record: _Record | None, delimiter: str) -> list[str]:
    """The cells of the first line, if they are headings of ours. Raises RowsError."""
    if record is None or record.fault:
        raise RowsError(Fault(f"the first line cannot be read: {record.fault if record else 'it is blank'}", _KNOWN, 1))
    names = [column_of(name) for name in record.cells]
    twice = sorted({name for name in COLUMNS if names.count(name) > 1})
    if twice:
        raise RowsError(Fault(f"two columns are called `{twice[0]}`", "leave one of them", record.line))
    if not _known(record.cells):
        shown = delimiter.join(record.cells)[:_MOST_SHOWN]
        near = next(filter(None, (nearest_column(name, ()) for name in record.cells[: len(COLUMNS)])), "")
        guess = f"did you mean `{near}`? " if near else ""
        told = f"the first line is no header: no column of ours in '{shown}'"
        raise RowsError(Fault(told, guess + _KNOWN, record.line))
    return record.cells


def _broken(record: _Record, wanted: int, delimiter: str) -> Fault:
    if record.fault:
        way_out = "close the quote, and double one that stands inside a quoted cell"
        return Fault(f"the quoting breaks in the row that begins here: {record.fault}", way_out, record.line)
    cells = f"{len(record.cells)} cell{'' if len(record.cells) == 1 else 's'}"
    told = f"the row has {cells} where the header has {wanted}, set apart by {_NAMES[delimiter]}"
    return Fault(told, 'put a cell that holds the sign in quotes, as in "2,048 GPUs"', record.line)


def _cell_at(text: str, line: int, index: int, delimiter: str) -> tuple[int, int]:
    """Line and column of a cell of the record that begins on `line`."""
    start = 0
    for _ in range(line - 1):
        end = _LINE_END.search(text, start)
        start = end.end() if end else len(text)
    position, quoted = start, False
    while index and position < len(text):
        if text[position] == '"':
            quoted = not quoted
        elif text[position] == delimiter and not quoted:
            index -= 1
        position += 1
    down, column = line_and_column(text[start:position], position - start)
    return line + down - 1, column
