"""One text that is being read: its language, and what was found at a place already."""

import re
from typing import TYPE_CHECKING

from factcheck.reading.figures import Signs
from factcheck.reading.han import inside_titles
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import WORD
from factcheck.reading.words import NOTHING, Word, word_of

if TYPE_CHECKING:
    from factcheck.reading.amounts import Amount
    from factcheck.reading.units import Binding

# Signs behind which a phrase is over, whatever comes next; a full stop only where it is not an ellipsis.
_CLOSING = frozenset(",;:!?)]}\n")
# No word governs a number through one of these.
_CURRENCY_SIGNS = frozenset("$€£¥₽₩₴₫₺₹₪")
_NEW_DOLLARS = re.compile("[新元億萬][台臺]幣|NT[$]")
_LONGEST_CHUNK = 32
_MOST_REMEMBERED = 256


class Page:
    """A text with its language; each place is read once, however many rules ask for it."""

    __slots__ = ("_after", "_before", "_yuan", "amounts", "bindings", "lexicon", "signs", "text", "titles")

    def __init__(self, text: str, lexicon: Lexicon, signs: Signs) -> None:
        self.text, self.lexicon, self.signs = text, lexicon, signs
        self.titles = inside_titles(text) if lexicon.unspaced else frozenset[int]()
        self.amounts: dict[int, Amount | None] = {}
        self.bindings: dict[int, Binding] = {}
        self._yuan: str | None = None
        self._after: tuple[int, Word | None] = (-1, None)
        self._before: tuple[int, Word | None] = (-1, None)

    def yuan(self) -> str:
        """Whose 元 the text counts in: new dollars where it names those of Taiwan, and no renminbi, anywhere."""
        if self._yuan is None:
            self._yuan = "TWD" if _NEW_DOLLARS.search(self.text) and "人民" not in self.text else "CNY"
        return self._yuan

    def forget(self) -> None:
        """Let go of what was read at earlier numbers, once it is much."""
        if len(self.bindings) > _MOST_REMEMBERED:
            self.amounts.clear()
            self.bindings.clear()

    def following(self, position: int) -> Word | None:
        """The word one space right of `position`, NOTHING where the phrase is over; None where only a rule can tell."""
        place, known = self._after
        if place == position:
            return known
        found = self._following(position)
        self._after = position, found
        return found

    def _following(self, position: int) -> Word | None:
        text = self.text
        sign = text[position : position + 1]
        if sign == " ":
            match = WORD.match(text, position + 1)
            if match is None:
                return None
            word = match[0]
            return self.lexicon.words.get(word) or word_of(word, self.lexicon)
        if sign in _CLOSING or not sign or (sign == "." and text[position + 1 : position + 2] != "."):
            return NOTHING
        return None

    def preceding(self, position: int) -> Word | None:
        """The word one space left of `position`, NOTHING at the beginning; None where only a rule can tell."""
        place, known = self._before
        if place == position:
            return known
        found = self._preceding(position)
        self._before = position, found
        return found

    def _preceding(self, position: int) -> Word | None:
        if position == 0:
            return NOTHING
        text = self.text
        sign = text[position - 1]
        if sign != " ":
            return NOTHING if sign in _CURRENCY_SIGNS else None
        start = text.rfind(" ", max(0, position - _LONGEST_CHUNK), position - 1) + 1
        if not start and position > _LONGEST_CHUNK:
            return None
        word = text[start : position - 1]
        if not word.isalpha():
            return None
        return self.lexicon.words.get(word) or word_of(word, self.lexicon)
