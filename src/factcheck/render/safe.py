"""Text from records as data: nothing in it can move a cursor, hide a word or open a link."""

import re

from factcheck.records.hidden import HIDDEN

# What a CI server obeys in a log: `::` at the beginning of a line, whatever blanks are before it, and `##[`, `##vso[`.
_COMMANDS = re.compile(r"^(?P<before>[^\S\n]*)::|##(?=[a-z]*\[)", re.MULTILINE)


class Commands(str):
    """Text that a CI server is meant to obey."""

    __slots__ = ()


def inert(text: str) -> str:
    """`text` with nothing in it that a CI server obeys, unless it was meant so; what was JSON says the same."""
    return text if isinstance(text, Commands) else _COMMANDS.sub(_broken, text)


def _broken(match: re.Match[str]) -> str:
    return "#\\u0023" if match["before"] is None else f"{match['before']}\\u003a:"


def safe(text: str) -> str:
    """`text` with every hidden character spelled out, such as `\\x1b`; a tab or line break becomes a space."""
    if text.isascii() and text.isprintable():
        return text
    return HIDDEN.sub(_spelled, text).replace("\n", " ").replace("\t", " ")


def _spelled(match: re.Match[str]) -> str:
    point = ord(match[0])
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
