"""Single words of numbers: magnitudes, compounds written as one word, and the place value of a number in words."""

import re
from decimal import Decimal

from factcheck.reading.figures import EXACT
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.patterns import pattern

_APOSTROPHES = ("'", "’", "ʼ", "‘")
_WITH_APOSTROPHE = pattern(r"(?:п|дев|П|Дев)['’ʼ‘]ят[^\W\d_]{1,16}")
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_LEAST_PART = 4  # a word with the ending of a part names no half and no third: deuxième, troisième
_ELIDED = ("", "e", "o", "a", "i")  # quatrième, veintiunavo, treintavo, ventesimo


def compound(word: str, lexicon: Lexicon) -> Decimal | None:
    """A number written as one word of known parts (zweihundertfünfzig, duecentomila, zwölfeinhalb); None for any other word."""
    if len(word) < 6 or not lexicon.glued:
        return None
    for ending, added in lexicon.part_endings.items():
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            whole = lexicon.numbers.get(stem) or compound(stem, lexicon)
            return whole + added if whole and not whole % 1 else None
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


def named_part(word: str, lexicon: Lexicon) -> int | None:
    """One over the part that the word names: 5 of `fifths`, 25 of `veinticincoavo`, a million of `millionths`."""
    known = lexicon.fractions.get(word)
    if known is not None or lexicon.parts is None:
        return known
    ending = lexicon.parts.search(word)
    stem = word[: ending.start()] if ending else ""
    for vowel in _ELIDED if stem else ():
        whole = f"{stem}{vowel}"
        value = lexicon.numbers.get(whole) or compound(whole, lexicon)
        if value is None and whole in lexicon.magnitudes:
            value = Decimal(10) ** lexicon.magnitudes[whole]
        if value is not None and value >= _LEAST_PART and not value % 1:
            return int(value)
    return None


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


def with_apostrophe(word: re.Match[str], text: str) -> re.Match[str]:
    """The whole number word where the matched one is only what stands before its apostrophe: п’ять, дев’яносто."""
    return (
        (_WITH_APOSTROPHE.match(text, word.start()) or word)
        if text[word.end() : word.end() + 1] in _APOSTROPHES
        else word
    )


def place_value(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 1,000 for 250,000."""
    if not value:
        return Decimal(1)
    exponent = int(EXACT.normalize(value).as_tuple().exponent)
    return Decimal((0, (1,), exponent))


def joined(current: Decimal, value: Decimal) -> Decimal | None:
    """Twenty + three, three x hundred, quatre x vingt; None where a new number begins."""
    if value == _HUNDRED and 1 <= current < 100 and current % 10:
        return current * value
    if current % 100 == 0 and value < 100:
        return current + value
    if current >= 20 and current % 10 == 0 and current % 100 and value < (20 if current % 100 in (60, 80) else 10):
        return current + value
    if current == 4 and value in (20, 80):
        return Decimal(80)
    if current == 10 and value < 10:
        return current + value
    return current + value if current >= _THOUSAND and current % _THOUSAND == 0 and value < _THOUSAND else None
