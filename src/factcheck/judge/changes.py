"""What changed between two registers: claims added, removed and changed, and the verdicts that follow."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.judge.agreement import Assessment
from factcheck.judge.measurands import Measurand
from factcheck.judge.questions import Bench, bench
from factcheck.quantity.readable import readable
from factcheck.records import Claim, Question, Register

Kind = Literal["added", "removed", "changed"]
# What of a claim is compared, in the order in which it is told.
_FIELDS = (
    "question", "stated", "number", "subject", "scope", "device", "as_of", "hedge", "by", "basis", "cite", "repeats",
    "withdrawn", "superseded_by", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a claim before and after; None where it was or is not there."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """A claim that came, went or changed. `reason` is the curator's own, where one was given."""

    kind: Kind
    claim: str
    question: str
    said: str
    fields: tuple[FieldChange, ...] = ()
    reason: str | None = None


def claim_changes(before: Register, after: Register) -> list[ClaimChange]:
    """Every claim that came, went or changed, by question and in the order of its file; what went comes last."""
    changes = [
        change
        for question in after.questions.values()
        for claim in after.claims_of(question)
        if (change := _change(before.claims.get(claim.id), claim)) is not None
    ]
    gone = [claim for claim in before.claims.values() if claim.id not in after.claims]
    changes += [ClaimChange("removed", claim.id, claim.question, told(claim)) for claim in gone]
    return sorted(changes, key=lambda change: change.question)


def told(claim: Claim) -> str:
    """The claim in one line: who says what number."""
    number = readable(claim.quantity) if claim.quantity else claim.stated
    return f"{claim.by}: {number}"


def _change(before: Claim | None, after: Claim) -> ClaimChange | None:
    if before is None:
        return ClaimChange("added", after.id, after.question, told(after))
    fields = tuple(_field_changes(before, after))
    if not fields:
        return None
    return ClaimChange("changed", after.id, after.question, told(after), fields, _reason(before, after))


def _reason(before: Claim, after: Claim) -> str | None:
    """What the curator wrote about it: why it was withdrawn, replaced or read otherwise."""
    if after.withdrawn != before.withdrawn:
        return after.withdrawn
    return after.because if after.because != before.because or after.superseded_by != before.superseded_by else None


def _field_changes(before: Claim, after: Claim) -> Iterator[FieldChange]:
    if before == after:
        return
    old, new = _fields(before), _fields(after)
    yield from (FieldChange(field, old[field], new[field]) for field in _FIELDS if old[field] != new[field])


def _fields(claim: Claim) -> dict[str, str | None]:
    cite = claim.cite
    cited = [
        cite.source,
        cite.at,
        f"via {', '.join(cite.via)}" if cite.via else None,
        cite.read and f"read {cite.read}",
    ]
    repeats = [f"{one.claim}{' (presumed)' if one.presumed else ''}" for one in claim.repeats]
    return {
        "question": claim.question,
        "stated": claim.stated,
        "number": readable(claim.quantity) if claim.quantity else None,
        "subject": claim.subject,
        "scope": claim.scope,
        "device": claim.device,
        "as_of": str(claim.as_of) if claim.as_of else None,
        "hedge": claim.hedge,
        "by": claim.by,
        "basis": claim.basis,
        "cite": ", ".join(part for part in cited if part),
        "repeats": ", ".join(repeats) or None,
        "withdrawn": claim.withdrawn,
        "superseded_by": claim.superseded_by,
        "note": claim.note,
    }


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """What became of one thing measured, judged before and after; None where no claim spoke of it.

    `because` names the claims of the question that came, went or changed.
    """

    question: Question
    measurand: Measurand
    before: Assessment | None
    after: Assessment | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that changed in a register from `old` to `new`, each under the name its reader gave it."""

    register: str
    before: str
    after: str
    old: Register
    new: Register
    claims: tuple[ClaimChange, ...]
    verdicts: tuple[VerdictChange, ...]


def changes(
    register: str, old: Register, new: Register, before: str, after: str, broken: Collection[str] = ()
) -> Changes:
    """Everything that changed in the register called so from `old`, named `before`, to `new`, named `after`.

    Questions that are `broken` on one side, so that not all of their claims could be read there, are left out.
    """
    claims = tuple(change for change in claim_changes(old, new) if change.question not in broken)
    verdicts = (one for one in _verdict_changes(old, new, claims) if one.question.id not in broken)
    return Changes(register, before, after, old, new, claims, tuple(verdicts))


def _verdict_changes(old: Register, new: Register, claims: Iterable[ClaimChange]) -> Iterator[VerdictChange]:
    """Every measurand whose verdict, value or interval changed, question by question."""
    touched: dict[str, list[str]] = {}
    for change in claims:
        touched.setdefault(change.question, []).append(change.claim)
    benches = bench(old), bench(new)
    for name in sorted({*old.questions, *new.questions}):
        before, after = (_judged(on, name) for on in benches)
        asked = new.questions.get(name) or old.questions[name]
        for measurand in dict.fromkeys((*before, *after)):
            was, now = before.get(measurand), after.get(measurand)
            if _gist(was) != _gist(now):
                yield VerdictChange(asked, measurand, was, now, tuple(touched.get(name, ())))


def _judged(on: Bench, question: str) -> dict[Measurand, Assessment]:
    asked = on.register.questions.get(question)
    return (
        {part.measurand: part.assessment for part in on.answer(asked).parts if part.assessment.claims} if asked else {}
    )


def _gist(made: Assessment | None) -> object:
    """What of an assessment its readers go by."""
    return made and (made.verdict, made.value, made.interval, made.envelope, made.origins, made.support)
