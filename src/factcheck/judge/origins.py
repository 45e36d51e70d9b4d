"""How many origins stand behind the claims of one measurand: an echo leads back to one, and one house is one voice."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judge.heads import Heads, House
from factcheck.judge.precision import EXACT
from factcheck.judge.statements import Statement
from factcheck.judge.ties import ABOVE, BELOW, Content, content, earliest
from factcheck.records.kinds import Scale

if TYPE_CHECKING:
    from factcheck.judge.independence import Independence

# Two intervals are compatible if the ratio across the gap between them is at most this (docs/method.md).
TAU = Decimal("1.05")


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


class _Found(NamedTuple):
    unordered: Sequence[Origin]
    claims: Sequence[Statement]
    heads: Heads
    voices: Sequence[Origin]
    scale: Scale


class Lines(_Found):
    """The origins of one measurand, in any order; and, worked out when asked for, how the claims hang from them.

    `voices` are the houses as they were before the unattested among them were joined to others.
    """

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
    return BELOW if one.low is None else one.low


def reach(one: Origin | Statement, scale: Scale) -> Decimal:
    """How far up another interval may begin and still be compatible; infinity where open."""
    if one.high is None:
        return ABOVE
    return EXACT.multiply(one.high, TAU) if scale == "ratio" else one.high


def origins_of(claims: Sequence[Statement], heads: Heads, scale: Scale) -> Lines:
    """The origins behind the statements of one measurand, whatever their order.

    Same organisation: one origin. Presumably re-telling what one house says of something else: one origin. Unattested
    and compatible with an attested one: presumed its echo. Unattested and compatible with one another: one origin,
    `unattributed`. The unattested may dissent; they never support.
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
    """One voice for each organisation that begins a line here, and for what those repeat whom nobody recorded."""
    known = {claim.id for claim in claims}
    houses: dict[str, list[Statement]] = {}
    unrecorded: dict[frozenset[str], list[Statement]] = {}
    for claim in claims:
        if not claim.usable:
            continue
        found = heads.of.get(claim.id) if claim.repeats else None
        if found is None or claim.id in found:
            houses.setdefault(claim.organisation, []).append(claim)
        elif not found <= known:
            unrecorded.setdefault(found - known, []).append(claim)
    voices = [_voice(members, heads) for members in houses.values()]
    if heads.outside:
        voices = _told_from_outside(voices, heads)
    return voices + [_voice(members, heads)._replace(attested=False) for members in unrecorded.values()]


def _voice(members: list[Statement], heads: Heads) -> Origin:
    one = members[0]
    ids: tuple[str, ...] = (one.id,)
    if len(members) > 1:
        one = min(members, key=lambda member: _precedence(member, heads))
        ids = tuple(sorted(member.id for member in members))
    return Origin(one.id, one.low, one.high, one.centre, _shows_a_basis(one, heads), ids, one.when)


def _shows_a_basis(one: Statement, heads: Heads) -> bool:
    return one.attested and one.id not in heads.circles and one.id not in heads.outside


def _precedence(one: Statement, heads: Heads) -> tuple[bool, bool, bool, int, Content, str]:
    """What a house shows a basis for before what it has only heard, its own before what it presumably re-tells.

    Then the two-sided before half-lines, and the latest.
    """
    return (
        not _shows_a_basis(one, heads),
        one.id in heads.outside,
        one.centre is None,
        -one.when,
        content(one),
        one.id,
    )


def _told_from_outside(voices: Iterable[Origin], heads: Heads) -> list[Origin]:
    """Voices that presumably re-tell what the same house said of something else become one, the earliest speaking."""
    kept: list[Origin] = []
    tellers: list[Origin] = []
    for one in voices:
        (tellers if one.id in heads.outside else kept).append(one)
    onward: dict[House, House] = {}  # from each house towards the one that stands for all it is told together with

    def standing(house: House) -> House:
        while onward.setdefault(house, house) != house:
            onward[house] = house = onward[onward[house]]
        return house

    sources = {one.id: [house for member in one.members for house in heads.outside[member]] for one in tellers}
    for first, *others in sources.values():
        for other in others:
            onward[standing(other)] = standing(first)
    groups: dict[House, list[Origin]] = {}
    for one in tellers:
        groups.setdefault(standing(sources[one.id][0]), []).append(one)
    return kept + [_joined(group) for group in groups.values()]


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
    limit = BELOW
    for one in sorted(
        (one for one in alone if one.two_sided), key=lambda one: (reach(one, scale), content(one), one.id)
    ):
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
    first = min(group, key=lambda one: (earliest(one), one.id))
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
    speakers = {claim.id: claim.organisation for claim in claims}
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
        role = _own_role(claim.id, home, houses, presumed)
        if role is Role.SAME_HOUSE and claim.id in heads.outside and claim.organisation != speakers[at]:
            role = Role.PRESUMED_ECHO
        roles[claim.id] = (role, leading[at])
    # What a house no longer stands by still leads to that house.
    home.update(
        (one.id, by_house[one.organisation]) for one in later if not one.usable and one.organisation in by_house
    )
    for claim in later:
        found = heads.firsts(claim.id)
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
