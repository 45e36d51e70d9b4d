"""`factcheck init`: a register of one's own."""

import shlex
from pathlib import Path

from factcheck.cli import session
from factcheck.render.safe import safe


def run(directory: Path) -> int:
    """Write a new register into `directory`; 2 if something of it stands there already."""
    from factcheck.store.scaffold import CannotBeginError, begin

    try:
        written = begin(directory)
    except CannotBeginError as error:
        session.stop(str(error))
    enter = "" if directory.resolve() == Path.cwd() else f"cd {shlex.quote(str(directory))} && "
    told = f"{len(written)} files written. Next: {enter}factcheck check"
    lines = [*(safe(str(directory / name)) for name in written), safe(told)]
    session.write("\n".join(lines) + "\n", None)
    return session.CLEAN
