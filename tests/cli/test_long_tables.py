"""Tables of very many rows: a terminal is shown the first, files and pipes get all of them."""

from pathlib import Path

import pytest

from factcheck.cli.options import MOST_ROWS
from factcheck.judge import bench
from factcheck.judge.agreement import Verdict
from factcheck.judge.changes import changes
from factcheck.judge.comparing import compare
from factcheck.render import comparison, differences, index
from factcheck.render.blocks import text
from factcheck.store import load
from tests.cli.test_show import on_a_terminal
from tests.conftest import REPOSITORY, Run

COUNTS = "questions/deepseek/accelerator-count.yaml"
LEFT = f"The first {MOST_ROWS} of {MOST_ROWS + 12}: --all shows every one."


@pytest.fixture
def long(small: Path) -> Path:
    """A register of twelve questions more than a table shows on a terminal, most of them without a claim."""
    head = (small / COUNTS).read_text(encoding="utf-8").partition("claims:")[0]
    for number in range(MOST_ROWS + 12 - len(list(small.glob("questions/*/*.yaml")))):
        (small / "questions/deepseek" / f"more-{number:03}.yaml").write_text(f"{head}claims: []\n", encoding="utf-8")
    return small


def test_a_list_is_cut_on_a_terminal_alone(factcheck: Run, long: Path, tmp_path: Path) -> None:
    named = ("list", "--register", str(long))
    shown = on_a_terminal(*named, columns=100)
    assert LEFT in shown
    assert ("more-190" in shown, "more-208" in shown) == (True, False)
    every = [
        on_a_terminal(*named, "--all", columns=100),
        factcheck(*named, columns=100).stdout,
        factcheck(*named, "--all", columns=100).stdout,
    ]
    on_a_terminal(*named, "--output", str(tmp_path / "list.txt"), columns=100)
    every.append((tmp_path / "list.txt").read_text(encoding="utf-8"))
    assert all("more-208" in one and "--all" not in one for one in every)
    assert every[1] == every[2] == every[3]


def test_findings_are_cut_on_a_terminal_alone(factcheck: Run, long: Path) -> None:
    for path in long.glob("questions/*/*.yaml"):
        path.write_text(path.read_text(encoding="utf-8").replace("metric: ", "metric: no-"), encoding="utf-8")
    named = ("check", "--register", str(long), "--select", "dangling-id")
    shown = on_a_terminal(*named, columns=100)
    assert (shown.count("[dangling-id]"), LEFT in shown) == (MOST_ROWS, True)
    assert f"{MOST_ROWS + 12} errors" in shown
    for whole in (on_a_terminal(*named, "--all", columns=100), factcheck(*named).stdout):
        assert (whole.count("[dangling-id]"), "--all" in whole) == (MOST_ROWS + 12, False)


def test_measurands_and_comparisons_and_changes_are_cut_too() -> None:
    register = load(REPOSITORY / "claims").register
    on = bench(register)
    answers = [(question, on.answer(question)) for question in register.questions.values()]
    whole, cut = (
        text(index.blocks(register, answers, len(answers), Verdict.SINGLE_ORIGIN, 100, most=most), 100)
        for most in (None, 2)
    )
    total = int(whole.splitlines()[-1].split()[0])
    assert f"The first 2 of {total}: --all shows every one." in cut
    assert (cut.count("01-ai-future-models/"), len(cut.splitlines()) < len(whole.splitlines())) == (1, True)
    assert cut.splitlines()[-1] == whole.splitlines()[-1]

    apart = [(question, answer) for question, answer in answers if answer.verdict is Verdict.INCOMPARABLE]
    told = text(index.blocks(register, iter(apart), len(answers), Verdict.INCOMPARABLE, 100, most=2), 100)
    assert told.splitlines()[-1] == f"The first 2 of {len(apart)}: --all shows every one."

    subjects = ["deepseek", "openai", "xai", "meta"]
    made = compare(on, subjects, "accelerator-count")
    assert f"The first 1 of {len(made.alone)}: " in text(
        comparison.blocks(register, made, subjects, "accelerator-count", 100, 1), 100
    )

    small = load(REPOSITORY / "tests" / "data" / "register").register
    lines = differences.text(changes("claims", small, register, "one", "other"), 3).splitlines()
    assert len([line for line in lines if line.startswith("  ") and line[2] in "+-~"]) == 3
    assert len([line for line in lines if line.startswith("The first 3 of ")]) == 2
