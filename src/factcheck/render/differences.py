"""What changed between two registers as lines, as Markdown for a pull request, and as JSON."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from typing_extensions import TypedDict

from factcheck import __version__
from factcheck.judge.agreement import Assessment
from factcheck.judge.changes import Changes, ClaimChange, FieldChange, Kind, VerdictChange
from factcheck.records import Register
from factcheck.render.capping import rest
from factcheck.render.findings.markdown import escaped
from factcheck.render.safe import safe
from factcheck.render.sentences import sentence
from factcheck.render.voices import voices
from factcheck.render.wording import many, measured

FORMAT = "factcheck/changes/1"
_SIGNS: dict[Kind, str] = {"added": "+", "removed": "-", "changed": "~"}


class FieldWire(TypedDict):
    """One field of a claim before and after; null where it was or is not there."""

    field: str
    before: str | None
    after: str | None


class ClaimChangeWire(TypedDict):
    """A claim that was added, removed or changed."""

    change: Literal["added", "removed", "changed"]
    claim: str
    question: str
    says: str
    fields: list[FieldWire]
    reason: str | None


class VerdictChangeWire(TypedDict):
    """A verdict or interval that changed, and the claims that did it."""

    question: str
    measured: str
    before: str | None
    after: str | None
    because: list[str]


class ChangesWire(TypedDict):
    """All changes from one revision to another of the register in a folder of the repository."""

    format: str
    tool: str
    register: str
    before: str
    after: str
    claims: list[ClaimChangeWire]
    verdicts: list[VerdictChangeWire]


def formats() -> dict[str, Callable[[Changes], str]]:
    """Every format by its name."""
    return {"table": text, "markdown": markdown, "json": as_json}


def text(changes: Changes, most: int | None = None) -> str:
    """A line for each claim, its fields below it, question by question; then the verdicts; then the counts.

    Of more than `most` claims or verdicts only the first are shown.
    """
    lines = []
    question = ""
    for change in changes.claims[:most]:
        if change.question != question:
            question = change.question
            lines.append(safe(question))
        lines += [f"  {line}" for line in _claim_lines(change)]
    lines += _left(changes.claims, most)
    for one in changes.verdicts[:most]:
        lines += _verdict_lines(_verdict_wire(changes, one))
    lines += _left(changes.verdicts, most)
    return "\n".join([*lines, f"{safe(_compared(changes))}: {counts(changes)}"]) + "\n"


def counts(changes: Changes) -> str:
    """`2 claims added, 1 changed; 1 verdict changed`."""
    numbers: Counter[Kind] = Counter(change.kind for change in changes.claims)
    told = [(numbers[kind], kind) for kind in _SIGNS if numbers[kind]]
    parts = (
        [f"{many(told[0][0], 'claim')} {told[0][1]}", *(f"{number} {kind}" for number, kind in told[1:])]
        if told
        else []
    )
    verdicts = f"; {many(len(changes.verdicts), 'verdict')} changed" if changes.verdicts else ""
    return (", ".join(parts) or "no claim changed") + verdicts


def markdown(changes: Changes) -> str:
    """A comment for a pull request: the verdicts first, then a table of claims."""
    lines = [f"### factcheck: {escaped(_compared(changes))}", "", f"{counts(changes)}."]
    if changes.verdicts:
        lines += ["", "| question | before | after | because of |", "|---|---|---|---|"]
        lines += [_verdict_row(_verdict_wire(changes, one)) for one in changes.verdicts]
    if changes.claims:
        lines += ["", "| claim | question | what changed |", "|---|---|---|"]
        lines += [_claim_row(one) for one in changes.claims]
    return "\n".join(lines) + "\n"


def as_json(changes: Changes) -> str:
    """The shape `factcheck/changes/1`, indented; everything outside ASCII is escaped."""
    shape: ChangesWire = {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "register": changes.register,
        "before": changes.before,
        "after": changes.after,
        "claims": [_claim_wire(one) for one in changes.claims],
        "verdicts": [_verdict_wire(changes, one) for one in changes.verdicts],
    }
    return json.dumps(shape, indent=2, allow_nan=False) + "\n"


def _compared(changes: Changes) -> str:
    return f"{changes.register}, {changes.before} to {changes.after}"


def _left(every: Sequence[object], most: int | None) -> list[str]:
    left = None if most is None else rest(most, len(every))
    return [left] if left else []


def _claim_lines(change: ClaimChange) -> Iterator[str]:
    yield f"{_SIGNS[change.kind]} {safe(change.claim)}  {safe(change.said)}"
    for one in change.fields:
        yield f"    {_field(one)}"
    if _unsaid(change):
        yield f"    because {safe(_unsaid(change))}"


def _unsaid(change: ClaimChange) -> str:
    """The reason, where no field has said it already."""
    return change.reason if change.reason and change.reason not in [one.after for one in change.fields] else ""


def _field(one: FieldChange) -> str:
    if one.before is None:
        return f"{one.field}: {safe(one.after or '')} (new)"
    return f"{one.field}: {safe(one.before)} → {safe(one.after) if one.after is not None else '(gone)'}"


def _verdict_lines(one: VerdictChangeWire) -> Iterator[str]:
    yield f"{safe(one['question'])}: {one['measured']}"
    yield f"    was {one['before'] or 'not spoken of'}"
    yield f"    now {one['after'] or 'not spoken of'}"
    yield f"    because of {_cause(one)}"


def _cause(one: VerdictChangeWire) -> str:
    return safe(", ".join(one["because"])) or "records outside the question"


def _claim_row(change: ClaimChange) -> str:
    said = [change.said] if change.kind != "changed" else [_field(one) for one in change.fields]
    if _unsaid(change):
        said.append(f"because {_unsaid(change)}")
    what = "<br>".join(map(escaped, said))
    return f"| {escaped(change.claim)} | {escaped(change.question)} | {change.kind}: {what} |"


def _verdict_row(one: VerdictChangeWire) -> str:
    before, after = (one[side] or "not spoken of" for side in ("before", "after"))
    cells = (f"{one['question']}: {one['measured']}", before, after, _cause(one))
    return f"| {' | '.join(map(escaped, cells))} |"


def _claim_wire(change: ClaimChange) -> ClaimChangeWire:
    return {
        "change": change.kind,
        "claim": change.claim,
        "question": change.question,
        "says": change.said,
        "fields": [{"field": one.field, "before": one.before, "after": one.after} for one in change.fields],
        "reason": change.reason,
    }


def _verdict_wire(changes: Changes, one: VerdictChange) -> VerdictChangeWire:
    register = changes.new if one.after else changes.old
    return {
        "question": one.question.id,
        "measured": measured(register, one.question, one.measurand, unit=True),
        "before": _judged(changes.old, one, one.before),
        "after": _judged(changes.new, one, one.after),
        "because": list(one.because),
    }


def _judged(register: Register, one: VerdictChange, made: Assessment | None) -> str | None:
    """The verdict, and what it says of the numbers."""
    if made is None:
        return None
    return f"{made.verdict}: {sentence(made, one.measurand[-1], voices(register, made))}"
