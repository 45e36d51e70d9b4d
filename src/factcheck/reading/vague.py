"""Vague amounts: tens of thousands, setki miliardów, kilka milionów, 数万."""

from decimal import Decimal

from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.hedges import hedge_after
from factcheck.reading.labels import proper
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.negative import with_sign
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.symbols import currency_before
from factcheck.reading.units import bind

_COUNTED_IN_WORDS = frozenset((Decimal(12), Decimal(100)))  # a few dozen, several hundred
_LEAST_ALONE = 10


def vague_words(page: Page, position: int, end: int, word: str) -> Outcome:
    """Tens of thousands, setki miliardów, kilka milionów: lowest value and the first that is too high."""
    text, lexicon = page.text, page.lexicon
    low, high = lexicon.vague[word]
    power, place, times = 0, end, Decimal(1)
    for _ in range(3):
        start = place + 1
        following = WORD.match(text, start)
        if following is None or text[place : place + 1] not in tuple(SPACES + "-"):
            break
        lower = following[0].lower()
        if lower in lexicon.links:
            start = following.end() + 1
            following = WORD.match(text, start)
            if following is None:
                break
            lower = following[0].lower()
        found = magnitude_of(lower, text, following.end(), lexicon)
        if found is None and lower in lexicon.vague and lexicon.vague[lower][0] >= 100 and low < 1000:
            found = (lexicon.vague[lower][0].adjusted(), following.end())
        if found is None and lexicon.numbers.get(lower) in _COUNTED_IN_WORDS and times == 1 and not power:
            times, place = lexicon.numbers[lower], following.end()
            continue
        if found is None:
            break
        power, place = power + found[0], found[1]
        if high is None:
            high = shifted(low, 3) if low == 1 else None
    if low < _LEAST_ALONE and place == end:
        return None, end
    low, high = EXACT.multiply(low, times), high and EXACT.multiply(high, times)
    following = WORD.match(text, place + 1)
    if proper(page, position, place, following[0] if following else None):
        return None, place
    return vague(page, position, place, shifted(low, power), shifted(high, power) if high is not None else None)


def vague(page: Page, position: int, end: int, low: Decimal, high: Decimal | None) -> Outcome:
    """The vague amount from `position` to `end`, with its unit, if it has one or is large."""
    found = bind(page, end)
    inner = hedge_after(page, end)
    if inner and found.unit is None:
        found = bind(page, inner.end)
    if found.unit is None and found.noun is None and low < 100:
        return None, end
    sign = currency_before(page.text, position, page.lexicon.dollar, page.lexicon.yen)
    start = sign.end if sign else position
    unit = sign.unit if sign else found.unit
    if not sign and found.power:
        low, high = shifted(low, found.power), high and shifted(high, found.power)
    parts = Parts(
        start, found.end if found.unit or found.noun else end, (low,) if high is None else (low, high), None, unit,
        (position, end), "vague", found.noun, found.device, found.rate, kind="vague", low=low, high=high, vague=True,
        unit_span=found.span,
    )  # fmt: skip
    if high is not None:  # 零下十几度
        parts = with_sign(page, parts)
        parts.low, parts.high = parts.values
    return emit(page, parts), parts.end
