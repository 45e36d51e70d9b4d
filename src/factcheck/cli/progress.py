"""A line on stderr that says how far a long piece of work is, where a person looks at it."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE, _PAUSE = 1.0, 0.1  # seconds before the line is shown, and between two changes of it
_CLEAR = "\r\x1b[K"


@contextmanager
def counting(doing: str, things: str, patience: float = PATIENCE) -> Iterator[Callable[[int, int], None] | None]:
    """Gives what to tell (done, of how many); None where nobody looks. The line is gone when the work is done.

    It is shown after `patience` seconds.
    """
    if not sys.stderr.isatty():
        yield None
        return
    due, shown = time.monotonic() + patience, False

    def tell(done: int, every: int) -> None:
        nonlocal due, shown
        if (now := time.monotonic()) >= due:
            filled = 20 * done // max(every, 1)
            line = f"{_CLEAR}{doing} [{'#' * filled}{'.' * (20 - filled)}] {done:,} of {every:,} {things}"
            print(line, end="", file=sys.stderr, flush=True)  # noqa: T201
            due, shown = now + _PAUSE, True

    try:
        yield tell
    finally:
        if shown:
            print(_CLEAR, end="", file=sys.stderr, flush=True)  # noqa: T201
