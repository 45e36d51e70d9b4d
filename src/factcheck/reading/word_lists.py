"""The word lists of one language module, as written: a space is `_`, a stem ends in `*`, a word left out on purpose in `_`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module

from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Phrases


class WordLists:
    """The lists of the language `code`, by the names they have in its module; a list that is missing is empty."""

    def __init__(self, code: str) -> None:
        self._module = import_module(f"factcheck.reading.languages.{code}")
        self._other_form = str.maketrans({pair[0]: pair[1] for pair in self.text("TRADITIONAL").split()})

    def text(self, name: str, default: str = "") -> str:
        """A setting of the language that is no list of words."""
        return str(getattr(self._module, name, default))

    def flag(self, name: str, *, default: bool) -> bool:
        """A setting that holds or does not."""
        return bool(getattr(self._module, name, default))

    def words(self, name: str) -> list[str]:
        """The words of a plain list."""
        return list(self._forms(self.text(name).split()))

    def pairs(self, name: str) -> Iterator[tuple[str, str]]:
        """(head, word) for each word of each line `head word word ...`."""
        for line in self.text(name).splitlines():
            head, *words = line.split() or [""]
            yield from ((head, word) for word in self._forms(words))

    def _forms(self, words: list[str]) -> Iterator[str]:
        """The words that are not left out, each followed by its traditional form where the language has one."""
        for word in words:
            if not word.endswith("_"):
                yield word.replace("_", " ")
                if self._other_form and (other := word.translate(self._other_form)) != word:
                    yield other

    def numbers(self, name: str) -> dict[str, int]:
        """Each word with the whole number that heads its line."""
        return {word: int(value) for value, word in self.pairs(name)}

    def pattern(self, name: str) -> re.Pattern[str] | None:
        """A setting that is a regular expression, compiled; None where the language has none."""
        return pattern(self.text(name)) if self.text(name) else None

    def measures(self, name: str) -> dict[str, tuple[Decimal, str]]:
        """Each word with the number and the unit that head its line as `0.5:hour`; where no unit does, the word means times."""
        split = ((head.partition(":"), word) for head, word in self.pairs(name))
        return {word: (Decimal(value), unit or "x") for (value, _, unit), word in split}

    def phrases(self, name: str) -> Phrases:
        """The words of a plain list, ready to be found in a text; all mean the same."""
        return Phrases((word, name.lower(), 0) for word in self.words(name))

    def named(self, name: str) -> Phrases:
        """The words of a list with heads, ready to be found in a text; each means its head."""
        return Phrases((word, head, 0) for head, word in self.pairs(name))
