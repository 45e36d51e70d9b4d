"""How many independent origins stand behind claims: re-tellings lead back to one, and one house is one voice."""

from collections.abc import Iterable

from factcheck.records import Claim, Register
from factcheck.records.lineage import condensed, parents


def roots(register: Register) -> dict[str, frozenset[str]]:
    """For each claim, the claims it goes back to: those that repeat no other; a circle goes back to its first id."""
    found: dict[str, frozenset[str]] = {}
    for group in condensed(register.claims):
        above = {parent for claim in group for parent in parents(register.claims, claim)} - set(group)
        ends = frozenset().union(*(found[parent] for parent in above)) or frozenset((min(group),))
        found.update(dict.fromkeys(group, ends))
    return found


def count_origins(claims: Iterable[Claim], register: Register, roots_of: dict[str, frozenset[str]]) -> int:
    """How many organisations the claims go back to: each is one origin, however often it speaks."""
    return len({register.organisation(register.claims[root].by) for claim in claims for root in roots_of[claim.id]})
