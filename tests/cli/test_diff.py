"""`factcheck diff`: what changed between two revisions, read through git and without touching the work tree."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run, published

COUNTS = "claims/questions/deepseek/accelerator-count.yaml"


def git(repository: Path, *arguments: str) -> str:
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(repository), "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }  # fmt: skip
    ran = subprocess.run(
        ["git", "-C", str(repository), *arguments], capture_output=True, text=True, env=environment, check=True
    )
    return ran.stdout


@pytest.fixture
def repository(small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which one claim was added, one removed and one withdrawn since the tag `old`."""
    top = small.parent
    git(top, "init", "-q")
    git(top, "add", "-A")
    git(top, "commit", "-qm", "old")
    git(top, "tag", "old")
    text = (top / COUNTS).read_text(encoding="utf-8")
    text = text.replace("by: alexandr-wang\n", "by: alexandr-wang\n    withdrawn: He never said so.\n")
    text = text[: text.index("  - id: analyst-old")].replace("  - id: analyst-h100", "  - id: analyst-h100-2025")
    (top / COUNTS).write_text(text.replace("about 10,000 H100s", "about 12,000 H100s"), encoding="utf-8")
    git(top, "commit", "-qam", "new")
    monkeypatch.chdir(top)
    return top


@pytest.mark.parametrize("form", ["table", "markdown", "json"])
def test_what_changed_in_every_format(
    process: Run, repository: Path, golden: Callable[[str, str], None], form: str
) -> None:
    shown = process("diff", "old", "HEAD", "--format", form)

    assert (shown.returncode, shown.stderr) == (0, "")
    if form == "json":
        jsonschema.validate(json.loads(shown.stdout), published("changes"))
    golden(f"diff/{form}.txt", shown.stdout)
    assert git(repository, "status", "--porcelain") == "", "the work tree is as it was"


def test_one_revision_is_compared_with_the_files_as_they_are(factcheck: Run, repository: Path) -> None:
    assert factcheck("diff", "HEAD").stdout == "claims, HEAD to the working tree: no claim changed\n"
    (repository / COUNTS).unlink()

    gone = json.loads(factcheck("diff", "HEAD", "--format", "json").stdout)
    assert {one["change"] for one in gone["claims"]} == {"removed"}


@pytest.mark.parametrize("instead", ["<<<<<<< HEAD\n", "  - {id: torn, stated: 5 GPUs}\n"])
def test_what_does_not_load_did_not_go(factcheck: Run, repository: Path, instead: str) -> None:
    """A file in the middle of a merge, or with a torn claim in it, says nothing of what became of its claims."""
    with (repository / COUNTS).open("a", encoding="utf-8") as file:
        file.write(instead)

    shown = factcheck("diff", "HEAD")
    assert shown.stdout == "claims, HEAD to the working tree: no claim changed\n"
    assert "in questions/deepseek/accelerator-count.yaml; what does not load is not compared" in shown.stderr


def test_it_works_from_any_folder_and_on_a_register_at_the_top(
    factcheck: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "claims/questions/deepseek")
    from_below = factcheck("diff", "old", "HEAD").stdout
    monkeypatch.chdir(repository)

    assert from_below == factcheck("diff", "old", "HEAD").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere",), "there is no revision 'nowhere' in this repository"),
        (("old", "--nowhere"), "No such option"),
        (("HEAD:claims",), "there is no revision 'HEAD:claims' in this repository"),
        (("--", "--output=evil"), "there is no revision '--output=evil' in this repository"),
        (("old", "--format", "htm"), "there is no format 'htm' here"),
    ],
)
def test_nonsense_is_status_2(factcheck: Run, repository: Path, arguments: tuple[str, ...], said: str) -> None:
    shown = factcheck("diff", *arguments)

    assert (shown.returncode, shown.stdout) == (2, "")
    assert said in shown.stderr
    assert not (repository / "evil").exists()


def test_outside_a_repository_it_says_so(factcheck: Run, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(small.parent)

    shown = factcheck("diff", "HEAD", GIT_CEILING_DIRECTORIES=str(small.parent.parent))

    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr.startswith("factcheck: git: not a git repository")


def test_a_revision_without_the_register_says_so(factcheck: Run, repository: Path) -> None:
    git(repository, "rm", "-rq", "--cached", "claims")
    (repository / "other.txt").write_text("x\n")
    git(repository, "add", "other.txt")
    git(repository, "commit", "-qm", "no register")

    shown = factcheck("diff", "HEAD")

    assert (shown.returncode, shown.stderr) == (2, "factcheck: at 'HEAD' there is no register in 'claims'\n")


def without_a_blob(repository: Path) -> None:
    blob = git(repository, "rev-parse", f"HEAD:{COUNTS}").strip()
    (repository / ".git/objects" / blob[:2] / blob[2:]).unlink()


def test_a_repository_that_would_fetch_what_it_misses_runs_nothing(factcheck: Run, repository: Path) -> None:
    without_a_blob(repository)
    for setting in (
        ("core.repositoryformatversion", "1"), ("extensions.partialClone", "origin"), ("protocol.ext.allow", "always"),
        ("remote.origin.promisor", "true"), ("remote.origin.url", f"ext::sh -c touch% {repository}/ran"),
    ):  # fmt: skip
        git(repository, "config", *setting)

    shown = factcheck("diff", "HEAD")

    assert (shown.returncode, shown.stdout) == (2, "")
    assert not (repository / "ran").exists()


def test_a_missing_object_is_one_sentence(factcheck: Run, repository: Path) -> None:
    without_a_blob(repository)

    shown = factcheck("diff", "HEAD")

    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr.startswith("factcheck: the repository does not hold the object ")


def test_a_work_tree_elsewhere_is_one_sentence(
    factcheck: Run, repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    git(repository, "config", "core.worktree", str(tmp_path_factory.mktemp("elsewhere")))

    shown = factcheck("diff", "HEAD")

    assert (shown.returncode, shown.stdout, len(shown.stderr.splitlines())) == (2, "", 1)
    assert "is not in git's work tree" in shown.stderr
