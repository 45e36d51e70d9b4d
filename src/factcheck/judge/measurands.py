"""The exact things measured: claims that agree on every axis of their question."""

from collections.abc import Iterable
from fractions import Fraction

from factcheck.quantity import Bound
from factcheck.quantity.model import Number
from factcheck.records import Claim, Question

_TWO_SIDED = (Bound.EQ, Bound.APPROX)
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
    """Least and greatest value that the claims print; None where fewer than two claims print different ones.

    One-sided bounds and vague amounts print no value. Dates give their first days, as ordinals.
    """
    printed = [claim.quantity for claim in claims if claim.quantity and claim.quantity.bound in _TWO_SIDED]
    printed = [quantity for quantity in printed if quantity.kind != "vague" and quantity.values]
    if len({quantity.values for quantity in printed}) < 2:
        return None
    ends = [value for one in printed for value in (one.values[:1] if one.kind == "date" else one.values)]
    return min(ends, key=_exact), max(ends, key=_exact)


def _exact(value: Number) -> Fraction:
    return Fraction(value)
