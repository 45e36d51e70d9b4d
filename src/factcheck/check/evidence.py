"""Rules about how well the evidence is kept: pages that nobody has asked for, or not for long."""

from collections.abc import Iterator
from datetime import date

from factcheck.check.rules import Fault
from factcheck.records import Register, Source

LONG_AGO = 180  # days: the median age at which users of a number register asked for a new look (field, want 10: 147)


def stale_evidence(register: Register, today: date) -> Iterator[Fault]:
    """A cited page is asked for again from time to time, so that lost evidence is noticed while it can be replaced.

    Silent for a register in which nothing has ever been checked: who does not use `factcheck verify` is not told off
    for it in every run.
    """
    if not any(source.checked for source in register.sources.values()):
        return
    for source in register.sources.values():
        if source.url is not None and (message := _staleness(source, today)):
            yield Fault(("source", source.id), ("checked",), message, f"factcheck verify {source.id} --write")


def _staleness(source: Source, today: date) -> str:
    if source.checked is None:
        return f"nobody has checked the page of '{source.id}' yet"
    days = (today - source.checked.on.last).days
    return f"the page of '{source.id}' was last checked {days} days ago" if days > LONG_AGO else ""
