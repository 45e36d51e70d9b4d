"""Quantities that were read in a text: underlined in their lines for a person, as items for a program."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from factcheck.quantity import PartialDate, Quantity
from factcheck.quantity.model import Number
from factcheck.quantity.readable import SIGNS, number, with_unit
from factcheck.render.columns import cell_width, wrap
from factcheck.render.safe import safe

_MARK = "~"


def lines(text: str, found: Sequence[Quantity], width: int) -> Iterator[str]:
    """Each line of `text` that holds a quantity, a mark under each, and one line for each that says what was read."""
    at = 0
    for line in text.splitlines(keepends=True):
        here = [quantity for quantity in found if at <= quantity.start < at + len(line)]
        if here:
            yield from _line(line, at, here, width)
        at += len(line)


def _line(line: str, at: int, here: Sequence[Quantity], width: int) -> Iterator[str]:
    """Pieces as wide as the screen, each with its marks: a quantity cut by the edge is marked on both pieces."""
    body = line.rstrip("\r\n")
    covered = [any(quantity.start <= at + index < quantity.end for quantity in here) for index in range(len(body))]
    shown, marks = "", ""
    for index, character in enumerate(body):
        cells = safe(character)
        if shown and cell_width(shown + cells) > width:
            yield from (shown, marks.rstrip())
            shown, marks = "", ""
        shown += cells
        marks += (_MARK if covered[index] else " ") * cell_width(cells)
    yield from (shown, marks.rstrip())
    for quantity in here:
        first, *rest = wrap(f"{safe(quantity.surface)}: {described(quantity)}", max(20, width - 2))
        yield f"  {first}"
        yield from (f"    {more}" for more in rest)
    yield ""


def described(quantity: Quantity) -> str:
    """Value, unit, bound, hedge, device and rate in one line: `≈ 50,000 accelerators · approx · h100`."""
    parts = [_value(quantity)]
    if quantity.hedge not in ("none", "vague"):
        parts.append(quantity.hedge.replace("_", " "))
    if quantity.device:
        parts.append(quantity.device)
    if quantity.kind not in ("cardinal", "percent", "duration", "date", "time"):
        parts.append(quantity.kind)
    return " · ".join([*parts, *(f"or {other}" for other in quantity.alt)])


def _value(quantity: Quantity) -> str:
    if quantity.kind == "time":
        return "time of day"
    if quantity.kind == "date":
        if quantity.low is None or quantity.high is None:
            return "date"
        return f"date {PartialDate.from_ordinals(int(quantity.low), int(quantity.high)).text}"
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


def item(quantity: Quantity) -> dict[str, Any]:
    """The quantity as JSON: numbers are decimal strings, a fraction is `1/3`, an open end is null."""
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
        "alt": list(quantity.alt),
        "rule": quantity.rule,
    }


def _exact(value: Number | None) -> str | None:
    if value is None or not isinstance(value, Decimal):
        return None if value is None else str(value)
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
