"""Times of day: 10:30, 9 am, 21h30, o 19.30, Uhr."""

import re

from factcheck.reading.calendar_days import REACH, When, past_space
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD

_CLOCK = re.compile(
    r"([01]?[0-9]|2[0-4])(?:[:：]([0-5][0-9])(?::[0-5][0-9])?|(?:[hH]|[ \u00a0\u202f]h[ \u00a0\u202f])([0-5][0-9])(?:min)?(?![ \u00a0\u202f]?%))(?![0-9:])(?:[ \u00a0]?(?:[aApP]\.?[mM]\.?|Uhr|uur|h)(?![^\W\d_]))?"
)
_MERIDIEM = re.compile(
    r"([01]?[0-9])(?:[.:]([0-5][0-9]))?[ \u00a0]?(?:[aApP]\.?[mM]\b\.?|o['’]clock|Uhr(?: [0-5][0-9])?(?![^\W\d_])|uur(?![^\W\d_]))"
)
_DOTTED_CLOCK = re.compile(r"([01]?[0-9]|2[0-4])[.]([0-5][0-9])(?![0-9]|[.,][0-9])")
_BARE_CLOCK = re.compile(
    r"([01]?[0-9]|2[0-4])[hH]?(?![0-9.,:%]|[ \u00a0\u202f]?[-–—]?[ \u00a0\u202f]?[0-9]|-)(?=[^\w]|$)"
)


def time_of_day(text: str, position: int, lexicon: Lexicon) -> When | None:
    """The time of day whose first digit stands at `position`."""
    match = _CLOCK.match(text, position) or _MERIDIEM.match(text, position)
    if match and not (match[0].endswith(" am") and "am" in lexicon.stop):  # German: 12 am Ende
        return When(position, match.end(), None, None, "time")
    if lexicon.unspaced:
        return None
    before = WORD.findall(text[max(0, position - REACH) : position])
    word = before[-1].lower() if before and text[position - 1 : position] in SPACES + "." else ""
    dotted = _DOTTED_CLOCK.match(text, position)
    bare = dotted or _BARE_CLOCK.match(text, position)
    if (
        bare
        and (after := lexicon.clock_after.at(text, past_space(text, bare.end())))
        and (dotted or int(bare[1]) <= 24)
    ):
        return When(position, after.end, None, None, "time")
    if dotted and word in lexicon.clock_dotted:
        return When(position, dotted.end(), None, None, "time")
    following = WORD.match(text, past_space(text, bare.end())) if bare and word in lexicon.clock_before else None
    if bare and word in lexicon.clock_before and (following is None or following[0].lower() in lexicon.stop):
        return When(position, bare.end(), None, None, "time")
    return None
