"""Characters that stand for others, and the patterns every script shares."""

import re

from factcheck.reading.patterns import pattern

# Full-width forms (U+FF01-FF5E) and look-alikes of digits and signs, one code point for one, so that spans stay true.
_LOOKALIKES = {0xFF01 + offset: 0x21 + offset for offset in range(0x5E) if offset not in (0x0B, 0x1F)}
_LOOKALIKES |= {
    0x2212: ord("-"),
    0x2010: ord("-"),
    0x2011: ord("-"),
    0x066B: ord("."),
    0x3000: ord(" "),
}
_PLAIN = {chr(code): chr(plain) for code, plain in _LOOKALIKES.items()}
_LOOKALIKE = pattern(f"[{''.join(_PLAIN)}]")

_WIDE_COMMA = pattern("(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19])")
# Characters without width: digits on both sides of one belong to one number, which is not read.
# Joiners, directions, variation selectors, accents that combine, and the soft hyphens of Latin and Mongolian.
INVISIBLE_CLASS = (
    "\u00ad\u0300-\u036f\u061c\u115f\u1160\u1806\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
)
INVISIBLE = pattern(f"[{INVISIBLE_CLASS}]+")

SPACES = " \u00a0\u202f\u2009"
HAN = "\u3400-\u9fff\uf900-\ufaff々〇"
KANA = "\u3040-\u30ff"
HANGUL = "\uac00-\ud7a3"
UNSPACED = pattern(f"[{HAN}{KANA}{HANGUL}]")
# Bounded, so that a run of a hundred thousand letters costs no more than a long word.
WORD = re.compile(r"[^\W\d_]{1,64}")


def levelled(text: str) -> str:
    """`text` with full-width and look-alike digits, letters and signs in their plain form; every code point keeps its place."""
    if text.isascii() or not _LOOKALIKE.search(text):
        return text
    return _LOOKALIKE.sub(_plain, _WIDE_COMMA.sub(",", text))


def _plain(match: re.Match[str]) -> str:
    return _PLAIN[match[0]]


def is_word_character(character: str) -> bool:
    """Whether a letter of an alphabet that separates words by spaces; false for '' and for Han, kana and hangul."""
    return character.isalpha() and not UNSPACED.match(character)


def skip_spaces(text: str, position: int, most: int = 2) -> int:
    """The place after at most `most` spaces."""
    end = position
    while end - position < most and end < len(text) and text[end] in SPACES:
        end += 1
    return end


def lowered(word: str) -> str:
    """`word` in lower case; the Turkish capital İ becomes one letter, not two."""
    return word.replace("İ", "i").lower()
