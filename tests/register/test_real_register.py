"""The shipped register is tested like code: no faults, no row of the research lost, every file fits its schema."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck.check import Severity
from factcheck.check.rules import all_rules
from factcheck.records import schemas
from factcheck.store import Loaded, load
from factcheck.store.strict_yaml import parse
from tests.conftest import REPOSITORY

CLAIMS = REPOSITORY / "claims"
# How many rows each file of the research has; the files themselves are not part of this repository.
ROWS = {"rows-deepseek.yaml": 121, "rows-yi-gptjt-gpt4.yaml": 95, "rows-china2023-chatgpt.yaml": 158}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    today = date(2026, 11, 22)
    return load(CLAIMS, all_rules(today), today)


def test_the_register_has_no_finding_but_notes(loaded: Loaded) -> None:
    assert [one for one in loaded.findings if one.severity > Severity.NOTE] == []


@pytest.mark.parametrize("name", ROWS)
def test_every_row_of_the_research_is_accounted_for(name: str, loaded: Loaded) -> None:
    mapping: Any = parse((Path(__file__).parent / name).read_bytes()).root

    assert len(mapping) == ROWS[name]
    assert [row for row, times in Counter(entry["row"] for entry in mapping).items() if times > 1] == []
    for entry in mapping:
        match entry:
            case {"row": _, "claim": claim}:
                assert claim in loaded.register.claims, entry
            case {"row": _, "relation": relation}:
                assert relation in loaded.register.relations, entry
            case {"row": _, "left_out": reason}:
                assert len(reason.split()) > 5, f"{entry}: say why"
            case _:
                pytest.fail(f"{entry} maps to nothing")


def schema_of(name: str) -> str:
    folder = name.partition("/")[0]
    return {"questions": "question", "sources": "sources"}.get(folder, name.removesuffix(".yaml"))


@pytest.mark.parametrize("kind", schemas.KINDS)
def test_the_published_schema_is_current(kind: str) -> None:
    published = (REPOSITORY / "docs" / "schema" / f"{kind}.schema.json").read_text(encoding="utf-8")

    assert published == schemas.text(kind), "run `make schemas`"


def as_editors_read_it(node: Any) -> Any:
    """An editor resolves `true`; everything else in the register is text to it as it is to us."""
    if isinstance(node, dict):
        return {key: as_editors_read_it(value) for key, value in node.items()}
    if isinstance(node, list):
        return [as_editors_read_it(value) for value in node]
    return node == "true" if node in ("true", "false") else node


def test_every_file_fits_the_schema_it_names() -> None:
    validators = {kind: jsonschema.Draft202012Validator(json.loads(schemas.text(kind))) for kind in schemas.KINDS}
    for path in sorted(CLAIMS.rglob("*.yaml")):
        kind = schema_of(path.relative_to(CLAIMS).as_posix())
        first_line = path.read_text(encoding="utf-8").partition("\n")[0]
        named = first_line.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == REPOSITORY / "docs" / "schema" / f"{kind}.schema.json", path
        validators[kind].validate(as_editors_read_it(parse(path.read_bytes()).root))


def test_no_phrase_is_a_sentence(loaded: Loaded) -> None:
    assert [
        claim.id for claim in loaded.register.claims.values() if claim.stated.rstrip().endswith(("。", "?", "!"))
    ] == []


def test_the_subjects_of_the_field_are_known_in_their_own_scripts(loaded: Loaded) -> None:
    from factcheck.records.names import find_subject

    for name in ("DeepSeek", "深度求索", "deepseek v3", "幻方量化", "英伟达"):
        assert find_subject(loaded.register, name), name


def test_every_rule_has_a_code_and_says_what_it_is_for() -> None:
    for code, rule in all_rules(date(2026, 11, 22)).items():
        assert code == rule.code
        assert rule.help
