"""A file replaced whole or not at all: whatever moment the machine stops, the old text is there or the new one."""

import os
from pathlib import Path

_MARK = ".factcheck-tmp"


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, make sure it is on the disk, and put it in its place, with the old permissions."""
    partial = path.with_name(f".{path.name}{_MARK}")
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Remove what a killed run left beside the files of `folder`."""
    for partial in folder.glob(f".*{_MARK}"):
        partial.unlink(missing_ok=True)
