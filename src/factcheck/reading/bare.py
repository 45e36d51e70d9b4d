"""A number, or a percentage, that no word or sign beside it has anything to say about: most of what a table of figures holds."""

from decimal import Decimal

from factcheck.quantity import Bound, Quantity
from factcheck.reading.figures import place_of
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome
from factcheck.reading.rates import rate_before
from factcheck.reading.words import (
    AFTER,
    APART,
    CLOCK_BEFORE,
    HEDGE_END,
    JOINS,
    LEFT_UNIT,
    MONTH,
    NAME,
    NOTHING,
    PER,
    RATE,
    RATE_END,
    SILENT,
    SYMBOL,
    TO,
    TRANSPARENT,
    YEAR_BEFORE,
)

_LEFT = HEDGE_END | TRANSPARENT | MONTH | YEAR_BEFORE | CLOCK_BEFORE | LEFT_UNIT | NAME | RATE_END | SILENT
_BEHIND_PERCENT = TO | JOINS | AFTER | RATE | PER | SYMBOL
_ANY = -1
_GOING_ON = (".", ",")  # an ordinal, or more numbers that count one thing: 7, 13 and 70 billion
_LONGEST = 3  # four digits may be a year, and more an account


def bare(page: Page, position: int, end: int) -> Outcome | None:
    """The quantity of the plain digits from `position` to `end`, if it is bare."""
    text, lexicon = page.text, page.lexicon
    digits = text[position:end]
    if len(digits) > _LONGEST or not digits.isdecimal() or text[position - 1 : position] not in ("", " ", "%"):
        return None
    before, after = page.preceding(position), page.following(end)
    if before is None or after is None or before.uses & _LEFT or before.lower in lexicon.minus:
        return None
    if lexicon.unspaced and rate_before(page, position):
        return None
    stop, value, percent = end, Decimal(digits), text[end : end + 1] == "%"
    if percent:
        stop, behind = end + 1, page.following(end + 1)
        if behind is None or behind.uses & (_ANY if lexicon.unspaced else _BEHIND_PERCENT):
            return None
    elif after.uses or text[end : end + 1] in _GOING_ON or not (lexicon.unspaced or after is APART or after is NOTHING):
        return None
    return Quantity(
        text[position:stop], (value,), value, value, place_of(digits), "percent" if percent else "cardinal", Bound.EQ,
        "none", "percent" if percent else None, None, None, None, position, stop, ((position, end),), (),
        f"{lexicon.code}.number.{'han' if lexicon.unspaced else 'plain'}", (end, stop) if percent else None, None, None,
        "stated" if percent else None,
    ), stop  # fmt: skip
