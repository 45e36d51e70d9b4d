"""Web archives that speak as the Wayback Machine does: the copy nearest to a day, and a new copy on request.

The availability API is at archive.org/help/wayback_api.php; `id_` in a copy's address asks for the page as it was
saved, without the archive's own banner, whose numbers are not the page's.
"""

import json
import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from factcheck.web.answer import Answer
from factcheck.web.fetching import Fetcher

_COPY = re.compile(r"(https?://[^/\s]+/web/)([0-9]{4,14})(?:[a-z]{2}_)?/(\S+)")
_LONGEST_URL = 2_000


@dataclass(frozen=True, slots=True)
class Service:
    """Where the archive answers questions, and where its copies are."""

    api: str = "https://archive.org"
    copies: str = "https://web.archive.org"

    @classmethod
    def at(cls, address: str) -> "Service":
        """Another archive of the same kind, such as pywb on an intranet."""
        return cls(address.rstrip("/"), address.rstrip("/"))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy and the day it was made (ISO 8601)."""

    url: str
    on: str


@dataclass(frozen=True, slots=True)
class NoCopy:
    """Why there is no copy."""

    reason: str


_NONE_THERE = NoCopy("the archive has none")


async def nearest(fetcher: Fetcher, service: Service, url: str, day: str | None) -> Snapshot | NoCopy:
    """The copy of `url` nearest to `day` (`YYYYMMDD`), the newest without one."""
    asked = urlencode({"url": url, **({"timestamp": day} if day else {})})
    answer = await fetcher.fetch(f"{service.api}/wayback/available?{asked}", obey_robots=False)
    if answer.status != 200:
        return _no_answer(answer)
    try:
        closest = json.loads(answer.body)["archived_snapshots"].get("closest")
        if not closest or not closest["available"] or not str(closest.get("status", "200")).startswith("2"):
            return _NONE_THERE
        return _snapshot(str(closest["url"]), service) or _NONE_THERE
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return NoCopy("the archive answers in a way that is not understood")


async def save(fetcher: Fetcher, service: Service, url: str) -> Snapshot | NoCopy:
    """Ask for a new copy."""
    answer = await fetcher.fetch(f"{service.copies}/save/{quote(url, safe=':/?&=%~+,;@!$*()#')}", obey_robots=False)
    if answer.status != 200:
        return _no_answer(answer)
    return _snapshot(answer.address, service) or NoCopy("the archive names no copy that it made")


def _no_answer(answer: Answer) -> NoCopy:
    if answer.failure is None:
        return NoCopy(f"the archive answers {answer.status}")
    return NoCopy(f"the archive cannot be asked: {answer.reason}")


def is_copy(url: str) -> bool:
    """Whether an address looks like that of a copy in such an archive."""
    return _COPY.fullmatch(url) is not None


def as_saved(url: str) -> str:
    """The address of a copy as the page was saved; any other address as it is."""
    return _COPY.sub(r"\1\2id_/\3", url, count=1) if is_copy(url) else url


def _snapshot(url: str, service: Service) -> Snapshot | None:
    match = _COPY.fullmatch(url)
    if match is None or len(url) > _LONGEST_URL or len(match[2]) < 8:
        return None
    stamp = match[2]
    # The API still answers http: for copies that it serves over https.
    prefix = match[1].replace("http://", "https://", 1) if service == Service() else match[1]
    return Snapshot(f"{prefix}{stamp}/{match[3]}", f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}")
