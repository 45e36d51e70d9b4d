"""Dates as exact as their source."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.quantity import PartialDate


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-12-26", date(2024, 12, 26), date(2024, 12, 26)),
        ("2023-36", date(2023, 10, 1), date(2023, 12, 31)),
        ("2023-11/2024-01", date(2023, 11, 1), date(2024, 1, 31)),
    ],
)
def test_a_date_is_the_days_it_may_mean(text: str, first: date, last: date) -> None:
    assert PartialDate.parse(text) == PartialDate(first, last, text)


@pytest.mark.parametrize(
    "text",
    [
        "2024-13",
        "2024-00",
        "2024-02-30",
        "0000",
        "24",
        "2024-1",
        "",
        "2024-12-26T10:00",
        "2024-Q4",
        "2024/2023",
        "２０２４",
        "2024-37",
    ],
)
def test_what_is_no_date_says_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"'.*'"):
        PartialDate.parse(text)


@given(st.text(max_size=20))
def test_parse_raises_nothing_but_value_error(text: str) -> None:
    try:
        PartialDate.parse(text)
    except ValueError:
        return


@given(st.dates(min_value=date(1, 1, 1)))
def test_ordinals_give_the_shortest_spelling_back(day: date) -> None:
    for text in (f"{day.year:04}", f"{day.year:04}-{day.month:02}", day.isoformat()):
        parsed = PartialDate.parse(text)
        assert PartialDate.from_ordinals(parsed.first.toordinal(), parsed.last.toordinal()).text == text
