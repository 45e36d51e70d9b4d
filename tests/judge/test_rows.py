"""Bring your own numbers: what rows may say, and what is refused with a sentence."""

from decimal import Decimal
from typing import Any

import pytest

import factcheck
from factcheck.judge.rows import RowError, judge
from factcheck.store.rows import RowsError, parse_rows


def test_rows_are_judged_by_the_same_rule() -> None:
    answer = judge(
        [
            {"id": "sa", "value": 10_000, "by": "SemiAnalysis", "basis": "own estimate"},
            {"id": "wang", "value": "50000", "by": "Wang", "basis": "hearsay"},
            {"id": "mint", "value": 50_000, "form": "more_than", "by": "Mint", "repeats": "wang"},
        ]
    )

    (part,) = answer.parts
    assert (answer.verdict, answer.claims, answer.origins) == ("CONTESTED", 3, 2)
    assert part.assessment.spread_ratio == 5


def test_the_package_itself_judges() -> None:
    import factcheck.judge as package

    rows = [{"stated": "about 50,000 GPUs", "by": "a", "attested": True}]
    assert factcheck.judge(rows) == package(rows) == judge(rows)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("row", "low", "high"),
    [
        ({"value": "1000", "form": "exact"}, "999.5", "1000.5"),
        ({"value": "50000"}, "45000", "55000"),
        ({"value": 50000, "form": "approx"}, "40000", "60000"),
        ({"value": 50000, "form": "almost"}, "40000", "50000"),
        ({"low": 10, "high": 20}, "10", "20"),
        ({"value": 15, "form": "plus_minus", "margin": 2}, "13", "17"),
        ({"value": 15, "low": 12, "high": 17}, "12", "17"),
        ({"low": 10}, "10", None),
        ({"value": 10, "form": "less_than"}, None, "10"),
        ({"value": 100, "form": "order"}, "50", "500"),
        ({"value": "2.10"}, "2.095", "2.105"),
    ],
)
def test_forms(row: dict[str, Any], low: str | None, high: str | None) -> None:
    (origin,) = judge([row]).parts[0].assessment.lines.origins

    assert (origin.low, origin.high) == (low and Decimal(low), high and Decimal(high))


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"by": "a"}, "row 1 ('1'): there is no number"),
        ({"value": "50k"}, "`value` is '50k', not a plain number"),
        ({"value": "nan"}, "beyond what is judged here"),
        ({"value": "1e999999"}, "beyond what is judged here"),
        ({"value": 0}, "above zero"),
        ({"value": 5, "form": "vague"}, "there is no form 'vague'"),
        ({"value": 5, "form": "plus_minus"}, "a number is missing for the form plus_minus"),
        ({"value": 5, "form": "plus_minus", "margin": 6}, "beyond what the scale allows"),
        ({"value": 5, "basis": "rumour"}, "there is no basis 'rumour'"),
        ({"value": 5, "attested": "perhaps"}, "write yes or no"),
        ({"value": 5, "as_of": "soon"}, "'soon' is not a date"),
        ({"value": 5, "vaule": 6}, "no column is called vaule"),
        ({"stated": "nothing"}, "reads as no quantity"),
        ({"stated": "5 GPUs or 6 GPUs"}, "reads as 2 quantities"),
    ],
)
def test_what_cannot_be_judged_is_said(row: dict[str, Any], says: str) -> None:
    with pytest.raises(RowError) as raised:
        judge([row])
    assert says in str(raised.value)


def test_measurands_and_units_are_never_mixed() -> None:
    answer = judge([{"stated": "$5 million"}, {"stated": "5 million yuan"}, {"value": 5, "measurand": "other"}])

    assert (answer.verdict, len(answer.parts)) == ("INCOMPARABLE", 3)


def test_dates() -> None:
    answer = judge([{"value": "2023-05", "by": "a"}, {"value": "2023-07", "by": "b"}], "date")

    assert answer.verdict == "CONTESTED"


def test_nothing_at_all() -> None:
    assert judge([]).verdict == "INSUFFICIENT"


ROWS = [{"id": "a", "value": "2.10"}, {"id": "b", "value": "3"}]


@pytest.mark.parametrize(
    "text",
    [
        "id,value\na,2.10\nb,3\n",
        '[{"id": "a", "value": 2.10}, {"id": "b", "value": 3}]',
        '{"id": "a", "value": 2.10}\n{"id": "b", "value": 3}\n',
        '{"rows": [{"id": "a", "value": 2.10}, {"id": "b", "value": 3}]}',
    ],
)
def test_shapes_of_a_file_and_no_float_on_the_way(text: str) -> None:
    assert parse_rows(text) == ROWS


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,value\na\n", "line 2 does not have as many cells"),
        ("[1, 2]", "a list of objects"),
        ("[" * 100_000, "cannot be read"),
        ('{"a": 1}\n{"a": \n', "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said_too(text: str, says: str) -> None:
    with pytest.raises(RowsError) as raised:
        parse_rows(text)
    assert says in str(raised.value)
