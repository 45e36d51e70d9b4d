"""Numbers below zero: -12.5%, minus five percent, 零下18度, 负0.5%, 氷点下15度, マイナス3, 영하 15도."""

import re
from decimal import Decimal

from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.marks import UNSPACED, WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Parts
from factcheck.reading.symbols import is_money
from factcheck.reading.words import NUMBER, word_of

_NEVER_NEGATIVE = frozenset("GPU GPU.h GPU.day chip token parameter user visit query person company model rank".split())
# 负 is no minus in the words for bearing, winning and losing (肩负, 各负30%, 胜负, 如释重负, 两胜三负), nor behind a plus.
_BELOW_ZERO = re.compile(
    r"(?:零下|氷点下|영하 ?|(?<![正肩胜勝背担擔欺欠辜抱自如重应應须須需各共均0-9一二两三四五六七八九十])[负負]"
    r"|(?<!プラス)マイナス|(?<!플러스)(?<!플러스 )마이너스 ?)\Z"
)
_RESPONSIBILITY = re.compile("的?[^，。,]{0,3}[责責]")
_NOT_IN_WORDS = _NEVER_NEGATIVE | TIMES | {"x"}
_LONGEST, _LONGEST_WORD = 9, 20
_CLOSING = frozenset(".,;:!?")


def with_sign(page: Page, parts: Parts) -> Parts:
    """The number with the minus or the word for below zero that stands before it; as it is where none does."""
    start = _beginning(page, parts) if len(parts.values) == 1 else None
    if start is not None:
        parts.values = tuple(value.copy_negate() if isinstance(value, Decimal) else -value for value in parts.values)
        parts.start = start
    return parts


def _beginning(page: Page, parts: Parts) -> int | None:
    """Where the minus before the number begins, sign or word; None where none stands."""
    if _has_minus(page.text, parts):
        return parts.start - 1
    if not page.lexicon.unspaced:
        return _word_before(page, parts)
    if parts.unit in _NEVER_NEGATIVE or _RESPONSIBILITY.match(page.text, parts.end):
        return None
    word = _BELOW_ZERO.search(page.text, max(0, parts.start - _LONGEST), parts.start)
    return word.start() if word else None


def _has_minus(text: str, parts: Parts) -> bool:
    """Whether the hyphen before the number is a minus: not behind another number, not before what cannot be negative."""
    start = parts.start
    if text[start - 1 : start] != "-" or parts.unit in _NEVER_NEGATIVE:
        return False
    before = text[max(0, start - 4) : start - 1]
    if not before or before[-1] == "\n":  # at the head of a line it may be the sign of a list
        return parts.unit is None or parts.unit == "percent" or is_money(parts.unit)
    if parts.unit == "percent" and UNSPACED.match(before[-1]) and before[-1] not in DIGITS:
        return True
    return before[-1] in " \u00a0(" and not before.rstrip(" \u00a0")[-1:].isdigit()


def _word_before(page: Page, parts: Parts) -> int | None:
    """Where the word for minus begins that stands before the number, or before its word for percent; None in sums, and in `at least`."""
    start, word = parts.start, page.preceding(parts.start)
    if word is not None and parts.unit == "percent" and page.lexicon.left_units.rows(word.text):
        start -= 1 + len(word.text)
        word = page.preceding(start)
    if word is None or word.lower not in page.lexicon.minus or parts.unit in _NOT_IN_WORDS:
        return None
    start -= 1 + len(word.text)
    if page.text[:start].rstrip(" \u00a0")[-1:].isdigit():
        return None
    before = WORD.findall(page.text[max(0, start - _LONGEST_WORD) : start])
    if not before or page.text[start - 2 : start - 1] in _CLOSING:
        return start
    linked = f"{before[-1].lower()} {word.lower}" in page.lexicon.no_minus
    return None if linked or word_of(before[-1], page.lexicon).uses & NUMBER else start
