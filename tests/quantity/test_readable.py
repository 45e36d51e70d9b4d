"""How a quantity is written for a person."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.quantity import Bound, Quantity
from factcheck.quantity.readable import number, readable
from factcheck.quantity.units import UNITS, is_known, same_dimension, split


def quantity(*values: str, unit: str | None = None, bound: Bound = Bound.EQ) -> Quantity:
    numbers = tuple(Decimal(value) for value in values)
    return Quantity("", numbers, numbers[0], numbers[-1], unit=unit, bound=bound)


@pytest.mark.parametrize(
    ("one", "device", "shown"),
    [
        (quantity("50000", unit="GPU", bound=Bound.GT), "H100", "> 50,000 H100"),
        (quantity("50000", unit="GPU"), None, "50,000 accelerators"),
        (quantity("1", unit="GPU"), None, "1 accelerator"),
        (quantity("5576000", unit="USD"), None, "$5.576 million"),
        (quantity("10000", "50000", unit="GPU"), "A100", "10,000–50,000 A100"),
        (quantity("80000000", "100000000", unit="USD", bound=Bound.APPROX), None, "≈ $80–100 million"),
        (quantity("2.788E+6", unit="GPU.h"), None, "2.788 million GPU-hours"),
        (quantity("671E9", unit="parameter"), None, "671 billion parameters"),
        (quantity("0.55", unit="USD/Mtoken"), None, "$0.55 per million tokens"),
        (quantity("2.10E25", unit="FLOP"), None, "2.1×10^25 FLOP"),
        (quantity("1E-50", unit="x"), None, "1E-50 ×"),
        (quantity("12.50", unit="percent"), None, "12.5 %"),
        (quantity("0", unit="day"), None, "0 days"),
        (quantity("738521", "738551", unit="date"), None, "2023-01"),
    ],
)
def test_readable(one: Quantity, device: str | None, shown: str) -> None:
    assert readable(one, device) == shown


@given(st.decimals(min_value=-(10**14), max_value=10**14, places=6))
def test_no_digit_is_lost_or_invented(value: Decimal) -> None:
    shown = number(value)
    for word, power in ((" trillion", 12), (" billion", 9), (" million", 6)):
        if shown.endswith(word):
            assert Decimal(shown.removesuffix(word).replace(",", "")).scaleb(power) == value
            return
    assert Decimal(shown.replace(",", "")) == value


def test_units_know_their_parts() -> None:
    assert split("FLOP/s") == ("FLOP/s", None)
    assert split("USD/GPU.h") == ("USD", "GPU.h")
    assert is_known("USD/Mtoken")
    assert not is_known("bananas")
    assert not is_known("USD/bananas")
    assert same_dimension("CNY", "USD")
    assert not same_dimension("USD", "USD/GPU.h")
    assert all(unit.id == key for key, unit in UNITS.items())
