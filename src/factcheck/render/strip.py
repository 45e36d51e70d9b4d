"""A strip plot in characters: one line an origin on a shared axis, bounds as arrows, re-tellings as dots."""

import math
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.judge.precision import EXACT
from factcheck.quantity.partial_date import PartialDate
from factcheck.quantity.readable import number
from factcheck.render.columns import cell_width, padded, wrap

_PRETTY = {"bar": "─", "left": "├", "right": "┤", "value": "●", "echo": "·", "more": "▶", "less": "◀", "tick": "┴"}
_PLAIN = {"bar": "-", "left": "|", "right": "|", "value": "o", "echo": ".", "more": ">", "less": "<", "tick": "+"}
_NARROWEST_AXIS = 20
_ROOM = Decimal("0.06")  # left free at either end of the axis
# A logarithm takes 50 microseconds, and the same ticks stand under most plots.
_log10 = lru_cache(maxsize=1024)(Decimal.log10)
_SMALLEST = Decimal("1e-6")  # a smaller number is written as a power of ten


class Mark(NamedTuple):
    """One origin to draw: its label, its interval (None where open), its printed value, and its re-tellings' values."""

    label: str
    low: Decimal | None
    high: Decimal | None
    centre: Decimal | None
    echoes: tuple[Decimal, ...] = ()


def strip(
    marks: Sequence[Mark], width: int, *, log: bool = True, dates: bool = False, pretty: bool = True
) -> list[str]:
    """The drawing, at most `width` columns wide; nothing where there is nothing to set apart."""
    ends = [end for mark in marks for end in (mark.low, mark.high, mark.centre, *mark.echoes) if end is not None]
    ends = [end for end in ends if end > 0 or not log]
    if not ends:
        return []
    label = min(max(cell_width(mark.label) for mark in marks), max(10, width // 3))
    axis = _Axis(min(ends), max(ends), max(_NARROWEST_AXIS, width - label - 2), log, dates)
    if not axis.span:
        return []
    signs = _PRETTY if pretty else _PLAIN
    rows = [padded(_cut(mark.label, label), label) + "  " + _row(mark, axis, signs) for mark in marks]
    return [row.rstrip() for row in (*rows, *(" " * (label + 2) + line for line in axis.lines(signs)))]


def _cut(label: str, width: int) -> str:
    """The label, or as much of it as fits, and a sign that it goes on."""
    if cell_width(label) <= width:
        return label
    return wrap(label, width - 1)[0] + "…"


def _row(mark: Mark, axis: "_Axis", signs: dict[str, str]) -> str:
    cells = [" "] * axis.width
    if mark.low is None and mark.high is None and mark.centre is None:
        for echo in mark.echoes:
            cells[axis.at(echo)] = signs["echo"]
        return "".join(cells)
    low = 0 if mark.low is None else axis.at(mark.low)
    high = axis.width - 1 if mark.high is None else axis.at(mark.high)
    cells[low : high + 1] = signs["bar"] * (high - low + 1)
    if mark.low is None or mark.high is None:
        cells[low if mark.low is None else high] = signs["less"] if mark.low is None else signs["more"]
        cells[high if mark.low is None else low] = signs["right"] if mark.low is None else signs["left"]
    elif high > low:
        cells[low], cells[high] = signs["left"], signs["right"]
    for echo in mark.echoes:
        cells[axis.at(echo)] = signs["echo"]
    if mark.centre is not None:
        cells[axis.at(mark.centre)] = signs["value"]
    return "".join(cells)


class _Axis:
    """Where a value stands among `width` columns, on a logarithmic or a plain scale."""

    def __init__(self, low: Decimal, high: Decimal, width: int, log: bool, dates: bool) -> None:
        self.width = width
        self._log = log
        self._dates = dates
        left, right = self._of(low), self._of(high)
        room = EXACT.multiply(EXACT.subtract(right, left), _ROOM)
        self._left, self._right = EXACT.subtract(left, room), EXACT.add(right, room)
        self.span = EXACT.subtract(self._right, self._left)  # zero where there is nothing to set apart

    def _of(self, value: Decimal) -> Decimal:
        return _log10(value) if self._log else value

    def at(self, value: Decimal) -> int:
        """The column of `value`, the nearest one inside."""
        if self._log and value <= 0:
            return 0
        share = EXACT.divide(EXACT.subtract(self._of(value), self._left), self.span)
        return max(0, min(self.width - 1, round(share * (self.width - 1))))

    def lines(self, signs: dict[str, str]) -> list[str]:
        """The axis itself and the numbers under its ticks: the roundest ones of which at least two fit."""
        drawn: list[str] = []
        for ticks in self._ticks():
            count, drawn = self._drawn(ticks, signs)
            if count > 1:
                break
        return drawn

    def _drawn(self, ticks: Sequence[Decimal], signs: dict[str, str]) -> tuple[int, list[str]]:
        bar, under = [signs["bar"]] * self.width, [" "] * self.width
        free = shown = 0
        for text, value in {self._named(value): value for value in ticks}.items():
            column = self.at(value)
            begin = max(0, min(self.width - len(text), column - len(text) // 2))
            if begin >= free:
                bar[column] = signs["tick"]
                under[begin : begin + len(text)] = text
                free = begin + len(text) + 2
                shown += 1
        return shown, ["".join(bar), "".join(under)]

    def _ticks(self) -> Iterator[list[Decimal]]:
        """Ticks to try: 1, 2 and 5 in each decade, then even steps, the widest first."""
        if self._log:
            decades = range(math.floor(self._left), math.ceil(self._right) + 1)
            values = (Decimal(digit).scaleb(power) for power in decades for digit in (1, 2, 5))
            yield [value for value in values if self._left <= _log10(value) <= self._right]
        left, right = self._left, self._right
        if self._log:
            left, right = EXACT.power(10, left), EXACT.power(10, right)
        for most in (5, 10, 20):
            yield _even(left, right, most, whole=self._dates)

    def _named(self, value: Decimal) -> str:
        if self._dates:
            day = max(date.min.toordinal(), min(date.max.toordinal(), int(value)))
            return PartialDate.from_ordinals(day, day).text
        return short(value)


def _even(left: Decimal, right: Decimal, most: int, *, whole: bool) -> list[Decimal]:
    """Round numbers from `left` to `right`, at most about `most`, at steps of 1, 2 or 5 in some decade."""
    room = EXACT.divide(EXACT.subtract(right, left), most)
    steps = [Decimal(digit).scaleb(room.adjusted()) for digit in (1, 2, 5, 10)]
    step = next(one for one in steps if one >= room)
    step = max(step, Decimal(1)) if whole else step
    first, last = math.ceil(EXACT.divide(left, step)), math.floor(EXACT.divide(right, step))
    return [EXACT.multiply(step, index) for index in range(first, last + 1)]


def short(value: Decimal) -> str:
    """A number for an axis: 50,000, 5M, 2bn, 1e+24, 1e-9."""
    for power, letter in ((12, "tn"), (9, "bn"), (6, "M")):
        if 10**power <= abs(value) < Decimal(10) ** 15:
            return number(value.scaleb(-power)) + letter
    return f"{value:.0e}" if abs(value) >= 10**15 or 0 < abs(value) < _SMALLEST else number(value)
