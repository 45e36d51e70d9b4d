"""Sentences whose author had not seen the reader, and whose reader's author had not seen them.

The list was written before the reader. One half of it was given to the reader's author late and is learned from;
this is the other half, kept apart, and half of a second list that was written after the reader, in the same way. What it measures stands in docs/reading.md; here it only must not get worse.
"""

from pathlib import Path

import pytest

from tests.reading.score import score, sentences

UNSEEN = Path(__file__).parent / "unseen"
FLOOR = 0.91  # the least value-and-place F1 of any language when the list was opened for scoring
# Of the languages with most sentences, after a second list of fresh sentences had joined the first.
FLOORS = {"en": 0.97, "pl": 0.98, "pt": 0.98, "ru": 0.97, "zh": 0.96}


@pytest.mark.parametrize("path", sorted(UNSEEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_value_and_place_do_not_get_worse(path: Path) -> None:
    one = score(sentences(path), path.stem)

    assert one.f1 >= FLOORS.get(path.stem, FLOOR)
    assert one.dates_right == one.dates
