"""The days that a date names, and the quantity it makes."""

import calendar
import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from factcheck.quantity import Quantity
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.patterns import pattern

REACH = 24
ISO = pattern(r"((?:19|20)[0-9]{2})([-/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])(?:T[0-9:]{4,8}Z?)?")


YEAR = re.compile(
    r"((?:1[89]|20)[0-9]{2}|1[0-7][0-9]{2}(?= (?:roku|rokiem|roce|года|году|годом|року|році|yılında|yılı)(?![^\W\d_])))(?![0-9])"
)


class When(NamedTuple):
    """Where a date or a time of day stands, and the days it names: None for a time, and where no year is printed."""

    start: int
    end: int
    first: date | None
    last: date | None
    rule: str
    yearless: str = ""


class Days(NamedTuple):
    """First and last day; where no year is printed, what is known of them as in ISO 8601-2: `XXXX-01-27`, `XXXX-01`."""

    first: date | None = None
    last: date | None = None
    yearless: str = ""


def quantity_of(found: When, text: str) -> Quantity:
    """The date as a quantity: first and last day as proleptic Gregorian ordinals; a time of day has no values."""
    surface, spans = text[found.start : found.end], ((found.start, found.end),)
    if found.rule == "time":
        return Quantity(
            surface, (), None, None, kind="time", start=found.start, end=found.end, num_spans=spans, rule=found.rule
        )
    low = Decimal(found.first.toordinal()) if found.first else None
    high = Decimal(found.last.toordinal()) if found.last else None
    values = () if low is None or high is None else (low,) if low == high else (low, high)
    return Quantity(
        surface, values, low, high, kind="date", unit="date", start=found.start, end=found.end, num_spans=spans,
        alt=(found.yearless,) if found.yearless else (), rule=found.rule,
    )  # fmt: skip


def days(year: int | None, month: int | None = None, day: int | None = None) -> Days | None:
    """The days that a printed date names; None where no such day exists."""
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    if year is None:
        printed = "-".join(["XXXX", *(f"{part:02}" for part in (month, day) if part is not None)])
        return Days(yearless=printed) if month else Days()
    if month is None:
        return Days(date(year, 1, 1), date(year, 12, 31))
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return Days(date(year, month, 1), date(year, month, last))
    return Days(date(year, month, day), date(year, month, day)) if day <= last else None


def made(start: int, end: int, days: Days | None, rule: str) -> When | None:
    """The date from `start` to `end`; None where no such day exists."""
    return When(start, end, days.first, days.last, rule, days.yearless) if days else None


def year_word_end(text: str, end: int, lexicon: Lexicon) -> int:
    """Where the word for year ends that follows at `end`; `end` itself where none does."""
    place = past_space(text, end)
    if text[end : end + 1] in ("'", "’", "-") and lexicon.suffix:
        ending = WORD.match(text, end + 1)
        end = ending.end() if ending and len(ending[0]) <= 4 else end
    found = lexicon.year_after.at(text, place)
    if found is None:
        return end
    stop = found.end
    return stop + 1 if text[stop : stop + 1] == "." and stop - place <= 2 else stop


def past_space(text: str, position: int) -> int:
    """The place after one space."""
    return position + 1 if text[position : position + 1] in tuple(SPACES) else position
