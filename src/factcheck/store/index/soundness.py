"""Whether an index keeps the rules without which a register is not sound, a few files at a time."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from factcheck.check.rules import sound_rules
from factcheck.check.waivers import broken
from factcheck.records.lineage import parents
from factcheck.records.register import Register
from factcheck.store.index.indexed import Kept, fetched
from factcheck.store.index.tables import KINDS

_TOGETHER = 2_000  # records looked at together: enough to share the work, few enough for memory to stay flat
_PLURALS = {
    "metric": "metrics", "device": "devices", "party": "parties", "subject": "subjects", "source": "sources",
    "question": "questions", "claim": "claims", "relation": "relations",
}  # fmt: skip
_ROUND = "circular-repeats"  # the rule for which a few files are not enough


class Focused(Mapping[str, Any]):
    """All records of a kind, of which only a few are gone through: what is asked of each can look at the others."""

    def __init__(self, every: Mapping[str, Any], names: Iterable[str]) -> None:
        self._every, self._names = every, list(names)

    def __getitem__(self, name: str) -> Any:
        return self._every[name]

    def __contains__(self, name: object) -> bool:
        return name in self._every

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def focused(db: sqlite3.Connection, names: Iterable[tuple[str, str]]) -> Register:
    """The register of an index, of which only these records (kind, id) are gone through."""
    of: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for kind, name in names:
        of[kind].append(name)
    kept: dict[str, Any] = {plural: Focused(Kept(db, kind), of[kind]) for kind, plural in _PLURALS.items()}
    return Register(**kept)


def is_sound(db: sqlite3.Connection, kinds: Iterable[str] = KINDS) -> bool:
    """Whether no record of these kinds breaks a rule and no claims repeat one another; nothing tells which."""
    for kind in kinds:
        names = iter(Kept(db, kind))
        while few := [(kind, name) for name in islice(names, _TOGETHER)]:
            if not are_sound(db, few):
                return False
    # Somewhere on a circle a claim repeats itself or one behind it; most claims repeat one that stands before them.
    ahead = "SELECT told FROM telling JOIN claim ON claim.id = told WHERE claim.place >= telling.place"
    return not lead_in_a_circle(db, (name for (name,) in fetched(db, ahead)))


def are_sound(db: sqlite3.Connection, names: Iterable[tuple[str, str]]) -> bool:
    """Whether none of these records (kind, id) breaks a rule that can be seen without following re-tellings."""
    return keep_the_rules(focused(db, names))


def keep_the_rules(register: Register) -> bool:
    """Whether nothing in a register breaks such a rule."""
    rules = {code: rule for code, rule in sound_rules().items() if code != _ROUND}
    return next(broken(register, rules), None) is None


def lead_in_a_circle(db: sqlite3.Connection, claims: Iterable[str]) -> bool:
    """Whether one of these claims, or one that they go back to, goes back to itself."""
    found = dict.fromkeys(claims)
    waiting, kept = list(found), Kept(db, "claim")
    while waiting:
        above = [one for one in parents(kept, waiting.pop()) if one not in found]
        found.update(dict.fromkeys(above))
        waiting.extend(above)
    rule = {_ROUND: sound_rules()[_ROUND]}
    return next(broken(focused(db, (("claim", name) for name in found)), rule), None) is not None
