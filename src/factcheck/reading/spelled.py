"""Numbers written in words: units, tens and hundreds add up, magnitude words multiply, halves join them."""

import re
from decimal import Decimal

from factcheck.reading.figures import EXACT, Figure, shifted
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD, lowered

_APOSTROPHES = ("'", "’", "ʼ")
_WITH_APOSTROPHE = re.compile(r"(?:п|дев|П|Дев)['’ʼ]ят[^\W\d_]{1,16}")
_MOST_WORDS = 14
_MOST_REMEMBERED = 20_000
_MOST_ZEROS = 60
_HUNDRED = Decimal(100)
_LEAST_MAGNITUDE = 3


def spelled(text: str, position: int, lexicon: Lexicon) -> Figure | None:
    """The number in words that begins at `position`, with its magnitude words; None where no number stands."""
    total, section, current, end, words, scale = Decimal(0), Decimal(0), None, position, 0, None
    place = position
    while words < _MOST_WORDS:
        match = WORD.match(text, place)
        if match is None:
            break
        if text[match.end() : match.end() + 1] in _APOSTROPHES and (whole := _WITH_APOSTROPHE.match(text, place)):
            match = whole
        word = lowered(match[0]).replace("'", "’").replace("ʼ", "’")
        value = lexicon.numbers.get(word)
        value = _compound(word, lexicon) if value is None else value
        power = magnitude_of(word, text, match.end(), lexicon) if value is None else None
        if value is not None:
            if words and value < 1:
                break
            joined = value if current is None else _joined(current, value)
            if joined is None:
                break
            current, end = joined, match.end()
        elif power is not None and power[0] < _LEAST_MAGNITUDE:  # hai mươi, ba trăm: tens and hundreds are counted
            if current is None and words:
                break
            section = EXACT.add(section, shifted(Decimal(1) if current is None else current, power[0]))
            current, end = None, power[1]
        elif power is not None:
            held = section if current is None else EXACT.add(section, current)
            if words and current is None and not section:
                if total.adjusted() > _MOST_ZEROS or not total or scale is None:
                    break
                total = shifted(total, power[0])  # mil milhões: one magnitude multiplies another
            elif scale is not None and power[0] >= scale and total:
                break
            else:
                total = EXACT.add(total, shifted(held if words else Decimal(1), power[0]))
            scale, current, section, end = power[0], None, Decimal(0), power[1]
        else:
            break
        words += 1
        place = _next_word(text, end, lexicon)
    if not words:
        return None
    value = EXACT.add(total, section if current is None else EXACT.add(section, current))
    return Figure(value, _place_value(value), position, end, rule="number.spelled")


def _next_word(text: str, end: int, lexicon: Lexicon) -> int:
    """Where the next word of a number could begin: after a space or hyphen, or after a joining word (and, y, e)."""
    place = end
    while place < len(text) and place - end < 2 and (text[place] in SPACES or text[place] == "-"):
        place += 1
    if place == end:
        return len(text)
    match = WORD.match(text, place)
    if match and lowered(match[0]) in lexicon.joiners:
        after = match.end()
        if after < len(text) and text[after] in SPACES + "-":
            following = WORD.match(text, after + 1)
            if following and (following[0].lower() in lexicon.numbers):
                return after + 1
    return place


def _joined(current: Decimal, value: Decimal) -> Decimal | None:
    """Twenty + three, three x hundred, quatre x vingt; None where a new number begins."""
    if value == _HUNDRED and 1 <= current < 10:
        return current * value
    if current % 100 == 0 and value < 100:
        return current + value
    if current >= 20 and current % 10 == 0 and current % 100 and value < (20 if current % 100 in (60, 80) else 10):
        return current + value
    if current == 4 and value in (20, 80):
        return Decimal(80)
    return current + value if current == 10 and value < 10 else None


def _compound(word: str, lexicon: Lexicon) -> Decimal | None:
    """A number written as one word of known parts (zweihundertfünfzig, duecentomila); None for any other word."""
    if len(word) < 6 or not lexicon.glued:
        return None
    if word not in lexicon.compounds:
        if len(lexicon.compounds) >= _MOST_REMEMBERED:
            lexicon.compounds.clear()
        lexicon.compounds[word] = _taken_apart(word, lexicon)
    return lexicon.compounds[word]


def begins_number(word: str, text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the word that ends at `end` can begin a number; an article can only before another number word."""
    if word in lexicon.articles:
        following = WORD.match(text, end + 1)
        if following is None:
            return False
        word = lowered(following[0])
        if word in lexicon.fractions or lexicon.halves.at(text, following.start()):
            return True
        end = following.end()
    known = word in lexicon.numbers or magnitude_of(word, text, end, lexicon) is not None
    return known or _compound(word, lexicon) is not None or word in lexicon.joiners


def _taken_apart(word: str, lexicon: Lexicon) -> Decimal | None:
    total, current, place = Decimal(0), Decimal(0), 0
    while place < len(word):
        for length in range(min(20, len(word) - place), 1, -1):
            part = word[place : place + length]
            if part in lexicon.glued:
                current = (current or Decimal(1)) * lexicon.glued[part]
                if lexicon.glued[part] >= 1000:
                    total, current = total + current, Decimal(0)
                break
            value = lexicon.numbers.get(part)
            if value is not None:
                current += value
                break
            if part in lexicon.joiners:
                break
        else:
            return None
        place += length
    return total + current


def magnitude_of(word: str, text: str, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Power of ten of a magnitude word and the end of it, its abbreviating dot included where the language has one."""
    if text[end : end + 1] == "." and f"{word}." in lexicon.magnitudes:
        return lexicon.magnitudes[f"{word}."], end + 1
    if word in lexicon.magnitudes:
        return lexicon.magnitudes[word], end
    if f"{word}." in lexicon.magnitudes:
        return lexicon.magnitudes[f"{word}."], end
    if lexicon.suffix and (stem := lexicon.suffix.sub("", word)) in lexicon.magnitudes and len(stem) > 2:
        return lexicon.magnitudes[stem], end
    return None


def _place_value(value: Decimal) -> Decimal:
    if not value:
        return Decimal(1)
    exponent = int(EXACT.normalize(value).as_tuple().exponent)
    return Decimal((0, (1,), exponent))
