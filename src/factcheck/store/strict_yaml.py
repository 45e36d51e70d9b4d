"""A strict subset of YAML: every scalar is text with its line and column, and nothing clever is obeyed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

from factcheck.records.hidden import HIDDEN, named

Node = str | list["Node"] | dict[str, "Node"]
Path = tuple[str | int, ...]

DEEPEST = 32
MOST_NODES = 100_000
# Only the events of the loader are used, never what it would construct from them.
_EVENTS = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_NOTHING = {"", "~", "null", "Null", "NULL"}
_NOT_IN_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")  # YAML 1.2, section 5.1


class Fault(NamedTuple):
    """Something wrong with the text itself; lines and columns count from 1."""

    rule: str
    line: int
    column: int
    message: str
    way_out: str


@dataclass(slots=True)
class Parsed:
    """A file's content, where each value stands, and what was wrong. `root` is None where nothing could be read."""

    root: Node | None = None
    faults: list[Fault] = field(default_factory=list)
    marks: dict[tuple[int, str | int], tuple[int, int]] = field(default_factory=dict)

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column of the value at `path`, or of the nearest thing around it that exists."""
        node, found = self.root, (1, 1)
        for step in path:
            found = self.marks.get((id(node), step), found)
            try:
                node = node[step]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                break
        return found


class _RefusedError(Exception):
    """The file asks for something this subset does not do; reading it ends here."""

    def __init__(self, rule: str, place: tuple[int, int], message: str, way_out: str) -> None:
        super().__init__(message)
        self.fault = Fault(rule, *place, message, way_out)


def parse(data: bytes) -> Parsed:
    """Read one file. Never raises on any bytes: whatever is wrong is in `faults`, in the order of the text."""
    parsed = Parsed()
    text = _decoded(data, parsed)
    if text is None:
        return parsed
    try:
        _grow(text, parsed)
    except _RefusedError as refused:
        parsed.root = None
        parsed.faults.append(refused.fault)
    except yaml.MarkedYAMLError as error:
        parsed.root = None
        parsed.faults.append(_syntax_fault(error))
    if parsed.root is None and not parsed.faults:
        parsed.faults.append(Fault("empty-file", 1, 1, "the file holds no record", "write one, or delete the file"))
    return parsed


def _syntax_fault(error: yaml.MarkedYAMLError) -> Fault:
    mark = error.problem_mark or error.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    way_out = "mend the YAML on this line or just above it; indent with spaces, never tabs"
    return Fault("yaml-syntax", *place, f"this is not YAML: {error.problem or error.context}", way_out)


def _decoded(data: bytes, parsed: Parsed) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        parsed.faults.append(Fault("not-utf8", line, column, message, "save the file as UTF-8"))
        return None
    if text.startswith("\ufeff"):
        way_out = "save the file as UTF-8 without BOM"
        parsed.faults.append(Fault("byte-order-mark", 1, 1, "the file begins with a byte order mark", way_out))
        text = text[1:]
    if match := _NOT_IN_YAML.search(text):
        line, column = text.count("\n", 0, match.start()) + 1, match.start() - text.rfind("\n", 0, match.start())
        parsed.faults.append(_hidden(line, column, match[0]))
        return None
    return text


def _events(text: str) -> Iterator[yaml.Event]:
    loader = _EVENTS(text)
    try:
        while (event := loader.get_event()) is not None and not isinstance(event, yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


def _grow(text: str, parsed: Parsed) -> None:
    """Grow the tree from the events of one document."""
    tree = _Tree(parsed)
    documents = nodes = 0
    for event in _events(text):
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _RefusedError(
                    "second-document", _place(event), "a second document begins here", "one file, one document"
                )
        elif isinstance(event, yaml.NodeEvent):
            nodes += 1
            if nodes > MOST_NODES:
                raise _RefusedError(
                    "file-too-large", _place(event), f"more than {MOST_NODES:,} values", "split the file"
                )
            _refuse_cleverness(event)
            tree.add(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            tree.close()


def _refuse_cleverness(event: yaml.NodeEvent) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _RefusedError("yaml-alias", _place(event), f"'*{event.anchor}' is an alias", "write the value out")
    if event.anchor is not None:
        raise _RefusedError("yaml-anchor", _place(event), f"'&{event.anchor}' is an anchor", "write the value out")
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag not in (None, "!"):
        raise _RefusedError("yaml-tag", _place(event), f"'{event.tag}' is a tag", "write plain text")


class _Tree:
    """A tree under construction: the open containers, and in each the key that waits for its value."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.open: list[list[Node] | dict[str, Node]] = []
        self.keys: list[str | None] = []

    def add(self, event: yaml.NodeEvent) -> None:
        """Put a scalar, or a container that begins, where it belongs."""
        place = _place(event)
        if isinstance(event, yaml.ScalarEvent):
            self._add_scalar(event, place)
            return
        node: list[Node] | dict[str, Node] = {} if isinstance(event, yaml.MappingStartEvent) else []
        if self._expects_key():
            raise _RefusedError("yaml-key", place, "a key must be a word", "write `key: value`")
        self._put(node, place)
        self.open.append(node)
        self.keys.append(None)
        if len(self.open) > DEEPEST:
            raise _RefusedError("too-deep", place, f"nested more than {DEEPEST} deep", "a record is never that deep")

    def close(self) -> None:
        """The innermost container ends."""
        self.open.pop()
        self.keys.pop()

    def _expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1], dict) and self.keys[-1] is None

    def _add_scalar(self, event: yaml.ScalarEvent, place: tuple[int, int]) -> None:
        faults = self.parsed.faults
        if match := HIDDEN.search(event.value):
            faults.append(_hidden(*place, match[0]))
        if self._expects_key():
            self._open_key(event.value, place)
            return
        if not event.style and event.value in _NOTHING:
            faults.append(Fault("empty-value", *place, "nothing stands here", "leave the key out, or quote the word"))
        self._put(event.value, place)

    def _open_key(self, key: str, place: tuple[int, int]) -> None:
        container = self.open[-1]
        if key == "<<":
            raise _RefusedError("yaml-merge", place, "'<<' is a merge key", "write the values out")
        self.keys[-1] = key
        if key in container:
            first = self.parsed.marks[id(container), key][0]
            message = f"'{key}' stands twice here; the first is on line {first}"
            self.parsed.faults.append(Fault("repeated-key", *place, message, "keep one; the first was used"))

    def _put(self, node: Node, place: tuple[int, int]) -> None:
        if not self.open:
            self.parsed.root = node
            return
        container = self.open[-1]
        if isinstance(container, list):
            self.parsed.marks[id(container), len(container)] = place
            container.append(node)
            return
        key, self.keys[-1] = self.keys[-1], None
        if key is not None and key not in container:
            self.parsed.marks[id(container), key] = place
            container[key] = node


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _hidden(line: int, column: int, character: str) -> Fault:
    way_out = "delete it; it can change what a reader sees"
    return Fault("hidden-character", line, column, f"hidden character {named(character)}", way_out)
