"""Dates and times in Chinese, Japanese and Korean: 2024年4月18日, 下午3点, 1분기."""

import re

from factcheck.reading.calendar_days import When, days, made

_ASIAN = re.compile(
    r"(?P<year>(?:1[89]|20)[0-9]{2}(?! ?[年년](?:間|间|级|代|간|동안|연속))(?!(?<=000) ?[年년](?:前|后|後|来|來|以|ぶり|전|多|余|超))"
    r"|(?:[0-9]{2}|[〇零一二三四五六七八九]{4})(?! ?[年년](?:前|后|後|来|間|间|以|级|代|전|간|연속|동안|내|多|余|ぶり|超|未満|弱|強|も))) ?[年년]"
    r"(?: ?(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?[月월](?: ?(?P<day>[0-3]?[0-9]) ?[日号號일])?)?"
)
_ASIAN_DAY = re.compile(r"(?P<month>1[0-2]|0?[1-9]) ?[月월](?!间|間|活|份额)(?: ?(?P<day>[0-3]?[0-9]) ?[日号號일])?")
_ASIAN_DAY_ONLY = re.compile(
    r"(?P<day>[0-3]?[0-9]) ?"
    r"(?:[日号號](?![内間间均活报元]|(?<=[号號])[线線机機店室楼樓厂廠井]|当たり|當たり|あたり|につき|平均)"
    r"|일(?=[ ,.]|에|부터|까지|오|의)(?! ?(?:동안|간|만에|내|안|이내|뒤|후|전|넘|이상|연속|정도|가량|남짓|짜리)))"
)
_ASIAN_CLOCK = re.compile(
    r"([01]?[0-9]|2[0-4]) ?[时點点時시](?!间|間|装|刻|代|点|間|간)(?: ?(?:([0-5]?[0-9]) ?[分분]|半|반))?"
)
_HALF_DAY = re.compile(
    r"(?:上午|下午|早上|晚上|凌晨|中午|傍晚|午前|午後|午后|夜|朝|오전|오후|새벽|밤|当地时间|北京时间)\s?$"
)
_ASIAN_QUARTER = re.compile(r"(?:第?[一二三四1-4]季度|第[1-4]四半期|上半年|下半年|年?底|年?末|年?初| ?[1-4]분기)")
# What every date and time of day begins with.
_DATED = re.compile("(?:[0-9]{1,4}|[〇零一二三四五六七八九]{4}) ?[年년月월日号號일时点點時시]")
_HAN_DIGITS = {character: index for index, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "十": 10}


def asian_date(text: str, position: int) -> When | None:
    """The date or time of day that begins at `position`; None where none does."""
    if not _DATED.match(text, position):
        return None
    match = _ASIAN.match(text, position)
    if match:
        year_of = _number(match["year"])
        if year_of < 100:
            if match["month"] is None or match["day"] is None:
                return None
            year_of += 2000
        named = days(
            year_of, _number(match["month"]) if match["month"] else None, int(match["day"]) if match["day"] else None
        )
        end = match.end()
        quarter = _ASIAN_QUARTER.match(text, end)
        return made(position, quarter.end() if quarter else end, named, "date.asian")
    match = _ASIAN_DAY.match(text, position)
    if match and (text[position - 1 : position] != "个"):
        return made(
            position,
            match.end(),
            days(None, int(match["month"]), int(match["day"]) if match["day"] else None),
            "date.asian",
        )
    match = _ASIAN_CLOCK.match(text, position)
    half_day = _HALF_DAY.search(text, max(0, position - 5), position)
    if match and (match[2] or half_day or text[match.end() - 1] in "時시时"):
        return When(half_day.start() if half_day else position, match.end(), None, None, "time")
    match = _ASIAN_DAY_ONLY.match(text, position)
    if match and 1 <= int(match["day"]) <= 31:
        return When(position, match.end(), None, None, "date.asian")
    return None


def _number(text: str) -> int:
    if text[0] in "0123456789":
        return int(text)
    if len(text) == 4:
        return int("".join(str(_HAN_DIGITS[character]) for character in text))
    return sum(_HAN_DIGITS[character] for character in text)
