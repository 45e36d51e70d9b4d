"""Making an index: filled aside, sealed, and put in place at once."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from factcheck import __version__
from factcheck.check.rules import sound_rules
from factcheck.records.collecting import uncollected
from factcheck.store import files
from factcheck.store.index import tables
from factcheck.store.index.filling import Shelf
from factcheck.store.index.freshness import digest
from factcheck.store.index.indexed import Indexed
from factcheck.store.index.opening import Wanted
from factcheck.store.index.soundness import is_sound
from factcheck.store.loaded import Loaded
from factcheck.store.loading import Loading, reading_order

# Between the ranks of two neighbouring files there is room for others to come.
GAP = 1 << 20
_MOST_INDEXES = 32  # in one cache folder; the oldest go first, and come back when they are asked for
_PARTIAL = ".part"
_ABANDONED = 3_600  # seconds after which nobody is still writing


@dataclass(slots=True)
class Digested:
    """The files of a register by name, and what stands for the content of each that was read."""

    source: files.Files
    listed: list[str]
    digests: dict[str, bytes] = field(default_factory=dict)

    def names(self) -> list[str]:
        """Those that are to be read."""
        return self.listed

    def read(self, name: str) -> bytes | files.Unreadable:
        """The bytes of one file, or why it was refused."""
        data = self.source.read(name)
        self.digests[name] = digest(data)
        return data


def published(wanted: Wanted, path: Path, about: Iterable[tuple[str, str]]) -> Loaded:
    """Build an index and put it at `path`, unless there are findings. Raises sqlite3.Error or OSError."""
    with replaced(path) as aside:
        db = tables.made(aside)
        loaded = filled(db, wanted)
        if loaded.findings:
            discard(aside)
            return loaded
        noted(db, about)
        db.execute("COMMIT")
        db.close()
    return Loaded(Indexed(tables.opened(path, trusted=True)), [])


def filled(db: sqlite3.Connection, wanted: Wanted) -> Loaded:
    """Read every file into an index under way, and keep the rules without which a register is not sound."""
    names = reading_order(state[0] for state in wanted.states)
    ranks = {name: index * GAP for index, name in enumerate(names, 1)}
    source = Digested(files.Folder(wanted.folder), names)
    with uncollected():
        loading = Loading(source, Shelf(db, ranks))
        loading.read_files(wanted.progress)
        register = loading.register()
        if loading.findings or not is_sound(db, ranks.values()):
            loading.keep(sound_rules(), register, None)
    found = loading.found()
    if not found:
        rows = ((ranks[name], name, digest) for name, digest in source.digests.items())
        db.executemany("INSERT INTO file VALUES (?, ?, ?)", rows)
    return Loaded(register, found)


def noted(db: sqlite3.Connection, about: Iterable[tuple[str, str]]) -> None:
    """Let the index say what it is, and `about` its files."""
    rows = (("format", tables.FORMAT), ("tool", __version__), *about)
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", rows)


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A path beside `path` for a new file, which is sealed and takes its place if all goes well and it is there."""
    aside = path.with_name(f".{path.name}.{os.getpid()}{_PARTIAL}")
    try:
        yield aside
        if aside.exists():
            tables.seal(aside)
            aside.replace(path)
    finally:
        discard(aside)


def discard(path: Path) -> None:
    """Remove a file that was made in vain, if it is there."""
    with suppress(OSError):
        path.unlink()


def swept(cache: Path) -> None:
    """Remove from a cache folder what killed runs left there, and the oldest of very many indexes."""
    with suppress(OSError):
        times = {one: one.stat().st_mtime for one in cache.iterdir() if one.suffix in (".sqlite", _PARTIAL)}
        newest = sorted((one for one in times if one.suffix == ".sqlite"), key=lambda one: -times[one])
        left = [one for one in times if one.suffix == _PARTIAL and times[one] < max(times.values()) - _ABANDONED]
        for one in (*left, *newest[_MOST_INDEXES:]):
            discard(one)
