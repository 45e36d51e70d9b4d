"""Shares: 3/4, a quarter of a million, three quarters of an hour, one in five, 百分之三十."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.reading.amounts import Amount, amount
from factcheck.reading.binding import Binding
from factcheck.reading.figures import EXACT
from factcheck.reading.fraction_ranges import fraction_range
from factcheck.reading.magnitudes import magnitude_behind
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.negative import with_sign
from factcheck.reading.numerals import magnitude_of, named_part
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.spelled import counts_one
from factcheck.reading.units import bind
from factcheck.reading.words import OUT_OF, STOP, UNIT

if TYPE_CHECKING:
    import re

    from factcheck.quantity import Kind
    from factcheck.quantity.model import Number

_LEAST_SHARED, _QUARTER = 3, 4
_LEAST_OF = 100  # one of a hundred and more is written so only of something
_PRINTED_BELOW = frozenset((*range(2, 11), 12, 16, 20, 32, 64))  # 9/11 and 4/24 are days, 12/24 a file
_DIGITS = frozenset("123456789")
_WHOLES = frozenset((*range(3, 11), 12, 20, 50, 1000))
_PERCENT, _PARTED_TIMES = 100, frozenset(("second", "hour"))
_PERCENT_TO = pattern(r"\s?(?:至|到|-|–|~|～)\s?(?:百分之)?")


def printed_fraction(page: Page, match: "re.Match[str]") -> Outcome:
    """A fraction in digits, where it is less than one; of any two numbers only before what it is a share of: 20/100 of them."""
    above, below = int(match[1]), int(match[2])
    if not above < below:
        return None, match.end()
    if below not in _PRINTED_BELOW and not (above == 1 and below < _LEAST_OF):
        after = page.following(match.end())
        if after is None or after.lower not in page.lexicon.share_links:
            return None, match.end()
    value = Fraction(above, below)
    if magnitude_behind(page, match.end()):
        return mixed_number(page, value, *match.span())
    return fraction_range(page, *match.span(), value) or fraction_of(page, *match.span(), value)


def mixed_number(page: Page, value: Fraction, position: int, end: int) -> Outcome:
    """A whole number and a part, `5 1/3 miles`, `two and three quarters`, or thirds alone, with the magnitude behind them."""
    power, stop = magnitude_behind(page, end) or (0, end)
    found = bind(page, stop)
    if value < 1 and not found.unit and not power:
        return fraction_of(page, position, end, value)
    return share_of_magnitude(page, position, stop, value * Fraction(10) ** power)


def part_of_magnitude(page: Page, position: int, end: int, share: Fraction) -> Outcome | None:
    """`a quarter of a million`, `trois quarts de million`, `a quarter million`: the `share` that ends at `end`, of a magnitude."""
    text, lexicon = page.text, page.lexicon
    place, linked, beside = end, False, share.denominator == _QUARTER and _is_counted(page, position)
    for _ in range(3):
        word = WORD.match(text, place + 1)
        if word is None or text[place] not in SPACES + "'’-":
            return None
        lower = word[0].lower()
        found = magnitude_of(lower, text, word.end(), lexicon)
        if found and (linked or beside) and found[0] >= _LEAST_SHARED:
            return share_of_magnitude(page, position, found[1], share * 10 ** found[0])
        if not (lower in lexicon.links or (linked and lower in lexicon.articles)):
            return None
        linked, place = True, word.end()
    return None


def _is_counted(page: Page, position: int) -> bool:
    """Whether a number or an indefinite article, where it tells, says how many quarters: a quarter million, but not the last quarter million-dollar deals."""
    before, word = page.preceding(position), WORD.match(page.text, position)
    if word is None or not page.lexicon.indefinite:
        return False
    counted = named_part(lowered(word[0]), page.lexicon) is None
    return counted or (before is not None and before.lower in page.lexicon.indefinite)


def fraction_of(page: Page, start: int, end: int, value: Fraction) -> Outcome:
    """The fraction from `start` to `end`: of a measure that is named behind it, three quarters of an hour, so much of that."""
    if measure := _measure(page, end):
        return worked_out(page, start, end, value, measure)
    parts = Parts(start, end, (value,), None, None, (start, end), "fraction", kind="fraction")
    return emit(page, with_sign(page, parts)), end


def _measure(page: Page, end: int) -> Binding | None:
    """The hour, the percent or the like of which a part is named: a quarter of an hour, tres décimos de segundo, zwei Zehntel Prozent."""
    following = page.following(end)
    if following is None or not following.text:
        return None
    link = page.lexicon.of_one.at(page.text, end + 1)
    if link is None and not following.uses & UNIT:
        return None
    place = link.end if link else end
    found = bind(page, place)
    beside = found.span is not None and found.span[0] <= place + 1
    return found if beside and found.unit and (found.unit in TIMES or counts_one(found.unit)) else None


def share_of_magnitude(page: Page, position: int, end: int, value: Fraction) -> Outcome:
    """The share of a magnitude that ends at `end`, worked out, with its unit."""
    return worked_out(page, position, end, value, bind(page, end))


def _as_decimal(value: Fraction) -> "Number":
    """The fraction as a decimal number, where it is one: three quarters, but no third."""
    decimal = EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
    return decimal if Fraction(decimal) == value else value


def worked_out(
    page: Page, position: int, end: int, value: Fraction, found: Binding, rule: str = "fraction.magnitude"
) -> Outcome:
    """The number `value` from `position` to `end`, of what it is found to count."""
    exact = _as_decimal(value * Fraction(10) ** found.power)
    parts = Parts(
        position, found.end if found.unit or found.noun else end, (exact,), None, found.unit, (position, end),
        rule, found.noun, found.device, found.rate, unit_span=found.span,
    )  # fmt: skip
    return emit(page, with_sign(page, parts)), parts.end


def out_of(page: Page, position: int, end: int) -> Outcome | None:
    """One in five, 9 out of 10: a share, unless what follows is a span of time; one over three, where the text says nothing else."""
    link = page.following(end)
    above = amount(page, position) if link is not None and link.uses & OUT_OF else None
    if above is None:
        return None
    return _part_of(page, position, above, above.end) or _divided(page, position, above)


def _divided(page: Page, position: int, above: Amount) -> Outcome | None:
    """One over three, un sur vingt-cinq, uno sobre tres: elsewhere the word says where, or more than."""
    link = page.lexicon.over.at(page.text, above.end + 1)
    below = amount(page, link.end + 1) if link and link.end + 1 < len(page.text) else None
    if below is None or not 0 < above.value < below.value or above.value % 1 or below.value % 1:
        return None
    value = Fraction(int(above.value), int(below.value))
    found = fraction_of(page, position, below.end, value)
    return found if page.alone(position, found[1]) else None


def out_of_those(page: Page, above: Amount, end: int) -> Outcome | None:
    """Six women in ten, quatre Français sur dix: a share of what is named between, up to `end`, if no other noun follows."""
    after = page.following(end) if page.lexicon.out_of else None
    if after is None or not after.uses & OUT_OF:
        return None
    share = _part_of(page, above.start, above, end, _WHOLES | {2})
    behind = page.following(share[1]) if share else None
    stands = behind is not None and (behind.uses & STOP or not behind.text or behind.lower in page.lexicon.answering)
    return share if stands else None


def one_of_those(page: Page, position: int, end: int) -> Outcome | None:
    """One person in five, une femme sur trois: the word for one, which ends at `end`, is an article anywhere else."""
    noun = page.following(end)
    if noun is None or not noun.uses & UNIT:
        return None
    place = end + 1 + len(noun.text)
    link = page.following(place)
    above = amount(page, position) if link is not None and link.uses & OUT_OF else None
    return out_of_those(page, above, place) if above is not None else None


def _part_of(page: Page, position: int, above: Amount, end: int, wholes: frozenset[int] = _WHOLES) -> Outcome | None:
    """The share that `above`, and what it counts up to `end`, makes of the number behind the link."""
    link = page.lexicon.out_of.at(page.text, end + 1)
    if link is None or above.currency:
        return None
    first = page.text[link.end + 1 : link.end + 2]
    below = amount(page, link.end + 1) if first.isalpha() or first in _DIGITS else None
    if below is None or below.value not in wholes or not 0 < above.value < below.value or above.value % 1:
        return None
    if bind(page, below.end).unit in TIMES:
        return None
    value, end = Fraction(int(above.value), int(below.value)), below.end
    return emit(page, Parts(position, end, (value,), None, None, (position, end), "fraction", kind="fraction")), end


def han_share(page: Page, start: int, share: tuple[Fraction | Decimal, int, bool]) -> Outcome:
    """A fraction or a percentage from `start` on as Chinese, Japanese and Korean say it, or a range of percentages."""
    value, end, percent = share
    measure = bind(page, end)
    if value > 1 and not percent and measure.unit:
        return share_of_magnitude(page, start, end, Fraction(value))
    if measure.unit in _PARTED_TIMES and measure.span and measure.span[0] == end:  # 百分之一秒
        return worked_out(page, start, end, Fraction(value) / (_PERCENT if percent else 1), measure)
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
