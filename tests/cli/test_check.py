"""`factcheck check`: what CI reads, in every format, and when it fails."""

import json
import os
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from factcheck.check.finding import Finding, Place, Severity
from factcheck.check.report import Report, fingerprinted, known_rules, read_baseline
from factcheck.render.findings import FORMATS, writer
from tests.conftest import REPOSITORY, SMALL, TESTS, Run, published

Golden = Callable[[str, str], None]
RULES = known_rules(date(2026, 11, 22))
COUNTS = "questions/deepseek/accelerator-count.yaml"
# What is wrong with a record can hold anything: markup, commands, controls, commas and colons.
FINDINGS = (
    Finding(Place("metrics.yaml", 3, 5), "yaml-syntax", Severity.ERROR, "this is not YAML: found '::error::x'", "mend it"),
    Finding(Place(COUNTS, 12, 9), "dangling-id", Severity.ERROR, "there is no party 'a|b<c>\x1b[31m'", "did you mean 'c'?", "claim a"),
    Finding(Place(COUNTS, 20, 9), "stale-claim", Severity.WARNING, "100 % of 2024, figures: @all [x](http://y)", "look", "claim b"),
    Finding(Place(COUNTS, 30, 9), "self-support", Severity.NOTE, "all 2 claims go back to 'ёж'", "look further", "claim c"),
)  # fmt: skip
FEW = {code: rule for code, rule in RULES.items() if code in ("bad-value", *(finding.rule for finding in FINDINGS))}
REPORT = Report(
    tuple(fingerprinted(FINDINGS)), FEW, "4 claims, 1 question, 2 sources", root="claims/", source_root="claims/"
)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_everything(form: str, golden: Golden) -> None:
    golden(f"check/{form}.txt", writer(form)(REPORT))


def test_json_has_the_published_shape_and_jsonl_that_of_its_findings() -> None:
    schema = published("findings")

    for report in (REPORT, Report((), RULES, "nothing"), Report(REPORT.findings, RULES, "", baseline=True)):
        jsonschema.validate(json.loads(writer("json")(report)), schema)
        for line in writer("jsonl")(report).splitlines():
            jsonschema.validate(
                json.loads(line), {"$defs": schema["$defs"], **schema["properties"]["findings"]["items"]}
            )
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(writer("json")(REPORT)), "findings": [{"rule": "bad-value"}]}, schema)


def test_every_module_of_formats_is_in_the_table() -> None:
    folder = REPOSITORY / "src/factcheck/render/findings"
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "rule_page"}

    assert set(FORMATS.values()) == modules


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_from_a_record_reaches_the_terminal_raw(form: str) -> None:
    assert "\x1b" not in writer(form)(REPORT)


@pytest.mark.parametrize(
    "report", [REPORT, Report((), RULES, "nothing"), Report(REPORT.findings, RULES, "", baseline=True)]
)
def test_sarif_fits_the_official_schema(report: Report) -> None:
    schema = json.loads((TESTS / "data/sarif/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    log = json.loads(writer("sarif")(report))

    jsonschema.Draft4Validator(schema).validate(log)
    (run,) = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_junit_fails_only_on_what_the_run_fails_on() -> None:
    suite = ElementTree.fromstring(writer("junit")(REPORT)).find("testsuite")  # noqa: S314 - our own output

    assert suite is not None
    assert suite.get("failures") == "2" == str(len(suite.findall("testcase/failure")))
    assert len(suite.findall("testcase")) == int(suite.get("tests", "0"))


def test_github_commands_are_one_line_each_and_escaped() -> None:
    lines = writer("github")(REPORT).splitlines()

    assert len(lines) == len(FINDINGS)
    assert lines[2].startswith(
        f"::warning file=claims/{COUNTS},line=20,col=9,title=stale-claim::100 %25 of 2024, figures:"
    )


def test_fingerprints_survive_moved_lines_and_changed_numbers() -> None:
    moved = [
        Finding(
            Place("elsewhere.yaml", 99, 1), one.rule, one.severity, one.message.replace("2024", "2025"), "", one.record
        )
        for one in FINDINGS[1:]
    ]

    assert [one for one, _ in fingerprinted(moved)] == [one for one, _ in fingerprinted(FINDINGS[1:])]
    twice = [one for one, _ in fingerprinted([FINDINGS[1], FINDINGS[1]])]
    assert len(set(twice)) == 2, "the same fault twice in a record is two findings"


def test_the_shipped_register_passes(factcheck: Run) -> None:
    shown = factcheck("check", "--fail-on", "warning", "--register", str(REPOSITORY / "claims"))

    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.splitlines()[1:] in ([], ["notes are shown with --fail-on note"])


@pytest.fixture
def faulty(small: Path) -> Path:
    """A register with one error and one warning, in two files, and nothing else."""
    counts, cost = small / COUNTS, small / "questions/deepseek-v3/training-cost.yaml"
    text = counts.read_text(encoding="utf-8").replace("by: analyst-h100", "by: analyst-h10")
    text = text.replace("    repeats: wang-cnbc\n", "    repeats: wang-cnbc\n    note: The doubt is gone.\n")
    counts.write_text(text, encoding="utf-8")
    cost.write_text(
        cost.read_text(encoding="utf-8").replace("by: deepseek", "by: deepseek\n    as_of: 2025"), encoding="utf-8"
    )
    return small


def rules_of(shown: str) -> list[str]:
    return [json.loads(line)["rule"] for line in shown.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "status", "rules"),
    [
        ((), 1, ["published-before-as-of", "dangling-id"]),
        (("--ignore", "dangling-id"), 0, ["published-before-as-of"]),
        (("--ignore", "dangling-id", "--fail-on", "warning"), 1, ["published-before-as-of"]),
        (("--ignore", "dangling-id,published-before-as-of", "--fail-on", "note"), 0, []),
        (("--select", "published-before-as-of"), 0, ["published-before-as-of"]),
        (("--select", "dangling-id", "--select", "stale-claim"), 1, ["dangling-id"]),
        (("{small}/questions/deepseek-v3",), 0, ["published-before-as-of"]),
        (("{small}/" + COUNTS,), 1, ["dangling-id"]),
        (("{small}/metrics.yaml",), 0, []),
        (("{small}",), 1, ["published-before-as-of", "dangling-id"]),
    ],
)
def test_what_is_reported_and_when_it_fails(
    factcheck: Run, faulty: Path, arguments: tuple[str, ...], status: int, rules: list[str]
) -> None:
    asked = [argument.replace("{small}", str(faulty)) for argument in arguments]

    shown = factcheck("check", *asked, "--format", "jsonl", "--register", str(faulty))

    assert (shown.returncode, rules_of(shown.stdout), shown.stderr) == (status, rules, "")


def test_a_path_finds_its_own_register(factcheck: Run, faulty: Path) -> None:
    assert rules_of(factcheck("check", str(faulty / COUNTS), "--format", "jsonl").stdout) == ["dangling-id"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--select", "dangling-ids"), "there is no rule 'dangling-ids'; did you mean 'dangling-id'?"),
        (("--fail-on", "fatal"), "--fail-on cannot be 'fatal'; write note, warning or error"),
        (
            ("--baseline", "nowhere.json"),
            "cannot read the baseline 'nowhere.json': No such file or directory; --write-baseline writes one",
        ),
        (("--format", "sarf"), "there is no format 'sarf' here; did you mean 'sarif'?"),
        (("nowhere.yaml",), "there is no file or folder 'nowhere.yaml'"),
        (("--explain", "stale-claims"), "there is no rule 'stale-claims'; did you mean 'stale-claim'?"),
        ((str(REPOSITORY / "README.md"),), f"'{REPOSITORY / 'README.md'}' is not in the register '{SMALL}'"),
    ],
)
def test_nonsense_is_status_2(factcheck: Run, arguments: tuple[str, ...], said: str) -> None:
    shown = factcheck("check", *arguments, "--register", str(SMALL))

    assert (shown.returncode, shown.stdout, shown.stderr) == (2, "", f"factcheck: {said}\n")


def test_a_baseline_hides_what_was_known_and_only_that(factcheck: Run, faulty: Path, tmp_path: Path) -> None:
    baseline, named = str(tmp_path / "known.json"), ("--register", str(faulty))
    assert factcheck("check", "--write-baseline", baseline, *named).returncode == 0
    assert len(read_baseline(Path(baseline).read_text(encoding="utf-8"))) == 2

    known = factcheck("check", "--baseline", baseline, "--fail-on", "note", *named)
    assert known.returncode == 0
    assert known.stdout == "8 claims, 3 questions, 4 sources: no new findings\n2 known from the baseline, not shown\n"

    elsewhere = factcheck("check", str(faulty / "metrics.yaml"), "--baseline", baseline, *named)
    assert elsewhere.stdout == "8 claims, 3 questions, 4 sources: no new findings\n", (
        "what was not asked for is not gone"
    )

    counts = faulty / COUNTS
    counts.write_text(
        "# moved down\n" + counts.read_text(encoding="utf-8").replace("source: relay", "source: rely"), encoding="utf-8"
    )
    new = factcheck("check", "--baseline", baseline, "--format", "json", *named)
    found = json.loads(new.stdout)
    assert (new.returncode, found["known"], found["gone"]) == (1, 2, 0)
    assert {one["message"] for one in found["findings"]} == {"there is no source 'rely'"}

    counts.write_text(
        counts.read_text(encoding="utf-8").replace("by: analyst-h10\n", "by: analyst-h100\n"), encoding="utf-8"
    )
    mended = factcheck("check", "--baseline", baseline, *named)
    assert mended.stdout.endswith("1 of the baseline no longer found: write it anew with --write-baseline\n")


def test_github_actions_gets_annotations_and_a_summary_unasked(factcheck: Run, faulty: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    actions = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}

    shown = factcheck("check", "--register", str(faulty), **actions)
    assert [line for line in shown.stdout.splitlines() if line.startswith("::error file=")]
    assert summary.read_text(encoding="utf-8").startswith("before\n### factcheck: 1 error, 1 warning\n")

    machine = factcheck("check", "--register", str(faulty), "--format", "json", **actions)
    assert json.loads(machine.stdout)["failed"], "annotations do not break what a program reads"
    assert "::error file=" in machine.stderr


def test_formats_to_files(factcheck: Run, faulty: Path, tmp_path: Path) -> None:
    files = {form: tmp_path / f"out.{form}" for form in FORMATS if form != "table"}
    asked = [word for form, path in files.items() for word in ("--format", f"{form}={path}")]

    shown = factcheck("check", "--format", "table", *asked, "--register", str(faulty))

    assert shown.stdout.endswith("1 error, 1 warning\n")
    assert all(path.read_text(encoding="utf-8") for path in files.values())


def test_paths_are_as_seen_from_the_working_directory(
    faulty: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(faulty.parent)

    assert os.path.basename(faulty) == "claims"
    shown = factcheck("check", "--format", "jsonl")
    assert [json.loads(line)["file"] for line in shown.stdout.splitlines()][-1] == f"claims/{COUNTS}"


@pytest.mark.parametrize(
    ("git", "here", "environment", "uri"),
    [
        (True, "claims/questions", {}, f"claims/{COUNTS}"),
        (True, "elsewhere", {}, f"claims/{COUNTS}"),
        (True, ".", {"GITHUB_WORKSPACE": "{top}/claims"}, COUNTS),
        (False, ".", {}, f"claims/{COUNTS}"),
        (False, "claims", {}, COUNTS),
        (False, "elsewhere", {}, "file://{top}/claims/" + COUNTS),
    ],
)
def test_what_is_shown_beside_the_source_has_paths_from_the_root_of_the_repository(
    faulty: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch,
    git: bool, here: str, environment: dict[str, str], uri: str,
) -> None:  # fmt: skip
    top = faulty.parent
    (top / "elsewhere").mkdir()
    if git:
        (top / ".git").mkdir()
    monkeypatch.chdir(top / here)
    asked = ("check", "--select", "dangling-id", "--register", str(faulty))
    environment = {name: value.format(top=top) for name, value in environment.items()}

    log = json.loads(factcheck(*asked, "--format", "sarif", **environment).stdout)
    annotation = factcheck(*asked, "--format", "github", **environment).stdout

    (result,) = log["runs"][0]["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == uri.format(top=top)
    assert location.get("uriBaseId") == (None if uri.startswith("file:") else "%SRCROOT%")
    assert annotation.startswith(f"::error file={uri.format(top=top).removeprefix('file://')},line=")


def test_explain_prints_the_page(factcheck: Run) -> None:
    page = (REPOSITORY / "docs/rules/stale-claim.md").read_text(encoding="utf-8")

    assert factcheck("check", "--explain", "stale-claim").stdout == page
