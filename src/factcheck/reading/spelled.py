"""Numbers written in words: units, tens and hundreds add up, magnitude words multiply, halves join them."""

import re
from decimal import Decimal

from factcheck.reading.figures import EXACT, Figure, shifted
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD, lowered, skip_spaces
from factcheck.reading.numerals import joined, magnitude_of, place_value, with_apostrophe
from factcheck.reading.page import Page
from factcheck.reading.said_decimals import decimals, digits_behind, with_decimals
from factcheck.reading.symbols import is_money
from factcheck.reading.units import bind
from factcheck.reading.words import (
    ARTICLE,
    FRACTION,
    HALF,
    IN_NUMBER,
    JOINER,
    MAGNITUDE,
    NUMBER,
    POINT,
    UNIT,
    Word,
    word_of,
)

_MOST_WORDS = 30
_MOST_SPACES = 4
_GAP = re.compile(f"[{SPACES}]{{3,{_MOST_SPACES}}}|[{SPACES}-]{{1,2}}")
_MOST_ZEROS = 60
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_TENS = frozenset(map(Decimal, range(20, 100, 10)))
_HUNDREDS = 2  # the power of ten of a hundred
TURNED = "number.turned"  # the rule of a magnitude before its number
_NOUGHT, _HALF, _ONE = Decimal(0), Decimal("0.5"), Decimal(1)
_LEAST_MAGNITUDE = 3
# How the genitive singular ends, which two, three and four ask for: тысячи три, миллиона два.
_OF_FEW, _MOST_FEW = "аиі", 4
_MEASURES = frozenset("percent pp W Wh B B/s bit/s Hz m FLOP FLOP/s year month week hour minute second".split())


class _Sum:
    """A number while its words are read: what is complete, its last magnitude, the hundreds that follow, and the last piece."""

    __slots__ = ("ceiling", "current", "last", "scale", "section", "total", "words")

    def __init__(self) -> None:
        self.total, self.last, self.section, self.words = _NOUGHT, _NOUGHT, _NOUGHT, 0
        self.current: Decimal | None = None
        self.scale: int | None = None
        self.ceiling: int | None = None

    def value(self) -> Decimal:
        return EXACT.add(EXACT.add(self.total, self.last), self.part())

    def part(self) -> Decimal:
        return self.section if self.current is None else EXACT.add(self.section, self.current)

    def count(self, value: Decimal, *, ones_first: bool) -> bool:
        """Add a number word; False where it begins a number of its own. Ones may come before tens: honderd twee en twintig."""
        if self.words and value < 1:
            return False
        grown = value if self.current is None else joined(self.current, value)
        if grown is None and ones_first and self.current is not None and self.current > _HUNDRED and value in _TENS:
            grown = EXACT.add(self.current, value) if 0 < self.current % _HUNDRED < 10 else None
        if grown is None:
            return False
        self.current = grown
        return True

    def open(self) -> bool:
        """Whether a magnitude came last."""
        return self.scale is not None and self.current is None and not self.section

    def sets(self, size: Decimal) -> bool:
        """Multiply by a dozen, a hundred or a half that is counted: две дюжины, три сотни, drei halbe."""
        if self.current is None:
            return False
        self.current = EXACT.multiply(self.current, size)
        return True

    def tens(self, power: int) -> bool:
        """Multiply by ten or a hundred that is counted itself: hai mươi, ba trăm."""
        if self.current is None and self.words:
            return False
        self.section = EXACT.add(self.section, shifted(_ONE if self.current is None else self.current, power))
        self.current = None
        return True

    def magnitude(self, power: int) -> bool:
        """Multiply by a thousand or more; one magnitude multiplies another: mil milhões, dos mil quinientos millones."""
        held = self.part()
        counted = self.current is not None or bool(self.section)
        if self.words and (not counted or (self.scale == _LEAST_MAGNITUDE < power)):
            grown = shifted(EXACT.add(self.last, held), power)
            if not self.last or grown.adjusted() > _MOST_ZEROS or (self.ceiling and grown.adjusted() >= self.ceiling):
                return False
            self.scale = power if counted or self.scale is None else self.scale + power
        elif self.scale is not None and power >= self.scale and self.last:
            return False
        else:
            grown = shifted(held if self.words else _ONE, power)
            self.total, self.ceiling, self.scale = EXACT.add(self.total, self.last), self.scale, power
        self.last, self.current, self.section = grown, None, _NOUGHT
        return True


def spelled(page: Page, position: int) -> Figure | None:
    """The number in words that begins at `position`, with its magnitude words; None where no number stands."""
    text, lexicon = page.text, page.lexicon
    match = WORD.match(text, position)
    if match is None:
        return None
    first = word_of(match[0], lexicon)
    if first.value is not None and first.step is not None:
        after = page.following(match.end())
        if after is not None and not after.uses & (IN_NUMBER | ARTICLE | POINT):
            return Figure(first.value, first.step, position, match.end(), rule="number.spelled")
    if first.uses & POINT and (said := digits_behind(page, match.end())):
        return Figure(
            shifted(Decimal(said[0]), -len(said[0])),
            shifted(_ONE, -len(said[0])),
            position,
            said[1],
            rule="number.said",
        )
    if lowered(match[0]) in lexicon.noughts:
        nought = Figure(_NOUGHT, _ONE, position, match.end())
        return None if (found := with_decimals(page, nought)) is nought else found
    if lexicon.turned_magnitudes and (about := turned_magnitude(page, position)):
        return about
    whole = _summed(match, text, lexicon)
    return with_decimals(page, whole) if whole else None


def _summed(match: re.Match[str] | None, text: str, lexicon: Lexicon) -> Figure | None:
    """The number whose first word is matched; what a joining word adds is left out where it begins another: one million and two million."""
    found, position, held, linked = _Sum(), match.start() if match else 0, None, False
    end = place = position
    while found.words < _MOST_WORDS and match is not None:
        taken = _taken(match, text, lexicon, found, linked=linked)
        if taken is None:
            if held and word_of(match[0], lexicon).uses & MAGNITUDE:
                return Figure(held[0], place_value(held[0]), position, held[1], rule="number.spelled")
            break
        end = taken
        found.words += 1
        place = _next_word(text, end, lexicon, found)
        linked = text[end:place].strip(f"{SPACES}-") != ""
        if linked:
            held = (found.value(), end)
        match = WORD.match(text, place)
    return (
        Figure(found.value(), place_value(found.value()), position, end, rule="number.spelled") if found.words else None
    )


def turned_magnitude(page: Page, position: int) -> Figure | None:
    """`тысяч сорок`, `миллиона на три`: a magnitude before its number says about so many; None where none stands."""
    match = WORD.match(page.text, position)
    power = page.lexicon.turned_magnitudes.get(lowered(match[0])) if match else None
    following = page.following(match.end()) if match else None
    if match is None or power is None or following is None:
        return None
    place, linked = match.end() + 1, following.lower in page.lexicon.turned_links
    if linked:
        place += len(following.text) + 1
        following = page.following(place - 1)
    number = spelled(page, place) if following is not None and following.uses & NUMBER else None
    if number is None or not 1 < number.value < _THOUSAND:
        return None
    if lowered(match[0])[-1] in _OF_FEW and number.value > _MOST_FEW:  # около тысячи двухсот
        return None
    if linked and bind(page, number.end).unit in _MEASURES:
        return None
    return Figure(shifted(number.value, power), shifted(number.step, power), position, number.end, rule=TURNED)


def _taken(match: re.Match[str], text: str, lexicon: Lexicon, found: _Sum, *, linked: bool) -> int | None:
    """Where the word ends that was added to `found`, `linked` by a joining word; None where it does not belong to the number."""
    match = with_apostrophe(match, text)
    word = word_of(match[0], lexicon)
    size = lexicon.sets.get(word.lower)
    if size is not None and found.sets(size):
        return match.end()
    if word.value is not None:
        return match.end() if found.count(word.value, ones_first=linked and lexicon.ones_first) else None
    if word.lower in lexicon.noughts and found.open():
        hundred = WORD.match(text, match.end() + 1)
        return hundred.end() if hundred and lexicon.magnitudes.get(hundred[0].lower()) == _HUNDREDS else None
    power = magnitude_of(lowered(match[0]), text, match.end(), lexicon)
    if power is None:
        return None
    joined = found.tens(power[0]) if power[0] < _LEAST_MAGNITUDE else found.magnitude(power[0])
    return power[1] if joined else None


def _next_word(text: str, end: int, lexicon: Lexicon, found: _Sum) -> int:
    """Where the next word of a number could begin: after a space or hyphen, or after a joining word (and, y, e).

    Behind a half it may be a set with its article: half a dozen; some words join only behind a magnitude: tysiąc i jeden.
    """
    gap = _GAP.match(text, end)
    if gap is None:
        return len(text)
    place = gap.end()
    match = WORD.match(text, place)
    lower = lowered(match[0]) if match else ""
    joins = lower in lexicon.joiners or (lower in lexicon.late_joiners and found.open())
    if match and (joins or (found.current == _HALF and lower in lexicon.articles)):
        after = match.end()
        behind = skip_spaces(text, after, _MOST_SPACES) if text[after : after + 1] != "-" else after + 1
        following = WORD.match(text, behind) if behind > after else None
        counted = lexicon.numbers if joins else lexicon.sets
        if following and following[0].lower() in counted:
            return behind
    return place


def counts_one(unit: str | None) -> bool:
    """Whether one of the unit is a measure (one gigawatt, one percent) and no article or idiom (one user, one day)."""
    return unit in _MEASURES or is_money(unit)


def says_one(page: Page, start: int, end: int) -> bool:
    """Whether the word for one from `start` to `end` says with the words beside it that there is one: один день, but в один день."""
    before, after = page.preceding(start), page.following(end)
    if after is None or not page.lexicon.ones:
        return False
    phrase = f"{page.text[start:end].lower()} {after.lower}"
    longer = f"{before.lower} {phrase}" if before is not None else phrase
    return longer in page.lexicon.ones or (phrase in page.lexicon.ones and longer not in page.lexicon.no_ones)


def begins_number(word: Word, page: Page, end: int) -> bool:
    """Whether the word that ends at `end` can begin a number; an article can only before another number word."""
    text, lexicon = page.text, page.lexicon
    plain = lowered(word.text)
    if (plain in lexicon.articles or plain in lexicon.noughts) and decimals(page, end):
        return True
    after = page.following(end) if plain in lexicon.articles or plain in lexicon.incomplete else None
    one = after is not None and after.uses & UNIT and plain in lexicon.single
    one = one and (counts_one(bind(page, end).unit) or says_one(page, end - len(word.text), end))
    if (plain in lexicon.articles and not one) or plain in lexicon.incomplete:
        if after is not None and not after.uses & (IN_NUMBER | FRACTION | HALF):
            return False
        following = WORD.match(text, end + 1)
        if following is None:
            return False
        article, word, plain = plain, word_of(following[0], lexicon), lowered(following[0])
        if word.value == _HALF and article in lexicon.indefinite:  # one half
            return False
        if word.uses & FRACTION or lexicon.halves.at(text, following.start()):
            return True
        end = following.end()
    if word.value is not None or word.uses & JOINER != 0 or plain in lexicon.turned_magnitudes:
        return True
    return magnitude_of(plain, text, end, lexicon) is not None
