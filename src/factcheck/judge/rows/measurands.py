"""Which of somebody's rows measure the same thing: by the name they give it, else by unit and device."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from factcheck.judge.rows.cells import folded
from factcheck.judge.rows.notes import RowNote, named
from factcheck.judge.rows.phrases import Reading
from factcheck.judge.statements import Key
from factcheck.quantity.units import UNITS, same_dimension

Say = Callable[[RowNote], None]


@dataclass(frozen=True, slots=True)
class Measured:
    """A row's number and the measurand it declares, empty where it declares none."""

    row: int
    measurand: str
    reading: Reading


def keys_of(rows: Iterable[Measured], say: Say) -> dict[int, Key]:
    """For each row what it measures: (its measurand's name as first spelled, (unit, device)).

    A declared measurand is one: its device is not part of it, and two units in it are a fault. Where nothing is
    declared, unit and device tell things apart, as in the register. A bare number has the unit of the others, if they
    have but one.
    """
    declared: dict[str, list[Measured]] = {}
    for one in rows:
        declared.setdefault(folded(one.measurand), []).append(one)
    found: dict[int, Key] = {}
    for name, members in declared.items():
        if name:
            found.update(_declared(members, say))
        else:
            found.update(_undeclared(members, say))
    return found


def _declared(members: Sequence[Measured], say: Say) -> dict[int, Key]:
    name = members[0].measurand
    units = _grouped((one.reading.unit, one.row) for one in members)
    printed = [unit for unit in units if unit is not None]
    if len(printed) == 2 and {"chip", "GPU"} == set(printed):  # `chips` are how newspapers call accelerators
        printed = ["GPU"]
    if len(printed) > 1:
        say(_mixed(name, [(unit, units[unit]) for unit in printed]))
    unit = printed[0] if printed else None
    nouns = [one.row for one in members if one.reading.noun and unit is not None]
    if nouns:
        told = f"{named(nouns)} {'counts' if len(nouns) == 1 else 'count'} something else by name; in the measurand"
        told = f"{told} '{name[:40]}' taken as {_plural(unit)}"
        say(RowNote("warning", told, "give it a measurand of its own if it is not the same", tuple(nouns), "stated"))
    devices = _grouped((one.reading.device, one.row) for one in members if one.reading.device)
    if len(devices) > 1:
        listed = ", ".join(f"{device} ({named(at)})" for device, at in devices.items())
        told = f"the measurand '{name[:40]}' speaks of several devices: {listed}; they are compared because it says so"
        every = tuple(sorted(row for at in devices.values() for row in at))
        say(RowNote("warning", told, "name a measurand for each device if they are not the same", every, "measurand"))
    return {one.row: (name, (unit, None)) for one in members}


def _undeclared(members: Sequence[Measured], say: Say) -> dict[int, Key]:
    units = {one.reading.unit for one in members if one.reading.unit is not None}
    only = next(iter(units)) if len(units) == 1 and "date" not in units else None
    bare = [one.row for one in members if one.reading.unit is None and not one.reading.noun]
    if only is not None and bare:
        told = (
            f"{named(bare)} {'prints' if len(bare) == 1 else 'print'} no unit and no device: taken as {_plural(only)}"
        )
        say(RowNote("note", f"{told}, like the others", "print the unit, or name a `measurand`", tuple(bare), "stated"))
    return {
        one.row: (
            "",
            (one.reading.unit or (folded(one.reading.noun) if one.reading.noun else only), one.reading.device),
        )
        for one in members
    }


def _mixed(name: str, units: Sequence[tuple[str, Sequence[int]]]) -> RowNote:
    listed = "; ".join(f"{_plural(unit)} ({named(rows)})" for unit, rows in units)
    kin = all(same_dimension(units[0][0], unit) for unit, _ in units)
    why = "nothing is converted" if kin else "these are not the same thing"
    every = tuple(sorted(row for _, rows in units for row in rows))
    told = f"the measurand '{name[:40]}' has several units: {listed}; {why}"
    return RowNote("error", told, "name a measurand for each, or give all in one unit", every, "measurand")


def _grouped(pairs: Iterable[tuple[str | None, int]]) -> dict[str | None, list[int]]:
    found: dict[str | None, list[int]] = {}
    for value, row in pairs:
        found.setdefault(value, []).append(row)
    return found


def _plural(unit: str | None) -> str:
    if unit is None:
        return "plain numbers"
    row = UNITS.get(unit)
    return {"date": "dates", "rank": "ranks"}.get(unit) or (unit if row is None or row.leads else row.many)
