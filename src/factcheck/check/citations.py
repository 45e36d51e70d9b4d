"""Rules about where a number was printed and read."""

from collections.abc import Iterator
from datetime import date

from factcheck.check.rules import Fault
from factcheck.records import Register

_LONG = ("paper", "filing")  # a report or a manual may be one page


def missing_locator(register: Register) -> Iterator[Fault]:
    """A claim cited from a paper or a filing says where in it the number stands.

    A reader who must search two hundred pages for a number does not check it.
    Mend it: add `at:` with the section, table or page; leave it out only where nobody recorded it.
    """
    for claim in register.claims.values():
        source = register.sources.get(claim.cite.source)
        if source and source.kind in _LONG and claim.cite.at is None and not claim.cite.via and claim.counts:
            message = f"'{source.id}' is a {source.kind}, and the citation does not say where in it"
            yield Fault(("claim", claim.id), ("cite",), message, "add `at:` with the section, table or page")


def future_date(register: Register, today: date) -> Iterator[Fault]:
    """No source was published, and no page was read, after today.

    Such a date is a slip of the pen, or a source that nobody can have seen.
    Mend it: correct the date, or leave it out.
    """
    way_out = f"today is {today.isoformat()}; correct the date or leave it out"
    for source in register.sources.values():
        if source.published and source.published.first > today:
            message = f"'{source.id}' was published on {source.published}, which is still to come"
            yield Fault(("source", source.id), ("published",), message, way_out)
    for claim in register.claims.values():
        if claim.cite.read and claim.cite.read.first > today:
            message = f"the page was read on {claim.cite.read}, which is still to come"
            yield Fault(("claim", claim.id), ("cite", "read"), message, way_out)
