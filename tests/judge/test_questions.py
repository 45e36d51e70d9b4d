"""The worked cases of the method, on the register itself, and containment."""

from datetime import date
from decimal import Decimal

import pytest

from factcheck.judge import Answer, Bench, Part, bench
from factcheck.judge.arithmetic import relations_of
from factcheck.judge.origins import Role
from factcheck.judge.printed import printed_by
from factcheck.judge.questions import insisted
from factcheck.records import Register
from factcheck.store import load
from tests.conftest import REPOSITORY


@pytest.fixture(scope="module")
def register() -> Register:
    return load(REPOSITORY / "claims").register


@pytest.fixture(scope="module")
def on(register: Register) -> Bench:
    return bench(register)


def ask(on: Bench, question: str) -> Answer:
    return on.answer(on.register.questions[question])


def part(answer: Answer, *wanted: str | None) -> Part:
    return next(one for one in answer.parts if one.measurand[: len(wanted)] == wanted)


def test_deepseek_is_incomparable_and_each_part_has_its_verdict(on: Bench) -> None:
    answer = ask(on, "deepseek/accelerator-count")

    assert answer.verdict == "INCOMPARABLE"
    assert set(answer.axes) >= {"scope", "device"}
    run = part(answer, "training run", "h800", "deepseek-v3").assessment
    assert (run.verdict, run.value) == ("SINGLE-ORIGIN", Decimal(2048))
    hopper = part(answer, "fleet", "hopper").assessment
    assert (hopper.verdict, hopper.value, hopper.origins) == ("SINGLE-ORIGIN", Decimal(50_000), 1)
    assert hopper.interval == (Decimal(40_000), Decimal(60_000))
    assert part(answer, "fleet", "a100").assessment.verdict == "SINGLE-ORIGIN"
    assert answer.origins < sum(one.assessment.origins for one in answer.parts), "Wang is presumed to re-tell Patel"


def test_h100_in_the_fleet_is_contested_five_times(on: Bench) -> None:
    made = part(ask(on, "deepseek/accelerator-count"), "fleet", "h100").assessment

    assert (made.verdict, made.spread_ratio, made.conflict) == ("CONTESTED", Decimal(5), "severe")
    assert made.envelope == (Decimal(9_500), Decimal(55_000))
    roles = made.lines.roles
    assert roles["wang-cnbc"] == (Role.ORIGIN, ("wang-cnbc",))
    assert roles["sa-10k-h100"] == (Role.ORIGIN, ("sa-10k-h100",))
    for echo in ("mint-more-than", "tribune-about-50k", "sciencegrok-personally-aware", "article-wang-50k"):
        assert roles[echo] == (Role.ECHO, ("wang-cnbc",)), echo
    assert roles["mittr-50k-h100"] == (Role.DRIFTED_ECHO, ())


def test_the_five_claims_of_the_method_forced_into_one(register: Register) -> None:
    five = {"v3-report-cluster", "patel-50k-hopper", "sa-50k-hopper", "wang-cnbc", "ff2-gpus"}
    made = insisted(bench(register, five), register.questions["deepseek/accelerator-count"])

    assert made is not None
    assert made.verdict == "CONTESTED"
    assert made.flags == ("order_of_magnitude",)
    assert made.spread_ratio == Decimal("24.4141")
    assert made.envelope == (Decimal("2047.5"), Decimal(60_000))


def test_gpt_4(register: Register) -> None:
    told = {"sa-gpt4-63m", "gpt4-cost-aiindex", "altman-gpt4-100m", "gpt4-cost-lee", "gpt4-cost-epoch-amort"}
    answer = ask(bench(register, told), "gpt-4/training-cost")

    assert (answer.verdict, answer.axes[0]) == ("INCOMPARABLE", "scope")
    run = part(answer, "final run").assessment
    assert (run.verdict, run.conflict) == ("CONTESTED", "minor")
    assert part(answer, "amortised run").assessment.verdict == "SINGLE-ORIGIN"
    unstated = part(answer, None, "gpt-4").assessment
    assert (unstated.verdict, unstated.interval) == ("BOUNDED", (Decimal(100_000_000), None))


def test_as_of_a_day(register: Register) -> None:
    found = printed_by(register, date(2025, 1, 31))

    assert {"wang-cnbc", "patel-50k-hopper", "v3-report-cluster"} <= found.by_then
    assert "r1-gpu-count" not in found.by_then, "printed in September 2025"
    assert "tribune-about-50k" in found.undated
    then = bench(register, found.by_then).answer(register.questions["deepseek/accelerator-count"])
    assert {claim for one in then.parts for claim in one.claims} <= found.by_then


@pytest.mark.parametrize("day", [date(2020, 12, 31), date(2024, 6, 30), date(2025, 1, 31)])
def test_as_of_a_day_one_question_needs_few_claims(register: Register, day: date) -> None:
    whole = printed_by(register, day)
    for question in register.questions.values():
        part = printed_by(register, day, [question])
        answers, relations = zip(
            *(
                (bench(register, only, [question]).answer(question), relations_of(register, question.id, only))
                for only in (whole.by_then, part.by_then)
            ),
            strict=True,
        )
        assert answers[0] == answers[1]
        assert relations[0] == relations[1]
        assert part.left_out(question.claims) == whole.left_out(question.claims)


def test_a_part_larger_than_its_whole_is_a_contradiction(on: Bench) -> None:
    (found,) = ask(on, "deepseek-r1/training-cost").contradictions

    assert (found.part, found.whole) == ("rdworld-r1-12m", "register-r1-plus-v3")
    assert ask(on, "deepseek/accelerator-count").contradictions == ()


def test_a_number_never_joins_another_currency(on: Bench) -> None:
    for question in on.register.questions:
        for one in ask(on, question).parts:
            units = {on.register.claims[claim].quantity for claim in one.claims}
            assert len({quantity.unit for quantity in units if quantity}) <= 1


def test_every_question_of_the_register_is_judged(on: Bench) -> None:
    for question in on.register.questions.values():
        answer = on.answer(question)
        assert answer.claims <= len(question.claims)
        for one in answer.parts:
            assert set(one.assessment.lines.roles) == set(one.claims)
            assert one.assessment.origins <= max(one.assessment.claims, 0)
            assert one.assessment.independent_lines <= one.assessment.origins
