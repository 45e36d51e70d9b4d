"""Numbers with Han or hangul digits and magnitudes, mixed with printed digits: 1亿5000万, 三百五十, 1조 8000억, 两三, 三分之二."""

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.reading.figures import EXACT, Figure, Signs, figure, shifted
from factcheck.reading.han_anchors import HANGUL_ALONE, HANGUL_SHARE
from factcheck.reading.han_numeral import DIGITS, LARGE, MEGA, SMALL, Numeral
from factcheck.reading.lexicon import Lexicon

_COUNTED = "원|달러|위안|엔|유로|명|개|대|건|톤|배럴"
# A magnitude that a space parts from its digits; 조 without money is an article of a law: 제3 조.
_PARTED = re.compile(
    rf"(?:[백천만억]+|조(?= ?(?:원|달러|위안|엔|유로|[0-9])))(?![가-힣])|[백천만억]+조?(?:{_COUNTED})|조(?:원|달러)"
)
_RESUMED = re.compile(
    rf"[0-9][0-9,.]{{0,12}}(?:[백천만억]| (?:{_PARTED.pattern}))|[0-9]{{1,4}}(?=[명개건대원달])|[0-9]{{2,4}}(?= (?:{_COUNTED}))"
)

_HANGUL_DIGITS = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_HANGUL = re.compile(
    r"[일이삼사오육칠팔구]?[십백천만억조](?:[일이삼사오육칠팔구]?[십백천만억조]){0,12}[일이삼사오육칠팔구]?"
    r"(?= ?(?:원|달러|위안|엔|유로|명|개|대|년|개월|일|시간|분|배|퍼센트|프로|곳|건|회|장|토큰|사람))"
)
_ALONE = re.compile(HANGUL_ALONE)
_SHARE = re.compile(HANGUL_SHARE)
_GOES_ON = DIGITS.keys() | SMALL.keys() | LARGE.keys()
# Magnitudes behind which the number is over.
_SCALE_ONLY = re.compile(f"[万萬亿億만억]{{1,2}}(?![ 0-9{''.join(_GOES_ON)}])")
MORE = frozenset("多余餘來来여")
_ALL_DIGITS = DIGITS | _HANGUL_DIGITS
_NOUGHT, _ONE, _HUNDRED = Decimal(0), Decimal(1), 100
_FEW = "数數几幾수몇"
_LONGEST = 60
_ASCII = frozenset("0123456789")
_BEGINS_FIGURE = _ASCII | frozenset(".,")
_FRACTION = re.compile(r"\s?(?:分之|分の|분의)\s?")
_KOREAN_END = re.compile(r"[십백천만억조]")


def han(text: str, position: int, lexicon: Lexicon, signs: Signs) -> Figure | None:
    """The number of digits, Han digits and magnitude characters that begins at `position`; parts add up as they descend."""
    if text[position : position + 1] in _BEGINS_FIGURE and (printed := figure(text, position, lexicon, signs)):
        following = text[printed.end : printed.end + 1]
        if following not in _GOES_ON and not (following == " " and _resumes(text, printed.end, lexicon)):
            value = EXACT.add(_NOUGHT, printed.value)
            return Figure(value, printed.step, position, printed.end, alt=printed.alt, rule="number.han")
        if printed.value and (scale := _SCALE_ONLY.match(text, printed.end)):
            return _scaled(printed, scale)
    spoken = lexicon.code == "ko" and is_hangul_numeral(text, position)
    return _numeral(text, position, lexicon, signs, spoken=spoken)


def _numeral(text: str, position: int, lexicon: Lexicon, signs: Signs, *, spoken: bool) -> Figure | None:
    """The number that begins at `position`; where it is `spoken`, its digits may be hangul."""
    number = Numeral(text, position, _ALL_DIGITS if spoken else DIGITS, lexicon, signs)
    limit = min(len(text), position + _LONGEST)
    while number.place < limit:
        character = text[number.place]
        if character == " " and number.seen and number.place == number.end and _resumes(text, number.place, lexicon):
            number.place += 1
            continue
        if not number.take(character):
            break
        number.end, number.seen = number.place, True
    return number.figure(position) if number.seen else None


def _scaled(printed: Figure, scale: re.Match[str]) -> Figure:
    """5万, 3.2万亿: what is printed in digits, times the one or two magnitudes behind it."""
    first, second = LARGE[scale[0][0]], LARGE[scale[0][1]] if len(scale[0]) > 1 else 0
    value = EXACT.add(_NOUGHT, shifted(EXACT.add(_NOUGHT, shifted(printed.value, first)), second))
    step = shifted(shifted(printed.step, first), second)
    return Figure(value, step, printed.start, scale.end(), alt=printed.alt, rule="number.han")


def _resumes(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a number goes on after a space: 5 万, 1조 8000억, 5만 4천."""
    if lexicon.code != "ko":
        if text[place - 1] not in _ASCII or text[place + 1 : place + 2] not in LARGE or lexicon.han_anchors is None:
            return False
        found = lexicon.han_anchors.match(text, place + 1)
        return found is not None and found.lastindex is not None
    if text[place - 1] in _ASCII:
        return _PARTED.match(text, place + 1) is not None
    if not _KOREAN_END.match(text[place - 1]):
        return False
    return _RESUMED.match(text, place + 1) is not None


def han_fraction(
    text: str, whole: Decimal, end: int, lexicon: Lexicon, signs: Signs
) -> tuple[Fraction | Decimal, int, bool] | None:
    """三分之二, 3分の2, 百分之三十, 三又二分之一, whose `whole` ends at `end`: value, end, and whether it is a percentage."""
    if text[end : end + 1] == "又" and (below := han(text, end + 1, lexicon, signs)):
        part = han_fraction(text, below.value, below.end, lexicon, signs)
        if part is None or part[2] or whole % 1:
            return None
        return int(whole) + part[0], part[1], False
    match = _FRACTION.match(text, end)
    if match is None:
        return None
    above = han(text, match.end(), lexicon, signs)
    if above is None or not whole or whole % 1 or (above.value % 1 and whole != _HUNDRED):
        return None
    if whole == _HUNDRED and text[end - 2 : end - 1] not in DIGITS:
        return above.value, above.end, True
    return Fraction(int(above.value), int(whole)), above.end, False


def hangul_fraction(
    text: str, position: int, lexicon: Lexicon, signs: Signs
) -> tuple[Fraction | Decimal, int, bool] | None:
    """삼분의 이 or 이십과 삼분의 일, at `position`, as `han_fraction` gives it."""
    match = _SHARE.match(text, position)
    if match is None or lexicon.code != "ko" or text[position - 1 : position].isalpha():
        return None
    below, above = (_numeral(match[part], 0, lexicon, signs, spoken=True) for part in ("below", "above"))
    whole = _numeral(match["whole"], 0, lexicon, signs, spoken=True) if match["whole"] else None
    if below is None or above is None or "digits" in below.alt:
        return None
    if below.value == _HUNDRED and whole is None:
        return above.value, match.end(), True
    return Fraction(int(above.value), int(below.value)) + int(whole.value if whole else 0), match.end(), False


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
_FEW_POWER = f"[十百千십백천]?(?:(?!{MEGA.pattern})[万萬亿億兆만억조]){{1,2}}|[十百千십백천]"
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
