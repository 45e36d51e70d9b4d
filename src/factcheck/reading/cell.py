"""A text that is one number in words and nothing else, as a cell of a table holds it: 삼십오, 三千 八百 九十六 万."""

from dataclasses import replace
from decimal import Decimal

from factcheck.quantity import Quantity
from factcheck.quantity.model import Span
from factcheck.reading.figures import Figure, Signs
from factcheck.reading.han import hangul_number
from factcheck.reading.han_numeral import DIGITS, LARGE, SMALL
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.patterns import pattern

LONGEST_CELL = 64
_HAN = "".join((*DIGITS, *SMALL, *LARGE)) + "点點几幾多余餘分之又成折割个個半"
# Digits that a space parts are as likely two cells.
_SPACED = pattern(f"(?!.*[0-9] +[0-9])[0-9{_HAN}]+(?: +[0-9{_HAN}%]+)+")
_HANGUL = pattern(
    "(?!조)[일이삼사오육칠팔구십백천만억조]+(?: {1,2}[일이삼사오육칠팔구십백천만억조]+)*(?:점[영공일이삼사오육칠팔구]{1,8})?"
)
_LEAST_NATIVE, _ONE = 10, Decimal(1)
# Of two syllables many are other words: 구조, 만일, 오만, 이천.
_SHORT = pattern("십.|.십|일[만억]|[이삼사오육칠팔구][백억]|[삼오육칠팔]천|[이삼육칠팔]만")


def hangul_cell(text: str, lexicon: Lexicon) -> Figure | None:
    """The number in hangul that is all of the text; None where it is anything else."""
    start, end = _bounds(text)
    native = lexicon.numbers.get(text[start:end])
    if native is not None and native >= _LEAST_NATIVE and end - start > 1:
        return Figure(native, _ONE, start, end, rule="number.cell")
    match = _HANGUL.fullmatch(text, start, end)
    if match is None or (end - start < 3 and not _SHORT.fullmatch(text, start, end)):
        return None
    found = hangul_number(text[start:end].replace(" ", ""), lexicon, Signs(text))
    return replace(found, start=start, end=end, rule="number.cell") if found else None


def unspaced_cell(text: str) -> str | None:
    """The text without its spaces, if it is one Han number whose parts are spaced; None if it is anything else."""
    start, end = _bounds(text)
    return text.replace(" ", "") if _SPACED.fullmatch(text, start, end) else None


def with_spaces(found: list[Quantity], plain: str, text: str) -> list[Quantity]:
    """What was read in `plain`, the text without its spaces, at its place in `text`, if it is one quantity and all of it."""
    if len(found) != 1 or found[0].kind == "range" or (found[0].start, found[0].end) != (0, len(plain)):
        return []
    places = [place for place, character in enumerate(text) if character != " "]

    def moved(span: Span) -> Span:
        return places[span[0]], places[span[1] - 1] + 1

    start, end = moved((0, len(plain)))
    (quantity,) = found
    return [quantity._replace(
        surface=text[start:end], start=start, end=end, num_spans=tuple(map(moved, quantity.num_spans)),
        unit_span=quantity.unit_span and moved(quantity.unit_span),
        hedge_span=quantity.hedge_span and moved(quantity.hedge_span),
    )]  # fmt: skip


def _bounds(text: str) -> Span:
    return len(text) - len(text.lstrip(" ")), len(text.rstrip(" "))
