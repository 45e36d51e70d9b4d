"""A table as it came: its headings set right, and what of it is not used."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from factcheck.judge.rows.cells import COLUMNS, column_of, nearest_column
from factcheck.judge.rows.notes import CellError, RowNote

_MOST_NAMED, _LONGEST_NAME = 10, 40


def tidied(rows: Iterable[Mapping[str, Any]], say: Callable[[RowNote], None]) -> list[dict[str, Any]]:
    """The rows with our columns only, by our names; what is wrong with a heading or the kind of a cell is said.

    A row at fault comes back empty.
    """
    ignored: dict[str, None] = {}
    used: set[str] = set()
    table = []
    for index, row in enumerate(rows, 1):
        try:
            tidy = _tidy(row, ignored)
        except CellError as error:
            say(error.at(index))
            tidy = {}
        used.update(tidy)
        table.append(tidy)
    for note in _ignored(ignored, used):
        say(note)
    return table


def _tidy(row: Mapping[str, Any], ignored: dict[str, None]) -> dict[str, Any]:
    tidy: dict[str, Any] = {}
    for heading, value in row.items():
        column = column_of(str(heading))
        if column not in COLUMNS:
            ignored[str(heading)] = None
        elif column in tidy:
            raise CellError(column, f"two columns are called `{column}`", "leave one of them")
        else:
            tidy[column] = _scalar(column, value)
    if not tidy:
        raise CellError("", "the row has no column of ours", f"known: {', '.join(COLUMNS)}")
    return tidy


def _scalar(column: str, value: object) -> object:
    if column != "repeats" and isinstance(value, dict | list | tuple | set):
        raise CellError(column, f"`{column}` holds a list or an object", "one number or phrase a cell")
    return value


def _ignored(ignored: Iterable[str], used: set[str]) -> Iterable[RowNote]:
    unused = []
    for count, heading in enumerate(ignored):
        near = nearest_column(heading, used) if count < len(COLUMNS) * _MOST_NAMED else ""
        shown = heading.strip()[:_LONGEST_NAME]
        if near:
            told = f"no column is called '{shown}'"
            way_out = f"did you mean `{near}`? rename it, or name it unlike any of ours and it is ignored"
            yield RowNote("error", told, way_out, column=heading)
        else:
            unused.append(shown or "(no name)")
    if unused:
        shown = ", ".join(unused[:_MOST_NAMED])
        more = f" and {len(unused) - _MOST_NAMED:,} more" if len(unused) > _MOST_NAMED else ""
        many = "a column is" if len(unused) == 1 else f"{len(unused):,} columns are"
        yield RowNote("note", f"{many} not used: {shown}{more}", f"known: {', '.join(COLUMNS)}")
