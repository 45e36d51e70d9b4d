"""The days that a date names, and the quantity it makes."""

import calendar
import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from factcheck.quantity import Quantity
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD

REACH = 24
ISO = re.compile(r"((?:19|20)[0-9]{2})([-/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])(?:T[0-9:]{4,8}Z?)?")


YEAR = re.compile(
    r"((?:1[89]|20)[0-9]{2}|1[0-7][0-9]{2}(?= (?:roku|rokiem|roce|года|году|годом|року|році|yılında|yılı)(?![^\W\d_])))(?![0-9])"
)


class When(NamedTuple):
    """Where a date or a time of day stands, and the days it names (None for a time)."""

    start: int
    end: int
    first: date | None
    last: date | None
    rule: str


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


def days(year: int | None, month: int | None = None, day: int | None = None) -> tuple[date | None, date | None] | None:
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


def made(start: int, end: int, days: tuple[date | None, date | None] | None, rule: str) -> When | None:
    """The date from `start` to `end`; None where no such day exists."""
    return When(start, end, days[0], days[1], rule) if days else None


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
