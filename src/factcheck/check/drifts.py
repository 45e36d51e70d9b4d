"""The rule about what a re-telling loses on its way."""

from collections.abc import Iterator

from factcheck.check.rules import Fault
from factcheck.judge.drift import drifts
from factcheck.records import Register

# What makes a number firmer than it was said: the losses that readers cannot see.
_LOSSES = ("bound firmer", "bound inverted", "hedge lost")


def unnoted_drift(register: Register) -> Iterator[Fault]:
    """Where a re-telling lost a hedge or a bound of the number it repeats, a note says so.

    "My understanding is 50,000" told on as "50,000" is how a guess becomes a fact. The loss is the page's; the note
    shows that the curator saw it, and did not make it.
    Mend it: compare the phrase with the page; if the page prints it so, add a `note:`.
    """
    for claim in register.claims.values():
        if claim.note or not claim.repeats or not claim.counts:
            continue
        for origin, changes in drifts(register, claim).items():
            lost = [change for change in changes if change.kind in _LOSSES]
            if lost:
                message = f"against '{origin}': {lost[0].kind}; {lost[0].says}"
                yield Fault(("claim", claim.id), ("stated",), message, "add a `note:`, if the page prints it so")
