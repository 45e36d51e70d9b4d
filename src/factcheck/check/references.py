"""Rules about what points where."""

from collections.abc import Collection, Iterator

from factcheck.check.finding import did_you_mean
from factcheck.check.rules import Fault
from factcheck.records import Claim, Register


def dangling_id(register: Register) -> Iterator[Fault]:
    """Every id that a record names must exist, so that a typo can neither split a question nor hide a party.

    The claims that a relation's formula names are looked for by `unreadable-relation`.
    """
    for record, field, named, known, kind in _references(register):
        if named not in known and not {(kind, named), (kind, "*")} & register.unsound:
            way_out = did_you_mean(named, known) or f"add the {kind}, or name one that exists"
            yield Fault(record, field, f"there is no {kind} '{named}'", way_out)


def _references(
    register: Register,
) -> Iterator[tuple[tuple[str, str], tuple[str | int, ...], str, Collection[str], str]]:
    for device in register.devices.values():
        if device.part_of:
            yield ("device", device.id), ("part_of",), device.part_of, register.devices, "device"
    for party in register.parties.values():
        if party.belongs_to:
            yield ("party", party.id), ("belongs_to",), party.belongs_to, register.parties, "party"
        for subject in party.interest:
            yield ("party", party.id), ("interest", subject), subject, register.subjects, "subject"
    for one in register.subjects.values():
        for field, named in (("made_by", one.made_by), ("part_of", one.part_of)):
            if named:
                yield ("subject", one.id), (field,), named, register.subjects, "subject"
    for metric in register.metrics.values():
        ids = [scope.id for scope in metric.scopes]
        for index, scope in enumerate(metric.scopes):
            if scope.within:
                yield ("metric", metric.id), ("scopes", index, "within"), scope.within, ids, "scope"
    for question in register.questions.values():
        yield ("question", question.id), ("metric",), question.metric, register.metrics, "metric"
        yield ("question", question.id), ("subject",), question.subject, register.subjects, "subject"
    for claim in register.claims.values():
        yield from _references_of_claim(register, claim)


def _references_of_claim(
    register: Register, claim: Claim
) -> Iterator[tuple[tuple[str, str], tuple[str | int, ...], str, Collection[str], str]]:
    record = ("claim", claim.id)
    question = register.questions[claim.question]
    if claim.subject != question.subject:
        yield record, ("subject",), claim.subject, register.subjects, "subject"
    if claim.scope and (metric := register.metrics.get(question.metric)):
        yield record, ("scope",), claim.scope, [scope.id for scope in metric.scopes], f"scope of {metric.id}"
    if claim.device:
        yield record, ("device",), claim.device, register.devices, "device"
    yield record, ("by",), claim.by, register.parties, "party"
    yield record, ("cite", "source"), claim.cite.source, register.sources, "source"
    for index, via in enumerate(claim.cite.via):
        yield record, ("cite", "via", index), via, register.sources, "source"
    for repeat in claim.repeats:
        yield record, ("repeats",), repeat.claim, register.claims, "claim"
    if claim.superseded_by:
        yield record, ("superseded_by",), claim.superseded_by, register.claims, "claim"


def misplaced_question(register: Register) -> Iterator[Fault]:
    """A question stands in the folder of its subject, so that it can be found without searching."""
    for question in register.questions.values():
        folder = question.id.partition("/")[0]
        if question.subject != folder and question.subject in register.subjects:
            message = f"a question about '{question.subject}' stands in the folder '{folder}'"
            yield Fault(("question", question.id), ("subject",), message, f"move it to questions/{question.subject}/")
