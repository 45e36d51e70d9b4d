"""What a table of somebody's numbers is once it has been read, and what may be wrong with its file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

# Line and column of a cell, counted from 1: of the row (from 1; 0 is the header) and of the heading, if it has one.
Locate = Callable[[int, str], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps a file from being a table, the way out, and where; line 0 is the file as a whole."""

    message: str
    way_out: str
    line: int = 0
    column: int = 1


class RowsError(Exception):
    """The file is no table; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by their headings as written, and where each cell stands.

    `broken` has what is wrong with the form of a row, by its number from 1; such a row is empty here.
    """

    rows: list[dict[str, Any]]
    locate: Locate
    broken: Mapping[int, Fault]


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Line and column, counted from 1, of a position in `text`; lines end as an editor ends them."""
    before = text[:position].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")
