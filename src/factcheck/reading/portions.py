"""A share of what is named behind it: half of the staff, a third of users, половина компаний, четверть миллиарда."""

import re
from fractions import Fraction

from factcheck.reading.fraction_ranges import fraction_range
from factcheck.reading.hedges import after_change
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.magnitudes import magnitude_behind
from factcheck.reading.marks import WORD
from factcheck.reading.numerals import named_part
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Found
from factcheck.reading.shares import fraction_of, share_of_magnitude
from factcheck.reading.words import NOTHING, ORDINAL, STOP, TRANSPARENT, Word, word_of

_MOST_PASSED, _QUARTER = 3, 4
_AT = frozenset("a")  # dois quintos a menos
_LEAST_NAMED = 5  # letters: of the total, of these, but not of the last
_OF_PERCENT = ("percent", "pp")
_APOSTROPHES = ("'", "’")
_REACH = 160
_NUMBER = pattern(r" (?:[$€£¥₽]|(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9])")
_HALF = pattern("一半|半[数數](?!据|據)|절반")


def portion(page: Page, position: int) -> Outcome | None:
    """The share that is named at `position`; None where the word is no share of anything: the second half of 2024."""
    text, lexicon = page.text, page.lexicon
    found = lexicon.shares.at(text, position)
    if found is None:
        return None
    share, end = 1 / Fraction(found.name), found.end
    if not lexicon.share_links and (power := magnitude_behind(page, end)):
        return share_of_magnitude(page, position, power[1], share * 10 ** power[0])
    start = _beginning(page, position, found)
    if start is None:
        return None
    if between := fraction_range(page, start, end, share):
        return between
    if measured := _measured(page, start, end, share):
        return measured
    following = page.following(end) or NOTHING
    if not (
        page.alone(start, end)
        or _is_change(page, position, end, following)
        or _is_share_of(page, position, end, following)
    ):
        return None
    return emit(page, Parts(start, end, (share,), None, None, (position, end), "fraction", kind="fraction")), end


def _measured(page: Page, start: int, end: int, share: Fraction) -> Outcome | None:
    """The share of an hour that is named, or of a percent: a quarter of an hour, четверть процентного пункта; but not first half of the year."""
    made, stop = fraction_of(page, start, end, share)
    if made is None or made.unit is None:
        return None
    named = bool(page.lexicon.indefinite) and page.lexicon.of_one.at(page.text, end + 1) is not None
    return (made, stop) if named or made.unit in _OF_PERCENT else None


def is_share(page: Page, start: int, end: int, bottom: int) -> bool:
    """Whether a fraction whose words could also name a place in an order, a room or three months is a share of something."""
    following, lexicon = page.following(end), page.lexicon
    if page.alone(start, end):
        return True
    if following is None:
        return False
    if not following.text or following.uses & STOP:
        by = (page.preceding(start) or NOTHING).lower in lexicon.changed_by
        if by or (not lexicon.indefinite and after_change(page.text, start, lexicon)):
            return True
        if following is NOTHING and bottom != _QUARTER:
            return True
    if following.lower in _AT and (beyond := page.following(end + 1 + len(following.text))) is not None:
        following = beyond if beyond.lower in lexicon.more_or_less else following
    if following.lower in lexicon.more_or_less or _is_of_something(page, following, end + 1 + len(following.text)):
        return True
    if lexicon.indefinite:
        return following.lower in lexicon.answering
    answers = following.lower in lexicon.answering or not _is_ordinal(page, start, end)
    return answers and _names_other_share(page, start)


def _is_ordinal(page: Page, start: int, end: int) -> bool:
    """Whether the last word of the fraction names a place in an order as well: un cinquième, but not un tiers."""
    last, lexicon = page.text[start:end].rpartition(" ")[2].lower(), page.lexicon
    return last in lexicon.ordinals or (lexicon.parts is not None and lexicon.parts.search(last) is not None)


def _is_change(page: Page, position: int, end: int, following: Word) -> bool:
    """Whether the share says by how much something changed: сократили на треть, wzrosła o połowę."""
    text, before = page.text, page.preceding(position)
    if page.lexicon.indefinite or (
        not _adverb(page, position, end) and (before is None or before.lower not in page.lexicon.changed_by)
    ):
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
    if following.lower in page.lexicon.more_or_less:  # a third more, but not half more
        return named_part(page.text[position:end].lower(), page.lexicon) is not None
    return _is_of_something(page, following, behind) or _answers(page, position, end, following)


def _answers(page: Page, position: int, end: int, following: Word) -> bool:
    """Whether a verb says what the share does; what could be an ordinal, only after another share: 40% use it, a third do not."""
    text, lexicon = page.text, page.lexicon
    if following.lower not in lexicon.answering:
        return False
    if named_part(text[position:end].lower(), lexicon) is None:
        return True
    return _names_other_share(page, position)


def _names_other_share(page: Page, position: int) -> bool:
    """Whether another share, or a percentage, stands before `position` in its sentence."""
    lexicon = page.lexicon
    sentence = re.split(r"[.!?](?![0-9])", page.text[max(0, position - _REACH) : position])[-1]
    return "%" in sentence or any(_is_share(word, lexicon) for word in WORD.findall(sentence))


def _is_share(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a half, a third or the like, or the word for per cent."""
    unit = lexicon.units.at(word, 0)
    return (
        named_part(word.lower(), lexicon) is not None
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
    if not lexicon.share_links or not named_part(page.text[position : found.end].lower(), lexicon):
        return position
    return position - 1 - len(before.text) if before.lower in lexicon.indefinite else None


def _past_link(page: Page, position: int) -> Word:
    """The word behind a link, past its apostrophe: la moitié d'entre eux."""
    if page.text[position : position + 1] in _APOSTROPHES and (word := WORD.match(page.text, position + 1)):
        return word_of(word[0], page.lexicon)
    return page.following(position) or NOTHING


def _is_of_something(page: Page, following: Word, behind: int) -> bool:
    """Whether what follows, up to `behind` and beyond, is something other than a time of which it could be a part."""
    lexicon, whole, passed = page.lexicon, following, NOTHING
    if lexicon.whole_before:
        return True
    if lexicon.share_links:
        if following.lower not in lexicon.share_links:
            return False
        whole = _past_link(page, behind)
        behind += 1 + len(whole.text)
    for _ in range(_MOST_PASSED):
        if _NUMBER.match(page.text, behind - 1 - len(whole.text)):
            return True
        if not (whole.uses & TRANSPARENT or page.text[behind : behind + 1] in _APOSTROPHES):
            break
        passed, whole = whole, _past_link(page, behind)
        behind += 1 + len(whole.text)
    if not whole.text:
        return len(passed.text) >= _LEAST_NAMED
    if whole.lower in lexicon.months or whole.lower in lexicon.no_wholes or (whole is following and whole.uses & STOP):
        return False
    unit = lexicon.units.at(whole.text, 0)
    return unit is None or unit.name not in TIMES
