"""A register as it stood at a git revision, read through git itself and never touching the work tree."""

import subprocess
from pathlib import Path

from factcheck.store.files import Held

_LONGEST_WAIT = 120  # seconds


class RevisionError(Exception):
    """There is no such revision, or no repository; the message says which."""


def files_at(directory: Path, revision: str) -> Held:
    """The files of the register in `directory` as they stood at `revision`. Raises RevisionError."""
    top = Path(_git(directory, "rev-parse", "--show-toplevel").decode(errors="surrogateescape").rstrip("\n"))
    commit = _commit(directory, revision)
    inside = directory.resolve().relative_to(top.resolve()).as_posix()
    prefix = "" if inside == "." else f"{inside}/"
    listed = _git(top, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *([prefix] if prefix else []))
    blobs: dict[str, str] = {}
    for row in listed.decode(errors="surrogateescape").split("\0"):
        described, _, name = row.partition("\t")
        if name and described.split()[1] == "blob":
            blobs[name.removeprefix(prefix)] = described.split()[2]
    if not blobs:
        raise RevisionError(f"at '{revision}' there is no register in '{inside}'")
    return Held(dict(zip(blobs, _contents(top, list(blobs.values())), strict=True)))


def _commit(directory: Path, revision: str) -> str:
    try:
        found = _git(directory, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except RevisionError:
        raise RevisionError(f"there is no revision '{revision}' in this repository") from None
    return found.decode().strip()


def _contents(top: Path, blobs: list[str]) -> list[bytes]:
    """The bytes of each blob, by one `git cat-file --batch`: a line `ID blob SIZE`, the bytes, a line feed."""
    output = _git(top, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    contents, start = [], 0
    for _ in blobs:
        end = output.index(b"\n", start)
        size = int(output[start:end].split()[2])
        contents.append(output[end + 1 : end + 1 + size])
        start = end + size + 2
    return contents


def _git(directory: Path, *arguments: str, given: bytes = b"") -> bytes:
    command = ["git", "-C", str(directory), "--literal-pathspecs", *arguments]
    try:
        ran = subprocess.run(command, input=given, capture_output=True, timeout=_LONGEST_WAIT, check=False)  # noqa: S603
    except FileNotFoundError:
        raise RevisionError("git is needed to compare revisions, and it is not installed") from None
    except subprocess.TimeoutExpired:
        raise RevisionError(f"git did not answer within {_LONGEST_WAIT} seconds") from None
    if ran.returncode:
        said = ran.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise RevisionError(f"git: {said.splitlines()[0] if said else 'it failed without a word'}")
    return ran.stdout
