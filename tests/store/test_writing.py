"""Appending to YAML: what stands stays as it stands, and what is added is read back as it was given."""

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck.store.strict_yaml import parse
from factcheck.store.writing import CannotAppendError, appended, scalar, write_whole
from tests.conftest import REPOSITORY

ENTRY: dict[str, Any] = {"id": "new", "stated": "5 GPUs", "cite": {"source": "report", "at": "p. 3, left"}}


def test_an_entry_goes_to_the_end_of_its_list_and_nothing_else_moves() -> None:
    text = (
        "# head\nasks: x  # why\nclaims:   # all of them\n    - id: a\n      note: >\n        long\n        text\n\n"
        "# about the relations\nrelations:\n    - {id: r}"
    )

    assert appended(text, "claims", ENTRY) == (
        "# head\nasks: x  # why\nclaims:   # all of them\n    - id: a\n      note: >\n        long\n        text\n"
        '    - id: new\n      stated: 5 GPUs\n      cite: {source: report, at: "p. 3, left"}\n\n'
        "# about the relations\nrelations:\n    - {id: r}\n"
    )


def test_an_empty_list_is_opened() -> None:
    assert appended("claims: []  # none yet\n", "claims", {"id": "a"}) == "claims:  # none yet\n  - id: a\n"


def test_a_list_in_brackets_is_refused() -> None:
    with pytest.raises(CannotAppendError, match="written in brackets"):
        appended("claims: [{id: a}]\n", "claims", ENTRY)
    with pytest.raises(CannotAppendError, match="there is no `claims:`"):
        appended("asks: x\n", "claims", ENTRY)


@pytest.mark.parametrize("path", sorted((REPOSITORY / "claims").rglob("*.yaml")), ids=lambda path: path.name)
def test_every_file_of_the_register_can_be_added_to(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    key = next((key for key in ("claims", "sources", "relations") if f"\n{key}:" in text), None)
    before: Any = parse(text.encode()).root
    after = parse(appended(text, key, ENTRY).encode())

    assert after.faults == []
    if key is not None:
        before[key].append({**ENTRY})
    else:
        before.append({**ENTRY})
    assert after.root == before


@given(some.text(some.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1))
def test_any_text_is_read_back_as_it_was_given(text: str) -> None:
    for nested, line in ((False, "{}"), (True, "[{}]")):
        parsed = parse(f"k: {line.format(scalar(text, nested=nested))}\n".encode())

        assert parsed.root == {"k": [text] if nested else text}


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("old\n")

    def fail(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        write_whole(path, "new\n")

    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]
    assert path.read_text() == "old\n"
