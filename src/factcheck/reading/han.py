"""Numbers with Han or hangul digits and magnitudes, mixed with printed digits: 1亿5000万, 三百五十, 1조 8000억, 两三, 三分之二."""

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.reading.figures import EXACT, Figure, Signs, figure, shifted
from factcheck.reading.han_anchors import HANGUL_ALONE
from factcheck.reading.lexicon import Lexicon

_RESUMED = re.compile(r"[0-9][0-9,.]{0,12}[백천만억]|[0-9]{1,4}(?=[명개건대원달])")

DIGITS = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9, "俩": 2, "仨": 3,
}  # fmt: skip
SMALL = {"十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3, "십": 1, "백": 2, "천": 3}
LARGE = {"万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12, "京": 16, "만": 4, "억": 8, "조": 12}
_HANGUL_DIGITS = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_HANGUL = re.compile(
    r"[일이삼사오육칠팔구]?[십백천만억조](?:[일이삼사오육칠팔구]?[십백천만억조]){0,12}[일이삼사오육칠팔구]?"
    r"(?= ?(?:원|달러|위안|엔|유로|명|개|대|년|개월|일|시간|분|배|퍼센트|프로|곳|건|회|장|토큰|사람))"
)
_ALONE = re.compile(HANGUL_ALONE)
_GOES_ON = DIGITS.keys() | SMALL.keys() | LARGE.keys()
# Magnitudes behind which the number is over.
_SCALE_ONLY = re.compile(f"[万萬亿億만억]{{1,2}}(?![ 0-9{''.join(_GOES_ON)}])")
MORE = frozenset("多余餘來来여")
_ALL_DIGITS = DIGITS | _HANGUL_DIGITS
_NOUGHT, _ONE = Decimal(0), Decimal(1)
_NONE_YET = 99  # higher than every power
_FEW = "数數几幾수몇"
_LONGEST = 60
_MOST_ZEROS = 60
_ASCII = frozenset("0123456789")
_FRACTION = re.compile(r"\s?(?:分之|分の|분의)\s?")
_DAYS = tuple("天年月日")  # 花了1万3天
# 兆 before these is the prefix mega of mainland Chinese, not 10^12.
_MEGA = re.compile(r"兆(?=瓦|字节|字節|赫|比特|位|帕|伏|宽带|寬頻|光|网|網|以太|级|口|路由)")
_KOREAN_END = re.compile(r"[십백천만억조]")


def han(text: str, position: int, lexicon: Lexicon, signs: Signs) -> Figure | None:
    """The number of digits, Han digits and magnitude characters that begins at `position`; parts add up as they descend."""
    if text[position : position + 1] in _ASCII and (printed := figure(text, position, lexicon, signs)):
        following = text[printed.end : printed.end + 1]
        if following not in _GOES_ON and not (following == " " and _resumes(text, printed.end, lexicon)):
            value = EXACT.add(_NOUGHT, printed.value)
            return Figure(value, printed.step, position, printed.end, alt=printed.alt, rule="number.han")
        if printed.value and (scale := _SCALE_ONLY.match(text, printed.end)):
            return _scaled(printed, scale)
    spoken = lexicon.code == "ko" and is_hangul_numeral(text, position)
    number = _Numeral(text, position, _ALL_DIGITS if spoken else DIGITS)
    limit = min(len(text), position + _LONGEST)
    while number.place < limit:
        character = text[number.place]
        if character == " " and number.seen and number.place == number.end and _resumes(text, number.place, lexicon):
            number.place += 1
            continue
        if not number.take(character, lexicon, signs):
            break
        number.end, number.seen = number.place, True
    if number.seen and lexicon.code == "zh":
        number.say_zeros()
    return number.figure(position) if number.seen else None


def _scaled(printed: Figure, scale: re.Match[str]) -> Figure:
    """5万, 3.2万亿: what is printed in digits, times the one or two magnitudes behind it."""
    first, second = LARGE[scale[0][0]], LARGE[scale[0][1]] if len(scale[0]) > 1 else 0
    value = EXACT.add(_NOUGHT, shifted(EXACT.add(_NOUGHT, shifted(printed.value, first)), second))
    step = shifted(shifted(printed.step, first), second)
    return Figure(value, step, printed.start, scale.end(), alt=printed.alt, rule="number.han")


class _Numeral:
    """A number while its characters are read: what is complete, the part below ten thousand, and the digits before a magnitude."""

    __slots__ = (
        "alt",
        "current",
        "digits",
        "end",
        "last_large",
        "last_small",
        "only_digits",
        "place",
        "section",
        "seen",
        "step",
        "text",
        "total",
    )

    def __init__(self, text: str, position: int, digits: dict[str, int]) -> None:
        self.text, self.digits, self.place, self.end, self.seen = text, digits, position, position, False
        self.total, self.section, self.step = _NOUGHT, _NOUGHT, _ONE
        self.current: Decimal | None = None
        self.only_digits: str | None = ""  # None behind printed digits or a decimal part
        self.last_large = self.last_small = _NONE_YET
        self.alt: tuple[str, ...] = ()

    def take(self, character: str, lexicon: Lexicon, signs: Signs) -> bool:
        """Read on past `character`, and what belongs to it; False where the number ends before it."""
        if character in _ASCII:
            return self._printed(lexicon, signs)
        if character in self.digits:
            return self._digit(character)
        if character in SMALL and not (character in "千百" and _unit_prefix(self.text, self.place, self.seen)):
            return self._small(SMALL[character])
        if character in LARGE and not _MEGA.match(self.text, self.place):
            return self._large(LARGE[character])
        return False

    def say_zeros(self) -> None:
        """A last digit right behind a magnitude counts the next smaller one: 三百五 is 350, 一万二 and 1万2 are 12,000."""
        power = self.last_large if self.last_small == _NONE_YET else self.last_small
        alone = self.text[self.end - 2] in SMALL or self.text[self.end - 2] in LARGE
        if self.current and alone and 1 < power < _NONE_YET and self.text[self.end : self.end + 1] not in _DAYS:
            self.current, self.step = shifted(self.current, power - 1), shifted(_ONE, power - 1)

    def figure(self, position: int) -> Figure:
        """The finished number; digits one after the other without a magnitude may be a code."""
        value = EXACT.add(self.total, self._part())
        if self.last_large == self.last_small == _NONE_YET and len(self.only_digits or "") > 1:
            return Figure(value, _ONE, position, self.end, alt=("digits",), rule="number.han")
        return Figure(value, self.step, position, self.end, plain=False, alt=self.alt, rule="number.han")

    def _part(self) -> Decimal:
        return self.section if self.current is None else EXACT.add(self.section, self.current)

    def _printed(self, lexicon: Lexicon, signs: Signs) -> bool:
        if self.current is not None:
            return False
        printed = figure(self.text, self.place, lexicon, signs)
        if printed is None or (self.seen and not printed.plain and self.section):
            return False
        self.current, self.step, self.place, self.alt = printed.value, printed.step, printed.end, printed.alt
        self.only_digits = None
        return True

    def _digit(self, character: str) -> bool:
        if self.current is not None and self.only_digits is None:
            return False
        self.only_digits = (self.only_digits or "" if self.current is not None else "") + str(self.digits[character])
        self.current, self.step, self.place = Decimal(self.only_digits), _ONE, self.place + 1
        following = self.text[self.place : self.place + 2]
        if len(following) > 1 and following[0] in "点點" and following[1] in DIGITS:
            self.current, self.step, self.place = _spoken_decimals(self.text, self.place, self.current)
            self.only_digits = None
        return True

    def _small(self, power: int) -> bool:
        """Ten, a hundred or a thousand of the digits before it."""
        if power >= self.last_small:
            return False
        self.section = EXACT.add(self.section, shifted(_ONE if self.current is None else self.current, power))
        self.step = shifted(_ONE if self.current is None else self.step, power)
        self.current, self.last_small, self.only_digits = None, power, ""
        self.place += 1
        return True

    def _large(self, power: int) -> bool:
        """Ten thousand or more of the part before it; 万亿 multiplies one by the other."""
        held = self._part()
        if not held and self.total.adjusted() > _MOST_ZEROS:
            return False
        if not held and self.total and self.seen:
            self.total, self.step = shifted(self.total, power), shifted(self.step, power)
        elif power >= self.last_large:
            return False
        else:
            self.total = EXACT.add(self.total, shifted(held if self.seen else _ONE, power))
            self.step = shifted(self.step if self.seen else _ONE, power)
        self.section, self.current, self.last_large, self.last_small = _NOUGHT, None, power, _NONE_YET
        self.only_digits = ""
        self.place += 1
        return True


def _unit_prefix(text: str, place: int, seen: bool) -> bool:
    """Whether 千 or 百 belongs to a unit (3亿千瓦时, 个百分点) and not to the number."""
    following = text[place + 1 : place + 2]
    if text[place] == "百":
        return following == "分" and text[place + 2 : place + 3] in ("点", "點", "比")
    return seen and following != "" and following in "瓦米克卡焦帕赫"


def _spoken_decimals(text: str, place: int, whole: Decimal) -> tuple[Decimal, Decimal, int]:
    end = place + 1
    while end < len(text) and text[end] in DIGITS and end - place < 20:
        end += 1
    part = "".join(str(DIGITS[character]) for character in text[place + 1 : end])
    return Decimal(f"{whole}.{part}"), Decimal((0, (1,), -len(part))), end


def _resumes(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a number goes on after a space: 5 万, 1조 8000억, 5만 4천."""
    if lexicon.code != "ko":
        if text[place - 1] not in _ASCII or text[place + 1 : place + 2] not in LARGE or lexicon.han_anchors is None:
            return False
        found = lexicon.han_anchors.match(text, place + 1)
        return found is not None and found.lastindex is not None
    if not _KOREAN_END.match(text[place - 1]):
        return False
    return _RESUMED.match(text, place + 1) is not None


def han_fraction(
    text: str, whole: Decimal, end: int, lexicon: Lexicon, signs: Signs
) -> tuple[Fraction | Decimal, int, bool] | None:
    """三分之二, 3分の2, 百分之三十, whose `whole` ends at `end`: value, end, and whether it is a percentage."""
    match = _FRACTION.match(text, end)
    if match is None:
        return None
    above = han(text, match.end(), lexicon, signs)
    if above is None or not whole or whole % 1 or (above.value % 1 and whole != 100):
        return None
    if whole == 100:
        return above.value, above.end, True
    return Fraction(int(above.value), int(whole)), above.end, False


def few(text: str, position: int) -> tuple[Decimal, Decimal | None, int] | None:
    """Vague amounts: 数万, 几十亿, 十几万, 20几万, 何百万; lowest value, first value too high, and the end."""
    match = _VAGUE.match(text, position - (text[position - 1 : position] == "何"))
    if match is None:
        return None
    power = sum(SMALL.get(character) or LARGE[character] for character in match["power"] or match["power_alone"] or "")
    if match["tens"] is None:
        return shifted(_ONE, power), shifted(_ONE, power + 1), match.end()
    printed = match["tens"]
    tens = Decimal(printed if printed[0] in _ASCII else 10 * DIGITS.get(printed[0], 1))
    return shifted(tens, power), shifted(tens + 10, power), match.end()


def many(text: str, position: int) -> tuple[int, Decimal, int] | None:
    """A multitude whose first numeral stands at `position`: 成千上万, 数以百万计; its beginning, lowest value and end."""
    start = position - (text[position - 1 : position] == "成")
    match = _MANY.match(text, start)
    if match is None:
        return None
    power = sum(SMALL.get(character) or LARGE[character] for character in match["least"] or match["least_counted"])
    return start, shifted(_ONE, power), match.end()


_MANY = re.compile("成(?P<least>[百千])[上成][千万萬]|[数數]以(?P<least_counted>[十百千]?[万萬亿億]|[百千])[计計]")
_FEW_POWER = f"[十百千십백천]?(?:(?!{_MEGA.pattern})[万萬亿億兆만억조]){{1,2}}|[十百千십백천]"
_VAGUE = re.compile(
    rf"(?P<tens>[一二三四五六七八九]?十|[1-9][0-9]?0)(?:[几幾]|[数數](?![据據字学學量值码碼]))(?P<power>[万萬亿億兆]{{1,2}})?|[{_FEW}何](?P<power_alone>{_FEW_POWER})"
)


def is_hangul_numeral(text: str, position: int) -> bool:
    """Whether a number spelled in hangul, with its unit, begins at `position`: 백오십억 원."""
    if text[position - 1 : position].isalpha():
        return False
    found = _HANGUL.match(text, position)
    return (found is not None and found.end() > position + 1) or _ALONE.match(text, position) is not None


# The places inside the marks of a title, at most 24 characters behind the opening mark.
_TITLES = tuple(re.compile(f"{opening}(?=([^{closing}]{{0,23}}))") for opening, closing in ("《》", "『』", "〈〉"))


def inside_titles(text: str) -> frozenset[int]:
    """The places inside the marks of a title: 《三体》, 『七人の侍』."""
    inside: set[int] = set()
    for pattern in _TITLES:
        after = 0
        for match in pattern.finditer(text):
            inside.update(range(max(after, match.end()), match.end(1) + 1))
            after = match.end(1) + 1
    return frozenset(inside)
