"""Every rule has its pair of records, its help and its page; every code that can be said is known."""

import ast
import re
from pathlib import Path

import factcheck
from factcheck.check.file_rules import FILE_RULES
from factcheck.check.report import known_rules
from factcheck.check.rules import all_rules
from factcheck.render.findings.rule_page import index, page
from tests.check.conftest import TODAY
from tests.conftest import REPOSITORY

RULES = all_rules(TODAY)
SOURCE = Path(factcheck.__file__).parent
SAYING = ("Fault", "_RefusedError", "Unreadable", "_say")
MACHINERY = {"rules", "finding", "waivers.broken", "waivers.waivers", "report"}


def rules_whose_test(ending: str) -> set[str]:
    names = re.findall(
        r"^def test_(\w+)\(", (Path(__file__).parent / "test_rules.py").read_text(encoding="utf-8"), re.M
    )
    return {name.partition(ending)[0].replace("_", "-") for name in names if ending in name}


def test_every_rule_has_a_record_that_breaks_it() -> None:
    assert rules_whose_test("_fires") == set(RULES)


def test_every_rule_has_records_on_which_it_is_silent() -> None:
    assert rules_whose_test("_is_silent") == set(RULES)


def test_every_rule_says_what_it_asks_for_and_how_to_mend_a_breach() -> None:
    for rule in RULES.values():
        assert rule.title.endswith("."), rule.code
        assert len(rule.title) < 160, rule.code


def test_every_page_is_current() -> None:
    rules = known_rules(TODAY)
    pages = {path.stem: path.read_text(encoding="utf-8") for path in (REPOSITORY / "docs" / "rules").glob("*.md")}

    assert pages == {"README": index(rules), **{code: page(rule) for code, rule in rules.items()}}, "run `make pages`"


def test_every_function_that_looks_like_a_rule_is_listed() -> None:
    for path in sorted((SOURCE / "check").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and [arg.arg for arg in node.args.args][:1] == ["register"]:
                named = node.name.startswith("_") or f"{path.stem}.{node.name}" in MACHINERY
                assert named or node.name.replace("_", "-") in RULES, f"{path.name}: {node.name}"


def test_every_code_that_reading_a_file_can_say_has_its_help() -> None:
    said: set[str] = set()
    for path in (SOURCE / "store").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in SAYING:
                said |= codes(node.args)
            if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
                said |= codes(node.value.elts[:1])

    assert said == set(FILE_RULES)


def codes(nodes: list[ast.expr]) -> set[str]:
    texts = [str(node.value) for node in nodes if isinstance(node, ast.Constant)]
    return {text for text in texts if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", text)}
