"""Numbers side by side that count one thing, named behind the last: 2,048 or 4,096 GPUs, 7, 13 and 70 billion parameters."""

from typing import NamedTuple

from factcheck.reading.amounts import Amount, amount
from factcheck.reading.binding import Binding
from factcheck.reading.labels import proper
from factcheck.reading.marks import SPACES
from factcheck.reading.names import follows_name
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES
from factcheck.reading.patterns import pattern
from factcheck.reading.ranges import SIGN
from factcheck.reading.units import bind
from factcheck.reading.words import ALTERNATIVE

_MOST_NUMBERS = 4
_COUNTERS = frozenset("个個台张張枚片颗顆块塊款组組套名位家种種项項所座次台대장개명")
_COMMA = "comma"
_NEAR = 10  # how many times the later number the first may be and take its magnitude
_YEARS = range(1900, 2100)
_OLDEST = 120
# Behind a span of time that says when, and counts nothing together with a number before it: rose to 30 and 5 years later.
_WHEN = pattern(
    r" (?:later|after|ago|before|earlier|später|danach|zuvor|plus tard|après|después|depois|más tarde|mais tarde|antes|dopo|prima|"
    r"спустя|назад|позже|później|temu|wcześniej|потому|тому|později|před|later|geleden|eerder)(?![^\W\d_])"
)


class Shared(NamedTuple):
    """What a number counts together with a later one, and the power of ten of the magnitude they share."""

    binding: Binding
    power: int


def shared(page: Page, first: Amount) -> Shared | None:
    """What `first` counts with the number after it, which has a unit or a magnitude that `first` has not; None where it stands alone."""
    link, last, binding = "", first, None
    for _ in range(_MOST_NUMBERS):
        linked = _link(page, last.end)
        second = amount(page, linked[1]) if linked else None
        if linked is None or second is None:
            return None
        link, last, binding = linked[0], second, _counted(page, second)
        if binding.unit is not None or link != _COMMA:
            break
    if (
        binding is None
        or not _counts_both(page, binding, first, last, link)
        or (not first.scaled and _named(page, first))
    ):
        return None
    if link == "against" and first.plain and first.value in _YEARS:
        return None
    takes = not first.scaled and last.scaled and first.value < _NEAR * last.raw and link != "of"
    if (first.currency or last.currency) and not _share_money(first, binding, link, takes=takes):
        return None
    return Shared(binding, last.power if takes else 0)


def _counted(page: Page, second: Amount) -> Binding:
    """What the number counts: the currency printed before it, or what stands behind it."""
    return Binding(second.currency) if second.currency else bind(page, second.end)


def _share_money(first: Amount, binding: Binding, link: str, *, takes: bool) -> bool:
    """Whether a currency is printed with one of two numbers and meant by both ($80 or $90 million, 80 or $90 million)."""
    if link == "and":
        return False
    return first.currency is None or (first.currency == binding.unit and takes)


def _named(page: Page, first: Amount) -> bool:
    """Whether the number belongs to a name: Llama 3, Big Five."""
    return bool(follows_name(page, first.start)) or (first.words and proper(page, first.start, first.end, None))


def _counts_both(page: Page, binding: Binding, first: Amount, last: Amount, link: str) -> bool:
    """Whether what the last number counts may be counted by the first as well: rose to 30 and two days later may not."""
    if binding.unit is None or link == _COMMA or (last.plain and last.value in _YEARS):
        return False
    if link != "and" or binding.unit not in TIMES:
        return True
    aged = binding.unit == "year" and first.plain and last.plain and first.value < _OLDEST and last.value < _OLDEST
    return aged and _WHEN.match(page.text, binding.end) is None


def _link(page: Page, end: int) -> tuple[str, int] | None:
    """Which word or comma joins the number that ends at `end` to a next one, and where that could begin."""
    text, lexicon = page.text, page.lexicon
    if lexicon.unspaced:
        place = _past_space(text, end + (text[end : end + 1] in _COUNTERS))
        found = lexicon.alternatives.starts(text, place)
        beyond = _past_space(text, found.end) if found else len(text)
        return (found.name, beyond) if found and beyond < len(text) else None
    if text.startswith(", ", end):
        return (_COMMA, end + 2) if text[end + 2 : end + 3].isalnum() else None
    following = page.following(end)
    if following is None or not following.uses & ALTERNATIVE:
        return None
    found = lexicon.alternatives.at(text, end + 1)
    if found is None:
        return None
    sign = SIGN.match(text, found.end + 1)
    beyond = sign.end() if sign else found.end + 1
    return (found.name, beyond) if text[beyond : beyond + 1].isalnum() else None


def _past_space(text: str, place: int) -> int:
    return place + (text[place : place + 1] in tuple(SPACES))
