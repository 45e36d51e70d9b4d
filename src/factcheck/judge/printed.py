"""Which claims had been printed by a day, so that a question can be judged as it stood then."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from factcheck.records import Claim, Question, Register
from factcheck.records.lineage import condensed, parents
from factcheck.records.register import ids_in


class Printed(NamedTuple):
    """The claims known to have been printed by `day`, and those of which it is not known."""

    day: date
    by_then: frozenset[str]
    undated: frozenset[str]

    def left_out(self, claims: Collection[str]) -> tuple[int, int]:
        """How many of `claims` were printed later, and of how many it is not known."""
        undated = sum(claim in self.undated for claim in claims)
        return len(claims) - undated - sum(claim in self.by_then for claim in claims), undated


def printed_by(register: Register, day: date, about: Iterable[Question] | None = None) -> Printed:
    """Sort the claims by `day`; with `about`, only those that an answer to these questions looks at.

    What a claim printed by then re-tells was printed by then too, dated or not. A source dated to a month or a year
    counts when all of it had passed.
    """
    claims = register.claims if about is None else _looked_at(register, about)
    known: dict[str, bool | None] = {}
    for group in reversed(condensed(claims)):
        for claim in group:
            known[claim] = known.get(claim) or _was_printed(register, claims[claim], day)
        if any(known[claim] for claim in group):
            known.update(dict.fromkeys((up for claim in group for up in parents(claims, claim)), True))
    return Printed(day, _where(known, True), _where(known, None))


def _looked_at(register: Register, about: Iterable[Question]) -> Mapping[str, Claim]:
    """The questions' claims, those in one relation with them, what all these go back to, and who tells any of it on."""
    asked = {claim for question in about for claim in question.claims}
    named = {claim for relation in register.relations_naming(asked) for claim in ids_in(relation.holds)}
    found: dict[str, Claim] = {}
    _gather(register, [*asked, *named], lambda claim: parents(register.claims, claim), found)
    _gather(register, list(found), register.tellings, found)
    return found


def _gather(
    register: Register, waiting: list[str], onwards: Callable[[str], Iterable[str]], found: dict[str, Claim]
) -> None:
    """Put into `found` the claims that wait, and all that they lead to."""
    seen = set[str]()
    while waiting:
        name = waiting.pop()
        if name not in seen and name in register.claims:
            seen.add(name)
            found[name] = register.claims[name]
            waiting.extend(onwards(name))


def _was_printed(register: Register, claim: Claim, day: date) -> bool | None:
    """Whether its source, or a page that relays it, had appeared; None where none of them has a date."""
    pages = [register.sources[one] for one in (claim.cite.source, *claim.cite.via) if one in register.sources]
    dates = [page.published for page in pages if page.published is not None]
    return any(one.last <= day for one in dates) if dates else None


def _where(known: Mapping[str, bool | None], wanted: bool | None) -> frozenset[str]:
    return frozenset(claim for claim, printed in known.items() if printed is wanted)
