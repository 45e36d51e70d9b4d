"""One text that is being read: its language, and what was found at a place already."""

from typing import TYPE_CHECKING

from factcheck.reading.figures import Signs
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.patterns import pattern
from factcheck.reading.words import APART, BEFORE, BEHIND, DASH, HEDGE_END, NOTHING, TRANSPARENT, Word, word_of

if TYPE_CHECKING:
    from factcheck.reading.amounts import Amount
    from factcheck.reading.binding import Binding
    from factcheck.reading.rates import Rate

# Signs behind which a phrase is over, whatever comes next; a full stop only where it is not an ellipsis.
_CLOSING = frozenset(",;:!?)]}\n")
_NEW_DOLLARS = pattern("[新元億萬][台臺]幣|NT[$]")
# Signs through which a hedge governs a number.
_OPENING = frozenset('("“„«‘')
_DIGITS = frozenset("0123456789")
_DEVICE_NEXT = pattern("4090|5090|3090|910")
_RANGE_NEXT = pattern(" ?- ?(?!4090|5090|3090|910)[0-9]")
_BEFORE_DIGITS = frozenset("0123456789,;:!?)%\n")
# Signs through which no word governs a number, where a space follows.
_PARTING = frozenset(",;!?)%")
# What rules pass over before a character that means something to them, after a space and by itself.
_PASSED_OVER = frozenset(f"{SPACES}'’-(\n")
_LONGEST_CHUNK = 32
_MOST_REMEMBERED = 256
_MOST_BESIDE = 16
_MOST_INDENTED, _LINE_END = 8, pattern(r"[ .!?]{0,4}(?:\Z|\n)")


class Page:
    """A text with its language; each place is read once, however many rules ask for it."""

    __slots__ = (
        "_after", "_before", "_yuan", "amounts", "bindings", "denominators", "lexicon", "signs", "text",
    )  # fmt: skip

    def __init__(self, text: str, lexicon: Lexicon, signs: Signs) -> None:
        self.text, self.lexicon, self.signs = text, lexicon, signs
        self.amounts: dict[int, Amount | None] = {}
        self.bindings: dict[int, Binding] = {}
        self.denominators: dict[int, Rate | None] = {}
        self._yuan: str | None = None
        self._after: dict[int, Word | None] = {}
        self._before: dict[int, Word | None] = {}

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
            self.denominators.clear()

    def alone(self, start: int, end: int) -> bool:
        """Whether a line says nothing but what stands from `start` to `end`, as the cell of a table does."""
        beginning = self.text.rfind("\n", max(0, start - _MOST_INDENTED), start) + 1
        if (beginning == 0 and start > _MOST_INDENTED) or self.text[beginning:start].strip():
            return False
        return _LINE_END.match(self.text, end) is not None

    def following(self, position: int) -> Word | None:
        """The word one space right of `position`, NOTHING where the phrase is over; None where only a rule can tell.

        Where words are not spaced, the next character stands for the word.
        """
        known = self._after
        if position in known:
            return known[position]
        if len(known) > _MOST_BESIDE:
            known.clear()
        found = known[position] = self._character(position) if self.lexicon.unspaced else self._following(position)
        return found

    def _character(self, position: int) -> Word | None:
        position += self.text[position : position + 1] == " "
        sign = self.text[position : position + 1]
        if sign in _PASSED_OVER:
            return None
        if sign in _DIGITS and not self._rate_next(position):
            return None if _DEVICE_NEXT.match(self.text, position) else APART
        return self.lexicon.words.get(sign) or word_of(sign, self.lexicon) if sign else NOTHING

    def _rate_next(self, position: int) -> bool:
        """Whether a denominator begins with the digits at `position`: 1日あたり."""
        rates, per = self.lexicon.rates, self.lexicon.per
        return (rates.starts(self.text, position) or per.starts(self.text, position)) is not None

    def _following(self, position: int) -> Word | None:
        text = self.text
        sign = text[position : position + 1]
        if sign == " ":
            match = WORD.match(text, position + 1)
            if match is not None:
                word = match[0]
                return self.lexicon.words.get(word) or word_of(word, self.lexicon)
            position += 1
            sign = text[position : position + 1]
            if not sign or sign in _CLOSING or sign == ".":
                return None
        if sign in _DIGITS:
            return None if _DEVICE_NEXT.match(text, position) else APART
        if sign in _CLOSING or not sign or (sign == "." and text[position + 1 : position + 2] != "."):
            return NOTHING
        if sign == "-":
            return DASH if _RANGE_NEXT.match(text, position) else None
        return BEHIND.get(sign)

    def preceding(self, position: int) -> Word | None:
        """The word one space left of `position`, NOTHING at the beginning; None where only a rule can tell."""
        known = self._before
        if position in known:
            return known[position]
        if len(known) > _MOST_BESIDE:
            known.clear()
        found = known[position] = self._preceding(position)
        return found

    def _preceding(self, position: int) -> Word | None:
        if position == 0:
            return NOTHING
        text = self.text
        sign = text[position - 1]
        if sign in _OPENING:
            before = None if text[position - 2 : position - 1] in _OPENING else self._preceding(position - 1)
            return None if before is None or before.uses & (HEDGE_END | TRANSPARENT) else APART
        if sign == "%":
            return None if self.lexicon.code == "tr" else APART
        if sign != " ":
            return BEFORE.get(sign)
        least = max(0, position - _LONGEST_CHUNK)
        start = max(text.rfind(" ", least, position - 1), text.rfind("\n", least, position - 1)) + 1
        if not start and position > _LONGEST_CHUNK:
            return None
        word = text[start : position - 1]
        if self.lexicon.unspaced and word.endswith(")"):  # a unit may end so: 그래픽처리장치(gpu)
            return None
        if self.lexicon.unspaced or not word.isalpha():
            return APART if self._apart(word, start) else None
        return self.lexicon.words.get(word) or word_of(word, self.lexicon)

    def _apart(self, chunk: str, start: int) -> bool:
        """Whether no rule looks through the characters at `start`, before a space: `7,`, or digits behind digits."""
        if not chunk or chunk[-1] in _PARTING:
            return bool(chunk)
        if chunk[-1] == ".":
            return chunk[-2:-1].isdecimal()
        return chunk.isdecimal() and (start < 2 or self.text[start - 2] in _BEFORE_DIGITS)
