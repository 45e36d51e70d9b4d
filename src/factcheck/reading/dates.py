"""Dates and times of day: recognised before numbers, so that a year is never a count."""

import re

from factcheck.reading.asian_dates import asian_date
from factcheck.reading.calendar_days import ISO, When, days, made, year_word_end
from factcheck.reading.clock import time_of_day
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.month_names import month_named, vietnamese_date
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.words import CLOCK, CLOCK_BEFORE, MONTH

_ISO_MONTH = pattern(r"((?:19|20)[0-9]{2})-([01][0-9])(?![0-9-])")
_NUMERIC = pattern(r"([0-3]?[0-9])([./-])([0-3]?[0-9])\2((?:19|20)?[0-9]{2})(?![0-9])(?:[ ]?(?:г\.|r\.|р\.))?")
# A day and a month of which one begins with a nought, as no fraction does: 27/01, 07/4.
_DAY_MONTH = pattern(r"(0[1-9]|[12]?[0-9](?=/0)|3[01](?=/0))/(0[1-9]|1[0-2]|[1-9])(?![0-9/%]|[.,][0-9])")
_MONTH_YEAR = pattern(r"(0?[1-9]|1[0-2])[/.]((?:19|20)[0-9]{2})(?![0-9])")
_SIGNED = re.compile("[0-9]{1,4}[-./]")
_LONGEST_DAY = 2
# Numerals behind which no sign, space or Latin letter stands that dates elsewhere have.
_NO_SIGNS = pattern("[0-9]*[\u3000-\uffef%]")


def when(page: Page, position: int) -> When | None:
    """The date or time of day whose first digit stands at `position`; a month name before it belongs to it."""
    text, lexicon = page.text, page.lexicon
    if lexicon.unspaced and ((found := asian_date(text, position)) or _NO_SIGNS.match(text, position)):
        return found
    return (
        (_numeric(text, position, lexicon) if _SIGNED.match(text, position) else None)
        or time_of_day(text, position, lexicon)
        or month_named(text, position, lexicon)
        or (vietnamese_date(text, position) if lexicon.code == "vi" else None)
    )


def undated(page: Page, position: int, end: int) -> bool:
    """Whether the words beside the plain digits from `position` to `end` rule a date or a time out."""
    before, after = page.preceding(position), page.following(end)
    if before is None or after is None or before.uses & (MONTH | CLOCK_BEFORE):
        return False
    if not after.uses & (MONTH | CLOCK):
        return page.lexicon.code != "vi"
    return end - position > _LONGEST_DAY and page.text[position:end].isdecimal() and page.lexicon.code != "vi"


def _numeric(text: str, position: int, lexicon: Lexicon) -> When | None:
    if match := ISO.match(text, position):
        return made(position, match.end(), days(int(match[1]), int(match[3]), int(match[4])), "date.iso")
    if (match := _ISO_MONTH.match(text, position)) and 1 <= int(match[2]) <= 12:
        return made(position, match.end(), days(int(match[1]), int(match[2])), "date.iso")
    if match := _NUMERIC.match(text, position):
        day, month = int(match[1]), int(match[3])
        if (not lexicon.day_first and match[2] == "/" and day <= 12) or month > 12:
            day, month = month, day
        year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
        found = made(position, match.end(), days(year, month, day), "date.numeric")
        return found and found._replace(end=year_word_end(text, found.end, lexicon))
    if (match := _DAY_MONTH.match(text, position)) and (lexicon.day_first or int(match[1]) > 12):
        return made(position, match.end(), days(None, int(match[2]), int(match[1])), "date.numeric")
    if match := _MONTH_YEAR.match(text, position):
        return made(position, match.end(), days(int(match[2]), int(match[1])), "date.numeric")
    return None
