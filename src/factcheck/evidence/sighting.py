"""Where a page prints a claim's number: its phrase, or the same quantity in another spelling."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from factcheck.evidence.page import folded
from factcheck.quantity import Bound, Quantity
from factcheck.quantity.units import dimensions, split
from factcheck.reading import read

Manner = Literal["phrase", "quantity", "both ends"]

# Dimensions that pages use for one another when they mean the same count: processors are accelerators here, hours of
# an accelerator are often just hours, and users are people.
_KIN = ({"accelerator", "chip"}, {"computing time", "time"}, {"share", "ratio"})
_UPWARD, _DOWNWARD = {Bound.GE, Bound.GT}, {Bound.LE, Bound.LT}
# A number without any unit is common; it is taken for the claim's only if it is telling.
_TELLING_DIGITS, _TELLING_SIZE = 3, 1000
_LONGEST_MONTH = 31
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in a page's text that prints the number, and how it was recognised."""

    start: int
    end: int
    manner: Manner


def phrase_sightings(
    text: str, stated: str, language: str | None, found: list[Quantity], claimed: Quantity | None
) -> Iterator[Sighting]:
    """Where the phrase stands as it was recorded, and the number in it is still the whole number.

    `50,000 H100s` does not stand in `150,000 H100s`, nor `2,000` in `2,000 million`: what the page's own reading gives
    at that place must have the value that the phrase gives alone. A phrase in which nothing can be read (the curator
    gave its value) is compared as words.
    """
    alone = read(stated, language) or ([claimed] if claimed and _is_printed_in(claimed, stated) else [])
    starts = [one.start for one in found]
    for match in _phrase_pattern(stated).finditer(text):
        first = bisect_left(starts, match.start())
        here = [one for one in found[max(0, first - 1) : bisect_left(starts, match.end())] if match.start() < one.end]
        if not here or not alone or any(_same_values(one, other) for one in here for other in alone):
            yield Sighting(match.start(), match.end(), "phrase")


def _is_printed_in(claimed: Quantity, stated: str) -> bool:
    return claimed.surface in stated


def _phrase_pattern(stated: str) -> re.Pattern[str]:
    words = folded(stated).split()
    spelled = r"[\s\u2009]{1,3}".join(map(_word_pattern, words))
    spelled = re.sub(rf"(?<=[{_CJK}])\[\\s\\u2009\]\{{1,3\}}|\[\\s\\u2009\]\{{1,3\}}(?=[{_CJK}])", r"\\s{0,3}", spelled)
    before = r"(?<![0-9])(?<![0-9][.,'\s\u00a0\u202f])" if stated[:1].isdigit() else r"(?<![^\W_])"
    after = r"(?![.,]?[0-9])" if stated[-1:].isdigit() else r"(?![^\W_])"
    edges = (
        "" if re.match(f"[{_CJK}]", stated) else before,
        "" if re.search(f"[{_CJK}]$", stated) else after,
    )
    return re.compile(f"{edges[0]}{spelled}{edges[1]}", re.IGNORECASE)


def _word_pattern(word: str) -> str:
    return re.escape(word).replace(r"\-", "[-\u2013]").replace(r"\.\.\.", r".{0,80}").replace("…", ".{0,80}")


def quantity_sightings(found: Iterable[Quantity], claimed: Quantity) -> Iterator[Sighting]:
    """Where the page prints the claimed quantity, however it spells it."""
    listed = list(found)
    for one in listed:
        if same_quantity(one, claimed):
            yield Sighting(one.start, one.end, "quantity")
    if claimed.kind == "range" and len(claimed.values) == 2:
        yield from _both_ends(listed, claimed)


def _both_ends(found: list[Quantity], claimed: Quantity) -> Iterator[Sighting]:
    """A range printed as two numbers: `between 80 million and, at worst, 100 million dollars`."""
    low, high = (Fraction(value) for value in claimed.values)
    for left, right in pairwise(found):
        if len(left.values) == len(right.values) == 1 and right.start - left.end <= 60:
            ends = (Fraction(left.values[0]), Fraction(right.values[0]))
            if ends == (low, high) and fits_unit(right, claimed):
                yield Sighting(left.start, right.end, "both ends")


def same_quantity(printed: Quantity, claimed: Quantity) -> bool:
    """Whether both say one thing: equal values, a unit of one kind, no other device, no opposite bound."""
    if claimed.kind == "date" or printed.kind == "date":
        return _same_date(printed, claimed)
    return (
        _same_values(printed, claimed)
        and fits_unit(printed, claimed)
        and not (printed.device and claimed.device and printed.device != claimed.device)
        and not ({printed.bound, claimed.bound} & _UPWARD and {printed.bound, claimed.bound} & _DOWNWARD)
    )


def _same_values(left: Quantity, right: Quantity) -> bool:
    if left.kind == "date" or right.kind == "date":
        return left.kind == right.kind and (left.low, left.high) == (right.low, right.high)
    if left.values and right.values:
        return [Fraction(value) for value in left.values] == [Fraction(value) for value in right.values]
    return (left.low, left.high) == (right.low, right.high)


def _same_date(printed: Quantity, claimed: Quantity) -> bool:
    """A page may be more exact than the claim, if the claim names a month or a day."""
    if printed.kind != claimed.kind or None in (printed.low, printed.high, claimed.low, claimed.high):
        return False
    first, last = int(claimed.low or 0), int(claimed.high or 0)
    if (int(printed.low or 0), int(printed.high or 0)) == (first, last):
        return True
    return last - first < _LONGEST_MONTH and first <= int(printed.low or 0) <= int(printed.high or 0) <= last


def fits_unit(printed: Quantity, claimed: Quantity) -> bool:
    """Whether the printed unit can be the claimed one; money must be in the same currency."""
    if printed.unit is None:
        return printed.noun is None and _is_telling(printed)
    if claimed.unit is None:
        return True
    if printed.unit == "CNY" and "块" in printed.surface:
        return dimensions(claimed.unit)[0] == "accelerator"  # 5万块H100: 块 counts pieces as well as yuan
    ours, theirs = split(printed.unit), split(claimed.unit)
    if dimensions(printed.unit)[0] == "money":
        return ours[0] == theirs[0]
    left, right = dimensions(printed.unit)[0], dimensions(claimed.unit)[0]
    return left == right or any({left, right} <= kin for kin in _KIN)


def _is_telling(printed: Quantity) -> bool:
    largest = max((abs(Fraction(value)) for value in printed.values), default=Fraction(0))
    digits = "".join(character for character in printed.surface if character.isdigit()).strip("0")
    return len(digits) >= _TELLING_DIGITS or largest >= _TELLING_SIZE


def nearest(found: Iterable[Quantity], claimed: Quantity, most: int = 3) -> list[Quantity]:
    """The printed quantities of the claim's kind that come nearest to it by ratio, nearest first; each value once."""
    ours = [one for one in found if one.unit and one.values and fits_unit(one, claimed)]
    unlike: dict[tuple[Fraction, ...], Quantity] = {}
    for one in sorted(ours, key=lambda one: _apart(one, claimed)):
        unlike.setdefault(tuple(Fraction(value) for value in one.values), one)
    return list(unlike.values())[:most]


def _apart(printed: Quantity, claimed: Quantity) -> Fraction:
    left = Fraction(printed.values[-1])
    right = Fraction(claimed.values[-1]) if claimed.values else Fraction(claimed.low or claimed.high or 0)
    if left <= 0 or right <= 0:
        return abs(left - right)
    return max(left, right) / min(left, right)
