"""Who repeats whom among somebody's rows: ids, the rows they name, and circles of re-tellings."""

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from factcheck.judge.rows import cells
from factcheck.judge.rows.notes import CellError, RowNote, named
from factcheck.judge.statements import Statement
from factcheck.records import Repeat
from factcheck.records.lineage import circles

_FEW, _MOST_NAMED = 1000, 40
UNRECORDED = "counted as an origin that nobody recorded"


def ids_of(rows: Iterable[Mapping[str, Any]], fault: Callable[[RowNote], None]) -> dict[str, int]:
    """Each id with its row, from 1; a row without an id goes by its number. Taken ids are faults."""
    found: dict[str, int] = {}
    for index, row in enumerate(rows, 1):
        name = cells.text(row, "id") or str(index)
        if name in found:
            told = f"the id '{name[:_MOST_NAMED]}' is taken by row {found[name]}"
            fault(
                RowNote("error", told, "give each row its own, or none; rows without one go by number", (index,), "id")
            )
        found.setdefault(name, index)
    return found


def repeats_of(row: Mapping[str, Any], name: str, ids: Mapping[str, int]) -> tuple[Repeat, ...]:
    """What the row says it repeats: ids apart by a semicolon, comma or space, `?` behind one that is presumed.

    Or an object `{"claim": id, "presumed": true}`; or a list of ids and such objects. Raises CellError where it is
    anything else, or where a row repeats itself.
    """
    given = row.get("repeats")
    if given is None or given == "":
        return ()
    parts = re.split(r"[;,]", given) if isinstance(given, str) else given
    parts = parts if isinstance(parts, list | tuple) else [parts]
    found = [repeat for part in parts for repeat in _told(part, ids)]
    if any(repeat.claim == name for repeat in found):
        raise CellError("repeats", "the row repeats itself", "name the row it repeats, or nothing")
    return tuple(dict.fromkeys(found))


def _told(part: object, ids: Mapping[str, int]) -> Iterable[Repeat]:
    if _is_id(part):
        return _named(str(part).strip(), ids)
    if isinstance(part, Mapping) and part.keys() <= {"claim", "presumed"} and _is_id(part.get("claim")):
        claim, presumed = str(part["claim"]).strip(), part.get("presumed", False)
        if claim and isinstance(presumed, bool):
            return (Repeat(claim, presumed=presumed),)
    way_out = 'write an id, {"claim": id, "presumed": true}, or a list of them'
    raise CellError("repeats", f"`repeats` holds {str(part)[:_MOST_NAMED]}, which names no row", way_out)


def _is_id(part: object) -> bool:
    return isinstance(part, str | int) and not isinstance(part, bool)


def _named(part: str, ids: Mapping[str, int]) -> Iterable[Repeat]:
    whole = part.removesuffix("?").strip()
    if not whole:
        return
    if part in ids or whole in ids or " " not in whole:
        yield Repeat(part) if part in ids else Repeat(whole, presumed=part.endswith("?"))
        return
    words = part.split()
    if any(word.removesuffix("?") in ids for word in words):
        yield from (Repeat(word.removesuffix("?"), presumed=word.endswith("?")) for word in words)
    else:
        yield Repeat(whole, presumed=part.endswith("?"))


def unknown_rows(statements: Mapping[str, Statement], ids: Mapping[str, int]) -> Iterable[RowNote]:
    """A warning for every id that is repeated and that no row has."""
    missing: dict[str, list[int]] = {}
    for one in statements.values():
        for repeat in one.repeats:
            if repeat.claim not in ids:
                missing.setdefault(repeat.claim, []).append(ids[one.id])
    for count, (claim, rows) in enumerate(missing.items()):
        near = get_close_matches(claim, ids, 1) if len(ids) <= _FEW and count < _MOST_NAMED else []
        told = f"{named(rows)} {_verb(rows)} '{claim[:_MOST_NAMED]}', and no row has that id: {UNRECORDED}"
        way_out = f"did you mean '{near[0]}'?" if near else "name a row by its `id`, or add the row that is repeated"
        yield RowNote("warning", told, way_out, tuple(rows), "repeats")


def circle_notes(statements: Mapping[str, Statement], ids: Mapping[str, int]) -> Iterable[RowNote]:
    """A warning for every circle, with the rule about them in words."""
    for circle in circles(statements):
        rows = tuple(sorted(ids[claim] for claim in circle))
        told = f"{named(rows)} repeat one another in a circle"
        rule = "a circle has no beginning and so no basis: none of its rows is attested, whatever its columns say"
        yield RowNote("warning", f"{told}; {rule}", "name who said it first, and clear its `repeats`", rows, "repeats")


def _verb(rows: list[int]) -> str:
    return "repeats" if len(rows) == 1 else "repeat"
