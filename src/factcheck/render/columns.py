"""Which columns fit a width, and how wide text is on a screen."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.render.view import QuestionView, Row

WIDE, MEDIUM = 100, 70
_NEVER_BROKEN = 10  # a column this narrow, such as one of dates, keeps its width


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings and the cells under them; shares say how the width is divided. No headings: one stacked column."""

    headings: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def columns(view: QuestionView, width: int) -> Columns:
    """Six columns where there is room, four where there is some, and one claim to a few lines where there is none."""
    if width >= WIDE:
        six = [(_who(row), row.number, row.of_what, row.basis, row.as_of, row.printed) for row in view.rows]
        return Columns(
            ("who says it", "number", "of what", "basis", "as of", "printed in"), (26, 20, 16, 16, 10, 26), tuple(six)
        )
    if width >= MEDIUM:
        four = [(_who(row), row.number, _joined(row.of_what, row.basis), row.printed) for row in view.rows]
        return Columns(("who says it", "number", "of what, on what basis", "printed in"), (24, 17, 19, 19), tuple(four))
    stacked = [(_who(row), _joined(row.number, row.of_what), _joined(row.basis, row.printed)) for row in view.rows]
    return Columns((), (), tuple(stacked))


def _who(row: Row) -> str:
    branch = "  " * (row.depth - 1) + "└ " if row.depth else ""
    return branch + row.who + (f" ({row.interest})" if row.interest else "")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def cell_width(text: str) -> int:
    """Columns that `text` takes on a terminal: two for East Asian wide characters, none for combining ones."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken at spaces where there are any; the first indent is kept."""
    indent = len(text) - len(text.lstrip("└ "))
    lines, line = [], text[:indent]
    hang = " " * indent if indent < width // 2 else ""
    for word in text[indent:].split(" "):
        joined = f"{line} {word}" if line.strip("└ ") else line + word
        if cell_width(joined) <= width:
            line = joined
            continue
        if line.strip("└ "):
            lines.append(line)
            line = hang
        for character in word:
            if cell_width(line + character) > width:
                lines.append(line)
                line = hang
            line += character
    return [*lines, line]


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
