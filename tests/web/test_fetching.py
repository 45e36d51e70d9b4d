"""The fetcher: what it refuses to open, when it gives up, how it waits; on loopback and with an invented transport."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from factcheck.web.answer import Answer, Failure
from factcheck.web.fetching import Fetcher, fault_of
from factcheck.web.guard import BlockedError, Guard, is_public
from factcheck.web.manners import Limits
from factcheck.web.retrying import retry_after
from factcheck.web.transport import GuardedTransport
from tests.web.loopback import Site, serving

OPEN = Guard(private=True)
QUICK = Limits(pause=0.01, seconds=1.0, connect_seconds=1.0)


def fetched(url: str, guard: Guard = OPEN, limits: Limits = QUICK) -> Answer:
    answer = with_fetcher(lambda fetcher: fetcher.fetch(url), guard, limits)
    assert isinstance(answer, Answer)
    return answer


def with_fetcher(work: Callable[[Fetcher], Awaitable[Any]], guard: Guard = OPEN, limits: Limits = QUICK) -> Any:
    async def run() -> Any:
        transport = GuardedTransport(guard)
        try:
            return await work(Fetcher(transport, limits))
        finally:
            await transport.aclose()

    return asyncio.run(run())


def invented(url: str, answer: Callable[[httpx.Request], httpx.Response], limits: Limits = QUICK) -> Answer:
    async def run() -> Answer:
        return await Fetcher(httpx.MockTransport(answer), limits).fetch(url)

    return asyncio.run(run())


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "2130706433", "0x7f.1", "127.1",
     "0177.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "[fe80::1]", "[fc00::1]",
     "[fec0::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "224.0.0.1", "255.255.255.255", "192.88.99.1", "198.18.0.1"],
)  # fmt: skip
def test_no_address_of_ours_is_opened_however_it_is_spelled(host: str) -> None:
    answer = fetched(f"http://{host}/", Guard())

    assert answer.failure in (Failure.NOT_ASKED, Failure.NO_ANSWER)  # no answer: where the system cannot even spell it
    assert answer.failure is Failure.NOT_ASKED or "no address" in answer.reason


def test_a_name_that_resolves_to_one_bad_address_among_good_ones_is_blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    async def resolve(*_: object, **__: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(2, 1, 6, "", ("93.184.215.14", 80)), (2, 1, 6, "", ("10.0.0.7", 80))]

    async def run() -> None:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
        with pytest.raises(BlockedError, match=r"10\.0\.0\.7"):
            await Guard().resolved("example.org", 80)

    asyncio.run(run())


def test_the_socket_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second look-up could answer otherwise; there is none."""
    looked_up = []

    async def run() -> Answer:
        loop = asyncio.get_running_loop()
        real = loop.getaddrinfo

        async def resolve(host: str, *rest: Any, **more: Any) -> Any:
            looked_up.append(host)
            return await real("127.0.0.1" if host == "rebinding.test" else host, *rest, **more)

        monkeypatch.setattr(loop, "getaddrinfo", resolve)
        transport = GuardedTransport(Guard(private=True))
        url = f"http://rebinding.test:{site.server_address[1]}/found"
        try:
            return await Fetcher(transport, QUICK).fetch(url, obey_robots=False)
        finally:
            await transport.aclose()

    with serving() as site:
        answer = asyncio.run(run())

    assert answer.status == 200
    assert looked_up.count("rebinding.test") == 1


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.215.14", "2606:4700:4700::1111"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


def test_an_intranet_is_opened_only_with_leave_and_link_local_never() -> None:
    Guard(private=True).check_address("10.0.0.1")
    for address in ("169.254.169.254", "fe80::1", "0.0.0.0", "224.0.0.1"):
        with pytest.raises(BlockedError):
            Guard(private=True).check_address(address)
    with pytest.raises(BlockedError, match="port 22"):
        Guard().check_port(22)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://x.org/",
        "http://u:p@x.org/",
        "http://u@x.org/",
        "//x.org",
        "http:///path",
        "http://x.org:99999/",
        "gopher://x",
        "http://[::1",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_plain_web_address_is_not_asked_for(url: str) -> None:
    assert fault_of(url)


def test_redirects_are_checked_at_every_hop_and_counted() -> None:
    def hop(request: httpx.Request) -> httpx.Response:
        where = {"/secure": "http://x.org/plain", "/user": "https://u:p@x.org/", "/file": "file:///etc/passwd"}
        if request.url.path == "/robots.txt":
            return httpx.Response(404)
        return httpx.Response(302, headers={"location": where[request.url.path]})

    for path in ("/secure", "/user", "/file"):
        answer = invented(f"https://x.org{path}", hop)
        assert (answer.failure, answer.reason.partition(":")[0]) == (Failure.NOT_ASKED, "blocked")


def test_a_drip_ends_at_the_deadline_and_costs_no_other_page() -> None:
    with serving() as site:
        started = time.monotonic()
        first, second = with_fetcher(
            lambda fetcher: asyncio.gather(fetcher.fetch(site.url("/drip")), fetcher.fetch(site.url("/found")))
        )

    assert time.monotonic() - started < 3
    assert (first.failure, second.status) == (Failure.NO_ANSWER, 200)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/bomb", "100 times"),
        ("/huge", "larger than 10 MB"),
        ("/double", "gzip, gzip"),
        ("/lies", "MB"),
        ("/deflate-bomb", "deflate, which"),
        ("/brotli", "br, which"),
        ("/zstd", "zstd, which"),
        ("/part", "a part"),
    ],
)
def test_bodies_beyond_the_limits_are_cut(path: str, words: str) -> None:
    with serving() as site:
        answer = fetched(site.url(path), limits=Limits(pause=0.0, seconds=60))

    assert answer.failure is Failure.TOO_MUCH
    assert words in answer.reason


@pytest.mark.parametrize("path", ["/packed", "/members"])
def test_every_honest_way_of_packing_is_read_to_its_end(path: str) -> None:
    with serving() as site:
        answer = fetched(site.url(path))

    assert b"50 thousand" in answer.body


def test_one_host_gets_one_connection_and_a_pause() -> None:
    pages = 6
    with serving() as site:
        started = time.monotonic()
        answers = with_fetcher(
            lambda fetcher: asyncio.gather(*(fetcher.fetch(site.url(f"/found/{n}")) for n in range(pages))),
            limits=Limits(pause=0.1),
        )
        took = time.monotonic() - started

        assert [answer.status for answer in answers] == [200] * pages
        assert (site.connections, site.most_open) == (1, 1)
        assert took >= 0.1 * pages  # robots.txt is a request too
        assert [path for path, _ in site.asked].count("/robots.txt") == 1


def test_the_server_says_when_to_come_back() -> None:
    with serving() as site:
        started = time.monotonic()
        busy = fetched(site.url("/busy"))
        waited = time.monotonic() - started
        later = fetched(site.url("/later"))

    assert (busy.status, later.status) == (200, 429)
    assert 2 <= waited < 6
    assert site.tries["/later"] == 1
    assert retry_after("120") == 120
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert retry_after("soon") is None


def test_a_server_fault_is_tried_three_times() -> None:
    with serving() as site:
        answer = fetched(site.url("/down"))

        assert (answer.status, site.tries["/down"]) == (503, 3)


def test_robots_are_obeyed_and_their_faults_forbid() -> None:
    def site(robots: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
        return lambda request: robots if request.url.path == "/robots.txt" else httpx.Response(200, text="page")

    closed = "User-agent: *\nDisallow: /\n"
    ours = "User-agent: factcheck\nDisallow: /a\nUser-agent: *\nDisallow:\n"
    assert invented("https://x.org/a", site(httpx.Response(200, text=closed))).failure is Failure.FORBIDDEN
    assert invented("https://x.org/a", site(httpx.Response(200, text=ours))).failure is Failure.FORBIDDEN
    assert invented("https://x.org/b", site(httpx.Response(200, text=ours))).status == 200
    assert invented("https://x.org/a", site(httpx.Response(404))).status == 200
    assert invented("https://x.org/a", site(httpx.Response(503))).failure is Failure.NO_ANSWER


def test_limits_of_a_run_leave_the_rest_not_asked() -> None:
    with serving() as site:
        limits = Limits(pause=0.0, requests_a_host=3)
        answers = with_fetcher(
            lambda fetcher: asyncio.gather(*(fetcher.fetch(site.url(f"/found/{n}")) for n in range(5))), limits=limits
        )

    assert [answer.failure for answer in answers].count(Failure.NOT_ASKED) == 3  # robots.txt was the first request


def test_no_cookie_is_sent_back() -> None:
    async def twice(fetcher: Fetcher, site: Site) -> None:
        await fetcher.fetch(site.url("/cookie"))
        await fetcher.fetch(site.url("/cookie/again"))

    with serving() as site:
        with_fetcher(lambda fetcher: twice(fetcher, site))

        assert not any("cookie" in map(str.lower, headers) for _, headers in site.asked)


def test_proxies_of_the_environment_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with serving() as site:
        assert fetched(site.url("/found")).status == 200


@pytest.mark.parametrize("unproxied", ["*", "127.0.0.1", "localhost,10.0.0.0/8", ""])
def test_no_setting_of_proxies_opens_an_address(unproxied: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as site:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, site.url(""))
        monkeypatch.setenv("NO_PROXY", unproxied)
        for url in ("http://127.0.0.1/found", "http://10.0.0.1/found", "http://169.254.169.254/"):
            assert fetched(url, Guard()).failure is Failure.NOT_ASKED

        assert site.asked == []
