"""Blocks to where they were asked for: in colour on a terminal, as plain text elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.render.blocks import Block


def most(path: Path | None, everything: bool) -> int | None:
    """How many rows a table written to `path` may have; None for all of them."""
    from factcheck.cli.options import MOST_ROWS

    return None if everything or not session.is_terminal(path) else MOST_ROWS


def blocks(made: "Callable[[int, bool], Iterable[Block]]", path: Path | None) -> None:
    """Print what `made(width, pretty)` gives; `pretty` where a person looks at it as it is written."""
    width = session.width()
    if session.is_terminal(path):
        from factcheck.cli.screen import console
        from factcheck.render import coloured

        coloured.show(console(width), made(width, True))
        return
    from factcheck.render.blocks import text

    session.write(text(made(width, False), width), path)
