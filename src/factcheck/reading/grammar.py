"""What stands at a number: a name, a date, a place in an order, a share, a vague amount, or an amount that counts something."""

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.quantity import Bound
from factcheck.reading.agreement import counts_plural
from factcheck.reading.amounts import amount
from factcheck.reading.bare import bare
from factcheck.reading.calendar_days import quantity_of
from factcheck.reading.contrast import acts, fills_clause
from factcheck.reading.counted import counted
from factcheck.reading.dates import undated, when
from factcheck.reading.figures import FRACTION_SIGN, is_unled, mixed
from factcheck.reading.han import few, hangul_fraction, many
from factcheck.reading.hedges import hedge_before
from factcheck.reading.marks import lowered
from factcheck.reading.names import identifier_end, in_address
from factcheck.reading.negative import with_sign
from factcheck.reading.neighbours import beside, neighbours
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.portions import half, portion
from factcheck.reading.ranks import after_ordinal, ordinal_in_words, placed, rank, shares_place
from factcheck.reading.said_decimals import unled
from factcheck.reading.series import numbered
from factcheck.reading.shares import (
    han_share,
    mixed_number,
    one_of_those,
    out_of,
    part_of_magnitude,
    printed_fraction,
)
from factcheck.reading.spelled import begins_number, turned_magnitude
from factcheck.reading.spelled_fractions import may_be_fraction, spelled_fraction
from factcheck.reading.turned import turns
from factcheck.reading.units import bind
from factcheck.reading.vague import vague, vague_words
from factcheck.reading.words import (
    AFTER,
    ALTERNATIVE,
    APART,
    ARTICLE,
    FOLD,
    FRACTION,
    HALF,
    IN_NUMBER,
    JOINS,
    LEFT_UNIT,
    NOTHING,
    NUMBER,
    ORDINAL,
    PART,
    POINT,
    SHARE,
    SILENT,
    TO,
    UNIT,
    VAGUE,
    Word,
    word_of,
)
from factcheck.reading.worth import LEAST_CERTAIN, stands_alone
from factcheck.reading.years import year

_ONE = Decimal(1)
_SIGNS = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{1,2}(?=[:比])|)[/:比対对對대–.)-]|[0-9]{0,4}[ \u00a0]?[⅓⅔⅙⅚]|[0-9]{1,4}[ \u00a0][1-9]/[36]"
)
_RATIO = pattern(r"[0-9]{1,3}(?:(?:\.[0-9]{1,2})?[:比][0-9]{1,3}(?:\.[0-9]{1,2})?|[対对對대][0-9]{1,3}|-to-1)(?![0-9])")
_SCORE = pattern(r"([0-9]{1,3})[-–]([0-9]{1,3})(?![0-9%]|[.,:/–-][0-9])")  # odds of 60-40, a vote of 52-48
_ENUMERATED = pattern(r"[0-9]{1,2}[.)] ")
# Digits, in groups or with a decimal part, and nothing else: no letter, sign or further digits belong to them.
_PLAIN = re.compile(
    r"(?:[1-9][0-9]*|[0-9]{1,12}[.,][0-9]{1,3}|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,4})(?= (?:[0-9](?![0-9/])|(?![0-9(½¼¾⅐-⅞]))|[,;!?](?![0-9])|[%\n。、]|\Z)"
)
_COUNTS = pattern("[0-9]{1,12}(?:[.,][0-9]{1,12})*[万萬亿億兆元%个個家张張人倍]")
_CLOCKED = pattern("[分时時间間분간 ]0[1-9][分秒분초]")
_DECIMAL_SIGNS = (".", ",")
_BEFORE_RANK = frozenset("第名至到")
_BEFORE_PLAIN = frozenset(" $€£~<>([\n")


def at_digit(page: Page, position: int, floor: int) -> Outcome:
    """The quantity whose first digit stands at `position`, and where to read on."""
    if page.text[position - 1 : position] in _DECIMAL_SIGNS and is_unled(page.text, position - 1, page.lexicon):
        return counted(page, position - 1, floor)
    if _begins_plain(page.text, position) and (plain := _PLAIN.match(page.text, position)):
        if alone := bare(page, position, plain.end()):
            return alone
        if not page.lexicon.unspaced:
            return _at_plain(page, position, plain.end(), floor)
    if page.lexicon.unspaced and _only_counts(page.text, position):
        return counted(page, position, floor)
    if page.text[position] == "0" and _CLOCKED.match(page.text, position - 1):  # 2分01秒
        return counted(page, position + 1, floor)
    name = identifier_end(page.text, position, floor)
    if name is not None:
        return None, name
    if page.lexicon.unspaced and (some := few(page.text, position)):
        return vague(page, position, some[2], some[0], some[1])
    if page.text[position + 1 : position + 2] == "、" and (pair := neighbours(page, position)):
        return pair
    return (
        _dated(page, position, floor)
        or _signed(page, position)
        or _ranked(page, position)
        or counted(page, position, floor)
    )


def _only_counts(text: str, position: int) -> bool:
    """Whether the digits at `position`, in the midst of Han characters, can be no name, date, rank or vague amount: 约5万张, 达30%."""
    before = text[position - 1 : position]
    return "\u4e00" <= before <= "\uffef" and before not in _BEFORE_RANK and _COUNTS.match(text, position) is not None


def _begins_plain(text: str, position: int) -> bool:
    """Whether no name can reach from the left into the digits at `position`."""
    before = text[position - 1 : position]
    return not before or before in _BEFORE_PLAIN or (before == "%" and not in_address(text, position))


def _at_plain(page: Page, position: int, end: int, floor: int) -> Outcome:
    """The quantity that begins with the plain digits from `position` to `end`, of which most rules have nothing to say."""
    if not undated(page, position, end) and (dated := _dated(page, position, floor)):
        return dated
    before, after = page.preceding(position), page.following(end)
    if before is None or after is None or before.uses & LEFT_UNIT or after.uses & IN_NUMBER or end - position == 4:
        ranked = _ranked(page, position)
        if ranked:
            return ranked
    if share := out_of(page, position, end):
        return share
    return counted(page, position, floor)


def _dated(page: Page, position: int, floor: int) -> Outcome | None:
    found = when(page, position)
    return (quantity_of(found, page.text), found.end) if found and found.start >= floor else None


def _signed(page: Page, position: int) -> Outcome | None:
    """A fraction; or two numbers with a colon and the number of a list, which are nothing."""
    text = page.text
    if not _SIGNS.match(text, position):
        return None
    if (parted := mixed(text, position)) and parted[0].denominator % 3 == 0:
        return mixed_number(page, parted[0], position, parted[1])
    fraction = FRACTION_SIGN.match(text, position)
    if fraction:
        return printed_fraction(page, fraction)
    ratio = _RATIO.match(text, position)
    if ratio:
        return None, ratio.end()
    score = _SCORE.match(text, position)
    if score and int(score[1]) > int(score[2]) and bind(page, score.end()).unit is None:
        return None, score.end()
    begins_line = position == 0 or text[position - 1] == "\n"
    if begins_line and not page.lexicon.dotted_ordinals and _ENUMERATED.match(text, position):
        return None, position + 2
    return None


def _ranked(page: Page, position: int) -> Outcome | None:
    """A place in an order, or a bare year."""
    ranked = rank(page, position)
    if ranked:
        return ranked
    found = year(page, position)
    return (quantity_of(found, page.text), found.end) if found else None


def at_word(page: Page, position: int, end: int, floor: int) -> Outcome:
    """The quantity that begins with the number word at `position`, and where to read on."""
    text, lexicon = page.text, page.lexicon
    if position and (text[position - 1].isalnum() or text[position - 1] == "_"):
        return None, end
    word = word_of(text[position:end], lexicon)
    if lexicon.leading_points and text.endswith(lexicon.leading_points, 0, position - 1):
        point = unled(page, position) if word.uses & NUMBER else None
        if point is not None and point >= floor:
            return counted(page, point, floor)
    if word.uses & SILENT and (held := lexicon.silent.at(text, position)):
        return None, held.end
    if word.uses & PART and (
        part := part_of_magnitude(page, position, end, Fraction(1, lexicon.fractions[lowered(word.text)]))
    ):
        return part
    if word.uses & SHARE and (part := portion(page, position)):
        return part
    if word.uses & (FOLD | VAGUE | ORDINAL) and (special := _special(page, word, position, end)):
        return special
    if lexicon.divides and word.value is not None and (share := out_of(page, position, end)):
        return share
    if lexicon.divides and word.uses & ARTICLE and (share := one_of_those(page, position, end)):
        return share
    if not begins_number(word, page, end) or _idle(page, word, position, end):
        return None, end
    if may_be_fraction(page, end) and (fraction := spelled_fraction(page, position)):
        return fraction
    return ordinal_in_words(page, position) or counted(page, position, floor)


def _special(page: Page, word: Word, position: int, end: int) -> Outcome | None:
    """Twice and tenfold, tens of thousands, third place."""
    lexicon, plain = page.lexicon, lowered(word.text)
    if word.uses & FOLD:
        value, unit = lexicon.folds[plain]
        parts = Parts(position, end, (value,), _ONE, unit, (position, end), "word.fold")
        return emit(page, with_sign(page, parts)), end
    if _is_single(page, word, position) or turned_magnitude(page, position):
        return None
    if lexicon.vague_phrases and (phrase := lexicon.vague_phrases.at(page.text, position)):
        return vague_words(page, position, phrase.end, phrase.name)
    if plain in lexicon.vague:
        return vague_words(page, position, end, plain)
    if not word.uses & ORDINAL:
        return None
    after = after_ordinal(page, end) or (end if placed(page, position, end) or shares_place(page, end) else None)
    if after is None:
        return None, end
    value = Decimal(lexicon.ordinals[plain])
    parts = Parts(position, after, (value,), _ONE, "rank", (position, end), "rank", kind="ordinal")
    return emit(page, parts), after


def _is_single(page: Page, word: Word, position: int) -> bool:
    """Whether a word for thousands or hundreds is the singular that a bound asks for: около тысячи."""
    if word.lower not in page.lexicon.singulars:
        return False
    hedge = hedge_before(page, position)
    return hedge is not None and hedge.bound is not Bound.EQ


_JOINED = IN_NUMBER | POINT | ARTICLE | HALF | FRACTION | TO | JOINS | AFTER | UNIT | ALTERNATIVE


def _idle(page: Page, word: Word, position: int, end: int) -> bool:
    """Whether a small number word counts nothing we know, and nothing beside it makes it more: the seven dwarfs."""
    if (
        word.value is None
        or word.value >= LEAST_CERTAIN
        or word.lower in page.lexicon.about
        or word.lower in page.lexicon.collectives
        or not word.text.isalpha()
    ):
        return False
    before, after = page.preceding(position), page.following(end)
    if before is None and page.text[position - 1] == "\n":
        before = NOTHING
    if before is None or after is None or after is APART or before.uses & LEFT_UNIT or after.uses & _JOINED:
        return False
    found = bind(page, end)
    if found.unit is not None or (found.noun is not None and page.lexicon.units.at(found.noun, 0) is not None):
        return False
    if counts_plural(page, position, end):
        return False
    if fills_clause(page, position, end) or acts(page, position, end) or turns(page, position):
        return False
    if word.value % 1 and (word.value > 1 or stands_alone(page, position, end)):
        return False
    return hedge_before(page, position) is None


def at_han(page: Page, position: int, floor: int) -> Outcome:
    """The quantity that begins with a Han or hangul numeral at `position`, and where to read on."""
    text = page.text
    found = when(page, position) if text[position] in "一二三四五六七八九十〇零两兩" else None
    if found and text[position - 1 : position] != "第":
        return quantity_of(found, text), found.end
    if share := hangul_fraction(text, position, page.lexicon, page.signs):
        return han_share(page, position, share)
    if text[position] in "一半절" and (portioned := half(page, position)):
        return portioned
    if multitude := many(text, position):
        start, low, end = multitude
        return vague(page, start, end, low, None)
    some = few(text, position)
    if some:
        return vague(page, position, some[2], some[0], some[1])
    ranked = rank(page, position) or (neighbours(page, position) if beside(page, position) else None)
    if ranked:
        return ranked
    if numbered(text, position):
        named = amount(page, position)
        return None, named.end if named else position + 1
    return counted(page, position, floor)
