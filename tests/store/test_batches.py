"""Building from many files: batch by batch, in one process or several, the index and the findings are the same."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from benchmarks import generate

from factcheck.records.imprint import Imprint
from factcheck.store import Loaded, load
from factcheck.store.index import batches, opening
from tests.store.test_index import edit, same

Build = Callable[[Path, Path], Loaded]

SECOND = "questions/deepseek/fleet-1.yaml"
LAST = "questions/deepseek/fleet-14.yaml"


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    """Three hundred claims of fifteen questions."""
    folder = tmp_path / "claims"
    generate.register(folder, 300)
    return folder


@pytest.fixture(params=["one process", "several"])
def built(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """Builds an index, two files at a time."""
    monkeypatch.setattr(batches, "_FILES", 2)
    monkeypatch.setattr(batches, "_WORTH_PROCESSES", 2 if request.param == "several" else 1_000)
    monkeypatch.setattr(batches, "_processes", lambda: 2)
    started: list[object] = []
    pool = batches._pool

    def counted(known: batches.Known) -> object:
        started.append(pool(known))
        return started[-1]

    monkeypatch.setattr(batches, "_pool", counted)
    yield lambda folder, path: opening.build_file(folder, path, Imprint())
    assert None not in started
    assert bool(started) == (request.param == "several")


def test_the_bytes_do_not_tell_how_many_processes_read(
    claims: Path, tmp_path: Path, built: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(claims, tmp_path / "built")
    monkeypatch.setattr(batches, "_WORTH_PROCESSES", 1_000)
    opening.build_file(claims, tmp_path / "again", Imprint())
    assert (tmp_path / "built").read_bytes() == (tmp_path / "again").read_bytes()
    same(opening.open_file(tmp_path / "built").register, load(claims).register)


def test_a_claim_may_name_one_of_a_later_file(claims: Path, tmp_path: Path, built: Build) -> None:
    edit(claims / SECOND, "  - id: c20\n", "  - id: c20\n    repeats: c299\n")
    assert load(claims).findings == []
    built(claims, tmp_path / "built")
    same(opening.open_file(tmp_path / "built").register, load(claims).register)


def _twice(folder: Path) -> None:
    edit(folder / LAST, "- id: c281\n", "- id: c21\n")


def _nowhere(folder: Path) -> None:
    edit(folder / SECOND, "  - id: c20\n", "  - id: c20\n    repeats: nobody\n")


def _round(folder: Path) -> None:
    edit(folder / SECOND, "  - id: c20\n", "  - id: c20\n    repeats: c280\n")
    edit(folder / LAST, "  - id: c280\n", "  - id: c280\n    repeats: c20\n")


def _misspelt(folder: Path) -> None:
    edit(folder / LAST, "basis: ", "basis: no ")
    edit(folder / SECOND, "device: ", "device: no-")


def _without_parties(folder: Path) -> None:
    (folder / "parties.yaml").unlink()


def _unknown_party(folder: Path) -> None:
    edit(folder / "parties.yaml", "{id: analyst,", "{id: analyst, belongs_to: nobody,")


BREACHES = (_twice, _nowhere, _round, _misspelt, _without_parties, _unknown_party)


@pytest.mark.parametrize(
    ("built", "breach"),
    [*(("one process", breach) for breach in BREACHES), ("several", _twice), ("several", _misspelt)],
    indirect=["built"],
)
def test_findings_are_those_of_the_files(
    claims: Path, tmp_path: Path, built: Build, breach: Callable[[Path], None]
) -> None:
    breach(claims)
    loaded = built(claims, tmp_path / "built")
    files = load(claims)
    assert loaded.findings == files.findings != []
    same(loaded.register, files.register)
    assert not (tmp_path / "built").exists()


def test_a_process_that_is_lost_costs_only_time(
    claims: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(batches, "_FILES", 2)
    monkeypatch.setattr(batches, "_WORTH_PROCESSES", 2)
    monkeypatch.setattr(batches, "_processes", lambda: 2)
    monkeypatch.setattr(batches, "_begin", os._exit)  # which is given no status, and ends as surely
    opening.build_file(claims, tmp_path / "built", Imprint())
    same(opening.open_file(tmp_path / "built").register, load(claims).register)
    assert "initializer" in capfd.readouterr().err


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="reads the table of processes")
def test_no_process_outlives_a_build_that_is_killed(claims: Path, tmp_path: Path) -> None:
    """The number of files is raised until it is worth several processes."""
    text = (claims / SECOND).read_text(encoding="utf-8").partition("claims:\n")[0]
    for number in range(600):
        (claims / "questions/deepseek" / f"empty-{number}.yaml").write_text(f"{text}claims: []\n", encoding="utf-8")
    code = "from factcheck.store.index import batches; batches._processes = lambda: 2; from factcheck.cli import main; main()"
    build = subprocess.Popen(
        [sys.executable, "-c", code, "build", "-o", str(tmp_path / "built"), "--register", str(claims)]
    )
    children: list[int] = []
    while len(children) < 3 and build.poll() is None:  # two that read, and one that watches over what they share
        children = _children(build.pid)
        time.sleep(0.01)
    build.send_signal(signal.SIGKILL)
    build.wait()
    assert len(children) == 3
    until = time.monotonic() + 20
    while any(map(_lives, children)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(_lives, children))
    shutil.rmtree(claims)


def _children(parent: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="utf-8").split()]


def _lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
