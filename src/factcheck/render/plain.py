"""Plain aligned text, for pipes and files; rich is not needed here."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from factcheck.render.columns import fit, padded, wrap

_GAP = "  "


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
