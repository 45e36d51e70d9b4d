"""What a person sees of a question, before any decision about colour or width."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.quantity.readable import readable
from factcheck.records import Claim, Question, Register, Source
from factcheck.records.lineage import parents
from factcheck.render import evidence_mark
from factcheck.render.safe import safe

_UNSAID = "unstated"


class Row(NamedTuple):
    """One claim: `depth` is how many re-tellings it is away from the claim above it."""

    claim: str
    depth: int
    who: str
    interest: str
    number: str
    of_what: str
    basis: str
    as_of: str
    printed: str
    note: str


class QuestionView(NamedTuple):
    """One question: its sentence and its rows."""

    id: str
    asks: str
    rows: tuple[Row, ...]


def view(register: Register, question: Question, *, withdrawn: bool = False) -> QuestionView:
    """The question as a person reads it; claims that no longer count are left out unless asked for."""
    claims = [claim for claim in register.claims_of(question) if withdrawn or claim.counts]
    marked = register.was_verified  # who does not use `verify` is not told so in every row
    rows = tuple(_row(register, question, claim, depth, marked) for claim, depth in _as_told(claims))
    return QuestionView(safe(question.id), safe(question.asks), rows)


def _as_told(claims: list[Claim]) -> Iterator[tuple[Claim, int]]:
    """Origins in the order of the file, each followed by its re-tellings; every claim once, whatever the graph."""
    by_id = {claim.id: claim for claim in claims}
    tellings: dict[str, list[str]] = {}
    heads: list[str] = []
    for claim in claims:
        first, *_ = [*parents(by_id, claim.id), None]
        (tellings.setdefault(first, []) if first is not None else heads).append(claim.id)
    shown: set[str] = set()
    for head in [*heads, *by_id]:  # a circle has no head: its claims follow in the order of the file
        waiting = [(head, 0)]
        while waiting:
            one, depth = waiting.pop()
            if one not in shown:
                shown.add(one)
                yield by_id[one], depth
                waiting.extend((echo, depth + 1) for echo in reversed(tellings.get(one, ())))


def _row(register: Register, question: Question, claim: Claim, depth: int, marked: bool) -> Row:
    party = register.parties.get(claim.by)
    basis = claim.basis if claim.hedge is None else f"{claim.basis}, “{claim.hedge}”"
    status = "withdrawn: " if claim.withdrawn else "superseded: " if claim.superseded_by else ""
    return Row(
        claim=claim.id,
        depth=depth,
        who=safe(party.name if party else claim.by),
        interest=register.interest(claim.by, claim.subject) or "",
        number=safe(status + _number(register, claim)),
        of_what=safe(_of_what(register, question, claim)),
        basis=safe(basis),
        as_of=str(claim.as_of or ""),
        printed=safe(_printed(register, claim) + (f"; {evidence_mark.words(register, claim)}" if marked else "")),
        note=safe(
            " ".join(filter(None, (claim.withdrawn, claim.because if claim.superseded_by else None, claim.note)))
        ),
    )


def _number(register: Register, claim: Claim) -> str:
    if claim.quantity is None:
        return f"unread: {claim.stated}"
    device = register.devices.get(claim.device or "")
    return readable(claim.quantity, device.name if device else None)


def _of_what(register: Register, question: Question, claim: Claim) -> str:
    """The axes of a claim that its number does not show: what it narrows the subject to, and its scope."""
    parts = []
    if claim.subject != question.subject:
        subject = register.subjects.get(claim.subject)
        parts.append(subject.name if subject else claim.subject)
    if claim.scope or "scope" in question.axes:
        parts.append(claim.scope or _UNSAID)
    return ", ".join(parts)


def _printed(register: Register, claim: Claim) -> str:
    source = register.sources.get(claim.cite.source)
    if source is None:
        return claim.cite.source
    date = str(source.published) if source.published else "undated"
    relayed = ", via " + _publisher(register.sources.get(claim.cite.via[0])) if claim.cite.via else ""
    return f"{_publisher(source)}, {date}{relayed}"


def _publisher(source: Source | None) -> str:
    return (source.publisher or source.title or source.id) if source else _UNSAID
