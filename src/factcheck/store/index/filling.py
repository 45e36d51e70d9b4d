"""Writing records into an index, with the rows that lead to them; a shelf for the loader."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.records.register import Register, ids_in
from factcheck.records.spelling import folded
from factcheck.store.index import coding
from factcheck.store.index.indexed import Indexed, Kept, fetched
from factcheck.store.index.tables import KINDS, POSITIONS, has_full_text
from factcheck.store.index.terms import separated

if TYPE_CHECKING:
    from factcheck.store.strict_yaml import Path as KeyPath

# The path of keys to the records of a kind, before their position in the list.
_PATHS: "dict[str, KeyPath]" = {"source": ("sources",), "claim": ("claims",), "relation": ("relations",)}
# What people search for in a record: names, aliases, phrases and notes; ids are how records name one another.
_SEARCHED = {
    "metric": ("id", "name", "counts", "excludes"), "device": ("id", "name", "aliases"),
    "party": ("id", "name", "aliases", "note"), "subject": ("id", "name", "kind", "aliases", "note"),
    "source": ("id", "title", "publisher", "authors", "note"), "question": ("id", "asks", "settles", "note"),
    "claim": ("id", "stated", "hedge", "because", "withdrawn", "note"), "relation": ("id", "holds", "note"),
}  # fmt: skip
_COLUMNS = {
    "spelling": "word, sort, place", "part": "whole, subject", "about": "subject, place", "naming": "claim, place",
    "telling": "told, place",
}  # fmt: skip


Rows = dict[str, list[tuple[Any, ...]]]  # by the table they belong in
_TOGETHER = 1_000  # records whose rows are written at once: full-text search is slow where others write in between


class Shelf:
    """Keeps what the loader reads in an index under way. `ranks` are those of the files that will be read.

    Only the records themselves are there at once, and the rows that lead to them after `flush`.
    """

    def __init__(self, db: sqlite3.Connection, ranks: Mapping[str, int]) -> None:
        self._db, self._ranks = db, ranks
        self._kept = {kind: Kept(db, kind) for kind in KINDS}
        self._searchable = has_full_text(db)
        self._waiting: Rows = defaultdict(list)

    def kept(self, kind: str) -> Mapping[str, Any]:
        """The records of a kind so far."""
        return self._kept[kind]

    def keep(self, kind: str, record: Any, file: str, path: "KeyPath") -> bool:
        """Keep a record, unless its id is taken."""
        place = self._ranks[file] * POSITIONS + (int(path[-1]) if path else 0)
        (_, own), *others = rows_of(kind, record, place)
        if not poured(self._db, {kind: [own]}):
            return False
        for table, row in others:
            self._waiting[table].append(row)
        if len(self._waiting["words"]) >= _TOGETHER:
            self.flush()
        return True

    def flush(self) -> None:
        """Write the rows that lead to the records kept so far."""
        poured(self._db, self._waiting)
        self._waiting.clear()

    def forget(self, file: str) -> dict[tuple[str, str], Any]:
        """Take every record of a file out again, with all that leads to it; gives them by kind and id."""
        first = self._ranks[file] * POSITIONS
        gone = {}
        for kind in KINDS:
            query = f"SELECT place, record FROM {kind} WHERE place BETWEEN ? AND ?"  # noqa: S608
            for place, text in fetched(self._db, query, first, first + POSITIONS - 1):
                record = coding.decoded(kind, text)
                gone[kind, record.id] = record
                for table, values in leading(kind, record, place):
                    _delete(self._db, table, values)
                if self._searchable:
                    entry = ("delete", entry_of(kind, place), words(kind, record))
                    self._db.execute("INSERT INTO words (words, rowid, text) VALUES (?, ?, ?)", entry)
            self._db.execute(f"DELETE FROM {kind} WHERE place BETWEEN ? AND ?", (first, first + POSITIONS - 1))  # noqa: S608
        return gone

    def standing_in(self, file: str) -> list[tuple[str, str]]:
        """Kind and id of every record of a file."""
        first = self._ranks[file] * POSITIONS
        query = "SELECT id FROM {} WHERE place BETWEEN ? AND ?"
        return [
            (kind, name)
            for kind in KINDS
            for (name,) in fetched(self._db, query.format(kind), first, first + POSITIONS - 1)
        ]

    def home(self, kind: str, name: str) -> "tuple[str, KeyPath]":
        """Where a kept record stands."""
        rank, position = divmod(self._kept[kind].place(name), POSITIONS)
        file = next(file for file, one in self._ranks.items() if one == rank)
        if kind == "question":
            return file, ()
        return file, (*_PATHS.get(kind, ()), position)

    def register(self, unsound: frozenset[tuple[str, str]]) -> Register:
        """All records kept."""
        self.flush()
        return Indexed(self._db, unsound)


def poured(db: sqlite3.Connection, rows: Rows) -> bool:
    """Write rows into their tables; False where the id of a record is taken, whose row is then left out."""
    taken = False
    for table, made in rows.items():
        if table == "words":
            if has_full_text(db):
                db.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", made)
            continue
        marks = ", ".join("?" * len(made[0]))
        written = db.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", made).rowcount  # noqa: S608
        taken |= table in KINDS and written < len(made)
    return not taken


def rows_of(kind: str, record: Any, place: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Every row of a record with its table: its own first, those that lead to it, and its words."""
    yield kind, (place, record.id, coding.encoded(record))
    yield from leading(kind, record, place)
    yield "words", (entry_of(kind, place), words(kind, record))


def entry_of(kind: str, place: int) -> int:
    """The row of the full-text table that a record has: its place, and its kind in the last digit."""
    return place * len(KINDS) + KINDS.index(kind)


def lines(kind: str, record: Any) -> list[str]:
    """What is searched of a record, its id first, one field to a line."""
    found = (getattr(record, field) for field in _SEARCHED[kind])
    return [" · ".join(one) if isinstance(one, tuple) else one for one in found if one]


def words(kind: str, record: Any) -> str:
    """The same as the full-text index takes it."""
    return separated("\n".join(lines(kind, record)))


def leading(kind: str, record: Any, place: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The rows of other tables that lead to a record, with their tables."""
    if kind == "subject":
        yield "spelling", (folded(record.id), 0, place)
        yield "spelling", (folded(record.name), 1, place)
        for alias in record.aliases:
            yield "spelling", (folded(alias), 2, place)
        for whole in (record.made_by, record.part_of):
            if whole is not None:
                yield "part", (whole, record.id)
    elif kind == "question":
        yield "about", (record.subject, place)
    elif kind == "claim":
        yield "about", (record.subject, place - place % POSITIONS)
        for repeat in record.repeats:
            yield "telling", (repeat.claim, place)
    elif kind == "relation":
        for claim in ids_in(record.holds):
            yield "naming", (claim, place)


def _delete(db: sqlite3.Connection, table: str, values: tuple[Any, ...]) -> None:
    marks = ", ".join("?" * len(values))
    db.execute(f"DELETE FROM {table} WHERE ({_COLUMNS[table]}) = ({marks})", values)  # noqa: S608
