"""Fractions: 3/4, two thirds, 三分之二, 百分之三十."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.reading.amounts import Amount, amount
from factcheck.reading.hedges import Hedge, hedge_before
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.spelled import spelled
from factcheck.reading.words import FRACTION

if TYPE_CHECKING:
    from factcheck.quantity import Kind
    from factcheck.quantity.model import Number

FRACTION_SIGN = re.compile(r"([1-9][0-9]?)/([1-9][0-9]?)(?![0-9/])")
_PERCENT_TO = re.compile(r"\s?(?:至|到|-|–|~|～)\s?(?:百分之)?")


def printed_fraction(page: Page, match: "re.Match[str]") -> Outcome:
    """A fraction in digits, where it is less than one."""
    above, below = int(match[1]), int(match[2])
    if not above < below or below > 100:
        return None, match.end()
    parts = Parts(
        match.start(), match.end(), (Fraction(above, below),), None, None, match.span(), "fraction", kind="fraction"
    )
    return emit(page, parts), match.end()


def spelled_fraction(page: Page, position: int) -> Outcome | None:
    """A fraction in words: two thirds."""
    text, lexicon = page.text, page.lexicon
    if not lexicon.fractions:
        return None
    above = spelled(page, position)
    if above is None:
        return None
    after = page.following(above.end)
    if after is not None and not after.uses & FRACTION:
        return None
    below = WORD.match(text, above.end + 1)
    if below is None or below[0].lower() not in lexicon.fractions or text[above.end] not in SPACES + "-":
        return None
    bottom = lexicon.fractions[below[0].lower()]
    if above.value % 1 or not 0 < above.value < bottom:
        return None
    following = WORD.match(text, below.end() + 1)
    if following and lexicon.rank_after and lexicon.rank_after.at(text, below.end() + 1):
        return None
    value = Fraction(int(above.value), bottom)
    parts = Parts(position, below.end(), (value,), None, None, (position, below.end()), "fraction", kind="fraction")
    return emit(page, parts), below.end()


def han_share(page: Page, first: Amount, share: tuple[Fraction | Decimal, int, bool]) -> Outcome:
    """A fraction or a percentage as Chinese, Japanese and Korean say it, or a range of percentages."""
    value, end, percent = share
    second = None
    if percent and (match := _PERCENT_TO.match(page.text, end)) and match.end() < len(page.text):
        second = amount(page, match.end())
    values: tuple[Number, ...] = (value,)
    if second is not None and second.value > value:
        values, end = (value, second.value), second.end
    kind: Kind = "range" if len(values) == 2 else "percent" if percent else "fraction"
    far = None
    if kind == "fraction" and hedge_before(page, first.number_start) is None:
        far = _far_hedge(page, first.number_start)
    parts = Parts(
        first.number_start, end, values, Decimal(1) if percent else None, "percent" if percent else None,
        (first.number_start, end), "percent" if percent else "fraction", kind=kind, inner=far,
    )  # fmt: skip
    return emit(page, parts), end


def _far_hedge(page: Page, position: int) -> Hedge | None:
    """The hedge before what the share is of: 不到同行的十分之一."""
    left = page.text[max(0, position - 10) : position]
    if not left.endswith(("的", "の")):
        return None
    for length in range(len(left), 1, -1):
        for size in (3, 2):
            name = page.lexicon.hedges.get(left[-length : size - length or None])
            if name in ("less_than", "more_than", "up_to", "at_least") and not any(
                sign in left[-length:] for sign in "，。、,"
            ):
                return Hedge(name, position - length, position - length + size)
    return None
