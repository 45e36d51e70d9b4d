"""A judged question as blocks: its verdict, then each measurand with its own verdict, rows, plot and way out."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from factcheck.judge.agreement import Verdict, speaks_for
from factcheck.judge.origins import Role
from factcheck.judge.printed import Printed
from factcheck.judge.questions import UNIT, Answer, Part
from factcheck.records import Claim, Question, Register
from factcheck.render import arithmetic
from factcheck.render.blocks import Block, Drawing, Grid, Line
from factcheck.render.citing import citing
from factcheck.render.claim_table import STANDING, claim_table, joined, name
from factcheck.render.columns import MEDIUM, WIDE, Columns
from factcheck.render.safe import safe
from factcheck.render.sentences import sentence
from factcheck.render.standing import standing
from factcheck.render.strip import Mark, strip
from factcheck.render.view import Row, view
from factcheck.render.voices import behind, counted, voices
from factcheck.render.wording import counts, divided_by, many, measured, times, who


class Shown(NamedTuple):
    """How much of a question is shown: withdrawn claims, notes, every relation; as of which day, if of one."""

    withdrawn: bool = False
    notes: bool = False
    relations: bool = False
    then: Printed | None = None


def blocks(
    register: Register, question: Question, answer: Answer, width: int, how: Shown, *, pretty: bool = False
) -> Iterator[Block]:
    """The question as a person reads it, for `width` columns; `pretty` draws with lines and dots."""
    rows = {row.claim: row for row in view(register, question, withdrawn=how.withdrawn).rows}
    yield Line(safe(question.asks), "title")
    yield Line(safe(question.id), "dim")
    yield from as_of(question, how.then)
    if not question.claims:
        yield Line(f"No claim answers it yet: factcheck new claim --question {safe(question.id)}", "dim", hang=2)
    if how.then is None or answer.parts:
        yield from _judged(register, question, answer, rows, width, pretty)
        yield from _contradictions(register, answer)
        only = how.then.by_then if how.then else None
        yield from arithmetic.blocks(register, question, only, every=how.relations)
    if hidden := len([claim for part in answer.parts for claim in part.claims if claim not in rows]):
        yield Line(f"{many(hidden, 'claim')} withdrawn or superseded, not shown: --all shows them.", "dim")
    if question.settles and (how.then is None or answer.parts):
        yield Line(f"What would settle it: {safe(question.settles)}", hang=2)
    if how.notes:
        known = {claim for part in answer.parts for claim in part.claims}
        yield from _notes(register, [row for row in rows.values() if row.claim in known])
    yield Line("")


def as_of(question: Question, then: Printed | None) -> Iterator[Block]:
    """A line that says as of when, and what that leaves out; nothing where it is as of today."""
    if then is None:
        return
    later, undated = then.left_out(question.claims)
    left_out = [f"{many(later, 'claim')} printed later"] if later else []
    left_out += [f"{many(undated, 'claim')} without a date"] if undated else []
    told = f"left out: {' and '.join(left_out)}" if left_out else "nothing is left out"
    if later + undated == len(question.claims):
        told = f"nothing was in print by {then.day}, as far as this register knows; {told}"
    yield Line(f"As of {then.day}: {told}.", "dim", hang=2)


def in_order(parts: Iterable[Part]) -> list[Part]:
    """Parts in the order in which they are told everywhere: what is contested first, then what most speak of."""
    return sorted(parts, key=lambda part: (part.assessment.verdict is not Verdict.CONTESTED, -len(part.claims)))


def _judged(
    register: Register, question: Question, answer: Answer, rows: Mapping[str, Row], width: int, pretty: bool
) -> Iterator[Block]:
    parts = in_order(part for part in answer.parts if any(claim in rows for claim in part.claims))
    if answer.verdict is Verdict.INCOMPARABLE:
        yield Line(counts(answer.claims, answer.origins), "strong", badge=answer.verdict)
        yield from divided(register, answer, len(parts))
    told = [part for part in parts if len(part.claims) > 1 or len(parts) == 1]
    for index, part in enumerate(told, 1):
        yield from _part(register, question, answer, part, rows, width, pretty, index if len(parts) > 1 else 0)
    yield from _alone(register, question, answer, [part for part in parts if part not in told], rows, width, bool(told))


def divided(register: Register, answer: Answer, parts: int) -> Iterator[Block]:
    """What divides the question, and which houses stand behind all of it."""
    yield Line(f"{parts} different things are measured, divided by {divided_by(answer)}. Each is judged on its own.")
    yield Line(f"{behind(register, answer.houses)}. Who speaks of several things is counted once here.", hang=2)


def _alone(
    register: Register, question: Question, answer: Answer, parts: list[Part], rows: Mapping[str, Row], width: int,
    more: bool,
) -> Iterator[Block]:  # fmt: skip
    """What only one claim speaks of, one line each."""
    if not parts:
        return
    yield Line("")
    thing = "more thing" if more else "thing"
    yield Line(f"{many(len(parts), thing)}, with one claim each", "strong")
    cells = []
    for part in parts:
        row = rows[part.claims[0]]
        told = standing(register, register.claims[row.claim], part.assessment)
        what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
        cells.append((what, part.assessment.verdict.value, name(row), row.number, joined(row.basis, row.printed), told))
    if width >= WIDE:
        headings = ("what is measured", "verdict", "who says it", "number", "basis, printed in", STANDING)
        yield Grid(Columns(headings, (18, 15, 18, 15, 22, 26), tuple(cells)), (0,) * len(cells))
        return
    for what, verdict, who_says, shown, basis, told in cells:
        yield Line(what, "strong", 2, verdict, hang=2)
        yield Line(f"{who_says}: {shown}", "number", 4)
        yield Line(basis, "dim", 4)
        if told != "origin":
            yield Line(told, "", 4)


def _part(
    register: Register, question: Question, answer: Answer, part: Part, rows: Mapping[str, Row], width: int,
    pretty: bool, index: int,
) -> Iterator[Block]:  # fmt: skip
    made = part.assessment
    if index:
        yield Line("")
        yield Line(
            f"{index}. {measured(register, question, part.measurand, unit=UNIT in answer.axes)}", "strong", hang=3
        )
    indent = 3 if index and width >= MEDIUM else 0
    heard = voices(register, made)
    yield Line(counted(made, heard), "strong", indent, made.verdict)
    told = _with_devices(register, question, part, sentence(made, part.measurand[-1], heard))
    yield Line(told[:1].upper() + told[1:] + ".", indent=indent)
    yield from claim_table(register, part, rows, width - indent, indent)
    if drawn := drawing(register, part, width - indent, pretty=pretty):
        yield Drawing(tuple(drawn), indent)


def _with_devices(register: Register, question: Question, part: Part, told: str) -> str:
    """Accelerators by the name of the chip that is counted."""
    if "device" not in question.axes or part.measurand[-1] != "GPU":
        return told
    device = register.devices.get(part.measurand[question.axes.index("device")] or "")
    return told.replace("accelerators", safe(device.name)) if device else told


def drawing(register: Register, part: Part, width: int, *, pretty: bool) -> list[str]:
    """The strip plot of a part; nothing where one origin stands alone."""
    made = part.assessment
    unit = part.measurand[-1]
    marks = []
    for one in made.lines.origins:
        echoes = [
            value
            for claim in part.claims
            if one.id in speaks_for(made, claim)[1] and claim != one.id
            for value in _printed(register.claims[claim])
        ]
        marks.append(Mark(who(register, register.claims[one.id]), one.low, one.high, one.centre, tuple(echoes)))
    drifted = [claim for claim in part.claims if speaks_for(made, claim)[0] is Role.DRIFTED_ECHO]
    if marks and drifted:
        values = tuple(value for claim in drifted for value in _printed(register.claims[claim]))
        marks.append(Mark("re-told, no vote", None, None, None, values))
    if len(marks) < 2 and not (marks and marks[0].echoes and set(marks[0].echoes) != {marks[0].centre}):
        return []
    marks.sort(key=lambda one: (one.centre is None, one.centre or one.low or one.high or 0))
    return strip(marks, width, log=made.scale == "ratio", dates=unit == "date", pretty=pretty)


def _printed(claim: Claim) -> list[Decimal]:
    quantity = claim.quantity
    if quantity is None or not claim.counts:
        return []
    found = {one for one in (quantity.low, quantity.high) if one is not None}
    return [Decimal(one.numerator) / Decimal(one.denominator) if not isinstance(one, Decimal) else one for one in found]


def _contradictions(register: Register, answer: Answer) -> Iterator[Block]:
    for one in answer.contradictions:
        part, whole = register.claims[one.part], register.claims[one.whole]
        text = (
            f"Larger than its whole: {who(register, part)}'s “{safe(part.stated)}” is part of what "
            f"{who(register, whole)}'s “{safe(whole.stated)}” counts, and at least {times(one.ratio)} as much. "
            "One of them is wrong."
        )
        yield Line(text, "warning", hang=2)


def _notes(register: Register, rows: Iterable[Row]) -> Iterator[Block]:
    yield Line("")
    for row in rows:
        yield Line(row.claim, "strong")
        yield Line(row.note or "no note", "dim", 2)
        yield from citing(register, register.claims[row.claim], 2)
