"""Numbers that Chinese, Japanese and Korean say in short: 八成五, 八折, 85折, 9秒98, 1米75, 三块五."""

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.reading.amounts import Amount
from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.han import DIGITS
from factcheck.reading.page import Page
from factcheck.reading.parts import Parts
from factcheck.reading.units import Binding

_TENTHS = re.compile("[半一二三四五六七八九1-9](?![0-9.,:%成十百千万萬亿億个個家名位倍年月天日周])")
# A second, a metre and a yuan, behind which decimals may stand alone; the rarer words for a yuan need their dime.
_DECIMALS = re.compile(
    r"(?:[秒초米块塊](?P<plain>[0-9]{1,2}|[一二三四五六七八九]{1,2})(?![毛角])|[元块塊](?P<dimes>[0-9一二三四五六七八九])[毛角][钱錢]?)"
    r"(?![0-9.,:：%％一二三四五六七八九十百千万萬亿億兆多几幾余餘])"
)
_TEN = 10


def say_in_full(page: Page, first: Amount, parts: Parts) -> None:
    """Add to the number what is said behind its unit, and take tenths for what they are."""
    sign = page.text[slice(*parts.unit_span)] if parts.unit_span else ""
    if sign in ("成", "折"):
        _tenths(page, first, parts, sign)
    elif sign in ("秒", "초", "米", "块", "塊", "元") and not first.scaled and not first.value % 1:
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


def _decimals(page: Page, first: Amount, parts: Parts) -> None:
    """`9秒98` is 9.98 seconds, `1米75` 1.75 metres, `三块五` and `3元5角` 3.5 yuan."""
    match = _DECIMALS.match(page.text, parts.end - 1)
    if match is None or page.lexicon.units.starts(page.text, match.end()):
        return
    printed = match["plain"] or match["dimes"]
    digits = "".join(str(DIGITS.get(character, character)) for character in printed)
    parts.values = (EXACT.add(first.value, Decimal(f"0.{digits}")),)
    parts.step, parts.end = Decimal((0, (1,), -len(digits))), match.end()
