"""`factcheck find` and `factcheck build`: searching every record, and a register as one file that is not believed."""

import json
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import SMALL, Run

REGISTER = ("--register", str(SMALL))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["hopper"], "wang-cnbc"),
        (["HOPP"], "wang-cnbc"),
        (["presumed", "repeat"], "wang-cnbc"),
        (["深度"], "deepseek"),
        (["度求"], "deepseek"),
        (["Дипсик"], "deepseek"),
        (["50,000"], "wang-cnbc"),
        (["50 000"], "wang-cnbc"),
        (["50", "000", "H100s"], "wang-cnbc"),
        (["50000"], "wang-cnbc"),
        (["50.000"], "wang-cnbc"),
        (["deep", "seek"], "deepseek"),
        (["Deep-Seek"], "deepseek"),
        (["50 000 H 100s"], "wang-cnbc"),
        (["тыс."], "gazeta-echo"),
    ],
)
def test_a_word_in_any_script_is_found_by_its_beginning(factcheck: Run, words: list[str], found: str) -> None:
    shown = factcheck("find", *words, "--format", "json", *REGISTER)

    document = json.loads(shown.stdout)
    assert (shown.returncode, shown.stderr, document["format"]) == (0, "", "factcheck/found/1")
    assert found in [one["id"] for one in document["found"]]
    assert document["total"] == len(document["found"])


@pytest.mark.parametrize("words", ["5 000", "500,00", "seek deep"])
def test_what_is_written_otherwise_is_not_found(factcheck: Run, words: str) -> None:
    shown = factcheck("find", words, *REGISTER)

    assert (shown.returncode, shown.stdout) == (2, "")
    assert f"no record holds '{words}'" in shown.stderr


@pytest.mark.parametrize(
    "words",
    [
        'deep"seek',
        "AND",
        "NOT (",
        "a-b*",
        "$5.5M",
        "NEAR(",
        "{x}:",
        "^deep",
        "%",
        "\udcff",
        '1 000" OR',
        "- ) ¼ 5",
        "²",
        "٥٠",
        "a b " * 50,
        "0 000",
        "9" * 6000,
    ],
)
def test_whatever_is_typed_is_text(factcheck: Run, words: str) -> None:
    shown = factcheck("find", *REGISTER, "--", words)

    assert shown.returncode in (0, 2)
    assert "Traceback" not in shown.stderr
    assert shown.returncode == 0 or "no record holds" in shown.stderr or "name a word" in shown.stderr


def test_what_is_found_as_a_table(factcheck: Run) -> None:
    shown = factcheck("find", "h100", "--most", "2", *REGISTER, columns=100)

    lines = shown.stdout.splitlines()
    assert lines[0].split() == ["kind", "id", "says", "question"]
    assert lines[-1].startswith("The best 2 of ")
    narrow = factcheck("find", "h100", *REGISTER, columns=40).stdout
    assert max(map(len, narrow.splitlines())) <= 40


@pytest.fixture
def built(factcheck: Run, tmp_path: Path) -> Path:
    path = tmp_path / "register.factcheck"
    shown = factcheck("build", "--output", str(path), *REGISTER)
    assert (shown.returncode, shown.stdout) == (0, "")
    assert shown.stderr.startswith(f"factcheck: wrote {path}: 8 claims, ")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("show", "deepseek"),
        ("list",),
        ("find", "h100"),
        ("export", "json"),
        ("trace", "wang-cnbc"),
        ("explain", "wang-cnbc"),
    ],
)
def test_a_built_file_answers_like_its_folder(factcheck: Run, built: Path, command: tuple[str, ...]) -> None:
    assert factcheck(*command, "--register", str(built)).stdout == factcheck(*command, *REGISTER).stdout


def test_a_built_file_says_nothing_of_where_it_was_made(built: Path) -> None:
    assert str(SMALL).encode() not in built.read_bytes()
    with closing(sqlite3.connect(built)) as db:
        assert [row[0] for row in db.execute("SELECT key FROM meta")] == ["format", "tool"]


def test_a_register_with_faults_is_not_built(factcheck: Run, small: Path, tmp_path: Path) -> None:
    (small / "questions/deepseek/empty.yaml").touch()
    shown = factcheck("build", "-o", str(tmp_path / "out"), "--register", str(small))

    assert shown.returncode == 1
    assert "[empty-file]" in shown.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["claims"]


def test_where_nothing_can_be_written_nothing_is(factcheck: Run, tmp_path: Path) -> None:
    for output in (tmp_path, tmp_path / "none" / "file"):
        shown = factcheck("build", "-o", str(output), *REGISTER)
        assert (shown.returncode, shown.stdout) == (2, "")
        assert "cannot write" in shown.stderr
    assert list(tmp_path.iterdir()) == []


def changed(path: Path, *statements: str) -> None:
    """An index with a right checksum and rows that nobody built."""
    from factcheck.store.index.tables import seal

    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()
    seal(path)


HOSTILE = {
    "a view": ("DROP TABLE about", "CREATE VIEW about AS SELECT 'deepseek' AS subject, 1 AS place"),
    "a trigger": ("CREATE TRIGGER evil AFTER INSERT ON meta BEGIN DELETE FROM claim; END",),
    "no JSON": ("UPDATE claim SET record='nonsense'",),
    "a short row": ("UPDATE claim SET record='[1,2]'",),
    "another type": ("UPDATE claim SET record=replace(record, '\"own estimate\"', '5')",),
    "a number too large": ("UPDATE claim SET record=replace(record, '\"50000\"', '\"1e999999999\"')",),
    "deep nesting": ("UPDATE question SET record=replace(hex(zeroblob(50000)), '0', '[')",),
    "bytes": ("UPDATE question SET record=x'ff00ff'",),
    "a question of another": ("UPDATE claim SET record=replace(record, 'deepseek/accelerator-count', 'no/where')",),
    "another version": ("UPDATE meta SET value='99' WHERE key='format'",),
    "nothing said": ("DELETE FROM meta",),
    "a licence of bytes": ("INSERT INTO meta VALUES ('licence', x'ff')",),
    "another application": ("PRAGMA application_id=1",),
}


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("command", [("show", "deepseek"), ("show", "deepseek", "--format", "json"), ("list",)])
def test_a_hostile_file_is_an_error_and_no_crash(
    factcheck: Run, built: Path, hostile: str, command: tuple[str, ...]
) -> None:
    changed(built, *HOSTILE[hostile])
    shown = factcheck(*command, "--register", str(built))

    assert shown.returncode == 2, shown.stdout
    assert shown.stderr.startswith(f"factcheck: '{built}' "), shown.stderr
    assert len(shown.stderr.splitlines()) == 1


def test_a_bug_is_not_told_as_damage(built: Path) -> None:
    code = (
        "import sys; from factcheck.judge import questions; questions._answer = lambda *_: {}['a bug'];"
        f"sys.argv = ['factcheck', 'show', 'deepseek', '--register', {str(built)!r}];"
        "from factcheck.cli import main; main()"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (shown.returncode, shown.stdout) == (3, "")
    assert "a bug in factcheck" in shown.stderr
    assert "damaged" not in shown.stderr


def test_what_is_no_index_is_an_error_and_no_crash(factcheck: Run, built: Path, tmp_path: Path) -> None:
    whole = built.read_bytes()
    chance = random.Random(1)
    plain = tmp_path / "plain.sqlite"
    sqlite3.connect(plain).executescript("CREATE TABLE claim (id)").connection.close()
    shutil.copy(SMALL / "metrics.yaml", tmp_path / "metrics.yaml")
    for name, data in (
        ("empty", b""), ("text", b"claims: []\n"), ("plain", plain.read_bytes()), ("cut", whole[:5000]),
        ("noise", whole[:100] + chance.randbytes(len(whole) - 100)),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(data)
        shown = factcheck("show", "deepseek", "--register", str(tmp_path / name))
        assert (shown.returncode, shown.stdout) == (2, "")
        assert len(shown.stderr.splitlines()) == 1, shown.stderr
    assert factcheck("show", "deepseek", "--register", str(tmp_path / "metrics.yaml")).returncode == 2
