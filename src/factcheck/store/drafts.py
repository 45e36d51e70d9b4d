"""A new record on its way into a register: which file it belongs to, and what that file would hold with it."""

import re
from dataclasses import dataclass
from pathlib import Path

from factcheck.records.texts import ID, QUESTION_ID
from factcheck.store import files, strict_yaml
from factcheck.store.writing import Entry, appended, entry_lines, head_lines

# Kinds that stand in one file, as a list.
LIST_FILES = {"party": "parties.yaml", "subject": "subjects.yaml", "metric": "metrics.yaml", "device": "devices.yaml"}
_NAMES = "names are lower-case letters a-z, digits, '.' and '-'"
_SCHEMAS = {"sources": "sources.schema.json", "questions": "question.schema.json"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A file with one record more: its name in the register, its text, and whether it is a new file."""

    name: str
    text: str
    new: bool


def listed(directory: Path, kind: str, entry: Entry) -> Draft:
    """A party or a subject, at the end of its file."""
    return _added(directory, LIST_FILES[kind], None, entry, "")


def claim(directory: Path, question: str, entry: Entry) -> Draft:
    """A claim, at the end of its question's claims; FileNotFoundError where there is no such question."""
    name = f"questions/{question}.yaml"
    if not re.fullmatch(QUESTION_ID, question) or not (directory / name).is_file():
        raise FileNotFoundError(name)
    return _added(directory, name, "claims", entry, "")


def source(directory: Path, file: str, publisher: str | None, entry: Entry) -> Draft:
    """A source, at the end of its publisher's file, which is begun where it does not stand yet.

    Raises ValueError where a register has no file of that name, or has it for another publisher.
    """
    if not re.fullmatch(ID, file):
        raise ValueError(f"sources cannot stand in '{file}.yaml': {_NAMES}")
    head = head_lines({"publisher": publisher}) if publisher else []
    made = _added(directory, f"sources/{file}.yaml", "sources", entry, "".join([*head, "sources:\n"]))
    if publisher and not made.new and (held := _publisher(made.text)) != publisher:
        of = f"'{held}'" if held else "no named publisher"
        raise ValueError(
            f"'sources/{file}.yaml' holds the sources of {of}: leave the publisher out, or name another file"
        )
    return made


def _publisher(text: str) -> str | None:
    """The publisher that a file of sources begins with."""
    root = strict_yaml.parse(text.encode()).root
    found = root.get("publisher") if isinstance(root, dict) else None
    return found if isinstance(found, str) else None


def question(directory: Path, name: str, head: Entry) -> Draft:
    """A question without claims, in a file of its own; FileExistsError where there is one.

    Raises ValueError where no question can have that name.
    """
    if not re.fullmatch(QUESTION_ID, name):
        raise ValueError(f"'{name}' cannot be the id of a question: write SUBJECT/SLUG; {_NAMES}")
    path = f"questions/{name}.yaml"
    if (directory / path).exists():
        raise FileExistsError(path)
    return Draft(path, "".join([_schema_line(directory, path), *head_lines(head), "claims: []\n"]), new=True)


def _added(directory: Path, name: str, key: str | None, entry: Entry, beginning: str) -> Draft:
    held = files.read(directory / name) if (directory / name).exists() or not beginning else None
    if held is None:
        text = _schema_line(directory, name) + beginning + "".join(entry_lines(entry, "  "))
        return Draft(name, text, new=True)
    if isinstance(held, files.Unreadable):
        raise OSError(f"{name}: {held.message}")
    return Draft(name, appended(held.decode("utf-8"), key, entry), new=False)


def _schema_line(directory: Path, name: str) -> str:
    """The comment by which editors find the schema, where the register keeps its schemas beside it."""
    schema = _SCHEMAS[name.partition("/")[0]]
    for folder in ("schemas", "docs/schema"):
        if (directory.parent / folder / schema).is_file():
            return f"# yaml-language-server: $schema={'../' * (name.count('/') + 1)}{folder}/{schema}\n"
    return ""
