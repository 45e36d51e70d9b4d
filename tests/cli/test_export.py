"""`factcheck export`: what spreadsheets and readers get, and that nothing in it is obeyed."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.render import exports
from tests.conftest import REPOSITORY, SMALL, Run

Golden = Callable[[str, str], None]


def test_every_module_is_in_the_table() -> None:
    folder = Path(exports.__file__).parent

    assert {path.stem for path in folder.glob("[!_]*.py")} == set(exports.FORMATS.values())


@pytest.mark.parametrize(("form", "name"), [("csv", "export.csv"), ("markdown", "export.md")])
def test_small_register(factcheck: Run, golden: Golden, form: str, name: str) -> None:
    shown = factcheck("export", form, "--register", str(SMALL))

    assert (shown.returncode, shown.stderr) == (0, "")
    golden(name, shown.stdout)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_claim_says_what_the_json_says(factcheck: Run) -> None:
    register = ("--register", str(REPOSITORY / "claims"))
    found = rows(factcheck("export", "csv", *register).stdout)
    document = json.loads(factcheck("export", "json", *register).stdout)

    claims = [(question["id"], claim) for question in document["questions"] for claim in question["claims"]]
    assert [(row["question"], row["claim"]) for row in found] == [(question, claim["id"]) for question, claim in claims]
    assert [row["stated"].removeprefix("'") for row in found] == [claim["stated"] for _, claim in claims]
    assert all(row["verdict"] and row["role"] and row["title"] + row["url"] for row in found)


@pytest.mark.parametrize("form", ["json", "csv", "markdown"])
def test_only_what_is_about_a_subject(factcheck: Run, form: str) -> None:
    names = ("deepseek-v3/training-cost", "deepseek-v3", "founder")
    everything = factcheck("export", form, "--register", str(SMALL)).stdout
    some = factcheck("export", form, *names[:2], "--register", str(SMALL)).stdout

    assert "founded-may" in everything
    assert "report-cost" in some
    assert "founded-may" not in some
    assert some.count("What did it cost") == (1 if form != "csv" else some.count('"training-cost"'))
    assert factcheck("export", form, *names, "--register", str(SMALL)).returncode == 2


def replaced(register: Path, **texts: str) -> tuple[str, str]:
    """The register with a title, an address or a name of its own instead of those of the small one, as an option."""
    old = {"title": "A report", "url": "https://example.org/report", "name": "An Analyst"}
    for path in (register / "sources/example.yaml", register / "parties.yaml"):
        text = path.read_text(encoding="utf-8")
        for key, new in texts.items():
            text = text.replace(old[key], json.dumps(new))
        path.write_text(text, encoding="utf-8")
    return "--register", str(register)


@pytest.mark.parametrize("text", ["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "＝1+1", "\t=1", "\n@x"])
def test_no_cell_is_a_formula(factcheck: Run, small: Path, text: str) -> None:
    found = rows(factcheck("export", "csv", *replaced(small, title=text, name=f'a",{text}')).stdout)

    assert len(found) == 8
    cells = {cell for row in found for cell in row.values()}
    assert not [cell for cell in cells if cell.lstrip()[:1] in set("=+-@＝＋－＠") and cell]
    assert any(cell.startswith("'") and text.strip() in cell for cell in cells)
    assert f'a",{text}'.replace("\t", " ").replace("\n", " ") in cells


def test_markdown_obeys_nothing_in_a_record(factcheck: Run, small: Path) -> None:
    title = "](javascript:alert(1)) | ![x](https://evil.example/x.png) <script>x</script> @someone https://evil.example"
    url = "https://example.org/a)|b`c<d>e\\f[g]é"
    shown = factcheck("export", "markdown", *replaced(small, title=title, url=url, name="# 1. `x` |\n# y")).stdout

    assert "(<https://example.org/a)%7Cb%60c%3Cd%3Ee%5Cf[g]%C3%A9>)" in shown
    for active in ("<script", "![x]", "](javascript", "@someone", ": https://evil", "| # 1", "\n# y"):
        assert active not in shown
    for line in shown.splitlines():
        if line.startswith("| "):
            assert line.count("|") in (7, 8)
