"""Reading question files a batch at a time, in several processes where there are many: the rows are the same.

What grows with the register is held once in each process: the ids of parties, subjects and devices, and the language
of every source.
"""

import os
from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.check.finding import Finding
from factcheck.records.collecting import uncollected
from factcheck.records.kinds import Metric
from factcheck.records.register import Register
from factcheck.store import files
from factcheck.store.index.filling import Rows, rows_of
from factcheck.store.index.freshness import digest
from factcheck.store.index.soundness import Focused, keep_the_rules
from factcheck.store.index.tables import POSITIONS
from factcheck.store.loading import Loading
from factcheck.store.shelf import Held

if TYPE_CHECKING:
    from factcheck.store.strict_yaml import Path as KeyPath

_FILES = 50  # in a batch: some thousand claims
_WORTH_PROCESSES = 8  # batches: fewer are read before another process has begun
_MOST_PROCESSES = 8  # beyond these, whoever writes the rows is the slowest
_AHEAD = 2  # batches that wait for each process, so that none idles and few are held


class Spoken(NamedTuple):
    """All that is needed of a source to read a phrase in it."""

    language: str


class Known(NamedTuple):
    """What question files name of the other files: metrics, sources by id, and the ids of a few more kinds."""

    folder: Path
    metrics: Mapping[str, Metric]
    sources: Mapping[str, Spoken]
    ids: Mapping[str, frozenset[str]]


class Batch(NamedTuple):
    """What a few files hold: rows by table, what was found, and whether the rules of a sound register are kept.

    `trusted` are claims of other files that are named here.
    """

    files: int
    rows: Rows
    findings: list[Finding]
    unsound: set[tuple[str, str]]
    sound: bool
    trusted: list[str]


class Digested:
    """Some files of a register, and what stands for the content of each that was read."""

    def __init__(self, folder: Path, listed: list[str]) -> None:
        self._source, self._listed = files.Folder(folder), listed
        self.digests: dict[str, bytes] = {}

    def names(self) -> list[str]:
        """Those that are to be read."""
        return self._listed

    def read(self, name: str) -> bytes | files.Unreadable:
        """The bytes of one file, or why it was refused."""
        data = self._source.read(name)
        self.digests[name] = digest(data)
        return data

    def rows(self, ranks: Mapping[str, int]) -> list[tuple[int, str, bytes]]:
        """The row of each file that was read."""
        return [(ranks[name], name, digest) for name, digest in self.digests.items()]


def batches(known: Known, ranks: Mapping[str, int]) -> Iterator[Batch]:
    """Read files, by the ranks they are to have, in their order. Raises BrokenExecutor where a process was lost."""
    listed = iter(ranks.items())
    divided = iter(lambda: dict(islice(listed, _FILES)), {})
    pool = _pool(known) if len(ranks) >= _WORTH_PROCESSES * _FILES else None
    if pool is None:
        yield from (read(known, few) for few in divided)
        return
    waiting: deque[Future[Batch]] = deque()
    try:
        for few in divided:
            waiting.append(pool.submit(_read_here, few))
            if len(waiting) > _AHEAD * _processes():
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def read(known: Known, ranks: Mapping[str, int]) -> Batch:
    """Read the files that have these ranks."""
    shelf, source = Sheaf(known, ranks), Digested(known.folder, list(ranks))
    loading = Loading(source, shelf)
    with uncollected():
        for name in ranks:
            loading.read_file(name)
        shelf.rows["file"] = source.rows(ranks)
        sound = keep_the_rules(shelf.register(frozenset()))
    return Batch(len(ranks), shelf.rows, loading.findings, loading.unsound, sound, list(shelf.claims.trusted))


class Sheaf(Held):
    """A shelf for a batch, which makes the rows of every record."""

    def __init__(self, known: Known, ranks: Mapping[str, int]) -> None:
        super().__init__()
        self.rows: Rows = {}
        self.claims = Trusting()
        self._known, self._ranks = known, ranks

    def kept(self, kind: str) -> Mapping[str, Any]:
        """The records of a kind in the batch; of metrics and sources all there are."""
        named: dict[str, Mapping[str, Any]] = {"metric": self._known.metrics, "source": self._known.sources}
        return named.get(kind) or super().kept(kind)

    def keep(self, kind: str, record: Any, file: str, path: "KeyPath") -> bool:
        """Keep a record, unless its id is taken in the batch."""
        if not super().keep(kind, record, file, path):
            return False
        place = self._ranks[file] * POSITIONS + (int(path[-1]) if path else 0)
        for table, row in rows_of(kind, record, place):
            self.rows.setdefault(table, []).append(row)
        return True

    def register(self, unsound: frozenset[tuple[str, str]]) -> Register:
        """What is gone through is in the batch; what it names may be elsewhere."""
        named = {kind: Focused(dict.fromkeys(ids), ()) for kind, ids in self._known.ids.items()}
        self.claims.update(self.kept("claim"))
        return Register(
            self._known.metrics, named["device"], named["party"], named["subject"],
            Focused(self._known.sources, ()), self.kept("question"), self.claims, self.kept("relation"), unsound,
        )  # fmt: skip


class Trusting(dict[str, Any]):
    """The claims of a batch. That there are others is believed, and looked at when all files were read."""

    def __init__(self) -> None:
        super().__init__()
        self.trusted: dict[str, None] = {}

    def __contains__(self, name: object) -> bool:
        if not super().__contains__(name):
            self.trusted[str(name)] = None
        return True


def _processes() -> int:
    """How many may be of use: the cores this process may run on, where that can be asked."""
    able = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(able, _MOST_PROCESSES)


def _pool(known: Known) -> ProcessPoolExecutor | None:
    """Processes that read batches; None where they are of no use, or the system has no such thing."""
    from multiprocessing import get_context

    if _processes() < 2:
        return None
    try:
        return ProcessPoolExecutor(_processes(), get_context("spawn"), _begin, (known,))
    except (ImportError, NotImplementedError, OSError):
        return None


_HERE: list[Known] = []  # in a process of the pool: what it was told once


def _begin(known: Known) -> None:
    """Begin a process of the pool: an interrupt is for its parent to see, and its parent's death is its own."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _HERE.append(known)


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read_here(ranks: Mapping[str, int]) -> Batch:
    return read(_HERE[0], ranks)
