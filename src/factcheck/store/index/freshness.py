"""Whether an index still says what the files say: their states first, their contents where a state is no proof."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from factcheck.store import files

# Two edits within one tick of a file system's clock leave the same times: FAT counts two seconds.
SLACK = 2 * 10**9
_MAKERS = ("quantity", "reading", "records", "check", "store")  # the floors that shape records or refuse them
# Name, size, time of change of the content and of the record of the file (ns), inode.
State = tuple[str, int, int, int, int]


def states(folder: Path) -> list[State]:
    """The state of every file of the register, by name. Raises OSError where the folder cannot be listed."""
    return sorted(_states(folder))


def _states(folder: Path) -> Iterator[State]:
    waiting = [("", str(folder))]
    while waiting:
        prefix, path = waiting.pop()
        with os.scandir(path) as entries:
            for entry in entries:
                name = prefix + entry.name
                if files.is_folder(entry):
                    waiting.append((f"{name}/", entry.path))
                elif not files.passed_over(entry.name):
                    at = entry.stat(follow_symlinks=False)
                    yield name, at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino


def code() -> str:
    """What stands for the code that makes records of files: after a change of it, an index says what old code read."""
    package = Path(__file__).parents[2]
    every = [one for room in _MAKERS for one in states(package / room) if one[0].endswith(".py")]
    return f"{len(every)} files, {sum(one[1] for one in every)} bytes, newest {max(one[2] for one in every)}"


def stamp(found: list[State]) -> str:
    """The states as one text, to be compared as a whole."""
    return json.dumps(found)


def doubtful(found: list[State], stamped: str, seen: int) -> list[str] | None:
    """The files whose state proves nothing: it differs from that of the stamp, or they changed when it was `seen`.

    None where files came or went. `seen` is the time (ns) just before the stamp was taken.
    """
    if stamp(found) == stamped:
        known = {state[0]: state for state in found}
    else:
        known = {state[0]: tuple(state) for state in json.loads(stamped)}
        if known.keys() != {state[0] for state in found}:
            return None
    return [state[0] for state in found if state != known[state[0]] or max(state[2:4]) > seen - SLACK]


def digest(data: bytes | files.Unreadable) -> bytes:
    """What stands for the content of a file; for one that cannot be read, nothing."""
    import hashlib

    return hashlib.sha256(data).digest() if isinstance(data, bytes) else b""
