"""A register of one's own: the files that `factcheck init` begins it with."""

from pathlib import Path

from factcheck.records import schemas
from factcheck.store.writing import write_whole

_TEMPLATES = Path(__file__).parent / "template"


def planned() -> dict[str, str]:
    """Every file of a new register by its path: the worked example, the schemas, the hook and the workflow."""
    written = {
        path.relative_to(_TEMPLATES).as_posix().replace("dot-", ".", 1): path.read_text(encoding="utf-8")
        for path in sorted(_TEMPLATES.rglob("*"))
        if path.is_file()
    }
    return written | {f"schemas/{kind}.schema.json": schemas.text(kind) for kind in schemas.KINDS}


def begin(directory: Path) -> list[str]:
    """Write a new register into `directory`; the paths written. Raises FileExistsError, having written nothing."""
    files = planned()
    standing = [name for name in files if (directory / name).exists() or (directory / name).is_symlink()]
    if (directory / "claims").exists():
        standing.insert(0, "claims/")
    if standing:
        raise FileExistsError(standing[0])
    for name, text in files.items():
        write_whole(directory / name, text)
    return list(files)
