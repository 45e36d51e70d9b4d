"""Blocks on a terminal, in colour; a verdict is always a word, never a colour alone."""

from collections.abc import Iterable

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.render.blocks import Block, Drawing, Grid, Line, wrapped
from factcheck.render.table import table

_STYLES = {"": "", "title": "bold", "strong": "bold", "dim": "dim", "number": "cyan", "warning": "yellow"}
_BADGES = {
    "AGREED": "bold white on green", "LEANING": "bold black on bright_green", "SINGLE-ORIGIN": "bold white on blue",
    "BOUNDED": "bold white on dark_cyan", "CONTESTED": "bold white on red", "INCOMPARABLE": "bold black on yellow",
    "INSUFFICIENT": "bold white on grey37",
}  # fmt: skip


def show(console: Console, blocks: Iterable[Block]) -> None:
    """Print the blocks; what comes from records is only ever `Text`, so none of it is markup."""
    for block in blocks:
        console.print(_drawn(block, console.width - block.indent), no_wrap=True, crop=False)


def _drawn(block: Block, width: int) -> RenderableType:
    if isinstance(block, Grid):
        laid = block.columns
        drawn: RenderableType = table(laid.headings, laid.rows, laid.shares, block.depths, width)
    elif isinstance(block, Drawing):
        drawn = Text("\n".join(block.lines))
    else:
        drawn = _line(block, width)
    return Padding(drawn, (0, 0, 0, block.indent)) if block.indent else drawn


def _line(line: Line, width: int) -> Text:
    shown = Text("\n".join(wrapped(line, width)), style=_STYLES[line.style])
    if line.badge:
        shown.stylize(_BADGES.get(line.badge, "bold reverse"), 0, len(line.badge) + 2)
    return shown
