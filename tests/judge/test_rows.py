"""Bring your own numbers: what rows may say, and what is refused with a sentence."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.judge.rows import RowError, RowsAnswer, judge
from factcheck.records.kinds import Scale


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
    assert answer.notes == ()


def test_the_package_itself_judges() -> None:
    import factcheck.judge as package

    rows = [{"stated": "about 50,000 GPUs", "by": "a", "attested": True}]
    assert factcheck.judge(rows) == package(rows) == judge(rows)  # type: ignore[operator]


def by_houses(rows: Sequence[dict[str, Any]], scale: Scale = "ratio", language: str = "") -> RowsAnswer:
    """The rows judged, each said by a house of its own where it names none."""
    return judge([{"by": f"house {index}"} | row for index, row in enumerate(rows)], scale, language)


def interval(row: dict[str, Any], scale: Scale = "ratio", language: str = "") -> tuple[Decimal | None, Decimal | None]:
    (origin,) = judge([row], scale, language).parts[0].assessment.lines.origins
    return origin.low, origin.high


@pytest.mark.parametrize(
    ("row", "low", "high"),
    [
        ({"value": "1000", "form": "exact"}, "999.5", "1000.5"),
        ({"value": "50000"}, "45000", "55000"),
        ({"value": 50000, "form": "approx"}, "40000", "60000"),
        ({"value": 50000, "form": "almost"}, "40000", "50000"),
        ({"low": 10, "high": 20}, "10", "20"),
        ({"value": 15, "form": "plus_minus", "margin": 2}, "13", "17"),
        ({"value": 15, "form": "Plus-Minus", "margin": 2}, "13", "17"),
        ({"value": 15, "low": 12, "high": 17}, "12", "17"),
        ({"low": 10}, "10", None),
        ({"low": 10, "form": "more than"}, "10", None),
        ({"value": 10, "form": "less_than"}, None, "10"),
        ({"value": 100, "form": "order"}, "50", "500"),
        ({"value": "2.10"}, "2.095", "2.105"),
        ({"Value ": "5,6"}, "5.55", "5.65"),
        ({"VALUE": "1 000,5"}, "1000.45", "1000.55"),
        ({"value": "1\u202f000,5"}, "1000.45", "1000.55"),
        ({"value": "1'000.5"}, "1000.45", "1000.55"),
        ({"value": "1.000,5"}, "1000.45", "1000.55"),
        ({"value": "1,000.5"}, "1000.45", "1000.55"),
        ({"value": "1,234,567"}, "1234566.5", "1234567.5"),
        ({"value": "1.234.567"}, "1234566.5", "1234567.5"),
        ({"value": "2.048", "lang": "de"}, "2047.5", "2048.5"),
        ({"value": "2,048", "lang": "en"}, "2047.5", "2048.5"),
        ({"value": "2,048", "lang": "pl"}, "2.0475", "2.0485"),
        ({"stated": "2.048 GPU", "lang": "de"}, "2047.5", "2048.5"),
        ({"stated": "około 50 tys. akceleratorów"}, "40000", "60000"),
        ({"stated": "10,000 A100 chips"}, "9500", "12500"),
        ({"stated": "about 2000"}, "1400", "2600"),
    ],
)  # fmt: skip
def test_forms(row: dict[str, Any], low: str | None, high: str | None) -> None:
    assert interval(row) == (low and Decimal(low), high and Decimal(high))


@pytest.mark.parametrize(
    ("row", "says", "way_out"),
    [
        ({"by": "a"}, "row 1: there is no number", "give `stated`, `value`, or"),
        ({}, "the row has no column of ours", "known: id, stated"),
        ({"value": "50k"}, "`value` is '50k', not a plain number", "phrases go into `stated`"),
        ({"value": "nan"}, "beyond what is judged here", "at most 60 digits"),
        ({"value": "Infinity"}, "beyond what is judged here", "at most 60 digits"),
        ({"value": float("inf")}, "beyond what is judged here", "at most 60 digits"),
        ({"value": "1e999999"}, "beyond what is judged here", "10^400"),
        ({"value": "1" * 61}, "beyond what is judged here", "60 digits"),
        ({"value": "1e99999999999999999999"}, "not a plain number", "phrases go into"),
        ({"value": True}, "`value` is 'True', not a number", "write a number"),
        ({"value": [5]}, "`value` holds a list", "one number or phrase a cell"),
        ({"value": "1,000"}, "`value` is '1,000': 1000 to some, 1.000 to others", "write 1000 or 1.000, or name the"),
        ({"value": 0}, "above zero", "--scale linear"),
        ({"low": 100, "high": 50}, "`low` 100 is above `high` 50", "write the lesser as `low`"),
        ({"low": 1, "value": 7, "high": 5}, "`low` 1 is above `value` 7 is above `high` 5", "the lesser as `low`"),
        ({"value": 5, "form": "vague"}, "there is no form 'vague'", "known: exact"),
        ({"value": 5, "form": "plus_minus"}, "a number is missing for the form plus_minus", "fill in the cell"),
        ({"value": 5, "form": "plus_minus", "margin": 6}, "beyond what the scale allows", "--scale linear"),
        ({"value": 5, "form": "plus_minus", "margin": -1}, "`margin` is -1", "above zero"),
        ({"value": 5, "basis": "rumour"}, "there is no basis 'rumour'", "known: own record"),
        ({"value": 5, "attested": "perhaps"}, "`attested` is 'perhaps'", "write yes or no"),
        ({"value": 5, "as_of": "soon"}, "'soon' is not a date", "write 2024, 2024-12 or 2024-12-26"),
        ({"value": 5, "as_of": "31.12.2024"}, "'31.12.2024' is not a date", "write 2024-12-31"),
        ({"value": 5, "as_of": "1.2.2024"}, "'1.2.2024' is not a date", "write 2024, 2024-12"),
        ({"value": 5, "repeat": "x"}, "no column is called 'repeat'", "did you mean `repeats`?"),
        ({"value": 5, "Value": 6}, "two columns are called `value`", "leave one of them"),
        ({"value": 5, "lang": "xx"}, "no words of the language 'xx'", "known: cs de en"),
        ({"value": 5, "repeats": 1}, "the row repeats itself", "name the row it repeats, or nothing"),
        ({"id": "a b", "value": 5, "repeats": "a b?"}, "the row repeats itself", "name the row it repeats"),
        ({"stated": "nothing"}, "reads as no quantity", "give `value` and `form`"),
        ({"stated": "5 GPUs or 6 GPUs"}, "reads as 2 quantities", "one quantity a row"),
        ({"stated": "-5 GPUs"}, "has a minus", "give it as `value`"),
    ],
)
def test_what_cannot_be_judged_is_said(row: dict[str, Any], says: str, way_out: str) -> None:
    with pytest.raises(RowError) as raised:
        judge([row])
    assert says in str(raised.value)
    assert way_out in raised.value.notes[0].way_out


def test_every_error_of_every_row_at_once() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "a", "value": "x", "basis": "y"},
        {"id": "a", "value": 5, "as_of": "?"},
        {"value": 5},
    ]
    with pytest.raises(RowError) as raised:
        judge(rows)

    assert [(note.rows, note.column) for note in raised.value.notes] == [
        ((1,), "value"), ((1,), "basis"), ((2,), "id"), ((2,), "as_of"),
    ]  # fmt: skip


def test_a_thousand_errors_are_counted_and_not_all_told() -> None:
    with pytest.raises(RowError, match="and 980 more") as raised:
        judge([{"value": "x"}] * 1000)
    assert len(raised.value.notes) == 1000


def test_a_language_nobody_knows_is_one_error() -> None:
    with pytest.raises(RowError) as raised:
        judge([{"value": 5}] * 3, language="xx")
    assert len(raised.value.notes) == 1


def messages(answer: RowsAnswer) -> list[str]:
    return [f"{note.severity}: {note.message}" for note in answer.notes if "rests on" not in note.message]


def kinds(answer: RowsAnswer) -> list[tuple[str, str | None, str | None, int]]:
    return [(part.measurand, part.unit, part.device, len(part.claims)) for part in answer.parts]


def test_measurands_and_units_are_never_mixed() -> None:
    answer = judge([{"stated": "$5 million"}, {"stated": "5 million yuan"}, {"value": 5, "measurand": "other"}])

    assert (answer.verdict, len(answer.parts)) == ("INCOMPARABLE", 3)


def test_a_bare_year_is_a_number_unless_dates_were_asked_for() -> None:
    rows = [{"stated": "2024"}, {"stated": "2048"}]

    assert kinds(by_houses(rows)) == [("", None, None, 2)]
    assert messages(by_houses(rows)) == ["note: rows 1 and 2 are read as a number, not as a year"]
    assert kinds(by_houses(rows, "date")) == [("", "date", None, 2)]
    assert by_houses(rows, "date").verdict == "CONTESTED"


def test_a_bare_number_has_the_unit_of_the_others() -> None:
    answer = by_houses([{"stated": "50,000 GPUs"}, {"stated": "2000"}, {"value": 3000}])

    assert kinds(answer) == [("", "GPU", None, 3)]
    assert messages(answer) == [
        "note: rows 2 and 3 print no unit and no device: taken as accelerators, like the others"
    ]


@pytest.mark.parametrize("stated", ["in 2000", "March 2024", "31.12.2024", "2000年"])
def test_a_phrase_with_more_than_a_year_is_a_date(stated: str) -> None:
    answer = judge([{"stated": "50,000 GPUs"}, {"stated": stated}])
    assert kinds(answer) == [("", "GPU", None, 1), ("", "date", None, 1)]
    assert answer.parts[1].assessment.scale == "date"

    with pytest.raises(RowError, match=r"'fleet' has several units: accelerators \(row 1\); dates \(row 2\)"):
        judge([{"stated": "50,000 GPUs", "measurand": "fleet"}, {"stated": stated, "measurand": "fleet"}])


def test_a_day_that_may_be_a_month_is_asked_about() -> None:
    with pytest.raises(RowError, match=r"'01\.02\.2024' is one day to some"):
        judge([{"stated": "01.02.2024"}], "date")
    assert judge([{"stated": "01.02.2024", "lang": "de"}], "date").parts[0].unit == "date"


def test_an_iso_day_in_a_phrase() -> None:
    assert interval({"stated": "2024-12-26"}, "date") == interval({"value": "2024-12-26"}, "date")


def test_rates_are_not_amounts() -> None:
    answer = judge([{"stated": "$2 per GPU hour"}, {"stated": "$2"}, {"stated": "$2 per million tokens"}])

    assert [part.unit for part in answer.parts] == ["USD/GPU.h", "USD", "USD/Mtoken"]


def test_devices_divide_what_nobody_declared_to_be_one() -> None:
    rows = [{"stated": "2,048 H800"}, {"stated": "50,000 Hopper"}]
    assert kinds(by_houses(rows)) == [("", "GPU", "h800", 1), ("", "GPU", "hopper", 1)]

    declared = by_houses([rows[0] | {"measurand": "fleet"}, rows[1] | {"measurand": "Fleet "}])
    assert kinds(declared) == [("fleet", "GPU", None, 2)]
    assert messages(declared) == [
        "warning: the measurand 'fleet' speaks of several devices: h800 (row 1), hopper (row 2); they are compared because it says so"
    ]


def test_newspapers_call_accelerators_chips() -> None:
    rows = [{"stated": "50,000 chips", "measurand": "a"}, {"stated": "50,000 GPUs", "measurand": "a"}]

    assert kinds(judge(rows)) == [("a", "GPU", None, 2)]


def test_what_is_counted_by_another_name_is_told_apart() -> None:
    rows = [{"stated": "500 servers"}, {"stated": "50,000 GPUs"}]
    assert kinds(by_houses(rows)) == [("", "servers", None, 1), ("", "GPU", None, 1)]

    (warning,) = messages(by_houses([row | {"measurand": "fleet"} for row in rows]))
    assert warning == "warning: row 1 counts something else by name; in the measurand 'fleet' taken as accelerators"


def test_one_house_however_its_name_is_written() -> None:
    rows = [{"value": 5, "by": by, "attested": "yes"} for by in ("SemiAnalysis", "semianalysis ", "SEMIANALYSIS")]

    assert judge(rows).origins == 1


def test_the_other_reading_of_a_point_is_said() -> None:
    answer = by_houses([{"stated": "1.000 GPU"}, {"value": "1.000"}, {"value": 1.125}])

    assert messages(answer)[1:] == ["warning: rows 1 and 2 are read as 1.000; the same digits could mean 1000"]
    assert messages(by_houses([{"stated": "1.000 GPU"}], language="de")) == []


def test_a_row_that_repeats_what_is_no_row() -> None:
    answer = by_houses([{"id": "wang", "value": 5, "attested": True, "repeats": 9}, {"value": 6, "repeats": "wangg"}])

    assert messages(answer) == [
        "warning: row 1 repeats '9', and no row has that id: counted as an origin that nobody recorded",
        "warning: row 2 repeats 'wangg', and no row has that id: counted as an origin that nobody recorded",
    ]
    assert answer.notes[1].way_out == "did you mean 'wang'?"


def test_many_of_a_kind_become_one() -> None:
    answer = by_houses([{"value": 5, "attested": True, "repeats": f"x{index}"} for index in range(30)])

    assert len(answer.notes) == 11
    assert answer.notes[-1].message.startswith("20 more like these: rows 11, 12")


def test_a_circle_is_named_and_attests_nobody() -> None:
    rows = [
        {"id": "a", "value": 5, "attested": True, "repeats": "b"},
        {"id": "b", "value": 5, "attested": True, "repeats": "a"},
    ]
    answer = by_houses(rows)

    (warning,) = answer.notes
    assert (warning.severity, warning.rows) == ("warning", (1, 2))
    assert "a circle has no beginning and so no basis" in warning.message
    assert answer.parts[0].assessment.attested == 0
    assert answer.circles == {"a", "b"}


@pytest.mark.parametrize("repeats", ["a one; b", "a one,b", ["a one", "b"], "b;a one?"])
def test_ids_may_have_spaces(repeats: object) -> None:
    answer = judge([{"id": "a one", "value": 5}, {"id": "b", "value": 5}, {"value": 5, "repeats": repeats}])

    assert {repeat.claim for repeat in answer.statements["3"].repeats} == {"a one", "b"}


def test_a_chain_of_any_length() -> None:
    rows = [{"value": 5, "repeats": index or None} for index in range(20_000)]

    assert judge(rows).origins == 1


def test_columns_that_are_not_used_are_named_once() -> None:
    rows = [{"value": 5, "basis": "Own-Record", "comment": "x"}, {"value": 5, "basis": "own_record", "url": "y"}]

    assert messages(by_houses(rows)) == ["note: 2 columns are not used: comment, url"]


def test_nobody_can_be_a_witness_without_a_basis() -> None:
    (note,) = judge([{"value": 5, "by": "a"}]).notes

    assert "none is attested and nobody can support a value" in note.message
    assert "`basis`" in note.way_out


def test_dates() -> None:
    answer = judge([{"value": "2023-05", "by": "a"}, {"value": "2023-07", "by": "b"}], "date")

    assert answer.verdict == "CONTESTED"
    with pytest.raises(RowError, match="'2024' is later than '2023'"):
        judge([{"low": "2024", "high": "2023"}], "date")
    with pytest.raises(RowError, match="'50 GPUs' is not a date"):
        judge([{"stated": "50 GPUs"}], "date")


def test_nothing_at_all() -> None:
    assert judge([]).verdict == "INSUFFICIENT"


@pytest.mark.parametrize(
    "repeats",
    [
        {"claim": "a", "presumed": True},
        [{"claim": "a", "presumed": True}],
        ["a?"],
        "a?",
        [{"claim": "a"}],
        {"claim": "a"},
    ],
)
def test_an_echo_is_one_however_it_is_written(repeats: object) -> None:
    rows = [{"id": "a", "value": 1001, "by": "A", "basis": "own record"}]
    rows += [
        {"id": name, "value": 1001, "by": name, "basis": "own estimate", "repeats": repeats} for name in ("b", "c")
    ]
    answer = judge(rows)

    assert (answer.verdict, answer.origins) == ("SINGLE-ORIGIN", 1)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(2, 9) | st.floats() | st.sampled_from(["a", "b?", ""]),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["claim", "presumed", "x"]), inner),
        max_leaves=4,
    )
)
def test_what_repeats_says_is_an_error_or_makes_an_echo(repeats: object) -> None:
    try:
        made = judge([{"id": "one", "value": 5, "by": "A", "repeats": repeats}]).statements["one"]
    except RowError:
        return
    assert bool(made.repeats) == (repeats not in (None, "", [], [""], ["", ""]))


def test_rows_that_name_nobody_are_one_witness_without_a_basis() -> None:
    answer = judge([{"value": 1001, "basis": "own record"}] * 3)

    assert (answer.verdict, answer.origins) == ("SINGLE-ORIGIN", 1)
    assert answer.parts[0].assessment.attested == 0
    assert "rows 1, 2 and 3 name no speaker" in messages(answer)[0]


NAME = "SemiAnalysis Research"
UNSEEN = st.sampled_from(["\u200b", "\u00ad", "\ufe0f", "\u2060", "\U000e0101"])


@given(st.lists(st.tuples(st.integers(0, len(NAME)), UNSEEN | st.just("")), max_size=5), st.booleans(), st.booleans())
def test_what_nobody_sees_makes_no_house(changes: list[tuple[int, str]], capitals: bool, wide: bool) -> None:
    name = NAME.upper() if capitals else NAME
    for place, character in changes:
        name = name[:place] + character + name[place:]
    other = f"  {name.replace(' ', chr(0x3000)) if wide else name} "
    rows = [{"value": 1001, "by": by, "basis": "own record"} for by in (NAME, other)]

    assert judge(rows).origins == 1


@pytest.mark.parametrize("other", ["Acme Inc.", "ACME, S.A.", "Acmé GmbH", "А\u0441me", "Acme-Ltd"])
def test_names_that_look_alike_are_named(other: str) -> None:
    answer = judge([{"value": 1001, "by": by, "basis": "own record"} for by in ("Acme", other)])

    assert answer.origins == 2
    assert "look alike, and are counted as 2 houses" in messages(answer)[0]
    assert messages(judge([{"value": 5, "by": by, "basis": "own record"} for by in ("Acme", "Apex")])) == []


@pytest.mark.parametrize(
    ("row", "says", "scale"),
    [
        ({"value": 5, "attested": "yes", "basis": "hearsay"}, "the basis is hearsay", "ratio"),
        ({"value": 5, "attested": "yes", "basis": "unstated"}, "the basis is unstated", "ratio"),
        ({"value": 5, "stated": "about 7 GPUs"}, "`stated` is not used", "ratio"),
        ({"stated": "about 7 GPUs", "form": "exact"}, "`form` is not used beside `stated`", "ratio"),
        ({"value": 5, "low": 4, "form": "point"}, "`low` is not used by the form point", "ratio"),
        ({"value": 5, "low": 4}, "`low` is not used by the form point", "ratio"),
        ({"value": 5, "margin": 1}, "`margin` is not used by the form point", "ratio"),
        ({"value": 5, "high": 6, "form": "more_than"}, "`high` is not used by the form more_than", "ratio"),
        ({"value": "2024", "form": "approx"}, "a date has no form 'approx'", "date"),
        ({"value": "2024", "form": "nonsense"}, "there is no form 'nonsense'", "date"),
        ({"value": "2024", "margin": "1"}, "`margin` is not used", "date"),
        ({"value": 5, "language": "xx"}, "no words of the language 'xx'", "ratio"),
    ],
)
def test_nothing_that_was_filled_in_is_passed_over(row: dict[str, Any], says: str, scale: Scale) -> None:
    with pytest.raises(RowError, match=says):
        judge([{"by": "A"} | row], scale)
