"""Words that open a value on one side or blur it: before the number, or after it."""

import itertools
import re

from factcheck.quantity import Bound
from factcheck.reading.han_hedges import belongs_elsewhere, more_behind, unspaced_before
from factcheck.reading.hedge import MOST_TRANSPARENT, SIGNS, Hedge
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.words import AFTER, HEDGE_END, TRANSPARENT, Word

_REACH = 64
_WORDS_BACK = 6
_TOKEN = pattern(r"[^\W\d_]+|[~≈≃∼><≥≤±＞＜]")
_GAP = pattern(r"[\s\"'“”„«»(‘’\u00a0-]{0,3}\Z")
_ABBREVIATED_GAP = pattern(r"\.?[\s\"'“”„«»(‘’\u00a0-]{0,3}\Z")
_PLUS = pattern(r"\+(?![0-9])")
# A change in per cent before the word for `to`: на 12%, до 57,5 млрд is what it came to.
_PERCENT = pattern(
    r"(?:%|п\.[ \u00a0]?п\.|процент\w{0,3}|проц\.|proc\.|procent\w{0,3}|відсотк\w{0,3}|procent)(?: за [^\W\d_]{2,12})?[,)]?[ \u00a0]$"
)
# How much it changed, in whatever: на 3 рубля, до 78; o 3 zł, do 78 zł.
_CHANGED_BY = pattern(r"(?<![^\W_])(?:на|o|о) [$€£]?[0-9](?:[^,;:!?()]|,(?=[0-9])){0,30}, \Z")
# How much it changed, before what it changed to: un 12 %, hasta; 0,8 puntos porcentuales, hasta.
_AMOUNT_BEFORE = pattern(r"[0-9](?:[ \u00a0]?%|(?: [^\W\d_]{1,20}){1,3}),? \Z|, \Z")
# Behind words such as `and over`, `и более`, `y más`: what follows is the number they belong to.
_OPENS_NEXT = pattern(r"[ \u00a0](?:(?:to|the|de|di|than|niż|als|чем|ніж|que|než|dan|do) )?(?:[$€£¥₽]|US\$|R\$)?[0-9]")
# A dot before a small letter, a comma or a bracket abbreviates: на 4,2 п.п., до 31%.
_SENTENCE_END = pattern(r"[;:!?](?![0-9])|\.(?=\s*(?:[^\W\d_a-zß-öø-žа-яёіїєґ]|\Z))")
_Token = tuple[str, int, int]


def hedge_before(page: Page, position: int) -> Hedge | None:
    """The hedge that governs a quantity beginning at `position`; a bound wins over a blur farther left or right."""
    text, lexicon = page.text, page.lexicon
    if not lexicon.unspaced and _unhedged(page, position):
        return None
    found = unspaced_before(text, position, lexicon) if lexicon.unspaced else _spaced_before(text, position, lexicon)
    if not found:
        return None
    for hedge in found:
        if hedge.bound not in (Bound.APPROX, Bound.EQ):
            return hedge
    return next((hedge for hedge in found if hedge.bound is Bound.APPROX), found[0])


def _unhedged(page: Page, position: int) -> bool:
    """Whether plain words stand before `position` of which none can end a hedge, as far back as one could stand."""
    place = position
    for _ in range(MOST_TRANSPARENT + 1):
        word = page.preceding(place)
        if word is None or (word.uses & HEDGE_END and _may_end_hedge(page, word, place)):
            return False
        if not word.uses & TRANSPARENT:
            return True
        place -= len(word.text) + 1
    return True


def _may_end_hedge(page: Page, word: Word, end: int) -> bool:
    """Whether `word`, one space before `end`, is a hedge, or the word left of it is as in a phrase: more than the."""
    phrases = page.lexicon.hedge_tails.get(word.lower)
    if phrases is None or len(phrases[-1][0]) == 1:
        return True
    left = page.preceding(end - len(word.text) - 1)
    return left is None or any(words[-2] == left.lower for words, _ in phrases)


def _spaced_before(text: str, position: int, lexicon: Lexicon) -> list[Hedge]:
    base = max(0, position - _REACH)
    window = text[base:position]
    tokens = _Leftward(window)
    found: list[Hedge] = []
    edge, skipped = len(window), 0
    while len(found) < 3 and (near := tokens.nearest(1)):
        word, start, end = near[0]
        gap = _ABBREVIATED_GAP if len(word) <= 6 and not window[edge : edge + 1].isupper() else _GAP
        if edge - end > 4 or not gap.match(window, end, edge):
            break
        named = _longest_hedge(tokens, window, lexicon)
        if named is not None:
            name, count = named
            if name == "none":
                break
            edge = tokens.nearest(count)[0][1]
            found.append(Hedge(name, base + edge, base + end))
            tokens.drop(count)
        elif word in lexicon.transparent and skipped < MOST_TRANSPARENT:
            skipped += 1
            edge = start
            tokens.drop(1)
        else:
            break
    return [hedge for hedge in found if not _is_no_limit(text, hedge, lexicon)]


def _is_no_limit(text: str, hedge: Hedge, lexicon: Lexicon) -> bool:
    """Whether the word says what something came to (stieg auf 45, bajó un 3 %, hasta 45) or who was asked (Umfrage unter 500 Firmen),
    or is the end of another: Washington, D.C. 37 people.
    """
    if text[hedge.start - 1 : hedge.start] == "." and text[hedge.start].isalpha():
        return True
    if hedge.name == "to":
        percent = _PERCENT.search(text, max(0, hedge.start - 32), hedge.start) or _CHANGED_BY.search(
            text, max(0, hedge.start - _REACH), hedge.start
        )
        ended = after_change(text, hedge.start, lexicon) or _after_origin(text, hedge.start, lexicon)
        return percent is not None or ended
    if hedge.name == "up_to" and (word := lexicon.to.at(text, hedge.start)) and word.end == hedge.end:
        return after_change(text, hedge.start, lexicon) and bool(
            _AMOUNT_BEFORE.search(text, max(0, hedge.start - _REACH), hedge.start)
        )
    return (
        lexicon.asked is not None and lexicon.asked.search(text[max(0, hedge.start - _REACH) : hedge.end]) is not None
    )


class _Leftward:
    """The words and signs of a stretch of text from right to left, found as they are asked for."""

    __slots__ = ("_ahead", "_seen", "_size")

    def __init__(self, window: str) -> None:
        self._size, self._seen = len(window), list[_Token]()
        self._ahead = itertools.islice(_TOKEN.finditer(window[::-1]), _WORDS_BACK + 4)

    def nearest(self, count: int) -> list[_Token]:
        """The last `count` that are left, or as many as there are, in the order of the text."""
        for match in itertools.islice(self._ahead, count - len(self._seen) if count > len(self._seen) else 0):
            self._seen.append((match[0][::-1].lower(), self._size - match.end(), self._size - match.start()))
        return self._seen[:count][::-1]

    def drop(self, count: int) -> None:
        """Leave the last `count` behind."""
        del self._seen[:count]


def _longest_hedge(tokens: _Leftward, window: str, lexicon: Lexicon) -> tuple[str, int] | None:
    """The longest phrase that the last tokens make, and how many of them it has."""
    last = tokens.nearest(1)[0][0]
    sign = SIGNS.get(last)
    if sign is not None:
        return sign, 1
    for words, name in lexicon.hedge_tails.get(last, ()):
        count = len(words)
        if count == 1:
            return name, 1
        chosen = tokens.nearest(count)
        if [token[0] for token in chosen] == words and _adjacent(chosen, window):
            return name, count
    return None


def _adjacent(tokens: list[_Token], window: str) -> bool:
    """Whether only spaces, hyphens, apostrophes and dots stand between the words."""
    return not any(window[left[2] : right[1]].strip(SPACES + "-'’.") for left, right in itertools.pairwise(tokens))


def after_change(text: str, position: int, lexicon: Lexicon) -> bool:
    """Whether a verb of change stands shortly before: `wzrosła do 45 mln` is a value, not a limit."""
    before = _SENTENCE_END.split(text[max(0, position - 60) : position])[-1].lower()
    words = re.findall(r"[^\W\d_]+", before)[-8:]
    return any(word.startswith(lexicon.change) for word in words) if lexicon.change else False


def _after_origin(text: str, position: int, lexicon: Lexicon) -> bool:
    """Whether a word for from and a number stand shortly before: с 20 долларов до 7 центов is two values, not a limit."""
    before = re.split(r"[.,;:!?]", text[max(0, position - 40) : position].lower())[-1].split()
    return any(
        left in lexicon.origins and (right[0].isdigit() or right in lexicon.numbers)
        for left, right in itertools.pairwise(before)
    )


def hedge_after(page: Page, position: int) -> Hedge | None:
    """The hedge that begins at `position`, after spaces: `or more`, `以上`, `+`."""
    text, lexicon = page.text, page.lexicon
    following = page.following(position)
    if following is not None and not following.uses & AFTER:
        return None
    plus = _PLUS.match(text, position)
    if plus:
        return Hedge("more_than", position, plus.end())
    place = position
    while place < len(text) and place - position < 2 and (text[place] in SPACES or text[place] in "'’-"):
        place += 1
    found = lexicon.after.starts(text, place) if lexicon.unspaced else lexicon.after.at(text, place)
    if found is not None and found.name == "none" and (more := more_behind(text, position)):
        return more
    if (
        found is None
        or found.name == "none"
        or (lexicon.unspaced and belongs_elsewhere(text, place, found.end, lexicon))
        or text[place].isupper()
        or (not lexicon.unspaced and _OPENS_NEXT.match(text, found.end))
    ):
        return None
    return Hedge(found.name, place, found.end)
