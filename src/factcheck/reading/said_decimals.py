"""The decimal part of a number in words: two point seven, drei Komma eins vier, dos coma cero cinco, iki virgül beş."""

from decimal import Decimal

from factcheck.reading.figures import EXACT, Figure, shifted
from factcheck.reading.marks import WORD, lowered
from factcheck.reading.numerals import joined, with_apostrophe
from factcheck.reading.page import Page
from factcheck.reading.words import FRACTION, POINT, word_of

_MOST_WORDS = 12
_TEN, _THOUSAND = Decimal(10), Decimal(1000)
_LEAST_MAGNITUDE = 3


def with_decimals(page: Page, whole: Figure) -> Figure:
    """The number with the decimals that are said behind it, if any are."""
    said = decimals(page, whole.end)
    if said is None:
        return whole
    digits, end = said
    value = EXACT.add(whole.value, shifted(Decimal(digits), -len(digits)))
    return Figure(value, Decimal((0, (1,), -len(digits))), whole.start, end, rule="number.said")


def decimals(page: Page, end: int) -> tuple[str, int] | None:
    """The digits said behind the number that ends at `end`, and where they end; None where no decimal sign and digits follow, or tenths are named."""
    point = page.following(end)
    if point is None or not point.uses & POINT:
        return None
    digits, part, end = "", None, end + 1 + len(point.text)
    for _ in range(_MOST_WORDS):
        found = _word(page, end, part)
        if found is None:
            break
        value, place = found
        grown = joined(part, value) if part and value else None
        if part is not None and grown is None:
            if max(part, value) >= _TEN:
                break
            digits += str(part)
        part, end = value if grown is None else grown, place
    behind = page.following(end)
    tenths = behind is not None and behind.uses & FRACTION  # dvě celé pět desetin
    return None if part is None or tenths else (f"{digits}{part}", end)


def _word(page: Page, end: int, part: Decimal | None) -> tuple[Decimal, int] | None:
    """What the number word right of `end` makes of the `part` before it, and where it ends; None where it belongs to no decimals."""
    text, lexicon = page.text, page.lexicon
    match = WORD.match(text, end + 1) if text[end : end + 1] in (" ", "-") else None
    if match is None:
        return None
    match = with_apostrophe(match, text)
    plain = lowered(match[0])
    if plain in lexicon.joiners and part is not None and part >= _TEN:
        found = _word(page, match.end(), None)
        return found if found and joined(part, found[0]) is not None else None
    if plain in lexicon.noughts:
        return Decimal(0), match.end()
    value = word_of(match[0], lexicon).value
    if value is None or value % 1 or value >= _THOUSAND:
        return None
    after = page.following(match.end())
    if after and after.text and (tens := lexicon.magnitudes.get(after.lower, _LEAST_MAGNITUDE)) < _LEAST_MAGNITUDE:
        return shifted(value, tens), match.end() + 1 + len(after.text)
    return value, match.end()
