"""What holds for any text: nothing is raised, spans are in order, numbers survive being printed and read."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.reading import read
from factcheck.reading.lexicon import codes

_PIECES = st.sampled_from(
    [
        "1",
        "12",
        "1,234",
        "1.234",
        "5,6",
        "2024",
        "3/4",
        "10:30",
        "-",
        "–",
        "to",
        "do",
        "万",
        "亿",
        "三",
        "百",
        "数",
        "约",
        "每",
        "%",
        "$",
        "€",
        "US$",
        "M",
        "k",
        "B",
        "mln",
        "тыс.",
        "million",
        "half",
        "two",
        "H100",
        "GPU",
        "tokens",
        "per",
        "za",
        "、",
        "。",
        "\xa0",
        "�",
        "½",
        "²",
        "٣",
        "１２",
        "．",
        "(",
        ")",
        "\n",
        "조",
        "수",
        "두",
        "あたり",
        "分の",
        "zweihundert",
        "quatre",
        "vingt",
    ]
)
_TEXTS = st.one_of(
    st.text(max_size=80), st.lists(_PIECES, max_size=14).map("".join), st.lists(_PIECES, max_size=14).map(" ".join)
)


@settings(max_examples=150, deadline=None)
@given(text=_TEXTS, code=st.sampled_from([None, "xx", "pt-PT", *codes()]))
@example(text="9" * 200, code="en")
@example(text="1e99999", code="en")
@example(text="十" * 200, code="zh")
@example(text="\udc80 5 \ud800", code=None)
@example(text="万GPU", code="zh")
@example(text="6割を超え", code="ja")
@example(text="30 및 ", code="ko")
def test_nothing_is_raised_and_spans_are_in_order(text: str, code: str | None) -> None:
    last = 0
    for quantity in read(text, code):
        assert last <= quantity.start < quantity.end <= len(text)
        assert quantity.surface == text[quantity.start : quantity.end]
        assert all(isinstance(value, Decimal) or value.denominator for value in quantity.values)
        last = quantity.end


@pytest.mark.parametrize(
    ("code", "text"),
    [("es", "cada mes veinticuatro personas"), ("es", ",5 euros"), ("pl", "cwierc przyszła"), ("de", "minus 3 Grad")],
)
def test_a_line_is_read_alike_at_the_head_of_a_text_and_far_down_in_it(code: str, text: str) -> None:
    above = "bla bla. " * 400 + "\n"
    near, far = read(f"bla.\n{text}", code), read(above + text, code)
    assert [(quantity.surface, quantity.values, quantity.per) for quantity in far] == [
        (quantity.surface, quantity.values, quantity.per) for quantity in near
    ]
    assert [(quantity.surface, quantity.per) for quantity in read(text, code)] == [
        (quantity.surface, quantity.per) for quantity in near
    ]


@settings(max_examples=80, deadline=None)
@given(value=st.decimals(min_value=0, max_value=10**12, places=2), code=st.sampled_from(codes()))
def test_a_number_printed_in_a_locale_is_read_back(value: Decimal, code: str) -> None:
    printed = format_decimal(value, format="#,##0.00", locale=code)
    found = read(f"= {printed} %", code)
    assert [quantity.values for quantity in found] == [(value,)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}),
        ("pl", {"tys.": 3, "mln": 6, "mld": 9, "bln": 12}),
        ("ru", {"тыс.": 3, "млн": 6, "млрд": 9, "трлн": 12}),
        ("pt", {"mil": 3, "milhões": 6, "bilhões": 9, "trilhões": 12, "biliões": 12}),
        ("es", {"mil": 3, "millones": 6, "billones": 12}),
        ("de", {"Tsd.": 3, "Mio.": 6, "Mrd.": 9, "Billionen": 12}),
        ("fr", {"mille": 3, "millions": 6, "milliards": 9, "billions": 12}),
        ("zh", {"万": 4, "亿": 8, "万亿": 12}),
    ],
)
def test_values_scale_with_the_magnitude_word(code: str, words: dict[str, int]) -> None:
    for word, power in words.items():
        gap = "" if code == "zh" else " "
        (found,) = read(f"7{gap}{word} %", code)
        assert found.values == (Decimal(7).scaleb(power),), word
