"""What the last check saw of a claim's number on a page, as long as neither was edited since."""

from zlib import crc32

from factcheck.records.kinds import Claim, Source

EDITED = "edited"


def fingerprint(claim: Claim, page: Source) -> str:
    """Eight hexadecimal digits (CRC-32) of what is looked for on `page`, and of its address: the guard against slips of
    an edit, not against malice."""
    looked_for = (page.url or "", claim.language, claim.stated, claim.value or "", claim.device or "")
    return f"{crc32(chr(10).join(looked_for).encode(errors='replace')):08x}"


def last_state(claim: Claim, page: Source) -> str | None:
    """The state of the claim's number on `page` when it was last asked for; EDITED if what was then looked for, or
    where, is no longer what is recorded; None if it was never looked for there."""
    if page.checked is None or claim.id not in page.checked.claims:
        return None
    known = page.checked.fingerprints.get(claim.id)
    return page.checked.claims[claim.id] if known in (None, fingerprint(claim, page)) else EDITED
