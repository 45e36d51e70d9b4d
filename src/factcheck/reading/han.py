"""Numbers with Han or hangul digits and magnitudes, mixed with printed digits: 1亿5000万, 三百五十, 1조 8000억, 两三, 三分之二."""

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.reading.figures import EXACT, Figure, Signs, figure, shifted
from factcheck.reading.han_numeral import DIGITS, LARGE, MEASURED, MEGA, MIDDLE_DOT, SMALL, Numeral
from factcheck.reading.hangul import DECIMAL, HANGUL_DIGITS, RESUMED, SHARE, is_hangul_numeral
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.patterns import pattern

_COUNTED = "원|달러|위안|엔|유로|명|개|대|건|톤|배럴"
# A magnitude that a space parts from its digits; 조 without money is an article of a law: 제3 조.
_PARTED = pattern(
    rf"(?:[백천만억]+|조(?= ?(?:원|달러|위안|엔|유로|[0-9])))(?![가-힣])|[백천만억]+조?(?:{_COUNTED})|조(?:원|달러)"
)
_RESUMED = pattern(
    rf"[0-9][0-9,.]{{0,12}}(?:[백천만억]| (?:{_PARTED.pattern}))|[0-9]{{1,4}}(?=[명개건대원달])|[0-9]{{2,4}}(?= (?:{_COUNTED}))"
)

_POINT_DIGITS = HANGUL_DIGITS | {"영": 0, "공": 0}
_DOTTED = pattern(f"{MIDDLE_DOT}([0-9]{{1,4}})(?={MEASURED})")
_GOES_ON = DIGITS.keys() | SMALL.keys() | LARGE.keys()
# Magnitudes behind which the number is over.
_SCALE_ONLY = pattern(f"[万萬亿億만억]{{1,2}}(?![ 0-9{''.join(_GOES_ON)}])")
MORE = frozenset("多余餘來来여")
_COUNTED_LARGE = pattern("[个個][亿億](?!万|[元吨噸]?[级級]|[欧歐联聯航纬緯])")
_ALL_DIGITS = DIGITS | HANGUL_DIGITS
_NOUGHT, _ONE, _HUNDRED = Decimal(0), Decimal(1), 100
_FEW = "数數几幾수몇"
_LONGEST = 60
_ASCII = frozenset("0123456789")
_BEGINS_FIGURE = _ASCII | frozenset(".,")
_FRACTION = pattern(r"\s?(?:分之|分の|분의)\s?")
# What joins a part to the whole number before it.
_BEFORE_PART, _AND_PART = ("又", "と", "과", "와"), pattern("又|と|[과와] ?(?=[0-9일이삼사오육칠팔구십])")
_PRINTED_PART = pattern("([1-9][0-9]{0,2})/([1-9][0-9]{0,2})(?![0-9/])")
_KOREAN_END = pattern(r"[십백천만억조]")


def han(text: str, position: int, lexicon: Lexicon, signs: Signs) -> Figure | None:
    """The number of digits, Han digits and magnitude characters that begins at `position`; parts add up as they descend."""
    if text[position : position + 1] in _BEGINS_FIGURE and (printed := figure(text, position, lexicon, signs)):
        following = text[printed.end : printed.end + 1]
        if (
            following == MIDDLE_DOT
            and printed.plain
            and lexicon.code == "ja"
            and (dotted := _DOTTED.match(text, printed.end))
        ):
            printed.value, printed.step = Decimal(f"{printed.value}.{dotted[1]}"), Decimal((0, (1,), -len(dotted[1])))
            printed.end = dotted.end(1)
            following = text[printed.end : printed.end + 1]
        if following not in _GOES_ON and not (following == " " and _resumes(text, printed.end, lexicon)):
            value = EXACT.add(_NOUGHT, printed.value)
            return Figure(value, printed.step, position, printed.end, alt=printed.alt, rule="number.han")
        if printed.value and (scale := _SCALE_ONLY.match(text, printed.end)):
            return _scaled(printed, scale)
    if lexicon.code != "ko" or text[position - 1 : position].isalpha():
        return _numeral(text, position, lexicon, signs, spoken=False)
    if (said := DECIMAL.match(text, position)) and (found := hangul_number(said[0], lexicon, signs)):
        found.start, found.end = said.span()
        return found
    return _numeral(text, position, lexicon, signs, spoken=is_hangul_numeral(text, position))


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


def hangul_number(text: str, lexicon: Lexicon, signs: Signs) -> Figure | None:
    """The number in hangul that is all of `text`, with its decimals: 삼십오, 일점이삼; None where it is none."""
    whole, _, part = text.partition("점")
    found = _numeral(whole, 0, lexicon, signs, spoken=True)
    if found is None or found.end < len(whole) or "digits" in found.alt:
        return None
    if part:
        digits = "".join(str(_POINT_DIGITS[digit]) for digit in part)
        found.value, found.step = EXACT.add(found.value, Decimal(f"0.{digits}")), Decimal((0, (1,), -len(digits)))
    found.end = len(text)
    return found


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
    return (_RESUMED.match(text, place + 1) or RESUMED.match(text, place + 1)) is not None


def han_fraction(
    text: str, whole: Decimal, end: int, lexicon: Lexicon, signs: Signs
) -> tuple[Fraction | Decimal, int, bool] | None:
    """三分之二, 3分の2, 百分之三十, 三又二分之一, whose `whole` ends at `end`: value, end, and whether it is a percentage."""
    if text[end : end + 1] in _BEFORE_PART and (linked := _AND_PART.match(text, end)):
        part = _part(text, linked.end(), lexicon, signs)
        return (int(whole) + part[0], part[1], False) if part and not whole % 1 else None
    return _plain_fraction(text, whole, end, lexicon, signs)


def _plain_fraction(
    text: str, below: Decimal, end: int, lexicon: Lexicon, signs: Signs
) -> tuple[Fraction | Decimal, int, bool] | None:
    """A fraction without a whole number, whose part `below` ends at `end`, as `han_fraction` gives it."""
    match = _FRACTION.match(text, end)
    if match is None:
        return None
    above = han(text, match.end(), lexicon, signs)
    if above is None or not below or below % 1 or (above.value % 1 and below != _HUNDRED):
        return None
    if below == _HUNDRED and text[end - 2 : end - 1] not in DIGITS and lexicon.code != "ko":
        return above.value, above.end, True
    return Fraction(int(above.value), int(below)), above.end, False


def _part(text: str, position: int, lexicon: Lexicon, signs: Signs) -> tuple[Fraction, int] | None:
    """The fraction of less than one at `position`, behind a whole number, and where it ends: 四分之一, 1/2, 2분의 1."""
    if printed := _PRINTED_PART.match(text, position):
        value, end = Fraction(int(printed[1]), int(printed[2])), printed.end()
    elif below := han(text, position, lexicon, signs):
        found = _plain_fraction(text, below.value, below.end, lexicon, signs)
        if found is None or found[2]:
            return None
        value, end = Fraction(found[0]), found[1]
    else:
        return None
    return (value, end) if value < 1 else None


def hangul_fraction(
    text: str, position: int, lexicon: Lexicon, signs: Signs
) -> tuple[Fraction | Decimal, int, bool] | None:
    """삼분의 이 or 이십과 삼분의 일, at `position`, as `han_fraction` gives it."""
    match = SHARE.match(text, position)
    if match is None or lexicon.code != "ko" or text[position - 1 : position].isalpha():
        return None
    below, above = (_numeral(match[part], 0, lexicon, signs, spoken=True) for part in ("below", "above"))
    whole = _numeral(match["whole"], 0, lexicon, signs, spoken=True) if match["whole"] else None
    if below is None or above is None or "digits" in below.alt:
        return None
    return Fraction(int(above.value), int(below.value)) + int(whole.value if whole else 0), match.end(), False


def hundred_millions_end(text: str, end: int) -> int:
    """Where the counted magnitude ends right behind a number that ends at `end`, as in 3个亿; `end` where none stands."""
    counted = _COUNTED_LARGE.match(text, end)
    return counted.end() if counted else end


def few(text: str, position: int) -> tuple[Decimal, Decimal | None, int] | None:
    """Vague amounts: 数万, 几十亿, 十几万, 20几万, 何百万; lowest value, first value too high, and the end."""
    match = _VAGUE.match(text, position - (text[position - 1 : position] == "何"))
    if match is None:
        return None
    power = sum(SMALL.get(character) or LARGE[character] for character in match["power"] or match["power_alone"] or "")
    end = hundred_millions_end(text, match.end())
    power += LARGE["亿"] if end > match.end() else 0
    if match["tens"] is None:
        return shifted(_ONE, power), shifted(_ONE, power + 1), end
    printed = match["tens"]
    ten = 100 if "百" in printed else 10
    tens = Decimal(printed if printed[0] in _ASCII else ten * DIGITS.get(printed[0], 1))
    return shifted(tens, power), shifted(tens + 10, power), end


def many(text: str, position: int) -> tuple[int, Decimal, int] | None:
    """A multitude whose first numeral stands at `position`: 成千上万, 数以百万计; its beginning, lowest value and end."""
    start = position - (text[position - 1 : position] == "成")
    match = _MANY.match(text, start)
    if match is None:
        return None
    power = sum(SMALL.get(character) or LARGE[character] for character in match["least"] or match["least_counted"])
    return start, shifted(_ONE, power), match.end()


_MANY = pattern("成(?P<least>[百千])[上成][千万萬]|[数數]以(?P<least_counted>[十百千]?[万萬亿億]|[百千])[计計]")
_FEW_POWER = f"[十百千십백천]?(?:(?!{MEGA.pattern})[万萬亿億兆만억조]){{1,2}}|[十百千십백천]"
_VAGUE = pattern(
    rf"(?P<tens>[一二三四五六七八九]?十|[一二三四五六七八九]?百零|[1-9][0-9]?0)(?:[几幾]|[数數](?![据據字学學量值码碼]))(?P<power>[万萬亿億兆]{{1,2}})?|[{_FEW}何](?P<power_alone>{_FEW_POWER})"
)


# The places inside the marks of a title, at most 24 characters behind the opening mark.
_TITLES = tuple(pattern(f"{opening}(?=([^{closing}]{{0,23}}))") for opening, closing in ("《》", "『』", "〈〉"))


def inside_titles(text: str) -> frozenset[int]:
    """The places inside the marks of a title: 《三体》, 『七人の侍』."""
    inside: set[int] = set()
    for title in _TITLES:
        after = 0
        for match in title.finditer(text):
            inside.update(range(max(after, match.end()), match.end(1) + 1))
            after = match.end(1) + 1
    return frozenset(inside)
