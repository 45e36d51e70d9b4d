"""Numbers below zero: -12.5%, minus five percent, 零下18度, 负0.5%, 氷点下15度, マイナス3, 영하 15도."""

import re
from decimal import Decimal

from factcheck.quantity import Bound
from factcheck.quantity.model import Number
from factcheck.reading.han_numeral import DIGITS, LARGE, SMALL
from factcheck.reading.marks import UNSPACED, WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Parts
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import is_money
from factcheck.reading.words import NUMBER, word_of

_NEVER_NEGATIVE = frozenset("GPU GPU.h GPU.day chip token parameter user visit query person company model rank".split())
_DEGREES = "零下|氷点下|영하 ?"
# 负 is no minus in the words for bearing, winning and losing (肩负, 各负30%, 胜负, 如释重负, 两胜三负), nor behind a plus.
_BELOW_ZERO = pattern(
    rf"(?:{_DEGREES}|(?<![正肩胜勝背担擔欺欠辜抱自如重应應须須需各共均0-9一二两三四五六七八九十])[负負]"
    r"|(?<!プラス)マイナス|(?<!플러스)(?<!플러스 )마이너스 ?)\Z"
)
# A minus between the currency and the number: $-2.3bn.
_MINUS_INSIDE = pattern(r"[A-Z]{0,3}[$€£₽₩₴₫₺₹₪][ \u00a0]?-")
# Right behind the word for to: -5, +3, 零下2, 零上3.
_SIGN = pattern("[+-](?=[0-9$€£¥])")
_SIGN_WORD = pattern(f"(?:{_DEGREES}|[负負]|マイナス|마이너스 ?)|(?P<above>零上|プラス|플러스 ?|영상 ?|氷点上)")
_DEGREES_BEHIND = pattern(
    r"[ \u00a0]?(?:℃|° ?[CС]?|(?:degr|grad|grau|stopn|stup|град)[^\W\d_]*)"
    r"(?: (?:Celsius|(?:по )?Цельсия|Celsia|Celsjusza))?[ \u00a0](?=[^\W\d_])",
    re.IGNORECASE,
)
_NUMBER_BEHIND = pattern(" [0-9]")  # 12 Grad minus 3
_DEGREES_BELOW = pattern(rf"(?:{_DEGREES})\Z")
# With these begins a word for below zero that is meant of both ends of a range: 零下, 氷点下, 영하.
OF_BOTH = frozenset("零氷영")
_RESPONSIBILITY = pattern("的?[^，。,]{0,3}[责責]")
_NOT_IN_WORDS = _NEVER_NEGATIVE | TIMES | {"x"}
_LONGEST, _LONGEST_WORD = 9, 20
_CLOSING = frozenset(".,;:!?")
# What may stand before a minus where words are not spaced, beside their characters: 5.1%、-2.3%.
_OPENING, _NUMERALS = frozenset("、，：；（,:;("), frozenset("0123456789") | DIGITS.keys() | SMALL.keys() | LARGE.keys()
# Signs of what may be below zero, beside money and percent.
BELOW_NOUGHT = ("‰", "℃", "°", " °", "度")


def with_sign(page: Page, parts: Parts) -> Parts:
    """The number with the minus or the word for below zero that stands before it; as it is where none does."""
    if (end := _below_zero_behind(page, parts)) is not None:
        parts.values, parts.end, parts.mirrored = tuple(map(_negated, reversed(parts.values))), end, True
        return parts
    if len(parts.values) > 1:
        return _range_with_sign(page, parts) if page.lexicon.unspaced else parts
    start = minus_before(page, parts.start, parts.span[1], parts.unit)
    if start is not None:
        parts.values, parts.start = tuple(map(_negated, parts.values)), start
        parts.mirrored = parts.inner is not None and parts.inner.bound is Bound.GT
    return parts


def _below_zero_behind(page: Page, parts: Parts) -> int | None:
    """Where the words end that put the degrees before them below zero: 12 degrees below zero, 8 grados bajo cero."""
    if not page.lexicon.below_zero or parts.unit is not None or parts.values[0] < 0:
        return None
    degrees = _DEGREES_BEHIND.match(page.text, (parts.spans or (parts.span,))[-1][1])
    below = page.lexicon.below_zero.at(page.text, degrees.end()) if degrees else None
    return below.end if below and not _NUMBER_BEHIND.match(page.text, below.end) else None


def _range_with_sign(page: Page, parts: Parts) -> Parts:
    """Both ends of `零下二十一二度` and `-三四度` lie below zero."""
    word = _DEGREES_BELOW.search(page.text, max(0, parts.start - _LONGEST), parts.start)
    if word or _has_minus(page, parts.start, parts.span[1], parts.unit):
        start = word.start() if word else parts.start - 1
        parts.values, parts.start = tuple(map(_negated, reversed(parts.values))), start
    return parts


def _negated(value: Number) -> Number:
    return value.copy_negate() if isinstance(value, Decimal) else -value


def minus_before(page: Page, start: int, end: int, unit: str | None) -> int | None:
    """Where the minus begins, sign or word, before the number from `start` to `end` of `unit`; None where none stands."""
    if _MINUS_INSIDE.match(page.text, start):
        return start
    if _has_minus(page, start, end, unit):
        return start - 1
    if not page.lexicon.unspaced:
        return _word_before(page, start, unit)
    if unit in _NEVER_NEGATIVE or _RESPONSIBILITY.match(page.text, end):
        return None
    word = _BELOW_ZERO.search(page.text, max(0, start - _LONGEST), start)
    return word.start() if word else None


def sign_at(page: Page, place: int) -> tuple[int, int]:
    """The sign printed at `place`, where the right end of a range may begin: -1, 1, or 0 for none; and where its number begins."""
    if glued := _SIGN.match(page.text, place):
        return (-1 if glued[0] == "-" else 1), glued.end()
    if page.lexicon.unspaced:
        word = _SIGN_WORD.match(page.text, place)
        return (1 if word["above"] else -1, word.end()) if word else (0, place)
    match = WORD.match(page.text, place)
    if match is None or page.text[match.end() : match.end() + 1] not in (" ", "\u00a0"):
        return 0, place
    lower = match[0].lower()
    sign = -1 if lower in page.lexicon.minus else 1 if lower in page.lexicon.plus else 0
    return sign, match.end() + 1 if sign else place


def plus_before(page: Page, start: int) -> bool:
    """Whether a plus stands before the number at `start`, sign or word."""
    before = page.preceding(start)
    return page.text[start - 1 : start] == "+" or (before is not None and before.lower in page.lexicon.plus)


def _has_minus(page: Page, start: int, end: int, unit: str | None) -> bool:
    """Whether the hyphen before the number is a minus: not behind another number, not before what cannot be negative."""
    text = page.text
    if text[start - 1 : start] != "-" or unit in _NEVER_NEGATIVE:
        return False
    before = text[max(0, start - 4) : start - 1]
    if not before or before[-1] == "\n":  # at the head of a line it may be the sign of a list
        return unit is None or unit == "percent" or is_money(unit)
    if page.lexicon.unspaced and (UNSPACED.match(before[-1]) or before[-1] in _OPENING) and before[-1] not in DIGITS:
        below = is_money(unit) or text.startswith(BELOW_NOUGHT, end)
        return unit == "percent" or (below and _NUMERALS.isdisjoint(before))
    return before[-1] in " \u00a0(" and not before.rstrip(" \u00a0")[-1:].isdigit()


def _word_before(page: Page, start: int, unit: str | None) -> int | None:
    """Where the word for minus begins that stands before the number, or before its word for percent; None in sums, and in `at least`."""
    word = page.preceding(start)
    if word is not None and unit == "percent" and page.lexicon.left_units.rows(word.text):
        start -= 1 + len(word.text)
        word = page.preceding(start)
    if word is None or word.lower not in page.lexicon.minus or unit in _NOT_IN_WORDS:
        return None
    start -= 1 + len(word.text)
    if page.text[:start].rstrip(" \u00a0")[-1:].isdigit():
        return None
    before = WORD.findall(page.text[max(0, start - _LONGEST_WORD) : start])
    if not before or page.text[start - 2 : start - 1] in _CLOSING:
        return start
    linked = f"{before[-1].lower()} {word.lower}" in page.lexicon.no_minus
    return None if linked or word_of(before[-1], page.lexicon).uses & NUMBER else start
