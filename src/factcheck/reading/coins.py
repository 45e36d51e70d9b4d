"""Sums with a smaller coin: 20 dollars 43 cents, 545ドルと5セント, 五元六角八分, 10円5銭."""

import re
from decimal import Decimal

from factcheck.reading.amounts import amount
from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.page import Page
from factcheck.reading.parts import Parts
from factcheck.reading.units import bind

_CENTS = re.compile(r"[ \u00a0]?(?:and |i |и |y |e |und |et )?([0-9]{1,2})(?![0-9])")
_CENTS_ASIAN = re.compile("[又と零]|[와과]? ")
_MOST_CENTS = 100
_DIGIT = "[0-9一二两兩三四五六七八九]"
_COINS = re.compile(
    rf"[又と]?(?:(?P<dimes>{_DIGIT})[角毛毫][钱錢]?)?[零又]?"
    rf"(?:(?P<cents>[0-9]{{1,2}}|[一二三四五六七八九]?十[一二三四五六七八九]?|{_DIGIT})(?:[分仙](?![之钟鐘间間])|[銭]|(?<=[毛毫零]{_DIGIT})(?![\w.,%])))?"
)
_COINED = frozenset("元块塊圆圓円角毛毫钱錢")


def with_cents(page: Page, parts: Parts) -> Parts:
    """`20 dollars 43 cents` is one quantity."""
    if not parts.unit or len(parts.unit) != 3 or not isinstance(parts.values[0], Decimal):
        return parts
    cents = _cents(page, parts.end)
    if cents is None:
        return parts
    value, end = cents
    small = bind(page, end)
    if small.power != -2 or not small.unit or len(small.unit) != 3:
        return parts
    parts.values = (EXACT.add(parts.values[0], shifted(value, -2)),)
    parts.step, parts.end = Decimal("0.01"), small.end
    return parts


def _cents(page: Page, end: int) -> tuple[Decimal, int] | None:
    """The number below a hundred behind the money that ends at `end`, and where it ends: and 43, と5, 又三."""
    if match := _CENTS.match(page.text, end):
        return Decimal(match[1]), match.end()
    link = _CENTS_ASIAN.match(page.text, end) if page.lexicon.unspaced else None
    small = amount(page, link.end()) if link and link.end() < len(page.text) else None
    return (small.value, small.end) if small and not small.value % 1 and small.value < _MOST_CENTS else None


def add_coins(page: Page, parts: Parts, sign: str) -> bool:
    """`3元5角` is 3.5 yuan, `五元六角八分` 5.68, `10円5銭` 10.05 yen; whether such coins follow its `sign`."""
    match, whole = _COINS.match(page.text, parts.end), parts.values[0]
    if (
        sign[-1:] not in _COINED
        or match is None
        or not (match["dimes"] or match["cents"])
        or not isinstance(whole, Decimal)
    ):
        return False
    for coin, power in (("dimes", -1), ("cents", -2)):
        if match[coin]:
            whole, parts.step = EXACT.add(whole, shifted(_small(match[coin]), power)), shifted(Decimal(1), power)
    parts.values, parts.end = (whole,), match.end()
    return True


def _small(printed: str) -> Decimal:
    """A number below a hundred: 5, 43, 五, 十三, 二十."""
    tens, ten, ones = printed.rpartition("十")
    written = (tens or "1" if ten else "") + (ones or "0")
    return Decimal("".join(str(DIGITS.get(character, character)) for character in written))
