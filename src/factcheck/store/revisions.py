"""A register as it stood at a git revision, read through git itself and never touching the work tree."""

import os
import subprocess
from pathlib import Path

from factcheck.store.files import Held

_LONGEST_WAIT = 120  # seconds
# A repository from elsewhere names programs in its settings, and one that misses an object may name where to fetch it
# from: nothing is fetched, by no protocol, and nothing but git itself is run.
_ALONE = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
_SETTINGS = ("-c", "protocol.allow=never", "-c", "core.fsmonitor=false")


class RevisionError(Exception):
    """There is no such revision, or no repository; the message says which."""


def files_at(directory: Path, revision: str) -> Held:
    """The files of the register in `directory` as they stood at `revision`. Raises RevisionError."""
    top = Path(_git(directory, "rev-parse", "--show-toplevel").decode(errors="surrogateescape").rstrip("\n"))
    commit = _commit(directory, revision)
    if not directory.resolve().is_relative_to(top.resolve()):
        raise RevisionError(f"'{directory}' is not in git's work tree '{top}'; see `git config core.worktree`")
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
    """The bytes of each blob, by one `git cat-file --batch`: a line `ID blob SIZE`, the bytes, a line feed.

    Raises RevisionError where the repository does not hold one of them.
    """
    output = _git(top, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    contents, start = [], 0
    for blob in blobs:
        end = output.find(b"\n", start)
        described = output[start:end].split()
        if end < 0 or described[1:2] != [b"blob"]:
            raise RevisionError(f"the repository does not hold the object {blob}; fetch it whole, or repair it")
        size = int(described[2])
        contents.append(output[end + 1 : end + 1 + size])
        start = end + size + 2
    return contents


def _git(directory: Path, *arguments: str, given: bytes = b"") -> bytes:
    command = ["git", "-C", str(directory), "--no-pager", "--literal-pathspecs", *_SETTINGS, *arguments]
    try:
        ran = subprocess.run(  # noqa: S603
            command, input=given, capture_output=True, timeout=_LONGEST_WAIT, check=False, env=os.environ | _ALONE
        )
    except FileNotFoundError:
        raise RevisionError("git is needed to compare revisions, and it is not installed") from None
    except subprocess.TimeoutExpired:
        raise RevisionError(f"git did not answer within {_LONGEST_WAIT} seconds") from None
    if ran.returncode:
        said = ran.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise RevisionError(f"git: {said.splitlines()[0] if said else 'it failed without a word'}")
    return ran.stdout
