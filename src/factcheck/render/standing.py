"""What each claim is to the verdict, in a few words: an origin, an echo and what it changed, or no vote at all."""

from factcheck.judge.agreement import Assessment, speaks_for
from factcheck.judge.drift import Drift, drifts
from factcheck.judge.origins import Role
from factcheck.records import Claim, Register
from factcheck.render.safe import safe
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


def standing(register: Register, claim: Claim, made: Assessment) -> str:
    """For the last column of a table: `origin`, `re-tells Alexandr Wang: hedge lost, bound firmer`."""
    role, leads = speaks_for(made, claim.id)
    lead = who(register, register.claims[leads[0]]) if leads and leads[0] in register.claims else "nobody recorded"
    match role:
        case Role.ORIGIN:
            attested = any(one.attested for one in made.lines.origins if one.id == claim.id)
            text = "origin" if attested else "origin, not attested"
            return safe(text + _presumed(register, claim))
        case Role.SAME_HOUSE:
            return safe(f"same house as {lead}" if lead != who(register, claim) else "its other statement")
        case Role.UNATTRIBUTED:
            return safe(f"not attested; one with {lead}")
        case Role.PRESUMED_ECHO:
            return safe(f"not attested; does not contradict {lead}, so counted with it")
        case Role.ECHO:
            return _told(register, claim)
        case Role.DRIFTED_ECHO:
            return _told(register, claim) + "; no vote here"
        case Role.WITHDRAWN:
            return "no longer counts"
        case Role.UNREAD:
            return "no usable number"


def _presumed(register: Register, claim: Claim) -> str:
    """An origin here that presumably re-tells a number of something else."""
    found = [one for one in claim.repeats if one.claim in register.claims]
    if not found:
        return ""
    original = register.claims[found[0].claim]
    return f"; presumably from {who(register, original)}{_kinds(register, claim)}"


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
