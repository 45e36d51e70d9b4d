"""The number words of a language: its own and those of the generated tables, and one pattern that finds where they begin."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar
from unicodedata import normalize

from factcheck.reading.patterns import pattern
from factcheck.reading.word_lists import WordLists

Vague = dict[str, tuple[Decimal, Decimal | None]]
# Magnitudes that mean the same in every language that has them are shared, so that a wrong guess costs little.
_SHORTEST_SHARED = 3
_SHORTEST_FOREIGN = 6
# Whatever is no letter, digit or underscore and stands between words.
_PARTING = (
    "\\x00-/:-@\\[-^`{-\x80-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    "\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff\u2500-\u25ff\u3000-\u3002\u3008-\u3011\uff5e"
)
# English words for magnitudes that are quoted in any language; German and French have some of them for others.
ENGLISH = {"billion": 9, "billions": 9, "trillion": 12, "trillions": 12}
_ONES, _TENS = frozenset(range(1, 10)), frozenset(range(10, 100, 10))
_ACCENT = pattern("[\u0300-\u036f]")
_Value = TypeVar("_Value")
_SPELLED = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?")


def _with_plain_forms(words: dict[str, _Value], lists: WordLists) -> dict[str, _Value]:
    """The words, and how each is written without accents (milhoes, veintidos, fuenf) where that is no other word."""
    if not lists.flag("ACCENTS_OPTIONAL", default=False):
        return words
    letters = str.maketrans({pair[0]: pair[1:] for pair in lists.text("PLAIN_LETTERS").split()})
    taken = {*words, *lists.words("HOMOGRAPHS")}
    plain = {_ACCENT.sub("", normalize("NFKD", word.translate(letters))): value for word, value in words.items()}
    return {word: value for word, value in plain.items() if word not in taken} | words


def _written_together(numbers: dict[str, Decimal], lists: WordLists) -> dict[str, Decimal]:
    """The numbers of two or three words that are also written as one: yirmibeş, ikiyüz, onbin, yetmişikibuçuk."""
    ones = {word: value for word, value in numbers.items() if value in _ONES}
    tens = {word: value for word, value in numbers.items() if value in _TENS}
    hundreds = {one + word: value * 100 for one, value in ones.items() for word in numbers if numbers[word] == 100}
    small = ones | tens | {ten + one: tens[ten] + ones[one] for ten in tens for one in ones}
    thousands = [word for word, power in lists.numbers("MAGNITUDES").items() if power == 3]
    return (
        {word: value for word, value in (small | hundreds).items() if word not in numbers}
        | {word + half: value + Decimal("0.5") for word, value in small.items() for half in lists.words("HALVES")}
        | {word + end: value * 1000 for word, value in (small | hundreds).items() if value > 1 for end in thousands}
    )


def own_magnitudes(lists: WordLists, code: str, region: str) -> dict[str, int]:
    """Each magnitude word of the language itself with its power of ten."""
    from factcheck.reading.tables.cldr import CLDR
    from factcheck.reading.tables.spellout import SPELLOUT

    tables = CLDR[code]["magnitudes"], SPELLOUT.get(code, {"magnitudes": {}})["magnitudes"]
    own = {word: power for table in tables for word, power in table.items() if len(word.strip(".")) >= _SHORTEST_SHARED}
    own |= lists.numbers("MAGNITUDES") | lists.numbers(f"MAGNITUDES_{region.upper()}")
    return _with_plain_forms(own, lists)


def numbers_of(lists: WordLists, code: str, magnitudes: dict[str, int]) -> dict[str, Decimal]:
    """Each number word that is no magnitude with its value; apostrophes in one form."""
    from factcheck.reading.tables.spellout import SPELLOUT

    found = {word: Decimal(value) for word, value in SPELLOUT.get(code, {"words": {}})["words"].items()}
    found |= {word: Decimal(value) for value, word in lists.pairs("NUMBERS")}
    found |= {
        word.replace("'", "’").replace("ʼ", "’"): value for word, value in found.items() if "'" in word or "ʼ" in word
    }
    if lists.flag("WRITTEN_TOGETHER", default=False):
        found |= _written_together(found, lists)
    found = _with_plain_forms(found, lists)
    return {word: value for word, value in found.items() if word not in magnitudes}


def parts_of(lists: WordLists) -> dict[str, int]:
    """Each word for a part with what it divides by: 3 of thirds."""
    return _with_plain_forms(lists.numbers("FRACTIONS"), lists)


def sets_of(lists: WordLists, name: str) -> dict[str, Decimal]:
    """Each word for so many, such as a dozen, with what it multiplies by."""
    return _with_plain_forms({word: Decimal(size) for size, word in lists.pairs(name)}, lists)


def vague_of(lists: WordLists) -> Vague:
    """Each vague word with its lowest value and the first that is too high."""
    found: Vague = {}
    for head, word in lists.pairs("VAGUE"):
        low, _, high = head.partition("..")
        found[word] = (Decimal(low), Decimal(high) if high else None)
    return _with_plain_forms(found, lists)


@lru_cache(maxsize=1)
def shared_magnitudes() -> dict[str, int]:
    """The magnitude words that mean the same in all languages that have them, with their power of ten."""
    from factcheck.reading.tables.cldr import CLDR

    powers: dict[str, set[int]] = {}
    for table in CLDR.values():
        for word, power in table["magnitudes"].items():
            powers.setdefault(word, set()).add(power)
    shared = {word: min(values) for word, values in powers.items() if len(values) == 1 and len(word) > _SHORTEST_SHARED}
    return ENGLISH | shared


def unmistakable(magnitude: str) -> bool:
    """Whether a magnitude of another language is a number also without digits: миллионов, but not tis., mio. or mila."""
    return len(magnitude) >= _SHORTEST_FOREIGN and magnitude.isalpha()


def anchor_pattern(words: Iterable[str], *, compounds: bool) -> re.Pattern[str]:
    """One pattern in the shape of a trie, each word with and without a capital, from the sign before it to the end of a word.

    It is tried only where a word begins, which is twice as fast as at every letter.
    """
    spellings = {first for word in words for first in (word.split(" ")[0].rstrip("."),) if _SPELLED.fullmatch(first)}
    spellings |= {word[:1].upper() + word[1:] for word in spellings} | {
        "İ" + word[1:] for word in spellings if word[0] == "i"
    }
    spellings |= {word.replace("’", sign) for word in spellings if "’" in word for sign in "'ʼ‘"}
    trie: dict[str, Any] = {}
    for word in sorted(spellings):
        node = trie
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return re.compile(f"[{_PARTING}]" + _branch(trie) + (r"[^\W\d_]{0,60}" if compounds else "") + r"(?![^\W\d_])")


def _branch(node: dict[str, Any]) -> str:
    ends = "" in node
    parts = [re.escape(key) + _branch(child) for key, child in node.items() if key]
    if not parts:
        return ""
    if not ends and len(parts) == 1:
        return parts[0]
    plain = all(len(part) == 1 for part in parts)
    body = f"[{''.join(parts)}]" if plain else f"(?:{'|'.join(parts)})"
    return body + ("?" if ends else "")
