"""The last state of a citation's pages in a few words, as `factcheck verify --write` left it in the source records."""

from dataclasses import dataclass

from factcheck.records import Claim, Register, Source

# What stands in records, from best to worst; the package `evidence` is not asked, since `show` must start quickly.
STATES = ("found", "moved", "unreadable", "refused", "gone", "drifted")
_KEPT = STATES[:2]


@dataclass(frozen=True, slots=True)
class Mark:
    """The best state of a citation's pages and its day, None if never checked; and whether a copy is recorded."""

    state: str | None = None
    on: str | None = None
    archived: bool = False


def mark(register: Register, claim: Claim) -> Mark:
    """What is known of the pages of a claim: the source's own, and those on which it was read."""
    pages = _pages(register, claim)
    archived = any(page.archived for page in pages)
    checked = [page.checked for page in pages if page.checked]
    if not checked:
        return Mark(archived=archived)
    best = min(checked, key=lambda one: STATES.index(one.state) if one.state in STATES else len(STATES))
    return Mark(best.state, str(best.on), archived)


def words(register: Register, claim: Claim) -> str:
    """`found 2026-11-22`, `gone 2026-11-22 (archived)`, `never checked`, or `no page` where none is recorded."""
    made = mark(register, claim)
    if made.state is None:
        return "never checked" if any(page.url for page in _pages(register, claim)) else "no page"
    return f"{made.state} {made.on}" + (" (archived)" if made.archived and made.state not in _KEPT else "")


def _pages(register: Register, claim: Claim) -> list[Source]:
    return [register.sources[one] for one in (claim.cite.source, *claim.cite.via) if one in register.sources]
