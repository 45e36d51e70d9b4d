"""The kept visits: on disk when `keep` returns, and never a reason to fail."""

from pathlib import Path

from factcheck.store.visits import Visits


def test_a_visit_is_there_for_the_next_run(tmp_path: Path) -> None:
    with Visits(tmp_path / "v.sqlite") as visits:
        visits.keep("https://x.org/", 100.0, {"status": 200})
        with Visits(tmp_path / "v.sqlite") as other:  # before the first is closed: a kill loses nothing
            assert other.recall("https://x.org/", 100.0) == {"status": 200}
            assert other.recall("https://x.org/", 101.0) is None


def test_a_damaged_file_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "v.sqlite").write_bytes(b"no database at all" * 100)
    with Visits(tmp_path / "v.sqlite") as visits:
        visits.keep("a", 1.0, {})
        assert visits.recall("a", 0.0) == {}


def test_nowhere_to_keep_them_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for path in (None, tmp_path / "file" / "v.sqlite"):
        with Visits(path) as visits:
            visits.keep("a", 1.0, {})
            assert visits.recall("a", 0.0) is None
