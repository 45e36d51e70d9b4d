"""Sentences whose author had not seen the reader, and whose reader's author had not seen them.

Of each such list one half was learned from and is among the seen; the other halves are kept apart here. What they measure
stands in docs/reading.md; here it only must not get worse.
"""

from pathlib import Path

import pytest

from tests.reading.score import score, sentences

UNSEEN = Path(__file__).parent / "unseen"
FLOOR = 0.91  # the least value-and-place F1 of any language when the list was opened for scoring
# Of the languages with most sentences, after a sixth list of fresh sentences had joined the others.
FLOORS = {
    "en": 0.985, "pl": 0.98, "pt": 0.98, "ru": 0.98, "zh": 0.975, "de": 0.97, "es": 0.98, "fr": 0.97, "ja": 0.98, "ko": 0.96,
}  # fmt: skip


@pytest.mark.parametrize("path", sorted(UNSEEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_value_and_place_do_not_get_worse(path: Path) -> None:
    one = score(sentences(path), path.stem)

    assert one.f1 >= FLOORS.get(path.stem, FLOOR)
    assert one.dates_right == one.dates
