"""Subjects side by side as blocks: a table for each footing they share, and why the rest is not compared."""

from collections.abc import Iterator, Sequence

from factcheck.judge.comparing import Comparison, Entry, Footing, why_not
from factcheck.records import Register
from factcheck.render.blocks import Block, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.wording import amount, counts, ends, is_computed, times

_HEADINGS = ("subject", "verdict", "value", "claims and origins", "ratio")


def blocks(register: Register, made: Comparison, subjects: Sequence[str], metric: str, width: int) -> Iterator[Block]:
    """The comparison; each footing compared on its own."""
    names = ", ".join(_name(register, one) for one in subjects)
    yield Line(safe(f"{register.metrics[metric].name}: {names}"), "title")
    for footing in made.comparable:
        yield Line("")
        yield Line(_footing(register, footing), "strong")
        yield from _table(register, footing, width)
    if not made.comparable:
        yield Line("Nothing here may be compared.", "strong")
    yield from _alone(register, made, metric)
    for subject in made.unmeasured:
        yield Line(f"{_name(register, subject)}: no origin gives its {safe(register.metrics[metric].name)}.", hang=2)


def _table(register: Register, footing: Footing, width: int) -> Iterator[Block]:
    rows = [_row(register, footing, entry) for entry in footing.entries]
    if width >= MEDIUM:
        yield Grid(Columns(_HEADINGS, (22, 14, 28, 20, 16), tuple(rows)), (0,) * len(rows))
        return
    for subject, verdict, value, counted, ratio in rows:
        yield Line(subject, "strong", 2, verdict)
        yield Line(value, "number", 4)
        yield Line(" · ".join(one for one in (counted, ratio) if one), "dim", 4)


def _row(register: Register, footing: Footing, entry: Entry) -> tuple[str, str, str, str, str]:
    made, unit = entry.assessment, footing.unit
    interval = made.interval or made.envelope
    value = amount(made.value, unit) + ": " if made.value is not None and not is_computed(made.value) else ""
    shown = value + (ends(*interval, unit) if interval else "no interval")
    counted = counts(made.claims, made.origins)
    return _name(register, entry.subject), made.verdict.value, shown, counted, _ratio(entry)


def _ratio(entry: Entry) -> str:
    if entry.times is None:
        if entry.assessment.value is None:
            return "no value, no ratio"
        return "1"
    low, high = entry.ratio or (None, None)
    if low is None or high is None:
        return times(entry.times)
    return f"{times(entry.times)} ({times(low)} to {times(high)})"


def _alone(register: Register, made: Comparison, metric: str) -> Iterator[Block]:
    if not made.alone:
        return
    yield Line("")
    yield Line("Not compared, because nobody else is measured so, or nobody says how", "strong")
    for footing in made.alone:
        (entry,) = footing.entries
        interval = entry.assessment.interval or entry.assessment.envelope
        shown = ends(*interval, footing.unit) if interval else ""
        head = f"{_name(register, entry.subject)}, {_footing(register, footing)}: {shown} ({entry.assessment.verdict})"
        yield Line(head, hang=2)
        if footing.scope is None and register.metrics[metric].scopes:
            yield Line("what it covers is not stated, so nobody knows what it may be compared with", "dim", 2, hang=2)
            continue
        others = [one for one in (*made.comparable, *made.alone) if {entry.subject} != _subjects(one)]
        if others:
            nearest = min(others, key=lambda one: len(why_not(footing, one, register)))
            who = ", ".join(_name(register, one.subject) for one in nearest.entries)
            yield Line(safe(f"nearest is {who}; {'; '.join(why_not(footing, nearest, register))}"), "dim", 2, hang=2)


def _subjects(footing: Footing) -> set[str]:
    return {one.subject for one in footing.entries}


def _footing(register: Register, footing: Footing) -> str:
    parts = []
    for axis, value in footing.axes:
        if value is not None:
            parts.append(register.devices[value].name if value in register.devices else value)
        elif axis == "scope":
            parts.append("scope not stated")
    return safe(" · ".join(parts))


def _name(register: Register, subject: str) -> str:
    found = register.subjects.get(subject)
    return safe(found.name if found else subject)
