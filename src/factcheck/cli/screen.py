"""The terminal as rich sees it."""

from rich.console import Console


def console(width: int) -> Console:
    """A console that takes no markup, no emoji codes and no guesses from the text it is given; honours NO_COLOR."""
    return Console(width=width, markup=False, emoji=False, highlight=False, soft_wrap=False)
