"""What the tables say of the real register is true of it: counts, ranges, steps, ticks and words."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from factcheck.judge import Bench, Part, Verdict, bench
from factcheck.judge.agreement import speaks_for
from factcheck.judge.comparing import compare
from factcheck.judge.intervals import interval_of
from factcheck.judge.origins import Role
from factcheck.judge.printed import printed_by
from factcheck.judge.rows import judge
from factcheck.records import Question
from factcheck.render import comparison, digits, explaining, glossary, own_numbers
from factcheck.render.amounts import ends, middle
from factcheck.render.assessment import Shown, blocks, drawing
from factcheck.render.blocks import Grid, text
from factcheck.render.claim_table import claim_table
from factcheck.render.columns import wrap
from factcheck.render.sentences import apart, sentence
from factcheck.render.standing import standing
from factcheck.render.strip import Mark, strip
from factcheck.render.view import view
from factcheck.render.voices import told_by, voices
from factcheck.store import load
from tests.conftest import REPOSITORY


@pytest.fixture(scope="module")
def on() -> Bench:
    return bench(load(REPOSITORY / "claims").register)


def part_with(on: Bench, claim: str) -> Part:
    answer = on.answer(on.register.questions[on.register.claims[claim].question])
    return next(part for part in answer.parts if claim in part.claims)


def said(on: Bench, claim: str) -> str:
    """The sentence on what a claim measures."""
    part = part_with(on, claim)
    return sentence(part.assessment, part.measurand[-1], voices(on.register, part.assessment))


def stands(on: Bench, claim: str) -> str:
    return standing(on.register, on.register.claims[claim], part_with(on, claim).assessment)


def parts(on: Bench) -> Iterator[tuple[Question, Part]]:
    for question in on.register.questions.values():
        for part in on.answer(question).parts:
            yield question, part


def test_whoever_is_called_an_origin_is_one_of_the_houses_named_above(on: Bench) -> None:
    for question in on.register.questions.values():
        answer = on.answer(question)
        called = {
            on.register.organisation(on.register.claims[claim].by)
            for part in answer.parts
            for claim in part.claims
            if standing(on.register, on.register.claims[claim], part.assessment).startswith("origin")
        }
        assert called <= set(answer.houses), question.id
        assert answer.origins == len(set(answer.houses))


def test_a_voice_that_presumably_repeats_is_no_bare_origin(on: Bench) -> None:
    for question, part in parts(on):
        for claim in part.claims:
            role, _ = speaks_for(part.assessment, claim)
            if role is Role.ORIGIN and told_by(on.register, on.register.claims[claim]):
                assert stands(on, claim).startswith("own voice here"), (question.id, claim)


def test_a_lone_voice_is_not_called_a_lone_origin(on: Bench) -> None:
    for _, part in parts(on):
        made = part.assessment
        if made.verdict is Verdict.SINGLE_ORIGIN and made.origins == 1:
            (heard,) = voices(on.register, made).values()
            told = sentence(made, part.measurand[-1], {made.lines.origins[0].id: heard})
            assert ("rests on one voice" in told) is (heard.source is not None)


def test_one_number_among_bounds(on: Bench) -> None:
    told = said(on, "36kr-10k-a100")

    assert told.startswith("one origin gives a number, DeepSeek-AI: 10,000 accelerators")
    assert told.endswith("1 more, 36Kr, gives only a bound, which fits it")


def test_a_bound_outside_the_range_is_named_with_it() -> None:
    rows = [
        {"stated": "$63 million", "by": "a", "basis": "own estimate"},
        {"stated": "$78.4 million", "by": "b", "basis": "own estimate"},
        {"stated": "more than $100 million", "by": "Hakia", "basis": "hearsay"},
    ]
    shown = " ".join(text(own_numbers.blocks(judge(rows), 100, pretty=False), 100).split())

    assert "1.24× apart: anywhere from $62.5 million to 78.45 million, and Hakia says at least $100 million;" in shown


def test_how_far_apart_counts_a_bound_beyond_the_numbers() -> None:
    rows = [{"value": 63, "by": "a"}, {"value": 78, "by": "b"}, {"low": 100, "by": "c"}]
    (part,) = judge([row | {"basis": "document"} for row in rows]).parts

    assert apart(part.assessment, None) == "≥ 1.58×"


def test_numbers_beyond_all_measure_are_still_told() -> None:
    rows = [{"value": "1e399", "by": "a"}, {"value": "3e-390", "by": "b"}]
    shown = text(own_numbers.blocks(judge(rows), 100, pretty=False), 100)

    assert "e+788× apart" in shown


def test_a_house_in_two_measurands_is_one_origin() -> None:
    rows = [{"value": 1, "by": "a", "measurand": "m"}, {"value": 2, "by": "a", "measurand": "n"}]

    assert (judge(rows).origins, judge(rows).houses) == (1, ("a",))


def test_what_only_touches_is_said_to(on: Bench) -> None:
    lee = next(one.id for one in on.register.claims.values() if one.by == "kai-fu-lee" and "80" in one.stated)

    assert stands(on, lee) == "not attested; only touches Sam Altman, so counted with it"


@pytest.mark.parametrize(
    ("claim", "arithmetic"),
    [
        ("sa-10k-h100", "10,000 accelerators − 500 accelerators = 9,500 accelerators; 10,000 accelerators + 2,500"),
        (
            "theweek-r1-2000-h800",
            "2,000 accelerators − 600 accelerators = 1,400 accelerators; 2,000 accelerators + 600",
        ),
    ],
)
def test_every_step_from_a_number_to_its_interval_is_told(on: Bench, claim: str, arithmetic: str) -> None:
    quantity = on.register.claims[claim].quantity
    assert quantity is not None

    assert arithmetic in digits.told(quantity, "ratio")


def test_the_arithmetic_told_is_that_of_the_interval(on: Bench) -> None:
    """Whichever steps apply, the last sentence before the answer has the interval's own ends."""
    for question, part in parts(on):
        metric = on.register.metrics[question.metric]
        for claim in part.claims:
            quantity = on.register.claims[claim].quantity
            found = interval_of(quantity, metric.scale) if quantity else None
            if quantity and found and found.two_sided:
                told = digits.told(quantity, metric.scale)
                assert f"So it allows {ends(found.low, found.high, quantity.unit)}:" in told
                if "takes a tenth" in told and found.centre and found.low and quantity.step:
                    assert (found.centre - found.low) * 10 in (quantity.step, quantity.step / 2), claim


def test_every_chart_has_ticks_with_short_labels(on: Bench) -> None:
    drawn = [lines for _, part in parts(on) if (lines := drawing(on.register, part, 77, pretty=False))]

    assert drawn
    for lines in drawn:
        labels = lines[-1].split()
        assert len(labels) >= 2, lines
        assert max(map(len, labels)) <= 10, lines


def test_a_label_that_is_cut_says_so() -> None:
    marks = [Mark("An organisation with a very long name", Decimal(1), Decimal(2), Decimal(1))]

    assert "…" in strip(marks, 60)[0]


@pytest.mark.parametrize(
    ("value", "low", "high", "shown"),
    [
        ("590.997E9", "535E9", "652.85E9", "$590 billion"),
        ("109.545E6", "90.9E6", "132E6", "$110 million"),
        ("2.788E6", "2.788E6", "2.788E6", "$2.788 million"),
    ],
)
def test_a_computed_middle_has_no_more_digits_than_its_interval(value: str, low: str, high: str, shown: str) -> None:
    assert middle(Decimal(value), Decimal(low), Decimal(high), "USD") == shown


def test_ends_are_rounded_outwards_and_no_further_than_they_say() -> None:
    assert ends(Decimal("2047.5"), Decimal("2048.5"), None) == "2,047.5 to 2,048.5"
    assert ends(Decimal(62_000_000), Decimal(78_352_034), "USD") == "$62 million to 78.36 million"
    assert ends(Decimal("511.5"), Decimal(2600), None) == "511.5 to 2,600"


def test_what_stands_below_a_claim_bears_the_sign_of_what_it_is(on: Bench) -> None:
    question = on.register.questions["deepseek/accelerator-count"]
    rows = {row.claim: row for row in view(on.register, question).rows}
    shown = "".join(text(claim_table(on.register, part, rows, 117, 0), 117) for part in on.answer(question).parts)

    assert re.search(r"^= Dylan Patel .*same house as SemiAnalysis", shown, re.MULTILINE)
    assert re.search(r"^~ Reuters ", shown, re.MULTILINE)
    assert re.search(r"^└ Mint ", shown, re.MULTILINE)


def test_as_of_a_day_before_everything(on: Bench) -> None:
    question = on.register.questions["deepseek-v3/training-cost"]
    then = printed_by(on.register, date(2020, 12, 31))
    early = bench(on.register, then.by_then)
    shown = text(blocks(on.register, question, early.answer(question), 100, Shown(then=then)), 100)

    assert "nothing was in print by 2020-12-31" in shown
    assert "Arithmetic" not in shown
    assert text(explaining.whole(early, question, early.answer(question), then), 100).count("As of 2020-12-31") == 1


def test_relations_are_listed_with_their_arithmetic(on: Bench) -> None:
    question = on.register.questions["deepseek-v3/training-cost"]
    answer = on.answer(question)

    assert " against " not in text(blocks(on.register, question, answer, 100, Shown()), 100)
    shown = text(blocks(on.register, question, answer, 100, Shown(relations=True)), 100)
    assert shown.count("Arithmetic: ") == shown.count(" against ") > 1
    assert shown.count(": closes.") > 1


def test_a_company_measured_only_in_its_parts_is_told_so(on: Bench) -> None:
    subjects = ["deepseek", "openai", "xai"]
    made = compare(on, subjects, "accelerator-count")
    shown = text(comparison.blocks(on.register, made, subjects, "accelerator-count", 100), 100)

    assert "xAI: not measured as a whole. What is measured of it, in xai/accelerator-count:" in shown
    assert "Colossus, fleet · H100: 200,000 accelerators (150,000 to 250,000 accelerators) (SINGLE-ORIGIN)" in shown


def test_a_contested_partner_has_a_least_and_a_greatest_ratio(on: Bench) -> None:
    made = compare(on, ["deepseek-v3", "gpt-4"], "training-cost")
    drawn = comparison.blocks(on.register, made, ["deepseek-v3", "gpt-4"], "training-cost", 120)
    first = next(one for one in drawn if isinstance(one, Grid))
    _, (_, verdict, number, _, ratio) = first.columns.rows

    assert verdict == "CONTESTED"
    assert number == "$62 million to 78.36 million"
    assert ratio == "at least 11.1×, at most 14.1×, as what is contested allows"


@pytest.mark.parametrize(
    "word", ["origin", "not attested", "echo", "same house", "own record", "Own-Records", "echoes"]
)
def test_the_words_of_the_tables_are_explained(word: str) -> None:
    named = glossary.named(word)
    assert named is not None
    assert len(text(glossary.blocks(named), 80).splitlines()) >= 3


def test_an_id_is_folded_where_it_may_be() -> None:
    assert wrap("deepseek-v3-report-cluster", 16) == ["deepseek-v3-", "report-cluster"]
    assert wrap("see smartinvestornews.com", 21) == ["see", "smartinvestornews.com"]
    assert wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"]
