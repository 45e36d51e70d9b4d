"""Whose words somebody's rows are: one house however its name is written, and names so alike that one may be meant."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from factcheck.judge.rows import cells
from factcheck.judge.rows.notes import RowNote, few, named

_MOST_SHOWN = 40
# What a firm's name ends in by law, without its points; a person would not call it another firm for that.
_LEGAL_FORMS = frozenset((
    "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "ltd", "limited", "plc",
    "gmbh", "ag", "kg", "ug", "se", "sa", "sas", "sarl", "srl", "spa", "nv", "bv", "ab", "as", "oy", "oyj",
    "aps", "kk", "pte", "pty", "pvt", "sro", "spzoo", "doo", "zrt", "kft", "jsc", "ojsc", "pjsc", "ooo",
))  # fmt: skip
# Letters of other alphabets that look like these (some of those in Unicode's confusables.txt, small letters).
_LOOKS_LIKE = str.maketrans("аесорхуіјѕԁһкмтвнгԛԝαεικνορτυχ", "aecopxyijsdhkmtbhrqwaeiknoptux")


class Speaker(NamedTuple):
    """Who speaks in a row; nobody named where `organisation` is empty."""

    row: int
    organisation: str


def named_in(row: Mapping[str, Any], *columns: str) -> str:
    """The first name in these columns; empty where none of them holds anything that can be seen."""
    return next((name for column in columns if cells.folded(name := cells.text(row, column))), "")


def house_notes(speakers: Iterable[Speaker]) -> Iterable[RowNote]:
    """What a reader must know of who speaks: that some rows name nobody, and which names look alike."""
    nameless: list[int] = []
    houses: dict[str, dict[str, list[Speaker]]] = {}
    for one in speakers:
        if one.organisation:
            name = cells.folded(one.organisation)
            houses.setdefault(_likeness(name), {}).setdefault(name, []).append(one)
        else:
            nameless.append(one.row)
    if nameless:
        told = f"{named(nameless)} {'names' if len(nameless) == 1 else 'name'} no speaker"
        rule = "all who are not named are one unknown speaker, and not attested"
        yield RowNote("warning", f"{told}; {rule}", "say who in a column `by`", tuple(nameless), "by")
    yield from few(_alike(list(names.values())) for names in houses.values() if len(names) > 1)


def _alike(names: list[list[Speaker]]) -> RowNote:
    rows = tuple(sorted(one.row for members in names for one in members))
    shown = " and ".join(f"'{members[0].organisation[:_MOST_SHOWN]}'" for members in names)
    told = f"{named(rows)}: {shown} look alike, and are counted as {len(names)} houses"
    return RowNote("warning", told, "if they are one, give them one `organisation`", rows, "by")


def _likeness(name: str) -> str:
    """What is left of a folded name without accents, points and legal forms, letters read by their looks."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))
    spaced = "".join(one if one.isalnum() else "" if one in ".'’" else " " for one in bare)
    words = spaced.split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return "".join(words).translate(_LOOKS_LIKE) or name
