"""`show --equivalents`: counts of one chip as counts of another, on one named basis or not at all."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run, published

SPEEDS = """\
- {id: compute-performance, name: speed, unit: FLOP/s, scale: ratio, counts: Operations a second., scopes: [
    {id: fp16 dense, means: dense}, {id: fp16 sparse, means: sparse}]}
"""
QUESTION = """\
asks: How fast is it?
metric: compute-performance
subject: chips
axes: [subject, scope]
claims:
  - {id: h100-dense, stated: "1,000", value: 1000e12 FLOP/s, because: a table, subject: h100, scope: fp16 dense, by: analyst, basis: own record, cite: {source: report}}
  - {id: h100-sparse, stated: "2,000", value: 2000e12 FLOP/s, because: a table, subject: h100, scope: fp16 sparse, by: analyst, basis: own record, cite: {source: report}}
  - {id: h800-dense, stated: "500", value: 500e12 FLOP/s, because: a table, subject: h800, scope: fp16 dense, by: analyst, basis: own record, cite: {source: report}}
"""


@pytest.fixture
def fast(small: Path) -> Path:
    """The small register with speeds of H100 and H800, and subjects of these names."""
    for name, text in (("metrics.yaml", SPEEDS), ("subjects.yaml", "- {id: chips, name: Chips, kind: group}\n- {id: h100, name: H100, kind: chip}\n- {id: h800, name: H800, kind: chip}\n")):  # fmt: skip
        with (small / name).open("a", encoding="utf-8") as file:
            file.write(text)
    (small / "questions/chips").mkdir()
    (small / "questions/chips/speed.yaml").write_text(QUESTION, encoding="utf-8")
    return small


def shown(factcheck: Run, register: Path, device: str, basis: str) -> list[str]:
    text = factcheck(
        "show",
        "deepseek/accelerator-count",
        "--equivalents",
        device,
        "--basis",
        basis,
        "--register",
        str(register),
        columns=200,
    ).stdout
    _, found, rest = text.partition("In ")
    return [line.strip() for line in rest.splitlines()] if found else []


def test_counts_are_converted_on_the_basis_they_name(factcheck: Run, fast: Path) -> None:
    lines = shown(factcheck, fast, "h100", "bf16-dense")

    assert lines[0] == "H100-equivalents [fp16 dense]"
    assert "DeepSeek 深度求索, 2,048 H800: about 1,024 H100e[fp16 dense], by the speed in h800-dense" in lines
    assert "An Analyst, > 50,000 Hopper: not told: Hopper is a family of chips of different speeds" in lines
    assert "An Analyst, ≈ 10,000 H100: about 10,000 H100e[fp16 dense], by the speed in h100-dense" in lines


def test_bases_are_never_mixed(factcheck: Run, fast: Path) -> None:
    (line,) = [line for line in shown(factcheck, fast, "h100", "fp16-sparse") if "2,048" in line]

    assert line.endswith("not told: no fp16 sparse speed of H800 is recorded; only fp16 dense, and bases are not mixed")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--equivalents", "h100"), "--equivalents needs a --basis, and the other way round; recorded: fp16-dense, bf16-dense, fp16-sparse, bf16-sparse"),
        (("--equivalents", "h100", "--basis", "int8-dense"), "no speed is recorded on the basis 'int8-dense'; recorded: fp16-dense, bf16-dense, fp16-sparse, bf16-sparse"),
        (("--equivalents", "h1000", "--basis", "bf16-dense"), "there is no device 'h1000'; did you mean 'h100'?"),
        (("--equivalents", "h800", "--basis", "fp16-sparse"), "no fp16 sparse speed of H800 is recorded; only fp16 dense, and bases are not mixed"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_status_2(factcheck: Run, fast: Path, arguments: tuple[str, ...], said: str) -> None:
    refused = factcheck("show", "deepseek", *arguments, "--register", str(fast))

    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", f"factcheck: {said}\n")


def test_speeds_that_disagree_give_no_number(factcheck: Run, fast: Path) -> None:
    speeds = fast / "questions/chips/speed.yaml"
    with speeds.open("a", encoding="utf-8") as file:
        file.write('  - {id: other, stated: "700", value: 700e12 FLOP/s, because: a table, subject: h800, scope: fp16 dense, by: gazeta, basis: own record, cite: {source: report}}\n')  # fmt: skip

    (line,) = [line for line in shown(factcheck, fast, "h100", "bf16-dense") if "2,048" in line]
    assert line.endswith("not told: the fp16 dense speeds recorded of H800 disagree")


def test_programs_get_them_beside_the_register_and_with_their_basis(factcheck: Run, fast: Path) -> None:
    asked = ("deepseek/accelerator-count", "--equivalents", "h100", "--basis", "bf16-dense", "--register", str(fast))

    told = factcheck("show", *asked, "--format", "json")

    document = json.loads(told.stdout)
    jsonschema.validate(document, published("register"))
    found = document["equivalents"]
    assert (found["device"], found["basis"], found["speed"]) == ("h100", "fp16 dense", "h100-dense")
    assert found["counts"][0] == {
        "claim": "report-cluster", "low": "1024", "high": "1024", "speed": "h800-dense", "why_not": None,
    }  # fmt: skip
    assert found["counts"][1]["why_not"] == "Hopper is a family of chips of different speeds"
    assert told.stderr == (
        "factcheck: BF16 speeds are those recorded as fp16 dense: Ampere and Hopper chips run both equally fast\n"
    )


def test_only_what_was_printed_by_the_day_is_converted(factcheck: Run, fast: Path) -> None:
    asked = ("deepseek/accelerator-count", "--equivalents", "h100", "--basis", "fp16-dense", "--register", str(fast))

    document = json.loads(factcheck("show", *asked, "--as-of", "2024-12-31", "--format", "json").stdout)

    questions = {one["id"]: one for one in document["questions"]}
    assert len(document["equivalents"]["counts"]) < len(questions["deepseek/accelerator-count"]["claims"])
