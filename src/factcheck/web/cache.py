"""An HTTP cache on disk as RFC 9111 has it (hishel): a page asked for again is revalidated, not sent again."""

import httpx
from hishel import AsyncSqliteStorage, CacheOptions
from hishel.httpx import AsyncCacheTransport

from factcheck.web.body import MOST_BYTES

_MOST_KEPT = 500_000_000
_SECONDS_KEPT = 90 * 24 * 3600.0


def cached(transport: httpx.AsyncBaseTransport, path: str) -> httpx.AsyncBaseTransport:
    """`transport` behind a private cache in the file `path`; at most 500 MB, nothing older than 90 days."""
    storage = AsyncSqliteStorage(
        database_path=path, default_ttl=_SECONDS_KEPT, max_stream_size=MOST_BYTES, max_size=_MOST_KEPT
    )
    return AsyncCacheTransport(transport, storage=storage, rfc=CacheOptions(shared=False))
