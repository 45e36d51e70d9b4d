"""The magnitudes behind a number: glued to it or words, one or two of them."""

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.number_words import ENGLISH
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import GLUED_MAGNITUDES, PRICE_MAGNITUDES, currency_after
from factcheck.reading.words import ARTICLE, LINK, MAGNITUDE

if TYPE_CHECKING:
    from factcheck.reading.amounts import Amount

_LETTERS = pattern(r"[A-Za-zА-я]{1,4}")
_TWO_WORDS = pattern(r"[^\W\d_]{1,20} [^\W\d_]{1,20}")
_PRICED_RANGE = pattern(r"[$€£¥₽₩₴₫₺₹][ \u00a0]?[0-9][0-9.,]{0,12}[ \u00a0]?[-–—][ \u00a0]?$")
_SHORT = 2
_COUNTED_IN_MILLIONS = frozenset("user visit query person company model parameter token chip".split())
_SYMBOL_MAGNITUDE = pattern(
    r"[ \u00a0\u202f]?(?P<size>M|Md|Mds|Mio|Mrd|k|mln|mld|Mrd\.|Mio\.)[ \u00a0\u202f]?(?=[$€£])"
)
_MOST_SETS = 1000  # 2023 docenas de empresas: a year, and dozens
_HALF = Decimal("0.5")


def add_magnitudes(page: Page, made: "Amount") -> None:
    """Multiply the amount by the magnitudes printed behind its number, two at the most: 5M, 3 mil milhões."""
    text, lexicon = page.text, page.lexicon
    for turn in range(2):
        after = page.following(made.end)
        if after is not None and not after.uses & (MAGNITUDE | LINK | ARTICLE):
            return
        if turn == 0 and after is not None and not made.words and made.value < _MOST_SETS:
            size = lexicon.digit_sets.get(after.lower)
            if size:
                made.value, made.step = EXACT.multiply(made.value, size), EXACT.multiply(made.step, size)
                made.sets, made.scaled, made.plain, made.end = size, True, False, made.end + 1 + len(after.text)
                return
        found = _glued(text, made, lexicon) if turn == 0 else None
        found = found or _magnitude_word(text, made, lexicon, turn)
        if found is None:
            return
        power, end = found
        made.value, made.step = shifted(made.value, power), shifted(made.step, power)
        made.power += power
        made.scaled, made.plain, made.end = True, False, end


def _glued(text: str, made: "Amount", lexicon: Lexicon) -> tuple[int, int] | None:
    """A magnitude of one or two letters right behind the digits, or before a currency sign (5,6 M$)."""
    if made.words or (made.scaled and not lexicon.unspaced):
        return None
    priced = _SYMBOL_MAGNITUDE.match(text, made.end)
    if priced:
        return PRICE_MAGNITUDES[priced["size"].rstrip(".")], priced.end("size")
    match = _LETTERS.match(text, made.end)
    if match is None:
        return None
    word, end = match[0], match.end()
    following = text[end : end + 1]
    if (following.isalnum() and following.isascii()) or (following in ("_", "/") and word not in GLUED_MAGNITUDES):
        return None
    if lexicon.unspaced and made.scaled:
        return None
    own = lexicon.magnitudes.get(word.lower()) if len(word) <= _SHORT and word.islower() else None
    if word in GLUED_MAGNITUDES:
        return (own if own is not None else GLUED_MAGNITUDES[word]), end
    priced_range = word in PRICE_MAGNITUDES and _PRICED_RANGE.search(text, max(0, made.start - 20), made.start)
    money = (
        made.currency is not None or priced_range or currency_after(text, end, lexicon.dollar, lexicon.yen) is not None
    )
    if money and word in PRICE_MAGNITUDES:
        return (own if own is not None else PRICE_MAGNITUDES[word]), end
    if word in lexicon.counted_magnitudes and _counts(text, end, lexicon):
        return lexicon.counted_magnitudes[word], end
    return (own, end) if own is not None else None


def _counts(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether what is counted in millions follows, so that 430m users are no metres: a person, a model, money, plural nouns."""
    found = lexicon.units.at(text, end + 1) if text[end : end + 1] == " " else None
    if found is None:
        return False
    return (
        found.name in _COUNTED_IN_MILLIONS or (found.name == "" and text[found.end - 1] == "s") or len(found.name) == 3
    )


def _magnitude_word(text: str, made: "Amount", lexicon: Lexicon, turn: int) -> tuple[int, int] | None:
    start = made.end
    while start < len(text) and start - made.end < 2 and (text[start] in SPACES or text[start] == "-"):
        start += 1
    if turn and made.words and made.value >= 1000 and not made.scaled:
        return None
    if lexicon.suffix and text[made.end : made.end + 1] in ("'", "’"):
        return None
    collective = made.words and text[made.number_start : made.end].rpartition(" ")[2].lower() in lexicon.about
    if (
        (turn or collective)
        and (linked := WORD.match(text, start))
        and linked[0].lower() in lexicon.links
        and (made.scaled or collective)
    ):
        start = linked.end() + 1
        follow = WORD.match(text, start)
        if follow is None or magnitude_of(follow[0].lower(), text, follow.end(), lexicon) is None:
            return None
    word = WORD.match(text, start)
    if word is None:
        return None
    if word[0].lower() in lexicon.articles and made.raw == _HALF:
        start = word.end() + 1
        word = WORD.match(text, start)
        if word is None:
            return None
    if word[0] in ENGLISH and not made.words and _is_english(text, made, lexicon):
        return ENGLISH[word[0]], word.end()
    found = magnitude_phrase(text, start, lexicon) or magnitude_of(word[0].lower(), text, word.end(), lexicon)
    if found is None:
        return None
    if (
        len(word[0]) <= _SHORT
        and start > made.end
        and f"{word[0].lower()}" in ("m", "t", "b", "k", "n", "g")
        and made.currency is None
    ):
        return None
    return found


def _is_english(text: str, made: "Amount", lexicon: Lexicon) -> bool:
    """Whether a number is printed as in English: no German noun is small, and no French sum begins with its sign or has a point."""
    return lexicon.code == "de" or text[made.start] in "$€£" or "." in text[made.number_start : made.end]


def magnitude_phrase(text: str, start: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Power and end of a magnitude of two words: mil millones."""
    two = _TWO_WORDS.match(text, start)
    power = lexicon.magnitudes.get(two[0].lower()) if two else None
    return (power, two.end()) if two and power is not None else None


def magnitude_behind(page: Page, end: int) -> tuple[int, int] | None:
    """Power and end of the one magnitude word behind what ends at `end`; None where none stands."""
    word = page.following(end)
    return magnitude_of(word.lower, page.text, end + 1 + len(word.text), page.lexicon) if word else None
