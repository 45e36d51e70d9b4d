"""Waivers: a record may break a rule if it says why, and the waiver itself keeps rules too."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain

from factcheck.check.finding import did_you_mean
from factcheck.check.rules import Fault, Record, Rule
from factcheck.records import Register, Waiver

_OF_WAIVERS = ("waiver-without-reason", "expired-waiver", "waiver-of-nothing")


def broken(register: Register, rules: Mapping[str, Rule], today: date | None = None) -> Iterator[tuple[Rule, Fault]]:
    """Every breach of `rules` that no waiver excuses; with `today`, waivers expire and must excuse something."""
    waived = {(record, waiver.rule) for record, _, waiver in waivers(register) if _holds(waiver, today)}
    used: set[tuple[Record, str]] = set()
    for rule in rules.values():
        for fault in rule.find(register) if rule.code != "waiver-of-nothing" else ():
            key = (fault.record, rule.code)
            if key in waived and rule.code not in _OF_WAIVERS:
                used.add(key)
            else:
                yield rule, fault
    if (idle := rules.get("waiver-of-nothing")) is not None:
        for record, index, waiver in waivers(register):
            if _holds(waiver, today) and (record, waiver.rule) not in used:
                yield idle, _idle(record, index, waiver, rules)


def waiver_without_reason(register: Register) -> Iterator[Fault]:
    """A waiver says why the rule may be broken; without `because` it waives nothing.

    Mend it: add `because:`, in words that a stranger can judge.
    """
    for record, index, waiver in waivers(register):
        if waiver.because is None:
            message = f"the waiver of '{waiver.rule}' gives no reason"
            yield Fault(record, ("waive", index, "rule"), message, "add `because:`; until then it waives nothing")


def expired_waiver(register: Register, today: date) -> Iterator[Fault]:
    """A waiver whose `until` has passed waives nothing any more.

    Mend it: mend what was waived, or look again and set a later date.
    """
    for record, index, waiver in waivers(register):
        if waiver.until and waiver.until.last < today:
            message = f"the waiver of '{waiver.rule}' ended on {waiver.until}"
            yield Fault(record, ("waive", index, "until"), message, "mend what was waived, or set a later date")


def waiver_of_nothing(register: Register) -> Iterator[Fault]:  # noqa: ARG001 - `broken` knows what each waiver excused
    """A waiver excuses something: what was mended needs none, and a misspelt rule is not waived at all.

    Mend it: delete the waiver, or correct the name of the rule.
    """
    return iter(())


def waivers(register: Register) -> Iterator[tuple[Record, int, Waiver]]:
    """Every waiver with the record it stands in and its place in that record's list."""
    kinds: Iterable[tuple[str, Mapping[str, object]]] = (
        ("metric", register.metrics), ("device", register.devices), ("party", register.parties),
        ("subject", register.subjects), ("source", register.sources), ("question", register.questions),
        ("claim", register.claims), ("relation", register.relations),
    )  # fmt: skip
    records = chain.from_iterable(((kind, one) for one in held.items()) for kind, held in kinds)
    for kind, (name, record) in records:
        for index, waiver in enumerate(getattr(record, "waive", ())):
            yield (kind, name), index, waiver


def _holds(waiver: Waiver, today: date | None) -> bool:
    return waiver.because is not None and not (today and waiver.until and waiver.until.last < today)


def _idle(record: Record, index: int, waiver: Waiver, rules: Mapping[str, Rule]) -> Fault:
    field = ("waive", index, "rule")
    if waiver.rule in rules:
        return Fault(record, field, f"'{waiver.rule}' is waived, and not broken here", "delete the waiver")
    way_out = did_you_mean(waiver.rule, rules) or "see `factcheck check --explain RULE`"
    return Fault(record, field, f"there is no rule '{waiver.rule}' to waive", way_out)
