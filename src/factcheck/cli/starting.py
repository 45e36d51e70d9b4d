"""`factcheck init`: a register of one's own."""

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
    lines = [*(str(directory / name) for name in written), f"{len(written)} files written. Next: factcheck check"]
    session.write("\n".join(lines) + "\n", None)
    return session.CLEAN
