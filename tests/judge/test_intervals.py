"""From words to intervals: the table of docs/method.md, row by row."""

from decimal import Decimal

import pytest

from factcheck.judge.intervals import Form, around, interval_of, last_digit
from factcheck.reading import read
from factcheck.records.kinds import Scale


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("50,000 GPUs", "45000", "55000"),
        ("about 50,000 GPUs", "40000", "60000"),
        ("10,000 GPUs", "9500", "12500"),
        ("about 10,000 GPUs", "9000", "13000"),
        ("2,048 GPUs", "2047.5", "2048.5"),
        ("$78M", "77500000", "78500000"),
        ("$40M", "35000000", "45000000"),
        ("almost $600bn", "500000000000", "600000000000"),
        ("almost $1 billion", "900000000", "1000000000"),
        ("80-100 million users", "80000000", "100000000"),
        ("$2", "1.5", "2.5"),
        ("$1", "0.95", "1.25"),
        ("$5.576M", "5575500", "5576500"),
    ],
)
def test_printed_digits(phrase: str, low: str, high: str) -> None:
    (quantity,) = read(phrase, "en")
    interval = interval_of(quantity, "ratio")

    assert interval is not None
    assert (interval.low, interval.high) == (Decimal(low), Decimal(high))
    assert interval.two_sided


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [("over 50k GPUs", "50000", None), ("at least $1M", "1000000", None), ("up to 16K GPUs", None, "16000")],
)
def test_bounds_are_half_lines(phrase: str, low: str | None, high: str | None) -> None:
    (quantity,) = read(phrase, "en")
    interval = interval_of(quantity, "ratio")

    assert interval is not None
    assert not interval.two_sided
    assert (interval.low, interval.high) == (low and Decimal(low), high and Decimal(high))


@pytest.mark.parametrize(
    ("form", "value", "step", "scale", "low", "high"),
    [
        ("exact", "1000", "1", "ratio", "999.5", "1000.5"),
        ("order", "100", "100", "ratio", "50", "500"),
        ("point", "35", "1", "linear", "34.5", "35.5"),
        ("approx", "-3", "1", "linear", "-4", "-2"),
        ("point", "6", "1", "ordinal", "6", "6"),
    ],
)
def test_other_forms_and_scales(form: Form, value: str, step: str, scale: Scale, low: str, high: str) -> None:
    interval = around(form, Decimal(value), Decimal(step), scale)

    assert (interval.low, interval.high) == (Decimal(low), Decimal(high))


def test_a_month_is_all_of_its_days() -> None:
    (quantity,) = read("May 2023", "en")
    interval = interval_of(quantity, "date")

    assert interval is not None
    assert interval.low is not None
    assert interval.high is not None
    assert interval.high - interval.low == 30


@pytest.mark.parametrize(
    ("value", "step"), [("50000", "10000"), ("2048", "1"), ("5.576", "0.001"), ("2.10", "0.01"), ("5E+6", "1E+6")]
)
def test_the_last_digit_that_says_anything(value: str, step: str) -> None:
    assert last_digit(Decimal(value)) == Decimal(step)


def test_what_is_not_above_zero_is_no_ratio() -> None:
    (quantity,) = read("0 GPUs", "en")

    assert interval_of(quantity, "ratio") is None
