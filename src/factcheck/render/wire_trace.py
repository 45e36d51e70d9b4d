"""The tree of re-tellings as JSON: the shape `factcheck/trace/1`, however large the tree is."""

from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.judge.drift import Drift, drift
from factcheck.records import Claim, Imprint, Register
from factcheck.records.lineage import circles, parents
from factcheck.render import wire, wire_assessment
from factcheck.render.tracing import ancestors, descendants

if TYPE_CHECKING:
    from factcheck.render.trace_shapes import ChangeWire, PlacedClaimWire, RetellingWire, TraceWire

FORMAT = "factcheck/trace/1"


def trace(register: Register, imprint: Imprint, claim: str) -> "TraceWire":
    """The whole tree that `claim` stands in, in the order of the register."""
    way = ancestors(register, claim)
    claims: list[Claim] = register.in_order("claims", descendants(register, way))
    begins = [one for one in claims if one.id in way and not parents(register.claims, one.id)]
    cited = {named for one in claims for named in (one.cite.source, *one.cite.via)}
    return {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "title": imprint.title,
        "licence": imprint.licence,
        "claim": claim,
        "begins": [one.id for one in begins],
        "houses": wire_assessment.houses(register, dict.fromkeys(register.organisation(one.by) for one in begins)),
        "circles": circles({one.id: one for one in claims}),
        "claims": [placed(register, one) for one in claims],
        "retellings": [telling for one in claims for telling in _retellings(register, one)],
        "sources": [wire.source(one) for one in register.in_order("sources", cited)],
    }


def placed(register: Register, claim: Claim) -> "PlacedClaimWire":
    """A claim with the question it answers."""
    return {**wire.claim(register, claim), "question": claim.question}


def _retellings(register: Register, claim: Claim) -> "list[RetellingWire]":
    return [
        {
            "claim": claim.id,
            "repeats": one.claim,
            "presumed": one.presumed,
            "changes": [
                _change(found) for found in drift(register, claim, register.claims[one.claim], presumed=one.presumed)
            ],
        }
        for one in claim.repeats
        if one.claim in register.claims
    ]


def _change(one: Drift) -> "ChangeWire":
    return {
        "kind": one.kind, "says": one.says, "before": one.before, "after": one.after, "harmless": one.harmless
    }  # fmt: skip
