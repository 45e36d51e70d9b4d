"""A table in JSON: a list of objects, an object that holds such a list, or an object a line."""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from factcheck.store.rows.table import Fault, RowsError, Table, line_and_column

_BLANK = re.compile(r"[ \t\r\n]*")
_MOST_PLACED = 100
_NEEDED = "write a list of objects, one object a line, or CSV"
_LISTS = ("rows", "claims")


def json_table(text: str) -> Table:
    """The rows of JSON or JSON lines; numbers keep their digits. Raises RowsError."""
    reader = _Reader(text)
    start = _BLANK.match(text).end()  # type: ignore[union-attr] # it matches nothing too
    first_line = text[start:].partition("\n")[0].rstrip()
    if text[start] == "{" and first_line.endswith("}") and "\n" in text[start:].rstrip():
        reader.lines(start)
    else:
        reader.document(start)

    def locate(row: int, heading: str) -> tuple[int, int]:
        begin = reader.places[row - 1] if row else 0
        end = reader.places[row] if 0 < row < len(reader.places) else len(text)
        words = r"[\s_-]+".join(re.escape(word) for word in heading.split("_"))
        key = re.compile(rf'"\s*{words}\s*"\s*:', re.IGNORECASE)
        found = key.search(text, begin, end) if heading else None
        return line_and_column(text, found.start() if found else begin)

    return Table(reader.rows, locate, reader.broken)


class _Reader:
    """Reads the values of a text one after another, and remembers where each row began."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.rows: list[dict[str, Any]] = []
        self.places: list[int] = []
        self.broken: dict[int, Fault] = {}
        self.twice: list[str] = []
        self.decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_float=_exact, parse_int=str, parse_constant=str
        )

    def document(self, position: int) -> None:
        """One list, or one object: its list of rows, or itself as the only row."""
        try:
            end = self._list(position) if self.text[position] == "[" else self._holder(position)
            if end < len(self.text):
                raise _BrokenError("something follows the end of the JSON", end)
        except _BrokenError as error:
            raise RowsError(Fault(str(error), _NEEDED, *line_and_column(self.text, error.position))) from None

    def lines(self, position: int) -> None:
        """One object a line; a broken line does not hide the next."""
        while position < len(self.text):
            newline = self.text.find("\n", position)
            end = newline + 1 if newline >= 0 else len(self.text)
            if self.text[position:end].strip():
                self._line(position, end)
            position = end

    def _line(self, position: int, end: int) -> None:
        kept = len(self.rows)
        try:
            if (stop := self._row(position)) < end:
                raise _BrokenError("something follows the object on its line", stop)
        except _BrokenError as error:
            del self.rows[kept:], self.places[kept:]
            self._keep({}, position)
            self._fault(str(error), min(error.position, max(end - 1, position)))

    def _holder(self, start: int) -> int:
        """An object with a list of rows in it; without one, it is a row."""
        position = self._skip(start + 1)
        while self.text[position : position + 1] == '"':
            key, position = self._value(position)
            position = self._skip(self._sign(position, ":"))
            if key in _LISTS and self.text[position : position + 1] == "[":
                self._list(position)
                return self._skip(self._value(start)[1])
            _, position = self._value(position)
            if self.text[position : position + 1] == ",":
                position = self._skip(position + 1)
        return self._row(start)

    def _list(self, position: int) -> int:
        position = self._skip(position + 1)
        while self.text[position : position + 1] != "]":
            position = self._row(position)
            if self.text[position : position + 1] != "]":
                position = self._skip(self._sign(position, ","))
        return self._skip(position + 1)

    def _row(self, position: int) -> int:
        position = self._skip(position)
        self.twice.clear()
        row, end = self._value(position)
        twice = ", ".join(f"'{key[:40]}'" for key in dict.fromkeys(self.twice))
        self._keep(row if isinstance(row, dict) and not twice else {}, position)
        if not isinstance(row, dict):
            self._fault('a row is an object, such as {"value": 5}', position)
        elif twice:
            self._fault(f"the row has a key twice: {twice}", position, "leave one of them")
        return end

    def _keep(self, row: dict[str, Any], position: int) -> None:
        self.rows.append(row)
        self.places.append(position)

    def _value(self, position: int) -> tuple[Any, int]:
        try:
            value, end = self.decoder.raw_decode(self.text, position)
        except json.JSONDecodeError as error:
            raise _BrokenError(f"this is not JSON: {error.msg}", error.pos) from None
        except RecursionError:
            raise _BrokenError("it is nested too deeply", position) from None
        return value, self._skip(end)

    def _sign(self, position: int, sign: str) -> int:
        if self.text[position : position + 1] != sign:
            raise _BrokenError(f"this is not JSON: '{sign}' is missing", position)
        return position + 1

    def _skip(self, position: int) -> int:
        blank = _BLANK.match(self.text, position)
        return blank.end() if blank else position

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            seen: set[str] = set()
            self.twice += [key for key, _ in pairs if key in seen or seen.add(key)]  # type: ignore[func-returns-value]
        return made

    def _fault(self, message: str, position: int, way_out: str = "") -> None:
        """Say what is wrong with the row read last; from the hundredth on, without counting lines for its place."""
        place = line_and_column(self.text, position) if len(self.broken) < _MOST_PLACED else (0, 1)
        self.broken[len(self.rows)] = Fault(message, way_out or _NEEDED, *place)


class _BrokenError(Exception):
    """The text is not JSON at `position`."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


def _exact(written: str) -> Decimal | str:
    """The number with all its digits and no float on the way; beyond what a Decimal holds, as it is written."""
    try:
        return Decimal(written)
    except InvalidOperation:
        return written
