"""A place in an order: 3rd place, miejsce 3, 排名第三, #1."""

from decimal import Decimal
from typing import TypeGuard

from factcheck.quantity.model import Span
from factcheck.reading.amounts import Amount, amount
from factcheck.reading.left import left_unit
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.series import list_end, numbered
from factcheck.reading.words import LEFT_UNIT, NOTHING

_ORDINAL = pattern(
    r"(?:st|nd|rd|th|\.|º|ª|°|er|ère|re|e|ème|’?inci|['’]?(?:ncı|nci|üncü|uncu|inci|ıncı)|-?(?:й|я|е|го|м|му|ю|ой|ою|ому|те|ше|ша|та))(?![^\W\d_\u2e80-\uffff])[ \u00a0]?"
)
ORDINAL_SUFFIX = pattern(
    r"(?:st|nd|rd|th|º|ª|°|ème|ère|['’]?(?:ncı|nci|üncü|uncu|inci|ıncı)|-(?:й|я|го|му|ой|ою|ому|та|ша|те))(?![^\W\d_])|e(?![^\W\d_])"
)
_ORDINAL_END = pattern(rf"{ORDINAL_SUFFIX.pattern}|\.(?= )")
RANK_SIGN = pattern(r"(?:#|№ ?|[Nn]o\. ?|Nr\. ?|N\.º ?|nº ?|n° ?)$")
_NO_RANK = pattern(r"[ \u00a0]?%|[ \u00a0]?(?:proc|mln|mld|тыс|млн|mil\b)")
_DOT_THEN_NOUN = pattern(r"\.[ \u00a0][A-ZÄÖÜ]")
_DOT_THEN_SMALL = pattern(r"\.[ \u00a0][a-zà-ž]")
# What makes a place of a number behind 第, said some words before it: 位列奖牌榜第二, 票房榜第五.
_ANNOUNCED = pattern(
    "(?:(?:位[列居于於]|排[名在行]|名列|[高稳穩跃躍]居|跻身|躋身)[^，。；、：,;:]{1,10}"
    "|榜|全[球国國省市]|世界|[亚亞欧歐]洲|[国國][内內]|行[业業]|同[类類])第\\Z"
)
_ENDS_PLACE = pattern("[，。；、！？,;!?）)和与與的]|\\Z")
_NO_PLACE = pattern("梯[队隊]|方[阵陣]|[阵陣][营營]|[次个個轮輪代期届屆款座]")
_PLACE_REACH = 16

_LAST_RANK = 9999
_LEAST_OF_TAIL = 20  # двадцать первый
_LAST_NUMBERED = 3  # компания № 1, but школа № 57


def rank(page: Page, position: int) -> Outcome | None:
    """A place in an order: 3rd place, miejsce 3, 排名第三, #1."""
    place = _unspaced_place(page, position) if page.lexicon.unspaced else _spaced_place(page, position)
    value = amount(page, position) if place else None
    if place is None or value is None:
        return None
    start, end = place
    parts = Parts(start, end, (value.value,), Decimal(1), "rank", (position, value.end), "rank", kind="ordinal")
    return emit(page, parts), end


def _may_be_rank(value: Amount | None) -> TypeGuard[Amount]:
    return value is not None and not value.currency and value.value <= _LAST_RANK and not value.value % 1


def _unspaced_place(page: Page, position: int) -> Span | None:
    """Where a rank begins and ends: 排名第三, 第三名, 3位."""
    text, lexicon = page.text, page.lexicon
    head = position - (text[position - 1 : position] == " ")
    left = lexicon.left_units.ends(text, head)
    counted, announced = numbered(text, position), left is not None and left.name == "rank"
    if not (announced or counted or lexicon.code in ("ja", "ko")):
        return None
    value = amount(page, position)
    if not _may_be_rank(value):
        return None
    noun = lexicon.rank_after.starts(text, value.end)
    if counted and noun and value.value == 1 and text[noun.end : noun.end + 1].isalpha():
        return None  # 第一位女总统 is the first, not the best
    if left is not None and announced:
        if _NO_PLACE.match(text, value.end):
            return None
        return left.end, noun.end if noun else value.end
    start = head - 1 if text[head - 1 : head] == "第" else position
    if noun is None:
        placed = counted and _is_place(page, value.end, head)
        return (start, value.end) if placed else None
    return start, noun.end


def _is_place(page: Page, end: int, head: int) -> bool:
    """Whether the number behind 第 is a place by what stands before it, or by the noun of the list it begins: 第一、第二和第四名."""
    beyond = list_end(page.text, end)
    if beyond > end and page.lexicon.rank_after.starts(page.text, beyond):
        return True
    said = _ANNOUNCED.search(page.text, max(0, head - _PLACE_REACH), head)
    return said is not None and _ENDS_PLACE.match(page.text, end) is not None


def _spaced_place(page: Page, position: int) -> Span | None:
    """Where a rank begins and ends: 3rd place, miejsce 3, #1."""
    text = page.text
    value = amount(page, position)
    if not _may_be_rank(value):
        return None
    after = after_ordinal(page, value.end)
    if after:
        return position, after
    ending = _ORDINAL_END.match(text, value.end)
    if ending and shares_place(page, ending.end()):
        return position, ending.end()
    start = position
    before = page.preceding(position)
    if before is not None and not before.uses & LEFT_UNIT:
        return None
    row = left_unit(page, position)
    if row is None or row[0] != "rank":
        sign = RANK_SIGN.search(text, max(0, position - 4), position)
        if not sign or value.scaled or (sign[0][0] == "№" and value.value > _LAST_NUMBERED):
            return None
        start = sign.start()
    if value.scaled or _percent_follows(text, value.end):
        return None
    suffix = ORDINAL_SUFFIX.match(text, value.end)
    return start, suffix.end() if suffix else value.end


def _percent_follows(text: str, end: int) -> bool:
    return _NO_RANK.match(text, end) is not None


def after_ordinal(page: Page, end: int) -> int | None:
    """Where a rank noun ends that follows the number, an ordinal ending between them or not."""
    lexicon = page.lexicon
    if not lexicon.rank_after or lexicon.unspaced:
        return None
    suffix = None if page.text[end : end + 1] == " " else _ORDINAL.match(page.text, end)
    place = suffix.end() if suffix else end + 1
    if not suffix and page.text[end : end + 1] not in tuple(SPACES + "-"):
        return None
    if not suffix and page.text[end - 1 : end].isdigit():
        return None
    found = lexicon.rank_after.at(page.text, place)
    return found.end if found else None


def ordinal_in_words(page: Page, position: int) -> Outcome | None:
    """`двадцать первое место` is a place in an order; of `двадцать первого марта` no part counts anything."""
    tail, first = page.lexicon.ordinal_tail, amount(page, position)
    if tail is None or first is None or first.value % 10 or first.value < _LEAST_OF_TAIL:
        return None
    word = page.following(first.end)
    if word is None or not tail.match(word.lower):
        return None
    end = first.end + 1 + len(word.text)
    last, after = page.lexicon.ordinals.get(word.lower), after_ordinal(page, end)
    if last is None or after is None:
        return None, end
    value = first.value + last
    return emit(
        page, Parts(position, after, (value,), Decimal(1), "rank", (position, end), "rank", kind="ordinal")
    ), after


def shares_place(page: Page, end: int) -> bool:
    """Whether a place follows with which the ordinal that ends at `end` shares its noun: с первого на третье место, from first to third place."""
    lexicon = page.lexicon
    link = lexicon.place_to.at(page.text, end + 1) if page.text[end : end + 1] == " " else None
    match = WORD.match(page.text, link.end + 1) if link else None
    if link is None:
        return False
    if match is not None:
        return lowered(match[0]) in lexicon.ordinals and after_ordinal(page, match.end()) is not None
    second = amount(page, link.end + 1) if page.text[link.end + 1 : link.end + 2].isdigit() else None
    return _may_be_rank(second) and after_ordinal(page, second.end) is not None


def placed(page: Page, position: int, end: int) -> bool:
    """Whether the ordinal from `position` to `end` is the place that somebody took: finished third on the list."""
    before = page.preceding(position)
    if before is None or before.lower not in page.lexicon.placed:
        return False
    after = page.following(end)
    return after is not None and (after is NOTHING or after.lower in page.lexicon.place_links)


def ordinal_dot(page: Page, start: int, end: int) -> bool:
    """Whether a dot makes the number an ordinal, in languages that print it so: 3. kwartał, im 3. Quartal."""
    if not page.lexicon.dotted_ordinals:
        return False
    if page.lexicon.code == "de" and _DOT_THEN_NOUN.match(page.text, end):
        before = page.preceding(start)
        return before is not None and before.lower in page.lexicon.definite
    return _DOT_THEN_SMALL.match(page.text, end) is not None
