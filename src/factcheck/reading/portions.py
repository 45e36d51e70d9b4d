"""A share of what is named behind it: half of the staff, a third of users, половина компаний, четверть миллиарда."""

import re
from fractions import Fraction

from factcheck.reading.binding import Binding
from factcheck.reading.hedges import after_change
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import WORD
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Outcome, Parts, emit
from factcheck.reading.phrases import Found
from factcheck.reading.shares import share_of_magnitude
from factcheck.reading.units import bind
from factcheck.reading.words import NOTHING, ORDINAL, STOP, TRANSPARENT, Word

_MOST_PASSED = 3
_REACH = 160
_NUMBER = re.compile(r" (?:[$€£¥₽]|(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9])")
_HALF = re.compile("一半|半[数數](?!据|據)|절반")


def portion(page: Page, position: int) -> Outcome | None:
    """The share that is named at `position`; None where the word is no share of anything: the second half of 2024."""
    text, lexicon = page.text, page.lexicon
    found = lexicon.shares.at(text, position)
    if found is None:
        return None
    share, end = 1 / Fraction(found.name), found.end
    following = page.following(end) or NOTHING
    behind = end + 1 + len(following.text)
    if not lexicon.share_links and (power := magnitude_of(following.lower, text, behind, lexicon)):
        return share_of_magnitude(page, position, power[1], share * 10 ** power[0])
    start = _beginning(page, position, found)
    if start is not None and (point := _of_a_point(page, following, behind)):
        return emit(page, Parts(start, point.end, (share,), None, "pp", (position, end), "fraction.point")), point.end
    if start is None:
        return None
    if not (_is_change(page, position, end, following) or _is_share_of(page, position, end, following)):
        return None
    return emit(page, Parts(start, end, (share,), None, None, (position, end), "fraction", kind="fraction")), end


def _is_change(page: Page, position: int, end: int, following: Word) -> bool:
    """Whether the share says by how much something changed: сократили на треть, wzrosła o połowę."""
    text, before = page.text, page.preceding(position)
    if not _adverb(page, position, end) and (before is None or before.lower not in page.lexicon.changed_by):
        return False
    return (not following.text or following.uses & STOP != 0) and after_change(text, position, page.lexicon)


def _adverb(page: Page, position: int, end: int) -> bool:
    """Whether the word means by so much, and nothing else: вполовину."""
    return page.text[position:end].lower() in page.lexicon.changed_by


def _is_share_of(page: Page, position: int, end: int, following: Word) -> bool:
    """Whether something is named behind the share, or a verb says what the share does."""
    if _adverb(page, position, end):
        return False
    behind = end + 1 + len(following.text)
    return _is_of_something(page, following, behind) or _answers(page, position, end, following)


def _of_a_point(page: Page, following: Word, behind: int) -> Binding | None:
    """The percentage point of which a part is named: a quarter of a percentage point."""
    article = page.following(behind) or NOTHING
    if following.lower not in page.lexicon.share_links or article.lower not in page.lexicon.indefinite:
        return None
    found = bind(page, behind + 1 + len(article.text))
    return found if found.unit == "pp" else None


def _answers(page: Page, position: int, end: int, following: Word) -> bool:
    """Whether a verb says what the share does; what could be an ordinal, only after another share: 40% use it, a third do not."""
    text, lexicon = page.text, page.lexicon
    if following.lower not in lexicon.answering:
        return False
    if text[position:end].lower() not in lexicon.fractions:
        return True
    sentence = re.split(r"[.!?](?![0-9])", text[max(0, position - _REACH) : position])[-1]
    return "%" in sentence or any(_is_share(word, lexicon) for word in WORD.findall(sentence))


def _is_share(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a half, a third or the like, or the word for per cent."""
    unit = lexicon.units.at(word, 0)
    return (
        word.lower() in lexicon.fractions
        or bool(lexicon.shares.rows(word))
        or (unit is not None and unit.name == "percent")
    )


def half(page: Page, position: int) -> Outcome | None:
    """A half as Chinese, Japanese and Korean say it: 一半, 半数, 절반."""
    found = _HALF.match(page.text, position)
    own = page.lexicon.shares.starts(page.text, position)
    end = own.end if own else found.end() if found else None
    if end is None:
        return None
    span = (position, end)
    return emit(page, Parts(*span, (Fraction(1, 2),), None, None, span, "fraction", kind="fraction")), span[1]


def _beginning(page: Page, position: int, found: Found) -> int | None:
    """Where the share begins, with the article it may need: a third, but not the third; None where it is no share."""
    before, lexicon = page.preceding(position) or NOTHING, page.lexicon
    if before.uses & ORDINAL or before.lower in lexicon.other_parts:
        return None
    if not lexicon.share_links or page.text[position : found.end].lower() not in lexicon.fractions:
        return position
    return position - 1 - len(before.text) if before.lower in lexicon.indefinite else None


def _is_of_something(page: Page, following: Word, behind: int) -> bool:
    """Whether what follows, up to `behind` and beyond, is something other than a time of which it could be a part."""
    lexicon, whole = page.lexicon, following
    if lexicon.whole_before:
        return True
    if lexicon.share_links:
        if following.lower not in lexicon.share_links:
            return False
        whole = page.following(behind) or NOTHING
        behind += 1 + len(whole.text)
    for _ in range(_MOST_PASSED):
        if _NUMBER.match(page.text, behind - 1 - len(whole.text)):
            return True
        if not whole.uses & TRANSPARENT:
            break
        whole = page.following(behind) or NOTHING
        behind += 1 + len(whole.text)
    if (
        not whole.text
        or whole.lower in lexicon.months
        or whole.lower in lexicon.no_wholes
        or (whole is following and whole.uses & STOP)
    ):
        return False
    unit = lexicon.units.at(whole.text, 0)
    return unit is None or unit.name not in TIMES
