"""Which register to open: the one named, the nearest above the working directory, or the packaged one."""

from pathlib import Path

import factcheck


class NoRegisterError(Exception):
    """There is no register where one was looked for; the message says what to do."""


def find_register(named: Path | None, *starts: Path, packaged: bool = True) -> Path:
    """The folder to load: `named`, or the nearest above one of `starts`, tried in turn, or else the `packaged` one.

    Raises NoRegisterError when `named` is not a register, or none is found at all.
    """
    if named is not None:
        if not named.exists():
            raise NoRegisterError(f"there is no folder '{named}'; give --register the folder that holds metrics.yaml")
        if named.is_file():
            raise NoRegisterError(
                f"'{named}' is a file; this command reads the records: name the folder that holds metrics.yaml"
            )
        for candidate in (named, named / "claims"):
            if _is_register(candidate):
                return candidate
        raise NoRegisterError(f"'{named}' is not a register: it has neither metrics.yaml nor questions/")
    for start in starts:
        for folder in (start, *start.parents):
            for candidate in (folder / "claims", folder):
                if _is_register(candidate):
                    return candidate
    package = Path(factcheck.__file__).parent
    # Installed, the register lies in the package; in an editable checkout it lies two folders above.
    for candidate in (package / "claims", package.parents[1] / "claims"):
        if packaged and _is_register(candidate):
            return candidate
    raise NoRegisterError(
        "no register found: run this where a claims/ folder is, name one with --register DIR, "
        "or begin one with `factcheck init`"
    )


def _is_register(folder: Path) -> bool:
    return (folder / "metrics.yaml").is_file() or any(folder.glob("questions/*/*.yaml"))
