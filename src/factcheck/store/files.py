"""Which files a register has, and their bytes: only plain files inside it, none of them huge."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_BESIDE_RECORDS = re.compile(r"\..*|.*\.(?:md|json)|LICENSE.*", re.DOTALL)
LARGEST = 1_000_000  # bytes; a question with a hundred claims has some 60,000


class Unreadable(NamedTuple):
    """Why a file was not read, and what to do about it."""

    rule: str
    message: str
    way_out: str


def walk(directory: Path) -> Iterator[tuple[str, Path]]:
    """Every file below `directory` as (relative POSIX path, path), in no promised order.

    Folders that are links are files here, never entered. Passed over are hidden files, Markdown, JSON and licences.
    """
    waiting = [("", directory)]
    while waiting:
        prefix, folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                name = prefix + entry.name
                if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                    waiting.append((f"{name}/", Path(entry.path)))
                elif not _BESIDE_RECORDS.fullmatch(entry.name):
                    yield name, Path(entry.path)


def read(path: Path) -> bytes | Unreadable:
    """The bytes of one file, or why it was refused. A link may lead out of the register, or round in a circle."""
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            return Unreadable("symbolic-link", "this is a symbolic link", "put the file itself here")
        if not stat.S_ISREG(status.st_mode):
            return Unreadable("not-a-file", "this is not a plain file", "remove it from the register")
        if status.st_size > LARGEST:
            size = f"{status.st_size / 1e6:,.1f} MB"
            return Unreadable(
                "file-too-large", f"{size} is more than the {LARGEST / 1e6:.0f} MB a file may have", "split the file"
            )
        return path.read_bytes()
    except OSError as error:
        return Unreadable("unreadable-file", f"cannot be read: {error.strerror or error}", "check its permissions")
