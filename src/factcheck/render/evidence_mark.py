"""The last state of a citation's pages in a few words, as `factcheck verify --write` left it in the source records."""

from typing import NamedTuple

from factcheck.records import Claim, Register
from factcheck.records.last_look import EDITED, last_state

# What stands in records, from best to worst; the package `evidence` is not asked, since `show` must start quickly.
STATES = ("found", "moved", "unreadable", "refused", "gone", "drifted")
_KEPT = STATES[:2]


class Mark(NamedTuple):
    """What became of a claim's number on the page that serves it best, and the day; None if never checked.

    `archived` says whether a copy of any of its pages is recorded.
    """

    state: str | None = None
    on: str | None = None
    archived: bool = False


def mark(register: Register, claim: Claim) -> Mark:
    """What is known of the pages of a claim: the source's own, and those on which it was read."""
    pages = register.pages_of(claim)
    archived = any(page.archived for page in pages)
    looks = [(last_state(claim, page), page.checked) for page in pages]
    seen = [(state, str(look.on)) for state, look in looks if state and look]
    state, on = min(seen, key=lambda one: _badness(one[0]), default=(None, None))
    return Mark(state, on, archived)


def words(register: Register, claim: Claim) -> str:
    """`found 2026-11-22`, `gone 2026-11-22 (archived)`, `edited since 2026-11-22`, `never checked`, or `no page` where
    none is recorded."""
    made = mark(register, claim)
    if made.state is None:
        return "never checked" if any(page.url for page in register.pages_of(claim)) else "no page"
    if made.state == EDITED:
        return f"edited since {made.on}"
    return f"{made.state} {made.on}" + (" (archived)" if made.archived and made.state not in _KEPT else "")


def _badness(state: str) -> int:
    return STATES.index(state) if state in STATES else len(STATES)
