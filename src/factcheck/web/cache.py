"""An HTTP cache on disk as RFC 9111 has it (hishel): a page asked for again is revalidated, not sent again."""

import logging
from typing import Any

import httpx
from hishel import AsyncSqliteStorage, CacheOptions
from hishel.httpx import AsyncCacheTransport

from factcheck.web.body import MOST_BYTES

_MOST_KEPT = 500_000_000
_SECONDS_KEPT = 90 * 24 * 3600.0
# A damaged cache is no event for the user: then the page is sent again.
logging.getLogger("hishel").disabled = True


def cached(transport: httpx.AsyncBaseTransport, connection: Any) -> httpx.AsyncBaseTransport:
    """`transport` behind a private cache; at most 500 MB, nothing older than 90 days.

    `connection` leads to its SQLite file and has the methods of one from anysqlite; None keeps nothing.
    """
    if connection is None:
        return transport
    storage = AsyncSqliteStorage(
        connection=connection, default_ttl=_SECONDS_KEPT, max_stream_size=MOST_BYTES, max_size=_MOST_KEPT
    )
    return AsyncCacheTransport(transport, storage=storage, rfc=CacheOptions(shared=False))
