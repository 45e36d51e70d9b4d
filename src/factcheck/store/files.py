"""Which files a register has, and their bytes: only plain files inside it, none of them huge."""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

_BESIDE_RECORDS = re.compile(r"\..*|.*\.(?:md|json)|LICENSE.*|factcheck\.toml", re.DOTALL)
_NOTHING: Mapping[str, bytes] = {}
LARGEST = 1_000_000  # bytes; a question with a hundred claims has some 60,000


class Unreadable(NamedTuple):
    """Why a file was not read, and what to do about it."""

    rule: str
    message: str
    way_out: str


class Files(Protocol):
    """Where a register's files come from: a folder, or a revision of one."""

    def names(self) -> list[str]:
        """Relative POSIX paths of the files, in no promised order."""

    def read(self, name: str) -> bytes | Unreadable:
        """The bytes of one of them, or why it was refused."""


class Folder(NamedTuple):
    """A folder, with some of its files as if they had already been `written`."""

    directory: Path
    written: Mapping[str, bytes] = _NOTHING

    def names(self) -> list[str]:
        """Every file below the folder, and what would be written; OSError if it cannot be listed."""
        return list({name for name, _ in walk(self.directory)} | set(self.written))

    def read(self, name: str) -> bytes | Unreadable:
        """The bytes of one file, or why it was refused."""
        return self.written[name] if name in self.written else read(self.directory / name)


class Held(NamedTuple):
    """Files held in memory, such as those of a git revision."""

    contents: Mapping[str, bytes]

    def names(self) -> list[str]:
        """Those that a folder would show."""
        return [name for name in self.contents if not any(map(passed_over, (name.split("/"))))]

    def read(self, name: str) -> bytes | Unreadable:
        """The bytes of one file, or why it was refused."""
        data = self.contents[name]
        return data if len(data) <= LARGEST else too_large(len(data))


def walk(directory: Path) -> Iterator[tuple[str, Path]]:
    """Every file below `directory` as (relative POSIX path, path), in no promised order.

    Folders that are links are files here, never entered. Passed over are hidden files, Markdown, JSON, licences and
    settings.
    """
    waiting = [("", directory)]
    while waiting:
        prefix, folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                name = prefix + entry.name
                if is_folder(entry):
                    waiting.append((f"{name}/", Path(entry.path)))
                elif not passed_over(entry.name):
                    yield name, Path(entry.path)


def is_folder(entry: "os.DirEntry[str]") -> bool:
    """Whether records may stand below it."""
    return entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")


def passed_over(name: str) -> bool:
    """Whether a file of this name stands beside the records and is none."""
    return _BESIDE_RECORDS.fullmatch(name) is not None


def read(path: Path) -> bytes | Unreadable:
    """The bytes of one file, or why it was refused. A link may lead out of the register, or round in a circle."""
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            return Unreadable("symbolic-link", "this is a symbolic link", "put the file itself here")
        if not stat.S_ISREG(status.st_mode):
            return Unreadable("not-a-file", "this is not a plain file", "remove it from the register")
        if status.st_size > LARGEST:
            return too_large(status.st_size)
        return path.read_bytes()
    except OSError as error:
        return Unreadable("unreadable-file", f"cannot be read: {error.strerror or error}", "check its permissions")


def too_large(size: int) -> Unreadable:
    """Why a file of `size` bytes is refused."""
    message = f"{size / 1e6:,.1f} MB is more than the {LARGEST / 1e6:.0f} MB a file may have"
    return Unreadable("file-too-large", message, "split the file")
