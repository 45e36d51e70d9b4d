"""Equivalents as lines: each names its basis and the two claims it was computed from."""

from collections.abc import Iterable, Iterator

from factcheck.judge.equivalents import Equivalent
from factcheck.quantity.readable import readable
from factcheck.records import Claim, Register
from factcheck.render.amounts import ends
from factcheck.render.blocks import Block, Line
from factcheck.render.safe import safe
from factcheck.render.wording import who


def blocks(register: Register, found: Iterable[Equivalent], reference: Claim, basis: str) -> Iterator[Block]:
    """A heading with the basis, then a line for each count: what was said, and what it comes to or why it does not."""
    device = safe(register.devices[reference.subject].name)
    unit = f"{device}-equivalents [{safe(basis)}]"
    yield Line(f"In {unit}", "title")
    by = f"{who(register, reference)} ({safe(reference.cite.source)})"
    speed = safe(readable(reference.quantity)) if reference.quantity else safe(reference.stated)
    yield Line(f"One {device} is {speed}, by {by}; nothing but this basis is compared.", "dim", indent=2, hang=4)
    told = False
    for one in found:
        told = True
        claim = register.claims[one.claim]
        yield Line(f"{who(register, claim)}, {_said(register, claim)}: {_worth(one, device, basis)}", indent=2, hang=4)
    if not told:
        yield Line("no claim here counts accelerators", indent=2)
    yield Line("")


def _said(register: Register, claim: Claim) -> str:
    device = register.devices.get(claim.device or "")
    return safe(readable(claim.quantity, device.name if device else None)) if claim.quantity else safe(claim.stated)


def _worth(one: Equivalent, device: str, basis: str) -> str:
    if one.why_not is not None:
        return f"not told: {safe(one.why_not)}"
    about = "about " if one.low is not None and one.low == one.high else ""
    return f"{about}{ends(one.low, one.high, None)} {device}e[{safe(basis)}], by the speed in {safe(one.speed or '')}"
