"""Two fractions that are the ends of one range: 1/4 to 1/2, half to two thirds, between a third and a half, ein Viertel bis ein Drittel."""

from fractions import Fraction

from factcheck.reading.denominators import part_behind
from factcheck.reading.figures import FRACTION_SIGN
from factcheck.reading.negative import with_sign
from factcheck.reading.page import Page
from factcheck.reading.parts import Outcome, Parts, emit
from factcheck.reading.spelled import spelled
from factcheck.reading.words import ARTICLE, JOINS, NUMBER, TO, TRANSPARENT


def fraction_range(page: Page, start: int, end: int, low: Fraction) -> Outcome | None:
    """The range that the fraction `low`, from `start` to `end`, begins; None where it stands alone."""
    place = _past_separator(page, start, end)
    high = _fraction_at(page, place) if place is not None else None
    if place is None or high is None or not low < high[0] < 1:
        return None
    spans = (start, end), (place + 1, high[1])
    parts = Parts(start, high[1], (low, high[0]), None, None, spans[0], "range", kind="range", spans=spans)
    return emit(page, with_sign(page, parts)), high[1]


def _past_separator(page: Page, start: int, end: int) -> int | None:
    """Where the word ends that parts the ends of a range: to; and, behind between."""
    word, lexicon = page.following(end), page.lexicon
    if word is None or not word.text or not word.uses & (TO | JOINS):
        return None
    if word.uses & TO and (to := lexicon.to.at(page.text, end + 1)):
        return to.end
    before = page.preceding(start)
    joins = before is not None and word.lower in lexicon.between.get(before.lower, ())
    return end + 1 + len(word.text) if joins else None


def _fraction_at(page: Page, place: int) -> tuple[Fraction, int] | None:
    """The fraction behind the space at `place`, past an article, and where it ends: 2/3, two thirds, a half, la moitié."""
    if printed := FRACTION_SIGN.match(page.text, place + 1):
        return Fraction(int(printed[1]), int(printed[2])), printed.end()
    word, lexicon = page.following(place), page.lexicon
    if word is None or not word.text:
        return None
    if word.uses & NUMBER and (above := spelled(page, place + 1)) and not above.value % 1 and above.value > 0:
        part = part_behind(page, above)
        if part:
            return Fraction(int(above.value), part.bottom), part.end
    if word.uses & (ARTICLE | TRANSPARENT) or word.lower in lexicon.indefinite:
        place += 1 + len(word.text)
    share = lexicon.shares.at(page.text, place + 1)
    return (1 / Fraction(share.name), share.end) if share else None
