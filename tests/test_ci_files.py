"""What other repositories use of this one: the hook, the action and the page about them."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from factcheck.cli.app import app
from factcheck.render.findings import FORMATS
from factcheck.store.settings import KEYS
from factcheck.store.strict_yaml import parse
from tests.conftest import REPOSITORY, Run


def read(name: str) -> Any:
    parsed = parse((REPOSITORY / name).read_bytes())
    assert [fault for fault in parsed.faults if fault.rule != "empty-value"] == []
    return parsed.root


def test_the_hook_runs_a_command_that_exists(factcheck: Run) -> None:
    (hook,) = read(".pre-commit-hooks.yaml")
    program, *arguments = hook["entry"].split()

    assert program == "factcheck"
    assert factcheck(*arguments, "--help").returncode == 0


def test_the_action_gives_only_options_that_exist(factcheck: Run) -> None:
    steps = read("action.yml")["runs"]["steps"]
    command = steps[-1]["run"]
    help_text = factcheck("check", "--help", columns=200).stdout

    assert set(re.findall(r"--[a-z-]+", command)) <= set(re.findall(r"--[a-z-]+", help_text))
    assert "${{" not in command, "inputs reach the shell through the environment, never as text"


def test_the_page_names_every_format_and_setting_and_no_option_that_is_not_there(factcheck: Run) -> None:
    page = (REPOSITORY / "docs" / "ci.md").read_text(encoding="utf-8")
    commands = {command.name or command.callback.__name__ for command in app().registered_commands if command.callback}
    shown = "".join(factcheck(command, "--help", columns=200).stdout for command in sorted(commands))
    shown += "".join(factcheck("new", kind, "--help", columns=200).stdout for kind in ("party", "source", "claim"))

    assert all(f"`{form}`" in page for form in FORMATS)
    assert all(f"\n{key} = " in page for key in KEYS)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", page)) <= set(re.findall(r"--[a-z-]+", shown))


def test_what_the_page_tells_to_type_works(tmp_path: Path) -> None:
    page = (REPOSITORY / "docs" / "ci.md").read_text(encoding="utf-8")
    typed = "".join(re.findall(r"```console\n((?!\$).*?)```", page, re.DOTALL))
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = {"PATH": path, "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": str(tmp_path)}

    ran = subprocess.run(
        ["bash", "-ec", typed], capture_output=True, text=True, cwd=tmp_path, env=environment, check=False
    )

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith("4 claims, 1 question, 3 sources: no new findings\n")
    assert "3 claims, 1 question, 2 sources: no findings" in ran.stdout
