"""Which columns fit a width, and how wide text is on a screen."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

WIDE, MEDIUM = 100, 70
_NEVER_BROKEN = 10  # a column this narrow, such as one of dates, keeps its width


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings and the cells under them; shares say how the width is divided. No headings: one stacked column."""

    headings: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def cell_width(text: str) -> int:
    """Columns that `text` takes on a terminal: two for East Asian wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken at spaces where there are any; the first indent is kept."""
    indent = len(text) - len(text.lstrip("└ "))
    hang = " " * indent if indent < width // 2 else ""
    lines, line, taken = [], text[:indent], cell_width(text[:indent])
    begun = False  # whether more than an indent stands in the line
    for word in text[indent:].split(" "):
        wide = cell_width(word)
        if taken + begun + wide > width:
            if begun:
                lines.append(line)
                line, taken, begun = hang, len(hang), False
            *full, line = _pieces(word, line, width, hang)
            lines += full
            taken = cell_width(line)
        else:
            line += " " + word if begun else word
            taken += begun + wide
        begun = begun or word.strip("└") != ""
    return [*lines, line]


def _pieces(word: str, line: str, width: int, hang: str) -> list[str]:
    """A word broken where lines are full, the first piece behind what stands in `line`."""
    pieces, at, taken = [], 0, cell_width(line)
    for index, character in enumerate(word):
        cells = cell_width(character)
        if taken + cells > width and index > at:
            pieces.append(line + word[at:index])
            line, at, taken = hang, index, len(hang)
        taken += cells
    return [*pieces, line + word[at:]]


def padded(text: str, width: int) -> str:
    """`text` filled with spaces up to `width` columns."""
    return text + " " * (width - cell_width(text))


def fit(headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int], room: int) -> list[int]:
    """Widths for the columns, at most `room` together: what each needs if there is room, else by their shares."""
    cells = [headings, *rows]
    needed = [max(cell_width(row[index]) for row in cells) for index in range(len(headings))]
    narrow = sum(need for need in needed if need <= _NEVER_BROKEN)
    wide = sum(share for need, share in zip(needed, shares, strict=True) if need > _NEVER_BROKEN)
    widths = [
        need if need <= _NEVER_BROKEN else min(need, max(4, (room - narrow) * share // wide))
        for need, share in zip(needed, shares, strict=True)
    ]
    for index, need in enumerate(needed):
        widths[index] += max(0, min(need - widths[index], room - sum(widths)))
    return widths
