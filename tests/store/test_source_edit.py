"""Writing into source records: only the lines asked for, whole or not at all, whatever happens to the process."""

import difflib
import os
import random
import signal
import time
from pathlib import Path

from factcheck.store import load
from factcheck.store.source_edit import Note, with_notes, write_notes
from tests.conftest import REPOSITORY

URL = "https://web.archive.org/web/20250101000000/https://x.org/?a=1&b=[2]#c"
EVERY_STYLE = """# a comment é 漢字 🎉
publisher: X   # ours
sources:
  - id: plain
    title: "T: é 漢字"   # as printed
    url: https://x.org/a

  # about the next
  - id: listed
    title: 'T'
    archived:
      - https://web.archive.org/web/2/x   # the first
    note: >
      long
      text

  - {id: flow, title: T, language: en}   # on one line
  - {id: known, title: T, archived: [https://a.org/], checked: {on: 2025-01-01, gone: [a, c]}}
  - id: nested
    checked:
      on: 2025-01-01
      gone: [a, c]
    title: last"""
NOTES = {
    id_: Note({"on": "2026-11-22", "found": ["a", "b"], "drifted": ["c"]}, URL)
    for id_ in ("plain", "listed", "flow", "known", "nested")
}


def test_every_style_of_record_is_edited_and_nothing_else() -> None:
    edited = with_notes(EVERY_STYLE.encode(), NOTES).decode()
    changes = [line for line in difflib.ndiff(EVERY_STYLE.splitlines(), edited.splitlines()) if line[0] in "-+"]

    assert [line for line in changes if line[0] == "-"] == [
        "-   - {id: flow, title: T, language: en}   # on one line",
        "-   - {id: known, title: T, archived: [https://a.org/], checked: {on: 2025-01-01, gone: [a, c]}}",
        "-       on: 2025-01-01",
        "-       gone: [a, c]",
    ]
    assert edited.count("{on: 2026-11-22, found: [a, b], drifted: [c]}") == len(NOTES)
    assert edited.count(URL) == len(NOTES)
    assert "      - https://web.archive.org/web/2/x   # the first\n      - " in edited


def test_editing_twice_is_editing_once() -> None:
    once = with_notes(EVERY_STYLE.encode(), NOTES)

    assert with_notes(once, NOTES) == once


def test_line_ends_and_last_lines_stay() -> None:
    edited = with_notes(EVERY_STYLE.encode(), NOTES)

    assert with_notes(EVERY_STYLE.replace("\n", "\r\n").encode(), NOTES) == edited.replace(b"\n", b"\r\n")
    for tail in ("\n", "   \n\n# end\n", "  # why\n"):
        longer = with_notes((EVERY_STYLE + tail).encode(), NOTES).decode()
        assert longer.replace(tail.split("\n")[0], "", 1).count("\n") == edited.decode().count("\n") + tail.count("\n")
        assert tail.strip() in longer


def test_the_real_register_loses_no_line() -> None:
    """Every source file of the shipped register takes notes for every record; no line of it is touched."""
    ids = load(REPOSITORY / "claims").register.sources
    notes = {id_: Note({"on": "2026-11-22", "found": ["a", "b"], "drifted": ["c"]}, URL) for id_ in ids}
    for path in sorted((REPOSITORY / "claims" / "sources").glob("*.yaml")):
        before, after = path.read_bytes(), with_notes(path.read_bytes(), notes)
        lost = [
            line
            for line in difflib.ndiff(before.decode().splitlines(), after.decode().splitlines())
            if line[0] == "-" and "{" not in line
        ]

        assert lost == [], path.name
        assert after != before


def test_a_broken_file_is_left_alone() -> None:
    for text in ("sources: [", "sources:\n  - id: a\n    id: b\n", "", "sources: {a: b}\n"):
        assert (
            with_notes(text.encode(), {"a": Note({"on": "2026-11-22", "found": ["a", "b"], "drifted": ["c"]})})
            == text.encode()
        )


def test_a_hundred_kills_leave_the_register_whole(tmp_path: Path) -> None:
    """Kill -9 at a hundred moments of writing: every file is the old text or the new one, never half of either."""
    folder = tmp_path / "sources"
    folder.mkdir()
    names = [f"s{number}" for number in range(8)]
    for name in names:
        rows = "".join(
            f"  - id: {name}-{row}\n    title: T {row}  # c\n    url: https://x.org/{row}\n" for row in range(40)
        )
        (folder / f"{name}.yaml").write_text(f"publisher: P\nsources:\n{rows}", encoding="utf-8")
    ids = [f"{name}-{row}" for name in names for row in range(40)]
    whole = {name: {(folder / f"{name}.yaml").read_bytes()} for name in names}
    for state in ("found", "gone"):
        notes = {id_: Note({"on": "2026-11-22", state: ["a"]}) for id_ in ids}
        for name in names:
            first = (folder / f"{name}.yaml").read_bytes()
            whole[name].add(with_notes(first, notes))
    chance = random.Random(6)
    killed_at_work = 0
    for _ in range(100):
        child = os.fork()
        if child == 0:
            try:
                while True:
                    for state in ("found", "gone"):
                        write_notes(tmp_path, {id_: Note({"on": "2026-11-22", state: ["a"]}) for id_ in ids})
            finally:
                os._exit(1)
        time.sleep(chance.uniform(0.001, 0.06))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        killed_at_work += os.WIFSIGNALED(status)
        for name in names:
            assert (folder / f"{name}.yaml").read_bytes() in whole[name]

    write_notes(tmp_path, {ids[0]: Note({"on": "2026-11-23", "found": ["a"]})})
    assert killed_at_work == 100
    assert sorted(path.name for path in folder.iterdir()) == [f"{name}.yaml" for name in names]
