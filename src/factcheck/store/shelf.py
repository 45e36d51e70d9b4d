"""Where records are kept while a register is loaded: in memory here, in a file in `store.index`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from factcheck.records.register import Register

if TYPE_CHECKING:
    from factcheck.store.strict_yaml import Path as KeyPath


class Shelf(Protocol):
    """Keeps records by kind and id, with the file each stands in and the path of keys to it there."""

    def kept(self, kind: str) -> Mapping[str, Any]:
        """The records of a kind so far."""

    def keep(self, kind: str, record: Any, file: str, path: "KeyPath") -> bool:
        """Keep a record, unless its id is taken."""

    def home(self, kind: str, name: str) -> "tuple[str, KeyPath]":
        """Where a kept record stands."""

    def register(self, unsound: frozenset[tuple[str, str]]) -> Register:
        """All records kept; `unsound` are those that were too broken to keep."""


class Held:
    """A shelf in memory."""

    def __init__(self) -> None:
        self._records: dict[str, dict[str, Any]] = {}
        self._homes: dict[tuple[str, str], tuple[str, KeyPath]] = {}

    def kept(self, kind: str) -> Mapping[str, Any]:
        """The records of a kind so far."""
        return self._records.setdefault(kind, {})

    def keep(self, kind: str, record: Any, file: str, path: "KeyPath") -> bool:
        """Keep a record, unless its id is taken."""
        if (kind, record.id) in self._homes:
            return False
        self._homes[kind, record.id] = (file, path)
        self._records.setdefault(kind, {})[record.id] = record
        return True

    def home(self, kind: str, name: str) -> "tuple[str, KeyPath]":
        """Where a kept record stands."""
        return self._homes[kind, name]

    def register(self, unsound: frozenset[tuple[str, str]]) -> Register:
        """All records kept."""
        kept = self.kept
        return Register(
            metrics=kept("metric"), devices=kept("device"), parties=kept("party"), subjects=kept("subject"),
            sources=kept("source"), questions=kept("question"), claims=kept("claim"), relations=kept("relation"),
            unsound=unsound,
        )  # fmt: skip
