"""Every language finds its own sentences, and keeps silent where nothing is counted."""

from pathlib import Path

import pytest

from factcheck.reading.lexicon import codes
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


@pytest.mark.parametrize("code", EXCELLENT)
def test_a_language_is_recognised(code: str) -> None:
    one = score(sentences(SEEN / f"{code}.yaml"), None)
    assert one.f1 >= 0.95
