"""`checked:` and `archived:` put into source records by editing text: every other byte of the file stays as it was.

A round-trip YAML writer re-flows long lines and re-quotes words in records it was not asked to touch; an edit of the
one line does not. The edited text is parsed again and must hold what the old one held plus the change, or nothing is
written.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from factcheck.store import files, strict_yaml
from factcheck.store.replacing import replace_file, sweep

Edit = tuple[int, int, str]
_PLAIN_URL = re.compile(r"https?://[\w./~?=&%+@;!$*()-]+(?::[\w./~?=&%+@;!$*()-]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Note:
    """What is to stand in one source record: what the last check saw, as it is to be read, and a further copy."""

    checked: Mapping[str, str | list[str]] | None = None
    archived: str | None = None


def write_notes(directory: Path, notes: Mapping[str, Note]) -> tuple[int, list[str]]:
    """Edit every source file that holds a noted source. How many files changed, and which could not be edited, why."""
    changed, refused = 0, []
    folder = directory / "sources"
    if not folder.is_dir():
        return 0, []
    sweep(folder)
    for name, path in files.walk(folder):
        data = files.read(path)
        if not isinstance(data, bytes):
            continue
        try:
            edited = with_notes(data, notes)
        except ValueError as error:
            refused.append(f"sources/{name}: {error}")
            continue
        if edited != data:
            replace_file(path, edited)
            changed += 1
    return changed, refused


def with_notes(data: bytes, notes: Mapping[str, Note]) -> bytes:
    """The file's bytes with the notes in them. Raises ValueError where the edit would change anything else."""
    before = strict_yaml.parse(data)
    if before.faults or not isinstance(before.root, dict) or not isinstance(before.root.get("sources"), list):
        return data
    text = data.decode("utf-8")
    edits = []
    for record in _records(text):
        note = notes.get(_text_of(record, "id") or "")
        if note is not None:
            edits += _edits(text, record, note)
    for start, end, instead in sorted(edits, reverse=True):
        text = text[:start] + instead + text[end:]
    edited = text.encode("utf-8")
    if strict_yaml.parse(edited).root != _expected(before.root, notes):
        raise ValueError("the record is written in a way that cannot be edited safely; add the lines by hand")
    return edited


def _expected(root: Any, notes: Mapping[str, Note]) -> Any:
    wanted = deepcopy(root)
    for record in wanted["sources"]:
        note = notes.get(str(record.get("id"))) if isinstance(record, dict) else None
        if note is None:
            continue
        if note.checked is not None:
            record["checked"] = note.checked
        if note.archived is not None and note.archived not in (known := record.get("archived", [])):
            record["archived"] = [*known, note.archived]
    return wanted


def _edits(text: str, record: yaml.MappingNode, note: Note) -> list[Edit]:
    """What to replace in the text of one record: values that are there, and one place for keys that are not."""
    edits, added = [], []
    if note.checked is not None:
        value = _flow(note.checked)
        old = _value(record, "checked")
        if old is None:
            added.append(f"checked: {value}")
        else:
            edits.append((old.start_mark.index, _end(text, old), value))
    if note.archived is not None:
        listed = _value(record, "archived")
        if not isinstance(listed, yaml.CollectionNode):
            added.append(f"archived: [{_scalar(note.archived)}]")
        elif all(one.value != note.archived for one in listed.value):
            edits.append(_appended(text, listed, note.archived))
    return [*edits, _insertion(text, record, added)] if added else edits


def _appended(text: str, listed: yaml.CollectionNode, url: str) -> Edit:
    last = _end(text, listed.value[-1]) if listed.value else listed.start_mark.index + 1
    if listed.flow_style:
        return last, last, f"{', ' if listed.value else ''}{_scalar(url)}"
    last = _line_end(text, last)
    return last, last, f"{_newline(text)}{' ' * listed.start_mark.column}- {_scalar(url)}"


def _insertion(text: str, record: yaml.MappingNode, added: list[str]) -> Edit:
    """Before a note if there is one, which is the last and longest of a record; else behind the last value."""
    if record.flow_style:
        last = _end(text, record.value[-1][1])
        return last, last, "".join(f", {line}" for line in added)
    indent = _newline(text) + " " * record.value[0][0].start_mark.column
    for name, _ in record.value[1:]:
        if name.value == "note":
            return name.start_mark.index, name.start_mark.index, "".join(line + indent for line in added)
    last = _line_end(text, _end(text, record.value[-1][1]))
    return last, last, "".join(indent + line for line in added)


def _records(text: str) -> list[yaml.MappingNode]:
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    root: Any = yaml.compose(text, Loader=loader)  # the strict loader has refused everything clever already
    listed = next(value for name, value in root.value if name.value == "sources")
    return [one for one in listed.value if isinstance(one, yaml.MappingNode)]


def _value(record: yaml.MappingNode, key: str) -> yaml.Node | None:
    return next((node for name, node in record.value if name.value == key), None)


def _text_of(record: yaml.MappingNode, key: str) -> str | None:
    node = _value(record, key)
    return node.value if isinstance(node, yaml.ScalarNode) else None


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _end(text: str, node: yaml.Node) -> int:
    """Where a value ends: for nested blocks where their last value does, for text before the blanks behind it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    return len(text[: node.end_mark.index].rstrip())


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    end = len(text) if found < 0 else found
    return end - 1 if text[end - 1 : end] == "\r" else end


def _flow(value: Mapping[str, str | list[str]]) -> str:
    """`{on: 2026-11-22, found: [wang-cnbc]}`; days, states and ids need no quotes."""
    told = (f"{key}: {one if isinstance(one, str) else '[' + ', '.join(one) + ']'}" for key, one in value.items())
    return "{" + ", ".join(told) + "}"


def _scalar(url: str) -> str:
    return url if _PLAIN_URL.fullmatch(url) else '"' + url.replace("\\", "\\\\").replace('"', '\\"') + '"'
