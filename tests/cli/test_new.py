"""`factcheck init` and `factcheck new`: a register of one's own, from nothing to a checked claim."""

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from factcheck.records import written
from factcheck.store.strict_yaml import parse
from tests.conftest import Run

COUNTS = "claims/questions/example-lab/accelerator-count.yaml"


@pytest.fixture
def own(factcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register begun with `factcheck init`, which is the working directory."""
    assert factcheck("init", str(tmp_path / "own")).returncode == 0
    monkeypatch.chdir(tmp_path / "own")
    return tmp_path / "own"


def test_a_new_register_passes_and_answers(factcheck: Run, own: Path) -> None:
    assert factcheck("check", "--fail-on", "note").stdout == "3 claims, 1 question, 2 sources: no findings\n"
    assert "Example Analyst" in factcheck("show", "example-lab").stdout
    assert (own / ".pre-commit-config.yaml").exists()
    assert (own / ".github/workflows/factcheck.yml").exists()


def test_every_file_of_a_new_register_names_a_schema_that_is_there(own: Path) -> None:
    for path in (own / "claims").rglob("*.yaml"):
        named = path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).is_file(), path


def test_the_hook_of_a_new_register_runs_without_a_network(own: Path) -> None:
    """What pre-commit would run, and pre-commit itself where it is installed."""
    config = parse((own / ".pre-commit-config.yaml").read_bytes()).root
    hook = config["repos"][0]["hooks"][0]  # type: ignore[index, call-overload]
    assert hook["language"] == "system"  # type: ignore[index, call-overload]
    directory = str(Path(sys.executable).parent)
    environment = {"PATH": f"{directory}:{os.environ['PATH']}", "HOME": str(own), "LC_ALL": "C.UTF-8"}
    commands = [str(hook["entry"])]  # type: ignore[index, call-overload]
    if shutil.which("pre-commit", path=directory):
        commands += ["git init -q . && git add -A && pre-commit run --all-files"]
    for command in commands:
        ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment, check=False)
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_what_init_tells_to_do_next_works_from_where_one_stands(
    factcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")

    assert factcheck("init", "an own").stdout.endswith("Next: cd 'an own' && factcheck check\n")
    assert factcheck("init").stdout.endswith("17 files written. Next: factcheck check\n")


def test_a_new_register_fails_on_warnings_by_its_settings(factcheck: Run, own: Path) -> None:
    text = (own / COUNTS).read_text(encoding="utf-8")
    (own / COUNTS).write_text(text.replace("stated: 2,048 GPUs", "stated: They hold 2,048 GPUs?"), encoding="utf-8")

    assert factcheck("check").returncode == 1
    assert factcheck("check", "--fail-on", "error").returncode == 0


def test_init_never_writes_over_anything(factcheck: Run, own: Path) -> None:
    before = (own / COUNTS).read_text(encoding="utf-8")

    again = factcheck("init")

    assert (again.returncode, again.stderr) == (2, "factcheck: 'claims' is there already; nothing was written\n")
    assert (own / COUNTS).read_text(encoding="utf-8") == before


def test_every_kind_of_record_can_be_added(factcheck: Run, own: Path) -> None:
    for arguments in (
        ("party", "--id", "gazette", "--name", "Gazette: daily", "--kind", "press", "--alias", "公报"),
        ("subject", "--id", "lab-1", "--name", "Lab 1", "--kind", "model", "--made-by", "example-lab"),
        ("source", "--file", "gazette", "--publisher", "Gazette", "--id", "gazette-1", "--title", "A [title]: 1", "--language", "en", "--kind", "news"),
        ("question", "lab-1/accelerator-count", "--asks", "How many trained Lab 1?", "--metric", "accelerator-count", "--axis", "scope"),
        ("claim", "--question", "lab-1/accelerator-count", "--id", "gazette-512", "--stated", "about 512 GPUs", "--by", "gazette",
         "--basis", "hearsay", "--source", "gazette-1", "--at", "p. 3, left", "--scope", "training run"),
    ):  # fmt: skip
        added = factcheck("new", *arguments)
        assert (added.returncode, added.stderr) == (0, ""), arguments

    assert factcheck("check", "--fail-on", "note").stdout == "4 claims, 2 questions, 3 sources: no findings\n"
    assert (own / "claims/questions/lab-1/accelerator-count.yaml").read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=../../../schemas/question.schema.json\n"
        "asks: How many trained Lab 1?\nmetric: accelerator-count\nsubject: lab-1\naxes: [scope]\nclaims:\n"
        "  - id: gazette-512\n    stated: about 512 GPUs\n    scope: training run\n    by: gazette\n    basis: hearsay\n"
        '    cite: {source: gazette-1, at: "p. 3, left"}\n'
    )


CLAIM = ("--question", "example-lab/accelerator-count", "--basis", "hearsay", "--source", "example-article")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--id", "x", "--stated", "5 GPUs", "--by", "nobody"), 1, "there is no party 'nobody' [dangling-id]"),
        (("--id", "x", "--stated", "five apples", "--by", "example-press"), 1, "[un"),
        (("--id", "X", "--stated", "5 GPUs", "--by", "example-press"), 1, "`id` cannot be 'X'"),
        (("--id", "example-press-echo", "--stated", "5 GPUs", "--by", "example-press"), 1, "is taken"),
        (("--id", "x", "--stated", "5 GPUs"), 2, "--by is missing; see --help"),
        (("--id", "x", "--stated", "5 GPUs", "--by", "example-press", "--question", "a/b"), 2, "questions/a/b.yaml'; begin it"),
        (("--id", "x", "--stated", "5 GPUs", "--by", "example-press", "--question", "../../a"), 2, "there is no"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_and_not_written(
    factcheck: Run, own: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    before = {path: path.read_bytes() for path in own.rglob("*") if path.is_file()}

    refused = factcheck("new", "claim", *CLAIM, *arguments)

    assert refused.returncode == status
    assert said in refused.stderr
    assert {path: path.read_bytes() for path in own.rglob("*") if path.is_file()} == before


def test_the_packaged_register_is_never_written_to(
    factcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    refused = factcheck("new", "party", "--id", "x", "--name", "X", "--kind", "press")

    assert refused.returncode == 2
    assert "begin one with `factcheck init`" in refused.stderr


def test_a_terminal_is_asked_for_what_is_missing(own: Path) -> None:
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "factcheck", "new", "party", "--id", "asked"]
    process = subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=follower, env={**os.environ, "TERM": "dumb"}
    )
    os.close(follower)
    os.write(leader, b"Asked Press\npress\n")
    assert process.wait(timeout=60) == 0
    os.close(leader)

    assert (
        (own / "claims/parties.yaml")
        .read_text(encoding="utf-8")
        .endswith("- id: asked\n  name: Asked Press\n  kind: press\n")
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("question", "../../evil", "--asks", "x?", "--metric", "accelerator-count", "--subject", "example-lab"),
        ("source", "--file", "../../evil", "--id", "e", "--title", "E", "--language", "en", "--kind", "news"),
        ("question", "/evil", "--asks", "x?", "--metric", "accelerator-count", "--subject", "example-lab"),
    ],
)
def test_nothing_is_written_outside_the_register(factcheck: Run, own: Path, arguments: tuple[str, ...]) -> None:
    refused = factcheck("new", *arguments)

    assert refused.returncode == 2
    assert not list(own.parent.rglob("evil*"))


@pytest.mark.parametrize(
    ("record", "model"),
    [("source", written.WrittenSource), ("subject", written.WrittenSubject), ("party", written.WrittenParty)],
)
def test_the_help_names_every_kind_there_is(factcheck: Run, record: str, model: type[written.Written]) -> None:
    told = " ".join(factcheck("new", record, "--help").stdout.split())
    kinds = get_args(model.model_fields["kind"].annotation)

    assert f"{', '.join(kinds[:-1])} or {kinds[-1]}." in told


def test_a_subject_of_no_known_kind_is_refused(factcheck: Run, own: Path) -> None:
    refused = factcheck("new", "subject", "--id", "x", "--name", "X", "--kind", "modle")

    assert refused.returncode == 1
    assert "did you mean 'model'?" in refused.stderr
    assert "id: x" not in (own / "claims/subjects.yaml").read_text(encoding="utf-8")
