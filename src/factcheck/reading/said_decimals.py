"""The decimal part of a number in words: two point seven, drei Komma eins vier, dos coma cero cinco, iki virgül beş."""

from decimal import Decimal

from factcheck.reading.figures import EXACT, Figure, shifted
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import WORD, lowered
from factcheck.reading.numerals import joined, with_apostrophe
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import is_money
from factcheck.reading.units import bind
from factcheck.reading.words import FRACTION, MAGNITUDE, NOTHING, POINT, Word, word_of

_MOST_WORDS, _REACH = 12, 12
_PRINTED = pattern(r" ([0-9]{1,6})(?![^\W_]|[.,:/-][0-9])")
_TEN, _THOUSAND = Decimal(10), Decimal(1000)
_LEAST_MAGNITUDE = 3


def with_decimals(page: Page, whole: Figure) -> Figure:
    """The number with the decimals that are said behind it, if any are."""
    said = decimals(page, whole.end)
    if said is None or not _parts_digits(page, whole, said[1]):
        return whole
    idiom = page.lexicon.no_point
    if idiom is not None and idiom.search(page.text, max(0, whole.start - _REACH), whole.end):  # at one point
        return whole
    digits, end = said
    value = EXACT.add(whole.value, shifted(Decimal(digits), -len(digits)))
    return Figure(value, Decimal((0, (1,), -len(digits))), whole.start, end, rule="number.said")


def _parts_digits(page: Page, whole: Figure, end: int) -> bool:
    """Whether the decimal sign in words behind `whole` is one: behind digits it may count (won by 1 point), and `con` joins what two have, too."""
    point, printed = page.following(whole.end), page.text[whole.start].isdigit()
    loose = point is not None and point.lower in page.lexicon.loose_points
    if loose and (printed or page.text[end - 1].isdigit()):
        return False
    return not (loose or printed) or counts(page, whole.start, end)


def counts(page: Page, start: int, end: int) -> bool:
    """Whether the decimal number from `start` to `end` surely is one: a magnitude, percent or money follows, or nothing stands beside it."""
    following = page.following(end)
    if following is not None and following.uses & MAGNITUDE:
        return True
    found = bind(page, end)
    beside = found.span is not None and found.span[0] <= end + 1
    if beside and (found.unit in ("percent", "pp") or is_money(found.unit)):
        end = found.end
        before = page.preceding(start)
        return before is None or before.lower not in page.lexicon.definite
    return page.alone(start, end)


def unled(page: Page, position: int) -> int | None:
    """Where the decimal sign in words stands before the number word at `position` that has no number before it: by point five percent."""
    point = page.preceding(position)
    if point is None or not point.uses & POINT:
        return None
    lexicon, start = page.lexicon, position - 1 - len(point.text)
    said = digits_behind(page, position - 1)
    if said is None:
        return None
    before = page.preceding(start)
    if before is None or not (before is NOTHING or before.lower in lexicon.before_point or _changes(before, lexicon)):
        return None
    return start if counts(page, start, said[1]) else None


def _changes(word: Word, lexicon: Lexicon) -> bool:
    return bool(lexicon.change) and word.lower.startswith(lexicon.change)


def decimals(page: Page, end: int) -> tuple[str, int] | None:
    """The digits said behind the number that ends at `end`, and where they end; None where no decimal sign and digits follow, or tenths are named."""
    point = page.following(end)
    if point is None or not point.uses & POINT:
        return None
    return digits_behind(page, end + 1 + len(point.text))


def digits_behind(page: Page, end: int) -> tuple[str, int] | None:
    """The digits said, or printed, behind the decimal sign that ends at `end`, and where they end."""
    if printed := _PRINTED.match(page.text, end):
        return printed[1], printed.end()
    digits, part = "", None
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
