"""A cache on disk is never a reason to stop, and never taken from a run that is using it."""

import sqlite3
from pathlib import Path

from factcheck.store.cache_file import opened


def made(base: sqlite3.Connection) -> None:
    base.execute("CREATE TABLE IF NOT EXISTS kept (x)")


def test_what_is_no_database_is_thrown_away(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"garbage " * 1_000)
    base = opened(path, made)

    assert base is not None
    assert base.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    base.close()


def test_a_file_in_use_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    first, second = opened(path, made), opened(path, made)

    assert first is not None
    assert second is not None
    first.execute("INSERT INTO kept VALUES (1)")
    assert second.execute("SELECT x FROM kept").fetchone() == (1,)
    first.close()
    second.close()


def test_where_none_can_be_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    assert opened(tmp_path / "file" / "a.sqlite", made) is None
    assert opened(tmp_path, made) is None


def test_a_link_is_removed_and_what_it_leads_to_is_left_alone(tmp_path: Path) -> None:
    """An empty file, and a database of somebody else's, would both be taken for a cache."""
    theirs = tmp_path / "theirs.sqlite"
    sqlite3.connect(theirs).execute("CREATE TABLE bookmarks (x)").connection.close()
    before = theirs.read_bytes()
    path = tmp_path / "cache" / "a.sqlite"
    path.parent.mkdir()
    path.symlink_to(theirs)
    base = opened(path, made)

    assert base is not None
    base.close()
    assert not path.is_symlink()
    assert theirs.read_bytes() == before


def test_a_cache_is_nobody_elses_business(tmp_path: Path) -> None:
    base = opened(tmp_path / "new" / "a.sqlite", made)

    assert base is not None
    base.close()
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0
