"""A judged question as blocks: its verdict, then each measurand with its own verdict, rows, plot and way out."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from factcheck.judge.agreement import Verdict, speaks_for
from factcheck.judge.arithmetic import Outcome, outcomes, relations_of
from factcheck.judge.origins import Role
from factcheck.judge.questions import UNIT, Answer, Part
from factcheck.records import Claim, Question, Register
from factcheck.records.lineage import parents
from factcheck.render.blocks import Block, Drawing, Grid, Line, Style
from factcheck.render.columns import MEDIUM, WIDE, Columns
from factcheck.render.safe import safe
from factcheck.render.standing import standing
from factcheck.render.strip import Mark, strip
from factcheck.render.view import Row, view
from factcheck.render.wording import counts, divided_by, many, measured, sentence, times, who

_STANDING = "what it is to the verdict"
_LAST = {Role.DRIFTED_ECHO: 1, Role.UNREAD: 2, Role.WITHDRAWN: 3}


def blocks(
    register: Register,
    question: Question,
    answer: Answer,
    width: int,
    *,
    withdrawn: bool = False,
    notes: bool = False,
    pretty: bool = False,
) -> Iterator[Block]:
    """The question as a person reads it, for `width` columns; `pretty` draws with lines and dots."""
    rows = {row.claim: row for row in view(register, question, withdrawn=withdrawn).rows}
    yield Line(safe(question.asks), "title")
    yield Line(safe(question.id), "dim")
    parts = sorted((part for part in answer.parts if any(claim in rows for claim in part.claims)), key=_most_told_first)
    if answer.verdict is Verdict.INCOMPARABLE:
        yield Line(counts(answer.claims, answer.origins), "strong", badge=answer.verdict)
        yield Line(
            f"{len(parts)} different things are measured, divided by {divided_by(answer)}. Each is judged on its own."
        )
    told = [part for part in parts if len(part.claims) > 1 or len(parts) == 1]
    for index, part in enumerate(told, 1):
        yield from _part(register, question, answer, part, rows, width, pretty, index if len(parts) > 1 else 0)
    yield from _alone(register, question, answer, [part for part in parts if part not in told], rows, width)
    yield from _contradictions(register, answer)
    yield from _arithmetic(register, question)
    if hidden := len([claim for part in answer.parts for claim in part.claims if claim not in rows]):
        yield Line(f"{many(hidden, 'claim')} withdrawn or superseded, not shown: --all shows them.", "dim")
    if question.settles:
        yield Line(f"What would settle it: {safe(question.settles)}", hang=2)
    if notes:
        yield from _notes(rows.values())
    yield Line("")


def _most_told_first(part: Part) -> tuple[bool, int]:
    return (part.assessment.verdict is not Verdict.CONTESTED, -len(part.claims))


def _alone(
    register: Register, question: Question, answer: Answer, parts: list[Part], rows: Mapping[str, Row], width: int
) -> Iterator[Block]:
    """What only one claim speaks of, one line each."""
    if not parts:
        return
    yield Line("")
    yield Line(f"{many(len(parts), 'more thing')}, with one claim each", "strong")
    cells = []
    for part in parts:
        row = rows[part.claims[0]]
        told = standing(register, register.claims[row.claim], part.assessment)
        what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
        cells.append(
            (what, part.assessment.verdict.value, _who(row, 0), row.number, _joined(row.basis, row.printed), told)
        )
    if width >= WIDE:
        headings = (
            "what is measured",
            "verdict",
            "who says it",
            "number",
            "basis, printed in",
            "what it is to the verdict",
        )
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
    yield Line(counts(made.claims, made.origins), "strong", indent, made.verdict)
    names = {one.id: who(register, register.claims[one.id]) for one in made.lines.origins}
    told = _with_devices(register, question, part, sentence(made, part.measurand[-1], names))
    yield Line(told[:1].upper() + told[1:] + ".", indent=indent)
    yield from _table(register, part, rows, width - indent, indent)
    if drawn := drawing(register, part, width - indent, pretty=pretty):
        yield Drawing(tuple(drawn), indent)


def _with_devices(register: Register, question: Question, part: Part, told: str) -> str:
    """Accelerators by the name of the chip that is counted."""
    if "device" not in question.axes or part.measurand[-1] != "GPU":
        return told
    device = register.devices.get(part.measurand[question.axes.index("device")] or "")
    return told.replace("accelerators", safe(device.name)) if device else told


def _table(register: Register, part: Part, rows: Mapping[str, Row], width: int, indent: int) -> Iterator[Block]:
    told = [(rows[claim], depth) for claim, depth in _in_order(register, part) if claim in rows]
    stands = {row.claim: standing(register, register.claims[row.claim], part.assessment) for row, _ in told}
    depths = tuple(depth for _, depth in told)
    names = [_who(row, depth) for row, depth in told]
    if width >= WIDE - 3:
        six = ("who says it", "number", "basis", "as of", "printed in", _STANDING)
        wide = tuple(
            (name, row.number, row.basis, row.as_of, row.printed, stands[row.claim])
            for name, (row, _) in zip(names, told, strict=True)
        )
        yield Grid(Columns(six, (20, 16, 16, 10, 22, 30), wide), depths, indent)
        return
    if width >= MEDIUM - 3:
        headings = ("who says it", "number", "basis, printed in", _STANDING)
        medium = tuple(
            (name, row.number, _joined(row.basis, row.printed), stands[row.claim])
            for name, (row, _) in zip(names, told, strict=True)
        )
        yield Grid(Columns(headings, (19, 16, 20, 22), medium), depths, indent)
        return
    for name, (row, depth) in zip(names, told, strict=True):
        yield Line(name, "strong", hang=2 * depth + 2)
        for text, style in ((row.number, "number"), (_joined(row.basis, row.printed), "dim"), (stands[row.claim], "")):
            yield Line(text, style, indent + 2 * depth + 2)  # type: ignore[arg-type]


def _who(row: Row, depth: int) -> str:
    branch = "  " * (depth - 1) + "└ " if depth else ""
    return branch + row.who + (f" ({row.interest})" if row.interest else "")


def _joined(*texts: str) -> str:
    return " · ".join(text for text in texts if text)


def _in_order(register: Register, part: Part) -> Iterator[tuple[str, int]]:
    """Origins in the order of the file, each followed by its house, its re-tellings and who is counted with it."""
    claims = {claim: register.claims[claim] for claim in part.claims}
    roles = part.assessment.lines.roles
    below: dict[str, list[str]] = {}
    heads = []
    for claim in sorted(claims, key=lambda one: (_LAST.get(roles[one][0], 0), part.claims.index(one))):
        role, leads = roles[claim]
        above = [one for one in parents(claims, claim) if one != claim]
        if role is Role.ORIGIN or role in _LAST:
            heads.append(claim)
        elif above and role is Role.ECHO:
            below.setdefault(above[0], []).append(claim)
        elif leads and leads[0] in claims and leads[0] != claim:
            below.setdefault(leads[0], []).append(claim)
        else:
            heads.append(claim)
    shown: set[str] = set()
    for head in [*heads, *claims]:
        waiting = [(head, 0)]
        while waiting:
            one, depth = waiting.pop()
            if one not in shown:
                shown.add(one)
                yield one, depth
                waiting.extend((echo, depth + 1) for echo in reversed(below.get(one, ())))


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
        marks.append(Mark("re-tellings without a vote", None, None, None, values))
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
            f"{who(register, whole)}'s “{safe(whole.stated)}” counts, and {times(one.ratio)} as much. "
            "One of them is wrong."
        )
        yield Line(text, "warning", hang=2)


def _arithmetic(register: Register, question: Question) -> Iterator[Block]:
    """What does not close is named, and what cannot be told; what closes is counted."""
    found = {relation.id: relation for relation in relations_of(register, question.id)}
    worked = outcomes(register, found)
    closed = [relation for relation, one in worked.items() if one.outcome is Outcome.CLOSES]
    for relation, one in worked.items():
        if one.outcome is not Outcome.CLOSES:
            by = f", by {times(Decimal(one.apart.numerator) / one.apart.denominator)}" if one.apart else ""
            style: Style = "warning" if one.outcome is Outcome.DOES_NOT_CLOSE else "dim"
            yield Line(f"Arithmetic: {safe(found[relation].holds)}: {one.outcome}{by}.", style, hang=2)
    if closed:
        yield Line(f"Arithmetic: {many(len(closed), 'relation')} between these numbers and others, closed.", "dim")


def _notes(rows: Iterable[Row]) -> Iterator[Block]:
    yield Line("")
    for row in rows:
        yield Line(row.claim, "strong")
        yield Line(row.note or "no note", "dim", 2)
