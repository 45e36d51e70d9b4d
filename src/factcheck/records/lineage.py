"""Who re-tells whom: the graph that `repeats` draws, and the circles in it and in every other graph of records."""

from collections.abc import Collection, Iterator, Mapping
from typing import Protocol

from factcheck.records.kinds import Repeat


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


def rounds(above: Mapping[str, Collection[str]]) -> Iterator[list[str]]:
    """A shortest way round for every set of ids that lead to one another, from its least id back to before it.

    `above` holds what each id points at; what is no key of it leads nowhere.
    """
    known = {one: [up for up in ups if up in above] for one, ups in above.items()}
    for group in _components(known):
        if len(group) > 1 or group[0] in known[group[0]]:
            yield _way_round(known, min(group))


def _way_round(above: Mapping[str, Collection[str]], start: str) -> list[str]:
    """The shortest way from `start` back to it, which there must be; breadth first."""
    ways = [[start]]
    seen = {start}
    for way in ways:
        for up in above[way[-1]]:
            if up == start:
                return way
            if up not in seen:
                seen.add(up)
                ways.append([*way, up])
    raise ValueError(f"nothing leads back to {start}")


def beginnings(claims: Mapping[str, Telling]) -> dict[str, frozenset[str]]:
    """For each claim, the claims it goes back to: those that repeat no other; a circle goes back to its first id."""
    found: dict[str, frozenset[str]] = {}
    for group in condensed(claims):
        above = {parent for claim in group for parent in parents(claims, claim)} - set(group)
        ends = frozenset().union(*(found[parent] for parent in above)) or frozenset((min(group),))
        found.update(dict.fromkeys(group, ends))
    return found


def condensed(claims: Mapping[str, Telling]) -> list[list[str]]:
    """Strongly connected components of the graph of re-tellings, what is re-told before who re-tells it."""
    return _components({claim: parents(claims, claim) for claim in claims})


def _components(above: Mapping[str, Collection[str]]) -> list[list[str]]:
    """Strongly connected components of a graph, what is pointed at before what points at it.

    Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2), 1972; with a stack of our own,
    so that a chain of any length is fine.
    """
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    groups: list[list[str]] = []
    for start in above:
        if start in order:
            continue
        visits = [(start, iter(above[start]))]
        order[start] = low[start] = len(order)
        path.append(start)
        on_path.add(start)
        while visits:
            one, rest = visits[-1]
            up = next(rest, None)
            if up is None:
                visits.pop()
                if visits:
                    low[visits[-1][0]] = min(low[visits[-1][0]], low[one])
                if low[one] == order[one]:
                    group = [path.pop()]
                    while group[-1] != one:
                        group.append(path.pop())
                    on_path.difference_update(group)
                    groups.append(group[::-1])
            elif up not in order:
                order[up] = low[up] = len(order)
                path.append(up)
                on_path.add(up)
                visits.append((up, iter(above[up])))
            elif up in on_path:
                low[one] = min(low[one], order[up])
    return groups
