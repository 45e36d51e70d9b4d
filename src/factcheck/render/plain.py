"""Questions as plain aligned text, for pipes and files; rich is not needed here."""

from collections.abc import Iterable, Iterator

from factcheck.render.columns import cell_width, columns, padded, wrap
from factcheck.render.view import QuestionView

_GAP = "  "


def questions(views: Iterable[QuestionView], width: int) -> str:
    """Every question with its rows and counts, no line wider than `width` columns."""
    return "\n".join("\n".join([*_question(view, width), ""]) for view in views)


def _question(view: QuestionView, width: int) -> Iterator[str]:
    yield from wrap(view.asks, width)
    yield from wrap(view.id, width)
    laid = columns(view, width)
    if laid.headings:
        yield from grid(laid.headings, laid.rows, laid.shares, width)
    else:
        for who, number, rest in laid.rows:
            depth = len(who) - len(who.lstrip("└ ")) + 2
            yield from wrap(who, width)
            for line in (number, rest):
                yield from (" " * depth + part for part in wrap(line, width - depth))
    yield from wrap(view.counts, width)
    for line in view.spreads:
        yield from (f"  {part}" for part in wrap(line, width - 2))


def grid(
    headings: tuple[str, ...], rows: Iterable[tuple[str, ...]], shares: tuple[int, ...], width: int
) -> Iterator[str]:
    """Headings, a rule and rows in columns; each column as wide as it needs and at most its share of `width`."""
    cells = [headings, *rows]
    room = width - len(_GAP) * (len(headings) - 1)
    widths = fit([max(cell_width(row[index]) for row in cells) for index in range(len(headings))], shares, room)
    yield from _lines(headings, widths)
    yield _GAP.join("-" * one for one in widths)
    for row in cells[1:]:
        yield from _lines(row, widths)


def fit(needed: list[int], shares: tuple[int, ...], room: int) -> list[int]:
    """Widths for columns that need `needed`: all of it if there is room, else in proportion to `shares`."""
    widths = [min(need, max(4, room * share // sum(shares))) for need, share in zip(needed, shares, strict=True)]
    for index, need in enumerate(needed):
        widths[index] += min(need - widths[index], room - sum(widths))
    return widths


def _lines(row: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    wrapped = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    for index in range(max(len(lines) for lines in wrapped)):
        parts = [lines[index] if index < len(lines) else "" for lines in wrapped]
        yield _GAP.join(padded(part, width) for part, width in zip(parts, widths, strict=True)).rstrip()
