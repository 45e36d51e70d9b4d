"""From a text to its quantities: anchors from left to right, the local grammar at each."""

import re
from decimal import localcontext
from functools import lru_cache

from factcheck.quantity import Quantity
from factcheck.quantity.model import Span
from factcheck.reading.cell import LONGEST_CELL, hangul_cell, unspaced_cell, with_spaces
from factcheck.reading.contrast import contrasted
from factcheck.reading.detect import contradicting, guess
from factcheck.reading.elision import (
    CARRIERS,
    counts_cards,
    counts_companies,
    elides,
    elides_money,
    nearer,
    of_parameters,
    same_sentence,
    with_unit_of,
)
from factcheck.reading.figures import EXACT, VULGAR, Figure, Signs
from factcheck.reading.grammar import at_digit, at_han, at_word
from factcheck.reading.han import inside_titles
from factcheck.reading.lexicon import Lexicon, codes, lexicon
from factcheck.reading.marks import levelled
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import is_money

_DIGITS = re.compile("[0-9]+")
_DIGITS_AND_PARTS = pattern(f"[0-9{''.join(VULGAR)}]+")
_DIGIT_LIKE = frozenset("0123456789") | VULGAR.keys()


def read(text: str, lang: str | None = None) -> list[Quantity]:
    """What `factcheck.reading.read` promises."""
    plain = levelled(text)
    words, certain = _language(plain, lang)
    if words.unspaced and len(plain) <= LONGEST_CELL and (cell := _cell(plain, words)):
        return [_as_printed(quantity, text) for quantity in cell]
    anchors = _anchors(plain, words)
    if lang and (other := contradicting(plain, words.code)):
        words = lexicon(other, "")
        anchors = _anchors(plain, words)
    if not anchors:
        return []
    with localcontext(EXACT):
        found = _quantities(Page(plain, words, Signs(plain, certain=certain)), anchors)
    return found if plain is text else [_as_printed(quantity, text) for quantity in found]


def _cell(text: str, words: Lexicon) -> list[Quantity]:
    """The one number in words that is all of the text; nothing where it says more."""
    with localcontext(EXACT):
        if words.code == "ko":
            said = hangul_cell(text, words)
            return [_alone(said, Page(text, words, Signs(text)))] if said else []
        plain = unspaced_cell(text)
        if plain is None:
            return []
        return with_spaces(_quantities(Page(plain, words, Signs(plain)), _anchors(plain, words)), plain, text)


def _alone(said: Figure, page: Page) -> Quantity:
    span = (said.start, said.end)
    return emit(page, Parts(*span, (said.value,), said.step, None, span, said.rule))


def _language(text: str, lang: str | None) -> tuple[Lexicon, bool]:
    """The words to read with, and whether the language is given or leaves little doubt."""
    known = _known(lang)
    if known:
        return known, True
    likeliest, certain = guess(text)
    return lexicon(likeliest, ""), certain


@lru_cache(maxsize=64)
def _known(lang: str | None) -> Lexicon | None:
    """The words of the language that a tag such as `pt-PT` names; None where we have none."""
    code, _, region = (lang or "").replace("_", "-").lower().partition("-")
    return lexicon(code, "pt" if region == "pt" else "") if code in codes() else None


def _quantities(page: Page, anchors: list[Span]) -> list[Quantity]:
    found: list[Quantity] = []
    floor = resume = 0
    carrier: Quantity | None = None
    money: Quantity | None = None
    for start, end in anchors:
        if start < resume:
            continue
        page.forget()
        quantity, resume = _at(page, start, end, floor)
        if resume <= start:
            resume = start + 1
        if quantity is None or quantity.start < floor:
            continue
        floor = resume = max(resume, quantity.end)
        if quantity.unit is None and found and (against := contrasted(page, found, quantity)):
            quantity = against
        elif carrier and quantity.unit == "CNY" and counts_cards(page.text, quantity, carrier):
            quantity = quantity._replace(unit="GPU", unit_source="elided")
        elif quantity.unit in CARRIERS:
            carrier = carrier if carrier and same_sentence(page.text, carrier, quantity) else quantity
        elif (
            carrier and quantity.unit is None and elides(page.text, quantity, near := nearer(found, quantity, carrier))
        ):
            quantity = with_unit_of(quantity, near, page.text)
        elif money and quantity.unit is None and elides_money(page.text, quantity, money):
            quantity = with_unit_of(quantity, money, page.text)
        elif quantity.unit is None and counts_companies(page, quantity):
            quantity = quantity._replace(unit="company", unit_source="left")
        quantity = of_parameters(quantity)
        if is_money(quantity.unit):
            money = quantity
        found.append(quantity)
    return found


def _at(page: Page, start: int, end: int, floor: int) -> Outcome:
    if page.text[start] in _DIGIT_LIKE:
        return at_digit(page, start, floor)
    if page.lexicon.unspaced:
        return at_han(page, start, floor)
    return at_word(page, start, end, floor)


def _anchors(text: str, words: Lexicon) -> list[Span]:
    """Where a number could begin: runs of digits, number words, Han and hangul numerals."""
    if words.han_anchors:
        found = [match.span() for match in words.han_anchors.finditer(text) if match.lastindex]
        titled = inside_titles(text)
        return [span for span in found if span[0] not in titled or text[span[0]] in _DIGIT_LIKE] if titled else found
    numerals = _DIGITS if text.isascii() else _DIGITS_AND_PARTS
    digits = [match.span() for match in numerals.finditer(text)]
    # Each word is found with the sign before it, the first with the space put there.
    spelled = (
        [(match.start(), match.end() - 1) for match in words.anchors.finditer(f" {text}")] if words.anchors else []
    )
    return sorted(digits + spelled) if digits and spelled else digits or spelled


def _as_printed(quantity: Quantity, text: str) -> Quantity:
    return quantity._replace(surface=text[quantity.start : quantity.end])
