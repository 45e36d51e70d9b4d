"""What a word may do beside a number, worked out once for each word of a language and remembered."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import lowered
from factcheck.reading.numerals import compound, magnitude_of, named_part, place_value
from factcheck.reading.symbols import (
    DEVICE_INITIALS,
    GLUED_MAGNITUDES,
    NAMES,
    PRICE_MAGNITUDES,
    SIGNS,
    device,
    is_brand,
    may_be_prefixed,
    may_begin_symbol,
)

# Uses of a word, one bit each: as part of a number, right of a number, left of a number.
(
    NUMBER, MAGNITUDE, JOINER, ARTICLE, HALF, FRACTION, FOLD, VAGUE, ORDINAL, SILENT,
    TO, JOINS, AFTER, RATE, PER, RANKED, MONTH, CLOCK, YEAR_AFTER, SYMBOL, BRAND, DEVICE, UNIT, LINK, STOP,
    HEDGE_END, TRANSPARENT, YEAR_BEFORE, CLOCK_BEFORE, LEFT_UNIT, NAME, RATE_END, MODIFIER, PART, OUT_OF, ALTERNATIVE, SHARE,
    POINT,
) = (1 << bit for bit in range(38))  # fmt: skip
IN_NUMBER = NUMBER | MAGNITUDE | JOINER
_MONTH_LINKS = frozenset("of de del di d".split())  # 7 of March, março de 2024
_MERIDIEM = frozenset("a p am pm o uhr uur h".split())
_ONE_APOSTROPHE = str.maketrans("'ʼ‘", "’’’")
_BEFORE_APOSTROPHE = frozenset(("п", "дев"))  # п’ять is two words to a pattern
_RANGING = frozenset("-–—―~～〜∼÷….")  # signs with which what parts the ends of a range can begin
_COUNTING = frozenset("%％‰×*〇々¥㎚㎛㎜㎝㎞㎾㎿") | {sign[0] for sign in SIGNS}
# What else a word may be that names a unit: then, and of metres and nouns that are no unit, other rules have a say.
_MORE_THAN_UNIT = RATE | SYMBOL | LINK | STOP
_SEEN_TO = frozenset(("", "m"))
_MOST_REMEMBERED = 20_000


@dataclass(slots=True)
class Word:
    """A word as printed, its uses, and what it stands for by itself: a number, or a unit with the power of its prefix. `longer` is how words begin with which it names another unit."""

    text: str
    lower: str
    uses: int
    value: Decimal | None = None
    step: Decimal | None = None
    unit: tuple[str, int] | None = None
    longer: tuple[str, ...] = ()


# What stands where no word does: a closing sign, or the end of the text.
NOTHING = Word("", "", 0)
# Signs right behind a number; and what stands one space from it and means nothing to any rule, such as other digits.
# They have no letters, so that no rule takes them for words.
PERCENT, DASH, MONEY, APART = (Word("", "", uses) for uses in (SYMBOL | UNIT, TO, UNIT, 0))
# What the signs right and left of a number may do; of any other only a rule can tell.
BEHIND = (
    dict.fromkeys("#[{|=&@<>≈≥≤±№§•", APART)
    | dict.fromkeys("–—―~∼÷", DASH)
    | dict.fromkeys("(/", Word("", "", RATE | PER))
    | dict.fromkeys("$€£¥₽₩₴₫₺₹₪¢", MONEY)
    | {"%": PERCENT, "+": Word("", "", AFTER)}
)
BEFORE = (
    dict.fromkeys("$€£¥₽₩₴₫₺₹₪", NOTHING)
    | dict.fromkeys("~≈≃∼><≥≤±", Word("", "", HEDGE_END))
    | {"[": APART, "#": Word("", "", LEFT_UNIT)}
)


def word_of(text: str, lexicon: Lexicon) -> Word:
    """The word `text` of the language; remembered, up to a bound."""
    found = lexicon.words.get(text)
    if found is None:
        if len(lexicon.words) >= _MOST_REMEMBERED:
            lexicon.words.clear()
        found = lexicon.words[text] = _considered(text, lexicon)
    return found


def _considered(text: str, lexicon: Lexicon) -> Word:
    if lexicon.unspaced:
        return Word(text, text, _character(text, lexicon))
    plain = lowered(text)
    value = lexicon.numbers.get(plain.translate(_ONE_APOSTROPHE))
    value = compound(plain, lexicon) if value is None else value
    uses = _in_numbers(plain, text, lexicon) | _right(text, plain, lexicon) | _left(text, lexicon)
    if plain in _BEFORE_APOSTROPHE:
        uses |= NUMBER
    made = Word(text, text.lower(), uses)
    if value is not None:
        made.uses, made.value, made.step = uses | NUMBER, value, place_value(value)
    elif uses & UNIT and not uses & _MORE_THAN_UNIT:
        made.unit, made.longer = _unit(text, lexicon)
    return made


def _unit(text: str, lexicon: Lexicon) -> tuple[tuple[str, int] | None, tuple[str, ...]]:
    """The unit that the word names by itself, and how words begin with which it may name another."""
    rows = lexicon.units.rows(text)
    alone = next(((name, power) for rest, name, power in rows if not rest), None)
    if alone is None or alone[0] in _SEEN_TO or text.lower() in lexicon.attributes or device(text, 0):
        return None, ()
    return alone, tuple(rest[0].rstrip("*") for rest, _, _ in rows if rest)


def _in_numbers(plain: str, text: str, lexicon: Lexicon) -> int:
    lower = text.lower()
    magnitude = text in PRICE_MAGNITUDES or any(
        magnitude_of(word, ".", 0, lexicon) or word in lexicon.magnitude_heads for word in (plain, lower)
    )
    return (
        (MAGNITUDE if magnitude or plain in lexicon.digit_sets else 0)
        | (JOINER if plain in lexicon.joiners else 0)
        | (ARTICLE if plain in lexicon.articles or lower in lexicon.articles else 0)
        | (HALF if lexicon.halves.rows(text) or lexicon.added_parts.rows(text) else 0)
        | (FRACTION if named_part(plain, lexicon) or lower in lexicon.wholes else 0)
        | (PART if plain in lexicon.part_of else 0)
        | (SHARE if lexicon.shares.rows(text) else 0)
        | (POINT if plain in lexicon.points else 0)
        | (FOLD if plain in lexicon.folds else 0)
        | (VAGUE if plain in lexicon.vague or lower in lexicon.vague or lexicon.vague_phrases.rows(text) else 0)
        | (ORDINAL if plain in lexicon.ordinals and plain not in lexicon.numbers else 0)
    )


def _right(text: str, plain: str, lexicon: Lexicon) -> int:
    lower = text.lower()
    return (
        (TO if lexicon.to.rows(text) else 0)
        | (JOINS if any(lower in joining for joining in lexicon.between.values()) else 0)
        | (OUT_OF if lexicon.out_of.rows(text) or lexicon.over.rows(text) else 0)
        | (ALTERNATIVE if lexicon.alternatives.rows(text) else 0)
        | (AFTER if lexicon.after.rows(text) else 0)
        | (RATE if lexicon.rates.rows(text) else 0)
        | (PER if lexicon.per.rows(text) else 0)
        | (RANKED if lexicon.rank_after.rows(text) else 0)
        | (CLOCK if lexicon.clock_after.rows(text) or plain in _MERIDIEM else 0)
        | (YEAR_AFTER if lexicon.year_after.rows(text) else 0)
        | (SYMBOL if may_begin_symbol(text) else 0)
        | (BRAND if is_brand(text) else 0)
        | (DEVICE if text[0] in DEVICE_INITIALS else 0)
        | (UNIT if lexicon.units.rows(text) or may_be_prefixed(lower) else 0)
        | (LINK if lower in lexicon.links else 0)
        | (STOP if lower in lexicon.stop or _is_verb(lower, lexicon) else 0)
        | (MODIFIER if is_modifier(text, lexicon) else 0)
    )


def _is_verb(lower: str, lexicon: Lexicon) -> bool:
    """Whether the word has the ending of a verb, so that a number before it does not count it."""
    return lexicon.verb is not None and lower not in lexicon.numbers and lexicon.verb.search(lower) is not None


def is_modifier(word: str, lexicon: Lexicon) -> bool:
    """Whether an unknown word looks like an adjective, or like a name: both may stand between a number and its unit."""
    adjective = lexicon.modifier is not None and lexicon.modifier.search(word) is not None
    return adjective or (word[0].isupper() and lexicon.code != "de")


def _character(sign: str, lexicon: Lexicon) -> int:
    """What may begin with the character right of a number, where words are not spaced."""
    heads = (lexicon.magnitudes, lexicon.links, lexicon.articles, GLUED_MAGNITUDES, PRICE_MAGNITUDES)
    counted = sign.isalpha() or sign in _COUNTING or sign in DEVICE_INITIALS or sign.lower() in lexicon.units.initials
    return (
        (HALF if sign.lower() in lexicon.halves.initials else 0)
        | (MAGNITUDE if any(word[0] == sign.lower() for head in heads for word in map(str.lower, head)) else 0)
        | (ALTERNATIVE if sign.lower() in lexicon.alternatives.initials else 0)
        | (TO if sign.lower() in lexicon.to.initials or sign in lexicon.pace.initials or sign in _RANGING else 0)
        | (AFTER if sign.lower() in lexicon.after.initials or sign == "+" else 0)
        | (RATE if sign.lower() in lexicon.rates.initials or sign.lower() in lexicon.per.initials or sign == "/" else 0)
        | (UNIT if counted or sign.lower() in lexicon.rates.initials else 0)
    )


def _left(text: str, lexicon: Lexicon) -> int:
    lower = text.lower()
    return (
        (HEDGE_END if lower in lexicon.hedge_tails else 0)
        | (TRANSPARENT if lower in lexicon.transparent else 0)
        | (MONTH if lower in lexicon.months or lower in _MONTH_LINKS else 0)
        | (YEAR_BEFORE if lower in lexicon.year_before else 0)
        | (CLOCK_BEFORE if lower in lexicon.clock_dotted else 0)
        | (LEFT_UNIT if lexicon.left_units.rows(text) or lexicon.left_units.ends_with(lower) or text[-1] in "ºª" else 0)
        | (LEFT_UNIT if lower in lexicon.turned else 0)
        | (RATE_END if lexicon.rates.rows(text) or text in lexicon.postposed or lexicon.rates.ends_with(lower) else 0)
        | (SILENT if lexicon.silent.rows(text) else 0)
        | (NAME if text[0].isupper() or lower in NAMES else 0)
    )
