"""Quantities under their lines: the work grows with the text, not with its square."""

import time
from collections.abc import Iterator
from decimal import Decimal

import pytest

from factcheck.quantity import Quantity
from factcheck.render.columns import cell_width, wrap
from factcheck.render.quantities import lines

# Generous: linear work takes a second or two here, quadratic work minutes.
_SECONDS = 20.0


def many(text: str, word: str) -> Iterator[Quantity]:
    start = text.find(word)
    while start >= 0:
        yield Quantity(word, (Decimal(5),), Decimal(5), Decimal(5), start=start, end=start + len(word))
        start = text.find(word, start + 1)


@pytest.mark.parametrize(
    ("text", "word"), [("5 GPUs" + "\u0301" * 100_000, "5 GPUs"), ("we have 5 GPUs; " * 10_000, "5 GPUs"), ("5 GPUs\n" * 30_000, "5 GPUs")]
)  # fmt: skip
def test_long_texts_take_no_long_time(text: str, word: str) -> None:
    found = list(many(text, word))
    begun = time.process_time()

    shown = list(lines(text, found, 80))

    assert time.process_time() - begun < _SECONDS
    assert sum(line.count("~") for line in shown) == len(word) * len(found)


def test_a_long_word_is_wrapped_in_linear_time() -> None:
    begun = time.process_time()

    assert wrap("e" + "\u0301" * 200_000, 80) == ["e" + "\u0301" * 200_000]
    assert time.process_time() - begun < _SECONDS


@pytest.mark.parametrize("width", [8, 20, 41])
def test_wrapped_lines_fit_and_lose_nothing(width: int) -> None:
    text = "  └ the number of 加速器 that a company-wide-cluster-of-its-own has, as printed"

    wrapped = wrap(text, width)

    assert all(cell_width(line) <= width for line in wrapped)
    assert "".join(wrapped).replace(" ", "") == text.replace(" ", "")
