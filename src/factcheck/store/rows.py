"""Rows of somebody's own numbers, from CSV, JSON or JSON lines, whichever the text turns out to be."""

import csv
import io
import json
from pathlib import Path
from typing import Any

_MOST_BYTES = 200_000_000


class RowsError(Exception):
    """The rows cannot be read; the message says why."""


def read_rows(path: Path | None, piped: str = "") -> list[dict[str, Any]]:
    """The rows in the file, or in `piped` text where there is no path. Raises RowsError."""
    return parse_rows(piped if path is None else _text(path))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise RowsError(f"'{path}' is larger than {_MOST_BYTES:,} bytes")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RowsError(f"'{path}' cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise RowsError(f"'{path}' is not UTF-8 text") from None


def parse_rows(text: str) -> list[dict[str, Any]]:
    """Rows of a JSON list, of an object with a list `rows` or `claims`, of JSON lines, or of CSV with a header."""
    start = text.lstrip()[:1]
    try:
        if start == "[":
            return _objects(_json(text))
        if start == "{":
            return _lines_or_document(text)
        return _csv(text)
    except (ValueError, RecursionError, csv.Error) as error:
        raise RowsError(f"the rows cannot be read: {error}") from None


def _json(text: str) -> Any:
    # Numbers stay as written: 2.10 has three digits, and no float ever stands in between.
    return json.loads(text, parse_float=str, parse_int=str, parse_constant=str)


def _lines_or_document(text: str) -> list[dict[str, Any]]:
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and lines[0].rstrip().endswith("}"):
        return _objects([_json(line) for line in lines])
    document = _json(text)
    for key in ("rows", "claims"):
        if isinstance(document.get(key), list):
            return _objects(document[key])
    return _objects([document])


def _objects(found: Any) -> list[dict[str, Any]]:
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ValueError("a list of objects is needed")
    return found


def _csv(text: str) -> list[dict[str, Any]]:
    reader = csv.DictReader(io.StringIO(text), strict=True)
    rows = list(reader)
    if not reader.fieldnames or (not rows and len(text.splitlines()) > 1):
        raise ValueError("CSV with a header line is needed, or JSON")
    for number, row in enumerate(rows, 2):
        if None in row or None in row.values():
            raise ValueError(f"line {number} does not have as many cells as the header")
    return [{str(key).strip(): value for key, value in row.items()} for row in rows]
