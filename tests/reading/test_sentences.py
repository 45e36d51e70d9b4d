"""Every language finds its own sentences, and keeps silent where nothing is counted."""

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.reading import languages, read
from factcheck.reading.detect import contradicting
from factcheck.reading.lexicon import HEDGES, codes
from factcheck.reading.word_lists import WordLists
from tests.reading.score import SEEN, score, sentences

EXCELLENT = ("en", "pl", "pt", "ru", "zh")
GOOD = ("de", "es", "fr", "ja", "ko")
LEAST = {**dict.fromkeys(EXCELLENT, (25, 20)), **dict.fromkeys(GOOD, (10, 8))}


@pytest.mark.parametrize("code", codes())
def test_a_language_reads_its_sentences(code: str) -> None:
    assert score(sentences(SEEN / f"{code}.yaml"), code).faults == []


@pytest.mark.parametrize("code", codes())
def test_a_language_has_enough_sentences(code: str) -> None:
    items = sentences(SEEN / f"{code}.yaml")
    silent = sum(not item["find"] for item in items)
    positive, quiet = LEAST.get(code, (8, 8))
    assert len(items) - silent >= positive
    assert silent >= quiet


def test_every_list_belongs_to_a_language() -> None:
    assert {path.stem for path in Path(SEEN).glob("*.yaml")} == set(codes())


@pytest.mark.parametrize("code", codes())
def test_every_hedge_of_a_language_is_one_we_know(code: str) -> None:
    lists = WordLists(code)
    assert {head for name in ("HEDGES", "AFTER") for head, _ in lists.pairs(name)} <= {*HEDGES, "none"}


@pytest.mark.parametrize("code", EXCELLENT)
def test_a_language_is_recognised(code: str) -> None:
    one = score(sentences(SEEN / f"{code}.yaml"), None)
    assert one.f1 >= 0.95


# The bar for a text that is wrongly called English; the least that any language reaches is 0.875.
CALLED_ENGLISH = 0.85
_INVISIBLE = (0x200E, 0x202E, 0x2062, 0x034F, 0xFE0F, 0xE0100, 0x0301, 0x1806, 0x200D, 0x00AD)


@pytest.mark.parametrize("code", codes())
def test_a_text_wrongly_called_english_is_still_read(code: str) -> None:
    assert score(sentences(SEEN / f"{code}.yaml"), "en").f1 >= CALLED_ENGLISH


@pytest.mark.parametrize("code", codes())
def test_a_language_that_is_named_rightly_is_never_overruled(code: str) -> None:
    overruled = [item["say"] for item in sentences(SEEN / f"{code}.yaml") if contradicting(item["say"], code)]
    assert overruled == []


@pytest.mark.parametrize(("text", "code"), [("18 dollars 65 cents", "en"), ("3 dollar en 15 cents", "nl")])
def test_the_words_for_money_overrule_no_language(text: str, code: str) -> None:
    assert contradicting(text, code) is None


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("half a billion dollars", "500000000", "eq"),
        ("half a million dollars", "500000", "eq"),
        ("10,000+ A100s", "10000", "gt"),
        ("10,000 A100 chips", "10000", "eq"),
        ("50,000 H100s", "50000", "eq"),
        ("deux mille puces", "2000", "eq"),
        ("eine halbe Million Dollar", "500000", "eq"),
        ("16.000 Karten", "16000", "eq"),
        ("2.788M", "2788000", "eq"),
        ("12.345%", "12.345", "eq"),
    ],
)
def test_a_short_text_without_a_language_is_read(text: str, value: str, bound: str) -> None:
    (found,) = read(text)
    assert (found.values, found.bound.value) == ((Decimal(value),), bound)


@pytest.mark.parametrize("hidden", [chr(code) for code in _INVISIBLE])
@pytest.mark.parametrize("code", ["en", "pl", "zh"])
def test_a_number_cut_by_an_invisible_character_is_not_read(hidden: str, code: str) -> None:
    assert read(f"5{hidden}0 GPUs, 50{hidden}000 GPU, 5{hidden}{hidden}0 H100", code) == []


@pytest.mark.parametrize(("text", "alt"), [("about 3.000 GPUs", "3000"), ("2.048 GPUs", "2048")])
def test_a_point_before_three_digits_tells_the_other_reading(text: str, alt: str) -> None:
    (found,) = read(text, "en")
    assert found.alt == (f"grouping: {alt}",)


@pytest.mark.parametrize(
    ("text", "lang", "alt"),
    [("on Jan. 26", "en", "XXXX-01-26"), ("截至6月底", "zh", "XXXX-06"), ("3 марта", "ru", "XXXX-03-03")],
)
def test_a_date_without_a_year_says_month_and_day(text: str, lang: str, alt: str) -> None:
    (found,) = read(text, lang)
    assert (found.values, found.alt) == ((), (alt,))


@pytest.mark.parametrize("path", sorted(Path(languages.__file__).parent.glob("??.py")), ids=lambda path: path.stem)
def test_no_list_of_words_is_written_twice(path: Path) -> None:
    """The first of two would be dead."""
    names = [
        target.id
        for statement in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    ]

    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("text", ["民國9999年", "公元0年", "公元〇年"])
def test_a_year_beyond_the_calendar_is_no_date(text: str) -> None:
    assert not any(found.kind == "date" for found in read(text, "zh"))


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("오천팔백십구만", "ko", "58190000"),
        (" 삼백  삼십  일", "ko", "331"),
        ("서른다섯", "ko", "35"),
        ("삼점사", "ko", "3.4"),
        ("三千 八百 九十六 万 四千", "zh", "38964000"),
        ("百分之五 十", "zh", "50"),
        ("7万 5千 4百", "ja", "75400"),
    ],
)
def test_a_text_that_is_one_number_in_words_is_read(text: str, code: str, value: str) -> None:
    (found,) = read(text, code)
    assert (found.values, found.surface) == ((Decimal(value),), text.strip())


@pytest.mark.parametrize(
    ("text", "code"), [("구조", "ko"), ("만일", "ko"), ("조사", "ko"), ("이천", "ko"), ("三 四", "zh")]
)
def test_a_text_that_is_as_well_another_word_is_not_read(text: str, code: str) -> None:
    assert read(text, code) == []


@pytest.mark.parametrize("code", codes())
def test_a_reading_does_not_depend_on_how_far_into_a_text_it_stands(code: str) -> None:
    before = "… … …\n" * 50
    for item in sentences(SEEN / f"{code}.yaml"):
        alone = [(one.start, one.end, one.values, one.unit, one.bound) for one in read(item["say"], code)]
        behind = [
            (one.start - len(before), one.end - len(before), one.values, one.unit, one.bound)
            for one in read(before + item["say"], code)
        ]

        assert behind == alone


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "Фонд вложит $40 млрд в компанию."),
        ("ru", "Он потратил 5 млн долларов на модель."),
        ("uk", "Фонд вклав $40 млрд у компанію."),
        ("pl", "Zapłacił 40 mln dolarów za firmę."),
        ("pt", "São 100 megawatts cada um, segundo a revista."),
    ],
)
def test_what_is_paid_for_is_no_denominator(code: str, text: str) -> None:
    assert [one.per for one in read(text, code)] == [None]
