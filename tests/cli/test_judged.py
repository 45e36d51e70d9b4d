"""trace, explain, compare, judge and the verdicts of list and show, as a person sees them."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from factcheck.render.columns import cell_width
from tests.cli.test_show import on_a_terminal
from tests.conftest import REPOSITORY, SMALL, Run, published

Golden = Callable[[str, str], None]
CLAIMS = str(REPOSITORY / "claims")
ROWS = "id,value,form,by,basis,repeats\nsa,10000,,SemiAnalysis,own estimate,\nwang,50000,,Wang,hearsay,\nm,50000,more_than,Mint,,wang\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("trace", "wang-cnbc"),
        ("explain", "wang-cnbc"),
        ("explain", "deepseek/accelerator-count"),
        ("explain", "contested"),
        ("compare", "deepseek", "deepseek-v3", "--metric", "accelerator-count"),
        ("list", "--verdict", "contested"),
    ],
    ids=lambda arguments: "-".join(word.strip("-").replace("/", "-") for word in arguments),
)
def test_small_register(factcheck: Run, golden: Golden, arguments: tuple[str, ...]) -> None:
    shown = factcheck(*arguments, "--register", str(SMALL), columns=80)

    assert (shown.returncode, shown.stderr) == (0, "")
    name = "-".join(word.strip("-").replace("/", "-") for word in arguments)
    golden(f"judged-{name}.txt", shown.stdout)


@pytest.mark.parametrize("columns", [60, 120])
@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "deepseek"),
        ("trace", "wang-cnbc"),
        ("explain", "wang-cnbc"),
        ("explain", "deepseek/accelerator-count"),
        ("compare", "deepseek-v3", "gpt-4", "llama-3.1-405b", "--metric", "training-cost"),
        ("list", "--verdict", "contested"),
    ],
)
def test_the_real_register_reads_at_every_width(factcheck: Run, arguments: tuple[str, ...], columns: int) -> None:
    shown = factcheck(*arguments, "--register", CLAIMS, columns=columns)

    assert (shown.returncode, shown.stderr) == (0, "")
    # A tree as deep as its re-tellings may need more room than a narrow terminal has.
    assert max(cell_width(line) for line in shown.stdout.splitlines()) <= columns
    assert not re.search(r"\b[0-9]+ sources say|% confident", shown.stdout)
    assert "None" not in shown.stdout


def test_the_story_of_the_50000(factcheck: Run) -> None:
    shown = factcheck("show", "deepseek/accelerator-count", "--register", CLAIMS, columns=120).stdout
    traced = factcheck("trace", "wang-cnbc", "--register", CLAIMS, columns=120).stdout
    explained = factcheck("explain", "wang-cnbc", "--register", CLAIMS, columns=120).stdout

    assert "[INCOMPARABLE]" in shown
    assert "1. fleet · H100\n   [CONTESTED]" in shown
    assert "5× apart" in shown
    assert re.search(r"└ Mint .*re-tells Alexandr Wang", shown)
    assert "Dylan Patel: “over 50k Hopper GPUs”" in traced
    assert "Hopper, a family of chips, has become H100, one of its kinds" in traced
    assert "the words “my understanding is” are gone" in traced
    assert "No: hearsay. It may dissent, and it never supports." in explained
    assert "[CONTESTED] 5× apart" in explained


@pytest.mark.parametrize("register", [str(SMALL), CLAIMS])
@pytest.mark.parametrize(
    ("shape", "arguments"),
    [
        ("trace", ("trace", "wang-cnbc")),
        ("comparison", ("compare", "deepseek", "deepseek-v3", "--metric", "Accelerator-Count")),
        ("explanation", ("explain", "wang-cnbc")),
        ("explanation", ("explain", "deepseek/accelerator-count", "--as-of", "2025-01-31")),
        ("explanation", ("explain", "contested")),
        ("explanation", ("explain", "dangling-id")),
        ("explanation", ("explain", "echoes")),
    ],
)
def test_json_has_the_published_shape(
    factcheck: Run, tmp_path: Path, shape: str, arguments: tuple[str, ...], register: str
) -> None:
    both = ("--format", "table", "--format", f"json={tmp_path / 'out.json'}")
    shown = factcheck(*arguments, *both, "--register", register)

    document = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout == factcheck(*arguments, "--register", register).stdout
    jsonschema.validate(document, published(shape))
    assert document["format"] == f"factcheck/{shape}/1"


def test_a_trace_as_json_is_the_whole_tree(factcheck: Run) -> None:
    document = json.loads(factcheck("trace", "wang-cnbc", "--format", "json", "--register", CLAIMS).stdout)

    claims = {one["id"]: one for one in document["claims"]}
    (patel,) = document["begins"]
    assert claims[patel]["by"] == "dylan-patel"
    assert [house["name"] for house in document["houses"]] == ["SemiAnalysis"]
    assert {one["claim"] for one in document["retellings"]} == claims.keys() - {patel}
    told = next(one for one in document["retellings"] if one["claim"] == "wang-cnbc")
    assert (told["repeats"], told["presumed"]) == (patel, True)
    assert "device" in [one["kind"] for one in told["changes"]]
    assert {one["cite"]["source"] for one in document["claims"]} <= {one["id"] for one in document["sources"]}


def test_a_comparison_as_json_says_what_is_compared_and_why_not(factcheck: Run) -> None:
    subjects = ("deepseek-v3", "gpt-4", "llama-3.1-405b")
    document = json.loads(
        factcheck("compare", *subjects, "--metric", "training-cost", "-f", "json", "--register", CLAIMS).stdout
    )

    assert document["subjects"] == list(subjects)
    told = {one["subject"] for footing in document["comparable"] + document["alone"] for one in footing["subjects"]}
    assert told | {one["subject"] for one in document["unmeasured"]} == set(subjects)
    assert all(len(footing["subjects"]) > 1 for footing in document["comparable"])
    assert all(footing["why_not"] for footing in document["alone"])


def test_an_explanation_as_json_says_what_the_words_do(factcheck: Run) -> None:
    asked = ("explain", "wang-cnbc", "--register", str(SMALL))
    document = json.loads(factcheck(*asked, "--format", "json").stdout)

    assert (document["kind"], document["claim"]["id"], document["judged"]["verdict"]) == (
        "claim", "wang-cnbc", "INCOMPARABLE"
    )  # fmt: skip
    words = "".join(factcheck(*asked, columns=100).stdout.split())
    for step in document["steps"]:
        assert "".join(step["text"].split()) in words


def test_as_of_a_day(factcheck: Run) -> None:
    then = factcheck("show", "deepseek/accelerator-count", "--as-of", "2025-01-31", "--register", CLAIMS)

    assert then.returncode == 0
    assert "Wang" in then.stdout
    assert "House Select" not in then.stdout
    assert "As of 2025-01-31: left out: " in then.stdout
    document = json.loads(
        factcheck(
            "show", "deepseek/accelerator-count", "--as-of", "2025-01-31", "-f", "json", "--register", CLAIMS
        ).stdout
    )
    assert document["as_of"]["day"] == "2025-01-31"
    assert document["as_of"]["printed_later"] > 0
    assert len(document["questions"][0]["claims"]) < 32
    assert "As of 2025-01-31" in factcheck("list", "--as-of", "2025-01-31", "--register", CLAIMS).stdout
    assert "As of 2025-01" in factcheck("explain", "wang-cnbc", "--as-of", "2025-01", "--register", CLAIMS).stdout
    assert factcheck("explain", "wang-cnbc", "--as-of", "2024", "--register", CLAIMS).returncode == 2
    assert factcheck("show", "deepseek", "--as-of", "soon", "--register", CLAIMS).returncode == 2


def test_colours_never_stand_alone() -> None:
    shown = on_a_terminal("show", "deepseek/accelerator-count", "--register", CLAIMS, columns=120)

    assert "\x1b[1;37;41m[CONTESTED]" in shown
    assert "├" in shown


def test_a_circle_is_drawn(factcheck: Run, small: Path) -> None:
    path = small / "questions/deepseek/accelerator-count.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("    basis: own estimate\n", "    basis: own estimate\n    repeats: wang-cnbc\n"), encoding="utf-8"
    )

    shown = factcheck("trace", "wang-cnbc", "--register", str(small))

    assert shown.returncode == 1, "a circle is a finding"
    assert "A circle: " in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("trace", "wang-cnb"), "did you mean 'wang-cnbc'?"),
        (("trace", "deepseek/accelerator-count"), "is a question; name one of its claims"),
        (("explain", "contsted"), "did you mean 'contested'?"),
        (("compare", "deepseek", "--metric", "accelerator-count"), "name two different subjects"),
        (("compare", "deepseek", "depseek", "--metric", "accelerator-count"), "did you mean 'deepseek'?"),
        (("compare", "deepseek", "deepseek-v3", "--metric", "acelerator-count"), "did you mean 'accelerator-count'?"),
        (("list", "--verdict", "contestd"), "did you mean 'contested'?"),
    ],
)
def test_nonsense_is_status_2(factcheck: Run, arguments: tuple[str, ...], message: str) -> None:
    shown = factcheck(*arguments, "--register", str(SMALL))

    assert (shown.returncode, shown.stdout) == (2, "")
    assert message in shown.stderr


def test_judge_a_file(factcheck: Run, golden: Golden, tmp_path: Path) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text(ROWS, encoding="utf-8")

    golden("judge-80.txt", factcheck("judge", str(rows), columns=80).stdout)
    document = factcheck("judge", str(rows), "--format", "json").stdout
    golden("judge.json", document)
    assert json.loads(document)["format"] == "factcheck/assessment/1"


def test_judge_says_what_is_wrong(factcheck: Run, tmp_path: Path) -> None:
    missing = factcheck("judge", str(tmp_path / "nowhere.csv"))
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "cannot be read" in missing.stderr
    bad = tmp_path / "bad.csv"
    bad.write_text("id;value\na;many\nb;1;2\nb;5\nb;6\n", encoding="utf-16")
    refused = factcheck("judge", str(bad))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert [line for line in refused.stderr.splitlines() if ": error: " in line] == [
        f"{bad}:2:3: error: `value` is 'many', not a plain number",
        f"{bad}:3:1: error: the row has 3 cells where the header has 2, set apart by semicolons",
        f"{bad}:5:1: error: the id 'b' is taken by row 3",
    ]
    assert refused.stderr.endswith("nothing was judged: 3 errors\n")
    assert factcheck("judge", str(bad), "--scale", "odd").returncode == 2
    bad.write_text("value\n1.000\n", encoding="utf-8")
    assert factcheck("judge", str(bad), "--lang", "xx").returncode == 2
    assert "read as 1.000" in factcheck("judge", str(bad)).stdout
    assert "read as 1.000" not in factcheck("judge", str(bad), "--lang", "de").stdout


def test_judge_shows_no_more_than_fifty_errors(factcheck: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("value\n" + "x\n" * 60, encoding="utf-8")

    refused = factcheck("judge", str(bad))

    assert refused.stderr.count(": error: ") == 50
    assert "nothing was judged: 60 errors, 10 not shown" in refused.stderr


def test_judge_puts_what_must_be_known_below_the_answer(factcheck: Run, golden: Golden, tmp_path: Path) -> None:
    """A circle, a row that is none, two devices in one measurand, and markup that is only text."""
    (tmp_path / "rows.csv").write_text(
        "Id;Stated;By;Attested;Repeats;Measurand;Comment\n"
        'a;"2,048 H800";[red]A\x1b[0m;yes;b;fleet;x\n'
        "b;50,000 Hopper;B;yes;a;Fleet ;\n"
        "c;50.000 GPU;C;yes;9;sales;\n",
        encoding="utf-8",
    )

    shown = factcheck("judge", "rows.csv", columns=80, cwd=tmp_path)
    document = json.loads(factcheck("judge", "rows.csv", "--format", "json", cwd=tmp_path).stdout)

    assert (shown.returncode, shown.stderr) == (0, "")
    golden("judge-notes.txt", shown.stdout)
    assert "shows no basis of its own" not in shown.stdout
    assert [(note["severity"], note["at"], note["rows"]) for note in document["notes"]] == [
        ("note", "rows.csv", []),
        ("warning", "rows.csv:2:33", [1, 2]),
        ("warning", "rows.csv:4:20", [3]),
        ("warning", "rows.csv:2:31", [1, 2]),
        ("warning", "rows.csv:4:1", [3]),
    ]


def test_arithmetic_is_checked(factcheck: Run, small: Path) -> None:
    (small / "relations.yaml").write_text(
        "relations:\n  - id: too-much\n    holds: report-cost = [9 USD]\n  - id: odd\n    holds: report-cost = = 1\n",
        encoding="utf-8",
    )

    found = factcheck("check", "--register", str(small))

    assert found.returncode == 1
    assert "relations.yaml:3:12: warning: 'report-cost = [9 USD]' does not close" in found.stdout
    assert "relations.yaml:5:12: error: " in found.stdout
