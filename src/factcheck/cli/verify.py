"""`factcheck verify`: are the citations alive, and do their pages still print the numbers?"""

import asyncio
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.cli.visiting import Progress, Wishes
    from factcheck.evidence.outcome import Outcome
    from factcheck.evidence.plan import Task
    from factcheck.evidence.state import State
    from factcheck.records import Claim, Register

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
    from factcheck.evidence.plan import tasks
    from factcheck.render.findings import FORMATS

    wanted = session.outputs(options.formats, options.output, FORMATS)
    tolerated = _states(options.tolerate)
    wishes = _wishes(options)
    folder = session.register_folder(options.register, packaged=False)
    loaded = session.open_folder(folder)
    faulty = session.report(loaded.findings)
    asked = tasks(loaded.register, _claims(loaded.register, options.names))
    outcomes = asyncio.run(_visited(loaded.register, asked, wishes, options))
    # What a faulty register did not load was not judged either.
    status = exit_status(outcomes, tolerated) or (session.COULD_NOT_RUN if faulty else session.CLEAN)
    told = reporting.Told(outcomes, folder, wishes.today, status, frozenset(tolerated), options.everything)
    reporting.write(told, wanted)
    if options.write:
        _record(outcomes, folder)
    return status


def _wishes(options: Options) -> "Wishes":
    from factcheck.cli.visiting import Wishes
    from factcheck.web.archives import Service

    if options.offline and (options.refresh or options.archive or options.save):
        session.stop("--offline asks nobody anything: leave out --refresh, --archive and --save")
    if options.contact and not (options.contact.isascii() and options.contact.isprintable()):
        session.stop("--contact can hold printable ASCII only, since it is sent as a header")
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


async def _visited(register: "Register", asked: "list[Task]", wishes: "Wishes", options: Options) -> "list[Outcome]":
    """Everything with a file or a socket behind it, opened for as long as the walk takes."""
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
    fetcher = Fetcher(transport, limits, contact=options.contact)
    try:
        with Visits(folder / "visits.sqlite") as visits:
            async with Extractor() as extractor:
                walk = Walk(register, wishes, fetcher, extractor, visits, _progress())
                return await walk.outcomes(asked)
    finally:
        await transport.aclose()


def _progress() -> "Progress":
    """A line on stderr that is written over, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda done, total: None  # noqa: ARG005

    def line(done: int, total: int) -> None:
        end = "\r" if done < total else "\r\x1b[K"
        sys.stderr.write(f"\x1b[K{done} of {total} pages{end}")
        sys.stderr.flush()

    return line


def _record(outcomes: "list[Outcome]", folder: Path) -> None:
    """Put what was seen into the source records; what cannot be edited is named, and the rest is written."""
    from factcheck.evidence.outcome import of_sources
    from factcheck.store.source_edit import Note, write_notes

    states = of_sources(outcomes)
    copies = {
        one.archived.source: one.archived.url for one in outcomes if one.archived and one.archived.prints is not False
    }
    notes = {
        source: Note((states[source][1], states[source][0].value) if source in states else None, copies.get(source))
        for source in states.keys() | copies.keys()
    }
    try:
        changed, refused = write_notes(folder, notes)
    except OSError as error:
        session.stop(f"the register cannot be written: {error}")
    for line in refused:
        session.note(line)
    session.note(f"{changed} source file{'' if changed == 1 else 's'} written")
