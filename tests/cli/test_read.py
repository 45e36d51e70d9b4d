"""`factcheck read`: where its text comes from and goes to, and what a person is shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

TEXT = "We bought about 50,000 GPUs.\nThey have 3 H100s.\n"
STREAM = ("--format", "jsonl")


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A text in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "in.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("form", [(), ("--format", "json"), STREAM])
def test_what_is_read_is_never_written_over(factcheck: Run, article: Path, form: tuple[str, ...]) -> None:
    (article.parent / "link").symlink_to("in.txt")
    for output in ("in.txt", "link"):
        shown = factcheck("read", "in.txt", *form, "--output", output)

        assert (shown.returncode, shown.stdout) == (2, "")
        assert shown.stderr == f"factcheck: '{output}' is what is read; write to another file\n"
        assert article.read_text(encoding="utf-8") == TEXT


def test_a_stream_that_breaks_off_replaces_nothing(factcheck: Run, article: Path) -> None:
    (article.parent / "broken.txt").write_bytes(TEXT.encode() + b"\xff\n")
    (article.parent / "out.jsonl").write_text("old\n", encoding="utf-8")

    shown = factcheck("read", "broken.txt", *STREAM, "--output", "out.jsonl")

    assert shown.returncode == 2
    assert (article.parent / "out.jsonl").read_text(encoding="utf-8") == "old\n"
    assert sorted(path.name for path in article.parent.iterdir()) == ["broken.txt", "in.txt", "out.jsonl"]


@pytest.mark.parametrize(
    ("output", "said"), [("/nope/x", "No such file or directory"), ("/dev/full", "No space left on device")]
)
def test_where_nothing_can_be_written_it_says_so(factcheck: Run, article: Path, output: str, said: str) -> None:
    shown = factcheck("read", str(article), *STREAM, "--output", output)

    assert (shown.returncode, shown.stderr) == (2, f"factcheck: cannot write '{output}': {said}\n")


def test_a_full_or_closed_pipe_is_no_bug(article: Path) -> None:
    article.write_text(TEXT * 3000, encoding="utf-8")
    command = f"{sys.executable} -m factcheck read - --format jsonl < in.txt"
    for rest, status, said in (
        ("> /dev/full", 2, "factcheck: cannot write: No space left on device\n"),
        ("| head -1 > /dev/null; exit ${PIPESTATUS[0]}", 0, ""),
    ):
        ran = subprocess.run(
            ["bash", "-c", f"{command} {rest}"], capture_output=True, text=True, check=False, env=os.environ
        )
        assert (ran.returncode, ran.stderr) == (status, said)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_byte_order_mark_is_obeyed(factcheck: Run, article: Path, encoding: str, form: str) -> None:
    plain = factcheck("read", "in.txt", "--lang", "en", "--format", form)
    article.write_text(TEXT, encoding=encoding)

    assert factcheck("read", "in.txt", "--lang", "en", "--format", form).stdout == plain.stdout


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("团队用2048张H800显卡".encode("gb18030"), "byte 0xcd at offset 0"),
        (TEXT.encode("utf-16-le"), "byte 0x00 at offset 1"),
        (TEXT.encode() + b"a\x80", f"byte 0x80 at offset {len(TEXT) + 1}"),
    ],
)
@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_what_is_not_utf8_says_where_and_what_to_do(
    factcheck: Run, article: Path, data: bytes, said: str, form: str
) -> None:
    article.write_bytes(data)

    shown = factcheck("read", "in.txt", "--format", form)

    assert shown.returncode == 2
    assert f"it is not UTF-8: {said}; convert it first, as in: iconv -f GB18030 -t UTF-8 FILE" in shown.stderr


@pytest.mark.parametrize("name", ["nosuch.txt", "nosuch-2024.md", "/nope/x", "报告.txt"])
def test_a_name_without_a_file_is_no_text(factcheck: Run, name: str) -> None:
    shown = factcheck("read", name)

    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr.startswith(f"factcheck: there is no file '{name}'")


@pytest.mark.parametrize("text", ["50,000", "$1.5bn", "50k/month", "5万张/台", "2.5B", "1.5亿", ""])
def test_a_phrase_of_one_word_is_text(factcheck: Run, text: str) -> None:
    assert factcheck("read", text).returncode == 0


def test_folders_devices_and_pipes_are_refused(process: Run, article: Path) -> None:
    os.mkfifo("fifo")
    for name, said in (
        (str(article.parent), "is a folder; name a file"),
        ("fifo", "cannot be read: it is not a plain file"),
        ("/dev/zero", "cannot be read: it is not a plain file"),
    ):
        shown = process("read", name)
        assert shown.returncode == 2
        assert said in shown.stderr


def test_the_table_says_which_language_was_assumed(factcheck: Run) -> None:
    phrase = "Firma ma ponad 50 tys. układów H100"

    assert factcheck("read", phrase).stdout.startswith("read as: Polish; --lang names another language\n\nFirma")
    assert factcheck("read", phrase, "--lang", "pl").stdout.startswith("Firma")


def test_no_word_is_broken_and_the_marks_stay_below(factcheck: Run) -> None:
    phrase = "Klaster liczy ponad 10 tys. akceleratorów, a trening pochłonął 5,6 mln dolarów."

    lines = factcheck("read", phrase, "--lang", "pl", columns=40).stdout.splitlines()

    assert lines[:4] == [
        "Klaster liczy ponad 10 tys. ",
        "                    ~~~~~~~~",
        "akceleratorów, a trening pochłonął 5,6 ",
        "~~~~~~~~~~~~~                      ~~~~",
    ]


def test_a_date_is_shown_as_far_as_it_is_given(factcheck: Run) -> None:
    assert "1月27日: date XXXX-01-27\n" in factcheck("read", "公司于1月27日发布模型", "--lang", "zh").stdout
    (day,) = json.loads(factcheck("read", "published on 27 January 2025", "--format", "json").stdout)
    assert (day["values"], day["alt"]) == (["739278"], ["2025-01-27"])
