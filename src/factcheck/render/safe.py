"""Text from records as data: nothing in it can move a cursor, hide a word or open a link."""

import re

from factcheck.records.hidden import HIDDEN


def safe(text: str) -> str:
    """`text` with every hidden character spelled out, such as `\\x1b`; a tab or line break becomes a space."""
    return HIDDEN.sub(_spelled, text).replace("\n", " ").replace("\t", " ")


def _spelled(match: re.Match[str]) -> str:
    point = ord(match[0])
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
