"""Areas and volumes: square and cubic metres are no metres, and we know no unit for them."""

import re

from factcheck.reading.patterns import pattern

# What makes an area of a length: a word between number and unit, or one, or a raised digit, behind the unit.
_WITHIN = pattern(
    r"squar|\bsq\b|cubic|kwadrat|sześcien|квадрат|\bкв\b|кубич|\bкуб\b|čtver|krychl|vierkant|кубіч|平方|立方|제곱|kare|küp",
    re.IGNORECASE,
)
_BEHIND = pattern(
    r"[²³]|\^?[23](?![0-9A-Za-z])|[ \u00a0](?:squared|cubed|kwadrat|sześcien|квадрат|кубич|кубіч|quadrad|quadrat|cúbic|cuadrad|carr[ée]|cubes?\b|cubi\b|čtver|krychl|kare\b|vuông|khối)\w*"
)


def area_end(text: str, position: int, end: int) -> int | None:
    """Where the area ends whose number ends at `position` and whose length at `end`; None where it is a length."""
    if behind := _BEHIND.match(text, end):
        return behind.end()
    return end if _WITHIN.search(text, position, end) else None
