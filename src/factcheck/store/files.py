"""Which files a register has, and their bytes: only plain files inside it, none of them huge."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LARGEST = 1_000_000  # bytes; a question with a hundred claims has some 60,000


class Unreadable(NamedTuple):
    """Why a file was not read, and what to do about it."""

    rule: str
    message: str
    way_out: str


def walk(directory: Path) -> Iterator[tuple[str, Path]]:
    """Every YAML file below `directory` as (relative POSIX path, path), sorted; links to folders are not followed."""
    with os.scandir(directory) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            for relative, inner in walk(path):
                yield f"{entry.name}/{relative}", inner
        elif entry.name.endswith((".yaml", ".yml")) or entry.is_symlink():
            yield entry.name, path


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
