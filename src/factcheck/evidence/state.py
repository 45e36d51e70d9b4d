"""The closed list of what can be said about a citation after its page was asked for."""

from enum import StrEnum


class State(StrEnum):
    """What became of a cited page; the order is from best to worst, with what could not be judged in between."""

    FOUND = "found"
    MOVED = "moved"
    NOT_CHECKED = "not checked"
    UNREACHABLE = "unreachable"
    UNREADABLE = "unreadable"
    REFUSED = "refused"
    GONE = "gone"
    DRIFTED = "drifted"

    @property
    def rank(self) -> int:
        """Place in the order of badness; 0 is best."""
        return _ORDER.index(self)


_ORDER = tuple(State)
MEANINGS = {
    State.FOUND: "the page prints the number, near the subject's name",
    State.MOVED: "the page prints the number, at another address than the one cited",
    State.NOT_CHECKED: "nobody looked: no page is known, the run was offline, or the address is not safe to open",
    State.UNREACHABLE: "no answer: no such host, a broken connection, a time limit or a server's own fault",
    State.UNREADABLE: "the page is there but is not text that can be read here",
    State.REFUSED: "the site does not let a program read the page: 403, a paywall, robots.txt",
    State.GONE: "the page is no longer there",
    State.DRIFTED: "the page is there and the number is not",
}
KEPT = frozenset({State.FOUND, State.MOVED})
LOST = frozenset({State.GONE, State.DRIFTED})
# What a run may write into the register: only what some page or server really said. A broken line at the curator's
# end must not overwrite what an earlier run saw.
ANSWERED = frozenset(State) - {State.NOT_CHECKED, State.UNREACHABLE}
