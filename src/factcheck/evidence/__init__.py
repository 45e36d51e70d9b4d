"""Whether a page still prints what a citation says it prints: page text and claim in, state and evidence out.

A floor of its own, above `check` and pure: it needs the reader and the records, which `web` must not know, and it must
be usable on saved text with no network at all. `web` only brings pages; nothing about a claim is decided there.
"""

from factcheck.evidence.judging import Judged, best, judge
from factcheck.evidence.page import Page
from factcheck.evidence.state import State
from factcheck.evidence.visit import Trouble, Visit

__all__ = ["Judged", "Page", "State", "Trouble", "Visit", "best", "judge"]
