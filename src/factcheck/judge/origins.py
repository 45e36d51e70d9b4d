"""How many origins stand behind the claims of one measurand: an echo leads back to one, and one house is one voice."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judge.heads import Heads
from factcheck.judge.statements import Statement
from factcheck.records.register import Scale

if TYPE_CHECKING:
    from factcheck.judge.independence import Independence

# Two intervals are compatible if the ratio across the gap between them is at most this (docs/method.md).
TAU = Decimal("1.05")
_BELOW, _ABOVE = Decimal("-Infinity"), Decimal("Infinity")


class Role(StrEnum):
    """What a claim is to the origins of its measurand."""

    ORIGIN = "origin"
    SAME_HOUSE = "same house"
    UNATTRIBUTED = "unattributed"
    ECHO = "echo"
    PRESUMED_ECHO = "presumed echo"
    DRIFTED_ECHO = "drifted echo"
    WITHDRAWN = "withdrawn"
    UNREAD = "unread"


class Origin(NamedTuple):
    """One independent voice on a measurand, represented by the claim `id`; interval and day are that claim's.

    `members` are the claims it has spoken in itself: its house's, or those of unattested fellows that agree with it.
    """

    id: str
    low: Decimal | None
    high: Decimal | None
    centre: Decimal | None
    attested: bool
    members: tuple[str, ...]
    when: int = 0

    @property
    def two_sided(self) -> bool:
        """Whether it can support a value; a half-line can only veto."""
        return self.centre is not None


@dataclass(frozen=True)
class Lines:
    """The origins of one measurand, in any order; and, worked out when asked for, how the claims hang from them.

    `voices` are the houses as they were before the unattested among them were joined to others.
    """

    unordered: Sequence[Origin]
    claims: Sequence[Statement] = field(repr=False)
    heads: Heads = field(repr=False)
    voices: Sequence[Origin] = field(repr=False)
    scale: Scale = "ratio"

    @cached_property
    def origins(self) -> tuple[Origin, ...]:
        """The origins by id."""
        return tuple(sorted(self.unordered, key=attrgetter("id")))

    @cached_property
    def roles(self) -> Mapping[str, tuple[Role, tuple[str, ...]]]:
        """For every claim its role, and the origins it speaks for or repeats."""
        return _roles(self)

    @cached_property
    def independence(self) -> "Independence":
        """How many lines lead from the origins to what is read today, and through whom."""
        from factcheck.judge.independence import independence

        return independence(self)


def start(one: Origin | Statement) -> Decimal:
    """The lower end, minus infinity where open."""
    return _BELOW if one.low is None else one.low


def reach(one: Origin | Statement, scale: Scale) -> Decimal:
    """How far up another interval may begin and still be compatible; infinity where open."""
    if one.high is None:
        return _ABOVE
    return one.high * TAU if scale == "ratio" else one.high


def origins_of(claims: Sequence[Statement], heads: Heads, scale: Scale) -> Lines:
    """The origins behind the statements of one measurand, whatever their order.

    Same organisation: one origin. Unattested and compatible with an attested one: presumed its echo. Unattested and
    compatible with one another: one origin, `unattributed`. The unattested may dissent; they never support.
    """
    voices = _voices(claims, heads)
    attested, doubtful = _by_evidence(voices)
    kept = attested
    if doubtful:
        echoes = _partners(attested, doubtful, scale)
        kept += _fellows([one for one in doubtful if one.id not in echoes], scale)
    return Lines(kept, claims, heads, voices, scale)


def _by_evidence(voices: Iterable[Origin]) -> tuple[list[Origin], list[Origin]]:
    """The attested, by their lower ends, and the others."""
    attested: list[Origin] = []
    doubtful: list[Origin] = []
    for one in voices:
        (attested if one.attested else doubtful).append(one)
    return sorted(attested, key=start), doubtful


def _voices(claims: Sequence[Statement], heads: Heads) -> list[Origin]:
    """One voice for each organisation that begins a line here, and for each origin nobody recorded."""
    known = {claim.id for claim in claims}
    houses: dict[str, list[Statement]] = {}
    for claim in claims:
        if not claim.usable:
            continue
        found = heads.of.get(claim.id) if claim.repeats else None
        if found is None or claim.id in found:
            houses.setdefault(claim.organisation, []).append(claim)
        elif not found <= known:
            for head in sorted(found - known):
                houses.setdefault(f"\x00{head}", []).append(claim)
    return [_voice(members, heads, unrecorded=house.startswith("\x00")) for house, members in houses.items()]


def _voice(members: list[Statement], heads: Heads, *, unrecorded: bool) -> Origin:
    one = members[0]
    ids: tuple[str, ...] = (one.id,)
    attested = one.attested and one.id not in heads.circles
    if len(members) > 1:
        one = min(members, key=_precedence)
        attested = any(member.attested and member.id not in heads.circles for member in members)
        ids = tuple(sorted(member.id for member in members))
    return Origin(one.id, one.low, one.high, one.centre, attested and not unrecorded, ids, one.when)


def _precedence(one: Statement) -> tuple[bool, int, bool, str]:
    """Two-sided before half-lines, the latest first, the attested first, then by id."""
    return (one.centre is None, -one.when, not one.attested, one.id)


def _partners(attested: Sequence[Origin], doubtful: Iterable[Origin], scale: Scale) -> dict[str, str]:
    """For each unattested voice that is compatible with an attested one, the id of such a one.

    Of the attested, which come by their lower ends, the one that reaches farthest: the first such, then by id.
    """
    if not attested:
        return {}
    starts = [start(one) for one in attested]
    farthest: list[tuple[Decimal, Origin]] = []
    best, end = attested[0], reach(attested[0], scale)
    for one, low in zip(attested, starts, strict=True):
        high = reach(one, scale)
        if high > end or (high == end and low == start(best) and one.id < best.id):
            best, end = one, high
        farthest.append((end, best))
    found = {}
    for one in doubtful:
        index = bisect_right(starts, reach(one, scale)) - 1
        if index >= 0 and farthest[index][0] >= start(one):
            found[one.id] = farthest[index][1].id
    return found


def _fellows(alone: Iterable[Origin], scale: Scale) -> list[Origin]:
    """Unattested two-sided voices that all overlap become one, the earliest speaking; half-lines stay apart.

    Groups are the fewest whose members are compatible with one another, by their right ends. A half-line overlaps
    nearly everything: joining by it would make one origin of a rumour and of its denial.
    """
    made = [one for one in alone if not one.two_sided]
    group: list[Origin] = []
    limit = _BELOW
    for one in sorted((one for one in alone if one.two_sided), key=lambda one: (reach(one, scale), one.id)):
        if group and start(one) > limit:
            made.append(_joined(group))
            group = []
        if not group:
            limit = reach(one, scale)
        group.append(one)
    return [*made, _joined(group)] if group else made


def _joined(group: list[Origin]) -> Origin:
    if len(group) == 1:
        return group[0]
    first = min(group, key=lambda one: (not one.when, one.when, one.id))
    return first._replace(attested=False, members=tuple(sorted(member for one in group for member in one.members)))


def _roles(lines: Lines) -> dict[str, tuple[Role, tuple[str, ...]]]:
    claims, heads, kept, voices = lines.claims, lines.heads, lines.origins, lines.voices
    attested, doubtful = _by_evidence(voices)
    partner = _partners(attested, doubtful, lines.scale)
    partner |= _partners([one for one in attested if one.two_sided], doubtful, lines.scale)
    home = {member: one.id for one in kept for member in one.members}
    presumed = {member: partner[one.id] for one in voices if one.id in partner for member in one.members}
    home.update(presumed)
    houses = {member: one.id for one in voices for member in one.members}
    leading = {origin: (origin,) for origin in home.values()}
    by_house: dict[str, str] = {}
    roles: dict[str, tuple[Role, tuple[str, ...]]] = {}
    later = []
    for claim in claims:
        at = home.get(claim.id)
        if at is None or not claim.usable:
            later.append(claim)
            continue
        by_house[claim.organisation] = at
        roles[claim.id] = (_own_role(claim.id, home, houses, presumed), leading[at])
    # What a house no longer stands by still leads to that house.
    home.update(
        (one.id, by_house[one.organisation]) for one in later if not one.usable and one.organisation in by_house
    )
    for claim in later:
        found = heads[claim.id]
        leads = {home[head] for head in found if head in home}
        named = leading.get(next(iter(leads))) if len(leads) == 1 else None
        role = Role.UNREAD if not claim.usable else Role.ECHO if found else Role.DRIFTED_ECHO
        role = Role.WITHDRAWN if not claim.counts else role
        roles[claim.id] = (role, named or tuple(sorted(leads)))
    return roles


def _own_role(claim: str, home: Mapping[str, str], houses: Mapping[str, str], presumed: Mapping[str, str]) -> Role:
    if home[claim] == claim:
        return Role.ORIGIN
    if claim in presumed:
        return Role.PRESUMED_ECHO
    return Role.SAME_HOUSE if houses[claim] == home[claim] else Role.UNATTRIBUTED
