"""About so many, said by putting the noun before its number: человек двадцать, процентов на десять, года на два-три."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.reading.amounts import Amount
from factcheck.reading.marks import SPACES
from factcheck.reading.page import Page
from factcheck.reading.unit_words import unit_at
from factcheck.reading.words import IN_NUMBER, LEFT_UNIT, STOP, TRANSPARENT, VAGUE

_LEAST, _THOUSAND = Decimal("1.5"), Decimal(1000)
_FEW, _TEENS = range(2, 5), range(11, 15)


class Turned(NamedTuple):
    """What stands before its number: unit, power of ten of its prefix, noun where there is no unit, and its place."""

    unit: str | None
    power: int
    noun: str | None
    span: tuple[int, int]


class _Noun(NamedTuple):
    lower: str
    start: int
    linked: str


def turns(page: Page, position: int) -> bool:
    """Whether the number at `position` stands behind a noun that it may count."""
    return _noun(page, position) is not None


def turned(page: Page, first: Amount, behind: str | None, floor: int) -> Turned | None:
    """What the number counts that stands before it, from `floor` on, where `behind` is the noun right of it."""
    noun = None if first.currency or first.value < _LEAST else _noun(page, first.start)
    if noun is None or noun.start < floor:
        return None
    head = page.lexicon.turned[noun.lower]
    if not _agrees(head, first) or _counts_next(page, head, behind) or not _stands_free(page, head, noun.start):
        return None
    found = unit_at(page.text, noun.start, page.lexicon)
    if found is None or (found.unit == "hour" and noun.linked in page.lexicon.factors):  # часа в три is a time of day
        return None
    span = (noun.start, found.end)
    return Turned(found.unit or None, found.power, None if found.unit else page.text[slice(*span)], span)


def _noun(page: Page, position: int) -> _Noun | None:
    """The noun before `position`, past one preposition."""
    lexicon = page.lexicon
    if not lexicon.turned:
        return None
    word, linked = page.preceding(position), ""
    if word is not None and word.lower in lexicon.turned_links:
        position, linked = position - len(word.text) - 1, word.lower
        word = page.preceding(position)
    if word is None or not word.uses & LEFT_UNIT or word.lower not in lexicon.turned:
        return None
    return _Noun(word.lower, position - 1 - len(word.text), linked)


def _agrees(head: str, first: Amount) -> bool:
    """Whether the noun has the form that the number asks for: года два, лет пять."""
    if not first.words:
        return head == "many"
    few = first.value == _LEAST or (first.value % 10 in _FEW and first.value % 100 not in _TEENS)
    return head == "any" or (head == "few") == (few and first.value < _THOUSAND)


def _counts_next(page: Page, head: str, behind: str | None) -> bool:
    """Whether the number counts the noun behind it and not the one before: у компании два офиса."""
    if behind is None:
        return False
    ending = page.lexicon.genitives.get(head)
    return page.lexicon.units.at(behind, 0) is not None or (ending is not None and ending.search(behind) is not None)


def _stands_free(page: Page, head: str, start: int) -> bool:
    """Whether nothing before the noun at `start` counts or governs it: за пять лет, зарплата инженеров."""
    text, lexicon, before = page.text, page.lexicon, page.preceding(start)
    if start and (text[start - 1] not in SPACES + "\n" or text[start - 2 : start - 1].isdigit()):
        return False
    if before is None or not before.text:
        return True
    if before.uses & (IN_NUMBER | VAGUE) or before.lower in lexicon.governing or before.lower in lexicon.number_of:
        return False
    return head != "counted" or before.uses & (STOP | TRANSPARENT) != 0
