"""Rules about where a number was printed and read."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from factcheck.check.rules import Fault
from factcheck.records import Register, Source

_BY_TIME = "the minute and second"
_BY_PAGE = "the section, table or page"
# Kinds of source in which a number has to be searched for, and what leads to it. A report may be one page.
_LEADS_TO_IT = {"paper": _BY_PAGE, "filing": _BY_PAGE, "book": _BY_PAGE, "podcast": _BY_TIME, "video": _BY_TIME}
_SHOW_VIDEOS = ("youtube.com", "youtu.be", "vimeo.com", "bilibili.com")


def missing_locator(register: Register) -> Iterator[Fault]:
    """A claim cited from a long source says where in it the number stands.

    A reader who must search two hundred pages or three hours of talk for a number does not check it. Long are papers,
    filings, books, podcasts and videos, whatever stands on a page of a video site, and a report that is a PDF or of
    which another claim says where in it. A number that was read on another page (`via`) is left alone.
    Mend it: add `at:` with the section, table, page or minute; leave it out only where nobody recorded it.
    """
    located = {claim.cite.source for claim in register.claims.values() if claim.cite.at}
    for claim in register.claims.values():
        source = register.sources.get(claim.cite.source)
        if source is None or claim.cite.at is not None or claim.cite.via or not claim.counts:
            continue
        if place := _place(source, located=source.id in located):
            message = f"'{source.id}' is long, and the citation does not say where in it"
            yield Fault(("claim", claim.id), ("cite",), message, f"add `at:` with {place}")


def _place(source: Source, *, located: bool) -> str | None:
    """What leads to a number in a long source; None for a short one. `located`: a claim says where in this one."""
    address = urlsplit((source.url or "").lower())
    if address.netloc.removeprefix("www.").removeprefix("m.") in _SHOW_VIDEOS:
        return _BY_TIME
    if source.kind == "report" and (located or address.path.endswith(".pdf")):
        return _BY_PAGE
    return _LEADS_TO_IT.get(source.kind)


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
