"""Questions as rich tables, for a terminal."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.render.columns import Columns, columns, fit, wrap
from factcheck.render.view import QuestionView

_STYLES = {"who says it": "bold", "number": "cyan", "question": "bold"}
_GAP = 1  # beside the column that the box itself leaves between two cells


def questions(console: Console, views: Iterable[QuestionView], *, notes: bool = False) -> None:
    """Print every question; text from records is only ever `Text`, so none of it is markup."""
    for view in views:
        console.print(_question(view, console.width))
        if notes:
            for row in view.rows:
                console.print(Text(row.claim, style="bold"))
                console.print(Padding(Text(row.note or "no note", style="dim", overflow="fold"), (0, 0, 0, 2)))
            console.print()


def _question(view: QuestionView, width: int) -> RenderableType:
    title = Text(view.asks, style="bold") + Text(f"\n{view.id}", style="dim")
    footer = Text(view.counts, style="bold")
    for line in view.spreads:
        footer.append(f"\n  {line}", style="not bold")
    laid = columns(view, width)
    depths = [row.depth for row in view.rows]
    body = table(laid.headings, laid.rows, laid.shares, depths, width) if laid.headings else _stacked(laid, depths)
    return Group(title, body, footer, "")


def _stacked(laid: Columns, depths: Iterable[int]) -> RenderableType:
    lines: list[RenderableType] = []
    for (who, number, rest), depth in zip(laid.rows, depths, strict=True):
        lines += [
            Text(who, style="bold", overflow="fold"),
            Padding(Text(number, style="cyan", overflow="fold"), (0, 0, 0, 2 * depth + 2)),
            Padding(Text(rest, style="dim", overflow="fold"), (0, 0, 0, 2 * depth + 2)),
        ]
    return Group(*lines)


def table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int], depths: Iterable[int], width: int
) -> Table:
    """A table within `width` columns; re-tellings (depth above 0) are dimmed."""
    widths = fit(headings, rows, shares, width - (_GAP + 1) * len(headings) + 1)
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, _GAP, 0, 0), header_style="bold dim")
    for heading, column in zip(headings, widths, strict=True):
        made.add_column(heading, width=column, style=_STYLES.get(heading, ""))
    for row, depth in zip(rows, depths, strict=True):
        cells = (Text("\n".join(wrap(cell, column))) for cell, column in zip(row, widths, strict=True))
        made.add_row(*cells, style="dim" if depth else "")
    return made
