"""How many lines lead from origins to what is read today, and through which re-teller all of them pass."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.judge.origins import Lines
from factcheck.records.lineage import condensed

# A node of the graph of re-tellings; origins stand above their claims and are told apart from them.
Node = tuple[str, str]
_SOURCE: Node = ("source", "")


class ChokePoint(NamedTuple):
    """A re-telling through which every path to `passes` other claims runs."""

    claim: str
    passes: int


class Independence(NamedTuple):
    """The least number of claims or origins whose fall would cut every line, and the re-tellings that are one alone."""

    lines: int
    choke_points: tuple[ChokePoint, ...]


def independence(lines: Lines) -> Independence:
    """Cut the graph of re-tellings where it is thinnest.

    The minimum vertex cut between the origins and the claims that nobody re-tells; by Menger's theorem the greatest
    number of lines with nothing in common. Two leaks through one reporter are one line.
    """
    if not lines.origins or not any(claim.repeats for claim in lines.claims):
        return Independence(len(lines.origins), ())
    if (trees := _trees(lines)) is not None:
        return Independence(len(lines.origins), trees)
    above = _parents(lines)
    return Independence(_disjoint_lines(above, len(lines.origins)), _choke_points(above))


def _trees(lines: Lines) -> tuple[ChokePoint, ...] | None:
    """The choke points where every claim re-tells one other at most; None where the lines are not trees."""
    members = {member for one in lines.origins for member in one.members}
    known = {claim.id for claim in lines.claims if claim.usable}
    parent: dict[str, str] = {}
    waiting: dict[str, int] = {}
    for claim in lines.claims:
        if claim.repeats and claim.id not in members and claim.id in known:
            if len(claim.repeats) > 1 or len(lines.roles[claim.id][1]) > 1:
                return None
            told = claim.repeats[0].claim
            if told in known:
                parent[claim.id] = told
                waiting[told] = waiting.get(told, 0) + 1
    below: dict[str, int] = dict.fromkeys(waiting, 0)
    ready = [claim for claim in parent if claim not in waiting]
    for leaf in ready:
        above = parent[leaf]
        below[above] += 1 + below.get(leaf, 0)
        waiting[above] -= 1
        if not waiting[above] and above in parent:
            ready.append(above)
    if any(waiting.values()):
        return None  # a circle
    found = [ChokePoint(claim, count) for claim, count in below.items() if claim in parent]
    return tuple(sorted(found, key=lambda one: (-one.passes, one.claim)))


def _parents(lines: Lines) -> dict[str, tuple[Node, ...]]:
    """For each claim, parents first: what it hangs from. Circles are cut at their first id."""
    known = {claim.id: claim for claim in lines.claims if claim.usable}
    members = {member: one.id for one in lines.origins for member in one.members}
    above: dict[str, tuple[Node, ...]] = {}
    for group in condensed(known):
        for claim in sorted(group):
            if claim in members:
                above[claim] = (("origin", members[claim]),)
                continue
            told = {repeat.claim for repeat in known[claim].repeats if repeat.claim in above}
            nodes = {("claim", parent) for parent in told}
            if not nodes:
                nodes = {("origin", origin) for origin in lines.roles[claim][1]}
            above[claim] = tuple(sorted(nodes))
    return {claim: nodes for claim, nodes in above.items() if nodes}


def _disjoint_lines(above: Mapping[str, Sequence[Node]], origins: int) -> int:
    """Vertex-disjoint paths from origins to claims that nobody re-tells (augmenting paths, each vertex used once)."""
    if all(len(nodes) < 2 for nodes in above.values()):
        return origins  # trees: every origin has a line of its own
    down: dict[Node, list[Node]] = {}
    for claim, nodes in above.items():
        for node in nodes:
            down.setdefault(node, []).append(("claim", claim))
    roots = sorted(node for node in down if node[0] == "origin")
    successor: dict[Node, Node] = {}
    predecessor: dict[Node, Node] = {}
    lines = sum(_augment(root, down, successor, predecessor) for root in roots)
    return lines + origins - len(roots)


def _augment(
    root: Node, down: Mapping[Node, Sequence[Node]], successor: dict[Node, Node], predecessor: dict[Node, Node]
) -> bool:
    """Find one more path from `root`, rerouting earlier ones where that helps (Ford and Fulkerson, vertices split).

    A state is (node, arrived): who arrives at a used vertex may only go back up its path; who left it may go down.
    """
    came: dict[tuple[Node, bool], tuple[Node, bool]] = {}
    waiting: deque[tuple[Node, bool]] = deque([(root, False)])
    seen = {(root, False)}
    while waiting:
        state = waiting.popleft()
        node, arrived = state
        used = node in predecessor
        if node not in down and not used:
            _reroute(state, came, successor, predecessor)
            return True
        following: list[tuple[Node, bool]] = []
        if arrived and used:
            following = [(predecessor[node], False)]
        else:
            following = [(child, child in predecessor) for child in down.get(node, ()) if successor.get(node) != child]
            if used:
                following.append((predecessor[node], False))
        for one in following:
            if one not in seen:
                seen.add(one)
                came[one] = state
                waiting.append(one)
    return False


def _reroute(
    state: tuple[Node, bool],
    came: Mapping[tuple[Node, bool], tuple[Node, bool]],
    successor: dict[Node, Node],
    predecessor: dict[Node, Node],
) -> None:
    steps = []
    while state in came:
        steps.append((came[state][0], state[0]))
        state = came[state]
    undone = [(left, right) for left, right in steps if predecessor.get(left) == right]
    for left, right in undone:
        if successor.get(right) == left:
            del successor[right], predecessor[left]
    for left, right in steps:
        if (left, right) not in undone:
            successor[left] = right
            predecessor[right] = left


def _choke_points(above: Mapping[str, Sequence[Node]]) -> tuple[ChokePoint, ...]:
    """Re-tellings that dominate other claims: every path to those runs through them. Most first.

    Immediate dominators of an acyclic graph in one pass, parents first: the nearest common ancestor in the tree so far
    (Cooper, Harvey, Kennedy, "A simple, fast dominance algorithm", 2001).
    """
    dominator: dict[Node, Node] = {}
    depth: dict[Node, int] = {_SOURCE: 0}
    for claim, nodes in above.items():
        for node in nodes:
            if node not in depth:
                dominator[node], depth[node] = _SOURCE, 1
        nearest = nodes[0]
        for node in nodes[1:]:
            nearest = _common(nearest, node, dominator, depth)
        dominator["claim", claim], depth["claim", claim] = nearest, depth[nearest] + 1
    below = dict.fromkeys(dominator, 0)
    for node in sorted(dominator, key=lambda one: -depth[one]):
        if dominator[node] in below:
            below[dominator[node]] += below[node] + 1
    found = [
        ChokePoint(claim, below["claim", claim])
        for claim, nodes in above.items()
        if below["claim", claim] and nodes[0][0] == "claim"
    ]
    return tuple(sorted(found, key=lambda one: (-one.passes, one.claim)))


def _common(left: Node, right: Node, dominator: Mapping[Node, Node], depth: Mapping[Node, int]) -> Node:
    while left != right:
        if depth[left] < depth[right]:
            left, right = right, left
        left = dominator[left]
    return left
