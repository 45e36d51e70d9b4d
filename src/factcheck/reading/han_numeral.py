"""A number while its Han or hangul characters are read: 三百五十, 1亿5000万, 二百零三, 一万三, 肆佰陸拾."""

from decimal import Decimal

from factcheck.reading.figures import EXACT, Figure, Signs, figure, shifted
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import UNSPACED
from factcheck.reading.patterns import pattern

DIGITS = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "貳": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8,
    "玖": 9, "俩": 2, "倆": 2, "仨": 3, "壱": 1, "弐": 2,
}  # fmt: skip
SMALL = {"十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3, "십": 1, "백": 2, "천": 3}
LARGE = {"万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12, "京": 16, "만": 4, "억": 8, "조": 12}
_NOUGHT, _ONE = Decimal(0), Decimal(1)
_NONE_YET = 99  # higher than every power
_MOST_ZEROS = 60
_ASCII = frozenset("0123456789")
# 兆 before these is the prefix mega of mainland Chinese, not 10^12.
MEGA = pattern(r"兆(?=瓦|字节|字節|赫|比特|位|帕|伏|宽带|寬頻|光|网|網|以太|级|口|路由)")
_ZEROS = frozenset("零〇")
_BEFORE_ONES = frozenset("零〇十拾")
# Behind a magnitude these are a digit only where another follows: 三千两百, but 三十两 are so many taels.
_PAIRS = frozenset("两兩俩倆仨")
_BEHIND_PAIR = frozenset("百千佰仟") | LARGE.keys()
# The land, and no six: 1万陆军士兵.
_LAND = pattern("[陆陸][军軍地上续續战戰海空运運]")
# Behind 一 these leave it a digit (三百一的房租); others it counts: 两万一年, 五百一晚.
_BEHIND_ONE = frozenset("的元块塊圆圓左到至或和及与與上以多")
MIDDLE_DOT = "・"
POINTS = frozenset("点點" + MIDDLE_DOT)
# What decimals behind such a dot are of.
MEASURED = (
    "[%％割倍兆億万千円ドキトポパユ歳度点秒]|時間|[カか]月|メートル|ヘクタール|平方|立方|ミリ|センチ|グラム|リットル"
)
_DOTTED = pattern(f"{MIDDLE_DOT}[〇零一二三四五六七八九]{{1,4}}(?:{MEASURED})")
_LEAST_SHORTENED = 2
_DAYS = tuple("天年月日")  # 花了1万3天
# What makes a time of day of a number and a point: 十点五分.
_HOURS = 25
_OF_CLOCK = pattern("[分刻](?!之)|[十拾]")


class Numeral:
    """A number while its characters are read: what is complete, the part below ten thousand, and the digits before a magnitude."""

    __slots__ = (
        "alt",
        "current",
        "digits",
        "end",
        "last_large",
        "last_small",
        "lexicon",
        "only_digits",
        "place",
        "section",
        "seen",
        "signs",
        "step",
        "text",
        "total",
    )

    def __init__(self, text: str, position: int, digits: dict[str, int], lexicon: Lexicon, signs: Signs) -> None:
        self.text, self.digits, self.place, self.end, self.seen = text, digits, position, position, False
        self.lexicon, self.signs = lexicon, signs
        self.total, self.section, self.step = _NOUGHT, _NOUGHT, _ONE
        self.current: Decimal | None = None
        self.only_digits = ""
        self.last_large = self.last_small = _NONE_YET
        self.alt: tuple[str, ...] = ()

    def take(self, character: str) -> bool:
        """Read on past `character`, and what belongs to it; False where the number ends before it."""
        if character in _ASCII:
            return self._printed()
        if character in self.digits:
            if self.current is None and self._follows_magnitude():
                return self._zero() if character in _ZEROS else self._starts_part(character) and self._digit(character)
            return self._digit(character)
        if character in POINTS and self.current is None and self.section:
            return self._decimals()
        if character in SMALL and not (character in "千百" and _unit_prefix(self.text, self.place, self.seen)):
            return self._small(SMALL[character])
        if character in LARGE and not MEGA.match(self.text, self.place):
            return self._large(LARGE[character])
        return False

    def figure(self, position: int) -> Figure:
        """The finished number; digits one after the other without a magnitude may be a code."""
        if self.lexicon.code == "zh":
            self._say_in_full()
        value = EXACT.add(self.total, self._part())
        if self.last_large == self.last_small == _NONE_YET and len(self.only_digits) > 1:
            return Figure(value, _ONE, position, self.end, alt=("digits",), rule="number.han")
        return Figure(value, self.step, position, self.end, plain=False, alt=self.alt, rule="number.han")

    def _part(self) -> Decimal:
        return self.section if self.current is None else EXACT.add(self.section, self.current)

    def _say_in_full(self) -> None:
        """`一万三` is 13,000 and `四百五` 450: a last digit right behind a magnitude is of the next lower one."""
        power, place = 0, self.end - 2
        if self.current is None or not 0 < self.current < 10 or place < 0 or self.current % 1:
            return
        while place > 0 and self.text[place] in LARGE:
            power, place = power + LARGE[self.text[place]], place - 1
        power = power or SMALL.get(self.text[place], 0)
        dated = self.text[self.end : self.end + 1] in _DAYS
        if power >= _LEAST_SHORTENED and self._follows_magnitude() and not dated:
            self.current, self.step = shifted(self.current, power - 1), shifted(_ONE, power - 1)

    def _follows_magnitude(self) -> bool:
        return not self.last_large == self.last_small == _NONE_YET

    def _zero(self) -> bool:
        """Past a zero that stands for the places left out: 二百零三."""
        following = self.text[self.place + 1 : self.place + 2]
        self.place += 1
        return following in _ASCII or following in self.digits or following in ("十", "拾")

    def _starts_part(self, character: str) -> bool:
        """Whether the digit behind a magnitude belongs to the number: not in 三十两 (a weight) nor in 两万一年 (a year)."""
        following = self.text[self.place + 1 : self.place + 2]
        if character in _PAIRS:
            return following in _BEHIND_PAIR
        if character != "一" or self.lexicon.code != "zh" or self.text[self.place - 1] in _BEFORE_ONES:
            return True
        if following in SMALL or following in LARGE:
            return True
        return UNSPACED.match(following) is None or following in _BEHIND_ONE

    def _printed(self) -> bool:
        if self.current is not None:
            return False
        printed = figure(self.text, self.place, self.lexicon, self.signs)
        if printed is None:
            return False
        if self.seen and ((self.section and not printed.plain) or _names(self.text, printed.end)):
            return False
        self.current, self.step, self.place, self.alt = printed.value, printed.step, printed.end, printed.alt
        self.only_digits = "0"
        return True

    def _digit(self, character: str) -> bool:
        follows = self._follows_magnitude() or self.only_digits in ("0", "") or character in _PAIRS
        if self.current is not None and follows:  # 十七八 are two numbers
            return False
        if _LAND.match(self.text, self.place):
            return False
        self.only_digits = (self.only_digits if self.current is not None else "") + str(self.digits[character])
        self.current, self.step, self.place = Decimal(self.only_digits), _ONE, self.place + 1
        if self._pointed():
            self.current, self.step, self.place = _spoken_decimals(self.text, self.place, self.current)
            self.only_digits = "0"
        return True

    def _pointed(self) -> bool:
        """Whether a point stands here, and decimals behind it; 五・五 is a number before a measure and else a day."""
        sign = self.text[self.place : self.place + 1]
        if sign == MIDDLE_DOT:
            return self.lexicon.code == "ja" and _DOTTED.match(self.text, self.place) is not None
        following = self.text[self.place + 1 : self.place + 2]
        return sign in POINTS and following in DIGITS

    def _decimals(self) -> bool:
        """`一百二十点五`: decimals behind a ten."""
        if self.last_small != 1 or not self._pointed() or self.text[self.place + 1] in _PAIRS:  # 三千点一线
            return False
        current, step, end = _spoken_decimals(self.text, self.place, _NOUGHT)
        if not self.total and self.section < _HOURS and _OF_CLOCK.match(self.text, end):
            return False
        self.current, self.step, self.place, self.only_digits = current, step, end, "0"
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


def _names(text: str, end: int) -> bool:
    """Whether a letter glued to the digits makes a name of them: 3亿5G用户."""
    return text[end : end + 1].isascii() and text[end : end + 1].isalpha()


def _unit_prefix(text: str, place: int, seen: bool) -> bool:
    """Whether 千 or 百 belongs to a unit (3亿千瓦时, 个百分点) and not to the number."""
    following = text[place + 1 : place + 2]
    if text[place] == "百":
        return following == "帕" or (following == "分" and text[place + 2 : place + 3] in ("点", "點", "比"))
    return seen and following != "" and following in "瓦米克卡焦帕赫"


def _spoken_decimals(text: str, place: int, whole: Decimal) -> tuple[Decimal, Decimal, int]:
    end = place + 1
    while end < len(text) and text[end] in DIGITS and end - place < 20:
        end += 1
    part = "".join(str(DIGITS[character]) for character in text[place + 1 : end])
    return Decimal(f"{whole}.{part}"), Decimal((0, (1,), -len(part))), end
