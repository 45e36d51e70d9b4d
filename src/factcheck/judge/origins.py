"""How many origins stand behind the claims of one measurand: an echo leads back to one, and one house is one voice."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.judge.heads import Heads
from factcheck.judge.statements import Statement
from factcheck.records.register import Scale

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


@dataclass(frozen=True, slots=True)
class Origin:
    """One independent voice on a measurand, represented by the claim `id`; the interval is that claim's.

    `members` are the claims it has spoken in itself: its house's, or those of unattested fellows that agree with it.
    """

    id: str
    low: Decimal | None
    high: Decimal | None
    centre: Decimal | None
    attested: bool
    members: tuple[str, ...]

    @property
    def two_sided(self) -> bool:
        """Whether it can support a value; a half-line can only veto."""
        return self.centre is not None


@dataclass(frozen=True, slots=True)
class Lines:
    """The origins of one measurand, and for every claim its role and the origins it speaks for or repeats."""

    origins: tuple[Origin, ...]
    roles: Mapping[str, tuple[Role, tuple[str, ...]]]


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
    voices = _houses(claims, heads)
    attested = sorted((one for one in voices if one.attested), key=lambda one: (start(one), one.id))
    doubtful = [one for one in voices if not one.attested]
    partner = _partners(attested, doubtful, scale) | _partners(
        [one for one in attested if one.two_sided], doubtful, scale
    )
    alone = [one for one in voices if not one.attested and one.id not in partner]
    when = {claim.id: claim.when for claim in claims}
    kept = [*attested, *_fellows(alone, when, scale)]
    return Lines(tuple(sorted(kept, key=lambda one: one.id)), _roles(claims, heads, kept, voices, partner))


def _houses(claims: Iterable[Statement], heads: Heads) -> list[Origin]:
    """One voice for each organisation that begins a line here, and for each origin nobody recorded."""
    known = {claim.id for claim in claims}
    houses: dict[str, list[Statement]] = {}
    for claim in claims:
        if not claim.usable:
            continue
        found = heads.of.get(claim.id)
        if found is None or claim.id in found:
            houses.setdefault(claim.organisation, []).append(claim)
        else:
            for head in found - known:
                houses.setdefault(f"\x00{head}", []).append(claim)
    return [_voice(members, heads, unrecorded=house.startswith("\x00")) for house, members in houses.items()]


def _voice(members: list[Statement], heads: Heads, *, unrecorded: bool) -> Origin:
    speaker = members[0] if len(members) == 1 else min(members, key=_precedence)
    attested = not unrecorded and any(one.attested and one.id not in heads.circles for one in members)
    ids = (speaker.id,) if len(members) == 1 else tuple(sorted(one.id for one in members))
    return Origin(speaker.id, speaker.low, speaker.high, speaker.centre, attested, ids)


def _precedence(one: Statement) -> tuple[bool, int, bool, str]:
    """Two-sided before half-lines, the latest first, the attested first, then by id."""
    return (one.centre is None, -one.when, not one.attested, one.id)


def _partners(attested: Sequence[Origin], doubtful: Iterable[Origin], scale: Scale) -> dict[str, str]:
    """For each unattested voice that is compatible with an attested one, the id of such a one."""
    starts = [start(one) for one in attested]
    farthest: list[tuple[Decimal, str]] = []
    for one in attested:
        here = (reach(one, scale), one.id)
        farthest.append(here if not farthest or here[0] > farthest[-1][0] else farthest[-1])
    found = {}
    for one in doubtful:
        index = bisect_right(starts, reach(one, scale)) - 1
        if index >= 0 and farthest[index][0] >= start(one):
            found[one.id] = farthest[index][1]
    return found


def _fellows(alone: Iterable[Origin], when: Mapping[str, int], scale: Scale) -> list[Origin]:
    """Unattested two-sided voices that all overlap become one, the earliest speaking; half-lines stay apart.

    Groups are the fewest whose members are compatible with one another, by their right ends. A half-line overlaps
    nearly everything: joining by it would make one origin of a rumour and of its denial.
    """
    made = [one for one in alone if not one.two_sided]
    group: list[Origin] = []
    limit = _BELOW
    for one in sorted((one for one in alone if one.two_sided), key=lambda one: (reach(one, scale), one.id)):
        if group and start(one) > limit:
            made.append(_joined(group, when))
            group = []
        if not group:
            limit = reach(one, scale)
        group.append(one)
    return [*made, _joined(group, when)] if group else made


def _joined(group: list[Origin], when: Mapping[str, int]) -> Origin:
    if len(group) == 1:
        return group[0]
    first = min(group, key=lambda one: (not when[one.id], when[one.id], one.id))
    members = tuple(sorted(member for one in group for member in one.members))
    return Origin(first.id, first.low, first.high, first.centre, False, members)


def _roles(
    claims: Iterable[Statement], heads: Heads, kept: Iterable[Origin], voices: Iterable[Origin], partner: dict[str, str]
) -> dict[str, tuple[Role, tuple[str, ...]]]:
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
