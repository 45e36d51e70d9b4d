"""A language made ready for reading: the words of its module and of the generated tables, compiled when first used."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING, Any

from factcheck.quantity import Bound
from factcheck.reading.phrases import Phrases

if TYPE_CHECKING:
    from factcheck.reading.words import Word

HEDGES: dict[str, Bound] = {
    "approx": Bound.APPROX, "nearly": Bound.APPROX, "only": Bound.EQ, "as_much_as": Bound.EQ, "at_least": Bound.GE,
    "more_than": Bound.GT, "up_to": Bound.LE, "less_than": Bound.LT, "or_more": Bound.GE, "within": Bound.LE,
    "to": Bound.LE, "at_most": Bound.LE,
}  # fmt: skip
# Magnitudes that mean the same in every language that has them are shared, so that a wrong guess costs little.
_SHORTEST_SHARED = 3
_MOST_HEDGE_WORDS = 5
_ALTERNATIVE = re.compile(r"(?:[^|()]|\((?:[^()]|\([^()]*\))*\))+")
_SPELLED = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the grammar looks up; every key is in lower case, words of a phrase are joined by one space."""

    code: str
    unspaced: bool
    decimal: str
    group: str
    numbers: dict[str, Decimal]
    magnitudes: dict[str, int]
    anchors: re.Pattern[str] | None
    vague: dict[str, tuple[Decimal, Decimal | None]]
    vague_phrases: Phrases
    hedges: dict[str, str]
    after: Phrases
    transparent: frozenset[str]
    to: Phrases
    between: dict[str, frozenset[str]]
    origins: frozenset[str]
    units: Phrases
    links: frozenset[str]
    stop: frozenset[str]
    modifier: re.Pattern[str] | None
    most_unknown: int
    per: Phrases
    rates: Phrases
    per_before: Phrases
    months: dict[str, int]
    year_after: Phrases
    year_before: frozenset[str]
    clock_before: frozenset[str]
    clock_after: Phrases
    change: tuple[str, ...]
    left_units: Phrases
    rank_after: Phrases
    ordinals: dict[str, int]
    halves: Phrases
    fractions: dict[str, int]
    folds: dict[str, int]
    joiners: frozenset[str]
    articles: frozenset[str]
    suffix: re.Pattern[str] | None
    dollar: str
    yen: str
    day_first: bool
    silent: Phrases
    glued: dict[str, int] = field(default_factory=dict)
    blocked: dict[str, re.Pattern[str]] = field(default_factory=dict)
    hedge_tails: "dict[str, list[tuple[list[str], str]]]" = field(default_factory=dict)
    magnitude_heads: frozenset[str] = frozenset()
    stops: tuple[str, ...] = ()
    words: "dict[str, Word]" = field(default_factory=dict)
    postposed: frozenset[str] = frozenset()


def codes() -> tuple[str, ...]:
    """The language modules that exist, discovered from their file names."""
    from factcheck.reading import languages

    return tuple(sorted(module.name for module in iter_modules(languages.__path__)))


@lru_cache(maxsize=64)
def lexicon(code: str, region: str = "") -> Lexicon:
    """The compiled language `code`; `region` chooses between readings that differ by country (pt-PT bi)."""
    words = import_module(f"factcheck.reading.languages.{code}")
    from factcheck.reading.tables.cldr import CLDR
    from factcheck.reading.tables.spellout import SPELLOUT

    cldr, spelled = CLDR[code], SPELLOUT.get(code, {"words": {}, "magnitudes": {}})
    numbers = {word: Decimal(value) for word, value in spelled["words"].items()} | {
        word: Decimal(value) for value, word in _pairs(words, "NUMBERS")
    }
    magnitudes = _shared_magnitudes(CLDR) | {
        word: power
        for source in (cldr["magnitudes"], spelled["magnitudes"])
        for word, power in source.items()
        if len(word.strip(".")) >= _SHORTEST_SHARED
    }
    magnitudes |= {word: int(power) for power, word in _pairs(words, "MAGNITUDES")}
    magnitudes |= {word: int(power) for power, word in _pairs(words, f"MAGNITUDES_{region.upper()}")}
    numbers |= {
        word.replace("'", "’").replace("ʼ", "’"): value for word, value in numbers.items() if "'" in word or "ʼ" in word
    }
    for word in magnitudes.keys() & numbers.keys():
        del numbers[word]
    vague = dict(_vague(words))
    folds = {word: int(value) for value, word in _pairs(words, "FOLDS")}
    unspaced = bool(getattr(words, "UNSPACED", False))
    ordinals = {word: int(value) for value, word in _pairs(words, "ORDINALS")}
    anchor_words = {*numbers, *magnitudes, *vague, *folds, *ordinals} - set(_list(words, "NOT_ANCHORS"))
    hedges = {word: name for name, word in _pairs(words, "HEDGES")}
    return Lexicon(
        code=code,
        unspaced=unspaced,
        decimal=cldr["decimal"],
        group=cldr["group"],
        numbers=numbers,
        magnitudes=magnitudes,
        anchors=None if unspaced else _anchors(anchor_words, bool(getattr(words, "GLUED", ""))),
        vague=vague,
        vague_phrases=Phrases((word, word, 0) for word in vague if " " in word),
        hedges=hedges,
        hedge_tails=_tails(hedges),
        magnitude_heads=frozenset(word.split(" ")[0] for word in magnitudes if " " in word),
        after=Phrases((word, name, 0) for name, word in _pairs(words, "AFTER")),
        transparent=frozenset(_list(words, "TRANSPARENT")),
        to=Phrases((word, "to", 0) for word in _list(words, "TO")),
        between=_between(words),
        origins=frozenset(_list(words, "ORIGINS")),
        units=Phrases(_unit_rows(words, cldr)),
        links=frozenset(_list(words, "LINKS")),
        stop=frozenset(_list(words, "STOP")),
        stops=tuple(_list(words, "STOP")),
        modifier=re.compile(words.MODIFIER) if getattr(words, "MODIFIER", "") else None,
        most_unknown=getattr(words, "MOST_UNKNOWN", 0),
        per=Phrases((word, "per", 0) for word in _list(words, "PER")),
        rates=Phrases((word, unit, 0) for unit, word in _pairs(words, "RATES")),
        per_before=Phrases((word, "per", 0) for word in _list(words, "PER_BEFORE")),
        months=cldr["months"] | {word: int(month) for month, word in _pairs(words, "MONTHS")},
        year_after=Phrases((word, "year", 0) for word in _list(words, "YEAR_AFTER")),
        year_before=frozenset(_list(words, "YEAR_BEFORE")),
        clock_before=frozenset(_list(words, "CLOCK_BEFORE")),
        clock_after=Phrases((word, "time", 0) for word in _list(words, "CLOCK_AFTER")),
        change=tuple(_list(words, "CHANGE")),
        left_units=Phrases((word, unit, 0) for unit, word in _pairs(words, "LEFT_UNITS")),
        rank_after=Phrases((word, "rank", 0) for word in _list(words, "RANK_AFTER")),
        ordinals=ordinals,
        halves=Phrases((word, "half", 0) for word in _list(words, "HALVES")),
        fractions={word: int(value) for value, word in _pairs(words, "FRACTIONS")},
        folds=folds,
        joiners=frozenset(_list(words, "JOINERS")),
        articles=frozenset(_list(words, "ARTICLES")),
        suffix=re.compile(words.SUFFIX) if getattr(words, "SUFFIX", "") else None,
        dollar=getattr(words, "DOLLAR", "USD"),
        yen=getattr(words, "YEN", "CNY"),
        day_first=getattr(words, "DAY_FIRST", True),
        postposed=frozenset(_list(words, "POSTPOSED")),
        silent=Phrases((word, "silent", 0) for word in _list(words, "SILENT")),
        glued={word: int(value) for value, word in _pairs(words, "GLUED")},
        blocked=_by_first_character(getattr(words, "BLOCKED", "")),
    )


def _by_first_character(alternatives: str) -> dict[str, re.Pattern[str]]:
    """The alternatives of one pattern parted by the character they begin with, each part in their order."""
    parts: dict[str, list[str]] = {}
    for alternative in _ALTERNATIVE.findall(alternatives):
        parts.setdefault(alternative[0], []).append(alternative)
    return {first: re.compile("|".join(part)) for first, part in parts.items()}


def _tails(hedges: dict[str, str]) -> "dict[str, list[tuple[list[str], str]]]":
    """For each last word the phrases that end with it, longest first."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for phrase, name in hedges.items():
        words = phrase.split(" ")
        if len(words) <= _MOST_HEDGE_WORDS:
            found.setdefault(words[-1], []).append((words, name))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _list(words: ModuleType, name: str) -> list[str]:
    return [word.replace("_", " ") for word in getattr(words, name, "").split() if not word.endswith("_")]


def _pairs(words: ModuleType, name: str) -> Iterator[tuple[str, str]]:
    """(head, word) for each word of each line `head word word ...`."""
    for line in getattr(words, name, "").splitlines():
        parts = line.split()
        for word in parts[1:]:
            if not word.endswith("_"):  # a word we know and leave out on purpose
                yield parts[0], word.replace("_", " ")


def _unit_rows(words: ModuleType, cldr: dict[str, dict[str, list[str]]]) -> Iterator[tuple[str, str, int]]:
    for code, names in cldr["currencies"].items():
        for name in names:
            yield name.replace("-", " "), code, 0
    for head, word in _pairs(words, "UNITS"):
        unit, _, power = head.partition(":")
        yield word, unit, int(power or 0)
    for word in _list(words, "NOUNS"):
        yield word, "", 0


def _vague(words: ModuleType) -> Iterator[tuple[str, tuple[Decimal, Decimal | None]]]:
    for head, word in _pairs(words, "VAGUE"):
        low, _, high = head.partition("..")
        yield word, (Decimal(low), Decimal(high) if high else None)


def _between(words: ModuleType) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for head, word in _pairs(words, "BETWEEN"):
        found[head] = found.get(head, frozenset()) | {word}
    return found


@lru_cache(maxsize=1)
def _shared() -> dict[str, int]:
    return {}


def _shared_magnitudes(tables: dict[str, dict[str, dict[str, int]]]) -> dict[str, int]:
    shared = _shared()
    if not shared:
        powers: dict[str, set[int]] = {}
        for table in tables.values():
            for word, power in table["magnitudes"].items():
                powers.setdefault(word, set()).add(power)
        shared.update(
            (word, next(iter(values)))
            for word, values in powers.items()
            if len(values) == 1 and len(word) > _SHORTEST_SHARED
        )
    return shared


def _anchors(words: set[str], compounds: bool) -> re.Pattern[str]:
    """One pattern in the shape of a trie, each word with and without a capital, ending at the end of a word."""
    spellings = {first for word in words for first in (word.split(" ")[0].rstrip("."),) if _SPELLED.fullmatch(first)}
    spellings |= {word[:1].upper() + word[1:] for word in spellings} | {
        "İ" + word[1:] for word in spellings if word[0] == "i"
    }
    spellings |= {word.replace("’", sign) for word in spellings if "’" in word for sign in "'ʼ"}
    trie: dict[str, Any] = {}
    for word in sorted(spellings):
        node = trie
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return re.compile(_branch(trie) + (r"[^\W\d_]{0,60}" if compounds else "") + r"(?![^\W\d_])")


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
