"""Text from records as data: nothing in it can move a cursor, hide a word or open a link."""

import re

# Controls, and what reorders, hides or breaks text: Unicode bidi controls (UAX 9), zero-width and separator characters.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def safe(text: str) -> str:
    """`text` with every unsafe character spelled out, such as `\\x1b`; a line break becomes a space."""
    return _UNSAFE.sub(_spelled, text)


def _spelled(match: re.Match[str]) -> str:
    character = match[0]
    if character in "\n\t":
        return " "
    point = ord(character)
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
