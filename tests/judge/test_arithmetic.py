"""Relations: the grammar and its limits, units, intervals, and the register's own sums."""

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.judge.arithmetic import Outcome, outcomes, work_out
from factcheck.judge.formula import FormulaError, claims_in, parse
from factcheck.quantity.measures import measure
from factcheck.quantity.units import UNITS
from factcheck.records import Register, Relation
from factcheck.store import load
from tests.conftest import REPOSITORY


@pytest.fixture(scope="module")
def register() -> Register:
    return load(REPOSITORY / "claims").register


def outcome(register: Register, holds: str) -> Outcome:
    return work_out(register, Relation("r", holds)).outcome


@pytest.mark.parametrize(
    ("holds", "expected"),
    [
        ("[2 USD/GPU.h] * v3-gpu-hours-total = v3-final-run-cost", "closes"),
        ("[1 USD/GPU.h] * v3-gpu-hours-total = v3-final-run-cost", "does not close"),
        ("v3-gpu-hours-total / v3-report-cluster = [56.7 day]", "closes"),
        ("v3-gpu-hours-total / v3-report-cluster = [80 day]", "does not close"),
        ("v3-report-cluster <= sa-10k-h800", "closes"),
        ("sa-10k-h800 <= v3-report-cluster", "does not close"),
        ("patel-50k-hopper <= sa-60k-chart", "cannot be told"),
        ("patel-50k-hopper = sa-60k-chart", "cannot be told"),
        ("1 / 3 + 1 / 3 + 1 / 3 = 1", "closes"),
        ("( 2 + 3 ) * 4 = 20", "closes"),
        ("2 + 3 * 4 = 20", "does not close"),
        ("10 - 2 - 3 > 4", "closes"),
        ("[24 GPU.h] = [1 GPU.day]", "closes"),
        ("[1 Ttoken] = [1e6 Mtoken]", "closes"),
        ("1 / 0 = 5", "cannot be told"),
    ],
)
def test_outcomes(register: Register, holds: str, expected: str) -> None:
    assert outcome(register, holds) == expected


def test_every_relation_of_the_register_can_be_worked_out(register: Register) -> None:
    assert set(outcomes(register)) == set(register.relations)


def test_the_sums_of_deepseek_close(register: Register) -> None:
    found = outcomes(register)

    for name in ("v3-cost-is-hours-times-price", "v3-hours-add-up", "sa-chart-adds-up", "v3-cluster-within-h800-fleet"):
        assert found[name].outcome is Outcome.CLOSES, name


@pytest.mark.parametrize(
    ("holds", "says"),
    [
        ("v3-final-run-cost = v3-gpu-hours-total", "the left side is in USD, the right side in GPU.hour"),
        ("v3-final-run-cost + [1 GPU] = [2 USD]", "USD and GPU cannot be added"),
        ("nobody-said = 1", "there is no claim 'nobody-said'"),
        ("[5 florins] = 5", "there is no unit 'florins'"),
        ("1 + = 2", "a claim's id or a number is needed where '=' stands"),
        ("1 = 2 = 3", "'=' is one part too many"),
        ("1 2 = 3", "one of = <= >= < > is needed where '2' stands"),
        ("( 1 = 2", "a closing bracket is missing"),
        ("[1 GPU = 2", "has no partner"),
        ("__import__('os') = 1", "is needed where '__import__' stands"),
        ("1", "is needed where 'the end' stands"),
        ("1 = " + "( " * 30 + "1" + " )" * 30, "more than 20 deep"),
        ("1 = " + "9 + " * 200 + "1", "longer than 500"),
        ("1 = 9" + "9" * 40, "a claim's id or a number"),
        ("ds-founded-2023-05 = 1", "gives no amount"),
    ],
)
def test_what_cannot_be_read_is_said(register: Register, holds: str, says: str) -> None:
    with pytest.raises(FormulaError) as raised:
        outcome(register, holds)
    assert says in str(raised.value) or (holds.startswith("1 = 99") and "claim" in str(raised.value))


@given(st.text(max_size=120) | st.text("ab12 .+-*/()[]<>=e", max_size=120))
def test_no_text_breaks_the_reader(text: str) -> None:
    with suppress(FormulaError):
        list(claims_in(parse(text)))


def test_every_unit_has_a_measure() -> None:
    for unit in UNITS:
        assert measure(unit).factor > 0
    assert measure("USD/GPU.h").times(measure("GPU.h")).powers == {"USD": 1}
    assert measure("FLOP/s").times(measure("second")).factor == Fraction(1)
