"""A printed phrase in somebody's row: its interval, what it counts, and what else it could mean."""

import re
from dataclasses import dataclass
from decimal import Decimal

from factcheck.judge.intervals import Interval, form_of, interval_of, span
from factcheck.judge.rows.notes import CellError
from factcheck.quantity import PartialDate, Quantity
from factcheck.quantity.units import is_known
from factcheck.records.kinds import Scale

_MOST_SHOWN = 60
_AS_NUMBER = "a year as a number"
_YEARS = re.compile(r"[0-9]{4}(?:\s?[-–—]\s?[0-9]{4})?")  # numbers to anyone who was not asked for dates
_DAY_OR_MONTH = re.compile(r"(0?[1-9]|1[0-2])([./-])(0?[1-9]|1[0-2])\2[0-9]{4}")
_MILLIONS = {Decimal(1): "", Decimal(10) ** 6: "M", Decimal(10) ** 12: "T"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row's number is: an interval in `unit` (None: bare), of which device, of what other `noun`.

    `doubt` is what the same digits mean where the other sign is the decimal one; empty where nobody would ask.
    `like_a_year` is a bare number such as 2024; `is_range` has two ends printed and no number between them.
    """

    interval: Interval
    unit: str | None = None
    device: str | None = None
    noun: str | None = None
    doubt: str = ""
    like_a_year: bool = False
    is_range: bool = False


def read_phrase(stated: str, language: str, scale: Scale) -> Reading:
    """The one quantity of `stated`. A bare year is a date on a date scale only. Raises CellError."""
    found = _quantity(stated, language, dated=scale == "date")
    if isinstance(found, Reading):
        return found
    unit = _unit(found)
    if scale == "date" and unit != "date":
        raise CellError("stated", f"'{stated[:_MOST_SHOWN]}' is not a date", "write 2024, 2024-12 or 2024-12-26")
    interval = interval_of(found, "date" if unit == "date" else scale)
    if interval is None:
        told = f"'{stated[:_MOST_SHOWN]}' gives nothing to compare on a {scale} scale"
        raise CellError("stated", told, "a ratio scale needs a number above zero; --scale linear takes any")
    noun = found.noun if unit is None else None
    is_range = unit != "date" and form_of(found) == "range"
    return Reading(interval, unit, found.device, noun, _doubt(found, language), found.rule == _AS_NUMBER, is_range)


def _quantity(stated: str, language: str, *, dated: bool) -> Quantity | Reading:
    from factcheck.reading import read

    found = read(stated, language or _language_of(stated))
    if not found and (day := _iso_day(stated)):
        return day
    if len(found) != 1:
        told = "no quantity" if not found else f"{len(found)} quantities"
        way_out = "give `value` and `form` instead, or one quantity a row"
        raise CellError("stated", f"'{stated[:_MOST_SHOWN]}' reads as {told}", way_out)
    one = found[0]
    if stated[: one.start].rstrip().endswith(("-", "−")):
        told = f"'{stated[:_MOST_SHOWN]}' has a minus, which is not read in a phrase"
        raise CellError("stated", told, "give it as `value`, with --scale linear")
    if one.kind != "date":
        return one
    if _DAY_OR_MONTH.fullmatch(one.surface) and not language:
        told = f"'{one.surface}' is one day to some and another to others"
        raise CellError("stated", told, "write it as 2024-12-26, or name the language (`lang`, --lang)")
    return one if dated else _number_of_year(stated, one, language) or one


def _language_of(stated: str) -> str:
    """What its letters give away; a phrase in plain ones is too short to tell, and is taken for English."""
    from factcheck.reading.detect import detect

    return detect(stated) if any(one.isalpha() and not one.isascii() for one in stated) else "en"


def _iso_day(stated: str) -> Reading | None:
    """A date as ISO 8601 writes it, which running text hardly ever does."""
    try:
        day = PartialDate.parse(stated)
    except ValueError:
        return None
    return Reading(span(Decimal(day.first.toordinal()), Decimal(day.last.toordinal()), "date"), "date")


def _number_of_year(stated: str, year: Quantity, language: str) -> Quantity | None:
    """`2048`, `about 2000`: the number, if no word but a hedge stands beside it. Such words as `in` make it a year."""
    from factcheck.reading import read

    if not _YEARS.fullmatch(year.surface):
        return None
    noun = " GPU"  # with a thing that is counted behind it, nobody takes it for a year
    found = read(stated[: year.end] + noun + stated[year.end :], language or _language_of(stated))
    if len(found) != 1 or found[0].kind == "date":
        return None
    kept = list(stated[: year.end] + noun + stated[year.end :])
    for start, end in ((year.start, year.end + len(noun)), found[0].hedge_span or (0, 0)):
        kept[start:end] = " " * (end - start)
    if any(character.isalpha() for character in kept):
        return None
    return Quantity(
        year.surface, found[0].values, found[0].low, found[0].high, found[0].step, found[0].kind, found[0].bound,
        found[0].hedge, rule=_AS_NUMBER,
    )  # fmt: skip


def _unit(found: Quantity) -> str | None:
    """The canonical unit; a rate with what it is per, so that dollars an hour are never compared with dollars."""
    if found.unit is None or found.per is None:
        return found.unit
    value, per = found.per
    spelled = f"{found.unit}/{_MILLIONS.get(value, '?')}{per}"
    return spelled if is_known(spelled) else f"{found.unit}/{value:f} {per}"


def _doubt(found: Quantity, language: str) -> str:
    """The other reading of `1.000 GPU`: a point before three digits, and no word on whose point it is."""
    if language:
        return ""
    for other in found.alt:
        kind, _, digits = other.partition(": ")
        if kind == "grouping" or (kind == "decimal" and digits in found.surface):
            return digits
    return ""
