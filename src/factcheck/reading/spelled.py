"""Numbers written in words: units, tens and hundreds add up, magnitude words multiply, halves join them."""

import re
from decimal import Decimal

from factcheck.reading.figures import EXACT, Figure, shifted
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.numerals import magnitude_of, place_value
from factcheck.reading.page import Page
from factcheck.reading.symbols import is_money
from factcheck.reading.units import bind
from factcheck.reading.words import ARTICLE, FRACTION, HALF, IN_NUMBER, JOINER, NUMBER, UNIT, Word, word_of

_APOSTROPHES = ("'", "’", "ʼ")
_WITH_APOSTROPHE = re.compile(r"(?:п|дев|П|Дев)['’ʼ]ят[^\W\d_]{1,16}")
_MOST_WORDS = 14
_MOST_ZEROS = 60
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
TURNED = "number.turned"  # the rule of a magnitude before its number
_NOUGHT, _HALF, _ONE = Decimal(0), Decimal("0.5"), Decimal(1)
_LEAST_MAGNITUDE = 3
# How the genitive singular ends, which two, three and four ask for: тысячи три, миллиона два.
_OF_FEW, _MOST_FEW = "аиі", 4
_MEASURES = frozenset("percent pp W Wh B B/s bit/s Hz m FLOP FLOP/s year month week hour minute second".split())


class _Sum:
    """A number while its words are read: what is complete, the hundreds of the part that is not, and its last piece."""

    __slots__ = ("current", "scale", "section", "total", "words")

    def __init__(self) -> None:
        self.total, self.section, self.words = _NOUGHT, _NOUGHT, 0
        self.current: Decimal | None = None
        self.scale: int | None = None

    def value(self) -> Decimal:
        return EXACT.add(self.total, self.part())

    def part(self) -> Decimal:
        return self.section if self.current is None else EXACT.add(self.section, self.current)

    def count(self, value: Decimal) -> bool:
        """Add a number word; False where it begins a number of its own."""
        if self.words and value < 1:
            return False
        joined = value if self.current is None else _joined(self.current, value)
        if joined is None:
            return False
        self.current = joined
        return True

    def sets(self, size: int) -> bool:
        """Multiply by a dozen, or a hundred that is counted: две дюжины, три сотни."""
        if self.current is None:
            return False
        self.current = EXACT.multiply(self.current, Decimal(size))
        return True

    def tens(self, power: int) -> bool:
        """Multiply by ten or a hundred that is counted itself: hai mươi, ba trăm."""
        if self.current is None and self.words:
            return False
        self.section = EXACT.add(self.section, shifted(_ONE if self.current is None else self.current, power))
        self.current = None
        return True

    def magnitude(self, power: int) -> bool:
        """Multiply by a thousand or more; one magnitude multiplies another (mil milhões)."""
        held = self.part()
        if self.words and self.current is None and not self.section:
            if self.total.adjusted() > _MOST_ZEROS or not self.total or self.scale is None:
                return False
            self.total = shifted(self.total, power)
        elif self.scale is not None and power >= self.scale and self.total:
            return False
        else:
            self.total = EXACT.add(self.total, shifted(held if self.words else _ONE, power))
        self.scale, self.current, self.section = power, None, _NOUGHT
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
        if after is not None and not after.uses & (IN_NUMBER | ARTICLE):
            return Figure(first.value, first.step, position, match.end(), rule="number.spelled")
    if lexicon.turned_magnitudes and (about := turned_magnitude(page, position)):
        return about
    found, end = _Sum(), position
    place = position
    while found.words < _MOST_WORDS and match is not None:
        taken = _taken(match, text, lexicon, found)
        if taken is None:
            break
        end = taken
        found.words += 1
        place = _next_word(text, end, lexicon, half=found.current == _HALF)
        match = WORD.match(text, place)
    if not found.words:
        return None
    value = found.value()
    return Figure(value, place_value(value), position, end, rule="number.spelled")


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


def _taken(match: re.Match[str], text: str, lexicon: Lexicon, found: _Sum) -> int | None:
    """Where the word ends that was added to `found`; None where it does not belong to the number."""
    if text[match.end() : match.end() + 1] in _APOSTROPHES:
        match = _WITH_APOSTROPHE.match(text, match.start()) or match
    word = word_of(match[0], lexicon)
    size = lexicon.sets.get(word.lower)
    if size is not None and found.sets(size):
        return match.end()
    if word.value is not None:
        return match.end() if found.count(word.value) else None
    power = magnitude_of(lowered(match[0]), text, match.end(), lexicon)
    if power is None:
        return None
    joined = found.tens(power[0]) if power[0] < _LEAST_MAGNITUDE else found.magnitude(power[0])
    return power[1] if joined else None


def _next_word(text: str, end: int, lexicon: Lexicon, *, half: bool) -> int:
    """Where the next word of a number could begin: after a space or hyphen, or after a joining word (and, y, e).

    Behind a `half` it may be a set with its article: half a dozen.
    """
    place = end
    while place < len(text) and place - end < 2 and (text[place] in SPACES or text[place] == "-"):
        place += 1
    if place == end:
        return len(text)
    match = WORD.match(text, place)
    lower = lowered(match[0]) if match else ""
    if match and (lower in lexicon.joiners or (half and lower in lexicon.articles)):
        after = match.end()
        if after < len(text) and text[after] in SPACES + "-":
            following = WORD.match(text, after + 1)
            counted = lexicon.numbers if lower in lexicon.joiners else lexicon.sets
            if following and following[0].lower() in counted:
                return after + 1
    return place


def _joined(current: Decimal, value: Decimal) -> Decimal | None:
    """Twenty + three, three x hundred, quatre x vingt; None where a new number begins."""
    if value == _HUNDRED and 1 <= current < 100 and current % 10:
        return current * value
    if current % 100 == 0 and value < 100:
        return current + value
    if current >= 20 and current % 10 == 0 and current % 100 and value < (20 if current % 100 in (60, 80) else 10):
        return current + value
    if current == 4 and value in (20, 80):
        return Decimal(80)
    return current + value if current == 10 and value < 10 else None


def counts_one(unit: str | None) -> bool:
    """Whether one of the unit is a measure (one gigawatt, one percent) and no article or idiom (one user, one day)."""
    return unit in _MEASURES or is_money(unit)


def begins_number(word: Word, page: Page, end: int) -> bool:
    """Whether the word that ends at `end` can begin a number; an article can only before another number word."""
    text, lexicon = page.text, page.lexicon
    plain = lowered(word.text)
    after = page.following(end) if plain in lexicon.articles else None
    one = after is not None and after.uses & UNIT and plain in lexicon.single and counts_one(bind(page, end).unit)
    if plain in lexicon.articles and not one:
        if after is not None and not after.uses & (IN_NUMBER | FRACTION | HALF):
            return False
        following = WORD.match(text, end + 1)
        if following is None:
            return False
        word, plain = word_of(following[0], lexicon), lowered(following[0])
        if plain in lexicon.fractions or plain in lexicon.wholes or lexicon.halves.at(text, following.start()):
            return True
        end = following.end()
    if word.value is not None or word.uses & JOINER != 0 or plain in lexicon.turned_magnitudes:
        return True
    return magnitude_of(plain, text, end, lexicon) is not None
