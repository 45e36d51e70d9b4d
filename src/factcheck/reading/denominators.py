"""What part of a whole the words behind a number name: two thirds, one twenty-fifth, drei Zwanzigstel, trinta avos, dos quintas partes."""

from math import gcd
from typing import NamedTuple

from factcheck.reading.figures import Figure
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.numerals import named_part
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.spelled import spelled
from factcheck.reading.words import NUMBER

_QUARTER, _TENS, _TEN = 4, 20, 10
_AFTER_TENS = pattern(r"(?P<gap>[ -])(?:(?:et)[ -])?(?P<ones>[^\W\d_]{3,20})(?![^\W\d_])")


class Part(NamedTuple):
    """One over what the part is, where its words end, and whether they also name something else: a place, a room, three months."""

    bottom: int
    end: int
    doubtful: bool


def part_behind(page: Page, above: Figure) -> Part | None:
    """The part that is named right behind the number `above`; None where none is."""
    text, lexicon = page.text, page.lexicon
    word = WORD.match(text, above.end + 1)
    if word is None or text[above.end] not in SPACES + "-":
        return None
    lower = lowered(word[0])
    bottom, end = named_part(lower, lexicon), word.end()
    if bottom is None:
        return _counted_part(page, above.end)
    if gcd(int(above.value), _QUARTER) == 2 and bottom == _QUARTER:  # two quarters of a year, dois quartos, deux quarts
        return None
    noun = page.following(end) if lexicon.part_nouns else None
    if noun is not None and noun.lower in lexicon.part_nouns:
        return Part(bottom, end + 1 + len(noun.text), doubtful=False)
    sign = "-" if text[above.end] == "-" else " "
    if sign == "-" == text[end : end + 1]:  # three-quarter-inch
        return Part(bottom, end, doubtful=False)
    doubtful = lexicon.doubtful is not None and lexicon.doubtful.search(f"{above.value}{sign}{lower}") is not None
    return Part(bottom, end, doubtful)


def _counted_part(page: Page, end: int) -> Part | None:
    """The part that a number names, tens and an ordinal (twenty-fifth) or a number and a noun (trinta avos)."""
    word = page.following(end)
    below = spelled(page, end + 1) if word is not None and word.uses & NUMBER else None
    if below is None or below.value % 1:
        return None
    if tens := ordinal_after_tens(page, below, spaced=True):
        return Part(*tens, doubtful=True)
    noun = page.following(below.end)
    if noun is not None and noun.lower in page.lexicon.counted_parts and below.value > _TEN:
        return Part(int(below.value), below.end + 1 + len(noun.text), doubtful=False)
    return None


def ordinal_after_tens(page: Page, tens: Figure, *, spaced: bool = False) -> tuple[int, int] | None:
    """What an ordinal makes of the `tens` before it, and where it ends: twenty-first, vingt-et-unième; but not twenty-second."""
    if tens.value % 100 < _TENS or tens.value % 10:
        return None
    match, lexicon = _AFTER_TENS.match(page.text, tens.end), page.lexicon
    if match is None or (match["gap"] == " " and not spaced):
        return None
    word = lowered(match["ones"])
    single = word.removesuffix("s")
    ones = lexicon.ordinals.get(single) or named_part(word, lexicon)
    if not ones or ones >= _TENS or lexicon.units.at(word, 0) is not None:
        return None
    return int(tens.value) + ones, match.end()
