"""The index as a file: its tables, how it is opened without trusting it, and the seal that shows damage."""

import os
import sqlite3
import zlib
from pathlib import Path
from typing import BinaryIO

from factcheck import __version__
from factcheck.store.connection import Connection

# "fact" in ASCII: what this file is, for `file` and for us. The format changes with the tables or the rows.
APPLICATION, FORMAT = 0x66616374, "3"
KINDS = ("metric", "device", "party", "subject", "source", "question", "claim", "relation")
# A record's place is the rank of its file and its position there, so that places stand in the order of the register.
POSITIONS = 1 << 20

_SEAL = 60  # where the header keeps `user_version`: the checksum of all the rest
_SEALED_PAGES = 4096  # damage to larger files is left for SQLite to see: reading all of them would take too long
_PAGE = 4096
_PIECE = 1 << 20  # read at once, so that memory does not grow with the file

_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE file (rank INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, digest BLOB NOT NULL)",
    *(
        f"CREATE TABLE {kind} (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL)"
        for kind in KINDS
    ),
    # What a subject is called: sort 0 its id, 1 its name, 2 an alias, so that an id always wins.
    "CREATE TABLE spelling (word TEXT, sort INTEGER, place INTEGER, PRIMARY KEY (word, sort, place)) WITHOUT ROWID",
    "CREATE TABLE part (whole TEXT, subject TEXT, PRIMARY KEY (whole, subject)) WITHOUT ROWID",
    "CREATE TABLE about (subject TEXT, place INTEGER, PRIMARY KEY (subject, place)) WITHOUT ROWID",
    "CREATE TABLE naming (claim TEXT, place INTEGER, PRIMARY KEY (claim, place)) WITHOUT ROWID",
    "CREATE TABLE telling (told TEXT, place INTEGER, PRIMARY KEY (told, place)) WITHOUT ROWID",
)
_WORDS = "CREATE VIRTUAL TABLE words USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2')"


class DamagedError(Exception):
    """An index is not what it should be; the message says what is wrong with it."""


def made(path: Path | None) -> sqlite3.Connection:
    """A new index at `path`, in memory where there is none, with empty tables and a transaction begun."""
    db = sqlite3.connect(":memory:" if path is None else path, isolation_level=None, factory=Connection)
    db.execute(f"PRAGMA page_size={_PAGE}")
    db.execute(f"PRAGMA application_id={APPLICATION}")
    writable(db)
    for statement in _TABLES:
        db.execute(statement)
    if has_full_text(db):
        db.execute(_WORDS)
    return db


def empty(db: sqlite3.Connection) -> None:
    """Take every row out of an index under way."""
    for table in (*KINDS, "file", "spelling", "part", "about", "naming", "telling"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608
    if has_full_text(db):
        db.execute("INSERT INTO words (words) VALUES ('delete-all')")


def writable(db: sqlite3.Connection) -> None:
    """Begin to write a file that nobody else sees: it needs no journal, and is synced when it is done."""
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-16384", "locking_mode=EXCLUSIVE"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("BEGIN")


def has_full_text(db: sqlite3.Connection) -> bool:
    """Whether this Python's SQLite can search text."""
    return bool(db.execute("SELECT 1 FROM pragma_module_list WHERE name='fts5'").fetchone())


def opened(path: Path, *, trusted: bool) -> sqlite3.Connection:
    """Open an index read-only; one not `trusted` must have our tables and no others. Raises DamagedError or OSError."""
    _check_header(path)
    try:
        db = sqlite3.connect(f"file:{_quoted(str(path))}?mode=ro", uri=True, isolation_level=None, factory=Connection)
        if not trusted:
            db.execute("PRAGMA trusted_schema=OFF")
            db.execute("PRAGMA cell_size_check=ON")
            _check_tables(db)
        found = meta(db)
    except (sqlite3.Error, OverflowError) as error:
        raise DamagedError(f"it cannot be read: {error}") from None
    if (found.get("format"), found.get("tool")) != (FORMAT, __version__):
        written = f"factcheck {found.get('tool')}, format {found.get('format')}"
        raise DamagedError(f"it was written by {written}; this is factcheck {__version__}, format {FORMAT}")
    if not all(isinstance(one, str) for one in found.values()):
        raise DamagedError("what it says of itself is no text")
    return db


def meta(db: sqlite3.Connection) -> dict[str, str]:
    """What the index says of itself, but for the stamp of its files, which may be long."""
    return dict(db.execute("SELECT key, value FROM meta WHERE key <> 'stamp'"))


def seal(path: Path) -> None:
    """Write the checksum into the header of a finished file, and see it safely on the disk."""
    with path.open("r+b") as file:
        if os.fstat(file.fileno()).st_size <= _SEALED_PAGES * _PAGE:
            total = _checksum(file)
            file.seek(_SEAL)
            file.write(total.to_bytes(4, "big"))
        file.flush()
        os.fsync(file.fileno())


def _checksum(file: BinaryIO) -> int:
    """Of all but the place where it is kept."""
    file.seek(0)
    total = zlib.crc32(file.read(_SEAL))
    file.seek(_SEAL + 4)
    while piece := file.read(_PIECE):
        total = zlib.crc32(piece, total)
    return total


def _check_header(path: Path) -> None:
    """SQLite database file format, section 1.3: page size at 16, page count at 28, application id at 68."""
    with path.open("rb") as file:
        head = file.read(100)
        if not head.startswith(b"SQLite format 3\0") or int.from_bytes(head[68:72], "big") != APPLICATION:
            raise DamagedError("it is not an index that `factcheck build` wrote")
        size = os.fstat(file.fileno()).st_size
        if size != int.from_bytes(head[16:18], "big") * int.from_bytes(head[28:32], "big"):
            raise DamagedError("it is cut off")
        if size <= _SEALED_PAGES * _PAGE and _checksum(file) != int.from_bytes(head[_SEAL : _SEAL + 4], "big"):
            raise DamagedError("its checksum is wrong")


def _check_tables(db: sqlite3.Connection) -> None:
    """A view, a trigger or another column would be somebody else's program."""
    listed = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
    ours = made(None)
    if db.execute(listed).fetchmany(100) != ours.execute(listed).fetchall():
        raise DamagedError("its tables are not those of an index")


def _quoted(path: str) -> str:
    """SQLite's URI filenames take `%`, `?` and `#` for signs of their own."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
