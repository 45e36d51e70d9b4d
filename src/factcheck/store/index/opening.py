"""Opening a register by its index: built where there is none, mended where files changed, never believed blindly."""

import os
import sqlite3
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from factcheck.records.imprint import Imprint
from factcheck.store import files
from factcheck.store.index import freshness, tables
from factcheck.store.index.coding import JUNK
from factcheck.store.index.indexed import Indexed, fetched
from factcheck.store.index.tables import DamagedError
from factcheck.store.loaded import Loaded

Progress = Callable[[int, int], None]
_UNUSABLE = (OSError, sqlite3.Error, DamagedError, UnicodeEncodeError, *JUNK)


class Wanted(NamedTuple):
    """Which register, as its files are at `now` (ns), and whom to tell how many files of how many were read."""

    folder: Path
    states: list[freshness.State]
    now: int
    progress: Progress | None = None


def open_folder(folder: Path, cache: Path, now: int, progress: Progress | None = None) -> Loaded:
    """The register in `folder` by its index in `cache`; read from its files where no index can be kept there.

    A register with findings is never kept: they are found anew each time. Raises OSError where it cannot be listed.
    """
    wanted = Wanted(folder.absolute(), freshness.states(folder), now, progress)
    path = index_of(folder, cache)
    try:
        return _current(wanted, path) or _rebuilt(wanted, path)
    except _UNUSABLE:
        from factcheck.store.loading import load

        return load(folder)


def index_of(folder: Path, cache: Path) -> Path:
    """Where the index of the register in `folder` is kept."""
    whole = folder.absolute()
    return cache / f"{_plain(whole.name)}-{zlib.crc32(os.fsencode(whole)):08x}.sqlite"


def open_file(path: Path) -> Loaded:
    """The register in an index that `factcheck build` wrote. Raises DamagedError or OSError."""
    return Loaded(Indexed(tables.opened(path, trusted=False)), [])


def fits_together(path: Path) -> bool:
    """Whether every record of an index can be read and breaks no rule; takes as long as a check of all of them."""
    from factcheck.store.index.soundness import is_sound

    try:
        return is_sound(tables.opened(path, trusted=False))
    except _UNUSABLE:
        return False


def open_in_memory(folder: Path, progress: Progress | None = None) -> Loaded:
    """The register in `folder` by an index that is kept nowhere."""
    from factcheck.store.index.building import filled

    return filled(tables.made(None), Wanted(folder, freshness.states(folder), 0, progress))


def imprint_of(register: Indexed) -> Imprint:
    """What a register declared of itself when its file was built."""
    said = tables.meta(register.db)
    return Imprint(said.get("title"), said.get("licence"))


def build_file(folder: Path, path: Path, imprint: Imprint, progress: Progress | None = None) -> Loaded:
    """Write the index of a register to `path`, at once or, where there are findings, not at all. Raises OSError."""
    from factcheck.store.index.building import published

    wanted = Wanted(folder, freshness.states(folder), 0, progress)
    try:
        return published(wanted, path, ((name, value) for name, value in imprint._asdict().items() if value))
    except sqlite3.Error as error:
        raise OSError(f"SQLite: {error}") from None


def _current(wanted: Wanted, path: Path) -> Loaded | None:
    """The register by the index as it is, or with the changed files read anew; None where neither is enough."""
    try:
        db = tables.opened(path, trusted=True)
    except (DamagedError, OSError):
        return None
    said = tables.meta(db)
    if (said.get("folder"), said.get("code")) != (_spelled(wanted.folder), freshness.code()):
        return None
    stamped = fetched(db, "SELECT value FROM meta WHERE key='stamp'")[0][0]
    doubtful = freshness.doubtful(wanted.states, stamped, int(said["seen"]))
    if doubtful == []:
        return Loaded(Indexed(db), [])
    changed = _changed(wanted, db, doubtful)
    if changed is None:
        return None
    if changed:
        from factcheck.store.index.changing import mended

        return mended(wanted, path, changed, about(wanted))
    if len(freshness.doubtful(wanted.states, freshness.stamp(wanted.states), wanted.now) or ()) < len(doubtful or ()):
        _stamp_anew(wanted, path)
    return Loaded(Indexed(db), [])


def _changed(wanted: Wanted, db: sqlite3.Connection, doubtful: list[str] | None) -> list[str] | None:
    """The files with another content than the index knows, and new ones; None where one is gone."""
    known = dict(fetched(db, "SELECT name, digest FROM file"))
    names = [state[0] for state in wanted.states]
    if not known.keys() <= set(names):
        return None
    source = files.Folder(wanted.folder)
    asked = names if doubtful is None else doubtful
    return [name for name in asked if freshness.digest(source.read(name)) != known.get(name)]


def _rebuilt(wanted: Wanted, path: Path) -> Loaded:
    from factcheck.store.index.building import published, swept

    path.parent.mkdir(parents=True, exist_ok=True)
    loaded = published(wanted, path, about(wanted))
    swept(path.parent)
    return loaded


def _stamp_anew(wanted: Wanted, path: Path) -> None:
    """What was in doubt was proved by its content; the next run need not read it."""
    from factcheck.store.index.building import noted, replaced
    from factcheck.store.index.changing import copied

    with suppress(*_UNUSABLE), replaced(path) as aside:
        db = copied(path, aside)
        noted(db, about(wanted))
        db.execute("COMMIT")
        db.close()


def about(wanted: Wanted) -> Iterable[tuple[str, str]]:
    """What an index in the cache says of the files it was made from, but for their contents."""
    yield "folder", _spelled(wanted.folder)
    yield "code", freshness.code()
    yield "stamp", freshness.stamp(wanted.states)
    yield "seen", str(wanted.now)


def _spelled(folder: Path) -> str:
    """A path as text that SQLite takes, whatever bytes are in it."""
    return os.fsencode(folder).hex()


def _plain(name: str) -> str:
    return "".join(one if one.isascii() and one.isalnum() else "_" for one in name)[:40] or "register"
