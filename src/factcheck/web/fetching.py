"""Pages fetched one at a time from each host, many hosts at once; every hop of a redirect passes the same checks."""

import asyncio
import ssl
import zlib
from collections import defaultdict
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from factcheck.web import robots
from factcheck.web.answer import Answer, Failure
from factcheck.web.body import ACCEPTED, TooMuchError, body_of, drained
from factcheck.web.guard import BlockedError
from factcheck.web.manners import Host, Limits, user_agent
from factcheck.web.retrying import AgainError, patiently, retry_after

_REDIRECTS, _PERMANENT = {301, 302, 303, 307, 308}, {301, 308}
_LONGEST_URL = 2_000
_KINDS = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5"
BROKEN = (
    httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.ConnectionNotAvailable,
    httpx.TransportError, ssl.SSLError, OSError, TimeoutError,
)  # fmt: skip

_UNREACHED = (httpcore.ConnectError, httpcore.ConnectTimeout, httpx.ConnectError, httpx.ConnectTimeout)
_LATE = (httpcore.TimeoutException, httpx.TimeoutException, TimeoutError)


class Fetcher:
    """One run's requests. `transport` carries them (guarded, cached or, in tests, invented); nothing else is asked."""

    def __init__(self, transport: httpx.AsyncBaseTransport, limits: Limits, *, contact: str | None = None) -> None:
        self._transport = transport
        self._limits = limits
        self._hosts: defaultdict[str, Host] = defaultdict(Host)
        self._slots = asyncio.Semaphore(limits.hosts_at_once)
        # Kept visits answer for pages that are fresh enough; whoever asks wants to know how the page is now.
        self._headers = {
            "User-Agent": user_agent(contact), "Accept": _KINDS, "Accept-Encoding": ACCEPTED,
            "Cache-Control": "no-cache",
        }  # fmt: skip
        self._until = asyncio.get_running_loop().time() + limits.minutes * 60
        self._requests = 0

    async def fetch(self, url: str, *, obey_robots: bool = True, language: str | None = None) -> Answer:
        """The page at `url` after at most five redirects. Network trouble is an answer, never an exception.

        robots.txt may be passed over on the host that was asked, never on one that it redirects to.
        """
        here, permanent, seen = url, True, {url}
        for _ in range(self._limits.redirects + 1):
            obeying = obey_robots or host_of(here) != host_of(url)
            answer, onward = await self._hop(url, here, obey_robots=obeying, language=language)
            answer = replace(answer, permanent=permanent and here != url)
            if onward is None:
                return answer
            permanent = permanent and answer.status in _PERMANENT
            if onward.partition("#")[0] in seen:
                return _failed(url, here, Failure.NO_ANSWER, "its redirects lead in a circle", answer.status)
            if here.startswith("https:") and onward.startswith("http:"):
                return _failed(url, here, Failure.NOT_ASKED, f"blocked: it redirects from https to {onward}")
            here = onward.partition("#")[0]
            seen.add(here)
        return _failed(url, here, Failure.NO_ANSWER, f"it redirects more than {self._limits.redirects} times")

    async def _hop(
        self, asked: str, here: str, *, obey_robots: bool, language: str | None
    ) -> tuple[Answer, str | None]:
        """One request and where it leads on to, if it does."""
        if fault := fault_of(here):
            return _failed(asked, here, Failure.NOT_ASKED, f"blocked: {fault}"), None
        host = self._hosts[host_of(here)]
        if obey_robots and (refusal := await self._refusal(host, asked, here)):
            return refusal, None
        return await self._in_turn(host, asked, here, language)

    async def _in_turn(self, host: Host, asked: str, here: str, language: str | None) -> tuple[Answer, str | None]:
        async with host.turn:
            if why := self._spent(host):
                return _failed(asked, here, Failure.NOT_ASKED, why), None
            if host.silent:
                return _failed(
                    asked, here, Failure.NO_ANSWER, f"{host.silent}, as for another of its pages; not asked again"
                ), None
            return await self._tried(host, asked, here, language)

    def _spent(self, host: Host) -> str:
        limits = self._limits
        if asyncio.get_running_loop().time() > self._until:
            return f"the run's limit of {limits.minutes:g} minutes was reached"
        if host.requests >= limits.requests_a_host or self._requests >= limits.requests:
            return "the run's limit of requests was reached"
        return ""

    async def _refusal(self, host: Host, asked: str, here: str) -> Answer | None:
        async with host.reading_robots:
            if host.robots is None:
                rules = await self._rules(asked, here)
                if rules.failure in (Failure.NO_ANSWER, Failure.NOT_ASKED) and rules.status is None:
                    return replace(rules, address=here)
                host.robots = robots.from_answer(rules.status, rules.body, cut=rules.failure is Failure.TOO_MUCH)
        if host.robots.forbidden:
            return _failed(asked, here, Failure.NO_ANSWER, host.robots.forbidden)
        why = host.robots.why_not(here)
        return _failed(asked, here, Failure.FORBIDDEN, why) if why else None

    async def _rules(self, asked: str, here: str) -> Answer:
        """The site's robots.txt, after as many redirects as a page may have; beyond them there is none (RFC 9309)."""
        where = urljoin(here, "/robots.txt")
        for _ in range(self._limits.redirects + 1):
            if fault_of(where):
                break
            answer, onward = await self._in_turn(self._hosts[host_of(where)], asked, where, None)
            if onward is None:
                return answer
            where = onward
        return Answer(asked, where, 404)

    async def _tried(self, host: Host, asked: str, here: str, language: str | None) -> tuple[Answer, str | None]:
        """The request, again where that may help, with everything that can go wrong turned into an answer."""
        try:
            async for attempt in patiently(self._limits):
                with attempt:
                    return await self._once(host, asked, here, language)
        except AgainError as again:
            return again.answer, None
        except BlockedError as blocked:
            return _failed(asked, here, Failure.NOT_ASKED, f"blocked: {blocked}"), None
        except TooMuchError as much:
            return _failed(asked, here, Failure.TOO_MUCH, str(much)), None
        except zlib.error as damaged:
            return _failed(asked, here, Failure.TOO_MUCH, f"its compression is damaged ({damaged})"), None
        except BROKEN as error:
            reason = _why(error, self._limits)
            host.note_failure(reason, reached=not isinstance(error, _UNREACHED), late=isinstance(error, _LATE))
            return _failed(asked, here, Failure.NO_ANSWER, reason), None
        raise AssertionError("patiently ends by returning or raising")

    async def _once(self, host: Host, asked: str, here: str, language: str | None) -> tuple[Answer, str | None]:
        headers = self._headers | ({"Accept-Language": f"{language}, *;q=0.5"} if language else {})
        limits = self._limits
        timeouts = {"connect": limits.connect_seconds, "read": limits.seconds, "write": limits.seconds, "pool": None}
        request = httpx.Request("GET", here, headers=headers, extensions={"timeout": timeouts})
        self._requests += 1
        async with host.spaced(limits.pause), self._slots, asyncio.timeout(limits.seconds):
            response = await self._transport.handle_async_request(request)
            try:
                return await _answer(asked, here, response)
            finally:
                await response.aclose()


async def _answer(asked: str, here: str, response: httpx.Response) -> tuple[Answer, str | None]:
    status, headers = response.status_code, response.headers
    keepable = "no-store" not in headers.get("cache-control", "").lower()
    answer = Answer(asked, here, status, content_type=headers.get("content-type", ""), keepable=keepable)
    if not 200 <= status < 300:
        await drained(response)
    if status in _REDIRECTS and "location" in headers:
        return answer, joined(here, headers["location"])
    if status == 429 or status >= 500:
        raise AgainError(replace(answer, reason=f"the site answers {status}"), retry_after(headers.get("retry-after")))
    if status == 206:
        raise TooMuchError("only a part of it was sent, which was not asked for")
    if 200 <= status < 300:
        answer = replace(answer, body=await body_of(response))
    return answer, None


def host_of(url: str) -> str:
    """Whom a URL asks, spelled in one way, so that one host never gets two connections."""
    try:
        parts = urlsplit(url)
        port = "" if parts.port in (None, 80, 443) else f":{parts.port}"
    except ValueError:
        return ""
    return f"{(parts.hostname or '').rstrip('.')}{port}"


def joined(here: str, onward: str) -> str:
    """Where a redirect leads; as it is written, if that is no address."""
    try:
        return urljoin(here, onward)
    except ValueError:
        return onward


def fault_of(url: str) -> str:
    """Why a URL is not asked for at all; empty where it may be."""
    try:
        parts = urlsplit(url)
        _ = parts.port
        httpx.URL(url)
    except (ValueError, httpx.InvalidURL):
        return "it is not a web address"
    if parts.scheme not in ("http", "https"):
        return f"{parts.scheme or 'nothing'}: is neither http nor https"
    if parts.username is not None or parts.password is not None:
        return "there is a user name in the address"
    if not parts.hostname:
        return "it names no host"
    return "it is too long" if len(url) > _LONGEST_URL else ""


def _why(error: BaseException, limits: Limits) -> str:
    if isinstance(error, httpcore.ConnectTimeout):
        return "the host does not answer"
    if isinstance(error, TimeoutError | httpcore.TimeoutException | httpx.TimeoutException):
        return f"no whole answer within {limits.seconds:g} s"
    return f"the connection failed: {str(error).strip() or type(error).__name__}"


def _failed(asked: str, here: str, failure: Failure, reason: str, status: int | None = None) -> Answer:
    return Answer(asked, here, status, failure=failure, reason=reason)
