"""What `factcheck verify` tells CI, and that no page can speak through it."""

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from tests.cli.test_verify import register
from tests.conftest import TESTS, Ran, Run
from tests.web.loopback import Site, serving

FILE = "questions/deepseek/count.yaml"
FORMATS = ("json", "jsonl", "sarif", "github", "junit", "markdown")


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


@pytest.fixture
def verify(factcheck: Run, tmp_path: Path) -> Run:
    def run(*arguments: str, claims: Path, columns: int | None = None, **environment: str) -> Ran:
        known = ("--register", str(claims), "--allow-private", "--pause", "0")
        cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
        return factcheck("verify", *arguments, *known, columns=columns, **cache, **environment)

    return run


@pytest.fixture
def mixed(site: Site, tmp_path: Path) -> Path:
    names = ("found", "moved", "drifted", "gone", "forbidden")
    return register(tmp_path / "claims", {name: site.url(f"/{name}") for name in names} | {"nowhere": None})


def test_every_format_in_one_run_each_to_its_file(mixed: Path, tmp_path: Path, verify: Run) -> None:
    paths = {form: tmp_path / form for form in FORMATS}
    shown = verify("--format", "table", *(f"--format={form}={path}" for form, path in paths.items()), claims=mixed)
    text = {form: path.read_text(encoding="utf-8") for form, path in paths.items()}
    log = json.loads(text["sarif"])
    schema = json.loads((TESTS / "data/sarif/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    suite = ElementTree.fromstring(text["junit"])[0]  # noqa: S314 - our own
    cases = {case.get("name"): [child.tag for child in case] for case in suite}

    assert shown.returncode == 1
    assert "1 found · 1 moved · 1 not checked" in shown.stdout
    jsonschema.Draft4Validator(schema).validate(log)
    assert {(one["ruleId"], one["level"]) for one in log["runs"][0]["results"]} == {
        ("citation-drifted", "error"), ("citation-gone", "error"), ("citation-refused", "warning"),
        ("citation-not-checked", "warning"), ("citation-moved", "note"),
    }  # fmt: skip
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == ("factcheck verify", "6", "4")
    assert cases["claim c-found"] == []
    assert cases["citation-not-checked claim c-nowhere"] == ["failure"]
    assert cases["citation-moved claim c-moved"] == ["system-out"]
    assert len(text["jsonl"].splitlines()) == len(json.loads(text["json"])["citations"]) == 6
    assert "1 drifted" in text["markdown"]
    assert text["markdown"].count("| warning |") == 2
    assert (
        sorted(line.split()[0] for line in text["github"].splitlines())
        == ["::error"] * 2 + ["::notice"] + ["::warning"] * 2
    )


def test_every_finding_stands_at_its_citation(mixed: Path, verify: Run) -> None:
    log = json.loads(verify("--format", "sarif", claims=mixed).stdout)
    lines = (mixed / FILE).read_text(encoding="utf-8").splitlines()
    for result in log["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        claim = result["message"]["text"].partition(":")[0]
        region = place["region"]

        assert place["artifactLocation"]["uri"].endswith(f"claims/{FILE}")
        assert f"id: {claim}," in lines[region["startLine"] - 1]
        assert lines[region["startLine"] - 1][region["startColumn"] - 1 :].startswith("{source:")


def test_github_is_told_by_itself(mixed: Path, tmp_path: Path, verify: Run) -> None:
    summary = tmp_path / "summary.md"
    shown = verify(claims=mixed, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))

    assert re.search(r"::error file=\S*count.yaml,line=\d+,col=\d+,title=citation-drifted::c-drifted", shown.stdout)
    assert "1 drifted" in summary.read_text(encoding="utf-8")


def test_every_run_ends_with_the_counts(mixed: Path, tmp_path: Path, verify: Run) -> None:
    shown = verify(*(f"--format={form}={tmp_path / form}" for form in FORMATS), claims=mixed)

    assert shown.stderr.splitlines()[-1] == (
        "factcheck: 6 citations: 1 found · 1 moved · 1 not checked · 0 unreachable · 0 unreadable · 1 refused · 1 gone · 1 drifted"
    )


def test_what_is_tolerated_is_a_note_and_still_counted(mixed: Path, verify: Run) -> None:
    names = ("c-found", "c-forbidden")
    log = json.loads(verify(*names, "--format", "sarif", "--tolerate", "refused", claims=mixed).stdout)
    shown = verify(*names, "--tolerate", "gone, refused", claims=mixed)

    assert [one["level"] for one in log["runs"][0]["results"]] == ["note"]
    assert (shown.returncode, "1 refused" in shown.stdout) == (0, True)


def test_what_a_broken_register_did_not_load_does_not_pass(mixed: Path, verify: Run) -> None:
    path = mixed / FILE
    path.write_text(
        path.read_text(encoding="utf-8").replace("id: c-gone, stated", "id: c-gone, said"), encoding="utf-8"
    )

    assert verify("c-found", claims=mixed).returncode == 2


HOSTILE = {"controls": "drifted", "odd-kind": "unreadable", "odd-way": "not checked", "flood": "unreachable",
           "nulls": "found", "deep": "unreadable", "one-line": "unreadable", "codec": "found", "odd-wait": "refused"}  # fmt: skip


def test_no_page_speaks_through_the_report(site: Site, tmp_path: Path, verify: Run) -> None:
    """Controls from pages, headers and addresses are spelled out; and every hostile page still ends in its state."""
    claims = register(tmp_path / "claims", {name: site.url(f"/{name}") for name in HOSTILE})
    formats = ("--format", "table", *(f"--format={form}={tmp_path / form}" for form in FORMATS))
    shown = verify("--all", *formats, claims=claims, columns=60)
    told = {form: (tmp_path / form).read_bytes().decode() for form in FORMATS}
    citations = json.loads(told["json"])["citations"]

    for text in (shown.stdout, shown.stderr, *told.values()):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert {one["claim"].removeprefix("c-"): one["state"] for one in citations} == HOSTILE
