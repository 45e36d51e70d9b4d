"""Numbers printed in digits: grouping or decimal sign, exponents, and the place value of the last printed digit."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import INVISIBLE, INVISIBLE_CLASS
from factcheck.reading.patterns import pattern

# Wide enough for every number that is read (at most 60 digits times 10^99), so that nothing is ever rounded.
EXACT = Context(prec=400, rounding=ROUND_HALF_EVEN, Emax=100_000, Emin=-100_000)
MOST_DIGITS = 60
_LARGEST_EXPONENT = 99

_GROUPED = pattern(
    r"[0-9]{1,3}(?P<sign>[.,'’\u00a0\u202f\u2009 ])[0-9]{3}(?:(?P=sign)[0-9]{3}){0,18}(?![0-9])(?P<rest>[.,][0-9]{1,30}(?![0-9]))?"
)
# Digits alone: what follows can belong neither to a group, nor a decimal part, an exponent or a vulgar fraction.
_WHOLE = re.compile(
    r"(?:0|[1-9][0-9]{0,59})(?:(?=[.,](?![0-9×x·*⋅])|['’ \u00a0\u202f\u2009](?![0-9]{3}(?![0-9])|[1-9]/[1-9]|[×x·*⋅½¼¾⅓-⅞]))|(?!-[1-9]/[1-9])(?![0-9.,'’ \u00a0\u202f\u2009eE×x·*⋅½¼¾⅓-⅞^⁰¹²³⁴⁵⁶⁷⁸⁹"
    + INVISIBLE_CLASS
    + "]))"
)
# One sign between few digits, and nothing behind them that could belong to them.
_SIGNED = pattern(
    r"(?P<whole>0|[1-9][0-9]{0,2})(?P<sign>[.,])(?P<part>[0-9]{1,3})(?:(?=[.,](?![0-9×x·*⋅])| (?![0-9]{3}(?![0-9])|[×x·*⋅]))|(?![0-9.,'’ \u00a0\u202f\u2009eE×x·*⋅½¼¾^⁰¹²³⁴⁵⁶⁷⁸⁹"
    + INVISIBLE_CLASS
    + "]))"
)
# Decimals whose whole is not printed: .5 %, $.77, -.25; no year behind a misplaced stop, no name (.7z), no version (.5.1).
# Behind a space a comma is decimal only in a percentage: elsewhere the space may be misplaced.
_UNLED = pattern(
    r"(?<![^\s(\[$€£¥₽~≈<>=±+\-–—\"“„«])(?<![0-9.][ \u00a0])(?P<sign>\.|,(?:(?<![^\S\n],)|(?=[0-9]{1,12} ?%)))(?!(?:19|20)[0-9]{2}(?![0-9%]))"
    r"(?P<part>[0-9]{1,12})(?![0-9_]|[.,][0-9]|(?!(?:[kMBTx]|[kcmn]m|[KMGT]B|[kMG]W|kg|bn)(?![^\W_]))[A-Za-zÀ-žА-яіїєґ])"
)
_ASCII_DIGITS = frozenset("0123456789")
_LETTERS_AFTER = pattern(r"[ \u00a0\u202f]?([^\W\d_]{1,20})")
_GLUED = frozenset("k m b t".split())
# A price is in thousands even where the sign is the decimal one: $10,000; but $1.000 may be a rate.
_PRICE_IN_THOUSANDS, _LONGEST_PRICE = pattern(r"[$€£][ \u00a0]?[1-9][0-9]{1,2}[.,]000\Z"), 9
_PLACES = tuple(Decimal((0, (1,), power)) for power in range(MOST_DIGITS + 1))
_INDIAN = pattern(r"[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?:\.[0-9]{1,20})?(?![0-9])")
_PLAIN = pattern(r"(?P<whole>[0-9]{1,61})(?:(?P<sign>[.,])(?P<part>[0-9]{1,61}))?")
_DOTTED = pattern(r"[0-9]{1,12}(?:[.][0-9]{1,12}){2,20}")
_EXPONENT = pattern(
    r"[eE][+-]?([0-9]{1,3})(?![0-9A-Za-z])|[ \u00a0]?[×x·*⋅][ \u00a0]?10(?:\^\{?([+-]?[0-9]{1,3})\}?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))"
)
_POWER_OF_TEN = pattern(r"10(?:\^\{?([0-9]{1,3})\}?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9^⁰¹²³⁴⁵⁶⁷⁸⁹])")
_LEAST_POWER = 3  # 10² is as likely a footnote
_OVERLONG = pattern(r"[eE][+-]?[0-9]")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip
FRACTION_SIGN = pattern(r"([1-9][0-9]{0,2})/([1-9][0-9]{0,2})(?![0-9/])")
_MIXED = pattern(
    r"([1-9][0-9]{0,11})(?:[ \u00a0\u202f-]?([½¼¾⅓-⅞])|[ \u00a0\u202f-]([1-9])/([2-9]|10|16|32)(?![0-9/]))"
)


@dataclass(slots=True)
class Figure:
    """A printed number before its magnitude word: exact value, place value of its last digit, where it stands."""

    value: Decimal
    step: Decimal
    start: int
    end: int
    plain: bool = False
    alt: tuple[str, ...] = ()
    rule: str = "number.plain"


def figure(text: str, position: int, lexicon: Lexicon, signs: "Signs") -> Figure | None:
    """The number whose first digit stands at `position`; None for versions, addresses and numbers beyond 60 digits."""
    whole = _WHOLE.match(text, position)
    if whole:
        digits = whole[0]
        return Figure(Decimal(digits), place_of(digits), position, whole.end(), plain=True)
    if (signed := _SIGNED.match(text, position)) and not lexicon.unspaced:
        return _signed(signed, lexicon, signs)
    if parted := mixed(text, position):
        return _exact(parted[0], position, parted[1])
    if power := _POWER_OF_TEN.match(text, position):
        return _power_of_ten(power)
    dotted = _DOTTED.match(text, position)
    if dotted and not _GROUPED.fullmatch(dotted[0]):
        return None
    found = _grouped(text, position, lexicon, signs) or _indian(text, position) or _plain(text, position, lexicon)
    found = found or _unled(text, position, lexicon)
    if found is None or _cut(text, found.end):
        return None
    return _with_exponent(text, found)


def mixed(text: str, position: int) -> tuple[Fraction, int] | None:
    """A whole number and a fraction, `10 1/2` or `5⅓`, or one sign, that begin at `position`, and where they end."""
    if text[position] in VULGAR:
        return VULGAR[text[position]], position + 1
    match = _MIXED.match(text, position)
    if match is None:
        return None
    whole, sign, above, below = match.groups()
    part = VULGAR[sign] if sign else Fraction(int(above), int(below))
    return (int(whole) + part, match.end()) if part < 1 else None


def _exact(value: Fraction, start: int, end: int) -> Figure | None:
    """The number as a decimal; None where it has none: 5⅓."""
    if value.denominator % 3 == 0 or value.denominator % 7 == 0:
        return None
    below = Decimal(value.denominator)
    return Figure(Decimal(value.numerator) / below, 1 / below, start, end)


def _signed(match: re.Match[str], lexicon: Lexicon, signs: "Signs") -> Figure:
    whole, sign, part = match.groups()
    if len(part) < 3:
        return _figure(f"{whole}.{part}", match, (), "number.decimal")
    if whole == "0" or signs.is_decimal(sign, lexicon, match.end()):
        return _figure(
            f"{whole}.{part}", match, () if whole == "0" else (f"grouping: {whole}{part}",), "number.decimal"
        )
    return _figure(whole + part, match, (f"decimal: {whole}.{part}",), "number.grouped")


def _power_of_ten(match: re.Match[str]) -> Figure | None:
    power = int(match[1] or match[2].translate(_RAISED))
    if not _LEAST_POWER <= power <= _LARGEST_EXPONENT:
        return None
    value = shifted(Decimal(1), power)
    return Figure(value, value, match.start(), match.end(), rule="number.exponent")


def _cut(text: str, end: int) -> bool:
    """Whether the number goes on in a form that is not read: 10², 2^8, 50,000,00, a digit behind an invisible joiner."""
    following = text[end : end + 1]
    if not following or following == " ":
        return False
    if following in ",.":
        return text[end + 1 : end + 2] in _ASCII_DIGITS
    if following in _RAISED_DIGITS or following == "^":
        return True
    hidden = INVISIBLE.match(text, end)
    return hidden is not None and text[hidden.end() : hidden.end() + 1].isdigit()


def _grouped(text: str, position: int, lexicon: Lexicon, signs: "Signs") -> Figure | None:
    match = _GROUPED.match(text, position)
    if match is None:
        return None
    sign, rest = match["sign"], match["rest"]
    if rest and rest[0] == sign:
        return None
    body = match[0][: len(match[0]) - len(rest or "")]
    groups = body.split(sign)
    if sum(map(len, groups)) + len(rest or "") > MOST_DIGITS:
        return None
    one_sign = len(groups) == 2 and not rest and sign in ".,"
    if one_sign and (groups[0] == "0" or signs.is_decimal(sign, lexicon, match.end())):
        alt = (f"grouping: {''.join(groups)}",) if groups[0] != "0" else ()
        return _figure(".".join(groups), match, alt, "number.decimal")
    if groups[0].startswith("0"):
        return None
    alt = (f"decimal: {'.'.join(groups)}",) if one_sign else ()
    return _figure("".join(groups) + (f".{rest[1:]}" if rest else ""), match, alt, "number.grouped")


def _indian(text: str, position: int) -> Figure | None:
    match = _INDIAN.match(text, position)
    return _figure(match[0].replace(",", ""), match, (), "number.grouped") if match else None


def _plain(text: str, position: int, lexicon: Lexicon) -> Figure | None:
    match = _PLAIN.match(text, position)
    if match is None or len(match["whole"]) + len(match["part"] or "") > MOST_DIGITS:
        return None
    if match["part"] is None:
        if match["whole"][0] == "0" and len(match["whole"]) > 1:
            return None
        return _figure(match["whole"], match, (), "number.plain", plain=True)
    if match["whole"][0] == "0" and len(match["whole"]) > 1:
        return None
    foreign = match["sign"] == "," and lexicon.decimal == "."
    if foreign and (len(match["part"]) > 3 or (len(match["part"]) != 3 and lexicon.unspaced)):
        return None
    return _figure(f"{match['whole']}.{match['part']}", match, (), "number.decimal")


def is_unled(text: str, position: int, lexicon: Lexicon) -> bool:
    """Whether the point or comma at `position` begins a decimal number: .5; a comma only where it is the decimal sign."""
    return _unled(text, position, lexicon) is not None


def _unled(text: str, position: int, lexicon: Lexicon) -> Figure | None:
    match = _UNLED.match(text, position)
    if match is None or match["sign"] not in (".", lexicon.decimal):
        return None
    return _figure(f"0.{match['part']}", match, (), "number.decimal")


def _figure(digits: str, match: re.Match[str], alt: tuple[str, ...], rule: str, *, plain: bool = False) -> Figure:
    return Figure(Decimal(digits), _step(digits), match.start(), match.end(), plain, alt, rule)


def _step(digits: str) -> Decimal:
    whole, _, part = digits.partition(".")
    if part:
        return Decimal((0, (1,), -len(part)))
    return place_of(whole)


def place_of(digits: str) -> Decimal:
    """The place value of the last of the digits that is not zero."""
    return _PLACES[len(digits) - len(digits.rstrip("0"))] if digits.strip("0") else _PLACES[0]


def _with_exponent(text: str, found: Figure) -> Figure | None:
    match = _EXPONENT.match(text, found.end)
    if match is None:
        return None if _OVERLONG.match(text, found.end) else found
    power = int((match[1] and match[0][1:]) or match[2] or match[3].translate(_RAISED))
    if abs(power) > _LARGEST_EXPONENT:
        return None
    found.value, found.step = shifted(found.value, power), shifted(found.step, power)
    found.end, found.plain, found.rule = match.end(), False, "number.exponent"
    return found


def shifted(value: Decimal, power: int) -> Decimal:
    """`value` times ten to the `power`, exactly."""
    return EXACT.scaleb(value, power) if power else value


class Signs:
    """How one text uses point and comma, asked only when a number in it can be read in two ways."""

    _CERTAIN_DECIMAL = pattern(r"[0-9](?<![0-9.,][0-9])[0-9]{0,11}([.,])(?:[0-9]{1,2}|[0-9]{4,9})(?![0-9.,])")
    _CERTAIN_GROUP = pattern(r"[0-9](?<![0-9.,][0-9])[0-9]{0,2}([.,])[0-9]{3}(?:\1[0-9]{3}|(?!\1)[.,][0-9])")

    __slots__ = ("_certain", "_decimals", "_groups", "_text")

    def __init__(self, text: str, *, certain: bool = True) -> None:
        self._text, self._certain = text, certain
        self._decimals: frozenset[str] | None = None
        self._groups: frozenset[str] = frozenset()

    def is_decimal(self, sign: str, lexicon: Lexicon, end: int) -> bool:
        """Whether `sign` before three digits that end at `end` is the decimal sign: by the locale, unless the text says otherwise.

        Where the language is a weak guess, it groups before what is counted, and is decimal before a magnitude. No price
        of ten or more ends with three zeros behind a decimal sign.
        """
        priced = _PRICE_IN_THOUSANDS.search(self._text, max(0, end - _LONGEST_PRICE), end)
        if priced and not _scaled(self._text, end, lexicon):
            return False
        if self._decimals is None:
            self._decimals = frozenset(match[1] for match in self._CERTAIN_DECIMAL.finditer(self._text))
            self._groups = frozenset(match[1] for match in self._CERTAIN_GROUP.finditer(self._text))
        if sign in self._groups:
            return False
        if sign in self._decimals:
            return True
        if not self._certain:
            return self._text[end : end + 1] == "%" or _scaled(self._text, end, lexicon)
        return sign == lexicon.decimal


def _scaled(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a magnitude follows the digits that end at `end`."""
    following = _LETTERS_AFTER.match(text, end)
    return following is not None and (following[1].lower() in lexicon.magnitudes or following[1].lower() in _GLUED)
