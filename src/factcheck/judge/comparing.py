"""Subjects side by side: which of their measurands may be compared, with what ratio, and why the others may not."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.judge.agreement import Assessment, Ends
from factcheck.judge.precision import ROUNDED
from factcheck.judge.questions import UNIT, Bench
from factcheck.records import Question, Register
from factcheck.records.kinds import Axis

_AXES: tuple[Axis, ...] = ("scope", "device", "as_of")


class Entry(NamedTuple):
    """What is known of one subject on one footing, against the first subject there that anything closed is known of.

    `times` is its value over that one's, None where one of the two has no value; `ratio` is how far that is open, by
    the interval where there is a value and else by the envelope of all origins, bounds beyond it included.
    """

    subject: str
    question: str
    assessment: Assessment
    ratio: Ends | None = None
    times: Decimal | None = None


class Footing(NamedTuple):
    """One thing that may be compared: the value on every axis but the subject, the unit, and who is measured so."""

    axes: tuple[tuple[str, str | None], ...]
    unit: str | None
    entries: tuple[Entry, ...]

    @property
    def scope(self) -> str | None:
        """What the numbers cover; None where nobody says, and then nobody knows whether they cover the same."""
        return dict(self.axes)["scope"]

    def split(self) -> "list[Footing]":
        """Each entry on its own."""
        return [self._replace(entries=(one._replace(ratio=None, times=None),)) for one in self.entries]


class Comparison(NamedTuple):
    """Footings on which two subjects or more stand, those on which one stands alone, and subjects nobody measured.

    `narrower` has, for each of these, what is measured of something that it made or that is part of it.
    """

    comparable: tuple[Footing, ...]
    alone: tuple[Footing, ...]
    unmeasured: tuple[str, ...]
    narrower: Mapping[str, tuple[Footing, ...]]


def compare(on: Bench, subjects: Sequence[str], metric: str) -> Comparison:
    """Compare `subjects` by `metric`. Nothing is compared across scopes, devices, dates, units or currencies."""
    footings: dict[tuple[tuple[tuple[str, str | None], ...], str | None], dict[str, Entry]] = {}
    for question in asked(on.register, subjects, metric):
        for axes, unit, entry in _entries(on, question, subjects):
            footings.setdefault((axes, unit), {}).setdefault(entry.subject, entry)
    made = [_footing(axes, unit, found, subjects) for (axes, unit), found in footings.items()]
    known = {entry.subject for footing in made for entry in footing.entries}
    scoped = bool(on.register.metrics[metric].scopes)
    shared = [one for one in made if len(one.entries) > 1 and (one.scope is not None or not scoped)]
    unmeasured = tuple(subject for subject in subjects if subject not in known)
    return Comparison(
        tuple(shared),
        tuple(apart for one in made if one not in shared for apart in one.split()),
        unmeasured,
        {subject: _narrower(on, subject, metric) for subject in unmeasured},
    )


def asked(register: Register, subjects: Sequence[str], metric: str) -> list[Question]:
    """The questions in which a number of one of the subjects, or of what belongs to it, may be found."""
    about = {one.id for subject in subjects for one in register.questions_about(subject) if one.metric == metric}
    found: list[Question] = register.in_order("questions", about)
    return found


def _narrower(on: Bench, subject: str, metric: str) -> tuple[Footing, ...]:
    """What is measured of things that `subject` made, or that are part of it, each on its own."""
    inside = [one for one in on.register.subjects if subject in on.register.subject_and_makers(one)]
    return tuple(
        Footing(axes, unit, (entry,))
        for question in asked(on.register, [subject], metric)
        for axes, unit, entry in _entries(on, question, inside)
    )


def _entries(
    on: Bench, question: Question, subjects: Sequence[str]
) -> Iterator[tuple[tuple[tuple[str, str | None], ...], str | None, Entry]]:
    for part in on.answer(question).parts:
        if not part.assessment.origins:
            continue
        value = dict(zip((*question.axes, UNIT), part.measurand, strict=True))
        subject = value.get("subject") or question.subject
        if subject in subjects:
            axes = tuple((axis, value.get(axis)) for axis in _AXES)
            yield axes, part.measurand[-1], Entry(subject, question.id, part.assessment)


def _footing(
    axes: tuple[tuple[str, str | None], ...], unit: str | None, found: dict[str, Entry], subjects: Sequence[str]
) -> Footing:
    """The entries in the order asked for, each with its ratio to the first of which anything closed is known."""
    ordered = [found[subject] for subject in dict.fromkeys(subjects) if subject in found]
    base = next((one.assessment for one in ordered if all(span(one.assessment))), None)
    return Footing(axes, unit, tuple(_with_ratio(one, base) for one in ordered))


def span(made: Assessment) -> Ends:
    """From where to where the answer is open: its interval, else the envelope with the bounds that lie beyond it."""
    if made.interval is not None:
        return made.interval
    low, high = made.envelope or (None, None)
    for one in made.lines.origins:
        if not one.two_sided and low is not None and one.high is not None and one.high < low:
            low = None
        if not one.two_sided and high is not None and one.low is not None and one.low > high:
            high = None
    return low, high


def _with_ratio(entry: Entry, base: Assessment | None) -> Entry:
    made = entry.assessment
    if base is None or made is base or made.scale != "ratio":
        return entry
    low, high = span(made)
    floor, ceiling = span(base)
    least = ROUNDED.divide(low, ceiling) if low is not None and ceiling else None
    most = ROUNDED.divide(high, floor) if high is not None and floor else None
    times = ROUNDED.divide(made.value, base.value) if made.value is not None and base.value else None
    return Entry(entry.subject, entry.question, made, (least, most), times)


def _named(register: Register, value: str | None) -> str:
    device = register.devices.get(value or "")
    return device.name if device else value or "not stated"


def why_not(left: Footing, right: Footing, register: Register) -> list[str]:
    """The axes on which two footings differ, in words: `scope: final run against pre-training`."""
    said = []
    for (axis, here), (_, there) in zip(left.axes, right.axes, strict=True):
        if here != there:
            said.append(f"{axis.replace('_', ' ')}: {_named(register, here)} against {_named(register, there)}")
    if left.unit != right.unit:
        said.append(f"unit: {left.unit} against {right.unit}")
    return said
