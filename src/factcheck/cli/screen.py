"""The terminal as rich sees it."""

from rich.console import Console

_HEIGHT = 25  # nothing depends on it; where it is not given, rich asks the terminal for its size at every line


def console(width: int) -> Console:
    """A console that takes no markup, no emoji codes and no guesses from the text it is given; honours NO_COLOR."""
    return Console(width=width, height=_HEIGHT, markup=False, emoji=False, highlight=False, soft_wrap=False)
