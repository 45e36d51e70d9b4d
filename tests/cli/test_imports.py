"""What each command imports: the start-up nobody measures twice is kept by name, not by the clock."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import SMALL

# None of these may be loaded by a command that only answers; each costs more than opening the index.
HEAVY = {
    "pydantic",
    "yaml",
    "httpx",
    "jinja2",
    "asyncio",
    "email",
    "importlib.metadata",
    "pygments",
    "ruamel",
    "logging",
}
REGISTER = ("--register", str(SMALL))
ANSWERS = {
    "show": ("show", "deepseek"),
    "show json": ("show", "deepseek", "--format", "json"),
    "list": ("list",),
    "find": ("find", "h100"),
    "trace": ("trace", "wang-cnbc"),
    "compare": ("compare", "deepseek", "deepseek-v3", "--metric", "accelerator-count"),
    "explain": ("explain", "wang-cnbc"),
    "trace json": ("trace", "wang-cnbc", "--format", "json"),
    "compare json": ("compare", "deepseek", "deepseek-v3", "--metric", "accelerator-count", "--format", "json"),
    "explain json": ("explain", "wang-cnbc", "--format", "json"),
    "export": ("export", "json"),
    "export csv": ("export", "csv"),
    "export markdown": ("export", "markdown"),
}
_LIST = """
import sys
from factcheck.cli import main
sys.argv = ['factcheck', *sys.argv[2:]]
loaded = open(sys.orig_argv[3], 'w')
try:
    main()
finally:
    print(*sorted(sys.modules), file=loaded)
"""


def imported(
    path: str, *arguments: str, terminal: bool = False, cwd: Path | None = None, also: Mapping[str, str] | None = None
) -> set[str]:
    """The modules that are loaded when the command ends."""
    environment = os.environ | dict(also or {})
    command = [sys.executable, "-c", _LIST, path, *arguments]
    if terminal:
        leader, follower = pty.openpty()
        process = subprocess.Popen(command, stdout=follower, stderr=follower, env=environment, cwd=cwd)
        os.close(follower)
        try:
            while os.read(leader, 65536):
                pass
        except OSError:  # Linux ends a pseudo-terminal's output with EIO
            pass
        os.close(leader)
        process.wait()
    else:
        subprocess.run(command, capture_output=True, env=environment, check=False, cwd=cwd)
    with open(path, encoding="utf-8") as file:
        return set(file.read().split())


@pytest.mark.parametrize("answer", ANSWERS)
def test_answers_import_nothing_that_reads_files_or_pages(answer: str, tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "modules")
    imported(path, *ANSWERS[answer], *REGISTER)  # builds the index

    loaded = imported(path, *ANSWERS[answer], *REGISTER)

    assert loaded & (HEAVY | {"rich", "factcheck.reading.grammar", "factcheck.store.loading"}) == set()
    assert "sqlite3" in loaded


@pytest.mark.parametrize("answer", ["show", "show json"])
def test_the_plainest_show_waits_for_no_parser_of_arguments(answer: str, tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "modules")
    imported(path, *ANSWERS[answer], cwd=SMALL)

    loaded = imported(path, *ANSWERS[answer], cwd=SMALL)

    assert "factcheck.judge" in loaded
    assert loaded & (HEAVY | {"typer", "rich", "dataclasses", "inspect", "typing_extensions"}) == set()


@pytest.mark.parametrize("answer", ["show", "find"])
def test_a_terminal_adds_the_table_and_nothing_else(answer: str, tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "modules")
    imported(path, *ANSWERS[answer], *REGISTER)

    loaded = imported(path, *ANSWERS[answer], *REGISTER, terminal=True)

    assert "rich" in loaded
    assert loaded & (HEAVY | {"rich.markdown", "rich.syntax", "rich.progress"}) == set()


def test_completion_and_help_import_no_records(tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "modules")
    completing = {"_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "factcheck sh", "COMP_CWORD": "1"}
    for loaded in (imported(path, also=completing), imported(path, "--help"), imported(path, "show", "--help")):
        assert loaded & (HEAVY | {"rich", "sqlite3", "factcheck.records", "factcheck.judge"}) == set()


def test_the_version_imports_next_to_nothing(tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "modules")
    nothing = [sys.executable, "-c", f"import sys; print(*sys.modules, file=open({path!r}, 'w'))"]
    subprocess.run(nothing, check=True)
    with open(path, encoding="utf-8") as file:
        bare = set(file.read().split())

    assert imported(path, "--version") - bare <= {"factcheck", "factcheck.cli"}
