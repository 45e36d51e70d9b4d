"""A register out of a test's docstring, and what the rules say of it."""

import inspect
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.check.rules import all_rules
from factcheck.store import load
from tests.conftest import SMALL

TODAY = date(2026, 11, 22)
# The claims of a docstring stand in a question of their own, unless it names another file.
HEAD = "asks: How many?\nmetric: accelerator-count\nsubject: deepseek\naxes: [scope, device]\nclaims:\n"
FILE = re.compile(r"^# (\S+\.yaml)$", re.MULTILINE)
LISTS = ("metrics.yaml", "devices.yaml", "parties.yaml", "subjects.yaml")


@pytest.fixture
def found(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], list[str]]:
    """What the rule named in the test's name (`test_RULE_fires...`, `test_RULE_is_silent...`) says of its docstring.

    The records of a docstring are added to those of the small register, without its questions; `# FILE.yaml` on a
    line of its own says where the lines below it belong, and files of lists are added to.
    """
    rule = re.sub(r"_(?:fires|is_silent).*", "", request.node.originalname.removeprefix("test_")).replace("_", "-")
    assert rule in all_rules(TODAY), f"{rule} is no rule"

    def run() -> list[str]:
        write(inspect.getdoc(request.function) or "", tmp_path / "claims")
        loaded = load(tmp_path / "claims", all_rules(TODAY), TODAY)
        broken = [one for one in loaded.findings if not one.record]
        assert broken == [], "the docstring is a sound file"
        return [f"{one.record}: {one.message}" for one in loaded.findings if one.rule == rule]

    return run


def write(docstring: str, claims: Path) -> None:
    """Write the records of a docstring over the files of the small register."""
    for name in (*LISTS, "sources/example.yaml"):
        (claims / name).parent.mkdir(parents=True, exist_ok=True)
        (claims / name).write_text((SMALL / name).read_text(encoding="utf-8"), encoding="utf-8")
    first, *others = FILE.split(docstring)
    parts = {"questions/deepseek/how-many.yaml": HEAD + first} if first.strip() else {}
    parts |= dict(zip(others[::2], others[1::2], strict=True))
    for name, text in parts.items():
        path = claims / name
        path.parent.mkdir(parents=True, exist_ok=True)
        adds = name in LISTS or name == "sources/example.yaml"
        path.write_text((path.read_text(encoding="utf-8") if adds else "") + text.lstrip("\n") + "\n", encoding="utf-8")
