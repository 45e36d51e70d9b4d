"""Quantities that were read in a text: underlined in their lines for a person, as items for a program."""

from collections import deque
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from factcheck.quantity import PartialDate, Quantity
from factcheck.quantity.model import Number
from factcheck.quantity.readable import SIGNS, number, with_unit
from factcheck.render.columns import cell_width, wrap
from factcheck.render.safe import safe

_MARK = "~"
_WIDE = 2  # cells of a character of those scripts that may be broken anywhere
_LANGUAGES = {
    "cs": "Czech", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def lines(text: str, found: Sequence[Quantity], width: int) -> Iterator[str]:
    """Each line of `text` that holds a quantity, a mark under each, and one line for each that says what was read."""
    at, waiting = 0, deque(found)
    for line in text.splitlines(keepends=True):
        here = []
        while waiting and waiting[0].start < at + len(line):
            here.append(waiting.popleft())
        if here:
            yield from _line(line.rstrip("\r\n"), at, here, width)
        at += len(line)


def language(code: str) -> str:
    """The English name of a language that is read."""
    return _LANGUAGES.get(code, code)


def _line(line: str, at: int, here: Sequence[Quantity], width: int) -> Iterator[str]:
    """Pieces as wide as the screen, each with its marks: a quantity cut by the edge is marked on both pieces."""
    marked = bytearray(len(line))
    for quantity in here:
        span = range(quantity.start - at, min(quantity.end - at, len(line)))
        marked[span.start : span.stop] = b"\x01" * len(span)
    cells = [safe(character) for character in line]
    widths = [cell_width(cell) for cell in cells]
    for start, end in _cut(line, widths, width):
        yield "".join(cells[start:end])
        yield "".join((_MARK if marked[index] else " ") * widths[index] for index in range(start, end)).rstrip()
    for quantity in here:
        first, *rest = wrap(f"{safe(quantity.surface)}: {described(quantity)}", max(20, width - 2))
        yield f"  {first}"
        yield from (f"    {more}" for more in rest)
    yield ""


def _cut(line: str, widths: Sequence[int], width: int) -> Iterator[tuple[int, int]]:
    """Where to cut a line so that each piece fits: behind a space or a wide character, or else where it is full."""
    start = taken = 0
    between = 0  # the last place where a piece may end
    for index, cells in enumerate(widths):
        if taken + cells > width and index > start:
            end = between if between > start else index
            yield start, end
            start, taken = end, sum(widths[end:index])
        taken += cells
        if line[index] == " " or cells == _WIDE:
            between = index + 1
    yield start, len(line)


def described(quantity: Quantity) -> str:
    """Value, unit, bound, hedge, device and rate in one line: `≈ 50,000 accelerators · approx · h100`."""
    parts = [_value(quantity)]
    if quantity.hedge not in ("none", "vague"):
        parts.append(quantity.hedge.replace("_", " "))
    if quantity.device:
        parts.append(quantity.device)
    if quantity.kind not in ("cardinal", "percent", "duration", "date", "time"):
        parts.append(quantity.kind)
    others = () if quantity.kind == "date" else quantity.alt
    return " · ".join([*parts, *(f"or {other}" for other in others)])


def _value(quantity: Quantity) -> str:
    if quantity.kind == "time":
        return "time of day"
    if quantity.kind == "date":
        day = _day(quantity)
        return f"date {day or next(iter(quantity.alt), 'without a year')}"
    if quantity.kind == "vague":
        text = (
            f"{number(quantity.low or Decimal(0))} up to {number(quantity.high)}"
            if quantity.high is not None
            else f"≥ {number(quantity.low or Decimal(0))}"
        )
    else:
        text = "–".join(map(number, quantity.values))
    shown = (
        with_unit(text, quantity.values, quantity.unit)
        if quantity.unit
        else " ".join(filter(None, (text, safe(quantity.noun or ""))))
    )
    shown = (SIGNS[quantity.bound] if quantity.kind != "vague" else "") + shown
    if quantity.per is None:
        return shown
    value, unit = quantity.per
    return f"{shown} per {with_unit('' if value == 1 else number(value), (value,), unit).strip()}"


def _day(quantity: Quantity) -> str | None:
    """`2025-01-27` or `2025-01`; None where it is no date or its year is not printed."""
    if quantity.kind != "date" or quantity.low is None or quantity.high is None:
        return None
    return PartialDate.from_ordinals(int(quantity.low), int(quantity.high)).text


def item(quantity: Quantity) -> dict[str, Any]:
    """The quantity as JSON: numbers are decimal strings, a fraction is `1/3`, an open end is null.

    The numbers of a date count days, 0001-01-01 being 1; `alt` says it as people write it.
    """
    day = _day(quantity)
    return {
        "start": quantity.start,
        "end": quantity.end,
        "surface": quantity.surface,
        "num_spans": [list(span) for span in quantity.num_spans],
        "kind": quantity.kind,
        "values": [_exact(value) for value in quantity.values],
        "low": _exact(quantity.low),
        "high": _exact(quantity.high),
        "step": _exact(quantity.step),
        "bound": quantity.bound.value,
        "hedge": quantity.hedge,
        "unit": quantity.unit,
        "noun": quantity.noun,
        "device": quantity.device,
        "per": [_exact(quantity.per[0]), quantity.per[1]] if quantity.per else None,
        "alt": [*quantity.alt, *([day] if day else [])],
        "rule": quantity.rule,
    }


def _exact(value: Number | None) -> str | None:
    if value is None or not isinstance(value, Decimal):
        return None if value is None else str(value)
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
