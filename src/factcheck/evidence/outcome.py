"""What a whole run says: each citation's state, each source's, the counts, and the exit status they call for."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from factcheck.evidence.judging import Judged
from factcheck.evidence.plan import CitedPage, Task
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
    """A citation, the judgement that serves it best, the page that one was made on, and every page's own.

    `copies` are those that an archive was found to have, of any of its pages.
    """

    task: Task
    judged: Judged
    page: CitedPage | None = None
    pages: tuple[tuple[CitedPage, Judged], ...] = ()
    copies: tuple[Archived, ...] = ()

    @property
    def state(self) -> State:
        """The citation's state."""
        return self.judged.state

    @property
    def copy(self) -> Archived | None:
        """The archive's copy of the page that the judgement was made on."""
        return next((one for one in self.copies if self.page and one.source == self.page.source), None)


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


def of_sources(outcomes: Iterable[Outcome]) -> dict[str, dict[str, Judged]]:
    """What each source's page said of each claim looked for there, where a server answered."""
    seen: dict[str, dict[str, Judged]] = {}
    for outcome in outcomes:
        for page, judged in outcome.pages:
            if not page.archived and judged.state in ANSWERED:
                seen.setdefault(page.source, {})[outcome.task.claim.id] = judged
    return seen
