"""SQLite files that are caches and nothing more: a damaged one is thrown away, a missing one is done without."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from factcheck.store.connection import Connection

_ATTEMPTS = 3


def opened(path: Path, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection | None:
    """The file as `prepare` left it, each statement a transaction of its own; None where the disk does not let us.

    Another run may be using the file, so it is deleted only where it is no database, never where it is busy. A link
    is removed: what it leads to is no cache. What is kept is nobody else's business.
    """
    for _ in range(_ATTEMPTS):
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.is_symlink():
                path.unlink()
            base = sqlite3.connect(path, timeout=5.0, isolation_level=None, factory=Connection)
            base.execute("PRAGMA journal_mode=WAL")
            base.execute("PRAGMA synchronous=NORMAL")  # a killed process loses nothing, a cut cable a page
            prepare(base)
        except sqlite3.OperationalError:
            continue
        except sqlite3.DatabaseError:
            _delete(path)
        except OSError:
            return None
        else:
            return base
    return None


def _delete(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


class Awaitable:
    """A connection with the asynchronous face that hishel asks for, and no thread behind it.

    A statement takes some 20 µs; handing it to a worker thread and back took ten times that.
    """

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base

    async def cursor(self) -> "AwaitableCursor":
        """A cursor with the same face."""
        return AwaitableCursor(self._base.cursor())

    async def commit(self) -> None:
        """Nothing: each statement is a transaction of its own."""

    async def close(self) -> None:
        """Close the file."""
        self._base.close()


class AwaitableCursor:
    """A cursor whose methods can be awaited."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    @property
    def rowcount(self) -> int:
        """How many rows the last statement changed."""
        return self._cursor.rowcount

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> "AwaitableCursor":
        """Run one statement."""
        self._cursor.execute(sql, tuple(parameters))
        return self

    async def fetchone(self) -> Any:
        """The next row, or None."""
        return self._cursor.fetchone()

    async def fetchall(self) -> list[Any]:
        """The rows that are left."""
        return self._cursor.fetchall()
