"""Phrases found at a place in a text: by exact words, by stems, or by characters where words are not spaced."""

import re
from collections.abc import Iterable, Set
from typing import NamedTuple

from factcheck.reading.marks import SPACES, WORD, lowered

_SHORTEST_STEM = 2
_MOST_REMEMBERED = 20_000
_GLUE = SPACES + "-'’."

_NEXT = re.compile(f"[{re.escape(_GLUE)}]{{1,3}}([^\\W\\d_]{{1,64}})")

# What a word derived from a stem no longer names, while a 15-минутный talk still lasts minutes.
_DERIVING = frozenset(("", "person", "user", "company", "model", "visit", "query"))
_Row = tuple[tuple[str, ...], str, int]


class Found(NamedTuple):
    """What a phrase means, and the place where it ends."""

    name: str
    power: int
    end: int


class Phrases:
    """Phrases with what they mean. A word that ends in `*` is a stem; the longest phrase wins.

    `derived` is what behind a stem makes another word of it: клиент, but not клиентских. Where `endings` are given the
    stem of a unit must go on with one of them: Nutzern are users, Nutzerkonten are not, and centrów are no centów.
    """

    __slots__ = (
        "_by_first",
        "_by_last",
        "_derived",
        "_endings",
        "_exact",
        "_longest_stem",
        "_prefixes",
        "_remembered",
        "_stems",
    )

    def __init__(
        self,
        rows: Iterable[tuple[str, str, int]],
        *,
        derived: re.Pattern[str] | None = None,
        endings: re.Pattern[str] | None = None,
    ) -> None:
        self._derived, self._endings = derived, endings
        self._exact: dict[str, list[_Row]] = {}
        self._stems: dict[str, list[_Row]] = {}
        self._prefixes: dict[str, tuple[str, int]] = {}
        self._remembered: dict[str, tuple[_Row, ...]] = {}
        for phrase, name, power in rows:
            first, *rest = phrase_words(phrase) or [phrase]
            table = self._stems if first.endswith("*") else self._exact
            table.setdefault(first.rstrip("*").lower(), []).append((tuple(word.lower() for word in rest), name, power))
            self._prefixes.setdefault(phrase.lower(), (name, power))
        self._longest_stem = max(map(len, self._stems), default=0)
        self._by_first = _lengths(self._prefixes, 0)
        self._by_last = _lengths(self._prefixes, -1)

    def __bool__(self) -> bool:
        return bool(self._prefixes)

    def at(self, text: str, position: int) -> Found | None:
        """The longest phrase of whole words that begins at `position`."""
        word = WORD.match(text, position)
        if word is None:
            return None
        first = word[0]
        rows = self._remembered.get(first)
        if rows is None:
            rows = self.rows(first)
        return self._longest(rows, text, word.end()) if rows else None

    def _longest(self, rows: tuple[_Row, ...], text: str, end: int) -> Found | None:
        best, longest, second = None, -1, None
        for row in rows:
            rest = row[0]
            if not rest:
                place = end
            else:
                if second is None:
                    second = _next_lowered(text, end)
                expected = rest[0]
                if expected != second and not (expected[-1] == "*" and second.startswith(expected[:-1])):
                    continue
                place = _rest_end(rest, text, end)
            if place > longest:
                best, longest = row, place
        return None if best is None else Found(best[1], best[2], longest)

    def starts(self, text: str, position: int) -> Found | None:
        """The longest phrase whose characters stand at `position`, wherever the word ends."""
        lengths = self._by_first.get(text[position : position + 1].lower())
        if lengths is None:
            return None
        for length in lengths:
            row = self._prefixes.get(text[position : position + length].lower())
            if row is not None and position + length <= len(text):
                return Found(row[0], row[1], position + length)
        return None

    @property
    def initials(self) -> Set[str]:
        """The characters with which phrases begin, in lower case."""
        return self._by_first.keys()

    def initials_of(self, names: Set[str]) -> set[str]:
        """The characters with which those phrases begin that mean one of `names`, or anything with a power of ten."""
        return {phrase[0] for phrase, (name, power) in self._prefixes.items() if name in names or power}

    def ends(self, text: str, position: int) -> Found | None:
        """The longest phrase whose characters end at `position`; `end` is the place where it begins."""
        if position <= 0:
            return None
        for length in self._by_last.get(text[position - 1].lower(), ()):
            row = self._prefixes.get(text[position - length : position].lower()) if length <= position else None
            if row is not None:
                return Found(row[0], row[1], position - length)
        return None

    def ends_with(self, word: str) -> bool:
        """Whether `word`, in lower case, is the last of the words of a phrase."""
        return any(
            word.startswith(last[:-1]) if last.endswith("*") else word == last
            for last in (phrase_words(phrase)[-1] for phrase in self._prefixes if phrase_words(phrase))
        )

    def rows(self, first: str) -> tuple[_Row, ...]:
        """Every row whose first word is `first`: the exact ones, then those of its longest stems."""
        known = self._remembered.get(first)
        if known is not None:
            return known
        if len(self._remembered) >= _MOST_REMEMBERED:
            self._remembered.clear()
        word = lowered(first)
        rows = list(self._exact.get(word, ()))
        for length in range(min(len(word), self._longest_stem), _SHORTEST_STEM - 1, -1):
            stems = self._stems.get(word[:length])
            if not stems:
                continue
            if self._endings is not None and not self._endings.fullmatch(word, length):
                stems = [row for row in stems if not row[1]]
            elif self._derived and self._derived.match(word, length):
                stems = [row for row in stems if row[1] not in _DERIVING]
            rows += stems
        self._remembered[first] = found = tuple(rows)
        return found


def phrase_words(phrase: str) -> list[str]:
    """The words of a phrase as they are matched: without the signs between them, stems with their star."""
    return "".join(" " if character in _GLUE else character for character in phrase).split()


def _lengths(phrases: Iterable[str], index: int) -> dict[str, tuple[int, ...]]:
    """For each first (or last) character the lengths of the phrases that have it there, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        if phrase:
            found.setdefault(phrase[index], set()).add(len(phrase))
    return {character: tuple(sorted(lengths, reverse=True)) for character, lengths in found.items()}


def _next_lowered(text: str, end: int) -> str:
    """The word that follows at `end`, in lower case; '' where none does."""
    match = _NEXT.match(text, end)
    return lowered(match[1]) if match else ""


def _rest_end(rest: tuple[str, ...], text: str, end: int) -> int:
    """Where the further words of a phrase end, or -1 where they do not stand."""
    for expected in rest:
        start = end
        while start < len(text) and start - end < 3 and text[start] in _GLUE:
            start += 1
        word = WORD.match(text, start)
        if word is None or start == end or text[word.end() : word.end() + 1].isdigit():
            return -1
        found = lowered(word[0])
        if not (found.startswith(expected[:-1]) if expected.endswith("*") else found == expected):
            return -1
        end = word.end()
    return end
