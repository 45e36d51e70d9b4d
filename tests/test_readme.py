"""Every command that README or docs show with output is run, and prints just that."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

COLUMNS = 100
# A block of ```console whose first line is `$ factcheck ...`; the rest of it is what the command prints.
SHOWN = re.compile(r"(?<=```console\n)\$ (factcheck [^\n]*)\n(.*?)(?=```)", re.DOTALL)
PAGES = [REPOSITORY / "README.md", REPOSITORY / "claims" / "README.md", *sorted((REPOSITORY / "docs").glob("*.md"))]


def output_of(command: str) -> str:
    """What a shell prints for `command`, standard error included, 100 columns wide, in a checkout."""
    directory = Path(sys.executable).parent
    kept = {"PATH": f"{directory}:{os.environ['PATH']}", "HOME": os.environ.get("HOME", "/"), "COLUMNS": str(COLUMNS)}
    kept["XDG_CACHE_HOME"] = os.environ["XDG_CACHE_HOME"]
    shown = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, cwd=REPOSITORY, check=False, encoding="utf-8",
        env=kept | {"LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    return shown.stderr + shown.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(REPOSITORY)))
def test_commands_print_what_the_page_says(page: Path, request: pytest.FixtureRequest) -> None:
    text = page.read_text(encoding="utf-8")
    true = SHOWN.sub(lambda shown: f"$ {shown[1]}\n{output_of(shown[1])}", text)
    if request.config.getoption("--golden"):
        page.write_text(true, encoding="utf-8")
        text = true

    assert text == true


def test_the_claim_of_the_readme_can_be_added(tmp_path: Path) -> None:
    """A reader who does what "Add a claim" says gets a register without findings."""
    from factcheck.store import load

    claims = Path(shutil.copytree(REPOSITORY / "claims", tmp_path / "claims"))
    (example,) = re.findall(
        r"```yaml\n(  - id: .*?)```", (REPOSITORY / "README.md").read_text(encoding="utf-8"), re.DOTALL
    )
    question = claims / "questions" / "deepseek" / "accelerator-count.yaml"
    question.write_text(
        question.read_text(encoding="utf-8").replace("claims:\n", f"claims:\n{example}", 1), encoding="utf-8"
    )

    assert load(claims).findings == []
    assert "mint-again" in load(claims).register.claims


def test_every_command_of_the_readme_exists() -> None:
    from factcheck.cli.app import app

    known = {command.name or command.callback.__name__ for command in app().registered_commands if command.callback}
    known |= {str(group.name) for group in app().registered_groups}
    table = re.findall(r"^\| `factcheck ([a-z]+)", (REPOSITORY / "README.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert set(table) == known


def test_the_table_of_the_readme_is_the_one_judged() -> None:
    (shown,) = re.findall(r"```csv\n(.*?)```", (REPOSITORY / "README.md").read_text(encoding="utf-8"), re.DOTALL)

    assert shown == (REPOSITORY / "docs" / "own-numbers.csv").read_text(encoding="utf-8")
