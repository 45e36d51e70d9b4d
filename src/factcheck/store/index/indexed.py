"""A register read from its index: each record is fetched when it is asked for, and nothing else is."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from factcheck.records.kinds import Claim, Question, Relation
from factcheck.records.register import Register
from factcheck.store.index import coding
from factcheck.store.index.tables import POSITIONS, DamagedError

_MOST_HELD = 5_000  # records kept after they were decoded; beyond that memory would grow with the register


class Kept(Mapping[str, Any]):
    """The records of one kind, by id, in the order of the register."""

    def __init__(self, db: sqlite3.Connection, kind: str) -> None:
        self._db, self._kind = db, kind
        self._held: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        found = self.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def get(self, name: Any, default: Any = None) -> Any:
        """The record of that name; no record has an empty one."""
        found = self._held.get(name)
        if found is None and name:
            row = fetched(self._db, f"SELECT record FROM {self._kind} WHERE id=?", name)  # noqa: S608 - a known table
            found = self._hold(name, row[0][0]) if row else None
        return default if found is None else found

    def __contains__(self, name: object) -> bool:
        return name in self._held or bool(fetched(self._db, f"SELECT 1 FROM {self._kind} WHERE id=?", name))  # noqa: S608

    def __iter__(self) -> Iterator[str]:
        return (row[0] for row in self._rows("id"))

    def __len__(self) -> int:
        return int(fetched(self._db, f"SELECT count(*) FROM {self._kind}")[0][0])  # noqa: S608

    def values(self) -> Any:
        """The records, decoded one after the other and not kept."""
        return (self._decoded(text) for (text,) in self._rows("record"))

    def items(self) -> Any:
        """Ids and records, likewise."""
        return ((name, self._decoded(text)) for name, text in self._rows("id, record"))

    def between(self, first: int, last: int) -> list[Any]:
        """The records in these places, both included."""
        return self._where("place BETWEEN ? AND ?", first, last)

    def at(self, places: Iterable[int]) -> list[Any]:
        """The records in these places."""
        return self._where("place IN (SELECT value FROM json_each(?))", json.dumps(list(places)))

    def called(self, names: Iterable[str]) -> list[Any]:
        """The records of these names, those that there are."""
        return self._where("id IN (SELECT value FROM json_each(?))", json.dumps(list(names)))

    def place(self, name: str) -> int:
        """Where the record stands. Raises KeyError where there is none."""
        row = fetched(self._db, f"SELECT place FROM {self._kind} WHERE id=?", name)  # noqa: S608
        if not row:
            raise KeyError(name)
        return int(row[0][0])

    def _rows(self, columns: str) -> Iterator[tuple[Any, ...]]:
        query = f"SELECT {columns} FROM {self._kind} ORDER BY place"  # noqa: S608
        try:
            yield from self._db.execute(query)
        except sqlite3.Error as error:
            raise DamagedError(f"it cannot be read: {error}") from None

    def _where(self, condition: str, *values: object) -> list[Any]:
        query = f"SELECT id, record FROM {self._kind} WHERE {condition} ORDER BY place"  # noqa: S608
        return [self._held.get(name) or self._hold(name, text) for name, text in fetched(self._db, query, *values)]

    def _hold(self, name: str, text: str) -> Any:
        if len(self._held) >= _MOST_HELD:
            self._held.clear()
        self._held[name] = found = self._decoded(text)
        if found.id != name or not name.isprintable():
            raise DamagedError(f"a {self._kind} in it does not have the id that leads to it")
        return found

    def _decoded(self, text: str) -> Any:
        try:
            return coding.decoded(self._kind, text)
        except coding.JUNK as error:
            raise DamagedError(f"a {self._kind} in it is none: {error}") from None


class Indexed(Register):
    """A register in an index. What would need all its records is asked of the tables instead."""

    def __init__(self, db: sqlite3.Connection, unsound: frozenset[tuple[str, str]] = frozenset()) -> None:
        kept = {kind: Kept(db, kind) for kind in ("metric", "device", "party", "subject", "source")}
        self._asked, self._stated, self._related = Kept(db, "question"), Kept(db, "claim"), Kept(db, "relation")
        super().__init__(
            kept["metric"], kept["device"], kept["party"], kept["subject"], kept["source"], self._asked, self._stated,
            self._related, unsound,
        )  # fmt: skip
        self.db = db

    def standing_at(self, kind: str, place: int) -> Any:
        """The record of a kind in a place; None where there is none."""
        return next(iter(Kept(self.db, kind).between(place, place)), None)

    def claims_of(self, question: Question) -> list[Claim]:
        """The question's claims, in the order of its file."""
        first = self._asked.place(question.id)
        asked = set(question.claims)
        return [one for one in self._stated.between(first, first + POSITIONS - 1) if one.id in asked]

    def questions_about(self, subject: str) -> list[Question]:
        """Questions whose subject, or a claim's narrower subject, is `subject` or was made by it or is part of it."""
        waiting, seen = [subject], {subject}
        for one in waiting:
            below = [name for (name,) in fetched(self.db, "SELECT subject FROM part WHERE whole=?", one)]
            waiting.extend(name for name in below if name not in seen)
            seen.update(below)
        query = "SELECT place FROM about WHERE subject=?"
        places = {place for one in waiting for (place,) in fetched(self.db, query, one)}
        return self._asked.at(places)

    def subject_called(self, spelling: str) -> str | None:
        """The id of the subject whose id, name or alias folds to `spelling`."""
        query = "SELECT id FROM spelling JOIN subject USING (place) WHERE word=? ORDER BY sort, place LIMIT 1"
        found = fetched(self.db, query, spelling)
        return found[0][0] if found else None

    def in_order(self, kind: str, ids: Collection[str]) -> list[Any]:
        """The records of a kind (`parties`) that have one of these ids, in the order of the register."""
        held: Kept = getattr(self, kind)
        return held.called(ids)

    def relations_beside(self, questions: Collection[str]) -> list[Relation]:
        """The relations that join several questions, and those that stand in the files of these."""
        query = "SELECT rank FROM file WHERE name='relations.yaml'"
        starts = [rank * POSITIONS for (rank,) in fetched(self.db, query)]
        starts += sorted(self._asked.place(one) for one in questions if one in self._asked)
        return [relation for start in starts for relation in self._related.between(start, start + POSITIONS - 1)]

    def relations_naming(self, claims: Collection[str]) -> list[Relation]:
        """The relations in whose text one of these ids stands as a word, in the order of the register."""
        query = "SELECT place FROM naming WHERE claim IN (SELECT value FROM json_each(?))"
        return self._related.at({place for (place,) in fetched(self.db, query, json.dumps(list(claims)))})

    def tellings(self, claim: str) -> list[str]:
        """The claims that repeat `claim`, in the order of the register."""
        query = "SELECT id FROM telling JOIN claim USING (place) WHERE told=? ORDER BY place"
        return [name for (name,) in fetched(self.db, query, claim)]

    @cached_property
    def was_verified(self) -> bool:
        """Whether the pages of any source were ever asked for: `checked` is the last field of its row."""
        return bool(fetched(self.db, "SELECT 1 FROM source WHERE record NOT LIKE '%,null]' LIMIT 1"))


def fetched(db: sqlite3.Connection, query: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows of a query. Raises DamagedError where SQLite cannot read them."""
    try:
        return db.execute(query, values).fetchall()
    except (sqlite3.Error, OverflowError) as error:
        raise DamagedError(f"it cannot be read: {error}") from None
    except UnicodeEncodeError:
        return []  # half a character, as a command line may hold it, is in no record
