"""Two neighbouring digits side by side are the ends of a range: 两三万, 三四千, 七八百万, 十七八, 二、三十年, 2、3个."""

import re

from factcheck.reading.binding import Binding
from factcheck.reading.figures import Figure, shifted
from factcheck.reading.han import han, hundred_millions_end
from factcheck.reading.han_numeral import DIGITS, LARGE, SMALL
from factcheck.reading.hedges import hedge_after
from factcheck.reading.negative import with_sign
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.units import bind

_DIGIT = "[" + "".join(character for character, value in DIGITS.items() if value) + "]"
_ANY = _DIGIT[:-1] + "1-9]"
_SCALE = "[" + "".join((*SMALL, *LARGE)) + "]"
_PAIR = pattern(
    rf"(?<![0-9.周期初第點点])(?<!{_DIGIT})(?:{_DIGIT}?[十百千拾佰仟]){{0,3}}(?P<first>{_DIGIT})(?P<second>{_DIGIT})(?!{_DIGIT}|[0-9月點点])"
)
# With a comma between them, but not in a list of three (一、二、三) nor at the head of a paragraph, where the first is its number.
_PARTED = pattern(
    rf"(?<![0-9.周期初第點点年月及和与])(?<!{_ANY})(?<!{_ANY}、)(?:{_DIGIT}?[十百千拾佰仟]){{0,3}}(?P<first>{_ANY})、(?P<second>{_ANY})"
    rf"(?!{_ANY}|[0-9.,月號号點点、])(?!{_SCALE}{{1,2}}{_ANY})(?P<scaled>{_SCALE})?"
)
_HEADS = ("", "\n", " ", "。", ":", "：", ";", "；", "(", "（")
_BESIDE = frozenset({(3, 5)}) | {(value, value + 1) for value in range(1, 9)}
_LONGEST = 16
_LEAST_ALONE = 10
# What so many may be of when a comma parts them; others are told apart: 三、四线城市, 一、二年级, 二、三层, 一、二审.
_COUNTED = pattern(
    "[个個家天倍块塊吨噸辆輛艘套件本张張只隻社つ枚冊]|人(?![称稱])|年(?![级級生目度代])|次(?![元产産產曲方能])|[元円](?![件素曲])"
    "|[米公][尺斤里]?|[岁歳歲]|小[时時]|分[钟鐘間]|[カか]月|個月|[周週][間间]?(?![刊])|時間|度(?![目])|回(?!目|[戦生])|[名位][\u4e00-\u9fff]|[%％]|ドル|キロ"
)
_MAY_FOLLOW = frozenset(DIGITS) | frozenset(SMALL) | {"、"}


def beside(page: Page, position: int) -> bool:
    """Whether the character behind `position` may be the second of a pair, or stand before it."""
    following = page.text[position + 1 : position + 2]
    return following == "、" or (page.lexicon.code != "ko" and following in _MAY_FOLLOW)


def neighbours(page: Page, position: int) -> Outcome | None:
    """The range from one digit to the next that begins at `position`, with its unit; None where no pair stands.

    Of a pair that only tells apart, nothing is read: 三、四线城市.
    """
    chinese = page.lexicon.code == "zh"
    match = (_PAIR.match(page.text, position) if chinese else None) or _parted(page, position)
    if match is None or (_digit(match["first"]), _digit(match["second"])) not in _BESIDE:
        return None
    low = _without(page, position, match.end("first"), match.end("second"))
    high = _without(page, position, match.start("first"), match.start("second"))
    if low is None or high is None or low.value >= high.value:
        return None
    end = match.start("second") + high.end - (match.start("first") - position)
    if (beyond := hundred_millions_end(page.text, end)) > end:
        power, end = LARGE["亿"], beyond
        low.value, high.value, low.step = (
            shifted(low.value, power),
            shifted(high.value, power),
            shifted(low.step, power),
        )
    inner = hedge_after(page, end)
    found = bind(page, inner.end if inner else end)
    if not _counts(page, match, found, high, end):
        return (None, end) if _is_parted(match) and page.text[end : end + 1] != "日" else None
    if found.unit is None and inner:
        found = bind(page, end)
    stop = found.end if found.unit or found.noun else end
    parts = Parts(
        position, stop, (shifted(low.value, found.power), shifted(high.value, found.power)),
        shifted(low.step, found.power), found.unit, (position, end), "range.neighbours", found.noun,
        found.device, found.rate, kind="range", inner=inner, unit_span=found.span,
    )  # fmt: skip
    return emit(page, with_sign(page, parts)), stop


def _parted(page: Page, position: int) -> re.Match[str] | None:
    """The pair that a comma parts; None where the first digit numbers a paragraph."""
    match = _PARTED.match(page.text, position)
    numbers = match is not None and match.start("first") == position and page.text[position - 1 : position] in _HEADS
    return None if numbers else match


def _is_parted(match: re.Match[str]) -> bool:
    """Whether a comma parts the pair: 二、三, but not 二三."""
    return match.end("first") < match.start("second")


def _counts(page: Page, match: re.Match[str], found: Binding, high: Figure, end: int) -> bool:
    """Whether the pair counts anything, and where a comma parts it, what may be counted so."""
    named = bool(found.unit or found.noun)
    if not _is_parted(match):
        return named or high.value >= _LEAST_ALONE
    if page.text[end : end + 1] == "日":  # 二、三日 are days in Japanese, and 2、3日 are dates
        return page.lexicon.code == "ja" and match["first"] in DIGITS
    return (named and match["scaled"] is not None) or _COUNTED.match(page.text, end) is not None


def _digit(character: str) -> int:
    return DIGITS.get(character) or int(character)


def _without(page: Page, position: int, start: int, end: int) -> Figure | None:
    """The number at `position` as it is read when the characters from `start` to `end` are left out."""
    text = page.text[position:start] + page.text[end : position + _LONGEST]
    return han(text, 0, page.lexicon, page.signs)
