"""The terminal that a person looks at: how wide it is, what it can show, and whether colours are wanted."""

import os
import sys

from factcheck.cli import session
from factcheck.render.coloured import Screen


def screen() -> Screen:
    """The terminal behind standard output; honours NO_COLOR."""
    return Screen(session.width(), not os.environ.get("NO_COLOR"), "─" if _draws_lines() else "-")


def _draws_lines() -> bool:
    return (sys.stdout.encoding or "").lower().startswith("utf")
