"""Rows of somebody's own numbers, from CSV, JSON or JSON lines, whichever the text turns out to be."""

from pathlib import Path

from factcheck.store.inputs import LARGEST, InputError, content_of, opened
from factcheck.store.rows.decoding import decoded
from factcheck.store.rows.json_rows import json_table
from factcheck.store.rows.separated import separated_table
from factcheck.store.rows.table import Fault, RowsError, Table

__all__ = ["Fault", "RowsError", "Table", "parse_rows", "read_rows"]


def read_rows(path: Path | None, piped: bytes = b"") -> Table:
    """The table in the file, or in `piped` bytes where there is no path. Raises RowsError."""
    content = piped if path is None else _content(path)
    if len(content) > LARGEST:
        raise RowsError(Fault(f"there are more than {LARGEST:,} bytes", "judge them in parts"))
    return parse_rows(decoded(content))


def _content(path: Path) -> bytes:
    try:
        with opened(path) as file:
            return content_of(file)
    except InputError as error:
        raise RowsError(
            Fault(f"the file cannot be read: {error}", "name a CSV or JSON file, or - for a pipe")
        ) from None


def parse_rows(text: str) -> Table:
    """The table of a JSON list, of an object with a list `rows` or `claims`, of JSON lines, or of CSV with a header.

    Raises RowsError where it cannot be read or has no rows; a row that is broken is kept, empty, and named.
    """
    if not text.strip():
        raise RowsError(Fault("there is nothing in it", "a CSV file with a header line is needed, or JSON"))
    table = json_table(text) if text.lstrip()[0] in "[{" else separated_table(text)
    if not table.rows:
        raise RowsError(Fault("there are no rows in it", "write one row for each number, below the header"))
    return table
