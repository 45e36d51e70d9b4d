"""Which claims of a measurand each claim goes back to, through `repeats` graphs of any shape."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.judge.statements import Key, Statement
from factcheck.judge.ties import earliest
from factcheck.records.lineage import condensed

Back = Mapping[Key, frozenset[str]]
# What one house says of one measurand, however often.
House = tuple[str, Key]


class Heads(NamedTuple):
    """For each claim that repeats another: where its line begins *within its own measurand*.

    `of[claim]` names the first claims of its line there; the claim itself where its line begins with it, nothing where
    it only re-tells, in so many words, something said of another measurand. A claim that repeats nothing has no entry.
    An id that no statement has stands for an origin nobody recorded. `circles` are claims on a circle of re-tellings.
    `outside[claim]` are the other houses whose words on other measurands it presumably re-tells.
    """

    of: Mapping[str, frozenset[str]]
    circles: frozenset[str]
    outside: Mapping[str, frozenset[House]]

    def firsts(self, claim: str) -> frozenset[str]:
        """Where the line of any claim begins."""
        found = self.of.get(claim)
        return frozenset((claim,)) if found is None else found


def heads(statements: Mapping[str, Statement]) -> Heads:
    """Follow every re-telling back; circles are condensed first, and a circle nobody fed is one origin.

    A presumed re-telling of another measurand is what its speaker himself asserts of this one: Wang said H100, whoever
    may have told him of Hopper. A declared one is a relay's slip: it has no head and no vote.
    """
    of, hard = _plain_lines(statements)
    linked = _linked(statements, hard)
    back: dict[str, Back] = {}
    circles: set[str] = set()
    outside: dict[str, frozenset[House]] = {}
    for group in condensed(linked):
        above = _above(group, statements, linked, back)
        if len(group) > 1 or any(repeat.claim == group[0] for repeat in linked[group[0]].repeats):
            circles.update(group)
        own = _firsts(group, linked) if not above or _only_presumed(linked, group) else {}
        for claim in group:
            at = linked[claim].measurand
            found = above.get(at, frozenset()) | above.get(_ANYWHERE, frozenset())
            of[claim] = found or own.get(at, frozenset())
            if own and not found and (others := _other_houses(linked, claim, above)):
                outside[claim] = others
        here = dict(above)
        here.update((linked[claim].measurand, of[claim]) for claim in group if of[claim])
        back.update(dict.fromkeys(group, here))
    return Heads(of, frozenset(circles), outside)


_ANYWHERE: Key = ("an origin nobody recorded", ())


def _plain_lines(statements: Mapping[str, Statement]) -> tuple[dict[str, frozenset[str]], list[str]]:
    """Where lines of single re-tellings within one measurand begin, and the claims whose line is not so plain."""
    of: dict[str, frozenset[str]] = {}
    ends: dict[str, frozenset[str]] = {}
    hard: dict[str, None] = {}
    for claim, one in statements.items():
        if not one.repeats or claim in of or claim in hard:
            continue
        path = {claim: None}
        here = _above_plainly(statements, one)
        while here is not None and here.repeats and here.id not in of and here.id not in hard:
            if here.id in path:
                here = None  # a circle
                break
            path[here.id] = None
            here = _above_plainly(statements, here)
        if here is None or here.id in hard:
            hard.update(path)
            continue
        found = of.get(here.id) or ends.get(here.id)
        if found is None:
            found = ends[here.id] = frozenset((here.id,))
        of.update(dict.fromkeys(path, found))
    return of, list(hard)


def _above_plainly(statements: Mapping[str, Statement], one: Statement) -> Statement | None:
    """The only claim it re-tells, if that one is recorded and speaks of the same measurand."""
    if len(one.repeats) != 1:
        return None
    above = statements.get(one.repeats[0].claim)
    return above if above is not None and above.measurand == one.measurand else None


def _linked(statements: Mapping[str, Statement], waiting: list[str]) -> dict[str, Statement]:
    """The claims whose lines are not plain, and all that they lead back to."""
    found = {claim: statements[claim] for claim in waiting}
    while waiting:
        for repeat in found[waiting.pop()].repeats:
            if repeat.claim in statements and repeat.claim not in found:
                found[repeat.claim] = statements[repeat.claim]
                waiting.append(repeat.claim)
    return found


def _above(
    group: list[str], statements: Mapping[str, Statement], linked: Mapping[str, Statement], back: Mapping[str, Back]
) -> Back:
    """What the parents of a group lead back to, measurand by measurand."""
    inside = set(group)
    parents = {repeat.claim for claim in group for repeat in linked[claim].repeats} - inside
    if len(parents) == 1:
        (only,) = parents
        if only in statements:
            return back[only]
    merged: dict[Key, frozenset[str]] = {}
    for parent in parents:
        found = back[parent] if parent in statements else {_ANYWHERE: frozenset((parent,))}
        for at, ends in found.items():
            merged[at] = merged.get(at, frozenset()) | ends
    return merged


def _firsts(group: Iterable[str], linked: Mapping[str, Statement]) -> Back:
    """The earliest claim of a group in each measurand it speaks of: where a circle is taken to begin.

    Of claims that say the same on the same day one that counts, and then the speaker first in the alphabet: which
    house is heard must not hang on ids.
    """
    members: dict[Key, list[Statement]] = {}
    for claim in group:
        members.setdefault(linked[claim].measurand, []).append(linked[claim])
    return {at: frozenset((min(found, key=_place_in_circle).id,)) for at, found in members.items()}


def _place_in_circle(one: Statement) -> tuple[object, ...]:
    return (earliest(one), not one.counts, one.organisation, one.id)


def _other_houses(linked: Mapping[str, Statement], claim: str, above: Back) -> frozenset[House]:
    """Whose words on which measurands a claim goes back to, its own house's left out."""
    own = linked[claim].organisation
    found = ((linked[head].organisation, at) for at, ends in above.items() for head in ends)
    return frozenset(house for house in found if house[0] != own)


def _only_presumed(linked: Mapping[str, Statement], group: Iterable[str]) -> bool:
    inside = set(group)
    return all(repeat.presumed for one in group for repeat in linked[one].repeats if repeat.claim not in inside)
