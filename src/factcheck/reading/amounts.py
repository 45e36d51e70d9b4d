"""One amount at a place: digits, Han digits or words, times the magnitude words and halves that follow."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.reading.figures import EXACT, VULGAR, Figure, Signs, figure, shifted
from factcheck.reading.han import MORE, han, hundred_millions_end
from factcheck.reading.han_anchors import DOZEN
from factcheck.reading.han_numeral import LARGE, SMALL
from factcheck.reading.hedge import Hedge
from factcheck.reading.hedges import hedge_after
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.magnitudes import add_magnitudes, magnitude_behind, magnitude_phrase
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Found
from factcheck.reading.said_decimals import with_decimals
from factcheck.reading.spelled import TURNED, spelled
from factcheck.reading.symbols import currency_before, sign_end
from factcheck.reading.words import AFTER, ARTICLE, HALF, JOINER, LINK, MAGNITUDE, POINT

# 半 before these is part of a word: 半导体, 半径.
NO_HALF = tuple("도드면복영대발응신항박사导導径徑成官数數決决島岛島")
_HALF = Decimal("0.5")
_LARGE_RUN = pattern(f"[{''.join(LARGE)}]{{1,2}}")
_SCALES = SMALL.keys() | LARGE.keys()
_SCALE_SIGNS = "".join(_SCALES)
_SMALLER = pattern(r"[ \u00a0]([1-9][0-9]{0,2})(?![0-9.,:%-]|[ \u00a0][0-9])")
_LEAST_CONTINUED = 3
_HUNDRED_MILLION, _MOST_COUNTED = 8, 10_000
_DOZEN, _TWELVE = pattern(DOZEN), Decimal(12)
_BEGINS_FIGURE = frozenset("0123456789.,") | VULGAR.keys()


@dataclass(slots=True)
class Amount:
    """A number with its magnitude applied: `raw` is the number as printed, `scaled` whether a magnitude was printed, `sets` how many make a dozen or hundred printed."""

    value: Decimal
    step: Decimal
    raw: Decimal
    start: int
    end: int
    scaled: bool
    power: int
    plain: bool
    words: bool
    han: bool
    currency: str | None
    alt: tuple[str, ...]
    rule: str
    number_start: int
    hedge: Hedge | None = None
    sets: Decimal = Decimal(1)


def amount(page: Page, position: int) -> Amount | None:
    """The amount whose number begins at `position`; its currency sign, if it stands before, belongs to it."""
    if position not in page.amounts:
        page.amounts[position] = _amount(page, position)
    return page.amounts[position]


def _amount(page: Page, position: int) -> Amount | None:
    text, lexicon, signs = page.text, page.lexicon, page.signs
    digits = text[position] in _BEGINS_FIGURE
    if lexicon.unspaced:
        found = _asian(text, position, lexicon, signs)
        if found is None and not digits:
            return None
    else:
        found = None
    found = found or (figure(text, position, lexicon, signs) if digits else spelled(page, position))
    if found is None:
        return None
    if digits and found.plain and (point := page.following(found.end)) is not None and point.uses & POINT:
        found = with_decimals(page, found)
    sign = currency_before(text, sign_end(text, position), lexicon.dollar, lexicon.yen)
    made = Amount(
        value=found.value, step=found.step, raw=found.value, start=sign.end if sign else position, end=found.end,
        scaled=False, power=0, plain=found.plain, words=not digits and not lexicon.unspaced, han=not digits and lexicon.unspaced,
        currency=sign.unit if sign else None, alt=found.alt, rule=found.rule, number_start=position,
    )  # fmt: skip
    if lexicon.unspaced and not _SCALES.isdisjoint(text[position : found.end]):
        made.scaled, made.plain = True, False
        made.power = _printed_power(text[position : found.end])
        made.raw = shifted(made.value, -made.power)
    if made.words and found.value >= 1000:
        made.scaled, made.power = True, _said_power(page, found)
    if found.rule == TURNED:
        _turned(page, made)
        return made
    if lexicon.unspaced and text[made.end : made.end + 1] in ("打", "ダ") and (dozen := _DOZEN.match(text, made.end)):
        made.value, made.step = EXACT.multiply(made.value, _TWELVE), EXACT.multiply(made.step, _TWELVE)
        made.sets, made.plain, made.end = _TWELVE, False, dozen.end()
    if lexicon.unspaced and text[made.end : made.end + 1] in ("个", "個") and made.value < _MOST_COUNTED:
        _counted_large(text, made)
    if lexicon.unspaced and text[made.end : made.end + 1] in MORE:
        _more(text, made)
    after = page.following(made.end)
    if after is None or after.uses & (HALF | MAGNITUDE | LINK | ARTICLE):
        _half(page, made)
        add_magnitudes(page, made)
        _half(page, made)
    if made.power >= _LEAST_CONTINUED:
        _continued(page, made)
    if not lexicon.unspaced and not made.scaled and (after is None or after.uses & AFTER):
        _opened(page, made)
    return made


def _turned(page: Page, made: Amount) -> None:
    """`тысяч сорок`: the magnitude, and the blur that its place before the number says."""
    word = WORD.match(page.text, made.start)
    if word is not None:
        made.power, made.scaled = page.lexicon.turned_magnitudes[word[0].lower()], True
        made.raw, made.hedge = shifted(made.value, -made.power), Hedge("approx", *word.span())


def _opened(page: Page, made: Amount) -> None:
    """`10+ million`, `100-odd billion`, `100 с лишним миллиардов`: the magnitude stands behind the word for more."""
    hedge = hedge_after(page, made.end)
    following = page.following(hedge.end) if hedge else None
    if hedge is None or following is None or not following.uses & MAGNITUDE:
        return
    found = magnitude_behind(page, hedge.end)
    if found is None:
        return
    made.value, made.step = shifted(made.value, found[0]), shifted(made.step, found[0])
    made.power, made.scaled, made.plain, made.end, made.hedge = found[0], True, False, found[1], hedge


def _continued(page: Page, made: Amount) -> None:
    """`1 млрд 200 млн`, `2 тыс. 300`: a smaller amount right behind one with a magnitude belongs to it."""
    match = None if made.raw % 1 else _SMALLER.match(page.text, made.end)
    if match is None or made.words:
        return
    end = match.end()
    power, end = magnitude_phrase(page.text, end + 1, page.lexicon) or magnitude_behind(page, end) or (0, end)
    smaller = shifted(Decimal(match[1]), power)
    if made.power != power + _LEAST_CONTINUED or not smaller:
        return
    made.value, made.step, made.end = EXACT.add(made.value, smaller), shifted(Decimal(1), power), end


def _asian(text: str, position: int, lexicon: Lexicon, signs: Signs) -> Figure | None:
    found = han(text, position, lexicon, signs)
    if found is None and lexicon.numbers and not (lexicon.code == "ko" and text[position - 1 : position].isalpha()):
        spelled_here = lexicon.numbers_by_head.get(text[position], ())
        word = next((word for word in spelled_here if text.startswith(word, position)), None)
        if word and _counts_beside(text, position + len(word), lexicon):
            return Figure(lexicon.numbers[word], Decimal(1), position, position + len(word), rule="number.spelled")
    return found


def _counts_beside(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether what stands right behind a Korean number word may be counted, and is not the rest of a verb: 열고, 두고."""
    following = text[end : end + 1]
    beside = not following.isalpha() or following in MORE or lexicon.units.starts(text, end) is not None
    return beside or lexicon.code != "ko"


def _more(text: str, made: Amount) -> None:
    """`五百多万`, `20余亿`, `两千来万`: the magnitude stands behind the word for more, or for about."""
    match = _LARGE_RUN.match(text, made.end + 1)
    if match is None:
        return
    power = sum(LARGE[character] for character in match[0])
    made.value, made.step = shifted(made.value, power), shifted(made.step, power)
    made.hedge = Hedge("approx" if text[made.end] in "来來" else "more_than", made.end, made.end + 1)
    made.power, made.scaled, made.plain, made.end = made.power + power, True, False, match.end()


def _counted_large(text: str, made: Amount) -> None:
    """`3个亿` is 300 million; `3个亿元级项目` are three."""
    end = hundred_millions_end(text, made.end)
    if end > made.end:
        made.value, made.step = shifted(made.value, _HUNDRED_MILLION), shifted(made.step, _HUNDRED_MILLION)
        made.power, made.scaled, made.plain, made.end = made.power + _HUNDRED_MILLION, True, False, end


def _printed_power(printed: str) -> int:
    """The power of the magnitude characters that end `5亿` or `3万亿`; 0 where others stand before them (1亿5000万)."""
    body = printed.rstrip(_SCALE_SIGNS)
    if not _SCALES.isdisjoint(body):
        return 0
    return sum(SMALL.get(character) or LARGE[character] for character in printed[len(body) :])


def _said_power(page: Page, found: Figure) -> int:
    """The power of ten that a number in words is said in: of the magnitude that ends it (zweieinhalb Milliarden), else of its zeros."""
    last = page.text[found.start : found.end].rpartition(" ")[2].lower()
    said = magnitude_of(last, page.text, found.end, page.lexicon)
    power = _scale(found.value)
    return said[0] if said and said[0] > power and found.value.adjusted() >= said[0] else power


def _scale(value: Decimal) -> int:
    power = 0
    while value and value % 1000 == 0:
        value, power = value / 1000, power + 3
    return power


def _added(page: Page, made: Amount, place: int) -> Found | None:
    """The part of one that words at `place` add: zwei ein Viertel, five and three quarters; but eine dreiviertel Stunde, between two and three quarters."""
    before, after = page.preceding(made.number_start), page.following(made.end)
    if before is not None and before.lower in page.lexicon.between:
        return None
    if made.value == 1 and after is not None and not after.uses & JOINER:
        return None
    found = page.lexicon.added_parts.at(page.text, place)
    following = page.following(found.end) if found else None
    shared = following is not None and following.lower in page.lexicon.share_links
    return None if shared else found  # five million, and a quarter of them


def _half(page: Page, made: Amount) -> None:
    """`and a half`, `i pół`, `с четвертью`: a part of one, or of the magnitude already printed."""
    text, lexicon = page.text, page.lexicon
    if not (lexicon.halves or lexicon.added_parts) or made.raw % 1:
        return
    after = page.following(made.end)
    if after is not None and not after.uses & HALF:
        return
    place = made.end
    while place < len(text) and place - made.end < 2 and text[place] in SPACES + "-":
        place += 1
    found = lexicon.halves.starts(text, made.end) if lexicon.unspaced else lexicon.halves.at(text, place)
    if lexicon.unspaced and found and text[found.end : found.end + 1] in NO_HALF:
        return
    part = _HALF
    if found is None and made.words and (added := _added(page, made, place)):
        found, part = added, Decimal(added.name)
    if found is None or (place == made.end and not lexicon.unspaced):
        return
    made.value = EXACT.add(made.value, shifted(part, made.power))
    made.step = shifted(part, made.power)
    made.raw, made.plain, made.end = made.raw + part, False, found.end
