"""What a whole run says: each citation's state, each source's, the counts, and the exit status they call for."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from factcheck.evidence.judging import Judged
from factcheck.evidence.plan import Copy, Task
from factcheck.evidence.state import ANSWERED, KEPT, LOST, State


@dataclass(frozen=True, slots=True)
class Archived:
    """A copy in a web archive: its address, the day it was made, and whether it prints the number (None: not read)."""

    source: str
    url: str
    on: str
    prints: bool | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A citation, the judgement that serves it best, the page that one was made on, and every page's own."""

    task: Task
    judged: Judged
    page: Copy | None = None
    others: tuple[tuple[Copy, Judged], ...] = ()
    archived: Archived | None = None

    @property
    def state(self) -> State:
        """The citation's state."""
        return self.judged.state


def counts(outcomes: Iterable[Outcome]) -> dict[State, int]:
    """How many citations are in each state; every state is named, so that what was not checked is never left out."""
    counted = Counter(outcome.state for outcome in outcomes)
    return {state: counted[state] for state in State}


def exit_status(outcomes: Sequence[Outcome], tolerated: Collection[State] = ()) -> int:
    """0 all found or moved; 1 something gone or drifted; 2 something could not be judged, or there was nothing to do.

    `tolerated` states change no status, though they are counted and shown like all others.
    """
    states = {outcome.state for outcome in outcomes} - set(tolerated)
    if states & LOST:
        return 1
    return 0 if outcomes and states <= KEPT else 2


def of_sources(outcomes: Iterable[Outcome]) -> dict[str, tuple[State, str]]:
    """Each source's state and the day of the visit: the worst of its claims', for what some server answered."""
    seen: dict[str, tuple[State, str]] = {}
    for outcome in outcomes:
        for copy, judged in outcome.others:
            if copy.archived or judged.state not in ANSWERED:
                continue
            before = seen.get(copy.source)
            if before is None or judged.state.rank > before[0].rank:
                seen[copy.source] = (judged.state, judged.visit.on)
    return seen
