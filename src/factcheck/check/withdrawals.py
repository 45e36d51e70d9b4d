"""The rule about claims that no longer count."""

from collections.abc import Iterator

from factcheck.check.rules import Fault
from factcheck.records import Register


def withdrawn_and_superseded(register: Register) -> Iterator[Fault]:
    """A claim is withdrawn or superseded, not both: a reader is told one reason why it no longer counts.

    Mend it: keep `superseded_by` where another figure took its place, and `withdrawn` where none did.
    """
    for claim in register.claims.values():
        if claim.withdrawn is not None and claim.superseded_by is not None:
            message = f"it is withdrawn, and superseded by '{claim.superseded_by}' as well"
            yield Fault(("claim", claim.id), ("withdrawn",), message, "keep the one that says why it no longer counts")
