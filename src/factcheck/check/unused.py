"""The rule about records that nothing names."""

from collections.abc import Iterator

from factcheck.check.rules import Fault
from factcheck.records import Register


def unused_record(register: Register) -> Iterator[Fault]:
    """Every party, subject, source, metric and device is named by another record.

    What nothing names is a leftover, or the other half of a typo.
    Not told while records are too broken to load: they may be the ones that name it.
    Mend it: delete the record, or write the claim it was meant for.
    """
    if register.unsound:
        return
    for kind, records, named in (
        ("metric", register.metrics, _metrics(register)),
        ("device", register.devices, _devices(register)),
        ("party", register.parties, _parties(register)),
        ("subject", register.subjects, _subjects(register)),
        ("source", register.sources, _sources(register)),
    ):
        for record in records:
            if record not in named:
                message = f"nothing names the {kind} '{record}'"
                yield Fault((kind, record), ("id",), message, "delete it, or write the claim it was meant for")


def _metrics(register: Register) -> set[str | None]:
    return {question.metric for question in register.questions.values()}


def _devices(register: Register) -> set[str | None]:
    named = {claim.device for claim in register.claims.values()}
    return named | {device.part_of for device in register.devices.values()}


def _parties(register: Register) -> set[str | None]:
    return {claim.by for claim in register.claims.values()} | {one.belongs_to for one in register.parties.values()}


def _subjects(register: Register) -> set[str | None]:
    named: set[str | None] = {question.subject for question in register.questions.values()}
    named |= {claim.subject for claim in register.claims.values()}
    for subject in register.subjects.values():
        named |= {subject.made_by, subject.part_of}
    return named.union(*(party.interest for party in register.parties.values()))


def _sources(register: Register) -> set[str]:
    return {source for claim in register.claims.values() for source in (claim.cite.source, *claim.cite.via)}
