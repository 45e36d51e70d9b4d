"""The exact things measured: claims that agree on every axis of their question."""

from collections.abc import Iterable

from factcheck.quantity import Bound
from factcheck.quantity.model import Number
from factcheck.records import Claim, Question

# One value an axis, in the order of the question's axes; None where the claim does not say.
Measurand = tuple[str | None, ...]


def measurand(claim: Claim, question: Question) -> Measurand:
    """What the claim measures, axis by axis. Money in another currency is another measurand: nothing is converted."""
    values = {
        "scope": claim.scope,
        "device": claim.device,
        "subject": claim.subject,
        "as_of": str(claim.as_of or "") or None,
    }
    unit = claim.quantity.unit if claim.quantity else None
    return (*(values[axis] for axis in question.axes), unit)


def by_measurand(claims: Iterable[Claim], question: Question) -> dict[Measurand, list[Claim]]:
    """The claims grouped by what they measure, in the order in which each is first met."""
    groups: dict[Measurand, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(measurand(claim, question), []).append(claim)
    return groups


def spread(claims: Iterable[Claim]) -> tuple[Number, Number] | None:
    """Least and greatest printed value; None where fewer than two differ. One-sided bounds have no place on it."""
    values = [
        value
        for claim in claims
        if claim.quantity and claim.quantity.bound in (Bound.EQ, Bound.APPROX) and claim.quantity.kind != "vague"
        for value in claim.quantity.values
    ]
    return (min(values), max(values)) if len(set(values)) > 1 else None
