"""The register as JSON for other programs: the shape `factcheck/register/1`, built field by field.

The shape is a promise: fields are added, never renamed or dropped, while the number at its end stays the same.
Numbers are decimal strings, exact; `number` beside them is the nearest double, for convenience only.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from factcheck import __version__
from factcheck.judge import Answer, bench
from factcheck.judge.printed import Printed
from factcheck.quantity import PartialDate, Quantity
from factcheck.quantity.readable import exact, readable
from factcheck.records import Claim, Device, Imprint, Metric, Party, Question, Register, Relation, Source, Subject
from factcheck.records.hidden import escaped
from factcheck.render import wire_assessment
from factcheck.render.evidence_mark import mark

if TYPE_CHECKING:
    from factcheck.render.wire_shapes import (
        AsOfWire,
        CitationWire,
        ClaimWire,
        DeviceWire,
        MetricWire,
        PartyWire,
        QuantityWire,
        QuestionWire,
        RegisterWire,
        RelationWire,
        ScopeWire,
        SourceWire,
        SubjectWire,
    )

FORMAT = "factcheck/register/1"
T = TypeVar("T")


def dumps(document: "RegisterWire | Mapping[str, object]") -> str:
    """The document as indented JSON, safe to print on a terminal."""
    return _indented(document, "\n") + "\n"


_encoded = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _indented(value: object, margin: str) -> str:
    """What `json.dumps(value, indent=2)` gives, whose encoder in C does not indent and whose other one is slow."""
    inner = f"{margin}  "
    if isinstance(value, Mapping) and value:
        pairs = [f"{_string(key)}: {_indented(one, inner)}" for key, one in value.items()]
        return f"{{{inner}{f',{inner}'.join(pairs)}{margin}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{inner}{f',{inner}'.join([_indented(one, inner) for one in value])}{margin}]"
    return _string(value) if isinstance(value, str) else _encoded(value)


def _string(text: str) -> str:
    written = _encoded(text)
    return written if text.isascii() and text.isprintable() else escaped(written)


def register(
    records: Register, imprint: Imprint, questions: Sequence[Question], then: Printed | None = None
) -> "RegisterWire":
    """The questions given, judged, and every record they refer to; with `then`, what was in print by a day alone."""
    only = None if then is None else then.by_then
    asked = [_printed(question, only) for question in questions]
    claims = [claim for question in asked for claim in records.claims_of(question)]
    named = _Named(records, asked, claims)
    on = bench(records, only, asked)
    return {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "title": imprint.title,
        "licence": imprint.licence,
        "as_of": _as_of(then, questions),
        "questions": [_question(records, question, on.answer(question)) for question in asked],
        "metrics": [_metric(one) for one in records.in_order("metrics", named.metrics)],
        "devices": [_device(one) for one in records.in_order("devices", named.devices)],
        "parties": [_party(one) for one in records.in_order("parties", named.parties)],
        "subjects": [_subject(one) for one in records.in_order("subjects", named.subjects)],
        "sources": [source(one) for one in records.in_order("sources", named.sources)],
        "relations": [_relation(one) for one in records.relations_beside(named.questions)],
    }


def _printed(question: Question, only: Collection[str] | None) -> Question:
    """The question with those of its claims alone that were in print."""
    if only is None:
        return question
    return question._replace(claims=tuple(claim for claim in question.claims if claim in only))


def _as_of(then: Printed | None, questions: Iterable[Question]) -> "AsOfWire | None":
    if then is None:
        return None
    later, undated = then.left_out([claim for question in questions for claim in question.claims])
    return {"day": str(then.day), "printed_later": later, "undated": undated}


class _Named:
    """The ids that some questions refer to, directly or through what contains them."""

    def __init__(self, records: Register, asked: list[Question], claims: list[Claim]) -> None:
        self.questions = {question.id for question in asked}
        self.metrics = {question.metric for question in asked}
        self.devices = _with_containers(
            {claim.device for claim in claims if claim.device}, records.devices, lambda one: one.part_of
        )
        self.parties = _with_containers({claim.by for claim in claims}, records.parties, lambda one: one.belongs_to)
        direct = {question.subject for question in asked} | {claim.subject for claim in claims}
        self.subjects = {above for one in direct for above in records.subject_and_makers(one)}
        self.sources = {claim.cite.source for claim in claims} | {via for claim in claims for via in claim.cite.via}


def _with_containers(ids: set[str], held: Mapping[str, T], container: Callable[[T], str | None]) -> set[str]:
    found: set[str] = set()
    for one in ids:
        up: str | None = one
        while up is not None and up not in found:
            found.add(up)
            up = container(held[up]) if up in held else None
    return found


def _question(records: Register, question: Question, judged: Answer) -> "QuestionWire":
    claims = records.claims_of(question)
    return {
        "id": question.id,
        "asks": question.asks,
        "metric": question.metric,
        "subject": question.subject,
        "axes": list(question.axes),
        "settles": question.settles,
        "note": question.note,
        "claims": [claim(records, one) for one in claims],
        "counted_claims": judged.claims,
        "origins": judged.origins,
        "judged": wire_assessment.answer(records, question, judged),
    }


def claim(records: Register, claim: Claim) -> "ClaimWire":
    """One claim."""
    device = records.devices.get(claim.device or "")
    return {
        "id": claim.id,
        "stated": claim.stated,
        "language": claim.language,
        "quantity": _quantity(claim.quantity, device.name if device else None) if claim.quantity else None,
        "value": claim.value,
        "because": claim.because,
        "hedge": claim.hedge,
        "subject": claim.subject,
        "scope": claim.scope,
        "device": claim.device,
        "as_of": _date(claim.as_of),
        "by": claim.by,
        "organisation": records.organisation(claim.by),
        "interest": records.interest(claim.by, claim.subject),
        "basis": claim.basis,
        "cite": _citation(records, claim),
        "repeats": [{"claim": repeat.claim, "presumed": repeat.presumed} for repeat in claim.repeats],
        "status": "withdrawn" if claim.withdrawn else "superseded" if claim.superseded_by else "current",
        "withdrawn": claim.withdrawn,
        "superseded_by": claim.superseded_by,
        "note": claim.note,
    }


def _quantity(quantity: Quantity, device: str | None) -> "QuantityWire":
    single = quantity.values[0] if len(quantity.values) == 1 else None
    is_date = quantity.unit == "date"
    return {
        "kind": quantity.kind,
        "values": [exact(value) for value in quantity.values],
        "low": None if quantity.low is None else exact(quantity.low),
        "high": None if quantity.high is None else exact(quantity.high),
        "step": None if quantity.step is None else exact(quantity.step),
        "bound": quantity.bound.value,
        "hedge": quantity.hedge,
        "unit": quantity.unit,
        "device": quantity.device,
        "per": {"value": exact(quantity.per[0]), "unit": quantity.per[1]} if quantity.per else None,
        "dates": [PartialDate.from_ordinals(int(value), int(value)).text for value in quantity.values]
        if is_date
        else None,
        "display": readable(quantity, device),
        "number": None if single is None or is_date else _float(single),
    }


def _float(value: Decimal | Fraction) -> float | None:
    nearest = float(value)
    return nearest if abs(nearest) != float("inf") else None


def _date(date: PartialDate | None) -> str | None:
    return date.text if date else None


def _metric(one: Metric) -> "MetricWire":
    scopes: list[ScopeWire] = [{"id": scope.id, "means": scope.means, "within": scope.within} for scope in one.scopes]
    return {
        "id": one.id,
        "name": one.name,
        "unit": one.unit,
        "scale": one.scale,
        "counts": one.counts,
        "excludes": one.excludes,
        "scopes": scopes,
    }


def _device(one: Device) -> "DeviceWire":
    return {"id": one.id, "name": one.name, "kind": one.kind, "part_of": one.part_of, "aliases": list(one.aliases)}


def _party(one: Party) -> "PartyWire":
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "belongs_to": one.belongs_to,
        "interest": {subject: str(interest) for subject, interest in one.interest.items()},
        "aliases": list(one.aliases),
        "note": one.note,
    }


def _subject(one: Subject) -> "SubjectWire":
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "made_by": one.made_by,
        "part_of": one.part_of,
        "aliases": list(one.aliases),
        "note": one.note,
    }


def _citation(records: Register, claim: Claim) -> "CitationWire":
    cite, seen = claim.cite, mark(records, claim)
    return {
        "source": cite.source,
        "at": cite.at,
        "via": list(cite.via),
        "read": _date(cite.read),
        "evidence": {"state": seen.state, "on": seen.on, "archived": seen.archived},
    }


def source(one: Source) -> "SourceWire":
    """One publication."""
    return {
        "id": one.id,
        "title": one.title,
        "publisher": one.publisher,
        "authors": list(one.authors),
        "url": one.url,
        "published": _date(one.published),
        "language": one.language,
        "kind": one.kind,
        "archived": list(one.archived),
        "checked": {"on": str(one.checked.on), "claims": dict(one.checked.claims)} if one.checked else None,
        "note": one.note,
    }


def _relation(one: Relation) -> "RelationWire":
    return {"id": one.id, "holds": one.holds, "question": one.question, "note": one.note}
