"""Who re-tells whom: the graph that `repeats` draws, and the circles in it."""

from collections.abc import Mapping
from typing import Protocol

from factcheck.records.register import Repeat


class Telling(Protocol):
    """Anything that says what it repeats: a claim, or what the judge makes of one."""

    @property
    def repeats(self) -> tuple[Repeat, ...]:
        """What it re-tells."""


def parents(claims: Mapping[str, Telling], claim: str) -> list[str]:
    """The claims that `claim` re-tells and that exist."""
    return [repeat.claim for repeat in claims[claim].repeats if repeat.claim in claims]


def circles(claims: Mapping[str, Telling]) -> list[list[str]]:
    """Every set of claims that repeat one another, each sorted; a claim that repeats itself is one."""
    return [sorted(group) for group in condensed(claims) if len(group) > 1 or group[0] in parents(claims, group[0])]


def beginnings(claims: Mapping[str, Telling]) -> dict[str, frozenset[str]]:
    """For each claim, the claims it goes back to: those that repeat no other; a circle goes back to its first id."""
    found: dict[str, frozenset[str]] = {}
    for group in condensed(claims):
        above = {parent for claim in group for parent in parents(claims, claim)} - set(group)
        ends = frozenset().union(*(found[parent] for parent in above)) or frozenset((min(group),))
        found.update(dict.fromkeys(group, ends))
    return found


def condensed(claims: Mapping[str, Telling]) -> list[list[str]]:
    """Strongly connected components of the graph of re-tellings, what is re-told before who re-tells it.

    Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2), 1972; with a stack of our own,
    so that a chain of any length is fine.
    """
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    groups: list[list[str]] = []
    for start in claims:
        if start in order:
            continue
        visits = [(start, iter(parents(claims, start)))]
        order[start] = low[start] = len(order)
        path.append(start)
        on_path.add(start)
        while visits:
            claim, rest = visits[-1]
            parent = next(rest, None)
            if parent is None:
                visits.pop()
                if visits:
                    low[visits[-1][0]] = min(low[visits[-1][0]], low[claim])
                if low[claim] == order[claim]:
                    group = [path.pop()]
                    while group[-1] != claim:
                        group.append(path.pop())
                    on_path.difference_update(group)
                    groups.append(group[::-1])
            elif parent not in order:
                order[parent] = low[parent] = len(order)
                path.append(parent)
                on_path.add(parent)
                visits.append((parent, iter(parents(claims, parent))))
            elif parent in on_path:
                low[claim] = min(low[claim], order[parent])
    return groups
