"""What every command shares: opening the register, saying what is wrong with it, and writing what was asked for."""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from factcheck.cli import progress
from factcheck.cli.where import Where
from factcheck.render.safe import inert, safe

if TYPE_CHECKING:
    from datetime import date

    from factcheck.check import Finding
    from factcheck.store import Loaded
    from factcheck.store.settings import Settings

CLEAN, FOUND, COULD_NOT_RUN = 0, 1, 2
_PIPED_WIDTH = 120
_NARROWEST = 40
_MOST_DIGITS = 6
_opened: list[Path] = []  # the index that this command answers from


def open_register(where: Where) -> "Loaded":
    """Open the register by its index, or say why there is none and stop with status 2."""
    if where.register is not None and where.register.is_file():
        return _open_file(where.register)
    folder = register_folder(where.register)
    if where.no_cache:
        return open_folder(folder)
    from factcheck.store.index.opening import index_of
    from factcheck.store.index.opening import open_folder as open_index

    _opened.append(index_of(folder, cache_folder()))
    with progress.counting("reading the register", "files") as tell:
        try:
            return open_index(folder, cache_folder(), time.time_ns(), tell)
        except OSError as error:
            stop(f"the register cannot be read: {error}")


def open_searchable(where: Where) -> "Loaded":
    """Open the register by an index, kept or, where none can be kept or is wanted, in memory."""
    loaded = None if where.no_cache else open_register(where)
    from factcheck.store.index.indexed import Indexed
    from factcheck.store.index.opening import open_in_memory

    if loaded is not None and isinstance(loaded.register, Indexed):
        return loaded
    return open_in_memory(register_folder(where.register))


def cache_folder(kind: str = "indexes") -> Path:
    """Where caches of a kind are kept."""
    from platformdirs import user_cache_path

    return user_cache_path("factcheck") / kind


def dropped_index(error: Exception) -> bool:
    """Whether `error` came of a damaged index that is now gone; for one that was named, stops with status 2.

    Any other error is a bug of ours, of which the index in the cache may be the cause: it goes all the same.
    """
    from factcheck.store.index.tables import DamagedError

    if not _opened:
        return False
    path = _opened.pop()
    if path.parent != cache_folder():
        from factcheck.store.index.opening import fits_together

        if isinstance(error, DamagedError):
            stop(f"'{path}' is damaged: {error}")
        if not fits_together(path):
            stop(f"'{path}' is damaged: its records do not fit together; build it anew with `factcheck build`")
        return False
    with contextlib.suppress(OSError):
        path.unlink()
    return isinstance(error, DamagedError)


def _open_file(path: Path) -> "Loaded":
    from factcheck.store.index.opening import open_file
    from factcheck.store.index.tables import DamagedError

    _opened.append(path)
    try:
        return open_file(path)
    except DamagedError as error:
        stop(f"'{path}' cannot be opened: {error}")
    except OSError as error:
        stop(f"'{path}' cannot be read: {error.strerror or error}")


def register_folder(named: Path | None, paths: Sequence[Path] = (), *, packaged: bool = True) -> Path:
    """The folder of the register: the one named, here or in the settings, else the nearest, else the `packaged` one.

    It is looked for above the first of `paths`, and then above the working directory.
    """
    from factcheck.store.locate import NoRegisterError, find_register

    starts = [*(path.absolute() for path in paths[:1]), Path.cwd()]
    set_by = None if named is not None else settings(starts[0])
    try:
        return find_register(named if set_by is None else set_by.register, *starts, packaged=packaged)
    except NoRegisterError as error:
        stop(f"{set_by.place('register')}: {error}" if set_by and set_by.register else str(error))


def settings(start: Path) -> "Settings":
    """The settings nearest above `start`; stops with status 2 where they say what makes no sense."""
    from factcheck.store.settings import SettingsError, find_settings

    try:
        return find_settings(start)
    except SettingsError as error:
        stop(str(error))


def seen_from_here(folder: Path) -> str:
    """What leads from the working directory to the files in `folder`; an absolute path if they are not below it."""
    return seen_from(Path.cwd(), folder)


def seen_from(start: Path, folder: Path) -> str:
    """What leads from `start` to the files in `folder`, with a slash at its end where it is not empty."""
    here, there = start.resolve(), folder.resolve()
    if not there.is_relative_to(here):
        return f"{there.as_posix()}/"
    relative = there.relative_to(here).as_posix()
    return "" if relative == "." else f"{relative}/"


def open_folder(folder: Path, today: "date | None" = None) -> "Loaded":
    """Load the register in `folder`; with `today`, every rule is kept, not only those that make it sound."""
    from factcheck.store import load

    try:
        if today is None:
            return load(folder)
        from factcheck.check.rules import all_rules

        return load(folder, all_rules(today), today)
    except OSError as error:
        stop(f"the register cannot be read: {error}")


def stop(message: str) -> NoReturn:
    """Say on stderr why the command could not run, and end with status 2."""
    note(message)
    sys.exit(COULD_NOT_RUN)


def tell(text: str) -> None:
    """Write lines to stderr."""
    print(printable(text), end="", file=sys.stderr)  # noqa: T201


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, or say why not and stop with status 2."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        stop(f"cannot make '{folder}': {error.strerror}")


def append(text: str, path: Path) -> None:
    """Add to the end of a file that others write to as well."""
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        stop(f"cannot write '{path}': {error.strerror or error}")


def note(message: str) -> None:
    """Say on stderr what a reader must know of the answer."""
    from factcheck.check.finding import shortened

    tell(f"factcheck: {shortened(safe(message))}\n")


def report(findings: Sequence["Finding"]) -> int:
    """Print findings on stderr, one to a few lines each; the exit status they call for."""
    if not findings:
        return CLEAN
    from factcheck.check import Severity
    from factcheck.render.findings.text import lines

    for line in lines(findings):
        tell(f"{line}\n")
    return FOUND if any(finding.severity is Severity.ERROR for finding in findings) else CLEAN


def outputs(formats: Sequence[str] | None, output: Path | None, known: Iterable[str]) -> list[tuple[str, Path | None]]:
    """What to write where, from `--format table --format json=FILE --output FILE`; stops with status 2 on nonsense."""
    wanted = []
    for given in formats or ["table"]:
        name, equals, path = given.partition("=")
        if name not in known:
            from factcheck.check.finding import did_you_mean

            stop(f"there is no format '{name}' here; {did_you_mean(name, known) or 'known: ' + ', '.join(known)}")
        if equals and not path:
            stop(f"--format {name}= names no file")
        wanted.append((name, Path(path) if path else output))
    if output is not None and all("=" in given for given in formats or ["table"]):
        stop(f"--output {output} would stay empty: every --format names its own file")
    targets = [path and path.resolve() for _, path in wanted]
    if len(set(targets)) < len(targets):
        stop("two formats would be written to the same place; give each its own, as in --format json=FILE")
    return wanted


def write(text: str, path: Path | None) -> None:
    """Write to `path` at once or not at all, or to stdout, where a reader that went away is no error."""
    with writing(path) as put:
        put(text)


@contextlib.contextmanager
def writing(path: Path | None) -> Iterator[Callable[[str], object]]:
    """What writes pieces of text to `path`, which is replaced at the end, or to stdout; stops where it cannot."""
    try:
        if path is not None:
            with _file(path) as file:
                yield lambda text: file.write(text.encode(errors="backslashreplace"))
            return
        yield lambda text: sys.stdout.write(printable(text))
        sys.stdout.flush()
    except OSError as error:
        if path is not None:
            stop(f"cannot write '{path}': {error.strerror or error}")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python would try once more at its end
        if not isinstance(error, BrokenPipeError):
            stop(f"cannot write: {error.strerror or error}")


@contextlib.contextmanager
def _file(path: Path) -> Iterator[BinaryIO]:
    from factcheck.store.outputs import OutputError, output

    try:
        with output(path) as file:
            yield file
    except OutputError as error:
        stop(f"cannot write '{path}': {error}")


def printable(text: str) -> str:
    """The text as it may stand in the log of a CI server, which obeys some of what it is shown."""
    return inert(text) if "GITHUB_ACTIONS" in os.environ or "TF_BUILD" in os.environ else text


@contextlib.contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """A file, or standard input for `-`; stops with status 2 where it cannot be read, or what is read is no text."""
    from factcheck.store import inputs

    called = "standard input" if name == "-" else f"'{name}'"
    try:
        if name != "-":
            with inputs.opened(Path(name)) as stream:
                yield stream
        elif sys.stdin is None:
            raise inputs.InputError("it is closed")
        else:
            yield sys.stdin.buffer
    except inputs.InputError as error:
        stop(f"{called} cannot be read: {error}")


def text_of(name: str) -> str:
    """All the text of a file, or of standard input for `-`; stops as `opened` does."""
    from factcheck.store.inputs import whole

    with opened(name) as stream:
        return whole(stream)


def width() -> int:
    """Columns to write for: COLUMNS if set, else the terminal's, else 120 for a pipe or a file."""
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and 0 < len(given) < _MOST_DIGITS and int(given) > 0:
        return max(_NARROWEST, int(given))
    if sys.stdout.isatty():
        return max(_NARROWEST, os.get_terminal_size().columns)
    return _PIPED_WIDTH


def is_terminal(path: Path | None) -> bool:
    """Whether this output is looked at as it is written, so that colour and boxes make sense."""
    return path is None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
