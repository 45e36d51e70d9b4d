"""A strict subset of YAML: every scalar is text with its line and column, and nothing clever is obeyed."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from factcheck.records.hidden import HIDDEN, named

Node = str | list["Node"] | dict[str, "Node"]
Path = tuple[str | int, ...]
Mark = Any  # yaml's own, in C or in Python; None where it has none

DEEPEST = 32
MOST_NODES = 100_000
# Only the events of the loader are used, never what it would construct from them.
_EVENTS = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_NOTHING = {"", "~", "null", "Null", "NULL"}
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|\Z)", re.MULTILINE)
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
    marks: dict[tuple[int, str | int], Mark] = field(default_factory=dict)

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column of the value at `path`, or of the nearest thing around it that exists."""
        node: Node | None = self.root
        mark: Mark | None = None
        for step in path:
            mark = self.marks.get((id(node), step), mark)
            try:
                node = node[step]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                break
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)

    def empty(self) -> set[tuple[int, int]]:
        """Lines and columns where a value should stand and none does."""
        return {(fault.line, fault.column) for fault in self.faults if fault.rule == "empty-value"}


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
        parsed.faults.extend(_conflicts(text) or [_syntax_fault(error)])
    if parsed.root is None and not parsed.faults:
        parsed.faults.append(Fault("empty-file", 1, 1, "the file holds no record", "write one, or delete the file"))
    return parsed


def _conflicts(text: str) -> list[Fault]:
    """Every place where git could not merge, and nobody has yet."""
    marks = list(_CONFLICT.finditer(text))
    found = [match for match in marks if match[0] == "<<<<<<<"] or marks[:1]
    way_out = "keep what is right of the two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    return [
        Fault("merge-conflict", text.count("\n", 0, match.start()) + 1, 1, "git left a merge conflict here", way_out)
        for match in found
    ]


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


def _grow(text: str, parsed: Parsed) -> None:
    """Grow the tree from the events of one document."""
    loader = _EVENTS(text)
    try:
        _take(loader.get_event, _Tree(parsed, may_hide=HIDDEN.search(text) is not None or "\\" in text))
    finally:
        loader.dispose()


def _take(next_event: Callable[[], Any], tree: "_Tree") -> None:
    """Hand every event to the tree. The loop of every load: it asks for exact types, the commonest first."""
    documents = nodes = 0
    while (event := next_event()) is not None:
        kind = event.__class__
        if kind is yaml.ScalarEvent:
            tree.scalar(event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            tree.close()
            continue
        elif kind is yaml.MappingStartEvent:
            tree.begin(event, {})
        elif kind is yaml.SequenceStartEvent:
            tree.begin(event, [])
        elif kind is yaml.AliasEvent:
            raise _RefusedError("yaml-alias", _place(event), f"'*{event.anchor}' is an alias", "write the value out")
        else:
            documents += kind is yaml.DocumentStartEvent
            if documents > 1:
                message = "a second document begins here"
                raise _RefusedError("second-document", _place(event), message, "one file, one document")
            continue
        nodes += 1
        if nodes > MOST_NODES:
            message = f"more than {MOST_NODES:,} values"
            raise _RefusedError("file-too-large", _place(event), message, "split the file")


def _refuse_cleverness(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    if event.anchor is not None:
        raise _RefusedError("yaml-anchor", _place(event), f"'&{event.anchor}' is an anchor", "write the value out")
    if event.tag != "!":
        raise _RefusedError("yaml-tag", _place(event), f"'{event.tag}' is a tag", "write plain text")


class _Tree:
    """A tree under construction: the container that is open, the key in it that waits, and those around them.

    `may_hide` is false where the whole text was found to hide nothing, so that each value need not be searched.
    """

    __slots__ = ("around", "container", "key", "marks", "may_hide", "parsed")

    def __init__(self, parsed: Parsed, *, may_hide: bool) -> None:
        self.parsed = parsed
        self.marks = parsed.marks
        self.may_hide = may_hide
        self.container: list[Node] | dict[str, Node] | None = None
        self.key: str | None = None
        self.around: list[tuple[list[Node] | dict[str, Node] | None, str | None]] = []

    def scalar(self, event: yaml.ScalarEvent) -> None:
        """A value, or the key of one."""
        if event.anchor is not None or event.tag is not None:
            _refuse_cleverness(event)
        value = event.value
        if self.may_hide and (match := HIDDEN.search(value)):
            self.parsed.faults.append(_hidden(*_place(event), match[0]))
        if self.key is None and self.container.__class__ is dict:
            self._open_key(event)
            return
        if value in _NOTHING and not event.style:
            way_out = "write a value, or leave the key out; a word such as null stands in quotes"
            self.parsed.faults.append(Fault("empty-value", *_place(event), "nothing stands here", way_out))
        self._put(value, event.start_mark)

    def begin(self, event: yaml.CollectionStartEvent, node: list[Node] | dict[str, Node]) -> None:
        """A container begins where a value may stand."""
        if event.anchor is not None or event.tag is not None:
            _refuse_cleverness(event)
        if self.key is None and self.container.__class__ is dict:
            raise _RefusedError("yaml-key", _place(event), "a key must be a word", "write `key: value`")
        self._put(node, event.start_mark)
        self.around.append((self.container, self.key))
        self.container, self.key = node, None
        if len(self.around) > DEEPEST:
            message = f"nested more than {DEEPEST} deep"
            raise _RefusedError("too-deep", _place(event), message, "a record is never that deep")

    def close(self) -> None:
        """The innermost container ends."""
        self.container, self.key = self.around.pop()

    def _open_key(self, event: yaml.ScalarEvent) -> None:
        self.key = key = event.value
        if key == "<<":
            raise _RefusedError("yaml-merge", _place(event), "'<<' is a merge key", "write the values out")
        if isinstance(self.container, dict) and key in self.container:
            first = self.marks[id(self.container), key]
            message = f"'{key}' stands twice here; the first is on line {first.line + 1 if first else 1}"
            self.parsed.faults.append(Fault("repeated-key", *_place(event), message, "keep one; the first was used"))

    def _put(self, node: Node, mark: Mark) -> None:
        container = self.container
        if isinstance(container, dict):
            key, self.key = self.key, None
            if key is not None and key not in container:
                self.marks[id(container), key] = mark
                container[key] = node
        elif container is None:
            self.parsed.root = node
        else:
            self.marks[id(container), len(container)] = mark
            container.append(node)


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _hidden(line: int, column: int, character: str) -> Fault:
    way_out = "delete it; it can change what a reader sees"
    return Fault("hidden-character", line, column, f"hidden character {named(character)}", way_out)
