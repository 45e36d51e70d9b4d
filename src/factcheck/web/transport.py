"""httpx over a connection pool whose sockets are guarded; no proxy, no environment, no cookie jar takes part."""

import ssl
from collections import OrderedDict
from collections.abc import AsyncIterator

import httpcore
import httpx

from factcheck.web.guard import Guard, GuardedNetwork

_MOST_ORIGINS = 256


class GuardedTransport(httpx.AsyncBaseTransport):
    """A pool of one guarded connection for each origin. HTTP/1.1 only: HTTP/2 would save one connection nothing.

    httpcore's pool looks at all its connections for every request, so that one pool for 100 hosts took most of a run.
    """

    def __init__(self, guard: Guard, context: ssl.SSLContext | None = None) -> None:
        self._guard = guard
        self._context = context or httpx.create_ssl_context(trust_env=False)
        self._pools: OrderedDict[tuple[bytes, bytes, int | None], httpcore.AsyncConnectionPool] = OrderedDict()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; errors are httpcore's own, which the fetcher knows."""
        url = request.url
        pool = await self._pool((url.raw_scheme, url.raw_host, url.port))
        answer = await pool.handle_async_request(
            httpcore.Request(
                request.method,
                httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Stream(answer), extensions=answer.extensions
        )

    async def _pool(self, origin: tuple[bytes, bytes, int | None]) -> httpcore.AsyncConnectionPool:
        if origin in self._pools:
            self._pools.move_to_end(origin)
            return self._pools[origin]
        made = self._pools[origin] = httpcore.AsyncConnectionPool(
            ssl_context=self._context,
            max_connections=1,
            keepalive_expiry=20.0,
            network_backend=GuardedNetwork(self._guard),
        )
        if len(self._pools) > _MOST_ORIGINS:
            # More than are ever spoken to at once, so the one that waited longest is idle.
            _, oldest = self._pools.popitem(last=False)
            await oldest.aclose()
        return made

    async def aclose(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            await pool.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._answer.aclose()
