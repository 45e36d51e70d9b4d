"""What is to be said of somebody's rows: notes and warnings beside the answer, errors in its place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

Severity = Literal["note", "warning", "error"]
_MOST_TOLD, _MOST_ROWS = 20, 10


@dataclass(frozen=True, slots=True)
class RowNote:
    """Something about the rows numbered in `rows` (from 1; none: the whole table), and in which column; the way out.

    An error keeps the rows from being judged; a warning or a note stands beside the answer.
    """

    severity: Severity
    message: str
    way_out: str
    rows: tuple[int, ...] = ()
    column: str = ""


class RowError(ValueError):
    """Rows that cannot be judged; `notes` has every error, and the message names the first of them, one a line."""

    def __init__(self, notes: Sequence[RowNote]) -> None:
        self.notes = tuple(notes)
        told = [_told(one) for one in notes[:_MOST_TOLD]]
        more = len(notes) - len(told)
        super().__init__("\n".join([*told, f"and {more:,} more"] if more else told))


class CellError(ValueError):
    """A cell that says nothing that can be judged: its column, what is wrong, and the way out."""

    def __init__(self, column: str, message: str, way_out: str) -> None:
        super().__init__(message)
        self.column, self.message, self.way_out = column, message, way_out

    def at(self, row: int) -> RowNote:
        """The same as an error of a row."""
        return RowNote("error", self.message, self.way_out, (row,), self.column)


def named(rows: Sequence[int]) -> str:
    """`row 3`, `rows 1, 2 and 5`; no more than ten of them one by one."""
    if len(rows) == 1:
        return f"row {rows[0]}"
    shown = [str(row) for row in rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        return f"rows {', '.join(shown)} and {len(rows) - _MOST_ROWS:,} more"
    return f"rows {', '.join(shown[:-1])} and {shown[-1]}"


def few(notes: Iterable[RowNote]) -> Iterator[RowNote]:
    """The first ten of notes of one kind, and the rest as one."""
    rest = iter(notes)
    yield from islice(rest, _MOST_ROWS)
    more = list(rest)
    if more:
        rows = tuple(sorted({row for note in more for row in note.rows}))
        yield RowNote(more[0].severity, f"{len(more):,} more like these: {named(rows)}", more[0].way_out, rows)


def _told(note: RowNote) -> str:
    where = f"{named(note.rows)}: " if note.rows else ""
    return f"{where}{note.message}; {note.way_out}"
