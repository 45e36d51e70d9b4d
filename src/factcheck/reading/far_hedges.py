"""Hedges before what a share or a factor is of, as Chinese and Japanese put it: 不到同行的十分之一, 几乎是去年同期的两倍, 约占总人数的5%."""

from factcheck.reading.han_numeral import DIGITS, LARGE, SMALL
from factcheck.reading.hedge import Hedge
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern

_REACH, _LONGEST = 18, 4
_CLAUSE = pattern(r"(?:[^，。、；：,;:!?！？0-9]|[0-9]{1,3}(?= ?[年个個月天周]))*\Z")
# What was expected or planned before is compared with, not said: 低于市场预期的46%.
_COMPARED = pattern("[预預][期测測计計]|目[标標]|此前")
_LINKS = frozenset("为為是占佔等相")
_NAMES = frozenset("approx nearly less_than more_than up_to at_least".split())
_NUMERALS = frozenset("0123456789") | DIGITS.keys() | SMALL.keys() | LARGE.keys()
_ABOVE_OR_BELOW = pattern("[高低大小多少][于於]")


def far_hedge(page: Page, position: int) -> Hedge | None:
    """The hedge before what the number at `position` is a share or a multiple of; None where none stands."""
    text = page.text
    if text[position - 1 : position] not in ("的", "の"):
        return None
    clause = _CLAUSE.search(text, max(0, position - _REACH), position - 1)
    if clause is None or _COMPARED.search(clause[0]):
        return None
    for start in range(clause.end() - 1, clause.start() - 1, -1):
        for size in range(_LONGEST, 0, -1):
            found = _hedge_at(page, start, start + size)
            if found:
                return found
    return None


def _hedge_at(page: Page, start: int, end: int) -> Hedge | None:
    """The hedge that is all of the text from `start` to `end`; one of a single character needs a verb behind it."""
    name = page.lexicon.hedges.get(page.text[start:end], "")
    if name not in _NAMES or _ABOVE_OR_BELOW.search(page.text, start, end):
        return None
    if name == "less_than" and page.text[start - 1 : start] in ("远", "遠"):  # 远不及之前的30%
        return None
    if page.text[end : end + 1] in _NUMERALS:  # of a number of its own: 睡眠不足六小时的人
        return None
    alone = end - start == 1 and page.text[end : end + 1] not in _LINKS
    return None if alone else Hedge(name, start, end)
