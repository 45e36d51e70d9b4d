"""Sums with a smaller coin: 20 dollars 43 cents, 6 руб. 25 коп., шесть рублей двадцать копеек, 545ドルと5セント, 五元六角八分, 10円5銭."""

import re
from decimal import Decimal

from factcheck.reading.amounts import amount
from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.page import Page
from factcheck.reading.parts import Parts
from factcheck.reading.spelled import spelled
from factcheck.reading.symbols import is_money
from factcheck.reading.units import bind
from factcheck.reading.words import NUMBER

_TO_CENTS = re.compile(
    r"\.?[ \u00a0]?(?:(?:and|i|и|y|e|und|et|en|a|та|і|й|con|com|ve|và|met) )?(?:([0-9]{1,2})(?![0-9])|(?<= )(?=[^\W\d_]))"
)
# A coin of any currency that has cents; the others are of one: 20 dollars 43 cents, 20 złotych 43 grosze.
_ANY_CENTS = ("cent", "cént", "цент", "sent", "xu")
_CENTS_ASIAN = re.compile("[又と零]|[와과]? ")
_HUNDRED, _POWER_OF_CENTS = Decimal(100), -2
_DIGIT = "[0-9一二两兩三四五六七八九]"
_COINS = re.compile(
    rf"[又と]?(?:(?P<dimes>{_DIGIT})[角毛毫][钱錢]?)?[零又]?"
    rf"(?:(?P<cents>[0-9]{{1,2}}|[一二三四五六七八九]?十[一二三四五六七八九]?|{_DIGIT})(?:[分仙](?![之钟鐘间間])|[銭]|(?<=[毛毫零]{_DIGIT})(?![\w.,%])))?"
)
_COINED = frozenset("元块塊圆圓円角毛毫钱錢")


def with_cents(page: Page, parts: Parts) -> Parts:
    """`20 dollars 43 cents`, `a dollar and forty-two cents` are one quantity."""
    whole = parts.values[0]
    if not is_money(parts.unit) or not isinstance(whole, Decimal) or whole % 1 or len(parts.values) > 1:
        return parts
    number = _cents(page, parts.end)
    if number is None or not 0 < number[0] < _HUNDRED:
        return parts
    cents, end = number
    small = bind(page, end)
    if small.power != _POWER_OF_CENTS or small.span is None or not is_money(small.unit):
        return parts
    if small.unit != parts.unit and not page.text[slice(*small.span)].lower().startswith(_ANY_CENTS):
        return parts
    parts.values, parts.step = (EXACT.add(whole, shifted(cents, _POWER_OF_CENTS)),), Decimal("0.01")
    parts.end = small.end
    return parts


def _cents(page: Page, end: int) -> tuple[Decimal, int] | None:
    """The number, in digits or in words, behind the money that ends at `end`, and where it ends: and 43, と5, 又三."""
    link = _TO_CENTS.match(page.text, end)
    if link and link[1]:
        return Decimal(link[1]), link.end()
    if page.lexicon.unspaced:
        parting = _CENTS_ASIAN.match(page.text, end)
        small = amount(page, parting.end()) if parting and parting.end() < len(page.text) else None
        return (small.value, small.end) if small and not small.value % 1 else None
    word = page.following(link.end() - 1) if link else None
    number = spelled(page, link.end()) if link and word is not None and word.uses & NUMBER else None
    return (number.value, number.end) if number else None


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
