"""The walk through the web: every page asked for once, each claim on it judged, the page let go."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from factcheck.evidence import Judged, Page, State, Trouble, Visit, best, judge
from factcheck.evidence.naming import Directory
from factcheck.evidence.outcome import Archived, Outcome
from factcheck.evidence.plan import Copy, Task
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
    _seen: dict[int, list[tuple[Copy, Judged]]] = field(default_factory=dict)
    _judging: asyncio.Lock = field(default_factory=asyncio.Lock)
    _done: int = 0
    _asked: int = 0

    async def outcomes(self, tasks: list[Task]) -> list[Outcome]:
        """Round by round: each citation's first page, then the next one of those whose number was not on it."""
        directory = Directory(self.register)
        for turn in range(max((len(task.pages) for task in tasks), default=0)):
            wanted: dict[Copy, list[int]] = {}
            for index, task in enumerate(tasks):
                if turn < len(task.pages) and not self._is_settled(index):
                    wanted.setdefault(task.pages[turn], []).append(index)
            await self._look(wanted, tasks, directory)
        await self._look(self._recorded_copies(tasks), tasks, directory)
        made = [self._outcome(index, task) for index, task in enumerate(tasks)]
        if (self.wishes.archive or self.wishes.save) and not self.wishes.offline:
            made = await self._archived(made, directory)
        return made

    def _is_settled(self, index: int) -> bool:
        return any(judged.state in KEPT for _, judged in self._seen.get(index, ()))

    async def _look(self, wanted: dict[Copy, list[int]], tasks: list[Task], directory: Directory) -> None:
        """Many hosts at once, each host's pages one after another: no more pages than hosts are ever in memory."""
        self._asked += len(wanted)
        hosts: dict[str, list[Copy]] = {}
        for copy in wanted:
            hosts.setdefault(host_of(copy.url), []).append(copy)

        async def one_after_another(copies: list[Copy]) -> None:
            for copy in copies:
                visit = await self._visit(copy)
                claims = [tasks[index].claim for index in wanted[copy]]
                for index, judged in zip(wanted[copy], await self._judged(claims, visit, directory), strict=True):
                    self._seen.setdefault(index, []).append((copy, _kept_elsewhere(copy, judged)))
                self._done += 1
                self.progress(self._done, self._asked)

        await asyncio.gather(*map(one_after_another, hosts.values()))

    async def _judged(self, claims: list[Claim], visit: Visit, directory: Directory) -> list[Judged]:
        """Each claim's judgement without the page. In a thread: a long page must not make others seem late."""

        def work() -> list[Judged]:
            lean = replace(visit, page=None)
            return [replace(judge(claim, visit, directory), visit=lean) for claim in claims]

        async with self._judging:
            return await asyncio.to_thread(work)

    def _recorded_copies(self, tasks: list[Task]) -> dict[Copy, list[int]]:
        """The copies that the register names, for pages that are gone."""
        wanted: dict[Copy, list[int]] = {}
        for index in range(len(tasks)):
            seen = self._seen.get(index, [])
            if seen and best(judged for _, judged in seen).state is State.GONE:
                for copy, judged in list(seen):
                    if judged.state is State.GONE:
                        for url in self.register.sources[copy.source].archived:
                            wanted.setdefault(Copy(copy.source, url, archived=True), []).append(index)
        return wanted

    def _outcome(self, index: int, task: Task) -> Outcome:
        seen = self._seen.get(index)
        if not seen:
            return Outcome(task, Judged(State.NOT_CHECKED, "no page of it is known", Visit("", self.wishes.today)))
        judged = best(one for _, one in seen)
        return Outcome(task, judged, next(copy for copy, one in seen if one is judged), tuple(seen))

    async def _visit(self, copy: Copy) -> Visit:
        url = archives.as_saved(copy.url) if copy.archived else copy.url
        not_before = 0.0 if self.wishes.offline else time.time() - self.wishes.max_age
        if kept := _recalled(self.visits.recall(url, not_before)):
            return kept
        if self.wishes.offline:
            return Visit(url, self.wishes.today, trouble=Trouble.NOT_ASKED, reason=_OFFLINE)
        language = self.register.sources[copy.source].language
        at_archive = copy.archived and archives.is_copy(url)
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

    async def _archived(self, made: list[Outcome], directory: Directory) -> list[Outcome]:
        """Find, or ask for, a copy of every page that has none recorded; read it where the page itself is gone."""
        pages = {copy.source: copy for outcome in made for copy, _ in outcome.others if not copy.archived}
        missing = [copy for source, copy in pages.items() if not self.register.sources[source].archived]
        kept = {outcome.page.source for outcome in made if outcome.page and outcome.state in KEPT}
        snapshots = await asyncio.gather(*(self._snapshot(copy, copy.source in kept) for copy in missing))
        found = {copy.source: one for copy, one in zip(missing, snapshots, strict=True) if one is not None}
        return [await self._with_copy(outcome, found, directory) for outcome in made]

    async def _snapshot(self, copy: Copy, saved: bool) -> archives.Snapshot | None:
        published = self.register.sources[copy.source].published
        day = published.first.strftime("%Y%m%d") if published else None
        found = None
        if self.wishes.archive:
            found = await archives.nearest(self.fetcher, self.wishes.service, copy.url, day)
        if found is None and self.wishes.save and saved:
            found = await archives.save(self.fetcher, self.wishes.service, copy.url)
        return found

    async def _with_copy(self, outcome: Outcome, found: dict[str, archives.Snapshot], directory: Directory) -> Outcome:
        if outcome.page is None or outcome.page.source not in found:
            return outcome
        source, snapshot = outcome.page.source, found[outcome.page.source]
        if outcome.state is not State.GONE:
            return replace(outcome, archived=Archived(source, snapshot.url, snapshot.on))
        visit = await self._visit(Copy(source, snapshot.url, archived=True))
        (judged,) = await self._judged([outcome.task.claim], visit, directory)
        prints = judged.state in KEPT
        said = f"; a copy of {snapshot.on} {'prints' if prints else 'does not print'} the number: {snapshot.url}"
        told = replace(outcome.judged, reason=outcome.judged.reason + said)
        return replace(outcome, judged=told, archived=Archived(source, snapshot.url, snapshot.on, prints))


def _kept_elsewhere(copy: Copy, judged: Judged) -> Judged:
    """What a recorded archived copy says of a page that is gone: the evidence is there, at another address."""
    if not copy.archived or judged.state not in KEPT:
        return judged
    return replace(judged, state=State.MOVED, reason=f"the page is gone; its archived copy prints it: {copy.url}")


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
