"""A register of one's own: the files that `factcheck init` begins it with."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.records import schemas
from factcheck.store.writing import write_below

_TEMPLATES = Path(__file__).parent / "template"


def planned() -> dict[str, str]:
    """Every file of a new register by its path: the worked example, the schemas, the hook and the workflow."""
    written = {
        path.relative_to(_TEMPLATES).as_posix().replace("dot-", ".", 1): path.read_text(encoding="utf-8")
        for path in sorted(_TEMPLATES.rglob("*"))
        if path.is_file()
    }
    return written | {f"schemas/{kind}.schema.json": schemas.text(kind) for kind in schemas.KINDS}


class CannotBeginError(Exception):
    """A register cannot be begun there; the message says why, and what was written."""


def begin(directory: Path) -> list[str]:
    """Write a new register into `directory`; the paths written. Raises CannotBeginError."""
    files = planned()
    if standing := next(_in_the_way(directory, files), None):
        raise CannotBeginError(f"'{standing}' is there already; nothing was written")
    for number, (name, text) in enumerate(files.items()):
        try:
            write_below(directory, name, text)
        except OSError as error:
            before = f"; {number} files were written before it" if number else ""
            raise CannotBeginError(f"cannot write '{directory / name}': {error.strerror or error}{before}") from None
    return list(files)


def _in_the_way(directory: Path, files: Iterable[str]) -> Iterator[Path]:
    """What would be written over, or stands where a folder is needed."""
    if directory.exists() and not directory.is_dir():
        yield directory
    if (directory / "claims").exists():
        yield directory / "claims"
    for name in files:
        path = directory / name
        if path.exists() or path.is_symlink():
            yield path
        for inner in Path(name).parents:
            folder = directory / inner
            if inner.name and (folder.is_symlink() or (folder.exists() and not folder.is_dir())):
                yield folder
