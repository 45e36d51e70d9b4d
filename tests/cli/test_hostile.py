"""Registers, names and options made to do harm: each is refused or shown harmlessly, in one sentence."""

import json
import os
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from factcheck.check.finding import Finding, Place, Severity
from factcheck.check.report import Report, fingerprinted
from factcheck.render.findings import writer
from tests.conftest import SMALL, Run

COUNTS = "questions/deepseek/accelerator-count.yaml"
SOURCE = ("--id", "a", "--title", "T", "--language", "en", "--kind", "news")


@pytest.fixture
def own(factcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register begun with `factcheck init`, which is the working directory."""
    assert factcheck("init", str(tmp_path / "own")).returncode == 0
    monkeypatch.chdir(tmp_path / "own")
    return tmp_path / "own"


def held(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", [".hid", "LICENSE", "UPPER", "a\nb", "a\x1b[31m", "../x"])
def test_a_file_that_would_be_passed_over_is_never_written(factcheck: Run, own: Path, name: str) -> None:
    before = held(own)

    for arguments in (("source", "--file", name, *SOURCE), ("question", f"example-lab/{name}", "--asks", "x?", "--metric", "accelerator-count")):  # fmt: skip
        refused = factcheck("new", *arguments)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "\x1b" not in refused.stderr
    assert held(own) == before


def test_no_link_below_the_register_is_written_through(factcheck: Run, own: Path, tmp_path: Path) -> None:
    (own / "claims/sources").rename(tmp_path / "elsewhere")
    (own / "claims/sources").symlink_to(tmp_path / "elsewhere")
    before = held(tmp_path)

    refused = factcheck("new", "source", "--file", "gazette", "--publisher", "G", *SOURCE)

    assert refused.returncode == 2
    assert "is a symbolic link" in refused.stderr
    assert held(tmp_path) == before


@pytest.mark.parametrize("way", ["schemas", ".github", "claims"])
@pytest.mark.parametrize("linked", [False, True])
def test_init_looks_before_it_writes(factcheck: Run, tmp_path: Path, way: str, linked: bool) -> None:
    target = tmp_path / "new"
    target.mkdir()
    (target / way).symlink_to(tmp_path) if linked else (target / way).touch()

    refused = factcheck("init", str(target))

    said = f"factcheck: '{target / way}' is there already; nothing was written\n"
    assert (refused.returncode, refused.stderr) == (2, said)
    assert [path.name for path in target.iterdir()] == [way]


def test_init_prints_a_hostile_name_harmlessly(factcheck: Run, tmp_path: Path) -> None:
    shown = factcheck("init", str(tmp_path / "x\x1b[31m"))

    assert shown.returncode == 0
    assert "\x1b" not in shown.stdout


def test_an_interest_or_alias_cannot_write_other_keys(factcheck: Run, own: Path) -> None:
    before = held(own)
    party = ("new", "party", "--id", "p", "--name", "P", "--kind", "press")

    injected = factcheck(*party, "--interest", "example-lab: competitor}\n  note: injected=competitor")
    assert injected.returncode == 1
    assert "cannot be 'example-lab: competitor}" in injected.stderr
    hidden = factcheck(*party, "--alias", "cr\rx")
    assert (hidden.returncode, hidden.stdout) == (2, "")
    assert held(own) == before


@pytest.mark.parametrize(
    ("text", "said"), [("[" * 100_000, "is not a baseline: its brackets are nested too deep"), (None, "not a plain file")]
)  # fmt: skip
def test_a_baseline_is_a_plain_file_and_not_deep(process: Run, tmp_path: Path, text: str | None, said: str) -> None:
    baseline = tmp_path / "known.json"
    baseline.write_text(text) if text is not None else os.mkfifo(baseline)

    refused = process("check", "--baseline", str(baseline), "--register", str(SMALL))

    assert (refused.returncode, refused.stdout) == (2, "")
    assert said in refused.stderr


def test_judge_reads_no_pipe_by_its_name(process: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rows.csv")

    refused = process("judge", str(tmp_path / "rows.csv"))

    assert (refused.returncode, refused.stdout) == (2, "")
    assert "it is not a plain file" in refused.stderr


def test_a_file_name_that_is_no_utf8_has_an_address(factcheck: Run, small: Path) -> None:
    os.rename(os.fsencode(small / "sources/example.yaml"), os.fsencode(small / "sources") + b"/\xff.yaml")
    (small / COUNTS).write_text("asks: x\n", encoding="utf-8")
    with open(os.fsencode(small / "sources") + b"/\xfe.yaml", "w", encoding="utf-8") as file:
        file.write("x: 1\n")

    shown = factcheck("check", "--format", "sarif", "--register", str(small))

    assert shown.returncode == 1
    assert "/sources/%FE.yaml" in shown.stdout


def test_nothing_from_a_register_commands_a_ci_server(factcheck: Run, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    text = (small / COUNTS).read_text(encoding="utf-8")
    _, _, rest = text.partition("asks: ")
    rest = rest.partition("\n")[2]
    (small / COUNTS).write_text(f'asks: "::error::asked ##[error]x"\n{rest}', encoding="utf-8")
    (small / "::error file=x::pwned.yaml").write_text("x: 1\n", encoding="utf-8")
    monkeypatch.chdir(small)

    shown = factcheck("show", "deepseek", GITHUB_ACTIONS="true")
    checked = factcheck("check", GITHUB_ACTIONS="true")
    exported = factcheck("export", "json", GITHUB_ACTIONS="true")

    for line in (shown.stdout + shown.stderr + checked.stderr).splitlines():
        assert not line.lstrip().startswith("::"), line
        assert "##[" not in line
    assert all(line.startswith(("::error file=%3A", "::warning file=questions")) for line in checked.stdout.splitlines() if line.startswith("::"))  # fmt: skip
    assert json.loads(exported.stdout) == json.loads(factcheck("export", "json").stdout)


def test_junit_is_well_formed_whatever_a_message_holds() -> None:
    finding = Finding(Place("a\uffff.yaml"), "bad-value", Severity.ERROR, "\ufffe\uffff\x00", "", "claim \uffff")
    report = Report(tuple(fingerprinted([finding])), {}, "")

    assert ElementTree.fromstring(writer("junit")(report)).find("testsuite") is not None  # noqa: S314 - our own output


def test_an_error_says_no_more_than_anybody_reads(factcheck: Run) -> None:
    refused = factcheck("show", "x" * 90_000, "--register", str(SMALL))

    assert refused.returncode == 2
    assert len(refused.stderr) < 1200


def test_an_absurd_product_is_a_finding_and_no_bug(factcheck: Run, small: Path) -> None:
    counts = small / COUNTS
    relation = "relations:\n  - id: absurd\n    holds: 1e99 * 1e99 * 1e99 * 1e99 * analyst-h100 = [1 GPU]\n"
    counts.write_text(counts.read_text(encoding="utf-8") + relation, encoding="utf-8")

    shown = factcheck("check", "--select", "relation-does-not-close", "--register", str(small))

    assert shown.returncode in (0, 1)
    assert "more than a billion times" in shown.stdout


def test_a_long_chain_or_circle_is_traced_within_the_screen(factcheck: Run, small: Path) -> None:
    counts = small / COUNTS
    head = counts.read_text(encoding="utf-8").partition("claims:")[0]
    said = "stated: 9 GPUs, by: analyst, basis: hearsay, cite: {source: report}"
    claims = "".join(f"  - {{id: c{n}, {said}, repeats: c{(n - 1) % 60}}}\n" for n in range(60))
    counts.write_text(f"{head}claims:\n{claims}", encoding="utf-8")

    shown = factcheck("trace", "c7", "--register", str(small), columns=80)

    assert max(map(len, shown.stdout.splitlines())) <= 80
    assert "(49 more)" in shown.stdout
    assert "(52 more)" in shown.stderr
