"""What a price is for, which is no quantity of its own: 每百万tokens, za milion tokenów, 100万トークンあたり."""

from decimal import Decimal

from factcheck.reading.amounts import Amount
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Parts
from factcheck.reading.rates import COUNTED_SINGLY, DENOMINATORS

_ROUND = frozenset(Decimal(10) ** power for power in range(3, 13))
_EACH = ("あたり", "当たり", "につき", "당 ")


def is_price_basis(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the amount is what a price is for: 每百万tokens, za milion tokenów, 100万トークンあたり."""
    text, lexicon = page.text, page.lexicon
    if first.currency or (parts.unit in COUNTED_SINGLY and not lexicon.unspaced):
        return False
    if lexicon.unspaced and text.startswith(_EACH if first.value != 1 else (*_EACH, "平均"), parts.end):
        return True
    if parts.unit not in DENOMINATORS:
        if parts.unit is not None or parts.noun is None or not (first.words and first.value in _ROUND):
            return False
        left = WORD.findall(text[max(0, first.start - 16) : first.start])
        return bool(left) and not lexicon.unspaced and lexicon.per.at(left[-1], 0) is not None
    if lexicon.postposed and (first.words or first.value in _ROUND) and (after := WORD.match(text, parts.end + 1)):
        return after[0] in lexicon.postposed
    if lexicon.unspaced:
        start = first.start
        while start > 0 and text[start - 1] in SPACES:
            start -= 1
        head = lexicon.per_before.ends(text, start)
        return head is not None and "每" in text[head.end : start] and (first.value == 1 or parts.unit not in TIMES)
    if parts.unit in TIMES or not ((first.words and first.raw == first.value) or parts.unit == "token"):
        return False
    before = WORD.findall(text[max(0, first.start - 24) : first.start])
    if not before or lexicon.per.at(before[-1], 0) is None or lowered(before[-1]) in lexicon.articles:
        return False
    return first.value in _ROUND or first.value == 100
