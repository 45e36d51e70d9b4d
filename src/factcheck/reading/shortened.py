"""Numbers that Chinese, Japanese and Korean say in parts: 八成五, 八折, 85折, 9秒98, 1米75, 三块五, 五元六角八分, 一吨半."""

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.reading.amounts import NO_HALF, Amount
from factcheck.reading.binding import Binding
from factcheck.reading.coins import add_coins
from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.han_anchors import BEHIND_PRICE
from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Parts
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import is_money

_TENTHS = pattern("[半一二三四五六七八九1-9](?![0-9.,:%成十百千万萬亿億个個家名位倍年月天日周])")
_HUNDREDTHS = pattern("([1-9一二三四五六七八九])分(?![间間の])(?:([1-9一二三四五六七八九])厘)?")
# A second, a metre and a yuan, behind which decimals may stand alone; the rarer words for a yuan need their coin.
_DECIMALS = pattern(
    rf"(?:[秒초米]|(?P<price>[块塊]))(?P<plain>[0-9]{{1,2}}|[一二三四五六七八九]{{1,2}})"
    rf"(?(price){BEHIND_PRICE}|(?![毛角毫分])(?![0-9.,:：%％一二三四五六七八九十百千万萬亿億兆多几幾余餘]))"
)
# Measures that no table of units knows.
_MEASURE = pattern("公?[斤里]|[吨噸亩畝尺升]|トン| ?톤")
# Behind a Korean half, what is no particle: 반경, 반도.
_GOES_ON = pattern("(?![을를이가은는에의](?![가-힣]))[가-힣]")
# What is counted in halves by itself: 10块半斤.
_COUNTED_IN_HALVES = pattern("[斤份只隻个個打天年月日小里公升箱包袋碗杯盒瓶套张張块塊价價]")
_MOST_HALVED, _MOST_WITH_DECIMALS = 1000, 100
_NOT_HALVED = frozenset("person user company model GPU chip visit query token parameter rank pp".split())
_TEN, _HALF = 10, Decimal("0.5")


def say_in_full(page: Page, first: Amount, parts: Parts) -> None:
    """Add to the number what is said behind its unit, and take tenths for what they are."""
    if parts.values[0] != 0 and not first.value % 1 and first.value < _MOST_HALVED:
        _half(page, first, parts)
    sign = page.text[slice(*parts.unit_span)] if parts.unit_span else ""
    if sign in ("成", "折"):
        _tenths(page, first, parts, sign)
    elif sign == "割":
        _hundredths(page, parts)
    elif is_money(parts.unit) and add_coins(page, parts, sign):
        return
    elif sign in ("秒", "초", "米", "块", "塊") and first.value < _MOST_WITH_DECIMALS and not first.value % 1:
        _decimals(page, first, parts)


def _tenths(page: Page, first: Amount, parts: Parts, sign: str) -> None:
    """`八成五` is 85 per cent, `八折` 80 and `85折` 85 per cent of the price; of ten or more there are no tenths (2024成立)."""
    if first.value > _TEN:
        parts.values, parts.step = (first.value,), first.step
        if sign == "成":
            parts.unit, parts.end, parts.unit_span = None, first.end, None
        return
    digit = _TENTHS.match(page.text, parts.end) if sign == "成" else None
    value = parts.values[0]
    if digit and isinstance(value, Decimal):
        parts.values, parts.step = (EXACT.add(value, shifted(_tenth(digit), 1)),), Decimal(1)
        parts.end = digit.end()


def with_tenths(text: str, said: Amount, unit: Binding) -> tuple[Amount, Binding]:
    """The number and its unit with the tenths behind the unit, if there are any: the 五 of 三成五."""
    if unit.span is None or text[slice(*unit.span)] != "成" or not (digit := _TENTHS.match(text, unit.end)):
        return said, unit
    value = EXACT.add(said.value, _tenth(digit))
    return replace(said, value=value, raw=value, step=Decimal("0.1")), replace(unit, end=digit.end())


def _tenth(digit: re.Match[str]) -> Decimal:
    return shifted(Decimal(5 if digit[0] == "半" else DIGITS.get(digit[0], digit[0])), -1)


def _hundredths(page: Page, parts: Parts) -> None:
    """`3割5分` is 35 per cent, `3割1分2厘` 31.2."""
    match, value = _HUNDREDTHS.match(page.text, parts.end), parts.values[0]
    if match is None or not isinstance(value, Decimal):
        return
    for power, digit in enumerate(match.groups()):
        if digit:
            parts.step = shifted(Decimal(1), -power)
            value = EXACT.add(value, shifted(Decimal(DIGITS.get(digit, digit)), -power))
    parts.values, parts.end = (value,), match.end()


def _half(page: Page, first: Amount, parts: Parts) -> None:
    """`一吨半` is a ton and a half, `三斤半` three and a half pounds, `七割半` 75 per cent."""
    text, lexicon, end = page.text, page.lexicon, parts.end
    whole = parts.values[0]
    if parts.unit is None:
        measure = _MEASURE.match(text, first.end)
        end = measure.end() if measure else -1
    if end < 0 or parts.unit in TIMES or parts.unit in _NOT_HALVED or not isinstance(whole, Decimal):
        return
    place = end + (lexicon.code == "ko" and text[end : end + 1] == " ")
    found = lexicon.halves.starts(text, place)
    if found is None or text[found.end : found.end + 1] in NO_HALF or _begins_word(page, place, found.end):
        return
    if parts.unit is None:
        parts.noun, parts.unit_span = text[first.end : end].strip(), (first.end, end)
    parts.values = (whole * (first.value + _HALF) / first.value,)
    parts.step, parts.end = None, found.end


def _begins_word(page: Page, place: int, end: int) -> bool:
    """Whether the half at `place` is part of a word, or of something that costs so much: 半价, 반경, 10块半斤."""
    anchors = page.lexicon.han_anchors
    passed = anchors.match(page.text, place) if anchors else None
    goes_on = _GOES_ON if page.lexicon.code == "ko" else _COUNTED_IN_HALVES
    return goes_on.match(page.text, end) is not None or (passed is not None and passed.lastindex is None)


def _decimals(page: Page, first: Amount, parts: Parts) -> None:
    """`9秒98` is 9.98 seconds, `1米75` 1.75 metres, `三块五` 3.5 yuan."""
    match = _DECIMALS.match(page.text, parts.end - 1)
    if match is None or page.lexicon.units.starts(page.text, match.end()):
        return
    digits = "".join(str(DIGITS.get(character, character)) for character in match["plain"])
    parts.values = (EXACT.add(first.value, Decimal(f"0.{digits}")),)
    parts.step, parts.end = Decimal((0, (1,), -len(digits))), match.end()
