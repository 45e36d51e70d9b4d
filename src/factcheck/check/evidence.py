"""Rules about how well the evidence is kept: pages that are lost, and pages that nobody asked for, or not for long."""

from collections.abc import Iterator
from datetime import date

from factcheck.check.rules import Fault
from factcheck.records import Claim, Register, Source
from factcheck.records.last_look import EDITED, last_state

LONG_AGO = 180  # days: the median age at which users of a number register asked for a new look (field, want 10: 147)
_LOST = ("gone", "drifted")  # the last states in which a page is no evidence any more
_KEPT = ("found", "moved")


def lost_evidence(register: Register) -> Iterator[Fault]:
    """A page that was gone, or no longer printed the number, when it was last asked for is replaced by a copy.

    Told of the last state that `factcheck verify --write` recorded, unless a copy is recorded under `archived:`, or
    another page of the same citation (`via`) still prints the number. Pages that did not answer, or refused, are not
    lost: see `stale-evidence`.
    Mend it: `factcheck verify ID --archive --write` looks for a copy; else mend the address or the claim; where nothing
    is to be found, waive this rule in the source's record.
    """
    lost: dict[str, dict[str, list[str]]] = {}
    for claim, pages in _cited_pages(register):
        if not any(page.archived or last_state(claim, page) in _KEPT for page in pages):
            for page in pages:
                lost.setdefault(page.id, {}).setdefault(last_state(claim, page) or "", []).append(claim.id)
    for source in register.sources.values():
        for state in _LOST:
            claims = lost.get(source.id, {}).get(state)
            if claims and source.checked:
                what = "is gone" if state == "gone" else f"does not print the number of {', '.join(claims)}"
                message = f"the page of '{source.id}' {what}, as last seen on {source.checked.on}"
                mend = "mend `url:`" if state == "gone" else "mend `url:`, or the claim"
                way_out = f"factcheck verify {source.id} --archive --write; or {mend}, or waive this rule in the source"
                yield Fault(("source", source.id), ("checked",), message, way_out)


def stale_evidence(register: Register, today: date) -> Iterator[Fault]:
    """A cited page is asked for again from time to time, so that lost evidence is noticed while it can be replaced.

    Told of pages that were last seen half a year ago, of those whose address or number was edited since, and of those
    of which no answer was ever recorded: nobody asked, or nobody answered. Silent where a copy is recorded under
    `archived:`, where `lost-evidence` has its say, for a page that citations only fall back on (it is asked for where
    the first fails), and in a register in which nothing was ever checked: who does not use `factcheck verify` is not
    told off for it.
    """
    if not any(source.checked for source in register.sources.values()):
        return
    relied_on: dict[str, list[Claim]] = {}
    for claim, pages in _cited_pages(register):
        for page in pages[:1]:
            relied_on.setdefault(page.id, []).append(claim)
    for source in register.in_order("sources", relied_on):
        if not source.archived and (message := _staleness(source, relied_on[source.id], today)):
            yield Fault(("source", source.id), ("checked",), message, f"factcheck verify {source.id} --write")


def _staleness(source: Source, claims: list[Claim], today: date) -> str:
    if source.checked is None:
        return f"no answer of the page of '{source.id}' is recorded yet"
    edited = [claim.id for claim in claims if last_state(claim, source) == EDITED]
    if edited:
        verb = "was" if len(edited) == 1 else "were"
        return (
            f"the page of '{source.id}' was checked on {source.checked.on}, before {' and '.join(edited)} {verb} edited"
        )
    days = (today - source.checked.on.last).days
    if days <= LONG_AGO or not set(source.checked.claims.values()).isdisjoint(_LOST):
        return ""
    return f"the page of '{source.id}' was last checked {days} days ago"


def _cited_pages(register: Register) -> Iterator[tuple[Claim, list[Source]]]:
    """Each claim that counts with the pages on which its number may stand: its source's own, and those of `via`."""
    for claim in register.claims.values():
        if claim.counts:
            yield claim, [source for source in register.pages_of(claim) if source.url]
