"""The tree of re-tellings as blocks: who told it first, who told it on, and what each one changed."""

from collections.abc import Iterator

from factcheck.check.finding import few
from factcheck.judge.drift import drift
from factcheck.judge.statements import is_attested
from factcheck.records import Claim, Register, Repeat
from factcheck.records.lineage import circles, parents
from factcheck.render.blocks import Block, Line
from factcheck.render.safe import safe
from factcheck.render.voices import behind
from factcheck.render.wording import many, who

_DEEPEST = 8  # tellings further down stand no further to the right
_MOST = 80  # above this many, only the way to the claim and what it was told on to are drawn


def blocks(register: Register, claim: str) -> Iterator[Block]:
    """The whole tree that `claim` stands in, from its origins down."""
    way = ancestors(register, claim)
    below = descendants(register, way)
    if len(below) > _MOST:
        below = way | descendants(register, {claim})
    drawn = {one.id: one for one in register.in_order("claims", below)}
    circle = next(iter(circles(drawn)), None)  # all of a circle is drawn where some of it is
    roots = [one for one in drawn if one in way and not parents(register.claims, one)]
    yield from _head(register, claim, way)
    if circle:
        yield from _circle(register, circle)
    shown: set[str] = set()
    for root in roots or [claim]:
        yield Line("")
        yield from _tree(register, root, claim, below, shown)
    yield Line("")
    yield from _sum(register, claim, below, roots)


def ancestors(register: Register, claim: str) -> set[str]:
    """The claim, and every claim that it goes back to."""
    found, waiting = {claim}, [claim]
    while waiting:
        above = [one for one in parents(register.claims, waiting.pop()) if one not in found]
        found.update(above)
        waiting.extend(above)
    return found


def descendants(register: Register, of: set[str]) -> set[str]:
    """The claims, and every claim that goes back to one of them."""
    found, waiting = set(of), list(of)
    while waiting:
        below = [one for one in register.tellings(waiting.pop()) if one not in found]
        found.update(below)
        waiting.extend(below)
    return found


def _head(register: Register, claim: str, way: set[str]) -> Iterator[Block]:
    one = register.claims[claim]
    yield Line(f"Where “{safe(one.stated)}” comes from, and where it went", "title", hang=2)
    yield Line(f"{claim}, in {one.question}", "dim")
    if len(way) == 1:
        yield Line("It repeats nobody: as far as this register knows, it begins here.")


def _circle(register: Register, circle: list[str]) -> Iterator[Block]:
    names = few([f"{who(register, register.claims[one])} ({one})" for one in (*circle, circle[0])], " → ")
    yield Line(f"A circle: {names}.", "warning", hang=2)
    yield Line("Each cites the other, so none of them is an origin, however often the number is printed.", indent=2)


def _tree(register: Register, root: str, marked: str, below: set[str], shown: set[str]) -> Iterator[Block]:
    waiting: list[tuple[str, str | None, int]] = [(root, None, 0)]
    while waiting:
        one, parent, depth = waiting.pop()
        indent = 4 * min(depth, _DEEPEST)
        again = one in shown
        yield from _telling(register, one, parent, indent, marked=one == marked, again=again)
        if again:
            continue
        shown.add(one)
        following = [(child, one, depth + 1) for child in register.tellings(one) if child in below]
        waiting.extend(reversed(following))


def _telling(
    register: Register, claim: str, parent: str | None, indent: int, *, marked: bool, again: bool
) -> Iterator[Block]:
    one = register.claims[claim]
    arrow = "" if parent is None else "└ "
    presumed = parent is not None and _repeat(one, parent).presumed
    mark = "  ◀ this claim" if marked else ""
    said = f"{arrow}{who(register, one)}: “{safe(one.stated)}”{', as above' if again else ''}{mark}"
    yield Line(said, "strong" if marked or parent is None else "", indent, hang=len(arrow) + 2)
    if again:
        return
    inner = indent + len(arrow)
    yield Line(_where(register, one, presumed=presumed), "dim", inner, hang=2)
    source = register.sources.get(one.cite.source)
    if source and source.url:
        yield Line(safe(source.url), "dim", inner + 2)
    if parent is not None:
        yield from _changes(register, one, parent, inner, presumed=presumed)


def _repeat(claim: Claim, parent: str) -> Repeat:
    return next(one for one in claim.repeats if one.claim == parent)


def _where(register: Register, claim: Claim, *, presumed: bool) -> str:
    source = register.sources.get(claim.cite.source)
    publisher = (source.publisher or source.title or source.id) if source else claim.cite.source
    printed = f"{publisher}, {source.published if source and source.published else 'undated'}"
    parts = [printed, claim.basis]
    if claim.hedge:
        parts.append(f"“{claim.hedge}”")
    if presumed:
        parts.append("presumed: nobody says whose number it is")
    if not claim.counts:
        parts.append("no longer counts")
    return safe(" · ".join(parts))


def _changes(register: Register, claim: Claim, parent: str, indent: int, *, presumed: bool) -> Iterator[Block]:
    original = register.claims[parent]
    found = drift(register, claim, original, presumed=presumed)
    if not found:
        yield Line("= told on unchanged", "dim", indent)
    for one in found:
        sign = "=" if one.harmless else "≠"
        yield Line(f"{sign} {safe(one.says)}", "dim" if one.harmless else "warning", indent, hang=2)
    if claim.question != original.question:
        yield Line(f"≠ in another question: {claim.question}", "warning", indent, hang=2)


def _sum(register: Register, claim: str, below: set[str], roots: list[str]) -> Iterator[Block]:
    houses = dict.fromkeys(register.organisation(register.claims[one].by) for one in roots)
    changed = sum(
        any(
            not found.harmless
            for repeat in register.claims[one].repeats
            if repeat.claim in register.claims
            for found in drift(register, register.claims[one], register.claims[repeat.claim], presumed=repeat.presumed)
        )
        for one in below
    )
    told = f"{many(len(below), 'claim')} in the tree. {behind(register, houses)}"
    on_the_way = f"{many(changed, 're-telling')} changed something" if changed else "Nothing was changed"
    yield Line(f"{told}. {on_the_way} on the way.", "strong")
    own = [one for one in roots if is_attested(register.claims[one].basis, re_tells=False)]
    if roots and not own:
        names = few(list(dict.fromkeys(who(register, register.claims[one]) for one in roots)), " and ")
        yield Line(f"No basis of its own is shown at the beginning either: {names} gives none.", hang=2)
    yield Line(f"How it is judged: factcheck explain {claim}", "dim")
