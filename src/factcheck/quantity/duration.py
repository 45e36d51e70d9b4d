"""How long a figure keeps: a count of days, weeks, months or years, added to a date by the calendar."""

import re
from datetime import date, timedelta
from typing import NamedTuple

_WRITTEN = re.compile(r"([1-9][0-9]{0,2}) (day|week|month|year)s?")
_MONTHS = {"month": 1, "year": 12}
_DAYS = {"day": 1, "week": 7}


class Duration(NamedTuple):
    """`many` times `unit`: 6 of `month`."""

    many: int
    unit: str

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read `90 days`, `26 weeks`, `6 months` or `1 year`; ValueError says what to write."""
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"'{text}' is not a duration; write 90 days, 26 weeks, 6 months or 1 year")
        return cls(int(match[1]), match[2])

    def after(self, start: date) -> date:
        """The date that long after `start`; the last day of a shorter month stands for the days it lacks."""
        import calendar  # only here: it takes long to import, and few answers ask it

        if self.unit in _DAYS:
            return start + min(timedelta(days=self.many * _DAYS[self.unit]), date.max - start)
        months = start.year * 12 + start.month - 1 + self.many * _MONTHS[self.unit]
        year, month = divmod(months, 12)
        if year > date.max.year:
            return date.max
        return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))

    def __str__(self) -> str:
        return f"{self.many} {self.unit}{'' if self.many == 1 else 's'}"
