"""Sums with a smaller coin: 20 dollars 43 cents, $20 and 43c, 20 euros 43, 6 руб. 25 коп., a dollar and 42 cents, 545ドルと5セント, 五元六角八分."""

import re
from decimal import Decimal

from factcheck.reading.amounts import Amount, amount
from factcheck.reading.binding import Binding
from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.marks import WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import Parts
from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Found
from factcheck.reading.spelled import spelled
from factcheck.reading.symbols import is_money
from factcheck.reading.units import bind
from factcheck.reading.words import ALTERNATIVE, JOINER, LINK, NOTHING, NUMBER, OUT_OF, PER, STOP, TO

_LINK = r"(?:(?:and|i|и|y|e|und|et|en|a|та|і|й|con|com|ve|và|met) )?"
_TO_CENTS = pattern(rf"\.?[ \u00a0]?{_LINK}(?:([0-9]{{1,2}})(?![0-9])|(?<= )(?=[^\W\d_]))")
_BEFORE_CENTS = pattern(rf"[ \u00a0]{_LINK}")
# A coin of any currency that has cents; the others are of one: 20 dollars 43 cents, 20 złotych 43 grosze.
_ANY_CENTS = ("cent", "cént", "цент", "sent", "xu", "¢")
# What names a coin only behind the sum it is a part of, each with the currency, if it is of one.
_COINS_OF = {
    "sen": "MYR", "sens": "MYR", "penny": "GBP", "pennies": "GBP", "pence": "GBP", "p": "GBP", "xen": "USD", "c": "", "ц": "",
}  # fmt: skip
# Two digits behind a sum that no word follows: 20 dollars 43, 20 euros con 43, 20 euro e 43; glued to a sign: 3€50.
_LINKS_ALONE = {"it": "e", "pt": "e", "es": "con"}
# Two digits before the next sum of the same currency: de 2 euros 15 à 2 euros 50.
_BEFORE_SUM = pattern(r"(?: con| e)? [0-9]{2} (?:[^\W\d_]{1,5}|[-–]) [0-9]{1,6} ([^\W\d_]{1,20})")
_ALONE = pattern(r"(?: con| e)? [0-9]{2}(?:[,;:!?)](?![0-9])|(?P<dot>\.)(?![0-9])|\n|\Z)")
_LINKED_CENTS = pattern("(?: con| e)? [0-9]{2} ")
_LINKING = TO | LINK | OUT_OF | ALTERNATIVE | JOINER
_GLUED = pattern(r"[0-9]{2}(?![\w%$€£]|[.,][0-9])")
_WITHOUT_CENTS = frozenset("JPY KRW VND IDR HUF CLP COP ISK TWD".split())
_LEAST_ALONE, _MOST_WHOLE = 10, 10_000
_ONE, _ONE_REACH, _MOST_WORDS_OF_ONE = Decimal(1), 40, 5
_CENTS_ASIAN = pattern("[又と零]|[와과]? ")
_HUNDRED, _POWER_OF_CENTS = Decimal(100), -2
_DIGIT = "[0-9一二两兩三四五六七八九]"
_COINS = pattern(
    rf"[又と]?(?:(?P<dimes>{_DIGIT})(?:角(?![形色度落])|[毛毫])[钱錢]?)?[零又]?"
    rf"(?:(?P<cents>[0-9]{{1,2}}|[一二三四五六七八九]?十[一二三四五六七八九]?|{_DIGIT})(?:[分仙](?![之钟鐘间間])|[銭]|(?<=[毛毫零]{_DIGIT})(?![\w.,%])))?"
)
_COINED = frozenset("元块塊圆圓円蚊角毛毫钱錢")


def with_cents(page: Page, first: Amount, parts: Parts, floor: int) -> Parts:
    """`20 dollars 43 cents`, `a dollar and forty-two cents`, `20 euros 43` and `3€50` are one quantity."""
    whole = parts.values[0]
    if not is_money(parts.unit) or not isinstance(whole, Decimal) or len(parts.values) > 1:
        return parts
    if whole % 1:
        return _with_one(page, first, parts, floor)
    number = None if _ends_sentence(page, parts) else _cents(page, parts.end)
    if number is None or not 0 < number[0] < _HUNDRED:
        return parts
    cents, end = number
    coin = _coin_end(page, parts, end)
    if coin is not None or (not first.scaled and _may_stand_alone(page, parts, cents, end)):
        parts.values, parts.step = (EXACT.add(whole, shifted(cents, _POWER_OF_CENTS)),), Decimal("0.01")
        parts.end = coin or end
    return parts


def add_cents_at_right(page: Page, second: Amount, parts: Parts) -> None:
    """Give the right end of a range of sums, the amount `second`, the coins behind it: с 65 рублей до 70 рублей 50 копеек."""
    low, high = parts.values
    said = Parts(
        second.start, parts.end, (high,), parts.step, parts.unit, parts.spans[1], "", unit_span=parts.unit_span
    )
    right = with_cents(page, second, said, second.start)
    if right.end > parts.end:
        parts.values, parts.step, parts.end = (low, *right.values), right.step, right.end


def _ends_sentence(page: Page, parts: Parts) -> bool:
    """Whether the dot behind the money abbreviates nothing: 20 dollars. 43 cents, but 6 руб. 25 коп."""
    if not page.text.startswith(".", parts.end):
        return False
    return parts.unit_span is None or page.text[slice(*parts.unit_span)].lower() not in page.lexicon.abbreviated


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


def _coin_end(page: Page, parts: Parts, end: int) -> int | None:
    """Where the word, or the letter, ends that says of which coin the number is that ends at `end`; None where none does."""
    small, text = bind(page, end), page.text
    if _is_coin(small):
        return small.end if _is_part(page, small, parts.unit) else None
    word = WORD.match(text, end + (text[end : end + 1] == " "))
    if word is None or (len(word[0]) == 1 and word.start() != end):
        return None
    return word.end() if _COINS_OF.get(word[0]) in ("", parts.unit) else None


def _is_coin(found: Binding) -> bool:
    """Whether what was found is a hundredth of a currency."""
    return found.power == _POWER_OF_CENTS and found.span is not None and is_money(found.unit)


def _is_part(page: Page, coin: Binding, unit: str | None) -> bool:
    """Whether the coin is a part of `unit`: its own, or one of any currency that has cents."""
    return coin.unit == unit or page.text[slice(*coin.span or (0, 0))].lower().startswith(_ANY_CENTS)


def _may_stand_alone(page: Page, parts: Parts, cents: Decimal, end: int) -> bool:
    """Whether the number that ends at `end` is of cents though no word says so, for nothing follows that it could count."""
    text, span = page.text, parts.unit_span
    if span is None or span[1] != parts.end or parts.unit in _WITHOUT_CENTS or cents < _LEAST_ALONE:
        return False
    if text[parts.end].isdigit():
        return text[slice(*span)] in ("€", "£") and _GLUED.match(text, parts.end) is not None
    if parts.values[-1] >= _MOST_WHOLE or not text[span[1] - 1].islower():
        return False
    if not text[end - 1].isdigit():
        word = page.following(parts.end)
        if word is not None and word.text and word.lower == _LINKS_ALONE.get(page.lexicon.code):
            word = page.following(parts.end + 1 + len(word.text))
        return word is not None and word.uses & NUMBER != 0 and (page.following(end) is NOTHING or _governs(page, end))
    before_sum = _BEFORE_SUM.match(text, parts.end)
    if before_sum and before_sum[1] == text[slice(*span)]:
        return True
    if _LINKED_CENTS.match(text, parts.end) and _governs(page, end):
        return True
    alone = _ALONE.match(text, parts.end)
    return alone is not None and not (alone["dot"] and page.lexicon.dotted_ordinals and alone.end() < len(text))


def _governs(page: Page, end: int) -> bool:
    """Whether a word stands at `end` that is not counted and joins no other number: 3 euro e 50 in panetteria, 2 euros 15 la baguette."""
    word = page.following(end)
    return word is not None and word.text.islower() and word.uses & (STOP | PER) != 0 and not word.uses & _LINKING


def _with_one(page: Page, first: Amount, parts: Parts, floor: int) -> Parts:
    """The cents together with the one dollar before them: a dollar and 42 cents, ein Euro und 42 Cent."""
    coin, cents = bind(page, first.end), parts.values[0]
    if not _is_coin(coin) or not isinstance(cents, Decimal) or cents > 1 or parts.start != first.number_start:
        return parts
    for one in list(WORD.finditer(page.text, max(floor, parts.start - _ONE_REACH), parts.start))[-_MOST_WORDS_OF_ONE:]:
        money = _money_of_one(page, one)
        linked = money and _BEFORE_CENTS.fullmatch(page.text, money.end, parts.start)
        if money and linked and _is_part(page, coin, money.name):
            parts.values, parts.unit, parts.start = (EXACT.add(cents, _ONE),), money.name, one.start()
            parts.unit_span = (one.end() + 1, money.end)
            break
    return parts


def _money_of_one(page: Page, one: re.Match[str]) -> Found | None:
    """The currency behind the word, if that says one of it: a dollar, einem Euro, một đô la."""
    lexicon, word = page.lexicon, one[0].lower()
    if page.text[one.start() - 1 : one.start()].isalpha() or (
        word not in lexicon.indefinite and lexicon.numbers.get(word) != 1
    ):
        return None
    money = lexicon.units.at(page.text, one.end() + 1)
    return money if money and is_money(money.name) and not money.power else None


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
