"""Mending an index after a few files changed: those are read anew, and what could break elsewhere is looked at."""

import shutil
import sqlite3
from bisect import bisect
from collections.abc import Iterable
from pathlib import Path

from factcheck.store.connection import Connection
from factcheck.store.index import tables
from factcheck.store.index.batches import Digested
from factcheck.store.index.building import GAP, noted, replaced
from factcheck.store.index.filling import Shelf
from factcheck.store.index.indexed import Indexed, fetched
from factcheck.store.index.opening import Wanted
from factcheck.store.index.soundness import are_sound, lead_in_a_circle
from factcheck.store.loaded import Loaded
from factcheck.store.loading import Loading, reading_key, reading_order


def mended(wanted: Wanted, path: Path, changed: list[str], about: Iterable[tuple[str, str]]) -> Loaded | None:
    """The register after `changed` files were read anew; None where only building all of it anew will tell.

    That is so where something is found, a record is gone, or one changed in whose light others are read: a metric's
    unit, a source's language.
    """
    if "metrics.yaml" in changed:
        return None
    with replaced(path) as aside:
        db = copied(path, aside)
        ranks = _ranks(db, changed)
        if ranks is None or not _exchanged(db, wanted, changed, ranks):
            db.close()
            aside.unlink()
            return None
        noted(db, about)
        db.execute("COMMIT")
        db.close()
    return Loaded(Indexed(tables.opened(path, trusted=True)), [])


def copied(path: Path, aside: Path) -> sqlite3.Connection:
    """A copy of an index, to be written."""
    shutil.copyfile(path, aside)
    db = sqlite3.connect(aside, isolation_level=None, factory=Connection)
    tables.writable(db)
    return db


def _exchanged(db: sqlite3.Connection, wanted: Wanted, changed: list[str], ranks: dict[str, int]) -> bool:
    """Put what the changed files hold in the place of what they held; False where that is not sound on its own."""
    source, shelf = Digested(wanted.folder, changed), Shelf(db, ranks)
    before = {key: record for name in changed for key, record in shelf.forget(name).items()}
    fresh = Shelf(db, ranks)  # which remembers nothing of what was taken out
    loading = Loading(source, fresh)
    for name in reading_order(changed):
        loading.read_file(name)
    fresh.flush()
    after = {key: fresh.kept(key[0])[key[1]] for name in changed for key in fresh.standing_in(name)}
    if loading.findings or not before.keys() <= after.keys():
        return False
    if any(kind == "source" and before[kind, one].language != after[kind, one].language for kind, one in before):
        return False
    if not are_sound(db, after) or lead_in_a_circle(db, [name for kind, name in after if kind == "claim"]):
        return False
    db.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?)", source.rows(ranks))
    return True


def _ranks(db: sqlite3.Connection, changed: list[str]) -> dict[str, int] | None:
    """The ranks of all files, new ones between their neighbours; None where there is no room left."""
    known: dict[str, int] = dict(fetched(db, "SELECT name, rank FROM file ORDER BY rank"))
    order = reading_order(known)
    for name in reading_order(set(changed) - known.keys()):
        at = bisect(order, reading_key(name), key=reading_key)
        below = known[order[at - 1]] if at else 0
        above = known[order[at]] if at < len(order) else below + 2 * GAP
        if above - below < 2:
            return None
        known[name] = (below + above) // 2
        order.insert(at, name)
    return known
