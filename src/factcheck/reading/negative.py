"""Numbers below zero: -12.5%, 零下18度, 负0.5%, 氷点下15度, 영하 15도."""

import re
from decimal import Decimal

from factcheck.reading.han import DIGITS
from factcheck.reading.marks import UNSPACED
from factcheck.reading.page import Page
from factcheck.reading.parts import Parts
from factcheck.reading.symbols import is_money

_NEVER_NEGATIVE = frozenset("GPU GPU.h GPU.day chip token parameter user visit query person company model rank".split())
_BELOW_ZERO = re.compile("(?:零下|氷点下|영하 |(?<![正胜勝担擔背抱欠自])[负負])\\Z")
_LONGEST = 3


def with_sign(page: Page, parts: Parts) -> Parts:
    """The number with the minus or the word for below zero that stands before it; as it is where none does."""
    word = (
        _BELOW_ZERO.search(page.text, max(0, parts.start - _LONGEST - 1), parts.start)
        if page.lexicon.unspaced
        else None
    )
    if word or _has_minus(page.text, parts):
        parts.values = tuple(value.copy_negate() if isinstance(value, Decimal) else -value for value in parts.values)
        parts.start -= len(word[0]) if word else 1
    return parts


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
