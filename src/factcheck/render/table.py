"""Questions as rich tables, for a terminal."""

from collections.abc import Iterable

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.render.columns import columns
from factcheck.render.view import QuestionView

_STYLES = {"who says it": "bold", "number": "cyan"}


def questions(console: Console, views: Iterable[QuestionView]) -> None:
    """Print every question; text from records is only ever `Text`, so none of it is markup."""
    for view in views:
        console.print(_question(view, console.width))


def _question(view: QuestionView, width: int) -> RenderableType:
    title = Text(view.asks, style="bold") + Text(f"\n{view.id}", style="dim")
    footer = Text(view.counts, style="bold")
    for line in view.spreads:
        footer.append(f"\n  {line}", style="default not bold")
    laid = columns(view, width)
    if laid.headings:
        return Group(title, table(laid.headings, laid.rows, laid.shares, [row.depth for row in view.rows]), footer, "")
    stacked = []
    for who, number, rest in laid.rows:
        depth = len(who) - len(who.lstrip("└ ")) + 2
        stacked.append(Text.assemble((who, "bold"), overflow="fold"))
        stacked.append(_indented(Text(number, style="cyan"), depth))
        stacked.append(_indented(Text(rest, style="dim"), depth))
    return Group(title, *stacked, footer, "")


def _indented(text: Text, depth: int) -> RenderableType:
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, depth))


def table(
    headings: tuple[str, ...], rows: Iterable[tuple[str, ...]], shares: tuple[int, ...], depths: Iterable[int]
) -> Table:
    """A table whose columns share the width; re-tellings (depth above 0) are dimmed."""
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 2, 0, 0), header_style="bold dim")
    for heading, share in zip(headings, shares, strict=True):
        made.add_column(heading, ratio=share if sum(shares) else None, overflow="fold", style=_STYLES.get(heading, ""))
    for row, depth in zip(rows, depths, strict=True):
        made.add_row(*(Text(cell) for cell in row), style="dim" if depth else "")
    return made
