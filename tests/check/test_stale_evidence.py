"""Pages nobody looked at for long are named, but only where somebody looks at all."""

from datetime import date

from factcheck.check.evidence import lost_evidence, stale_evidence
from factcheck.quantity import PartialDate
from factcheck.records import Checked, Register
from factcheck.store import load
from tests.conftest import REPOSITORY, SMALL

TODAY = date(2026, 11, 22)


def checked(register: Register, **days: str) -> Register:
    sources = {
        id_: source._replace(checked=Checked(PartialDate.parse(days[id_]), {})) if id_ in days else source
        for id_, source in register.sources.items()
    }
    return register.with_other(sources=sources)


def test_a_register_that_was_never_checked_is_left_in_peace() -> None:
    assert list(stale_evidence(load(REPOSITORY / "claims").register, TODAY)) == []


def test_the_old_and_the_forgotten_are_named() -> None:
    register = checked(load(SMALL).register, report="2026-01-01")

    assert [fault.message for fault in stale_evidence(register, TODAY)] == [
        "the page of 'report' was last checked 325 days ago",
        "no answer of the page of 'relay' is recorded yet",
    ]


def test_the_fresh_and_the_pageless_are_not() -> None:
    register = checked(load(SMALL).register, report="2026-11-01", relay="2026-11-21")

    assert list(stale_evidence(register, TODAY)) == []


def test_a_number_that_was_edited_since_is_named() -> None:
    register = load(SMALL).register
    claim, source = next(
        (one, register.sources[one.cite.source]) for one in register.claims.values() if one.cite.source == "report"
    )
    looked = Checked(PartialDate.parse("2026-11-01"), {claim.id: "gone"}, {claim.id: "00000000"})
    edited = register.with_other(sources=dict(register.sources) | {"report": source._replace(checked=looked)})

    assert f"the page of 'report' was checked on 2026-11-01, before {claim.id} was edited" in [
        fault.message for fault in stale_evidence(edited, TODAY)
    ]
    assert not any("report" in fault.message for fault in lost_evidence(edited))
