"""What `factcheck verify` saw, in every format: a table of its own, and findings as `check` writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.check.report import Report
    from factcheck.evidence.outcome import Outcome
    from factcheck.evidence.state import State


@dataclass(frozen=True, slots=True)
class Told:
    """A whole run: its outcomes, the register's folder, the day, the exit status and how it is to be shown."""

    outcomes: "Sequence[Outcome]"
    folder: Path
    today: str
    status: int
    tolerated: "frozenset[State]"
    everything: bool


def write(told: Told, wanted: Sequence[tuple[str, Path | None]]) -> None:
    """Every format to its place; the counts of all states end the run on stderr where no table says them."""
    from factcheck.cli import printing
    from factcheck.cli.checking import tell_github
    from factcheck.render import verified, wire
    from factcheck.render.findings import writer

    report = _report(told)
    for form, path in wanted:
        if form == "table":
            printing.blocks(
                lambda width, _pretty: verified.blocks(told.outcomes, width, everything=told.everything), path
            )
        elif form == "json":
            session.write(wire.dumps(verified.wire(told.outcomes, told.today, told.status)), path)
        elif form == "jsonl":
            session.write(verified.lines(told.outcomes), path)
        else:
            session.write(writer(form)(report), path)
    tell_github(report, wanted)
    if ("table", None) not in wanted:
        session.note(verified.tally(told.outcomes))


def _report(told: Told) -> "Report":
    """Errors for what is lost and warnings for what nobody could judge: a run fails on both."""
    from factcheck.check import Severity
    from factcheck.check.report import Report, fingerprinted
    from factcheck.cli.checking import source_root
    from factcheck.evidence.finding import RULES, findings
    from factcheck.evidence.state import State
    from factcheck.render.verified import tally
    from factcheck.store import places

    lost = [one.task.claim for one in told.outcomes if one.state is not State.FOUND]
    found = findings(told.outcomes, places.citations(told.folder, lost), told.tolerated)
    passed = tuple(f"claim {one.task.claim.id}" for one in told.outcomes if one.state is State.FOUND)
    return Report(
        tuple(fingerprinted(found)), RULES, tally(told.outcomes), session.seen_from_here(told.folder),
        source_root(told.folder), Severity.WARNING, command="verify", passed=passed,
    )  # fmt: skip
