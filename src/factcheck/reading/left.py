"""Units that stand before their number: yüzde 30, 用户已超百万, H100を2000基."""

import re

from factcheck.reading.binding import Binding
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Found
from factcheck.reading.symbols import DEVICE_INITIALS, device
from factcheck.reading.words import LEFT_UNIT

_WORD_LEFT = re.compile(r"([^\W\d_]{1,24})[ \u00a0]$")
_LEFT_PARTICLES = "在动動辄輒仅僅只高低多少不足于於逼接近将冲衝涨漲跌升降来來回上下剩超大小已经經则則能可会會要还還更也都曾一度就均又仍将將便竟也をはがもの約约已超过過逾近达達到突破有为為是共量数數목은는이가을를약 :：其中的总總规模規模分别別合计計高从從由"
_COUNTED_LEFT = frozenset("GPU GPU.h user visit query parameter token company model".split())
# A company or a model is mostly what does something, and counted only where its counter stands behind the number: 企业百余家.
_ACTING, _THEIR_COUNTER = ("company", "model"), pattern("[^，。、；：,;:的]{1,8}?[家款个個社곳개]")


def unit_before(page: Page, position: int) -> Binding | None:
    """The noun that stands left of its number: 用户已超百万, H100を2000基."""
    text, lexicon = page.text, page.lexicon
    place, limit = position, max(0, position - 8)
    while place > limit and text[place - 1] in _LEFT_PARTICLES and not _counted_left(lexicon, text, place):
        place -= 1
    for start in range(max(0, place - 8), place) if place < position else ():
        named = device(text, start) if text[start] in DEVICE_INITIALS else None
        if named and named[1] == place:
            return Binding("GPU", 0, position, device=named[0], span=(start, place))
    row = _counted_left(lexicon, text, place)
    if row is None or (row.name in _ACTING and not _THEIR_COUNTER.match(text, position)):
        return None
    return Binding(row.name, 0, position, span=(row.end, place))


def _counted_left(lexicon: Lexicon, text: str, place: int) -> Found | None:
    """The noun that ends at `place`, of those that may stand before their number."""
    row = lexicon.units.ends(text, place)
    if row is None:
        return None
    people = row.name == "person" and place - row.end > 1
    return row if people or row.name in _COUNTED_LEFT else None


def left_unit(page: Page, start: int) -> tuple[str, int] | None:
    """A unit that stands before its number: yüzde 30, %30, 占比30."""
    text, lexicon = page.text, page.lexicon
    if lexicon.code == "tr" and text[start - 1 : start] == "%":
        return "percent", start - 1
    if not lexicon.left_units:
        return None
    before = None if lexicon.unspaced else page.preceding(start)
    if before is not None and not before.uses & LEFT_UNIT:
        return None
    if lexicon.unspaced:
        found = lexicon.left_units.ends(text, start)
        return (found.name, found.end) if found else None
    word = _WORD_LEFT.search(text, max(0, start - 24), start)
    row = lexicon.left_units.at(word[1], 0) if word else None
    if word and row and row.end == len(word[1]):
        return row.name, word.start()
    phrase = lexicon.left_units.ends(text, start - 1) if text[start - 1 : start] == " " else None
    whole = (
        phrase is not None and " " in text[phrase.end : start - 1] and not text[phrase.end - 1 : phrase.end].isalpha()
    )
    return (phrase.name, phrase.end) if phrase and whole else None
