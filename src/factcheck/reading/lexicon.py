"""A language made ready for reading: the words of its module and of the generated tables, compiled when first used."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from factcheck.quantity import Bound
from factcheck.reading.han_anchors import han_anchors
from factcheck.reading.number_words import (
    anchor_pattern,
    numbers_of,
    own_magnitudes,
    parts_of,
    sets_of,
    shared_magnitudes,
    unmistakable,
    vague_of,
)
from factcheck.reading.phrases import Phrases
from factcheck.reading.symbols import CURRENCY_WORDS
from factcheck.reading.word_lists import WordLists

if TYPE_CHECKING:
    from factcheck.reading.words import Word

HEDGES: dict[str, Bound] = {
    "approx": Bound.APPROX, "nearly": Bound.APPROX, "only": Bound.EQ, "as_much_as": Bound.EQ, "at_least": Bound.GE,
    "more_than": Bound.GT, "up_to": Bound.LE, "less_than": Bound.LT, "or_more": Bound.GE, "within": Bound.LE,
    "to": Bound.LE, "at_most": Bound.LE,
}  # fmt: skip
_MOST_HEDGE_WORDS = 5
# The units of which one by itself is counted where words are not spaced.
_OF_ONE = frozenset("year month week day hour minute second x percent".split())
# The phrases that end with one word: their words, and which hedge they are.
Tails = dict[str, list[tuple[list[str], str]]]


class Lexicon:
    """What the grammar looks up; every key is in lower case, words of a phrase are joined by one space.

    `region` chooses between readings that differ by country (pt-PT bi). Raises ModuleNotFoundError for an unknown code.
    """

    def __init__(self, code: str, region: str = "") -> None:
        from factcheck.reading.tables.cldr import CLDR

        lists, cldr = WordLists(code), CLDR[code]
        self.code = code
        self.unspaced = lists.flag("UNSPACED", default=False)
        self.decimal: str = cldr["decimal"]
        self.dollar, self.yen = lists.text("DOLLAR", "USD"), lists.text("YEN", "CNY")
        self.words: dict[str, Word] = {}
        self._add_numbers(lists, region)
        self._add_hedges(lists)
        self._add_ranges_and_ranks(lists)
        self._add_units(lists, cldr)
        self._add_dates(lists, cldr)
        self.han_anchors = (
            han_anchors(code, lists.words("BLOCKED"), self.numbers, self.units.initials_of(_OF_ONE))
            if self.unspaced
            else None
        )

    def _add_numbers(self, lists: WordLists, region: str) -> None:
        own = own_magnitudes(lists, self.code, region)
        self.magnitudes = shared_magnitudes() | own
        self.counted_magnitudes = lists.numbers("COUNTED_MAGNITUDES")
        self.magnitude_heads = frozenset(word.split(" ")[0] for word in self.magnitudes if " " in word)
        self.numbers = numbers_of(lists, self.code, self.magnitudes)
        self.numbers_by_head: dict[str, list[str]] = {}
        for word in self.numbers:
            self.numbers_by_head.setdefault(word[0], []).append(word)
        self.vague = vague_of(lists)
        self.vague_phrases = Phrases((word, word, 0) for word in self.vague if " " in word)
        self.folds, self.ordinals = lists.measures("FOLDS"), lists.numbers("ORDINALS")
        self.collectives = frozenset(lists.words("COLLECTIVES"))
        self.turned_magnitudes = lists.numbers("TURNED_MAGNITUDES")
        self.sets, self.singulars = sets_of(lists, "SETS"), frozenset(lists.words("SINGULARS"))
        self.digit_sets = self.sets | sets_of(lists, "DIGIT_SETS")
        self.glued, self.ordinal_tail = lists.numbers("GLUED"), lists.pattern("ORDINAL_TAIL")
        self.single = frozenset(lists.words("SINGLE"))
        self.ones, self.no_ones = frozenset(lists.words("ONES")), frozenset(lists.words("NO_ONES"))
        self.about, self.acting = frozenset(lists.words("ABOUT")), lists.pattern("ACTING")
        self.late_joiners = frozenset(lists.words("LATE_JOINERS"))
        self.ones_first = lists.flag("ONES_FIRST", default=False)
        self.incomplete = frozenset(lists.words("INCOMPLETE"))
        self.joiners, self.articles = frozenset(lists.words("JOINERS")), frozenset(lists.words("ARTICLES"))
        self.indefinite = frozenset(lists.words("INDEFINITE"))
        self.suffix, self.silent = lists.pattern("SUFFIX"), lists.phrases("SILENT")
        self._add_signs(lists)
        self._add_fractions(lists)
        self.anchors = None if self.unspaced else self._anchors(lists, own)

    def _add_signs(self, lists: WordLists) -> None:
        self.no_point = lists.pattern("NO_POINT")
        self.loose_points = frozenset(lists.words("LOOSE_POINTS"))
        self.points = self.loose_points | frozenset(lists.words("POINTS"))
        self.leading_points = tuple(
            form for word in lists.words("LEADING_POINTS") for form in (word, word.capitalize())
        )
        self.noughts, self.before_point = frozenset(lists.words("NOUGHTS")), frozenset(lists.words("BEFORE_POINT"))
        self.minus, self.no_minus = frozenset(lists.words("MINUS")), frozenset(lists.words("NO_MINUS"))
        self.plus, self.below_zero = frozenset(lists.words("PLUS")), lists.phrases("BELOW_ZERO")

    def _add_fractions(self, lists: WordLists) -> None:
        self.fractions, self.parts = parts_of(lists), lists.pattern("PARTS")
        self.wholes, self.doubtful = frozenset(lists.words("WHOLES")), lists.pattern("DOUBTFUL_PARTS")
        self.part_nouns = frozenset(lists.words("PART_NOUNS"))
        self.counted_parts = frozenset(lists.words("COUNTED_PARTS"))
        self.part_endings = {word: Decimal(part) for part, word in lists.pairs("PART_ENDINGS")}
        self.halves, self.added_parts = lists.phrases("HALVES"), lists.named("ADDED_PARTS")
        self.joins_parts = lists.flag("JOINS_PARTS", default=False)
        self.of_one, self.more_or_less = lists.phrases("OF_ONE"), frozenset(lists.words("MORE_OR_LESS"))
        self.part_of, self.out_of = frozenset(lists.words("PART_OF")), lists.phrases("OUT_OF")
        self.over = lists.phrases("OVER")
        self.divides = bool(self.out_of) or bool(self.over)
        self.shares, self.share_links = lists.named("SHARES"), frozenset(lists.words("SHARE_LINKS"))
        self.whole_before = lists.flag("WHOLE_BEFORE", default=False)
        self.no_wholes, self.other_parts = frozenset(lists.words("NO_WHOLES")), frozenset(lists.words("OTHER_PARTS"))
        self.answering, self.changed_by = frozenset(lists.words("ANSWERING")), frozenset(lists.words("CHANGED_BY"))

    def _anchors(self, lists: WordLists, own: Iterable[str]) -> re.Pattern[str]:
        """The pattern that finds where a number could begin, in digits or in words."""
        shares = (word for _, word in lists.pairs("SHARES"))
        shared = filter(unmistakable, self.magnitudes)
        counted = {*self.numbers, *own, *shared, *self.vague, *self.folds, *self.ordinals, *self.part_of, *shares}
        counted.update(self.turned_magnitudes, self.noughts)
        kept = frozenset(lists.words("NOT_ANCHORS"))
        return anchor_pattern({word for word in counted if word.rstrip(".") not in kept}, compounds=bool(self.glued))

    def _add_hedges(self, lists: WordLists) -> None:
        self.hedges = {word: name for name, word in lists.pairs("HEDGES")}
        self.hedge_tails = _tails(self.hedges)
        self.hedge_sizes = _sizes(self.hedges)
        self.after = lists.named("AFTER")
        self.transparent, self.verbs = frozenset(lists.words("TRANSPARENT")), frozenset(lists.words("VERBS"))
        self.passed_finals = frozenset(word[-1] for word in self.transparent | self.verbs)
        self.change = tuple(lists.words("CHANGE"))
        self.asked = lists.pattern("ASKED")
        self.during, self.lasting = frozenset(lists.words("DURING")), frozenset(lists.words("LASTING"))

    def _add_ranges_and_ranks(self, lists: WordLists) -> None:
        self.to = lists.phrases("TO")
        self.pace, self.origins = lists.phrases("PACE"), frozenset(lists.words("ORIGINS"))
        self.between: dict[str, frozenset[str]] = {}
        for head, word in lists.pairs("BETWEEN"):
            self.between[head] = self.between.get(head, frozenset()) | {word}
        self.numbering, self.place_to = frozenset(lists.words("NUMBERING")), lists.phrases("PLACE_TO")
        self.rank_after = lists.phrases("RANK_AFTER")
        self.alternatives = lists.named("ALTERNATIVES")
        self.dotted_ordinals = lists.flag("DOTTED_ORDINALS", default=False)

    def _add_units(self, lists: WordLists, cldr: dict[str, Any]) -> None:
        derived, endings = lists.pattern("DERIVED"), lists.pattern("ENDINGS")
        self.units = Phrases(_unit_rows(lists, cldr["currencies"]), derived=derived, endings=endings)
        self.genitive_head = lists.pattern("GENITIVE_HEAD")
        self.abbreviated = frozenset(word[:-1] for _, word in lists.pairs("UNITS") if word.endswith("."))
        self.left_units, self.foreign = lists.named("LEFT_UNITS"), lists.pattern("FOREIGN")
        self.turned = {word: head for head, word in lists.pairs("TURNED")}
        self.genitives = {head: re.compile(ending) for head, ending in lists.pairs("GENITIVES")}
        self.turned_links, self.governing = frozenset(lists.words("TURNED_LINKS")), frozenset(lists.words("GOVERNING"))
        self.contrasts = lists.phrases("CONTRASTS")
        self.links, self.stop = frozenset(lists.words("LINKS")), frozenset(lists.words("STOP"))
        self.stops, self.verb = tuple(lists.words("STOP")), lists.pattern("VERB")
        self.modifier = lists.pattern("MODIFIER")
        self.definite, self.placed = frozenset(lists.words("DEFINITE")), frozenset(lists.words("PLACED"))
        self.place_links = frozenset(lists.words("PLACE_LINKS"))
        self.number_of, self.reached = frozenset(lists.words("NUMBER_OF")), frozenset(lists.words("REACHED"))
        self.plural = lists.pattern("PLURAL")
        self.agreeing = {word: re.compile(ending) for ending, word in lists.pairs("AGREEING")}
        self.agreeing_adjective = lists.pattern("AGREEING_ADJECTIVE")
        self.also_verbs = frozenset(lists.words("ALSO_VERBS"))
        self.attributes = frozenset(lists.words("ATTRIBUTES"))
        self.most_unknown = int(lists.text("MOST_UNKNOWN", "0"))
        self.factors, self.compared = frozenset(lists.words("FACTORS")), lists.pattern("COMPARED")
        self.per_time = frozenset(lists.words("PER_TIME"))
        self.per, self.per_before, self.rates = lists.phrases("PER"), lists.phrases("PER_BEFORE"), lists.named("RATES")
        self.priced = frozenset(lists.words("PRICED"))
        self.postposed = frozenset(lists.words("POSTPOSED"))

    def _add_dates(self, lists: WordLists, cldr: dict[str, Any]) -> None:
        self.months: dict[str, int] = cldr["months"] | lists.numbers("MONTHS")
        self.weekday, self.street = lists.pattern("WEEKDAY"), lists.pattern("STREET")
        self.months_or_words = frozenset(lists.words("MONTHS_OR_WORDS"))
        self.year_after, self.year_before = lists.phrases("YEAR_AFTER"), frozenset(lists.words("YEAR_BEFORE"))
        self.clock_after, self.clock_before = lists.phrases("CLOCK_AFTER"), frozenset(lists.words("CLOCK_BEFORE"))
        self.clock_dotted = self.clock_before | frozenset(lists.words("CLOCK_DOTTED"))
        self.day_first = lists.flag("DAY_FIRST", default=True)


def codes() -> tuple[str, ...]:
    """The language modules that exist, discovered from their file names."""
    from factcheck.reading import languages

    return tuple(sorted(module.name for module in iter_modules(languages.__path__)))


@lru_cache(maxsize=64)
def lexicon(code: str, region: str = "") -> Lexicon:
    """The compiled language `code`, made once."""
    return Lexicon(code, region)


def _sizes(hedges: dict[str, str]) -> dict[str, list[int]]:
    """For each character with which hedges end how long those are, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in hedges:
        found.setdefault(phrase[-1], set()).add(len(phrase))
    return {final: sorted(sizes, reverse=True) for final, sizes in found.items()}


def _tails(hedges: dict[str, str]) -> Tails:
    """For each last word the phrases that end with it, longest first."""
    found: Tails = {}
    for phrase, name in hedges.items():
        words = phrase.split(" ")
        if len(words) <= _MOST_HEDGE_WORDS:
            found.setdefault(words[-1], []).append((words, name))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _unit_rows(lists: WordLists, currencies: dict[str, list[str]]) -> Iterator[tuple[str, str, int]]:
    declined = lists.pattern("DECLINED")
    for code, names in currencies.items():
        yield from ((name.replace("-", " "), code, 0) for name in names)
        if declined is not None:
            yield from ((declined.sub("*", name, count=1), code, 0) for name in names if declined.search(name))
    yield from ((word, code, 0) for word, code in CURRENCY_WORDS.items())
    for head, word in lists.pairs("UNITS"):
        unit, _, power = head.partition(":")
        yield word, unit, int(power or 0)
    yield from ((word, "", 0) for word in lists.words("NOUNS"))
