"""`factcheck init` and `factcheck new`: a register of one's own, from nothing to a checked claim."""

import os
import pty
import select
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
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
        (("--id", "x", "--stated", "five weeks", "--by", "example-press"), 1, "[un"),
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


def talk(*arguments: str, answers: Sequence[str], end: signal.Signals | None = None) -> tuple[int, str]:
    """What `factcheck new` ends with, and all it showed, on a terminal where these answers are typed, one a line.

    With `end`, the signal comes when all of them were taken and more is asked.
    """
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "factcheck", "new", *arguments]
    environment = {**os.environ, "TERM": "dumb", "COLUMNS": "1000"}
    process = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, env=environment)
    os.close(follower)
    shown = b""
    waiting = [*answers]
    try:
        while True:
            if select.select([leader], [], [], 0.05)[0] or not shown.endswith(b": "):
                shown += os.read(leader, 65536)
            elif waiting:
                os.write(leader, f"{waiting.pop(0)}\n".encode())
            else:
                process.send_signal(end or signal.SIGKILL)  # again and again: Python may not yet wait for a line
    except OSError:  # Linux ends a pseudo-terminal's output with EIO
        pass
    os.close(leader)
    assert not waiting, shown.decode()
    return process.wait(timeout=60), shown.decode().replace("\r\n", "\n")


def test_a_terminal_is_asked_for_what_is_missing(own: Path) -> None:
    status, shown = talk("party", "--id", "asked", answers=["Asked Press", "magazine", "press", "", "", "AP, 问"])

    assert status == 0
    assert "  'magazine' is none of those; ? lists them\nKind (person, company, press," in shown
    assert shown.endswith("\nadded to claims/parties.yaml\n")
    assert (
        (own / "claims/parties.yaml")
        .read_text(encoding="utf-8")
        .endswith("- id: asked\n  name: Asked Press\n  kind: press\n  aliases: [AP, 问]\n")
    )


ASKED_AND_ANSWERED = (
    ("nowhere/at-all", "'nowhere/at-all' is none of those; ? lists them"),
    ("?", "  example-lab/accelerator-count  How many accelerators does Example Lab hold?\n"),
    ("example-lab/accelerator-count", ""),
    ("example-article", ""),
    ("p. 3", ""),
    ("", "The page really read, if another (example-report, example-article) [none]: "),
    ("soon", "write 2024, 2024-12 or 2024-12-26"),
    ("2026-11-20", ""),
    ("many apples", "no quantity can be read in 'many apples'"),
    ("about $5 million", "'about $5 million' reads as USD; accelerator-count is in GPU"),
    ("about 512 Example Chips", ""),
    ("Bad Id", "ids are lower-case letters a-z, digits, '.' and '-'"),
    ("example-press-echo", "the claim id 'example-press-echo' is taken"),
    ("article-512", ""),
    ("", "it is needed; Ctrl-C stops"),
    ("example-pres", "did you mean 'example-press'?"),
    ("Example Press", ""),
    ("hearsay", "Basis (own record, own estimate, document, unnamed sources, hearsay, unstated): "),
    ("we \u202ethink", "it holds the hidden character U+202E"),
    ("none", "Words of doubt outside the phrase [none]: "),
    ("", ""),
    ("fleat", "did you mean 'fleet'?"),
    ("fleet", "Scope (fleet, training run) [none]: "),
    ("example-chip", "Device (example-chip) [none]: "),
    ("2024-13", "write 2024, 2024-12 or 2024-12-26"),
    ("2024", ""),
    ("example-press-echo", ""),
    ("", "Note: what a reader must know, in your own words [none]: "),
)


def test_each_answer_about_a_claim_is_checked_as_it_is_given(factcheck: Run, own: Path) -> None:
    status, shown = talk("claim", answers=[answer for answer, _ in ASKED_AND_ANSWERED])

    assert status == 0, shown
    for _, said in ASKED_AND_ANSWERED:
        assert said in shown
    assert (own / COUNTS).read_text(encoding="utf-8").endswith(
        "  - id: article-512\n    stated: about 512 Example Chips\n    scope: fleet\n    device: example-chip\n"
        "    as_of: 2024\n    by: example-press\n    basis: hearsay\n"
        "    cite: {source: example-article, at: p. 3, read: 2026-11-20}\n    repeats: example-press-echo\n"
    )  # fmt: skip
    assert factcheck("check").returncode == 0


def test_a_question_and_a_source_are_asked_for(own: Path) -> None:
    asked = ["lab/x", "example-lab/training-run", "How many chips trained it?", "accelerator-count", "", ""]
    status, shown = talk("question", answers=asked)
    assert status == 0, shown
    assert "there is no subject 'lab'; add it with `factcheck new subject`" in shown
    assert "\nSubject" not in shown
    assert (own / "claims/questions/example-lab/training-run.yaml").read_text(encoding="utf-8").endswith(
        "metric: accelerator-count\nsubject: example-lab\naxes: [scope, device]\nclaims: []\n"
    )  # fmt: skip

    answers = ["../evil", "gazette", "The Gazette", "gazette-1", "gazette.example", "https://gazette.example/1", "", ""]
    status, shown = talk("source", answers=[*answers, "2025-01-23", "", "news", ""])
    assert status == 0, shown
    assert "sources cannot stand in '../evil.yaml'" in shown
    assert "`url` cannot be 'gazette.example'" in shown
    assert (own / "claims/sources/gazette.yaml").read_text(encoding="utf-8").endswith(
        "publisher: The Gazette\nsources:\n  - id: gazette-1\n    url: https://gazette.example/1\n"
        "    published: 2025-01-23\n    language: en\n    kind: news\n"
    )  # fmt: skip


def test_a_subject_is_asked_for(own: Path) -> None:
    status, shown = talk("subject", answers=["lab-1", "Lab 1", "modle", "model", "Example Lab", "", ""])

    assert status == 0, shown
    assert "'modle' is none of those; did you mean 'model'?" in shown
    assert (
        (own / "claims/subjects.yaml")
        .read_text(encoding="utf-8")
        .endswith("id: lab-1\n  name: Lab 1\n  kind: model\n  made_by: example-lab\n")
    )


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def again(shown: str) -> list[str]:
    """The arguments of the command that is printed where nothing was written."""
    return shlex.split(shown.partition("With these answers, to be mended or completed:\nfactcheck ")[2])


def test_ctrl_c_loses_no_answer(factcheck: Run, own: Path) -> None:
    before = files(own)
    answers = ["example-lab/accelerator-count", "example-article", 'p. 3; "left"', "", "none", "512 GPUs", "art-512"]

    status, shown = talk("claim", "--note", "-own words", answers=answers, end=signal.SIGINT)

    assert status == 130
    assert files(own) == before
    refused = factcheck(*again(shown))
    assert (refused.returncode, refused.stderr) == (2, "factcheck: --by and --basis are missing; see --help\n")
    assert factcheck(*again(shown), "--by", "example-press", "--basis", "hearsay").returncode == 0
    assert (own / COUNTS).read_text(encoding="utf-8").endswith(
        "  - id: art-512\n    stated: 512 GPUs\n    by: example-press\n    basis: hearsay\n    note: -own words\n"
        '    cite: {source: example-article, at: p. 3; "left"}\n'
    )  # fmt: skip


def test_an_error_at_the_end_loses_no_answer(own: Path) -> None:
    (own / "claims/parties.yaml").write_text(
        "[{id: example-lab, name: Example Lab, kind: company}]\n", encoding="utf-8"
    )
    before = files(own)

    status, shown = talk("party", answers=["asked", "Asked Press", "press", "example-lab", "example-lab=customer", ""])

    assert status == 1
    assert "[yaml-syntax]" in shown
    assert "factcheck: nothing was written\n" in shown
    assert files(own) == before
    assert again(shown) == [
        "new", "party", "--id", "asked", "--name", "Asked Press", "--kind", "press", "--belongs-to", "example-lab",
        "--interest", "example-lab=customer",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("question",), "SUBJECT/SLUG and --asks and --metric are missing; see --help"),
        (("question", "example-lab/energy", "--asks", "How much?"), "--metric is missing; see --help"),
        (
            ("source", "--file", "new", "--id", "n", "--title", "N", "--language", "en", "--kind", "news"),
            "--publisher is missing: there is no 'sources/new.yaml' yet, and it begins with a name",
        ),
    ],
)
def test_what_is_missing_is_said_by_its_name(factcheck: Run, own: Path, arguments: tuple[str, ...], said: str) -> None:
    before = files(own)

    refused = factcheck("new", *arguments)

    assert (refused.returncode, refused.stderr) == (2, f"factcheck: {said}\n")
    assert files(own) == before


def test_a_file_of_sources_keeps_its_publisher(factcheck: Run, own: Path) -> None:
    before = files(own)

    refused = factcheck(
        "new", "source", "--file", "example-press", "--publisher", "Other News", "--id", "o", "--title", "O", "--language", "en",
        "--kind", "news",
    )  # fmt: skip

    assert refused.returncode == 2
    assert "'sources/example-press.yaml' holds the sources of 'Example Press'" in refused.stderr
    assert files(own) == before


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
