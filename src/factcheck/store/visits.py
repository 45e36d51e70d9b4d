"""Visits kept on disk, one page each as soon as it was read, so that a second run is free and a broken one goes on.

A cache and nothing more: it may be deleted at any time, a damaged one is thrown away, and it is never shared.
"""

import json
import sqlite3
import zlib
from pathlib import Path
from types import TracebackType

from factcheck.store import cache_file

_SHAPE = 1
_TABLE = "CREATE TABLE IF NOT EXISTS visits (url TEXT PRIMARY KEY, at REAL NOT NULL, facts BLOB NOT NULL)"


class Visits:
    """The visits in one file. Every `keep` is on disk when it returns; a kill in between loses at most that page."""

    def __init__(self, path: Path | None) -> None:
        """`path` of the file; None keeps nothing."""
        self._base = cache_file.opened(path, _prepare) if path is not None else None

    def __enter__(self) -> "Visits":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._base is not None:
            self._base.close()

    def recall(self, url: str, not_before: float) -> dict[str, object] | None:
        """The facts of the last visit to `url`, if it was made at `not_before` (seconds of the epoch) or later."""
        if self._base is None:
            return None
        try:
            row = self._base.execute("SELECT facts FROM visits WHERE url = ? AND at >= ?", (url, not_before)).fetchone()
            facts = json.loads(zlib.decompress(row[0])) if row else None
        except (sqlite3.Error, zlib.error, ValueError):
            return None
        return facts if isinstance(facts, dict) else None

    def keep(self, url: str, at: float, facts: dict[str, object]) -> None:
        """Remember a visit. A full or read-only disk is no reason to stop: then nothing is remembered."""
        if self._base is None:
            return
        packed = zlib.compress(json.dumps(facts).encode(), 3)
        try:
            self._base.execute("INSERT OR REPLACE INTO visits VALUES (?, ?, ?)", (url, at, packed))
        except sqlite3.Error:
            self._base = None


def _prepare(base: sqlite3.Connection) -> None:
    if base.execute("PRAGMA user_version").fetchone()[0] not in (0, _SHAPE):
        base.execute("DROP TABLE IF EXISTS visits")
    base.execute(_TABLE)
    base.execute(f"PRAGMA user_version = {_SHAPE}")
