"""`factcheck verify`: are the citations alive, and do their pages still print the numbers?"""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import progress, session

if TYPE_CHECKING:
    from factcheck.cli.visiting import Wishes
    from factcheck.evidence import Judged
    from factcheck.evidence.outcome import Outcome
    from factcheck.evidence.plan import Task
    from factcheck.evidence.state import State
    from factcheck.records import Claim, Register
    from factcheck.web.archives import NoCopy, Snapshot

_LONGEST_PAUSE = 600
_AGE = re.compile(r"([0-9]{1,6})\s?(s|min|h|d|w)?")
_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0, None: 86_400.0}


@dataclass(frozen=True, slots=True)
class Options:
    """The command line as typed."""

    names: Sequence[str]
    formats: Sequence[str] | None
    output: Path | None
    register: Path | None
    offline: bool
    refresh: bool
    max_age: str
    archive: bool
    save: bool
    write: bool
    allow_private: bool
    tolerate: Sequence[str]
    everything: bool
    pause: float
    contact: str | None
    archive_service: str | None


def run(options: Options) -> int:
    """Visit, judge, print, and write if asked; 0 all found or moved, 1 something lost, 2 something not judged."""
    from factcheck.cli import reporting
    from factcheck.evidence.outcome import exit_status
    from factcheck.evidence.plan import claims_on, tasks
    from factcheck.render.findings import FORMATS

    wanted = session.outputs(options.formats, options.output, FORMATS)
    tolerated = _states(options.tolerate)
    wishes = _wishes(options)
    folder = session.register_folder(options.register, packaged=False)
    loaded = session.open_folder(folder)
    faulty = session.report(loaded.findings)
    chosen = _claims(loaded.register, options.names)
    asked = tasks(loaded.register, chosen)
    sources = {page.source for task in asked for page in task.pages}
    if options.write:  # what is written of a page has to speak of every claim on it
        beside = claims_on(loaded.register, sources)
        asked = tasks(loaded.register, {one.id: one for one in [*chosen, *beside]}.values())
    outcomes, archive = asyncio.run(_visited(loaded.register, asked, wishes, options))
    # What a faulty register did not load was not judged either.
    status = exit_status(outcomes, tolerated) or (session.COULD_NOT_RUN if faulty else session.CLEAN)
    told = reporting.Told(outcomes, folder, wishes.today, status, frozenset(tolerated), options.everything)
    reporting.write(told, wanted)
    if archive:
        _tell_of_copies(archive)
    if options.write:
        _record(outcomes, loaded.register, folder, sources)
    return status


def _wishes(options: Options) -> "Wishes":
    from factcheck.cli.visiting import Wishes
    from factcheck.web.archives import Service
    from factcheck.web.fetching import fault_of

    if options.offline and (options.refresh or options.archive or options.save):
        session.stop("--offline asks nobody anything: leave out --refresh, --archive and --save")
    if options.contact and not (options.contact.isascii() and options.contact.isprintable()):
        session.stop("--contact can hold printable ASCII only, since it is sent as a header")
    if options.archive_service and (fault := fault_of(options.archive_service)):
        session.stop(f"--archive-service cannot be '{options.archive_service}': {fault}")
    if not options.pause <= _LONGEST_PAUSE:
        session.stop(f"--pause can be {_LONGEST_PAUSE} seconds at most")
    service = Service.at(options.archive_service) if options.archive_service else Service()
    max_age = 0.0 if options.refresh else _age(options.max_age)
    return Wishes(
        datetime.now(UTC).date().isoformat(), max_age, options.offline, options.archive, options.save, service
    )


def _age(text: str) -> float:
    match = _AGE.fullmatch(text.strip())
    if match is None:
        session.stop(f"--max-age cannot be '{text}'; write 12h, 7d or 4w")
    return int(match[1]) * _SECONDS[match[2]]


def _states(names: Sequence[str]) -> "set[State]":
    from factcheck.check.finding import did_you_mean
    from factcheck.evidence.state import State

    known = {state.value.replace(" ", "-"): state for state in State}
    names = [name.strip() for given in names for name in given.split(",")]
    for name in names:
        if name not in known:
            session.stop(f"there is no state '{name}'; {did_you_mean(name, known) or 'known: ' + ', '.join(known)}")
    return {known[name] for name in names}


def _claims(register: "Register", names: Sequence[str]) -> "list[Claim]":
    from factcheck.check.finding import did_you_mean
    from factcheck.evidence.plan import claims_about, claims_named
    from factcheck.records.names import find_subject

    if not names:
        return list(register.claims.values())
    chosen: dict[str, Claim] = {}
    for name in names:
        found = claims_named(register, name)
        if found is None:
            subject = find_subject(register, name)
            if subject is None:
                ids = [*register.claims, *register.questions, *register.sources, *register.subjects]
                session.stop(f"nothing is called '{name}'; {did_you_mean(name, ids) or 'give the id of a record'}")
            found = claims_about(register, subject)
        chosen |= {claim.id: claim for claim in found}
    return list(chosen.values())


async def _visited(
    register: "Register", asked: "list[Task]", wishes: "Wishes", options: Options
) -> "tuple[list[Outcome], list[Snapshot | NoCopy]]":
    """Everything with a file or a socket behind it, opened for as long as the walk takes.

    The outcomes, and what the archive said of each page it was asked about.
    """
    from factcheck.cli.archiving import with_copies
    from factcheck.cli.visiting import Walk
    from factcheck.store import cache_file
    from factcheck.store.visits import Visits
    from factcheck.web.cache import cached
    from factcheck.web.extraction import Extractor
    from factcheck.web.fetching import Fetcher
    from factcheck.web.guard import Guard
    from factcheck.web.manners import Limits
    from factcheck.web.transport import GuardedTransport

    # What stood on an intranet is never recalled by a run that may not go there.
    folder = session.cache_folder("intranet" if options.allow_private else "web")
    base = cache_file.opened(folder / "http.sqlite", lambda _: None)
    if base is None:
        session.note(f"no cache can be kept in '{folder}': nothing is recalled, and nothing will be")
    guarded = GuardedTransport(Guard(private=options.allow_private))
    transport = cached(guarded, cache_file.Awaitable(base) if base else None)
    limits = Limits(pause=options.pause)
    # Names that nobody answers for must not keep the look-up of others waiting until their page seems late.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(limits.hosts_at_once))
    fetcher = Fetcher(transport, limits, contact=options.contact)
    try:
        with Visits(folder / "visits.sqlite") as visits, progress.counting("asking", "pages", patience=0.0) as tell:
            async with Extractor() as extractor:
                walk = Walk(register, wishes, fetcher, extractor, visits, tell or (lambda _done, _every: None))
                outcomes = await walk.outcomes(asked)
                return await with_copies(walk, outcomes) if wishes.archive or wishes.save else (outcomes, [])
    finally:
        await transport.aclose()


def _tell_of_copies(said: "list[Snapshot | NoCopy]") -> None:
    """How many pages have a copy in the archive, and why the others have none."""
    from factcheck.render.verified import copies
    from factcheck.web.archives import NoCopy

    without = Counter(one.reason for one in said if isinstance(one, NoCopy))
    session.note(copies(len(said) - without.total(), without))


def _record(outcomes: "list[Outcome]", register: "Register", folder: Path, sources: "set[str]") -> None:
    """Put what was seen of `sources` into their records; what cannot be edited is named, and the rest is written."""
    from factcheck.evidence.outcome import of_sources
    from factcheck.render.wording import many
    from factcheck.store.source_edit import Note, write_notes

    seen = {source: _as_record(one, register, source) for source, one in of_sources(outcomes).items()}
    copies = {copy.source: copy.url for one in outcomes for copy in one.copies if copy.prints is not False}
    notes = {one: Note(seen.get(one), copies.get(one)) for one in (seen.keys() | copies.keys()) & sources}
    try:
        changed, refused = write_notes(folder, notes)
    except OSError as error:
        session.stop(f"the register cannot be written: {error}")
    for line in refused:
        session.note(line)
    session.note(f"{many(changed, 'source file')} written")


def _as_record(seen: "dict[str, Judged]", register: "Register", source: str) -> "dict[str, str | list[str]]":
    """The day, and the claims by their states, best first, each with what was looked for on the page of `source`:
    `{on: 2026-11-22, found: [a@1f0c33d2, b@90ab1c00], drifted: [c@77de01aa]}`."""
    from factcheck.records.last_look import fingerprint

    states: dict[str, list[str]] = {}
    for claim, judged in sorted(seen.items(), key=lambda one: (one[1].state.rank, one[0])):
        looked_for = fingerprint(register.claims[claim], register.sources[source])
        states.setdefault(judged.state.value, []).append(f"{claim}@{looked_for}")
    return {"on": max(judged.visit.on for judged in seen.values()), **states}
