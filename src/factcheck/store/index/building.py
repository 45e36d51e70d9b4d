"""Making an index: filled aside, sealed, and put in place at once."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from factcheck import __version__
from factcheck.check.rules import sound_rules
from factcheck.records.collecting import uncollected
from factcheck.store.index import tables
from factcheck.store.index.batches import Digested, Known, Spoken, batches
from factcheck.store.index.filling import Shelf, poured
from factcheck.store.index.indexed import Indexed, Kept, fetched
from factcheck.store.index.opening import Wanted
from factcheck.store.index.soundness import is_sound
from factcheck.store.loaded import Loaded
from factcheck.store.loading import QUESTIONS, Loading, reading_order

# Between the ranks of two neighbouring files there is room for others to come.
GAP = 1 << 20
_NAMED = ("metric", "device", "party", "subject", "source")  # kinds that stand outside the questions
_MOST_INDEXES = 32  # in one cache folder; the oldest go first, and come back when they are asked for
_PARTIAL = ".part"
_ABANDONED = 3_600  # seconds after which nobody is still writing


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
    with uncollected():
        try:
            loading, sound = _in_batches(db, wanted, ranks)
        except (_TakenError, BrokenExecutor):
            tables.empty(db)
            loading, sound = _one_by_one(db, wanted, ranks), False
        register = loading.register()
        if not sound:
            loading.keep(sound_rules(), register, None)
    return Loaded(register, loading.found())


class _TakenError(Exception):
    """An id stands in two files: only who reads them one by one can say where."""


def _in_batches(db: sqlite3.Connection, wanted: Wanted, ranks: dict[str, int]) -> tuple[Loading, bool]:
    """What was found, and whether the rules were kept."""

    def tell(done: int, _every: int) -> None:
        if wanted.progress is not None:
            wanted.progress(done, len(ranks))

    first = {name: rank for name, rank in ranks.items() if not name.startswith(QUESTIONS)}
    loading = _one_by_one(db, wanted._replace(progress=tell), first)
    loading.shelf = Shelf(db, ranks)
    sound, done = True, len(first)
    db.execute("CREATE TEMP TABLE trusted (claim TEXT PRIMARY KEY) WITHOUT ROWID")
    for batch in batches(_known(db, wanted.folder), {name: rank for name, rank in ranks.items() if name not in first}):
        if not poured(db, batch.rows):
            raise _TakenError
        poured(db, {"temp.trusted": [(claim,) for claim in batch.trusted]} if batch.trusted else {})
        loading.findings += batch.findings
        loading.unsound |= batch.unsound
        sound, done = sound and batch.sound, done + batch.files
        tell(done, len(ranks))
    nowhere = fetched(db, "SELECT 1 FROM temp.trusted WHERE claim NOT IN (SELECT id FROM claim) LIMIT 1")
    return loading, sound and not loading.findings and not nowhere and is_sound(db, _NAMED)


def _one_by_one(db: sqlite3.Connection, wanted: Wanted, ranks: dict[str, int]) -> Loading:
    source, shelf = Digested(wanted.folder, list(ranks)), Shelf(db, ranks)
    loading = Loading(source, shelf)
    loading.read_files(wanted.progress)
    shelf.flush()
    poured(db, {"file": source.rows(ranks)} if ranks else {})
    return loading


def _known(db: sqlite3.Connection, folder: Path) -> Known:
    """What the questions name of the files that were read before them."""
    ids = {kind: frozenset(Kept(db, kind)) for kind in ("device", "party", "subject")}
    spoken: dict[str, Spoken] = {}
    sources = {name: spoken.setdefault(one.language, Spoken(one.language)) for name, one in Kept(db, "source").items()}
    return Known(folder, dict(Kept(db, "metric").items()), sources, ids)


def noted(db: sqlite3.Connection, about: Iterable[tuple[str, str]]) -> None:
    """Let the index say what it is, and `about` its files."""
    rows = (("format", tables.FORMAT), ("tool", __version__), *about)
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", rows)


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A path beside `path` for a new file, which is sealed and takes its place if all goes well and it is there.

    What killed runs left there for the same file is removed.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}{_PARTIAL}")
    try:
        yield aside
        if aside.exists():
            tables.seal(aside)
            with suppress(OSError):
                for left in path.parent.glob(f".{escape(path.name)}.*{_PARTIAL}"):
                    if left.stat().st_mtime < aside.stat().st_mtime - _ABANDONED:
                        discard(left)
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
