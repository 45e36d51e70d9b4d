"""Copies in a web archive for pages that have none recorded: looked up or asked for, read where the page is lost."""

import asyncio
from dataclasses import replace

from factcheck.cli.visiting import Walk
from factcheck.evidence import Judged
from factcheck.evidence.outcome import Archived, Outcome
from factcheck.evidence.plan import CitedPage
from factcheck.evidence.state import KEPT, LOST
from factcheck.records import Claim
from factcheck.web import archives
from factcheck.web.archives import NoCopy, Snapshot


async def with_copies(walk: Walk, outcomes: list[Outcome]) -> tuple[list[Outcome], list[Snapshot | NoCopy]]:
    """The outcomes with the copies of their pages, and what the archive said of each page."""
    pages = {page.source: page for one in outcomes for page, _ in one.pages if not page.archived}
    missing = [page for source, page in pages.items() if not walk.register.sources[source].archived]
    kept = {page.source for one in outcomes for page, judged in one.pages if judged.state in KEPT}
    walk.expect(len(missing))
    said = await asyncio.gather(*(_sought(walk, page, page.source in kept) for page in missing))
    found = {page.source: one for page, one in zip(missing, said, strict=True) if isinstance(one, Snapshot)}
    return [await _with_copies(walk, one, found) for one in outcomes], list(said)


async def _sought(walk: Walk, page: CitedPage, kept: bool) -> Snapshot | NoCopy:
    wishes, published = walk.wishes, walk.register.sources[page.source].published
    day = published.first.strftime("%Y%m%d") if published else None
    sought: Snapshot | NoCopy = NoCopy("only a page that prints its number is saved")
    if wishes.archive:
        sought = await archives.nearest(walk.fetcher, wishes.service, page.url, day)
    if isinstance(sought, NoCopy) and wishes.save and kept:
        sought = await archives.save(walk.fetcher, wishes.service, page.url)
    walk.tick()
    return sought


async def _with_copies(walk: Walk, outcome: Outcome, found: dict[str, Snapshot]) -> Outcome:
    pages = [(page, judged) for page, judged in outcome.pages if not page.archived and page.source in found]
    copies = [await _copy(walk, outcome.task.claim, page.source, judged, found) for page, judged in pages]
    reason = outcome.judged.reason
    for one in copies:
        if one.prints is not None and outcome.page and one.source == outcome.page.source:
            reason += f"; a copy of {one.on} {'prints' if one.prints else 'does not print'} the number: {one.url}"
    return replace(outcome, judged=replace(outcome.judged, reason=reason), copies=tuple(copies))


async def _copy(walk: Walk, claim: Claim, source: str, judged: Judged, found: dict[str, Snapshot]) -> Archived:
    """The copy of one page, and whether it prints the number that the page itself has lost."""
    copy = Archived(source, found[source].url, found[source].on)
    if judged.state not in LOST:
        return copy
    (seen,) = await walk.judged([claim], CitedPage(source, copy.url, archived=True))
    return replace(copy, prints=seen.state in KEPT)
