"""Writing to a register: whole files, at once or not at all, and new entries without disturbing a line that stands."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck.store import strict_yaml
from factcheck.store.replacing import replace_file

Entry = Mapping[str, "str | Sequence[str] | Mapping[str, str]"]
_TOP_LEVEL = re.compile(r"^[A-Za-z_]")
_PLAIN_KEY = re.compile(r"[a-z][a-z0-9._-]*")
_DASH = re.compile(r"^( *)- ")


class CannotAppendError(Exception):
    """The file is not laid out as a list that can be added to; the message says what to do."""


def write_whole(path: Path, text: str) -> None:
    """Replace `path` by `text` at once, through a file beside it; OSError leaves what was there."""
    replace_file(path, text.encode())


def write_below(root: Path, name: str, text: str) -> None:
    """Write the file `name` of the folder `root` as `write_whole` does; OSError too where a link leads elsewhere."""
    for inner in (Path(name), *Path(name).parents):
        if inner.name and (root / inner).is_symlink():
            raise OSError(f"'{root / inner}' is a symbolic link")
    write_whole(root / name, text)


def appended(text: str, key: str | None, entry: Entry) -> str:
    """`text` with one more entry at the end of its list, or of the list under its top-level `key`.

    Every line that stood there stands there still, in the same order. Raises CannotAppendError where the list is
    written in brackets and not empty.
    """
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    first, last = (0, len(lines)) if key is None else _block(lines, key)
    if key is not None and not any(_DASH.match(line) for line in lines[first:last]):
        lines[first - 1] = _opened(lines[first - 1], key)
    while last > first and _is_beside(lines[last - 1]):
        last -= 1
    dashes = [found[1] for line in lines[first:last] if (found := _DASH.match(line))]
    indent = dashes[0] if dashes else ("" if key is None else "  ")
    return "".join([*lines[:last], *entry_lines(entry, indent), *lines[last:]])


def entry_lines(entry: Entry, indent: str = "") -> list[str]:
    """An entry of a list as block YAML: one key a line, nested ones in braces and brackets."""
    lines = [f"{key}: {_flow(value)}\n" for key, value in entry.items()]
    return [f"{indent}{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(lines)]


def head_lines(head: Entry) -> list[str]:
    """The top level of a file."""
    return [f"{key}: {_flow(value)}\n" for key, value in head.items()]


def scalar(text: str, *, nested: bool = False) -> str:
    """Text as it is where YAML reads it back so, else in double quotes."""
    probe = f"k: {{x: {text}, y: z}}\n" if nested else f"k: {text}\n"
    parsed = strict_yaml.parse(probe.encode(errors="surrogatepass"))
    expected = {"x": text, "y": "z"} if nested else text
    if not parsed.faults and parsed.root == {"k": expected} and not text.startswith(("'", '"')):
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _key(text: str) -> str:
    return text if _PLAIN_KEY.fullmatch(text) else _quoted(text)


def _flow(value: "str | Sequence[str] | Mapping[str, str]") -> str:
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {_nested(one)}" for key, one in value.items()) + "}"
    return "[" + ", ".join(scalar(one, nested=True) for one in value) + "]"


def _nested(value: "str | Sequence[str]") -> str:
    return scalar(value, nested=True) if isinstance(value, str) else _flow(value)


def _block(lines: Sequence[str], key: str) -> tuple[int, int]:
    """First line below a top-level key, and the line where the next top-level key begins."""
    start = next((number for number, line in enumerate(lines) if re.match(rf"{key}\s*:", line)), None)
    if start is None:
        raise CannotAppendError(f"there is no `{key}:` to add to")
    following = (number for number, line in enumerate(lines) if number > start and _TOP_LEVEL.match(line))
    return start + 1, next(following, len(lines))


def _opened(line: str, key: str) -> str:
    """`claims: []` as `claims:`, keeping a comment."""
    found = re.fullmatch(rf"({key}\s*:)[ \t]*(?:\[\s*\])?([ \t]*(?:#.*)?\n)", line)
    if found is None:
        raise CannotAppendError(f"the list under `{key}:` is written in brackets; give each entry its own line first")
    return found[1] + found[2]


def _is_beside(line: str) -> bool:
    """A blank line, or a comment that belongs to what follows the list."""
    return not line.strip() or line.startswith("#")
