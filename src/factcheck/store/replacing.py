"""A file replaced whole or not at all: whatever moment the machine stops, the old text is there or the new one."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_MARK = ".factcheck-tmp"


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file beside `path` to write to, which takes its place, with its permissions, when the block ends well.

    Raises OSError. However the block fails, what was there stays, and nothing is left beside it. Two runs at once write
    beside one another.
    """
    partial = path.with_name(f".{secrets.token_hex(6)}{_MARK}")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            partial.chmod(path.stat().st_mode & 0o777)
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in the place of what the file holds; of two runs at once, the last one stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(data)


def sweep(folder: Path) -> None:
    """Remove what a killed run left beside the files of `folder`."""
    for partial in folder.glob(f".*{_MARK}"):
        partial.unlink(missing_ok=True)
