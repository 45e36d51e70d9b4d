"""Two neighbouring Han digits side by side are the ends of a range: 两三万, 三四千, 七八百万, 十七八."""

import re

from factcheck.reading.figures import Figure
from factcheck.reading.han import han
from factcheck.reading.han_numeral import DIGITS, SMALL
from factcheck.reading.hedges import hedge_after
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.units import bind

_DIGIT = "[" + "".join(character for character, value in DIGITS.items() if value) + "]"
_PAIR = re.compile(
    rf"(?<![0-9.周期初第點点])(?<!{_DIGIT})(?:{_DIGIT}?[十百千拾佰仟]){{0,3}}(?P<first>{_DIGIT})(?P<second>{_DIGIT})(?!{_DIGIT}|[0-9月點点])"
)
_BESIDE = frozenset({(3, 5)}) | {(value, value + 1) for value in range(1, 9)}
_LONGEST = 16
_LEAST_ALONE = 10


_MAY_FOLLOW = frozenset(DIGITS) | frozenset(SMALL)


def beside(page: Page, position: int) -> bool:
    """Whether the Chinese character behind `position` may be the second of a pair."""
    return page.lexicon.code == "zh" and page.text[position + 1 : position + 2] in _MAY_FOLLOW


def neighbours(page: Page, position: int) -> Outcome | None:
    """The range from one digit to the next that begins at `position`, with its unit; None where no pair stands."""
    match = _PAIR.match(page.text, position)
    if match is None or (DIGITS[match["first"]], DIGITS[match["second"]]) not in _BESIDE:
        return None
    low, high = _without(page, position, match.start("second")), _without(page, position, match.start("first"))
    if low is None or high is None or low.value >= high.value:
        return None
    end = position + high.end + 1
    inner = hedge_after(page, end)
    found = bind(page, inner.end if inner else end)
    if found.unit is None and found.noun is None and high.value < _LEAST_ALONE:
        return None
    if found.unit is None and inner:
        found = bind(page, end)
    stop = found.end if found.unit or found.noun else end
    parts = Parts(
        position, stop, (low.value, high.value), low.step, found.unit, (position, end), "range.neighbours", found.noun,
        found.device, found.rate, kind="range", inner=inner, unit_span=found.span,
    )  # fmt: skip
    return emit(page, parts), stop


def _without(page: Page, position: int, left_out: int) -> Figure | None:
    """The number at `position` as it is read when one of its characters is left out."""
    text = page.text[position:left_out] + page.text[left_out + 1 : position + _LONGEST]
    return han(text, 0, page.lexicon, page.signs)
