"""The walk through the web: every page asked for once, each claim on it judged, the page let go."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from factcheck.evidence import Judged, Page, State, Trouble, Visit, best, judge
from factcheck.evidence.naming import Directory
from factcheck.evidence.outcome import Outcome
from factcheck.evidence.plan import CitedPage, Task
from factcheck.evidence.state import KEPT
from factcheck.records import Claim, Register
from factcheck.store.visits import Visits
from factcheck.web import archives
from factcheck.web.answer import Answer, Failure
from factcheck.web.extraction import Extractor
from factcheck.web.fetching import Fetcher, host_of

Progress = Callable[[int, int], None]
_TROUBLES = {
    Failure.NOT_ASKED: Trouble.NOT_ASKED, Failure.NO_ANSWER: Trouble.NO_ANSWER, Failure.TOO_MUCH: Trouble.NOT_TEXT,
    Failure.FORBIDDEN: Trouble.NOT_LET_IN,
}  # fmt: skip
_OFFLINE = "the run was offline, and no visit to the page is kept"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for; `max_age` in seconds, `today` an ISO date."""

    today: str
    max_age: float = 86_400.0
    offline: bool = False
    archive: bool = False
    save: bool = False
    service: archives.Service = field(default_factory=archives.Service)


@dataclass(slots=True)
class Walk:
    """One run over the tasks of a register."""

    register: Register
    wishes: Wishes
    fetcher: Fetcher
    extractor: Extractor
    visits: Visits
    progress: Progress
    _seen: dict[int, list[tuple[CitedPage, Judged]]] = field(default_factory=dict)
    _directory: Directory = field(init=False)
    _judging: asyncio.Lock = field(default_factory=asyncio.Lock)
    _done: int = 0
    _asked: int = 0

    def __post_init__(self) -> None:
        self._directory = Directory(self.register)

    async def outcomes(self, tasks: list[Task]) -> list[Outcome]:
        """Round by round: each citation's first page, then the next one of those whose number was not on it."""
        for turn in range(max((len(task.pages) for task in tasks), default=0)):
            wanted: dict[CitedPage, list[int]] = {}
            for index, task in enumerate(tasks):
                if turn < len(task.pages) and not self._is_settled(index):
                    wanted.setdefault(task.pages[turn], []).append(index)
            await self._look(wanted, tasks)
        await self._look(self._recorded_copies(tasks), tasks)
        return [self._outcome(index, task) for index, task in enumerate(tasks)]

    def _is_settled(self, index: int) -> bool:
        return any(judged.state in KEPT for _, judged in self._seen.get(index, ()))

    async def _look(self, wanted: dict[CitedPage, list[int]], tasks: list[Task]) -> None:
        """Many hosts at once, each host's pages one after another: no more pages than hosts are ever in memory."""
        self.expect(len(wanted))
        hosts: dict[str, list[CitedPage]] = {}
        for page in wanted:
            hosts.setdefault(host_of(page.url), []).append(page)

        async def one_after_another(pages: list[CitedPage]) -> None:
            for page in pages:
                claims = [tasks[index].claim for index in wanted[page]]
                for index, judged in zip(wanted[page], await self.judged(claims, page), strict=True):
                    self._seen.setdefault(index, []).append((page, _kept_elsewhere(page, judged)))
                self.tick()

        await asyncio.gather(*map(one_after_another, hosts.values()))

    def expect(self, more: int) -> None:
        """So many more pages are to be asked for."""
        self._asked += more
        self.progress(self._done, self._asked)

    def tick(self) -> None:
        """One of them is done."""
        self._done += 1
        self.progress(self._done, self._asked)

    async def judged(self, claims: list[Claim], page: CitedPage) -> list[Judged]:
        """Each claim's judgement, without the text. In a thread: a long page must not make others seem late."""
        visit = await self._visit(page)

        def work() -> list[Judged]:
            lean = replace(visit, page=None)
            return [replace(judge(claim, visit, self._directory), visit=lean) for claim in claims]

        async with self._judging:
            return await asyncio.to_thread(work)

    def _recorded_copies(self, tasks: list[Task]) -> dict[CitedPage, list[int]]:
        """The copies that the register names, for pages that are gone."""
        wanted: dict[CitedPage, list[int]] = {}
        for index in range(len(tasks)):
            seen = self._seen.get(index, [])
            if seen and best(judged for _, judged in seen).state is State.GONE:
                for page, judged in list(seen):
                    if judged.state is State.GONE:
                        for url in self.register.sources[page.source].archived:
                            wanted.setdefault(CitedPage(page.source, url, archived=True), []).append(index)
        return wanted

    def _outcome(self, index: int, task: Task) -> Outcome:
        seen = self._seen.get(index)
        if not seen:
            return Outcome(task, Judged(State.NOT_CHECKED, "no page of it is known", Visit("", self.wishes.today)))
        judged = best(one for _, one in seen)
        return Outcome(task, judged, next(page for page, one in seen if one is judged), tuple(seen))

    async def _visit(self, page: CitedPage) -> Visit:
        url = archives.as_saved(page.url) if page.archived else page.url
        not_before = 0.0 if self.wishes.offline else time.time() - self.wishes.max_age
        if kept := _recalled(self.visits.recall(url, not_before)):
            return kept
        if self.wishes.offline:
            return Visit(url, self.wishes.today, trouble=Trouble.NOT_ASKED, reason=_OFFLINE)
        language = self.register.sources[page.source].language
        at_archive = page.archived and archives.is_copy(url)
        answer = await self.fetcher.fetch(url, obey_robots=not at_archive, language=language)
        visit, lasting = await self._read(answer, language)
        if lasting:
            self.visits.keep(url, time.time(), asdict(visit))
        return visit

    async def _read(self, answer: Answer, language: str | None) -> tuple[Visit, bool]:
        """What an answer says as a visit, and whether it will say the same a little later."""
        visit = Visit(
            answer.asked, self.wishes.today, answer.address, answer.status, answer.permanent,
            _TROUBLES[answer.failure] if answer.failure else None, answer.reason,
        )  # fmt: skip
        if answer.failure is None and (answer.status or 0) >= 500:
            return replace(visit, trouble=Trouble.NO_ANSWER), False
        if answer.failure is not None or not 200 <= (answer.status or 0) < 300:
            lasting = visit.trouble not in (Trouble.NOT_ASKED, Trouble.NO_ANSWER) and answer.status != 429
            return visit, lasting and answer.keepable
        made = await self.extractor.text_of(answer.body, answer.content_type, language)
        if made.fault:
            return replace(visit, trouble=Trouble.NOT_TEXT, reason=made.fault), answer.keepable and not made.passing
        page = Page(made.title, made.text, made.language, made.scripts, made.walled)
        return replace(visit, page=page), answer.keepable


def _kept_elsewhere(page: CitedPage, judged: Judged) -> Judged:
    """What a recorded archived copy says of a page that is gone: the evidence is there, at another address."""
    if not page.archived or judged.state not in KEPT:
        return judged
    return replace(judged, state=State.MOVED, reason=f"the page is gone; its archived copy prints it: {page.url}")


def _recalled(facts: dict[str, Any] | None) -> Visit | None:
    """A kept visit; None where there is none, or none that this version understands."""
    if facts is None:
        return None
    try:
        trouble, page = facts["trouble"], facts["page"]
        made = {"trouble": Trouble(trouble) if trouble else None, "page": Page(**page) if page else None}
        return Visit(**(facts | made))
    except (KeyError, TypeError, ValueError):
        return None
