"""What is printed, before any decision about colour: lines and grids; and how they are written where there is none."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from factcheck.render import plain
from factcheck.render.columns import Columns, wrap

Style = Literal["", "title", "strong", "dim", "number", "warning"]


class Line(NamedTuple):
    """A line of text, made safe by whoever built it; `badge` is a verdict put before it, `hang` indents what wraps."""

    text: str
    style: Style = ""
    indent: int = 0
    badge: str | None = None
    hang: int = 0


class Grid(NamedTuple):
    """Rows in columns; `depths` above zero are re-tellings."""

    columns: Columns
    depths: tuple[int, ...]
    indent: int = 0


class Drawing(NamedTuple):
    """Lines that must not be wrapped, made for a width."""

    lines: tuple[str, ...]
    indent: int = 0


Block = Line | Grid | Drawing


def text(blocks: Iterable[Block], width: int) -> str:
    """The blocks as plain text, no line of prose wider than `width` columns."""
    return "".join(f"{line.rstrip()}\n" for block in blocks for line in _lines(block, width))


def _lines(block: Block, width: int) -> Iterator[str]:
    margin = " " * block.indent
    if isinstance(block, Drawing):
        yield from (margin + line for line in block.lines)
    elif isinstance(block, Grid):
        laid = block.columns
        yield from (margin + line for line in plain.grid(laid.headings, laid.rows, laid.shares, width - block.indent))
    else:
        yield from (margin + line for line in wrapped(block, width - block.indent))


def wrapped(line: Line, width: int) -> list[str]:
    """The line in pieces of at most `width` columns, its badge in square brackets."""
    badge = f"[{line.badge}] " if line.badge else ""
    first = wrap(badge + line.text, width)
    if len(first) == 1 or not line.hang:
        return first
    rest = wrap((badge + line.text)[len(first[0]) :].lstrip(), width - line.hang)
    return [first[0], *(" " * line.hang + part for part in rest)]
