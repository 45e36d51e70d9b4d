"""Dates and times in Chinese, Japanese and Korean: 2024年4月18日, 十一月八日, 民國114年, 1至6月, 晚上七点半, 1분기."""

from datetime import MAXYEAR, MINYEAR

from factcheck.reading.calendar_days import Days, When, days, made
from factcheck.reading.han_numeral import DIGITS
from factcheck.reading.hangul import OVER
from factcheck.reading.patterns import pattern

_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = "(?:[0-3]?[0-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
# 号 that names a line, a house, a shop or a machine, and no day.
_NO_DAY = "(?![线線楼樓店院馆館机機门門令病球桌床坑井矿礦码碼房仓倉厅廳坊]|[车車][厢廂间間站]|卫星|衛星|火箭|[飞飛][船机機]|探测|探測|人[物选選]|文件|种子|種子|[选選]手|公[告路]|船|舰|艦|[员員]工|站台)"
_DAY_SIGN = f"(?:日|[号號]{_NO_DAY})"
# What makes a number of years a span of time and no year.
_SPAN = "前|后|後|来|來|以|ぶり|間|间|级|代|전|간|연속|동안|내|多|余|超|未満|弱|強|も"
_ASIAN = pattern(
    rf"(?P<year>(?:1[89]|20)[0-9]{{2}}(?! ?[年년](?:级|代|동안|연속))(?!(?<=00) ?[年년](?:間|间|간))(?!(?<=000) ?[年년](?:前|后|後|来|來|以|ぶり|전|多|余|超))"
    rf"|(?:[0-9]{{2}}|[〇零一二三四五六七八九]{{4}})(?! ?[年년](?:{_SPAN}))) ?[年년]"
    rf"(?: ?(?P<month>{_MONTH}) ?[月월](?: ?(?P<day>{_DAY}) ?[日号號일])?)?"
)
_ERAS = {
    "民国": 1911,
    "民國": 1911,
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "公元": 0,
    "西元": 0,
}
_ERA = pattern(f"(?:{'|'.join(_ERAS)}|公元前|西元前|紀元前)$")
_OF_ERA = pattern(
    rf"(?P<year>[0-9]{{1,4}}|[一二三四五六七八九十百〇零]{{1,6}})年(?:(?P<month>{_MONTH})月(?:(?P<day>{_DAY})日)?)?"
)
_ASIAN_DAY = pattern(
    rf"(?P<month>{_MONTH})(?: ?月|월| 월{OVER.pattern})(?!間|活|份额|之久|有余)(?: ?(?P<day>{_DAY}) ?(?:{_DAY_SIGN}|일)|(?P<moon>二?十[一二三四五六七八九]?)(?![一二三四五六七八九十百千万萬亿億个個家名人位张張台天年多余餘来來几幾款项項次]))?"
)
# What follows a day in Han digits; without it they may be so many days.
_ON_THE_DAY = pattern(
    "上午|下午|中午|凌晨|清晨|傍晚|晚|深夜|早|宣布|公布|表示|披露|透露|发布|發布|举行|舉行|起|电|電|在|报道|報導"
)
_ASIAN_DAY_ONLY = pattern(
    rf"(?P<day>{_DAY}) ?(?:{_DAY_SIGN}(?![内內間间均活元圆圓あ当當平]|につき)"
    r"|일(?=[ ,.]|에|부터|까지|오|의)(?! ?(?:동안|간|만에|내|안|이내|뒤|후|전|넘|이상|연속|정도|가량|남짓|짜리)))"
)
# As newspapers of Taiwan put it: 今(31)日, 今(2025)年.
_IN_BRACKETS = pattern(r"(?:[1-9]|[12][0-9]|3[01])\) ?[日月]|(?:19|20)[0-9]{2}\) ?年")
_HAN_DECADE = pattern("[一二三四五六七八九]{1,2}十年代")
_ASIAN_MONTHS = pattern(
    rf"{_MONTH} ?(?:至|到|-|–|—|~|〜|∼|、) ?{_MONTH} ?(?:月份?(?![間活])|월(?! ?간)|季度)|[一二三四1-4] ?[至到] ?[一二三四1-4]季度?"
)
_ASIAN_CLOCK = pattern(
    rf"([01]?[0-9]|2[0-4])(?: ?[时點点時]|시| 시{OVER.pattern})(?!间|間|装|刻|代|点|間|간)(?: ?(?:([0-5]?[0-9]) ?[分분]|半|반))?"
)
_HAN_CLOCK = pattern(
    "(?:十[一二]?|[一二三四五六七八九两兩])[点點](?P<exact>半|[钟鐘]|一刻|三刻|[二三四五]?十[一二三四五六七八九]?分?)?(?![一二三四五六七八九〇零])"
)
_HALF_DAY = pattern(
    r"(?:上午|下午|早上|晚上|凌晨|清晨|早晨|中午|正午|午间|午間|傍晚|晚间|晚間|深夜|半夜|今晚|昨晚|明晚|当晚|當晚|今早|昨早|明早|早|晚"
    r"|午前|午後|午后|夜|朝|오전|오후|새벽|밤|当地时间|北京时间)\s?$"
)
_ASIAN_QUARTER = pattern(r"(?:第?[一二三四1-4]季度|第[1-4]四半期|上半年|下半年|年?底|年?末|年?初| ?[1-4]분기)")
# What every date and time of day begins with.
_DATED = pattern(
    "(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,6}|[两兩]) ?(?:[年년月월日号號일时点點時시]|[至到–—~〜∼、-] ?[0-9一二三四五六七八九十]{1,3} ?[月월季])"
)


def asian_date(text: str, position: int) -> When | None:
    """The date or time of day that begins at `position`; None where none does."""
    if not _DATED.match(text, position):
        held = _IN_BRACKETS.match(text, position) if text[position - 1 : position] == "(" else None
        return made(position, held.end(), Days(), "date.asian") if held else None
    return (
        _of_era(text, position)
        or _full(text, position)
        or _months(text, position)
        or _month(text, position)
        or _clock(text, position)
        or _day(text, position)
    )


def _of_era(text: str, position: int) -> When | None:
    """A year counted from the beginning of an era, with what names the era: 民國114年1月1日, 令和7年, 公元前221年."""
    era = _ERA.search(text, max(0, position - 3), position)
    match = _OF_ERA.match(text, position) if era else None
    if era is None or match is None:
        return None
    if era[0] not in _ERAS:
        return made(era.start(), match.end(), Days(), "date.asian")
    year = _ERAS[era[0]] + _number(match["year"])
    if not MINYEAR <= year <= MAXYEAR:
        return None
    named = days(year, _part(match["month"]), _part(match["day"]))
    return made(era.start(), match.end(), named, "date.asian")


def _full(text: str, position: int) -> When | None:
    match = _ASIAN.match(text, position)
    if match is None:
        decade = _HAN_DECADE.match(text, position)
        return made(position, decade.end(), Days(), "date.asian") if decade else None
    year = _number(match["year"])
    if year < 100:
        if match["month"] is None or match["day"] is None:
            return None
        year += 2000
    quarter = _ASIAN_QUARTER.match(text, match.end())
    named = days(year, _part(match["month"]), _part(match["day"]))
    return made(position, quarter.end() if quarter else match.end(), named, "date.asian")


def _months(text: str, position: int) -> When | None:
    """Some months or quarters of a year: 1至6月, 7-9月份, 一至三季度."""
    match = _ASIAN_MONTHS.match(text, position)
    return made(position, match.end(), Days(), "date.asian") if match else None


def _month(text: str, position: int) -> When | None:
    match = _ASIAN_DAY.match(text, position)
    if match is None or text[position - 1 : position] == "个":
        return None
    named = days(None, _number(match["month"]), _part(match["day"] or match["moon"]))
    return made(position, match.end(), named, "date.asian")


def _clock(text: str, position: int) -> When | None:
    half_day = _HALF_DAY.search(text, max(0, position - 5), position)
    start = half_day.start() if half_day else position
    match = _ASIAN_CLOCK.match(text, position)
    if match and (match[2] or half_day or text[match.end() - 1] in "時시时"):
        return When(start, match.end(), None, None, "time")
    match = _HAN_CLOCK.match(text, position)
    if match and (half_day or match["exact"] in ("半", "钟", "鐘", "一刻", "三刻")):
        return When(start, match.end(), None, None, "time")
    return None


def _day(text: str, position: int) -> When | None:
    match = _ASIAN_DAY_ONLY.match(text, position)
    if match is None or not 1 <= _number(match["day"]) <= 31:
        return None
    certain = text[position].isascii() or _ON_THE_DAY.match(text, match.end())
    return When(position, match.end(), None, None, "date.asian") if certain else None


def _part(text: str | None) -> int | None:
    return None if text is None else _number(text)


def _number(text: str) -> int:
    """The number in digits, in Han digits one after the other, or in Han digits with tens and hundreds."""
    if text[0] in "0123456789":
        return int(text)
    if "十" not in text and "百" not in text:
        return int("".join(str(DIGITS[character]) for character in text))
    total, held = 0, 0
    for character in text:
        if character in "十百":
            total += (held or 1) * (10 if character == "十" else 100)
            held = 0
        else:
            held = DIGITS[character]
    return total + held
