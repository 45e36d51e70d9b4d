"""Blocks on a terminal, in colour; a verdict is always a word, never a colour alone."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from factcheck.render.blocks import Block, Drawing, Grid, Line, wrapped
from factcheck.render.columns import fit, padded, wrap


class Style(NamedTuple):
    """How text is set, in the numbers of ECMA-48: its weight, and its colour, which goes where none is wanted."""

    weight: str = ""
    colour: str = ""


class Screen(NamedTuple):
    """What is drawn on: its columns, whether it shows colours, and the sign that a rule is drawn with."""

    width: int
    colours: bool
    rule: str


_BOLD, _DIM, _PLAIN = Style("1"), Style("2"), Style()
_STYLES = {
    "": _PLAIN, "title": _BOLD, "strong": _BOLD, "dim": _DIM, "number": Style("", "36"), "warning": Style("", "33"),
}  # fmt: skip
# White or black on green, light green, blue, dark cyan, red, yellow and grey.
_BADGES = {
    "AGREED": Style("1", "37;42"), "LEANING": Style("1", "30;102"), "SINGLE-ORIGIN": Style("1", "37;44"),
    "BOUNDED": Style("1", "37;48;5;36"), "CONTESTED": Style("1", "37;41"), "INCOMPARABLE": Style("1", "30;43"),
    "INSUFFICIENT": Style("1", "37;48;5;59"),
}  # fmt: skip
_REVERSE = Style("1;7")
_COLUMNS = {"who says it": _BOLD, "number": _STYLES["number"], "question": _BOLD}
_HEADING = Style("1;2")
_GAP = "  "


def text(blocks: Iterable[Block], screen: Screen) -> str:
    """The blocks as lines for a terminal; what comes from records was made safe by whoever built them."""
    return "".join(f"{' ' * block.indent}{line}\n" for block in blocks for line in _lines(block, screen))


def _lines(block: Block, screen: Screen) -> Iterable[str]:
    if isinstance(block, Drawing):
        return block.lines
    return _grid(block, screen) if isinstance(block, Grid) else _line(block, screen)


def _line(line: Line, screen: Screen) -> Iterator[str]:
    first, *rest = wrapped(line, screen.width - line.indent)
    style, badge = _STYLES[line.style], len(line.badge) + 2 if line.badge else 0
    yield _set(screen, first[:badge], _BADGES.get(line.badge or "", _REVERSE)) + _set(screen, first[badge:], style)
    for one in rest:
        yield _set(screen, one, style)


def _grid(grid: Grid, screen: Screen) -> Iterator[str]:
    """A table; headings stand on the rule, and re-tellings (depth above 0) are dimmed."""
    headings, shares, rows = grid.columns.headings, grid.columns.shares, grid.columns.rows
    widths = fit(headings, rows, shares, screen.width - grid.indent - len(_GAP) * len(headings) + 1)
    heads = [wrap(heading, width) for heading, width in zip(headings, widths, strict=True)]
    tallest = max(map(len, heads), default=0)
    lifted = [[""] * (tallest - len(head)) + head for head in heads]
    yield from _row(lifted, widths, [_HEADING] * len(heads), screen)
    yield screen.rule * (sum(widths) + len(_GAP) * (len(widths) - 1))
    styles = [_COLUMNS.get(heading, _PLAIN) for heading in headings]
    dimmed = [Style(f"{style.weight};2".lstrip(";"), style.colour) for style in styles]
    for row, depth in zip(rows, grid.depths, strict=True):
        cells = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
        yield from _row(cells, widths, dimmed if depth else styles, screen)


def _row(
    cells: Sequence[Sequence[str]], widths: Sequence[int], styles: Sequence[Style], screen: Screen
) -> Iterator[str]:
    for parts in zip_longest(*cells, fillvalue=""):
        laid = zip(parts, widths, styles, strict=True)
        yield _GAP.join(_set(screen, padded(part, width), style) for part, width, style in laid).rstrip()


def _set(screen: Screen, shown: str, style: Style) -> str:
    """`shown` in a style, switched off again behind it; blanks need none."""
    codes = ";".join(filter(None, style if screen.colours else style[:1]))
    return f"\x1b[{codes}m{shown}\x1b[0m" if codes and not shown.isspace() and shown else shown
