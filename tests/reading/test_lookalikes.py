"""Words that begin like a unit and are another word, and lengths written out, in every language."""

from decimal import Decimal

import pytest

from factcheck.reading import read

LOOKALIKES = {
    "en": "editorials doctorates",
    "pl": "centrów centnarów realizacji metryk metropolii dobrych rocznic układanek pytających mieszkań osobistości operacji",
    "cs": "bytů bitev herců center realizací libovolných operací hodinek metropolí podnikatelů korunovací",
    "ru": "центров центнеров метрик метрополий реалий учений герцогов чипсов визиток",
    "uk": "центрів центнерів метрик копій лікарень годинників операцій герцогів",
    "de": "Kindergärten Nutzerkonten",
    "nl": "europarlementariërs bedrijfswagens studentenhuizen maandagen",
    "fr": "opérations candidatures expertises",
    "es": "personajes candidaturas firmas empresarios",
    "pt": "empresários profissionais",
    "it": "personaggi metropoli accessori impressioni secondarie",
    "tr": "insansız metrekare",
}
CENTIMETRES = {
    "en": "30 centimetres", "pl": "30 centymetrów", "ru": "30 сантиметров", "pt": "30 centímetros", "zh": "30厘米",
    "de": "30 Zentimeter", "fr": "30 centimètres", "es": "30 centímetros", "ja": "30センチ", "ko": "30센티미터",
    "uk": "30 сантиметрів", "cs": "30 centimetrů", "it": "30 centimetri", "nl": "30 centimeter", "tr": "30 santimetre",
    "vi": "30 xentimét",
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "word"), [(code, word) for code, words in LOOKALIKES.items() for word in words.split()]
)
def test_a_word_that_begins_like_a_unit_is_no_unit(code: str, word: str) -> None:
    assert [found.unit for found in read(f"12 {word}", code)] in ([None], [])


@pytest.mark.parametrize(("code", "text"), CENTIMETRES.items())
def test_lengths_are_read_in_metres(code: str, text: str) -> None:
    (found,) = read(text, code)

    assert (found.values, found.unit) == ((Decimal("0.3"),), "m")
