"""Fractions in words: two thirds, one twenty-fifth, two and three quarters, dwa i trzy czwarte, три целых пять десятых."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.reading.denominators import Part, ordinal_after_tens, part_behind
from factcheck.reading.figures import Figure
from factcheck.reading.fraction_ranges import fraction_range
from factcheck.reading.magnitudes import magnitude_behind
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Outcome
from factcheck.reading.patterns import pattern
from factcheck.reading.portions import is_share
from factcheck.reading.said_decimals import counts
from factcheck.reading.shares import fraction_of, mixed_number, part_of_magnitude, share_of_magnitude, worked_out
from factcheck.reading.spelled import counts_one, spelled
from factcheck.reading.units import bind
from factcheck.reading.words import ALTERNATIVE, FRACTION, IN_NUMBER, JOINER, MAGNITUDE, NUMBER

if TYPE_CHECKING:
    from factcheck.reading.words import Word

_QUARTER, _MILLION = 4, 10**6
_LAST_JOINED = pattern(r"[ -]([^\W\d_]+)[ -]([^\W\d_]+)\Z")
_DECIMAL = frozenset((10, 100, 1000))


def may_be_fraction(page: Page, end: int) -> bool:
    """Whether a part, more of the number, or a word that joins a part could follow the number word that ends at `end`."""
    after, lexicon = page.following(end), page.lexicon
    if after is None or after.uses & (FRACTION | IN_NUMBER):
        return True
    return bool(after.uses & ALTERNATIVE and lexicon.wholes) or after.lower in lexicon.loose_points


def spelled_fraction(page: Page, position: int) -> Outcome | None:
    """A fraction in words: two thirds; where tenths follow whole ones, three point five: три целых пять десятых."""
    lexicon = page.lexicon
    above, whole = spelled(page, position) if lexicon.fractions else None, None
    after = page.following(above.end) if above else None
    if above and after is not None and lexicon.wholes and (place := _past_wholes(page, above.end, after)):
        whole, above = above, spelled(page, place)
    if above is None:
        return None
    if ordinal := ordinal_after_tens(page, above):
        return _one_of_tens(page, position, *ordinal)
    after = page.following(above.end)
    if after is not None and (after.uses & JOINER or after.lower in lexicon.loose_points):
        return _joined(page, position, above, after)
    if above.value % 1 or above.value <= 0 or (after is not None and not after.uses & (FRACTION | NUMBER)):
        return None
    part = part_behind(page, above)
    if part is None or (lexicon.rank_after and lexicon.rank_after.at(page.text, part.end + 1)):
        return None
    value = Fraction(int(above.value), part.bottom)
    if value >= 1:
        return _improper(page, above, part, value)
    if part.bottom in _DECIMAL and lexicon.wholes:
        return _spelled_decimal(page, position, part.end, value + (int(whole.value) if whole else 0))
    if whole:
        return _measured_mixed(page, position, int(whole.value) + value, part.end)
    return _single(page, position, part, value)


def _single(page: Page, position: int, part: Part, value: Fraction) -> Outcome | None:
    """A fraction less than one, where its words mean nothing else."""
    if of_magnitude := part_of_magnitude(page, position, part.end, value):
        return of_magnitude
    if between := fraction_range(page, position, part.end, value):
        return between
    found = fraction_of(page, position, part.end, value)
    measured = found[0] is not None and found[0].unit is not None
    return found if measured or not part.doubtful or is_share(page, position, part.end, part.bottom) else None


def _one_of_tens(page: Page, position: int, bottom: int, end: int) -> Outcome:
    """A twenty-first of the hall; any other twenty-first is a place in an order, and nothing of it is counted."""
    article = page.preceding(position)
    start = position - 1 - len(article.text) if article and article.lower in page.lexicon.indefinite else position
    if start == position or not is_share(page, start, end, bottom):
        return None, end
    return fraction_of(page, start, end, Fraction(1, bottom))


def _joined(page: Page, position: int, above: Figure, joining: "Word") -> Outcome | None:
    """A whole number and a part that a word joins: two and three quarters."""
    parted = spelled_part(page, above.end + 1 + len(joining.text))
    between = page.preceding(position)
    if parted is None or above.value % 1 or (between is not None and between.lower in page.lexicon.between):
        return None
    if _is_of_others(page, parted[1]):
        return None
    if page.lexicon.added_parts.at(page.text, above.end + 1):  # amounts add quarters, and may be the end of a range
        return None
    if joining.lower in page.lexicon.loose_points and not counts(page, position, parted[1]):
        return None
    return mixed_number(page, _plus(int(above.value), parted[0]), position, parted[1])


def spelled_part(page: Page, position: int) -> tuple[Fraction, int] | None:
    """The fraction in words that begins behind the space at `position`, `a quarter` or `three quarters`, and where it ends."""
    lexicon, word = page.lexicon, page.following(position)
    if word is None or not word.text:
        return None
    above = spelled(page, position + 1)
    if above is None and word.lower in lexicon.indefinite:
        above = Figure(Decimal(1), Decimal(1), position + 1, position + 1 + len(word.text))
    part = part_behind(page, above) if above and not above.value % 1 else None
    if above is None or part is None or not 0 < above.value < part.bottom:
        return None
    return Fraction(int(above.value), part.bottom), part.end


def _improper(page: Page, above: Figure, part: Part, value: Fraction) -> Outcome | None:
    """More parts than make a whole: what `and` joins is a whole and a part, one hundred and three quarters.

    Quarters and thirds are counted too, as what they name otherwise, and as many as make wholes.
    """
    text, lexicon = page.text, page.lexicon
    joined = _LAST_JOINED.search(text, above.start, above.end)
    million = joined is not None and joined[2].lower() in lexicon.articles and above.value > _MILLION
    if joined and (lexicon.joins_parts or million) and joined[1].lower() in lexicon.joiners:
        whole, last = spelled(page, above.start), spelled_part(page, joined.end(1))
        rest = last[0] * part.bottom if last else None
        if whole and rest and last:
            return mixed_number(page, _plus(int(whole.value) - int(rest), last[0]), above.start, last[1])
    if part.bottom == _QUARTER:
        return None
    certain = page.alone(above.start, part.end) or value.denominator != 1
    if (
        part.bottom < _QUARTER
        or not certain
        or (part.doubtful and not is_share(page, above.start, part.end, part.bottom))
    ):
        return None, part.end
    return fraction_of(page, above.start, part.end, value)


def _is_of_others(page: Page, end: int) -> bool:
    """Whether the part that ends at `end` is one of what is named behind it, and belongs to no number: twenty and a third of those."""
    following, lexicon = page.following(end), page.lexicon
    if following is None or following.lower not in lexicon.share_links:
        return False
    return bool(lexicon.indefinite) or not lexicon.of_one.rows(following.text)


def _plus(whole: int, part: Fraction) -> Fraction:
    """A whole number and a part: of one, or of the last million: dois milhões e um quarto."""
    scale = 1
    while whole and whole % (scale * 1000) == 0:
        scale *= 1000
    return whole + part * (scale if scale >= _MILLION else 1)


def _past_wholes(page: Page, end: int, after: "Word") -> int | None:
    """Where the tenths may begin behind a number that ends at `end`: два и пять десятых, две целых и пять десятых."""
    named = after.lower in page.lexicon.wholes
    joining = page.following(end + 1 + len(after.text)) if named else after
    if joining is not None and joining.uses & ALTERNATIVE:
        return end + 2 + len(after.text) + (1 + len(joining.text) if named else 0)
    return end + 2 + len(after.text) if named else None


def _measured_mixed(page: Page, position: int, value: Fraction, end: int) -> Outcome | None:
    """A whole number and a part that together count a measure or a magnitude, or that nothing follows: dwa i trzy czwarte roku."""
    after = page.following(end)
    if after is None or (after.text and not after.uses & MAGNITUDE):
        unit = bind(page, end).unit
        if unit is None or not (unit in TIMES or unit == "x" or counts_one(unit)):
            return None
    return mixed_number(page, value, position, end)


def _spelled_decimal(page: Page, position: int, end: int, value: Fraction) -> Outcome | None:
    """Tenths or hundredths of what follows, as a decimal number: пять десятых процента; of nothing, a fraction."""
    if power := magnitude_behind(page, end):
        return share_of_magnitude(page, position, power[1], value * 10 ** power[0])
    found = bind(page, end)
    if found.unit is None and value < 1:
        return fraction_of(page, position, end, value)
    return worked_out(page, position, end, value, found, "fraction.decimal")
