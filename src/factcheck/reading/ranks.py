"""A place in an order: 3rd place, miejsce 3, 排名第三, #1."""

import re
from decimal import Decimal

from factcheck.reading.amounts import amount
from factcheck.reading.left import left_unit
from factcheck.reading.marks import SPACES
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit

_ORDINAL = re.compile(
    r"(?:st|nd|rd|th|\.|º|ª|°|er|ère|re|e|ème|’?inci|['’]?(?:ncı|nci|üncü|uncu|inci|ıncı)|-?(?:й|я|е|го|м|му|ю|ой|ою|ому|те|ше|ша|та))(?![^\W\d_\u2e80-\uffff])[ \u00a0]?"
)
ORDINAL_SUFFIX = re.compile(
    r"(?:st|nd|rd|th|º|ª|°|ème|ère|['’]?(?:ncı|nci|üncü|uncu|inci|ıncı)|-(?:й|я|го|му|ой|ою|ому|та|ша|те))(?![^\W\d_])|e(?![^\W\d_])"
)
RANK_SIGN = re.compile(r"(?:#|№ ?|[Nn]o\. ?|Nr\. ?|N\.º ?|nº ?|n° ?)$")
_NO_RANK = re.compile(r"[ \u00a0]?%|[ \u00a0]?(?:proc|mln|mld|тыс|млн|mil\b)")
_DOT_THEN_SMALL = re.compile(r"\.[ \u00a0][a-zà-ž]")


def rank(page: Page, position: int) -> Outcome | None:
    """A place in an order: 3rd place, miejsce 3, 排名第三, #1."""
    text, lexicon = page.text, page.lexicon
    value = amount(page, position)
    if value is None or value.currency or value.value % 1 or value.value > 9999:
        return None
    after = after_ordinal(page, value.end)
    sign = RANK_SIGN.search(text, max(0, position - 4), position)
    left = lexicon.left_units.ends(text, position) if lexicon.unspaced and lexicon.left_units else None
    start = position
    if left and left.name == "rank":
        start = left.end
        rank_end = lexicon.rank_after.starts(text, value.end) if lexicon.rank_after else None
        after = rank_end.end if rank_end else value.end
    elif lexicon.unspaced:
        numbered = text[position - 1 : position] == "第"
        rank_end = lexicon.rank_after.starts(text, value.end) if lexicon.rank_after else None
        if rank_end is None or not (numbered or lexicon.code in ("ja", "ko")):
            return None
        start, after = (position - 1 if numbered else position), rank_end.end
    elif not after:
        row = left_unit(page, position)
        if row is None or row[0] != "rank":
            if not sign or value.scaled:
                return None
            start = sign.start()
        if value.scaled or _percent_follows(text, value.end):
            return None
        suffix = ORDINAL_SUFFIX.match(text, value.end)
        after = suffix.end() if suffix else value.end
    parts = Parts(start, after, (value.value,), Decimal(1), "rank", (position, value.end), "rank", kind="ordinal")
    return emit(page, parts), after


def _percent_follows(text: str, end: int) -> bool:
    return _NO_RANK.match(text, end) is not None


def after_ordinal(page: Page, end: int) -> int | None:
    """Where a rank noun ends that follows the number, an ordinal ending between them or not."""
    lexicon = page.lexicon
    if not lexicon.rank_after or lexicon.unspaced:
        return None
    suffix = _ORDINAL.match(page.text, end)
    place = suffix.end() if suffix else end + 1
    if not suffix and page.text[end : end + 1] not in tuple(SPACES + "-"):
        return None
    if not suffix and page.text[end - 1 : end].isdigit():
        return None
    found = lexicon.rank_after.at(page.text, place)
    return found.end if found else None


def ordinal_dot(page: Page, end: int) -> bool:
    """Whether a dot makes the number an ordinal, in languages that print it so."""
    return page.lexicon.code in ("pl", "cs", "de", "tr") and _DOT_THEN_SMALL.match(page.text, end) is not None
