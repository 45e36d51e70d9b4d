"""Dates with the name of a month: 7 March 2024, December 7, ngày 3 tháng 5."""

import re

from factcheck.reading.calendar_days import REACH, YEAR, When, days, made, year_word_end
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import WORD
from factcheck.reading.patterns import pattern

_DAY = re.compile(r"[0-3]?[0-9](?![0-9])")
_DAY_END = pattern(r"(?:st|nd|rd|th|er|º|°|-го|-е|\.)?(?:[ \u00a0]+(?:of|de|d['’]))?[ \u00a0]+")
_COMMA_YEAR = pattern(r"(?:,? |\.? | de | del | of | di |,)((?:1[0-9]|20)[0-9]{2})(?![0-9])")
_SHORT_DAY = pattern(r"([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9.:]*[0-9]|[^\W_])")
_MONTH_LEFT = re.compile(r"([^\W\d_]+)\.?(?: de| del| di)?[ \u00a0]$")
_DAY_RANGE = pattern(r" ?[-–—] ?([0-3]?[0-9])(?=[ .])")
_VIETNAMESE = pattern(
    r"(?P<day>[0-3]?[0-9])(?: ?[/-]| tháng )(?P<month>1[0-2]|0?[1-9])(?:(?: ?[/-]| năm )(?P<year>(?:19|20)[0-9]{2}))?(?![0-9])"
)
_VIETNAMESE_MONTH = pattern(r"(?P<month>1[0-2]|0?[1-9])(?: ?[/-]| năm | )(?P<year>(?:19|20)[0-9]{2})(?![0-9])")
_SHORT_MONTH = pattern(r"1[0-2]|[1-9](?![0-9])")


def month_named(text: str, position: int, lexicon: Lexicon) -> When | None:
    """The date whose day or year stands at `position`, with the name of its month right or left of it."""
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
        end = year_word_end(text, year.end(), lexicon)
        return made(position, end, days(int(year[1]), month, int(match[0])), "date.named")
    if word[0] in lexicon.months_or_words and text[word.end() : word.end() + 1] != ".":
        return None
    return made(position, end if text[end - 1] != "." else end - 1, days(None, month, int(match[0])), "date.named")


def _month_then(text: str, position: int, lexicon: Lexicon) -> When | None:
    """`March 2024`, `Dec 7, 2022`: the month stands before the digits."""
    if text[position - 1 : position] not in (" ", "\u00a0", "\n"):
        return None
    left = _MONTH_LEFT.search(text, max(0, position - REACH), position)
    if left is None or left[1].lower() not in lexicon.months:
        return None
    month, start = lexicon.months[left[1].lower()], left.start()
    year = YEAR.match(text, position)
    if year:
        end = year_word_end(text, year.end(), lexicon)
        return made(start, end, days(int(year[1]), month), "date.named")
    day = _SHORT_DAY.match(text, position)
    if day is None or lexicon.code not in ("en", "tr", "vi") or not 1 <= int(day[1]) <= 31 or not left[1][0].isupper():
        return None
    of = _COMMA_YEAR.match(text, day.end())
    if of:
        return made(start, of.end(), days(int(of[1]), month, int(day[1])), "date.named")
    return made(start, day.end(), days(None, month, int(day[1])), "date.named") if lexicon.code == "en" else None


def vietnamese_date(text: str, position: int) -> When | None:
    """A Vietnamese date: ngày 3 tháng 5, 3/5/2024, tháng 5 năm 2024."""
    before = text[max(0, position - 6) : position].lower()
    match = _VIETNAMESE.match(text, position)
    if match and (match["year"] or before.endswith(("ngày ", "hôm ")) or "tháng" in match[0]):
        year_of = int(match["year"]) if match["year"] else None
        start = position - 5 if before.endswith("ngày ") else position
        return made(start, match.end(), days(year_of, int(match["month"]), int(match["day"])), "date.named")
    if before.endswith("tháng "):
        match = _VIETNAMESE_MONTH.match(text, position)
        if match:
            return made(position - 6, match.end(), days(int(match["year"]), int(match["month"])), "date.named")
        short = _SHORT_MONTH.match(text, position)
        return made(position - 6, short.end(), days(None, int(short[0])), "date.named") if short else None
    return None
