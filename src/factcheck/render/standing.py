"""What each claim is to the verdict, in a few words: an origin, an echo and what it changed, or no vote at all."""

from decimal import Decimal
from typing import Protocol

from factcheck.judge.agreement import Assessment, speaks_for
from factcheck.judge.drift import Drift, drifts
from factcheck.judge.intervals import interval_of
from factcheck.judge.origins import Role
from factcheck.records import Claim, Register
from factcheck.render.safe import safe
from factcheck.render.voices import told_by
from factcheck.render.wording import who

# The kinds of drift in a word or two, for a table.
SHORT = {
    "x10": "×10", "x100": "×100", "x1000": "×1000", "power of ten": "power of ten", "万 as million": "万 for million",
    "亿 as billion": "亿 for billion", "digits transposed": "digits swapped", "decimal sign": "decimal sign",
    "sign lost": "sign lost", "currency": "currency", "value": "other number", "rounded": "rounded",
    "bound firmer": "made firmer", "bound softer": "made vaguer", "bound inverted": "bound inverted",
    "hedge lost": "doubt dropped", "hedge added": "doubt added", "device": "other chip", "scope": "other scope",
    "subject": "other subject", "as of": "other date", "speaker": "speaker dropped",
}  # fmt: skip


class Span(Protocol):
    """Anything with two ends, None where open."""

    @property
    def low(self) -> Decimal | None:
        """The lower end."""

    @property
    def high(self) -> Decimal | None:
        """The upper end."""


def standing(register: Register, claim: Claim, made: Assessment) -> str:
    """For the last column of a table: `origin`, `re-tells Alexandr Wang: hedge lost, bound firmer`."""
    role, leads = speaks_for(made, claim.id)
    lead = who(register, register.claims[leads[0]]) if leads and leads[0] in register.claims else "nobody recorded"
    match role:
        case Role.ORIGIN:
            return _own(register, claim, made)
        case Role.SAME_HOUSE:
            return safe(f"same house as {lead}" if lead != who(register, claim) else "its other statement")
        case Role.UNATTRIBUTED:
            return safe(f"not attested; {_fits(claim, made, leads)} {lead}, so one voice with it")
        case Role.PRESUMED_ECHO:
            return safe(f"not attested; {_fits(claim, made, leads)} {lead}, so counted with it")
        case Role.ECHO:
            return _told(register, claim)
        case Role.DRIFTED_ECHO:
            return _told(register, claim) + "; no vote here"
        case Role.WITHDRAWN:
            return "no longer counts"
        case Role.UNREAD:
            return "no usable number"


def _own(register: Register, claim: Claim, made: Assessment) -> str:
    """An origin; or a voice of its own on this, whose number presumably was somebody's on something else."""
    attested = any(one.attested for one in made.lines.origins if one.id == claim.id)
    told = told_by(register, claim)
    text = ("origin" if told is None else "own voice here") + ("" if attested else ", not attested")
    return safe(text if told is None else f"{text}; presumably from {who(register, told)}{_kinds(register, claim)}")


def _fits(claim: Claim, made: Assessment, leads: tuple[str, ...]) -> str:
    """Whether the claim's interval meets that of who it is counted with, or comes just near enough to count."""
    lead = next((one for one in made.lines.origins if one.id in leads), None)
    own = interval_of(claim.quantity, made.scale) if claim.quantity else None
    return fits(own, lead)


def fits(own: Span | None, lead: Span | None) -> str:
    """`does not contradict`, or `only touches` where the two share no more than an end, or not even that."""
    if own is None or lead is None:
        return "does not contradict"
    below, above = _begins(own, lead), _begins(lead, own)
    return "only touches" if below or above else "does not contradict"


def _begins(one: Span, other: Span) -> bool:
    """Whether one begins where the other ends, or beyond it; two single points in one place agree."""
    if one.low is None or other.high is None or one.low < other.high:
        return False
    return not (one.low == other.high and one.low == one.high == other.low)


def _told(register: Register, claim: Claim) -> str:
    names = [who(register, register.claims[one.claim]) for one in claim.repeats if one.claim in register.claims]
    presumed = "presumably re-tells" if claim.repeats and all(one.presumed for one in claim.repeats) else "re-tells"
    named = " and ".join(dict.fromkeys(names)) or "a claim nobody recorded"
    return safe(f"{presumed} {named}{_kinds(register, claim)}")


def _kinds(register: Register, claim: Claim) -> str:
    found = dict.fromkeys(SHORT[one.kind] for one in changes(register, claim) if not one.harmless)
    return f": {', '.join(found)}" if found else ""


def changes(register: Register, claim: Claim) -> list[Drift]:
    """Everything the claim changed of what it repeats; a change common to several originals once."""
    return list(dict.fromkeys(one for found in drifts(register, claim).values() for one in found))
