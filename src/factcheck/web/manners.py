"""How we behave towards a site: the limits, and the turn that every request to one host has to wait for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from factcheck import __version__
from factcheck.web.robots import Robots

# How many pages of a host may be too late before the host is: one page may be slow by itself.
_MOST_LATE = 1
_PURPOSE = "checks that cited pages still print the numbers they are cited for"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, counts and sizes of one run. `pause` is between the end of a request and the next on the same host."""

    pause: float = 1.0
    seconds: float = 30.0
    connect_seconds: float = 10.0
    redirects: int = 5
    attempts: int = 3
    longest_wait: float = 60.0
    hosts_at_once: int = 128
    requests_a_host: int = 300
    requests: int = 10_000
    minutes: float = 120.0


def user_agent(contact: str | None) -> str:
    """The name we give: the project's, its version, what it does, and whom to write to if the user says so."""
    return f"factcheck/{__version__} ({_PURPOSE}{f'; {contact}' if contact else ''})"


@dataclass(slots=True)
class Host:
    """One host: who may speak next, its rules, and whether it has stopped answering."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    reading_robots: asyncio.Lock = field(default_factory=asyncio.Lock)
    robots: Robots | None = None
    free_at: float = 0.0
    requests: int = 0
    late: int = 0
    silent: str = ""

    def note_failure(self, reason: str, *, reached: bool, late: bool) -> None:
        """A host that cannot be reached is asked nothing more, nor one that was too late for a second page."""
        self.late += late
        if not reached or self.late > _MOST_LATE:
            self.silent = reason

    @asynccontextmanager
    async def spaced(self, pause: float) -> AsyncIterator[None]:
        """Wait until the pause after the last request is over; then count one more."""
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self.free_at - loop.time()))
        self.requests += 1
        try:
            yield
        finally:
            asked = self.robots.delay() if self.robots else 0.0
            self.free_at = loop.time() + max(pause, asked)
