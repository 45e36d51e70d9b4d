"""Fractions: 3/4, two thirds, 三分之二, 百分之三十."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.reading.amounts import Amount, amount
from factcheck.reading.figures import Figure, shifted
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.negative import with_sign
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Outcome, Parts, emit
from factcheck.reading.spelled import spelled
from factcheck.reading.units import bind
from factcheck.reading.words import ALTERNATIVE, FRACTION, JOINER, OUT_OF, STOP

if TYPE_CHECKING:
    from factcheck.quantity import Kind
    from factcheck.quantity.model import Number
    from factcheck.reading.words import Word

FRACTION_SIGN = re.compile(r"([1-9][0-9]{0,2})/([1-9][0-9]{0,2})(?![0-9/])")
_LEAST_SHARED = 3
_QUARTER, _TENS = 4, 20
_PLURAL_PARTS = tuple("sil")  # fifths, quinti, Fünftel
_LAST_JOINED = re.compile(r"[ -]([^\W\d_]+)[ -][^\W\d_]+\Z")
_BEHIND_TENS = re.compile(r"-(?:et-)?([^\W\d_]{3,20})(?![^\W\d_])")
_ORDINAL_ENDS = ("ième", "ièmes")
_LEAST_OF = 100  # one of a hundred and more is written so only of something
_DECIMAL = frozenset((10, 100, 1000))
_PRINTED_BELOW = frozenset((*range(2, 11), 12, 16, 20, 32, 64))  # 9/11 and 4/24 are days, 12/24 a file
_DIGITS = frozenset("123456789")
_WHOLES = frozenset((*range(3, 11), 12, 20, 50, 1000))
_PERCENT_TO = re.compile(r"\s?(?:至|到|-|–|~|～)\s?(?:百分之)?")


def printed_fraction(page: Page, match: "re.Match[str]") -> Outcome:
    """A fraction in digits, where it is less than one; of any two numbers only before what it is a share of: 20/100 of them."""
    above, below = int(match[1]), int(match[2])
    if not above < below:
        return None, match.end()
    if below not in _PRINTED_BELOW and not (above == 1 and below < _LEAST_OF):
        after = page.following(match.end())
        if after is None or after.lower not in page.lexicon.share_links:
            return None, match.end()
    parts = Parts(
        match.start(), match.end(), (Fraction(above, below),), None, None, match.span(), "fraction", kind="fraction"
    )
    return emit(page, with_sign(page, parts)), match.end()


def mixed_number(page: Page, value: Fraction, position: int, end: int) -> Outcome:
    """A whole number and a part, `5 1/3 miles`, `two and three quarters`, or thirds alone, with the magnitude behind them."""
    after = page.following(end)
    scale = magnitude_of(after.lower, page.text, end + 1 + len(after.text), page.lexicon) if after else None
    power, stop = scale or (0, end)
    found = bind(page, stop)
    if value < 1 and not found.unit:
        return emit(page, Parts(position, end, (value,), None, None, (position, end), "fraction", kind="fraction")), end
    return share_of_magnitude(page, position, stop, value * Fraction(10) ** power)


def spelled_fraction(page: Page, position: int) -> Outcome | None:
    """A fraction in words: two thirds; where tenths follow whole ones, three point five: три целых пять десятых."""
    text, lexicon = page.text, page.lexicon
    if not lexicon.fractions:
        return None
    above, whole = spelled(page, position), None
    after = page.following(above.end) if above else None
    if above and after is not None and lexicon.wholes and (place := _past_wholes(page, above.end, after)):
        whole, above = above, spelled(page, place)
    if above is None:
        return None
    if above.value % 100 >= _TENS and above.value % 10 == 0 and (beyond := _ordinal_behind(page, above.end)):
        return None, beyond
    after = page.following(above.end)
    if after is not None and after.uses & JOINER and (parted := _spelled_part(page, above.end + 1 + len(after.text))):
        between = page.preceding(position)
        if above.value % 1 or (between is not None and between.lower in lexicon.between):
            return None
        return mixed_number(page, int(above.value) + parted[0], position, parted[1])
    if after is not None and not after.uses & FRACTION:
        return None
    below = WORD.match(text, above.end + 1)
    if below is None or text[above.end] not in SPACES + "-":
        return None
    if below[0].lower() not in lexicon.fractions:
        return (None, below.end()) if lexicon.parts is not None and lexicon.parts.search(below[0].lower()) else None
    bottom = lexicon.fractions[below[0].lower()]
    if above.value % 1 or above.value <= 0:
        return None
    if above.value >= bottom:
        return _improper(page, above, below, bottom)
    following = WORD.match(text, below.end() + 1)
    if following and lexicon.rank_after and lexicon.rank_after.at(text, below.end() + 1):
        return None
    value = Fraction(int(above.value), bottom)
    if whole and bottom not in _DECIMAL:
        return None
    if bottom in _DECIMAL and lexicon.wholes:
        return _spelled_decimal(page, position, below.end(), value + (int(whole.value) if whole else 0))
    of_magnitude = part_of_magnitude(page, position, below.end(), value)
    if of_magnitude:
        return of_magnitude
    parts = Parts(position, below.end(), (value,), None, None, (position, below.end()), "fraction", kind="fraction")
    return emit(page, parts), below.end()


def _spelled_part(page: Page, position: int) -> tuple[Fraction, int] | None:
    """The fraction in words that begins at `position`, `a quarter` or `three quarters`, and where it ends."""
    lexicon, word = page.lexicon, page.following(position)
    if word is None or not word.text:
        return None
    above = spelled(page, position + 1)
    value, end = (above.value, above.end) if above else (Decimal(1), position + 1 + len(word.text))
    below = page.following(end)
    bottom = lexicon.fractions.get(below.lower) if below and (above or word.lower in lexicon.indefinite) else None
    if below is None or bottom is None or value % 1 or not 0 < value < bottom:
        return None
    return Fraction(int(value), bottom), end + 1 + len(below.text)


def _improper(page: Page, above: Figure, below: re.Match[str], bottom: int) -> Outcome | None:
    """More parts than make a whole: what `and` joins is a whole and a part, one hundred and three quarters.

    Quarters are counted too, as what they name otherwise; of other parts nothing is said: twenty-three fifths.
    """
    text, lexicon = page.text, page.lexicon
    joined = _LAST_JOINED.search(text, above.start, above.end) if lexicon.joins_parts else None
    if joined and joined[1].lower() in lexicon.joiners:
        whole, part = spelled(page, above.start), _spelled_part(page, joined.end(1))
        rest = part[0] * bottom if part else None
        if whole and rest and part:
            return mixed_number(page, int(whole.value) - int(rest) + part[0], above.start, part[1])
    return (None, below.end()) if bottom != _QUARTER and below[0][-1] in _PLURAL_PARTS else None


def _ordinal_behind(page: Page, end: int) -> int | None:
    """Where the ordinal ends that a hyphen joins to the tens before `end`: twenty-first, vingt-et-unième; but not twenty-second."""
    match = _BEHIND_TENS.match(page.text, end)
    if match is None:
        return None
    lexicon, word = page.lexicon, match[1].lower()
    named = word.removesuffix("s") in lexicon.ordinals or word in lexicon.fractions or word.endswith(_ORDINAL_ENDS)
    return match.end() if named and lexicon.units.at(word, 0) is None else None


def _past_wholes(page: Page, end: int, after: "Word") -> int | None:
    """Where the tenths may begin behind a number that ends at `end`: два и пять десятых, две целых и пять десятых."""
    named = after.lower in page.lexicon.wholes
    joining = page.following(end + 1 + len(after.text)) if named else after
    if joining is not None and joining.uses & ALTERNATIVE:
        return end + 2 + len(after.text) + (1 + len(joining.text) if named else 0)
    return end + 2 + len(after.text) if named else None


def _spelled_decimal(page: Page, position: int, end: int, value: Fraction) -> Outcome | None:
    """Tenths or hundredths of what follows, as a decimal number: пять десятых процента; of nothing, a fraction."""
    following = page.following(end)
    power = None
    if following is not None:
        power = magnitude_of(following.lower, page.text, end + 1 + len(following.text), page.lexicon)
    if power:
        return share_of_magnitude(page, position, power[1], value * 10 ** power[0])
    found = bind(page, end)
    if found.unit is None and value < 1:
        return emit(page, Parts(position, end, (value,), None, None, (position, end), "fraction", kind="fraction")), end
    exact = shifted(Decimal(value.numerator) / Decimal(value.denominator), found.power)
    parts = Parts(
        position, found.end if found.unit or found.noun else end, (exact,), None, found.unit, (position, end),
        "fraction.decimal", found.noun, found.device, found.rate, unit_span=found.span,
    )  # fmt: skip
    return emit(page, with_sign(page, parts)), parts.end


def part_of_magnitude(page: Page, position: int, end: int, share: Fraction) -> Outcome | None:
    """`a quarter of a million`, `trois quarts de million`: the `share` that ends at `end`, of a magnitude."""
    text, lexicon = page.text, page.lexicon
    place, linked = end, False
    for _ in range(3):
        word = WORD.match(text, place + 1)
        if word is None or text[place] not in SPACES + "'’":
            return None
        lower = word[0].lower()
        found = magnitude_of(lower, text, word.end(), lexicon)
        if found and linked and found[0] >= _LEAST_SHARED:
            return share_of_magnitude(page, position, found[1], share * 10 ** found[0])
        if not (lower in lexicon.links or (linked and lower in lexicon.articles)):
            return None
        linked, place = True, word.end()
    return None


def share_of_magnitude(page: Page, position: int, end: int, value: Fraction) -> Outcome:
    """The share of a magnitude that ends at `end`, worked out, with its unit."""
    found = bind(page, end)
    value *= Fraction(10) ** found.power
    exact = Decimal(value.numerator) if value.denominator == 1 else value
    parts = Parts(
        position, found.end if found.unit or found.noun else end, (exact,), None, found.unit, (position, end),
        "fraction.magnitude", found.noun, found.device, found.rate, unit_span=found.span,
    )  # fmt: skip
    return emit(page, with_sign(page, parts)), parts.end


def out_of(page: Page, position: int) -> Outcome | None:
    """One in five, 9 out of 10: a share, unless what follows is a span of time."""
    above = amount(page, position)
    return _part_of(page, position, above, above.end) if above else None


def out_of_those(page: Page, above: Amount, end: int) -> Outcome | None:
    """Six women in ten, quatre Français sur dix: a share of what is named between, up to `end`, if no other noun follows."""
    after = page.following(end) if page.lexicon.out_of else None
    if after is None or not after.uses & OUT_OF:
        return None
    share = _part_of(page, above.start, above, end)
    behind = page.following(share[1]) if share else None
    stands = behind is not None and (behind.uses & STOP or not behind.text or behind.lower in page.lexicon.answering)
    return share if stands else None


def _part_of(page: Page, position: int, above: Amount, end: int) -> Outcome | None:
    """The share that `above`, and what it counts up to `end`, makes of the number behind the link."""
    link = page.lexicon.out_of.at(page.text, end + 1)
    if link is None or above.currency:
        return None
    first = page.text[link.end + 1 : link.end + 2]
    below = amount(page, link.end + 1) if first.isalpha() or first in _DIGITS else None
    if below is None or below.value not in _WHOLES or not 0 < above.value < below.value or above.value % 1:
        return None
    if bind(page, below.end).unit in TIMES:
        return None
    value, end = Fraction(int(above.value), int(below.value)), below.end
    return emit(page, Parts(position, end, (value,), None, None, (position, end), "fraction", kind="fraction")), end


def han_share(page: Page, start: int, share: tuple[Fraction | Decimal, int, bool]) -> Outcome:
    """A fraction or a percentage from `start` on as Chinese, Japanese and Korean say it, or a range of percentages."""
    value, end, percent = share
    if value > 1 and not percent and bind(page, end).unit:
        return share_of_magnitude(page, start, end, Fraction(value))
    second = None
    if percent and (match := _PERCENT_TO.match(page.text, end)) and match.end() < len(page.text):
        second = amount(page, match.end())
    values: tuple[Number, ...] = (value,)
    if second is not None and second.value > value:
        values, end = (value, second.value), second.end
    kind: Kind = "range" if len(values) == 2 else "percent" if percent else "fraction"
    parts = Parts(
        start, end, values, Decimal(1) if percent else None, "percent" if percent else None,
        (start, end), "percent" if percent else "fraction", kind=kind,
    )  # fmt: skip
    return emit(page, with_sign(page, parts)), end
