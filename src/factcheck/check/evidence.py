"""Rules about how well the evidence is kept: pages that are lost, and pages that nobody asked for, or not for long."""

from collections.abc import Iterator
from datetime import date

from factcheck.check.rules import Fault
from factcheck.records import Register, Source

LONG_AGO = 180  # days: the median age at which users of a number register asked for a new look (field, want 10: 147)
# The last states in which a page is no evidence any more, in words, and what to do about each.
_LOST = {
    "gone": ("is gone", "mend `url:`"),
    "drifted": ("does not print a number it is cited for", "mend `url:`, or the claim"),
}
_KEPT = ("found", "moved")


def lost_evidence(register: Register) -> Iterator[Fault]:
    """A page that was gone, or no longer printed the number, when it was last asked for is replaced by a copy.

    Told of the last state that `factcheck verify --write` recorded, unless a copy is recorded under `archived:`, or
    another page of the same citation (`via`) still prints the number. Pages that did not answer, or refused, are not
    lost: see `stale-evidence`.
    Mend it: `factcheck verify ID --archive --write` looks for a copy; else mend the address or the claim; where nothing
    is to be found, waive this rule in the source's record.
    """
    needed = {
        page.id
        for pages in _cited_pages(register)
        for page in pages
        if not any(one.archived or _state(one) in _KEPT for one in pages)
    }
    for source in register.sources.values():
        if source.id in needed and source.checked and source.checked.state in _LOST:
            what, mend = _LOST[source.checked.state]
            message = f"the page of '{source.id}' {what}, as last seen on {source.checked.on}"
            way_out = f"factcheck verify {source.id} --archive --write; or {mend}, or waive this rule in the source"
            yield Fault(("source", source.id), ("checked",), message, way_out)


def stale_evidence(register: Register, today: date) -> Iterator[Fault]:
    """A cited page is asked for again from time to time, so that lost evidence is noticed while it can be replaced.

    Told of pages that were last seen half a year ago, and of those of which no answer was ever recorded: nobody asked,
    or nobody answered. Silent where a copy is recorded under `archived:`, where `lost-evidence` has its say, and in a
    register in which nothing was ever checked: who does not use `factcheck verify` is not told off for it.
    """
    if not any(source.checked for source in register.sources.values()):
        return
    cited = {page.id for pages in _cited_pages(register) for page in pages}
    for source in register.sources.values():
        if source.id in cited and not source.archived and (message := _staleness(source, today)):
            yield Fault(("source", source.id), ("checked",), message, f"factcheck verify {source.id} --write")


def _staleness(source: Source, today: date) -> str:
    if source.checked is None:
        return f"no answer of the page of '{source.id}' is recorded yet"
    days = (today - source.checked.on.last).days
    if days <= LONG_AGO or source.checked.state in _LOST:
        return ""
    return f"the page of '{source.id}' was last checked {days} days ago"


def _cited_pages(register: Register) -> Iterator[list[Source]]:
    """For each claim that counts the sources with a page on which its number may stand: its own, and those of `via`."""
    for claim in register.claims.values():
        if claim.counts:
            cited = (register.sources.get(one) for one in (claim.cite.source, *claim.cite.via))
            yield [source for source in cited if source and source.url]


def _state(source: Source) -> str | None:
    return source.checked.state if source.checked else None
