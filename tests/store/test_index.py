"""The local index: it answers as the files do, whatever happens to it or to them."""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from benchmarks import generate

from factcheck.judge import bench
from factcheck.records import Register
from factcheck.render import wire_assessment
from factcheck.store import Loaded, load
from factcheck.store.index import freshness, opening, tables
from factcheck.store.index.building import replaced
from factcheck.store.index.indexed import Indexed
from tests.conftest import REPOSITORY, Run

KINDS = ("metrics", "devices", "parties", "subjects", "sources", "questions", "claims", "relations")
SECOND = 10**9
LATER = 60 * SECOND

Open = Callable[..., Loaded]


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def opened(small: Path, cache: Path) -> Open:
    """Open the small register by its index, a minute from now, so that nobody doubts the states of its files."""

    def open_it(now: int | None = None) -> Loaded:
        return opening.open_folder(small, cache, time.time_ns() + LATER if now is None else now)

    return open_it


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was done to the index, one by one."""
    from factcheck.store.index import building, changing

    done: list[str] = []
    for module, name in ((building, "filled"), (changing, "_exchanged")):
        real = getattr(module, name)

        def told(*arguments: object, real: Callable[..., object] = real, name: str = name) -> object:
            done.append(name)
            return real(*arguments)

        monkeypatch.setattr(module, name, told)
    return done


def same(left: Register, right: Register) -> None:
    for kind in KINDS:
        one, other = getattr(left, kind), getattr(right, kind)
        assert list(one) == list(other), kind
        assert list(one.items()) == list(other.items()), kind
        assert len(one) == len(other)
        assert all(one[name] == other[name] for name in other)
    for subject in right.subjects.values():
        assert left.questions_about(subject.id) == right.questions_about(subject.id)
        for name in (subject.id, *subject.aliases):
            assert left.subject_called(name) == right.subject_called(name)
    for question in right.questions.values():
        assert left.claims_of(question) == right.claims_of(question)
        assert left.relations_beside({question.id}) == right.relations_beside({question.id})
    assert left.was_verified == right.was_verified == any(one.checked for one in right.sources.values())
    for claim in right.claims:
        assert left.tellings(claim) == right.tellings(claim)
        assert left.relations_naming({claim}) == right.relations_naming({claim})


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_an_index_knows_whether_verify_was_used(small: Path, opened: Open) -> None:
    assert not opened().register.was_verified
    edit(small / "sources/example.yaml", "kind: report}", "kind: report, checked: {on: 2026-01-01, found: [a]}}")

    loaded = opened()
    assert isinstance(loaded.register, Indexed)
    assert loaded.register.was_verified


COUNTS = "questions/deepseek/accelerator-count.yaml"


def test_the_shipped_register_is_the_same_from_its_index(cache: Path) -> None:
    claims = REPOSITORY / "claims"
    files = load(claims)
    for _ in range(2):
        loaded = opening.open_folder(claims, cache, time.time_ns())
        assert loaded.findings == []
        assert isinstance(loaded.register, Indexed)
        same(loaded.register, files.register)
    whole, part = bench(files.register), bench(loaded.register, about=[])
    for question in files.register.questions.values():
        on = bench(loaded.register, about=[question])
        alone = wire_assessment.answer(loaded.register, question, on.answer(question))
        assert alone == wire_assessment.answer(files.register, question, whole.answer(question))
    assert part.statements == {}


def test_an_unchanged_register_is_read_once(opened: Open, built: list[str]) -> None:
    first, second = opened(), opened()
    same(second.register, first.register)
    assert built == ["filled"]


@pytest.mark.parametrize(
    ("file", "before", "after", "done"),
    [
        (COUNTS, "basis: hearsay", "basis: document", "_exchanged"),
        ("parties.yaml", "name: An Analyst", "name: Another", "_exchanged"),
        ("subjects.yaml", "name: DeepSeek,", "name: Deep Seek AI,", "_exchanged"),
        ("sources/example.yaml", "language: en", "language: pl", "filled"),
        ("metrics.yaml", "counts:", "excludes: nothing\n  counts:", "filled"),
    ],
)
def test_what_changed_is_read_anew(
    small: Path, opened: Open, built: list[str], file: str, before: str, after: str, done: str
) -> None:
    opened()
    edit(small / file, before, after)

    loaded, files = opened(), load(small)
    same(loaded.register, files.register)
    assert loaded.findings == files.findings
    assert built[1:][-1:] == [done]
    assert "_exchanged" not in built or done == "_exchanged" or built[-2:] == ["_exchanged", "filled"]


def test_files_come_and_go(small: Path, opened: Open, built: list[str]) -> None:
    opened()
    other = small / "questions/deepseek/another-count.yaml"
    text = (small / COUNTS).read_text(encoding="utf-8").partition("claims:")[0]
    other.write_text(f"{text}claims: []\n", encoding="utf-8")
    same(opened().register, load(small).register)
    other.unlink()
    same(opened().register, load(small).register)
    assert built == ["filled", "_exchanged", "filled"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("basis: hearsay", "basis: hearsey"),
        ("repeats: ", "repeats: nobody-"),
        ("claims:\n  - id: ", "claims:\n  - id: renamed-"),
        ("stated: ", "stated: no number, "),
    ],
)
def test_a_register_with_findings_is_never_kept(
    small: Path, cache: Path, opened: Open, before: str, after: str
) -> None:
    opened()
    edit(small / COUNTS, before, after)
    files = load(small)
    for _ in range(2):
        loaded = opened()
        assert loaded.findings == files.findings
        same(loaded.register, files.register)
    assert not list(cache.glob("*.part"))
    edit(small / COUNTS, after, before)
    assert opened().findings == []


def test_a_circle_through_an_unchanged_file_is_found(small: Path, opened: Open) -> None:
    told = next(claim for claim in load(small).register.claims.values() if claim.repeats)
    told_on = load(small).register.claims[told.repeats[0].claim]
    opened()
    edit(
        small / "questions" / f"{told_on.question}.yaml",
        f"- id: {told_on.id}\n",
        f"- id: {told_on.id}\n    repeats: {told.id}\n",
    )
    assert opened().findings == load(small).findings != []


def test_a_circle_through_two_files_is_found_by_whichever_changes_last(small: Path, opened: Open) -> None:
    """The other file is not read anew, and most circles stand in one file."""
    text = (small / COUNTS).read_text(encoding="utf-8")
    other = small / "questions/deepseek/another-count.yaml"
    one = text[text.index("  - id: analyst-h100") : text.index("  - id: analyst-old")]
    there = one.replace("analyst-h100", "analyst-there", 1) + "    repeats: analyst-h100\n"
    other.write_text(text.partition("claims:")[0] + "claims:\n" + there, encoding="utf-8")
    assert opened().findings == []
    edit(small / COUNTS, "  - id: analyst-h100\n", "  - id: analyst-h100\n    repeats: analyst-there\n")
    assert [finding.rule for finding in opened().findings] == ["circular-repeats"]
    assert opened().findings == load(small).findings


def test_a_generated_register_is_judged_alike_from_its_index(tmp_path: Path, cache: Path) -> None:
    claims = tmp_path / "claims"
    generate.register(claims, 300)
    files, loaded = load(claims), opening.open_folder(claims, cache, time.time_ns())
    assert files.findings == loaded.findings == []
    same(loaded.register, files.register)
    whole = bench(files.register)
    for question in files.register.questions.values():
        on = bench(loaded.register, about=[question])
        alone = wire_assessment.answer(loaded.register, question, on.answer(question))
        assert alone == wire_assessment.answer(files.register, question, whole.answer(question))


def test_a_generated_register_repeats_no_text(tmp_path: Path) -> None:
    for folder in ("one", "again"):
        generate.register(tmp_path / folder, 2_000)
    register = load(tmp_path / "one").register
    for texts in (
        [claim.note for claim in register.claims.values()],
        [question.asks for question in register.questions.values()],
        [source.title for name, source in register.sources.items() if name.startswith("s") and name[1:].isdigit()],
    ):
        assert len(set(texts)) == len(texts) >= 100
    one, again = (
        {path.name: path.read_bytes() for path in (tmp_path / name).rglob("*.yaml")} for name in ("one", "again")
    )
    assert one == again


def test_an_edit_within_a_tick_of_the_clock_is_seen(small: Path, opened: Open) -> None:
    """Git calls this racy: same size, same times, another content."""
    path = small / COUNTS
    opened(now=path.stat().st_mtime_ns + SECOND)
    text = path.read_text(encoding="utf-8")
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    path.write_text(text.replace("50,000", "60,000"), encoding="utf-8")
    os.utime(path, ns=times)

    same(opened(now=times[1] + SECOND).register, load(small).register)


def test_a_clock_set_back_hides_no_edit(small: Path, opened: Open) -> None:
    past = time.time_ns() - 3_600 * SECOND
    opened(now=past)
    edit(small / COUNTS, "basis: hearsay", "basis: document")
    os.utime(small / COUNTS, ns=(past, past))
    same(opened(now=past - 3_600 * SECOND).register, load(small).register)
    edit(small / COUNTS, "basis: document", "basis: hearsay")
    same(opened(now=past).register, load(small).register)


def test_a_touched_file_is_no_change(small: Path, cache: Path, opened: Open, built: list[str]) -> None:
    opened()
    os.utime(small / COUNTS, ns=(1, 1))
    same(opened().register, load(small).register)
    index = next(cache.glob("*.sqlite")).read_bytes()
    opened()
    assert next(cache.glob("*.sqlite")).read_bytes() == index, "what was proved once is not proved again"
    assert built == ["filled"]


def test_damage_is_repaired_in_silence(small: Path, cache: Path, opened: Open) -> None:
    opened()
    index = next(cache.glob("*.sqlite"))
    whole, files = index.read_bytes(), load(small).register
    chance = random.Random(7)
    flipped = []
    for _ in range(20):
        at = chance.randrange(len(whole))
        flipped.append(whole[:at] + bytes((whole[at] ^ (1 << chance.randrange(8)),)) + whole[at + 1 :])
    for bad in (b"", b"SQLite format 3\0", whole[:-1], whole[: len(whole) // 2], whole + b"\0", *flipped):
        index.write_bytes(bad)
        loaded = opened()
        same(loaded.register, files)
        assert loaded.findings == []


def test_an_index_of_another_time_or_place_is_made_anew(
    small: Path, cache: Path, opened: Open, built: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened()
    monkeypatch.setattr(tables, "FORMAT", "0")
    opened()
    monkeypatch.setattr(freshness, "code", lambda: "of another day")
    opened()
    moved = shutil.copytree(small, small.parent / "moved")
    shutil.copy(next(cache.glob("*.sqlite")), opening.index_of(moved, cache))
    opening.open_folder(moved, cache, time.time_ns())
    assert built == ["filled"] * 4


def test_a_cache_that_cannot_be_written_costs_only_time(small: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for cache in (tmp_path / "file", Path("/dev/full"), Path("/proc/nowhere")):
        loaded = opening.open_folder(small, cache, time.time_ns())
        same(loaded.register, load(small).register)


def test_a_full_disk_costs_only_time(factcheck: Run, small: Path, tmp_path: Path) -> None:
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
        "sys.argv = ['factcheck', 'show', 'deepseek', '--register', sys.argv[1]];"
        "from factcheck.cli import main; main()"
    )
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "full"), "COLUMNS": "100"}
    shown = subprocess.run(
        [sys.executable, "-c", code, str(small)], capture_output=True, text=True, env=environment, check=False
    )
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout == factcheck("show", "deepseek", "--register", str(small), "--no-cache", columns=100).stdout
    assert [path for path in (tmp_path / "full").rglob("*") if path.is_file()] == []
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 20_000


def test_what_a_killed_build_left_is_removed_by_the_next(tmp_path: Path) -> None:
    old, fresh, other = (tmp_path / name for name in (".r.sqlite.1.part", ".r.sqlite.2.part", ".s.sqlite.1.part"))
    for left in (old, fresh, other):
        left.write_text("half")
    for left in (old, other):
        os.utime(left, (0, 0))

    with replaced(tmp_path / "r.sqlite") as aside:
        tables.made(aside).close()

    assert not old.exists()
    assert fresh.exists()
    assert other.exists()


def test_killed_a_hundred_times(small: Path, cache: Path) -> None:
    """However far a build had come, the next one finds either no index or a whole one."""
    files = load(small).register
    chance = random.Random(3)
    for number in range(100):
        child = os.fork()
        if not child:
            try:
                opening.open_folder(small, cache, time.time_ns() + number * LATER)
            finally:
                os._exit(0)
        time.sleep(chance.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for index in cache.glob("*.sqlite"):
            same(Indexed(tables.opened(index, trusted=True)), files)
            index.unlink()
    same(opening.open_folder(small, cache, time.time_ns()).register, files)


def test_two_writers_at_once(small: Path, cache: Path) -> None:
    files = load(small).register
    children = []
    for number in range(8):
        if not (child := os.fork()):
            status = 1
            try:
                for turn in range(5):
                    os.utime(small / COUNTS)
                    same(opening.open_folder(small, cache, time.time_ns() + (number + turn) * LATER).register, files)
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 8
    assert len(list(cache.iterdir())) == 1


def commands(register: Path) -> Iterator[tuple[str, ...]]:
    for subject in load(register).register.subjects:
        yield ("show", subject)
        yield ("show", subject, "--format", "json")
    yield ("list",)
    yield ("export", "json")
    yield ("find", "deepseek")


def test_without_the_index_every_byte_is_the_same(factcheck: Run, small: Path) -> None:
    for command in commands(small):
        named = (*command, "--register", str(small))
        with_index, without = factcheck(*named), factcheck(*named, "--no-cache")
        assert (with_index.returncode, with_index.stdout, with_index.stderr) == (
            without.returncode, without.stdout, without.stderr,
        )  # fmt: skip
