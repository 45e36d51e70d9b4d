"""Which columns fit a width, and how wide text is on a screen."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

WIDE, MEDIUM = 100, 70
# What stands before a claim below another: it re-tells it, it is of the same house, or it is counted with it.
RETELLS, SAME_HOUSE, COUNTED_WITH = "└ ", "= ", "~ "
BRANCHES = " └=~"
_FOLDS = re.compile(r"[^-–/._]*[-–/._]+|[^-–/._]+")
_LONGEST_WHOLE = 17  # words up to this many columns, such as most hosts and numbers, widen their column
_NEVER_BROKEN = 10  # a column this narrow, such as one of dates, keeps its width


class Columns(NamedTuple):
    """Headings and the cells under them; shares say how the width is divided. No headings: one stacked column."""

    headings: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def cell_width(text: str) -> int:
    """Columns that `text` takes on a terminal: two for East Asian wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(1 if character.isascii() else _cells(character) for character in text)


@cache
def _cells(character: str) -> int:
    return 0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken at spaces where there are any; the first indent is kept.

    A word that does not fit what is left of a line goes to the next; one wider than a line is folded behind a `/`,
    `.`, `-`, `–` or `_` in it, where there is one.
    """
    if cell_width(text) <= width:
        return [text]
    indent = len(text) - len(text.lstrip(BRANCHES))
    hang = " " * indent if indent < width // 2 else ""
    lines, line, taken = [], text[:indent], cell_width(text[:indent])
    begun = False  # whether more than an indent stands in the line
    for word in text[indent:].split(" "):
        wide = cell_width(word)
        if taken + begun + wide > width:
            if begun:
                lines.append(line)
                line, taken, begun = hang, len(hang), False
            *whole, line = _folded(line, word, hang, width)
            lines += whole
            taken = cell_width(line)
        else:
            line += " " + word if begun else word
            taken += begun + wide
        begun = begun or word.strip(BRANCHES) != ""
    return [*lines, line]


def _folded(line: str, word: str, hang: str, width: int) -> Iterator[str]:
    """A word in pieces that fit, the first behind `line`, the others behind `hang`."""
    taken = cell_width(line)
    for piece in _FOLDS.findall(word):
        if taken + cell_width(piece) > width and line.strip(BRANCHES):
            yield line
            line, taken = hang, len(hang)
        at = 0
        for index, character in enumerate(piece):
            cells = cell_width(character)
            if taken + cells > width and index > at:
                yield line + piece[at:index]
                line, at, taken = hang, index, len(hang)
            taken += cells
        line += piece[at:]
    yield line


def padded(text: str, width: int) -> str:
    """`text` filled with spaces up to `width` columns."""
    return text + " " * (width - cell_width(text))


def fit(headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int], room: int) -> list[int]:
    """Widths for the columns, at most `room` together: what each needs if there is room, else by their shares.

    A column is as wide as its longest word, up to a limit, before any is given more.
    """
    cells = [headings, *rows]
    needed = [max(cell_width(row[index]) for row in cells) for index in range(len(headings))]
    least = [_least([row[index] for row in cells], need) for index, need in enumerate(needed)]
    if sum(least) > room:
        least = [need if need <= _NEVER_BROKEN else 4 for need in needed]
    widths = _shared(needed, least, shares, room)
    for index, need in enumerate(needed):
        widths[index] += max(0, min(need - widths[index], room - sum(widths)))
    return widths


def _shared(needed: Sequence[int], least: Sequence[int], shares: Sequence[int], room: int) -> list[int]:
    """The room by shares, none below its least nor above its need; what these leave is shared out again."""
    widths = list(least)
    free = set(range(len(needed)))
    while free:
        left = room - sum(width for index, width in enumerate(widths) if index not in free)
        by_share = {index: left * shares[index] // sum(shares[one] for one in free) for index in free}
        settled = {index for index in free if by_share[index] >= needed[index]}
        settled = settled or {index for index in free if by_share[index] <= least[index]}
        for index in settled or free:
            widths[index] = max(least[index], min(needed[index], by_share[index]))
        free -= settled or free
    return widths


def _least(column: Sequence[str], need: int) -> int:
    """How wide a column must be so that no word up to a limit is broken, nor a narrow column's lines."""
    if need <= _NEVER_BROKEN:
        return need
    words = (word for cell in column for word in cell.split(" "))
    return max(4, min(_LONGEST_WHOLE, max(map(cell_width, words))))
