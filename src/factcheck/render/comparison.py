"""Subjects side by side as blocks: a table for each footing they share, and why the rest is not compared."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, ROUND_UP

from factcheck.judge.comparing import Comparison, Entry, Footing, span, why_not
from factcheck.judge.questions import UNIT
from factcheck.records import Register
from factcheck.render.amounts import ends
from factcheck.render.blocks import Block, Grid, Line
from factcheck.render.capping import rest
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.sentences import beyond_envelope, said_by, value
from factcheck.render.voices import counted, voices
from factcheck.render.wording import times

_APART = ("subject", "what is measured", "number", "verdict", "why it is not compared")


def blocks(
    register: Register, made: Comparison, subjects: Sequence[str], metric: str, width: int, most: int | None = None
) -> Iterator[Block]:
    """The comparison; each footing compared on its own. Of more than `most` numbers that stand alone, the first."""
    names = ", ".join(_name(register, one) for one in subjects)
    yield Line(safe(f"{register.metrics[metric].name}: {names}"), "title")
    for footing in made.comparable:
        yield Line("")
        yield Line(_footing(register, footing), "strong")
        yield from _table(register, footing, width)
    if not made.comparable:
        yield Line("Nothing here may be compared.", "strong")
        yield from _dividing(made)
    yield from _alone(register, made, subjects, metric, width, most)
    for subject in made.unmeasured:
        yield from _unmeasured(register, made, subject, metric)


def _table(register: Register, footing: Footing, width: int) -> Iterator[Block]:
    base = next((one for one in footing.entries if all(span(one.assessment))), None)
    named = f"against {_name(register, base.subject)}" if base else "ratio"
    rows = [_row(register, footing, entry, is_base=entry is base) for entry in footing.entries]
    if width >= MEDIUM:
        headings = ("subject", "verdict", "number", "claims and origins", named)
        yield Grid(Columns(headings, (18, 14, 28, 20, 20), tuple(rows)), (0,) * len(rows))
        return
    for subject, verdict, number, told, ratio in rows:
        yield Line(subject, "strong", 2, verdict)
        yield Line(number, "number", 4)
        yield Line(told, "dim", 4)
        yield Line(f"{named}: {ratio}", "dim", 4)


def _row(register: Register, footing: Footing, entry: Entry, *, is_base: bool) -> tuple[str, str, str, str, str]:
    made = entry.assessment
    told = counted(made, voices(register, made))
    ratio = "what the others are compared with" if is_base else _ratio(entry)
    return _name(register, entry.subject), made.verdict.value, _number(register, entry, footing.unit), told, ratio


def _number(register: Register, entry: Entry, unit: str | None) -> str:
    """The value and its interval; or the range of what is contested, with what lies beyond it."""
    made = entry.assessment
    heard = voices(register, made)
    interval = made.interval or made.envelope
    shown = ends(*interval, unit) if interval else ""
    named = value(made, unit, heard)
    parts = [f"{named} ({shown})" if named and named != shown else shown]
    if made.value is None and made.interval is None:
        parts += [f"{heard[one.id].name}: {said_by(one, unit, heard)}" for one in beyond_envelope(made)[:3]]
    return "; ".join(part for part in parts if part) or "no interval"


def _ratio(entry: Entry) -> str:
    low, high = entry.ratio or (None, None)
    at_least = f"at least {times(low, ROUND_DOWN)}" if low is not None else ""
    if entry.times is not None and low is not None and high is not None:
        return f"{times(entry.times)} ({times(low, ROUND_DOWN)} to {times(high, ROUND_UP)})"
    at_most = f"at most {times(high, ROUND_UP)}" if high is not None else ""
    told = ", ".join(part for part in (at_least, at_most) if part)
    if not told:
        return "no ratio: it is open"
    return f"{told}, as what is contested allows" if entry.times is None else told


def _dividing(made: Comparison) -> Iterator[Block]:
    """Which axes have several values among what was asked for, and so keep it apart."""
    values: dict[str, set[str | None]] = {}
    for footing in (*made.alone, *(one for found in made.narrower.values() for one in found)):
        for axis, one in (*footing.axes, (UNIT, footing.unit)):
            values.setdefault(axis, set()).add(one)
    axes = [axis.replace("_", " ") for axis, found in values.items() if len(found) > 1]
    if axes:
        yield Line(f"What divides the numbers: {', '.join(axes)}. Side by side, each for what it measures:", hang=2)


def _alone(
    register: Register, made: Comparison, subjects: Sequence[str], metric: str, width: int, most: int | None
) -> Iterator[Block]:
    """What stands alone, side by side: its number, and the nearest thing measured of another subject."""
    if not made.alone:
        return
    footings = sorted(made.alone, key=lambda one: subjects.index(one.entries[0].subject))
    rows = [(*_lone(register, one), reason(register, made, one, metric)) for one in footings[:most]]
    if made.comparable:
        yield Line("")
        yield Line("Not compared, because nobody else is measured so, or nobody says how", "strong")
    if width >= MEDIUM:
        yield Grid(Columns(_APART, (14, 18, 26, 14, 28), tuple(rows)), (0,) * len(rows))
    else:
        for subject, what, number, verdict, why in rows:
            yield Line(f"{subject}, {what}", "strong", 2, verdict, hang=2)
            yield Line(number, "number", 4)
            yield Line(why, "dim", 4, hang=2)
    if left := rest(len(rows), len(footings)):
        yield Line(left, "dim")


def _lone(register: Register, footing: Footing) -> tuple[str, str, str, str]:
    (entry,) = footing.entries
    number = _number(register, entry, footing.unit)
    return _name(register, entry.subject), _footing(register, footing), number, entry.assessment.verdict.value


def reason(register: Register, made: Comparison, footing: Footing, metric: str) -> str:
    """Why a footing on which one subject stands alone is not compared."""
    if footing.scope is None and register.metrics[metric].scopes:
        return "what it covers is not stated"
    (entry,) = footing.entries
    others = [one for one in (*made.comparable, *made.alone) if _others(one, entry.subject)]
    if not others:
        return "no other subject asked for is measured"
    nearest = min(others, key=lambda one: len(why_not(footing, one, register)))
    who = ", ".join(_name(register, one) for one in _others(nearest, entry.subject))
    return safe(f"nearest is {who}: {'; '.join(why_not(footing, nearest, register))}")


def _others(footing: Footing, subject: str) -> list[str]:
    return [one.subject for one in footing.entries if one.subject != subject]


def _unmeasured(register: Register, made: Comparison, subject: str, metric: str) -> Iterator[Block]:
    """What there is instead of a subject that is not measured itself: numbers of its parts and products."""
    name, what = _name(register, subject), safe(register.metrics[metric].name)
    found = made.narrower[subject]
    if not found:
        yield Line(f"{name}: the register has no claim about its {what}.", hang=2)
        return
    questions = safe(", ".join(dict.fromkeys(one.entries[0].question for one in found)))
    yield Line(f"{name}: not measured as a whole. What is measured of it, in {questions}:", hang=2)
    for footing in found:
        part, measured, number, verdict = _lone(register, footing)
        yield Line(f"{part}, {measured}: {number} ({verdict})", "", 2, hang=2)


def _footing(register: Register, footing: Footing) -> str:
    parts = []
    for axis, one in footing.axes:
        if one is not None:
            parts.append(register.devices[one].name if one in register.devices else one)
        elif axis == "scope":
            parts.append("scope not stated")
    return safe(" · ".join(parts))


def _name(register: Register, subject: str) -> str:
    found = register.subjects.get(subject)
    return safe(found.name if found else subject)
