"""Single words of numbers: magnitudes, compounds written as one word, and the place value of a number in words."""

from decimal import Decimal

from factcheck.reading.figures import EXACT
from factcheck.reading.lexicon import Lexicon


def compound(word: str, lexicon: Lexicon) -> Decimal | None:
    """A number written as one word of known parts (zweihundertfünfzig, duecentomila); None for any other word."""
    if len(word) < 6 or not lexicon.glued:
        return None
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


def place_value(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 1,000 for 250,000."""
    if not value:
        return Decimal(1)
    exponent = int(EXACT.normalize(value).as_tuple().exponent)
    return Decimal((0, (1,), exponent))
