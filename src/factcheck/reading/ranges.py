"""Two ends of one range: 80 - 100 milionów, entre 80 y 100, 10%から15%, $1.5bn-$2bn."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.reading.amounts import Amount, amount
from factcheck.reading.binding import Binding
from factcheck.reading.figures import shifted
from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.hedges import after_change
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.names import follows_name
from factcheck.reading.negative import OF_BOTH, minus_before, plus_before, sign_at
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.shortened import with_tenths
from factcheck.reading.spelled import TURNED
from factcheck.reading.units import bind, in_currency
from factcheck.reading.words import FRACTION, JOINS, TO

_DASH = pattern(r"[ \u00a0]?(?:-|–|—|―|~|～|〜|∼|÷|…|\.\.\.)[ \u00a0]?")
SIGN = pattern(r"(?:US\$|R\$|NT\$|HK\$|\$|€|£|¥|₽|₩|₴|USD ?|EUR ?|CNY ?|RMB ?)[ \u00a0]?")
_APPROACH = pattern(r"(?:[^\W\d_]+[ \u00a0]){1,2}")
_DEGREES = re.compile(r"[ \u00a0]?(?:℃|° ?[CF]?(?![^\W\d_]))")
_REACH, _LEAST_LARGE = 60, 1000
_BEGINS = frozenset("0123456789.,")
_YEARS = range(1900, 2100)


@dataclass(slots=True)
class Span:
    """Where a range begins, its right end, the unit after it, both values, and whether only the unit is shared (from 18 down to 12 percent)."""

    start: int
    second: Amount
    binding: Binding
    ends: tuple[Decimal, Decimal]
    steps: tuple[Decimal, Decimal]
    first_unit: Binding | None
    alt: tuple[str, ...] = ()
    elided: bool = False


class _Link(NamedTuple):
    """What joins the ends: where the right one may begin, and whether a dash, a word for to (with one for from: `changed`) or between stands there."""

    end: int
    sort: Literal["dash", "to", "changed", "between"]


def span_at(page: Page, first: Amount) -> Span | None:
    """The range that `first` begins; None where it stands alone."""
    text, lexicon = page.text, page.lexicon
    own = None
    found = _separator(page, first.end, first)
    if found is None:
        own = bind(page, first.end)
        first, own = with_tenths(text, first, own)
        degrees = _DEGREES.match(text, first.end)
        if degrees and own.end == first.end:
            own = Binding(end=degrees.end(), noun=degrees[0])
        if own.end - first.end > 30 or not (own.unit or (own.noun and (lexicon.unspaced or degrees))):
            return None
        found = _separator(page, own.end, first)
        if found is None:
            return None
    sign, place = sign_at(page, _past_article(text, found.end, lexicon))
    currency = SIGN.match(text, place)
    place = currency.end() if currency else place
    if place >= len(text) or not (text[place] in _BEGINS or text[place].isalpha()):
        return None
    if text[place] not in _BEGINS and not lexicon.unspaced and not first.words:
        return None
    second = amount(page, place)
    if second is not None and lexicon.unspaced and text[second.end : second.end + 1] in DIGITS:  # 跌至十七八万
        return None
    if second is not None and first.value < 1 and second.words and (after := page.following(second.end)) is not None:
        second = None if after.uses & FRACTION else second
    if second is None or (second.value == 1 and second.words) or follows_name(page, first.start) == "always":
        return None
    span = _joined(page, first, second, own, sign, changed=found.sort == "changed")
    return _ordered(page, first, span, found, sign) if span else None


def _past_article(text: str, place: int, lexicon: Lexicon) -> int:
    """`tra il 10 e il 12`, `yüzde 20 ile yüzde 25`: past what is repeated before the right end."""
    if lexicon.unspaced or text[place : place + 1].isdigit():
        return place
    word = WORD.match(text, place)
    if word is None or text[word.end() : word.end() + 1] not in (" ", "\u00a0"):
        return place
    lower = lowered(word[0])
    left = lexicon.left_units.at(word[0], 0) if lexicon.left_units else None
    repeated = (left is not None and left.name == "percent") or lower in _ARTICLES
    return word.end() + 1 if repeated and _AT_NUMBER.match(text, word.end() + 1) else place


_AT_NUMBER = pattern("-?[0-9]")
_ARTICLES = frozenset("il i gli le lo la os as o a los las el les le der die das den het de the".split())


def _joined(page: Page, first: Amount, second: Amount, own: Binding | None, sign: int, *, changed: bool) -> Span | None:
    second, right = with_tenths(page.text, second, in_currency(page, first.currency, bind(page, second.end)))
    own = in_currency(page, first.currency, own) if own else None
    if first.currency and second.currency and first.currency != second.currency:
        return None
    left_unit = own.unit if own else first.currency
    right_unit = second.currency or right.unit
    if own and own.unit and right_unit != own.unit:
        return None
    if own and not own.unit and not page.text.startswith(own.noun or " ", second.end):  # 30万吨增加到42万吨
        return None
    if right_unit == "year" and not second.scaled and second.value in _YEARS and first.scaled:
        return None
    if first.currency and right_unit and right_unit != first.currency and len(right_unit) == 3 and right_unit != "GPU":
        return None
    if first.currency and not second.currency and right_unit and right_unit != first.currency:
        return None
    low, high, steps = first.value, second.value, (first.step, second.step)
    below = second.raw if sign >= 0 else _LEAST_LARGE  # минус 5 до минус 2 млрд
    takes = not first.scaled and second.scaled and first.value < below * (1 if second.power else 10**30)
    power = second.power
    if first.words and second.words and page.text.startswith("- ", first.end):
        low, steps = shifted(low, tail := _tail_power(page, second)), (shifted(first.step, tail), second.step)
    elif takes and power:
        low, steps = shifted(low, power), (shifted(first.step, power), second.step)
    elif takes:
        low, steps = low * second.sets, (first.step * second.sets, second.step)
    elif (
        first.scaled
        and not second.scaled
        and (second.plain or first.rule == TURNED)
        and first.raw < second.value < 1000
        and left_unit is None
        and first.power
    ):
        high, steps = shifted(high, first.power), (first.step, shifted(second.step, first.power))
    if left_unit is None and right_unit is None and not changed and _likely_code(page.text, second):
        return None
    alt = ("two values: from, to",) if changed else ()
    own_power = own.power if own and own.unit == right.unit else right.power
    scaled_low = shifted(low, own_power - right.power) if own else low
    return Span(first.start, second, right, (scaled_low, high), steps, own, alt)


def _ordered(page: Page, first: Amount, span: Span, link: _Link, sign: int) -> Span | None:
    """The range with the signs of its ends, of which `sign` is that of the right one, the lesser end first.

    None where it is no range: a fall is two values, `elided` where they share their unit.
    """
    (low, high), unit = span.ends, span.second.currency or span.binding.unit
    minus = minus_before(page, first.start, first.end, unit)
    if minus is not None:
        span.start, low = minus, low.copy_negate()
        if not sign and _governs_both(page, first, span, link):
            sign, span.alt = -1, (*span.alt, f"above zero: {high}")
    elif ((sign and link.sort == "dash") or sign > 0) and not plus_before(page, first.start):
        return None
    span.ends = (low, high.copy_negate() if sign < 0 else high)
    falls = span.ends[0] >= span.ends[1]
    if falls and (minus is not None or sign < 0) and not _falls(page, span, link, unit, below=minus is not None):
        span.ends, falls = (span.ends[1], low), span.ends[1] == low
    span.elided = falls and link.sort == "changed" and span.first_unit is None and unit is not None
    return span if span.elided or not falls else None


def _falls(page: Page, span: Span, link: _Link, unit: str | None, *, below: bool) -> bool:
    """Whether a value below zero is what another one fell to, and not the other end of a range: fell from minus 2 to minus 5."""
    if link.sort != "changed":
        return False
    return (unit is not None and not below) or after_change(page.text, span.start, page.lexicon)


def _governs_both(page: Page, first: Amount, span: Span, link: _Link) -> bool:
    """Whether the minus at the left end is meant of the right one too: minus 20–25 Grad, 零下20到30度, but not from minus 3 to 5."""
    word = page.text[span.start : first.start]
    in_words = word[0] in OF_BOTH if page.lexicon.unspaced else word[0].isalpha()
    bare = span.binding.unit is None and span.binding.noun is None
    if span.first_unit is not None or (bare and not (in_words and link.sort == "dash")):
        return False
    if link.sort == "dash":
        return True
    return in_words and link.sort == "to" and first.value < span.second.value


def _tail_power(page: Page, second: Amount) -> int:
    """The power of ten with which a number in one word ends: 5 for dreihunderttausend."""
    word, power = lowered(page.text[second.number_start : second.end]), 0
    glued = page.lexicon.glued
    while part := next((part for part in glued if word.endswith(part)), ""):
        word, power = word.removesuffix(part), power + len(str(glued[part])) - 1
    return power


def _likely_code(text: str, second: Amount) -> bool:
    """12-3-4, or 5-3 as a score: a bare hyphen between two bare numbers with nothing counted."""
    tail = text[second.end : second.end + 1]
    return tail in ("-", "–") and text[second.end + 1 : second.end + 2].isdigit()


def _separator(page: Page, end: int, first: Amount) -> _Link | None:
    """What joins the number that ends at `end` to a right end; None where nothing does."""
    text, lexicon = page.text, page.lexicon
    following = page.following(end)
    if following is not None and not following.uses & (TO | JOINS):
        return None
    place = end
    if text.startswith("- ", end) and lexicon.to.at(text, end + 2):  # zwei- bis dreihundert
        place += 1
    elif dash := _DASH.match(text, end):
        return _Link(dash.end(), "dash")
    while place < len(text) and place - end < 2 and (text[place] in SPACES or (lexicon.suffix and text[place] in "'’")):
        place += 1
    if lexicon.unspaced and (pace := lexicon.pace.starts(text, place)):  # 由3%大幅升至5%
        place = pace.end
    word = lexicon.to.starts(text, place) if lexicon.unspaced else lexicon.to.at(text, place)
    if word and (lexicon.unspaced or place > end):
        after = word.end
        while after < len(text) and text[after] in SPACES:
            after += 1
        changed = (lexicon.unspaced and word.end - place > 1) or _origin_before(text, first, lexicon)
        return _Link(after, "changed" if changed else "to")
    if lexicon.unspaced:
        return None
    joining = WORD.match(text, place)
    if joining and place > end and _between_before(text, first, joining[0].lower(), lexicon):
        return _Link(joining.end() + 1, "between")
    return None


def _before(text: str, first: Amount) -> list[str]:
    return [word.lower() for word in WORD.findall(text[max(0, first.start - _REACH) : first.start])]


def _origin_before(text: str, first: Amount, lexicon: Lexicon) -> bool:
    words = _before(text, first)[-3:]
    return any(word in lexicon.origins for word in words)


def _between_before(text: str, first: Amount, joining: str, lexicon: Lexicon) -> bool:
    words = _before(text, first)[-4:]
    return any(joining in lexicon.between.get(word, ()) for word in words)
