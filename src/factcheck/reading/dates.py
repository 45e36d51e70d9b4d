"""Dates and times of day: recognised before numbers, so that a year is never a count."""

import calendar
import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from factcheck.quantity import Quantity
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD

_DAY = re.compile(r"[0-3]?[0-9](?![0-9])")
_SHORT_MONTH = re.compile(r"1[0-2]|[1-9](?![0-9])")

_ISO = re.compile(r"((?:19|20)[0-9]{2})([-/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])(?:T[0-9:]{4,8}Z?)?")
_ISO_MONTH = re.compile(r"((?:19|20)[0-9]{2})-([01][0-9])(?![0-9-])")
_NUMERIC = re.compile(r"([0-3]?[0-9])([./-])([0-3]?[0-9])\2((?:19|20)?[0-9]{2})(?![0-9])(?:[ ]?(?:г\.|r\.|р\.))?")
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])[/.]((?:19|20)[0-9]{2})(?![0-9])")
_DAY_MONTH = re.compile(r"([0-3]?[0-9])[/.](0[1-9]|1[0-2])(?![0-9.,/%])")
_YEAR = re.compile(
    r"((?:1[89]|20)[0-9]{2}|1[0-7][0-9]{2}(?= (?:roku|rokiem|roce|года|году|годом|року|році|yılında|yılı)(?![^\W\d_])))(?![0-9])"
)
_YEARS = re.compile(r"((?:1[89]|20)[0-9]{2}) ?[-–—/~] ?((?:19|20)?[0-9]{2})(?![0-9])")
_DECADE = re.compile(
    r"(?:(?:18|19|20)[0-9]0s|(?:18|19|20)[0-9]0[-–]?(?:х|er|'s|ті|tych|年代|년대|年代初|ih)(?![^\W\d_\u2e80-\uffff])|['’]?[2-9]0s\b|[2-9]0年代)"
)
_CLOCK = re.compile(
    r"([01]?[0-9]|2[0-4])(?:[:：]([0-5][0-9])(?::[0-5][0-9])?|[hH]([0-5][0-9])(?:min)?)(?![0-9:])(?:[ \u00a0]?(?:[aApP]\.?[mM]\.?|Uhr|uur|h)(?![^\W\d_]))?"
)
_MERIDIEM = re.compile(
    r"([01]?[0-9])(?:[.:]([0-5][0-9]))?[ \u00a0]?(?:[aApP]\.?[mM]\b\.?|o['’]clock|Uhr(?: [0-5][0-9])?(?![^\W\d_])|uur(?![^\W\d_]))"
)
_DOTTED_CLOCK = re.compile(r"([01]?[0-9]|2[0-4])[.]([0-5][0-9])(?![0-9.,])")
_BARE_CLOCK = re.compile(r"([01]?[0-9]|2[0-4])[hH]?(?![0-9.,:%])(?=[^\w]|$)")
_ASIAN = re.compile(
    r"(?P<year>(?:1[89]|20)?[0-9]{2}|[〇零一二三四五六七八九]{4}) ?[年년](?!前|后|後|来|間|间|以|级|代|전|간|연속|동안|내|多|余|ぶり|超|未満|弱|強|も)"
    r"(?: ?(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?[月월](?: ?(?P<day>[0-3]?[0-9]) ?[日号號일])?)?"
)
_ASIAN_DAY = re.compile(r"(?P<month>1[0-2]|0?[1-9]) ?[月월](?!间|間|活|份额)(?: ?(?P<day>[0-3]?[0-9]) ?[日号號일])?")
_ASIAN_DAY_ONLY = re.compile(
    r"(?P<day>[0-3]?[0-9]) ?(?:[日号號](?![内間间均活报元])|일(?=[ ,.]|에|부터|까지|오|의)(?! ?(?:동안|간|만에)))"
)
_ASIAN_CLOCK = re.compile(
    r"([01]?[0-9]|2[0-4]) ?[时點点時시](?!间|間|装|刻|代|点|間|간)(?: ?(?:([0-5]?[0-9]) ?[分분]|半|반))?"
)
_HALF_DAY = re.compile(
    r"(?:上午|下午|早上|晚上|凌晨|中午|傍晚|午前|午後|午后|夜|朝|오전|오후|새벽|밤|当地时间|北京时间)\s?$"
)
_ASIAN_QUARTER = re.compile(r"(?:第?[一二三四1-4]季度|第[1-4]四半期|上半年|下半年|年?底|年?末|年?初| ?[1-4]분기)")
_VIETNAMESE = re.compile(
    r"(?P<day>[0-3]?[0-9])(?: ?[/-]| tháng )(?P<month>1[0-2]|0?[1-9])(?:(?: ?[/-]| năm )(?P<year>(?:19|20)[0-9]{2}))?(?![0-9])"
)
_VIETNAMESE_MONTH = re.compile(r"(?P<month>1[0-2]|0?[1-9])(?: ?[/-]| năm | )(?P<year>(?:19|20)[0-9]{2})(?![0-9])")
_HAN_DIGITS = {character: index for index, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "十": 10}
_QUARTERS = re.compile(r"(?:[QTK][1-4]|[1-4][QTK]|H[12]|[12]H|IV|I{1,3}) ?(?:kw\.?|кв\.?)? ?$")
_DAY_END = re.compile(r"(?:st|nd|rd|th|er|º|°|-го|-е|\.)?(?:[ \u00a0]+(?:of|de|d['’]))?[ \u00a0]+")
_COMMA_YEAR = re.compile(r"(?:,? |\.? | de | del | of | di |,)((?:19|20)[0-9]{2})(?![0-9])")
_SHORT_DAY = re.compile(r"([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9.:]*[0-9]|[^\W_])")
_MONTH_LEFT = re.compile(r"([^\W\d_]+)\.?(?: de| del| di)?[ \u00a0]$")
_DAY_RANGE = re.compile(r" ?[-–—] ?([0-3]?[0-9])(?=[ .])")
_REACH = 24


class When(NamedTuple):
    """Where a date or a time of day stands, and the days it names (None for a time)."""

    start: int
    end: int
    first: date | None
    last: date | None
    rule: str


def when(text: str, position: int, lexicon: Lexicon) -> When | None:
    """The date or time of day whose first digit stands at `position`; a month name before it belongs to it."""
    if lexicon.unspaced and (found := _asian(text, position)):
        return found
    return (
        _numeric(text, position, lexicon)
        or _clock(text, position, lexicon)
        or _with_month_name(text, position, lexicon)
        or (_vietnamese(text, position) if lexicon.code == "vi" else None)
    )


def quantity_of(found: When, text: str) -> Quantity:
    """The date as a quantity: first and last day as proleptic Gregorian ordinals; a time of day has no values."""
    surface, span = text[found.start : found.end], (found.start, found.end)
    if found.first is None or found.last is None:
        kind = "time" if found.rule == "time" else "date"
        if kind == "time":
            return Quantity(
                surface, (), None, None, kind="time", start=span[0], end=span[1], num_spans=(span,), rule=found.rule
            )
        return Quantity(
            surface,
            (),
            None,
            None,
            kind="date",
            unit="date",
            start=span[0],
            end=span[1],
            num_spans=(span,),
            rule=found.rule,
        )
    low, high = Decimal(found.first.toordinal()), Decimal(found.last.toordinal())
    values = (low,) if low == high else (low, high)
    return Quantity(
        surface,
        values,
        low,
        high,
        kind="date",
        unit="date",
        start=span[0],
        end=span[1],
        num_spans=(span,),
        rule=found.rule,
    )


def _days(year: int | None, month: int | None = None, day: int | None = None) -> tuple[date | None, date | None] | None:
    """First and last day; (None, None) where no year is printed; None where no such day exists."""
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    if year is None:
        return None, None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, last)
    return (date(year, month, day), date(year, month, day)) if day <= last else None


def _made(start: int, end: int, days: tuple[date | None, date | None] | None, rule: str) -> When | None:
    return When(start, end, days[0], days[1], rule) if days else None


def _numeric(text: str, position: int, lexicon: Lexicon) -> When | None:
    if match := _ISO.match(text, position):
        return _made(position, match.end(), _days(int(match[1]), int(match[3]), int(match[4])), "date.iso")
    if (match := _ISO_MONTH.match(text, position)) and 1 <= int(match[2]) <= 12:
        return _made(position, match.end(), _days(int(match[1]), int(match[2])), "date.iso")
    if match := _NUMERIC.match(text, position):
        day, month = int(match[1]), int(match[3])
        if (not lexicon.day_first and match[2] == "/") or month > 12:
            day, month = month, day
        year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
        found = _made(position, match.end(), _days(year, month, day), "date.numeric")
        return found and found._replace(end=_year_word_end(text, found.end, lexicon))
    if match := _MONTH_YEAR.match(text, position):
        return _made(position, match.end(), _days(int(match[2]), int(match[1])), "date.numeric")
    return None


def _clock(text: str, position: int, lexicon: Lexicon) -> When | None:
    match = _CLOCK.match(text, position) or _MERIDIEM.match(text, position)
    if match:
        return When(position, match.end(), None, None, "time")
    if lexicon.unspaced:
        return None
    before = WORD.findall(text[max(0, position - _REACH) : position])
    asked = (
        bool(before) and before[-1].lower() in lexicon.clock_before and text[position - 1 : position] in SPACES + "."
    )
    dotted = _DOTTED_CLOCK.match(text, position)
    bare = dotted or _BARE_CLOCK.match(text, position)
    if (
        bare
        and (after := lexicon.clock_after.at(text, _past_space(text, bare.end())))
        and (dotted or int(bare[1]) <= 24)
    ):
        return When(position, after.end, None, None, "time")
    if asked and bare and (dotted or WORD.match(text, _past_space(text, bare.end())) is None):
        return When(position, bare.end(), None, None, "time")
    return None


def _past_space(text: str, position: int) -> int:
    return position + 1 if text[position : position + 1] in tuple(SPACES) else position


def _with_month_name(text: str, position: int, lexicon: Lexicon) -> When | None:
    return _day_then_month(text, position, lexicon) or _month_then(text, position, lexicon) or None


def _day_then_month(text: str, position: int, lexicon: Lexicon) -> When | None:
    match = _DAY.match(text, position)
    if match is None:
        return None
    start_of_word = match.end()
    if other := _DAY_RANGE.match(text, start_of_word):
        start_of_word = other.end()
    gap = _DAY_END.match(text, start_of_word)
    word = WORD.match(text, gap.end()) if gap else None
    if word is None or word[0].lower() not in lexicon.months or not 1 <= int(match[0]) <= 31:
        return None
    month, end = lexicon.months[word[0].lower()], word.end()
    if text[end : end + 1] == "." and len(word[0]) <= 5:
        end += 1 if text[end + 1 : end + 2] in (" ", ",", "\u00a0") else 0
    if len(word[0]) < 3 and not word[0][0].isupper():
        return None
    year = _COMMA_YEAR.match(text, end)
    if year:
        end = _year_word_end(text, year.end(), lexicon)
        return _made(position, end, _days(int(year[1]), month, int(match[0])), "date.named")
    return _made(position, end if text[end - 1] != "." else end - 1, _days(None, month, int(match[0])), "date.named")


def _month_then(text: str, position: int, lexicon: Lexicon) -> When | None:
    """`March 2024`, `Dec 7, 2022`: the month stands before the digits."""
    left = _MONTH_LEFT.search(text, max(0, position - _REACH), position)
    if left is None or left[1].lower() not in lexicon.months:
        return None
    month, start = lexicon.months[left[1].lower()], left.start()
    year = _YEAR.match(text, position)
    if year:
        end = _year_word_end(text, year.end(), lexicon)
        return _made(start, end, _days(int(year[1]), month), "date.named")
    day = _SHORT_DAY.match(text, position)
    if day is None or lexicon.code not in ("en", "tr", "vi") or not 1 <= int(day[1]) <= 31 or not left[1][0].isupper():
        return None
    of = _COMMA_YEAR.match(text, day.end())
    if of:
        return _made(start, of.end(), _days(int(of[1]), month, int(day[1])), "date.named")
    return _made(start, day.end(), _days(None, month, int(day[1])), "date.named") if lexicon.code == "en" else None


def year(text: str, position: int, lexicon: Lexicon) -> When | None:
    """A bare year, a span of years or a decade; asked only where nothing says that the digits count something."""
    decade = _DECADE.match(text, position)
    if decade:
        return _made(position, decade.end(), _days_of_decade(decade[0]), "date.decade")
    span = _YEARS.match(text, position)
    if span:
        last = int(span[2]) if len(span[2]) == 4 else int(span[1][:2] + span[2])
        if last > int(span[1]):
            end = _year_word_end(text, span.end(), lexicon)
            return When(position, end, date(int(span[1]), 1, 1), date(last, 12, 31), "date.years")
    match = _YEAR.match(text, position)
    if match is None:
        return None
    return _made(position, _year_word_end(text, match.end(), lexicon), _days(int(match[1])), "date.year")


def has_year_word(text: str, position: int, lexicon: Lexicon) -> bool:
    """Whether the word for year follows (2023 roku, 2023 г.) or a word that announces a year stands before."""
    match = _YEAR.match(text, position)
    if match is None:
        return False
    if _year_word_end(text, match.end(), lexicon) > match.end():
        return True
    before = WORD.findall(text[max(0, position - _REACH) : position])
    return bool(before) and before[-1].lower() in lexicon.year_before and text[position - 1] in SPACES


def _year_word_end(text: str, end: int, lexicon: Lexicon) -> int:
    place = _past_space(text, end)
    if text[end : end + 1] in ("'", "’", "-") and lexicon.suffix:
        ending = WORD.match(text, end + 1)
        end = ending.end() if ending and len(ending[0]) <= 4 else end
    found = lexicon.year_after.at(text, place)
    if found is None:
        return end
    stop = found.end
    return stop + 1 if text[stop : stop + 1] == "." and stop - place <= 2 else stop


def _days_of_decade(text: str) -> tuple[date | None, date | None]:
    digits = re.findall("[0-9]{4}", text)
    if not digits:
        return None, None
    first = int(digits[0])
    return date(first, 1, 1), date(first + 9, 12, 31)


def _number(text: str) -> int:
    if text[0] in "0123456789":
        return int(text)
    if len(text) == 4:
        return int("".join(str(_HAN_DIGITS[character]) for character in text))
    return sum(_HAN_DIGITS[character] for character in text)


def _asian(text: str, position: int) -> When | None:
    match = _ASIAN.match(text, position)
    if match:
        year_of = _number(match["year"])
        if year_of < 100:
            if match["month"] is None or match["day"] is None:
                return None
            year_of += 2000
        days = _days(
            year_of, _number(match["month"]) if match["month"] else None, int(match["day"]) if match["day"] else None
        )
        end = match.end()
        quarter = _ASIAN_QUARTER.match(text, end)
        return _made(position, quarter.end() if quarter else end, days, "date.asian")
    match = _ASIAN_DAY.match(text, position)
    if match and (text[position - 1 : position] != "个"):
        return _made(
            position,
            match.end(),
            _days(None, int(match["month"]), int(match["day"]) if match["day"] else None),
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


def _vietnamese(text: str, position: int) -> When | None:
    before = text[max(0, position - 6) : position].lower()
    match = _VIETNAMESE.match(text, position)
    if match and (match["year"] or before.endswith(("ngày ", "hôm ")) or "tháng" in match[0]):
        year_of = int(match["year"]) if match["year"] else None
        start = position - 5 if before.endswith("ngày ") else position
        return _made(start, match.end(), _days(year_of, int(match["month"]), int(match["day"])), "date.named")
    if before.endswith("tháng "):
        match = _VIETNAMESE_MONTH.match(text, position)
        if match:
            return _made(position - 6, match.end(), _days(int(match["year"]), int(match["month"])), "date.named")
        short = _SHORT_MONTH.match(text, position)
        return _made(position - 6, short.end(), _days(None, int(short[0])), "date.named") if short else None
    return None
