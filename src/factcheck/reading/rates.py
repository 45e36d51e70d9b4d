"""Denominators: per million tokens, za godzinę, 每天, 1時間あたり; before the number or after it."""

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.reading.binding import Binding
from factcheck.reading.figures import EXACT, figure, shifted
from factcheck.reading.han import han
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import symbol
from factcheck.reading.units import bind
from factcheck.reading.words import PER, RATE, RATE_END

DENOMINATORS = frozenset(
    "token GPU GPU.h GPU.day user query person visit model company year month week day hour minute second W Wh B bit chip".split()
)
# What is bought or spent on more often than counted by: 1.8 trillion won for 10,000 processors is no rate.
COUNTED_SINGLY = frozenset("GPU chip company model".split())
_TIMES = frozenset("year month week day hour minute second".split())
_SLASH = pattern(r"[ \u00a0]?/[ \u00a0]?(?![0-9])|[ \u00a0]?/[ \u00a0]?(?=1 ?(?:M|K|k|млн|mln|mil|000|h|token))")
# Prices are for a thousand or a million tokens, also where the word is not repeated: $0.14 per million from $2.50.
_TOKENS = pattern(r"[Tt]oke[ns]|токен|词元|トークン|토큰")
_LEAST_ELIDED, _REACH = 1000, 160
REACH = 14  # how far left of a number a denominator may begin
# What is sold by the piece; a price before which a clause names something else is no price of it.
_PRICED = frozenset("token query GPU.h GPU.day".split())
_CLAUSE_SIGNS, _CLAUSE_REACH = ".,;:!?()\n0123456789", 72
_PARTING = re.compile("[，。、,;；が]")
_TRAILING = ("あたり", "当たり", "につき", "ごとに", "당 ", "당")


class Rate(NamedTuple):
    """A denominator and where it stands."""

    per: tuple[Decimal, str]
    start: int
    end: int


def rate_after(page: Page, position: int) -> Rate | None:
    """The denominator that begins at `position`."""
    text, lexicon = page.text, page.lexicon
    following = page.following(position)
    if following is not None and not following.uses & (RATE | PER):
        return None
    slash = _SLASH.match(text, position)
    if slash:
        return _denominator(page, position, slash.end(), after_slash=True)
    place = position
    while place < len(text) and place - position < 2 and text[place] in SPACES + "(":
        place += 1
    rated = lexicon.rates.starts(text, place) if lexicon.unspaced else lexicon.rates.at(text, place)
    if rated and rated.name == "none":
        return None
    if rated and place - position < 2:
        return Rate((Decimal(1), rated.name), place, rated.end)
    word = lexicon.per.starts(text, place) if lexicon.unspaced else lexicon.per.at(text, place)
    found = _denominator(page, place, word.end) if word else None
    if found and word and found.per[1] not in _TIMES and text[place : word.end].lower() in lexicon.per_time:
        return None
    return found


def _denominator(page: Page, start: int, place: int, *, after_slash: bool = False) -> Rate | None:
    text, lexicon = page.text, page.lexicon
    while place < len(text) and text[place] in SPACES:
        place += 1
    article = WORD.match(text, place)
    for _ in range(2):
        if article and article[0].lower() in lexicon.articles and not lexicon.unspaced:
            if text[article.end() : article.end() + 1] not in tuple(SPACES):
                return None
            place = article.end() + 1
            article = WORD.match(text, place)
    value, place = _count(page, place)
    found = bind(page, place)
    if found.unit is None and after_slash and (sign := symbol(text, place)):
        found = Binding(sign.unit, sign.power, sign.end)
    if found.unit is None and value >= _LEAST_ELIDED and _TOKENS.search(text, max(0, start - _REACH), start):
        return Rate((value, "token"), start, found.end)
    if found.unit not in DENOMINATORS:
        return None
    if value != 1 and not after_slash and not _is_measure(value, found.unit):
        return None
    return Rate((shifted(value, found.power), found.unit), start, found.end)


def _is_measure(value: Decimal, unit: str | None) -> bool:
    """Whether so many of the unit are what others are counted by: a million tokens, 100,000 people, but not 10 years."""
    return unit not in _TIMES | COUNTED_SINGLY and EXACT.normalize(value).as_tuple().digits == (1,)


def _count(page: Page, place: int) -> tuple[Decimal, int]:
    """The number before the denominator's unit: one where nothing is printed."""
    text, lexicon, signs = page.text, page.lexicon, page.signs
    value, stepped = Decimal(1), False
    if lexicon.unspaced:
        found = han(text, place, lexicon, signs) if place < len(text) else None
        if found:
            value, place, stepped = found.value, found.end, True
        elif text[place : place + 1] == "一":
            place += 1
    elif text[place : place + 1].isdigit() and text[place] in "0123456789":
        printed = figure(text, place, lexicon, signs)
        if printed:
            value, place, stepped = printed.value, printed.end, True
    for _ in range(2):
        start = place
        while start < len(text) and start - place < 2 and text[start] in SPACES:
            start += 1
        word = WORD.match(text, start)
        if word is None:
            break
        glued = {"M": 6, "K": 3, "k": 3, "B": 9}.get(word[0]) if stepped and start == place else None
        power = (glued, word.end()) if glued else magnitude_of(word[0].lower(), text, word.end(), lexicon)
        if power is None or power[0] is None:
            break
        value, place = EXACT.scaleb(value, power[0]), power[1]
    return value, place


def rate_before(page: Page, position: int) -> Rate | None:
    """The denominator that ends at `position`, in languages that put it first: 每天, 1時間あたり, 시간당."""
    text, lexicon = page.text, page.lexicon
    if not lexicon.per_before and not lexicon.rates:
        return None
    if not lexicon.unspaced:
        return _adverb_before(page, position)
    place = position
    while place > 0 and text[place - 1] in SPACES + "约約可为為需达達":
        place -= 1
    rated = lexicon.rates.ends(text, place)
    window = text[max(0, place - REACH) : place]
    if not lexicon.per_before.initials.isdisjoint(window) and (announced := _announced(page, place)):
        return announced
    if window.endswith(_TRAILING):
        trailing = next(mark for mark in _TRAILING if window.endswith(mark))
        return _unit_ending(page, place - len(trailing), place)
    return Rate((Decimal(1), rated.name), rated.end, place) if rated else None


def _announced(page: Page, place: int) -> Rate | None:
    """The denominator shortly before `place` that a word for each announces: 每百万tokens, 1時間."""
    text, heads = page.text, page.lexicon.per_before
    for start in range(max(0, place - REACH), place):
        if text[start] not in heads.initials:
            continue
        if start not in page.denominators:
            head = heads.starts(text, start)
            page.denominators[start] = _denominator(page, start, head.end) if head else None
        found = page.denominators[start]
        if found and place - found.end <= 5 and not _PARTING.search(text, found.end, place):
            return found
    return None


def _adverb_before(page: Page, position: int) -> Rate | None:
    """`dziennie 3 mln`, `günlük 2 milyon`: the adverb right before the number; `milyon token başına` in Turkish."""
    before = page.preceding(position)
    if before is not None and not before.uses & RATE_END:
        return None
    text, lexicon = page.text, page.lexicon
    if lexicon.postposed:
        last = WORD.findall(text, max(0, position - 12), position)
        place = position - 1 - len(last[-1]) if last else 0
        if last and last[-1] in lexicon.postposed and text.startswith(last[-1], place) and place > 1:
            return _unit_ending(page, place - 1, position - 1)
    words = list(WORD.finditer(text, max(0, position - 24), position))
    if not words or text[words[-1].end() : position].strip(SPACES):
        return None
    for count in (2, 1):
        if len(words) >= count:
            found = lexicon.rates.at(text, words[-count].start())
            if (
                found
                and found.name != "none"
                and found.end == words[-1].end()
                and not text[words[-count].start() - 1 : words[-count].start()].isalpha()
            ):
                return Rate((Decimal(1), found.name), words[-count].start(), found.end)
    return None


def price_for(page: Page, position: int) -> Rate | None:
    """What the price at `position` is for, where its clause says so first: за миллион токенов просят два доллара."""
    text, start = page.text, max(0, position - _CLAUSE_REACH)
    before = text[start:position].lower()
    if not any(word in before for word in page.lexicon.priced):
        return None
    start += max(before.rfind(sign) for sign in _CLAUSE_SIGNS) + 1
    for word in WORD.finditer(text, start, position):
        rate = _denominator(page, word.start(), word.end()) if word[0].lower() in page.lexicon.priced else None
        if rate is not None and rate.end < position and rate.per[1] in _PRICED:
            return rate
    return None


def _unit_ending(page: Page, end: int, whole_end: int) -> Rate | None:
    """The longest `number unit` that ends at `end`."""
    for start in range(max(0, end - REACH), end):
        value, place = _count(page, start)
        found = bind(page, place)
        if found.end == end and found.unit in DENOMINATORS:
            return Rate((shifted(value, found.power), found.unit), start, whole_end)
    return None
