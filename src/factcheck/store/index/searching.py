"""Searching the text of every record of an index."""

import unicodedata
from typing import Any, NamedTuple

from factcheck.records.kinds import Claim
from factcheck.records.register import Register
from factcheck.store.index import terms
from factcheck.store.index.filling import lines
from factcheck.store.index.indexed import Indexed, fetched
from factcheck.store.index.tables import KINDS, DamagedError, has_full_text


class Hit(NamedTuple):
    """A record that holds every word: `text` is the line of it that holds most of them."""

    kind: str
    id: str
    question: str | None
    text: str


class Hits(NamedTuple):
    """The best matches first, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int


class SearchError(Exception):
    """Nothing can be searched for; the message says why."""


def find(register: Register, text: str, most: int) -> Hits:
    """The records that hold every word of `text`, or a word that begins so. Raises SearchError or DamagedError."""
    if not isinstance(register, Indexed):
        raise TypeError("only an index is searched")
    query = terms.query(text)
    if query is None:
        raise SearchError("name a word to search for, with a letter or a digit in it")
    if not has_full_text(register.db):
        raise SearchError("the SQLite of this Python has no full-text search (FTS5)")
    found = fetched(
        register.db, "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank, rowid LIMIT ?", query, most
    )
    total = fetched(register.db, "SELECT count(*) FROM words WHERE words MATCH ?", query)[0][0]
    return Hits(tuple(_hit(register, row, terms.words(text)) for (row,) in found), total)


def _hit(register: Indexed, row: int, words: list[str]) -> Hit:
    place, number = divmod(row, len(KINDS))
    found = register.standing_at(KINDS[number], place)
    if found is None:
        raise DamagedError("its words lead to a record that is not there")
    question = found.question if isinstance(found, Claim) else None
    return Hit(KINDS[number], found.id, question, _best_line(KINDS[number], found, words))


def _best_line(kind: str, record: Any, words: list[str]) -> str:
    """The line with most of the words; ids are shown anyway."""
    wanted = [_bare(word) for word in words]
    others = lines(kind, record)[1:] or [record.id]
    return max(others, key=lambda line: sum(word in _bare(line) for word in wanted))


def _bare(text: str) -> str:
    """Without case, accents and signs between groups of digits, as the search compares."""
    plain = unicodedata.normalize("NFKD", terms.ungrouped(text.casefold()))
    return "".join(one for one in plain if not unicodedata.combining(one))
