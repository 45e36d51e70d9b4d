"""Whether a noun has the ending that the small number word before it demands: три подхода, двух аналитиков, pięć zgłoszeń."""

from factcheck.reading.marks import lowered
from factcheck.reading.page import Page
from factcheck.reading.words import CLOCK, IN_NUMBER, STOP

_MOST_ADJECTIVES = 3
_SHORTEST = 3


def agreeing_end(page: Page, start: int, end: int) -> int | None:
    """Where the noun ends that the number word from `start` to `end` counts, past adjectives that agree as well; None where none does.

    An adjective may stand for its noun: двум подозреваемым. Names are not counted, so that a capital ends the search.
    """
    lexicon, found = page.lexicon, None
    noun = lexicon.agreeing.get(lowered(page.text[start:end]))
    if noun is None:
        return None
    for _ in range(_MOST_ADJECTIVES + 1):
        word = page.following(end)
        if word is None or not word.text.islower() or len(word.text) < _SHORTEST:
            break
        if word.uses & (STOP | IN_NUMBER | CLOCK) or not noun.search(word.lower):
            break
        end += 1 + len(word.text)
        found = end
        if lexicon.agreeing_adjective is None or not lexicon.agreeing_adjective.search(word.lower):
            break
    return found
