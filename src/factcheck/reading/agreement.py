"""Whether a small number word counts a noun we do not know: two football pitches, три подхода, двух аналитиков, pięć zgłoszeń."""

import re

from factcheck.reading.marks import lowered
from factcheck.reading.page import Page
from factcheck.reading.words import CLOCK, IN_NUMBER, LINK, SILENT, STOP

_MOST_ADJECTIVES = 3
_SHORTEST = 3
_PART_OF = re.compile(" of (?:the|its|their|his|her|our|these|those|them|whom|which)(?![^\\W\\d_])")


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


def counts_plural(page: Page, start: int, end: int) -> bool:
    """Whether a plural follows the number word, past adjectives, that no article has named before (two football pitches),
    or what it is a part of (seven of the ten); in Russian and Polish a noun with the ending that the number demands.
    """
    lexicon, before = page.lexicon, page.preceding(start)
    if before is not None and before.lower in lexicon.definite:
        return False
    if lexicon.agreeing:
        return agreeing_end(page, start, end) is not None
    if lexicon.plural is None:
        return False
    if _PART_OF.match(page.text, end):
        return True
    for _ in range(_MOST_ADJECTIVES):
        word = page.following(end)
        if word is None or not word.text or word.uses & (STOP | LINK | SILENT):
            return False
        noun = word.text.islower() or lexicon.code == "de"
        if noun and lexicon.plural.search(word.text):
            return True
        if not word.text.islower():
            return False
        end += 1 + len(word.text)
    return False
