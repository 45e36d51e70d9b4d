"""Where a command writes what it was asked for: a file replaced whole, or a device or pipe that is never replaced."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from factcheck.store.descriptors import descriptor
from factcheck.store.replacing import replacing


class OutputError(Exception):
    """Nothing can be written there; the message says why."""


@contextmanager
def output(path: Path) -> Iterator[BinaryIO]:
    """What to write to for `path`; the file behind a link is replaced, never the link.

    Raises OutputError, or OSError while it is written.
    """
    mode = _mode(path)
    given = descriptor(path)
    if given is not None:
        with os.fdopen(os.dup(given), "wb") as file:
            yield file
    elif stat.S_ISREG(mode):
        with replacing(path.resolve()) as file:
            yield file
    else:
        with os.fdopen(_ready(path), "wb") as file:
            yield file


def _mode(path: Path) -> int:
    """What stands at `path`, or would: a plain file where there is nothing yet."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            raise OutputError("it is a link that leads nowhere") from None
        mode = stat.S_IFREG
    if stat.S_ISDIR(mode):
        raise OutputError("it names no file")
    return mode


def _ready(path: Path) -> int:
    """A device, or a pipe that somebody reads: nobody waits here for a reader who may never come."""
    try:
        descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if error.errno == errno.ENXIO:
            raise OutputError("nobody reads this pipe") from None
        raise
    os.set_blocking(descriptor, True)
    return descriptor
