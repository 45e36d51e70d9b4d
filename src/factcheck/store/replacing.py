"""A file replaced whole or not at all: whatever moment the machine stops, the old text is there or the new one."""

import os
import tempfile
from pathlib import Path

_MARK = ".factcheck-tmp"


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, make sure it is on the disk, and put it in its place, with the old permissions.

    OSError leaves what was there. Two runs at once write beside one another, and the last one stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    descriptor, partial = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=_MARK)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(partial, mode)
        os.replace(partial, path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Remove what a killed run left beside the files of `folder`."""
    for partial in folder.glob(f".*{_MARK}"):
        partial.unlink(missing_ok=True)
