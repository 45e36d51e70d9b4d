"""A strict subset of YAML: every scalar is text with its line and column, and nothing clever is obeyed."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

Node = str | list["Node"] | dict[str, "Node"]
Path = tuple[str | int, ...]

DEEPEST = 32
MOST_NODES = 100_000
# Only the events of the loader are used, never what it would construct from them.
_EVENTS = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_NOTHING = {"", "~", "null", "Null", "NULL"}
# Controls, and the characters that reorder or hide text (Unicode Standard Annex 9, and zero-width format characters).
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


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
                node = node[step]  # type: ignore[index,call-overload]
            except (KeyError, IndexError, TypeError):
                break
        return found


class _Refused(Exception):
    """The file asks for something this subset does not do; reading it ends here."""

    def __init__(self, rule: str, mark: "yaml.Mark | None", message: str, way_out: str) -> None:
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        super().__init__(Fault(rule, line, column, message, way_out))


def parse(data: bytes) -> Parsed:
    """Read one file. Never raises on any bytes: whatever is wrong is in `faults`, in the order of the text."""
    parsed = Parsed()
    text = _decoded(data, parsed)
    if text is None:
        return parsed
    try:
        _build(_events(text), parsed)
    except _Refused as refused:
        parsed.root = None
        parsed.faults.append(refused.args[0])
    except yaml.MarkedYAMLError as error:
        parsed.root = None
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        way_out = (
            "indent with spaces; YAML allows no tabs"
            if "\\t" in str(error)
            else "mend the YAML on this line or just above it"
        )
        parsed.faults.append(Fault("yaml-syntax", line, column, f"this is not YAML: {error.problem}", way_out))
    if parsed.root is None and not parsed.faults:
        parsed.faults.append(Fault("empty-file", 1, 1, "the file holds no record", "write one, or delete the file"))
    return parsed


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
        parsed.faults.append(
            Fault("byte-order-mark", 1, 1, "the file begins with a byte order mark", "save as UTF-8 without BOM")
        )
        text = text[1:]
    if match := re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]", text):
        line, column = text.count("\n", 0, match.start()) + 1, match.start() - text.rfind("\n", 0, match.start())
        parsed.faults.append(_hidden(line, column, match[0]))
        return None
    return text


def _events(text: str) -> Iterator[yaml.Event]:
    parser = _EVENTS(text)
    try:
        while not isinstance(event := parser.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        parser.dispose()


def _build(events: Iterator[yaml.Event], parsed: Parsed) -> None:
    """Grow the tree. `stack` holds the open containers, `keys` the key that waits for its value in each."""
    stack: list[list[Node] | dict[str, Node]] = []
    keys: list[str | None] = []
    nodes = documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused(
                    "second-document", event.start_mark, "a second document begins here", "one file, one document"
                )
            continue
        if isinstance(event, _CLOSING):
            stack.pop()
            keys.pop()
            continue
        if isinstance(event, yaml.NodeEvent):
            _refuse_cleverness(event)
            nodes += 1
            if nodes > MOST_NODES:
                raise _Refused("file-too-large", event.start_mark, f"more than {MOST_NODES:,} values", "split the file")
            node: Node = (
                event.value
                if isinstance(event, yaml.ScalarEvent)
                else {}
                if isinstance(event, yaml.MappingStartEvent)
                else []
            )
            if isinstance(event, yaml.ScalarEvent):
                _inspect(event, parsed, is_key=bool(stack) and isinstance(stack[-1], dict) and keys[-1] is None)
            _attach(event, node, stack, keys, parsed)
            if isinstance(event, _OPENING):
                stack.append(node)  # type: ignore[arg-type]
                keys.append(None)
                if len(stack) > DEEPEST:
                    raise _Refused("too-deep", event.start_mark, f"nested more than {DEEPEST} deep", "records are flat")


def _refuse_cleverness(event: yaml.NodeEvent) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _Refused("yaml-alias", event.start_mark, f"'*{event.anchor}' is an alias", "write the value out")
    if event.anchor is not None:
        raise _Refused(
            "yaml-anchor", event.start_mark, f"'&{event.anchor}' is an anchor", "write the value out where it is needed"
        )
    if getattr(event, "tag", None) not in (None, "!"):
        raise _Refused("yaml-tag", event.start_mark, f"'{event.tag}' is a tag", "write plain text")  # type: ignore[attr-defined]


def _attach(
    event: yaml.NodeEvent,
    node: Node,
    stack: list[list[Node] | dict[str, Node]],
    keys: list[str | None],
    parsed: Parsed,
) -> None:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if not stack:
        parsed.root = node
        return
    container, key = stack[-1], keys[-1]
    if isinstance(container, list):
        parsed.marks[id(container), len(container)] = (line, column)
        container.append(node)
    elif key is None:
        if not isinstance(node, str):
            raise _Refused("yaml-key", event.start_mark, "a key must be a word", "write `key: value`")
        if node == "<<":
            raise _Refused("yaml-merge", event.start_mark, "'<<' is a merge key", "write the values out")
        keys[-1] = node
        if node in container:
            first = parsed.marks[id(container), node][0]
            message = f"'{node}' stands twice here; the first is on line {first}"
            parsed.faults.append(Fault("repeated-key", line, column, message, "keep one; the first was used"))
    else:
        keys[-1] = None
        if key not in container:
            parsed.marks[id(container), key] = (line, column)
            container[key] = node


def _inspect(event: yaml.ScalarEvent, parsed: Parsed, *, is_key: bool) -> None:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if match := _HIDDEN.search(event.value):
        parsed.faults.append(_hidden(line, column, match[0]))
    if not is_key and event.style is None and event.value in _NOTHING:
        parsed.faults.append(
            Fault("empty-value", line, column, "nothing stands here", "leave the key out, or quote the word")
        )


def _hidden(line: int, column: int, character: str) -> Fault:
    name = unicodedata.name(character, "control character")
    message = f"hidden character U+{ord(character):04X} ({name.lower()})"
    return Fault("hidden-character", line, column, message, "delete it; it can change what a reader sees")
