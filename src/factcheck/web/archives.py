"""Web archives that speak as the Wayback Machine does: the copy nearest to a day, and a new copy on request.

The availability API is at archive.org/help/wayback_api.php; `id_` in a copy's address asks for the page as it was
saved, without the archive's own banner, whose numbers are not the page's.
"""

import json
import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode

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


async def nearest(fetcher: Fetcher, service: Service, url: str, day: str | None) -> Snapshot | None:
    """The copy of `url` nearest to `day` (`YYYYMMDD`), the newest without one; None without one or an answer."""
    asked = urlencode({"url": url, **({"timestamp": day} if day else {})})
    answer = await fetcher.fetch(f"{service.api}/wayback/available?{asked}", obey_robots=False)
    try:
        closest = json.loads(answer.body)["archived_snapshots"]["closest"]
        copied, available = str(closest["url"]), bool(closest["available"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return _snapshot(copied, service) if available and str(closest.get("status", "200")).startswith("2") else None


async def save(fetcher: Fetcher, service: Service, url: str) -> Snapshot | None:
    """Ask for a new copy; None where the archive does not make one."""
    answer = await fetcher.fetch(f"{service.copies}/save/{quote(url, safe=':/?&=%~+,;@!$*()#')}", obey_robots=False)
    return _snapshot(answer.address, service) if answer.status == 200 else None


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
