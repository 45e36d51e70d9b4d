"""`factcheck init`: a register of one's own."""

import shlex
from pathlib import Path

from factcheck.cli import session


def run(directory: Path) -> int:
    """Write a new register into `directory`; 2 if something of it stands there already."""
    from factcheck.store.scaffold import begin

    try:
        written = begin(directory)
    except FileExistsError as error:
        session.stop(f"'{directory / str(error)}' is there already; nothing was written")
    except OSError as error:
        session.stop(f"cannot write into '{directory}': {error.strerror or error}")
    enter = "" if directory.resolve() == Path.cwd() else f"cd {shlex.quote(str(directory))} && "
    told = f"{len(written)} files written. Next: {enter}factcheck check"
    lines = [*(str(directory / name) for name in written), told]
    session.write("\n".join(lines) + "\n", None)
    return session.CLEAN
