"""Rich tables, for a terminal."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from factcheck.render.columns import fit, wrap

_STYLES = {"who says it": "bold", "number": "cyan", "question": "bold"}
_GAP = 1  # beside the column that the box itself leaves between two cells


def table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int], depths: Iterable[int], width: int
) -> Table:
    """A table within `width` columns; re-tellings (depth above 0) are dimmed."""
    widths = fit(headings, rows, shares, width - (_GAP + 1) * len(headings) + 1)
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, _GAP, 0, 0), header_style="bold dim")
    for heading, column in zip(headings, widths, strict=True):
        made.add_column("\n".join(wrap(heading, column)), width=column, no_wrap=True, style=_STYLES.get(heading, ""))
    for row, depth in zip(rows, depths, strict=True):
        cells = (Text("\n".join(wrap(cell, column))) for cell, column in zip(row, widths, strict=True))
        made.add_row(*cells, style="dim" if depth else "")
    return made
