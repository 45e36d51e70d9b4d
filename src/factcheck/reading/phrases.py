"""Phrases found at a place in a text: by exact words, by stems, or by characters where words are not spaced."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.reading.marks import SPACES, WORD, lowered

_LONGEST_STEM, _SHORTEST_STEM = 14, 2
_GLUE = SPACES + "-'’."


class Found(NamedTuple):
    """What a phrase means, and the place where it ends."""

    name: str
    power: int
    end: int


class Phrases:
    """Phrases with what they mean. A word that ends in `*` is a stem; the longest phrase wins."""

    __slots__ = ("_exact", "_longest", "_prefixes", "_stems")

    def __init__(self, rows: Iterable[tuple[str, str, int]]) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], str, int]]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], str, int]]] = {}
        self._prefixes: dict[str, tuple[str, int]] = {}
        for phrase, name, power in rows:
            first, *rest = phrase_words(phrase) or [phrase]
            table = self._stems if first.endswith("*") else self._exact
            table.setdefault(first.rstrip("*"), []).append((tuple(rest), name, power))
            self._prefixes.setdefault(phrase.lower(), (name, power))
        self._longest = max(map(len, self._prefixes), default=0)

    def __bool__(self) -> bool:
        return bool(self._prefixes)

    def at(self, text: str, position: int) -> Found | None:
        """The longest phrase of whole words that begins at `position`."""
        word = WORD.match(text, position)
        if word is None:
            return None
        first = lowered(word[0])
        best = self._longest_of(self._exact.get(first), text, word.end(), None)
        for length in range(min(len(first), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
            rows = self._stems.get(first[:length])
            if rows:
                best = self._longest_of(rows, text, word.end(), best)
                if best is not None:
                    break
        return best

    def starts(self, text: str, position: int) -> Found | None:
        """The longest phrase whose characters stand at `position`, wherever the word ends."""
        window = text[position : position + self._longest].lower()
        for length in range(len(window), 0, -1):
            row = self._prefixes.get(window[:length])
            if row is not None:
                return Found(row[0], row[1], position + length)
        return None

    def ends(self, text: str, position: int) -> Found | None:
        """The longest phrase whose characters end at `position`; `end` is the place where it begins."""
        window = text[max(0, position - self._longest) : position].lower()
        for skipped in range(len(window)):
            row = self._prefixes.get(window[skipped:])
            if row is not None:
                return Found(row[0], row[1], position - len(window) + skipped)
        return None

    def _longest_of(
        self, rows: "list[tuple[tuple[str, ...], str, int]] | None", text: str, end: int, best: Found | None
    ) -> Found | None:
        for rest, name, power in rows or ():
            place = _rest_end(rest, text, end)
            if place >= 0 and (best is None or place > best.end):
                best = Found(name, power, place)
        return best


def phrase_words(phrase: str) -> list[str]:
    """The words of a phrase as they are matched: without the signs between them, stems with their star."""
    cleaned = "".join(" " if character in _GLUE else character for character in phrase)
    return cleaned.split()


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
