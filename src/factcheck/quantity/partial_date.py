"""Dates as exact as their source: a year, a quarter, a month or a day, each an interval of days."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_YEAR, _MONTH, _DAY = (
    re.compile(r"[0-9]{4}"),
    re.compile(r"([0-9]{4})-([0-9]{2})"),
    re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
)
# Extended Date/Time Format (ISO 8601-2:2019), level 2: sub-year groupings 33-36 are the quarters.
_FIRST_QUARTER_CODE = 33


class PartialDate(NamedTuple):
    """The days from `first` to `last`, both included; `text` is how it was written."""

    first: date
    last: date
    text: str

    @classmethod
    @lru_cache(maxsize=4096)  # a register names few days, and each of them many times
    def parse(cls, text: str) -> "PartialDate":
        """Read `2024`, `2024-12`, `2024-12-26`, a quarter as EDTF writes it (`2024-36`), or `START/END` of these.

        Raises ValueError with a sentence that says what is wrong.
        """
        start, slash, end = text.partition("/")
        first = _days_of(start)
        last = _days_of(end) if slash else first
        if last[1] < first[0]:
            raise ValueError(f"'{text}' ends before it begins")
        return cls(first[0], last[1], text)

    @classmethod
    def from_ordinals(cls, first: int, last: int) -> "PartialDate":
        """The shortest spelling of the days between two proleptic Gregorian ordinals."""
        start, end = date.fromordinal(first), date.fromordinal(last)
        for text in (start.isoformat()[:4], start.isoformat()[:7], start.isoformat()):
            if _days_of(text) == (start, end):
                return cls(start, end, text)
        return cls(start, end, f"{start.isoformat()}/{end.isoformat()}")

    def __str__(self) -> str:
        return self.text


def _days_of(text: str) -> tuple[date, date]:
    if _YEAR.fullmatch(text) and int(text) > 0:
        return date(int(text), 1, 1), date(int(text), 12, 31)
    if match := _MONTH.fullmatch(text):
        return _days_of_month(text, int(match[1]), int(match[2]))
    if _DAY.fullmatch(text):
        try:
            day = date.fromisoformat(text)
        except ValueError as error:
            raise ValueError(f"'{text}' is not a day of the calendar ({error})") from None
        return day, day
    raise ValueError(f"'{text}' is not a date; write 2024, 2024-12 or 2024-12-26")


def _days_of_month(text: str, year: int, month: int) -> tuple[date, date]:
    quarter = month - _FIRST_QUARTER_CODE
    first, last = (quarter * 3 + 1, quarter * 3 + 3) if 0 <= quarter <= 3 else (month, month)
    if not (year and 1 <= first <= 12):
        raise ValueError(f"'{text}' has no such month; write 01 to 12 (or 33 to 36 for a quarter)")
    end = date(year, 12, 31) if last == 12 else date(year, last + 1, 1) - timedelta(days=1)
    return date(year, first, 1), end
