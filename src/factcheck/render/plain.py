"""Questions as plain aligned text, for pipes and files; rich is not needed here."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from factcheck.render.columns import columns, fit, padded, wrap
from factcheck.render.view import QuestionView

_GAP = "  "


def questions(views: Iterable[QuestionView], width: int, *, notes: bool = False) -> str:
    """Every question with its rows and counts, no line wider than `width` columns."""
    return "\n".join("".join(f"{line}\n" for line in _question(view, width, notes=notes)) for view in views)


def _question(view: QuestionView, width: int, *, notes: bool) -> Iterator[str]:
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
    if notes:
        for row in view.rows:
            yield row.claim
            yield from (f"  {part}" for part in wrap(row.note or "no note", width - 2))


def grid(headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int], width: int) -> Iterator[str]:
    """Headings, a rule and rows in columns, all within `width`."""
    widths = fit(headings, rows, shares, width - len(_GAP) * (len(headings) - 1))
    yield from _lines(headings, widths)
    yield _GAP.join("-" * one for one in widths)
    for row in rows:
        yield from _lines(row, widths)


def _lines(row: Sequence[str], widths: list[int]) -> Iterator[str]:
    wrapped = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    for parts in zip_longest(*wrapped, fillvalue=""):
        yield _GAP.join(padded(part, width) for part, width in zip(parts, widths, strict=True)).rstrip()
