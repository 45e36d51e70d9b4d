"""`factcheck show` and `factcheck list`: what a person sees, and what a program gets."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from factcheck.render.columns import cell_width
from tests.conftest import REPOSITORY, SMALL, Run

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_show_piped(factcheck: Run, golden: Golden, columns: int) -> None:
    shown = factcheck("show", "deepseek", "--register", str(SMALL), columns=columns)

    assert (shown.returncode, shown.stderr) == (0, "")
    golden(f"show-{columns}.txt", shown.stdout)


@pytest.mark.parametrize("name", ["deepseek", "deepseek/accelerator-count", "nobody", "", "深度求索"])
@pytest.mark.parametrize("form", ["table", "json", "jsn", "json="])
def test_show_says_the_same_whether_or_not_its_arguments_need_a_parser(factcheck: Run, name: str, form: str) -> None:
    plain = factcheck("show", name, "--format", form, cwd=SMALL)
    parsed = factcheck("show", f"--format={form}", "--", name, cwd=SMALL)

    assert (plain.returncode, plain.stdout, plain.stderr) == (parsed.returncode, parsed.stdout, parsed.stderr)
    if form == "table":
        assert factcheck("show", name, cwd=SMALL).stdout == plain.stdout


@pytest.mark.parametrize("columns", [40, 60, 79, 80, 99, 100, 120, 200])
def test_no_line_is_wider_than_asked(factcheck: Run, columns: int) -> None:
    for arguments in (("show", "deepseek"), ("list",)):
        shown = factcheck(*arguments, "--register", str(SMALL), columns=columns)

        assert max(cell_width(line) for line in shown.stdout.splitlines()) <= columns


def on_a_terminal(*arguments: str, columns: int = 80, **environment: str) -> str:
    """What the command writes when its standard output is a terminal."""
    leader, follower = pty.openpty()
    kept = {
        "PATH": os.environ["PATH"],
        "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": str(columns),
    } | environment
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments], stdout=follower, stderr=follower, env=kept
    )
    os.close(follower)
    written = b""
    while True:
        try:
            chunk = os.read(leader, 65536)
        except OSError:  # Linux ends a pseudo-terminal's output with EIO
            break
        if not chunk:
            break
        written += chunk
    process.wait(timeout=60)
    os.close(leader)
    return written.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_show_on_a_terminal(golden: Golden, columns: int) -> None:
    golden(f"show-terminal-{columns}.txt", on_a_terminal("show", "deepseek", "--register", str(SMALL), columns=columns))


def test_no_color_is_honoured() -> None:
    arguments = ("show", "deepseek", "--register", str(SMALL))

    assert "\x1b[36m" in on_a_terminal(*arguments)
    assert "\x1b[3" not in on_a_terminal(*arguments, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(*arguments, TERM="dumb")


def test_a_question_and_its_notes(factcheck: Run, golden: Golden) -> None:
    shown = factcheck("show", "deepseek/accelerator-count", "--notes", "--all", "--register", str(SMALL), columns=120)

    golden("show-notes.txt", shown.stdout)


@pytest.mark.parametrize("name", ["DeepSeek", "ДипСик", "深度求索", "Deepseek", " deepseek "])
def test_a_subject_is_found_by_any_of_its_names(factcheck: Run, name: str) -> None:
    assert (
        factcheck("show", name, "--register", str(SMALL)).stdout
        == factcheck("show", "deepseek", "--register", str(SMALL)).stdout
    )


def test_a_subject_includes_what_it_makes_and_contains(factcheck: Run) -> None:
    assert "deepseek-v3/training-cost" in factcheck("show", "high-flyer", "--register", str(SMALL)).stdout


def test_a_narrower_claim_leads_to_its_question(factcheck: Run) -> None:
    assert "deepseek/accelerator-count" in factcheck("show", "deepseek-v3", "--register", str(SMALL)).stdout


def test_an_unknown_name_is_status_2_and_nothing_else(factcheck: Run) -> None:
    shown = factcheck("show", "depseek", "--register", str(SMALL))

    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr == "factcheck: no subject or question is called 'depseek'; did you mean 'deepseek'?\n"


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("wang-cnbc", "it is a claim: factcheck show deepseek/accelerator-count, or factcheck trace wang-cnbc"),
        ("Scale AI", "it is a party: factcheck list --by scale-ai"),
        ("training-cost", "it is a metric: factcheck list --metric training-cost"),
        ("hopper", "it is a device: factcheck list --metric accelerator-count"),
    ],
)
def test_a_name_of_another_kind_is_pointed_to_its_command(factcheck: Run, name: str, way_out: str) -> None:
    shown = factcheck("show", name, "--register", str(SMALL))

    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr == f"factcheck: no subject or question is called '{name}'; {way_out}\n"


def test_no_register_is_status_2_and_says_what_to_do(factcheck: Run, tmp_path: Path) -> None:
    shown = factcheck("show", "deepseek", "--register", str(tmp_path))

    assert (shown.returncode, shown.stdout) == (2, "")
    assert "is not a register" in shown.stderr


def test_a_broken_record_is_named_and_the_rest_is_shown(factcheck: Run, small: Path, golden: Golden) -> None:
    counts = small / "questions/deepseek/accelerator-count.yaml"
    counts.write_text(counts.read_text(encoding="utf-8").replace("basis: hearsay", "basis: hearsey"), encoding="utf-8")

    shown = factcheck("show", "deepseek/accelerator-count", "--register", str(small), columns=120)

    assert shown.returncode == 1
    golden("broken-record.txt", shown.stderr + shown.stdout)


def test_text_from_records_is_never_markup_or_control(factcheck: Run, small: Path) -> None:
    evil = r'"\e]0;owned\a\e[31m[bold]x[/bold][/nope]:skull:\x9b2J\u202egnp.exe\u200b\r"'
    for file, name in (("parties.yaml", "An Analyst"), ("sources/example.yaml", "Example Press")):
        path = small / file
        path.write_text(path.read_text(encoding="utf-8").replace(name, evil), encoding="utf-8")

    for arguments in (
        ("show", "deepseek"),
        ("show", "deepseek", "--format", "json"),
        ("list",),
        ("check",),
        ("export", "json"),
    ):
        shown = factcheck(*arguments, "--register", str(small))
        assert shown.returncode == 1, "hidden characters are findings"
        for text in (shown.stdout, shown.stderr):
            assert not set(text) & set("\x07\x1b\x9b\r\u202e\u200b")
    seen = on_a_terminal("show", "deepseek", "--register", str(small), columns=200)
    assert r"\x1b[31m[bold]x[/bold][/nope]:skull:\x9b2J\u202egnp" in seen.replace("\n", "")
    assert "\x1b]0;" not in seen


def test_json_has_the_published_shape(factcheck: Run, golden: Golden) -> None:
    shown = factcheck("show", "deepseek", "--format", "json", "--register", str(SMALL))

    document = json.loads(shown.stdout)
    jsonschema.validate(
        document, json.loads((REPOSITORY / "docs/schema/register.schema.json").read_text(encoding="utf-8"))
    )
    assert document["format"] == "factcheck/register/1"
    golden("show.json", shown.stdout)


def test_every_published_schema_is_current(factcheck: Run, tmp_path: Path) -> None:
    factcheck("schema", "--all", str(tmp_path))

    published = {path.name: path.read_text(encoding="utf-8") for path in (REPOSITORY / "docs/schema").iterdir()}
    assert published == {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}, "make schemas"


def test_export_holds_everything_show_does(factcheck: Run) -> None:
    exported = json.loads(factcheck("export", "json", "--register", str(SMALL)).stdout)
    shown = json.loads(factcheck("show", "high-flyer", "--format", "json", "--register", str(SMALL)).stdout)

    assert {question["id"] for question in shown["questions"]} == {question["id"] for question in exported["questions"]}
    assert [source["id"] for source in exported["sources"]] == ["report", "broadcast", "relay", "gazeta"]


def test_several_formats_in_one_run(factcheck: Run, tmp_path: Path) -> None:
    table, document = tmp_path / "table.txt", tmp_path / "table.json"
    shown = factcheck("show", "deepseek", "-f", f"table={table}", "-f", f"json={document}", "--register", str(SMALL))

    assert (shown.returncode, shown.stdout) == (0, "")
    assert "accelerator-count" in table.read_text(encoding="utf-8")
    assert json.loads(document.read_text(encoding="utf-8"))["format"] == "factcheck/register/1"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["table.json", "table.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "jsn"), "did you mean 'json'?"),
        (("--format", "json", "--format", "table"), "written to the same place"),
        (("--format", "json="), "names no file"),
        (("--output", "/nowhere/at/all.txt"), "cannot write"),
        (("--output", ""), "names no file"),
        (("--output", "/"), "names no file"),
        (("--output", "x" * 300), "cannot write"),
        (("--format", "json=a", "--output", "b"), "would stay empty"),
        (("--format", "json=a", "--format", "table=./x/../a"), "written to the same place"),
    ],
)
def test_nonsense_is_status_2(factcheck: Run, arguments: tuple[str, ...], message: str) -> None:
    shown = factcheck("show", "deepseek", *arguments, "--register", str(SMALL))

    assert (shown.returncode, shown.stdout) == (2, "")
    assert message in shown.stderr


def test_list(factcheck: Run, golden: Golden) -> None:
    golden("list-80.txt", factcheck("list", "--register", str(SMALL), columns=80).stdout)
    narrow = factcheck("list", "--metric", "training-cost", "--register", str(SMALL), columns=60).stdout
    assert narrow.endswith("  SINGLE-ORIGIN · 1 claim · 1 origin\n")
    assert "training-cost" not in factcheck("list", "--metric", "accelerator-count", "--register", str(SMALL)).stdout
    assert "founding-date" not in factcheck("list", "--by", "scale-ai", "--register", str(SMALL)).stdout
    assert factcheck("list", "--by", "scale", "--register", str(SMALL)).returncode == 2
    named = [
        factcheck("list", "--by", name, "--register", str(SMALL)).stdout
        for name in ("scale-ai", "Scale AI", "SCALE_ai")
    ]
    assert len(set(named)) == 1, "a party is found by any of its names, in any case"
    assert factcheck("list", "--metric", "Accelerator-Count", "--register", str(SMALL)).returncode == 0


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m factcheck export json --register {SMALL} | head -c 10 > /dev/null; echo ${{PIPESTATUS[0]}}"
    shown = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert shown.stdout.splitlines()[-1] == "0"
    assert shown.stderr == ""


def test_a_device_is_written_to_and_never_replaced(process: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True, encoding="utf-8")

    assert process("show", "deepseek", "--output", str(pipe), "--register", str(SMALL)).returncode == 0
    assert "accelerator-count" in reader.communicate(timeout=30)[0]
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="this system has no /dev/full")
@pytest.mark.parametrize(("redirect", "status"), [(">&-", 2), (">/dev/full", 2), (">&- 2>&-", 2), ("2>&-", 0)])
def test_an_output_that_cannot_be_written_is_status_2(redirect: str, status: int) -> None:
    command = f"{sys.executable} -m factcheck show deepseek --register {SMALL} {redirect}"
    shown = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert shown.returncode == status
    assert "Traceback" not in shown.stderr


def test_a_terminal_without_unicode_still_gets_an_answer(process: Run) -> None:
    shown = process("show", "deepseek", "--register", str(SMALL), PYTHONIOENCODING="ascii")

    assert shown.returncode == 0
    assert "\\u6df1\\u5ea6" in shown.stdout


def test_version_and_help(factcheck: Run) -> None:
    from factcheck import __version__

    assert factcheck("--version").stdout == f"factcheck {__version__}\n"
    for command in ("show", "list", "check", "export", "schema"):
        assert f"factcheck {command}" in factcheck(command, "--help").stdout, "an example"
    assert factcheck("shw").returncode == 2


def test_check(factcheck: Run, small: Path) -> None:
    named = ("check", "--ignore", "unnoted-drift", "--register", str(small))
    clean = factcheck(*named)
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, "8 claims, 3 questions, 4 sources: no findings\n", "")

    (small / "questions/deepseek/empty.yaml").touch()
    found = factcheck(*named)
    assert (found.returncode, found.stderr) == (1, "")
    assert found.stdout.endswith(
        "claims/questions/deepseek/empty.yaml:1:1: error: the file holds no record [empty-file]\n"
        "    write one, or delete the file\n"
        "8 claims, 3 questions, 4 sources: 1 error\n"
    )


def test_a_bug_is_status_3_and_no_finding(process: Run, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import factcheck.store\nfactcheck.store.load = None\n", encoding="utf-8"
    )

    broken = process("check", "--register", str(SMALL), PYTHONPATH=str(tmp_path))

    assert broken.returncode == 3
    assert "this is a bug in factcheck" in broken.stderr
