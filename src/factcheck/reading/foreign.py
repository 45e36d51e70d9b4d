"""Words for thousands, millions and the like that a phrase cannot have from the language it is called."""

from functools import lru_cache

from factcheck.reading.number_words import vague_of
from factcheck.reading.patterns import pattern
from factcheck.reading.tables.cldr import CLDR
from factcheck.reading.tables.spellout import SPELLOUT
from factcheck.reading.word_lists import WordLists

_WORD = pattern(r"[^\W\d_]{2,64}")
_LONG_ENOUGH = 6  # letters: shorter plain ones are words or names elsewhere, such as mil, mila, mille and bin


def foreign_magnitude(text: str, code: str) -> tuple[str, tuple[str, ...]] | None:
    """The first such word of `text`, in lower case, and the languages that have it; None where there is none.

    None too where the words of the language `code` are not known, or it spells its numbers in no letters of its own.
    """
    if code not in SPELLOUT:
        return None
    for word in _WORD.findall(text.lower()):
        languages = _spoken().get(word, ())
        if languages and code not in languages and word not in _own(code):
            return word, languages
    return None


@lru_cache(maxsize=1)
def _spoken() -> dict[str, tuple[str, ...]]:
    """Each word that no language has by chance, with those that have it."""
    found: dict[str, list[str]] = {}
    for code in SPELLOUT:
        for word in _words((*CLDR[code]["magnitudes"], *SPELLOUT[code]["magnitudes"])):
            if len(word) >= _LONG_ENOUGH or not word.isascii():
                found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@lru_cache(maxsize=32)
def _own(code: str) -> frozenset[str]:
    """What a language has besides the tables, such as its vague words: the `millions` of English."""
    lists = WordLists(code)
    return frozenset(_words((*lists.numbers("MAGNITUDES"), *vague_of(lists), *SPELLOUT[code]["words"])))


def _words(phrases: tuple[str, ...]) -> set[str]:
    return {word for phrase in phrases for word in _WORD.findall(phrase.lower())}
