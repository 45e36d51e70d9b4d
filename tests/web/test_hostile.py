"""Servers and pages made to break, stall, fill or fool the one who asks; each ends in an answer, and soon."""

import asyncio
import time
from collections.abc import Callable

import httpx
import pytest

from factcheck.web.answer import Answer, Failure
from factcheck.web.fetching import Fetcher, fault_of, host_of
from factcheck.web.guard import Guard
from factcheck.web.manners import Limits
from factcheck.web.retrying import retry_after
from factcheck.web.robots import from_answer
from tests.web.loopback import serving
from tests.web.test_fetching import QUICK, fetched, invented, with_fetcher

Answering = Callable[[httpx.Request], httpx.Response]


@pytest.mark.parametrize(
    ("path", "failure"),
    [("endless", Failure.TOO_MUCH), ("slow-headers", Failure.NO_ANSWER), ("flood", Failure.NO_ANSWER),
     ("odd-way", Failure.NOT_ASKED), ("odd-wait", None), ("long-wait", None), ("odd-kind", None)],
)  # fmt: skip
def test_a_server_that_misbehaves_is_answered_for(path: str, failure: Failure | None) -> None:
    with serving() as site:
        started = time.monotonic()
        answer = fetched(site.url(f"/{path}"))

    assert answer.failure is failure
    assert time.monotonic() - started < 8


@pytest.mark.parametrize(
    "header", ["\u00b2", "-5", "1e9", "", "Mon, 01 Jan 99999 00:00:00 GMT", "Mon, 1 Jan 2026 0:0:0 +99999999"]
)
def test_an_absurd_wait_is_no_wait(header: str) -> None:
    assert retry_after(header) is None


def test_a_wait_of_ages_means_not_today() -> None:
    assert (retry_after("9" * 400) or 0) > 1e9
    with serving() as site:
        fetched(site.url("/long-wait"))

        assert site.tries["/long-wait"] == 1


@pytest.mark.parametrize(
    "urls",
    [
        ("http://x.org/a", "https://X.ORG:443/b", "http://x.org./c", "http://x.org:80/"),
        ("http://x.org:81/", "https://X.org:81"),
    ],
)
def test_one_host_is_one_host_however_it_is_spelled(urls: tuple[str, ...]) -> None:
    assert len({host_of(url) for url in urls}) == 1


def test_no_host_is_read_out_of_nonsense() -> None:
    assert host_of("http://[::1") == host_of("http://x:99999/") == ""


@pytest.mark.parametrize("url", ["http://x.org:0x50/", "http://\u0000.org/", "http://x" + "y" * 3_000])
def test_addresses_that_only_look_like_some_are_not_asked_for(url: str) -> None:
    assert fault_of(url)


@pytest.mark.parametrize("host", ["\u2460\u2461\u2466.0.0.1", "\uff11\uff12\uff17.0.0.1", "127\u30020\u30020\u30021", "[::ffff:0:127.0.0.1]",
                                  "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "0x7f000001", "017700000001", "localhost."])  # fmt: skip
def test_no_spelling_in_other_letters_leads_home(host: str) -> None:
    with serving() as site:
        answer = fetched(f"http://{host}/", Guard())

        assert answer.failure in (Failure.NOT_ASKED, Failure.NO_ANSWER)
        assert site.asked == []


def robots(*answers: httpx.Response) -> tuple[Answering, list[str]]:
    """A site whose robots.txt answers in turn, and the paths it was asked for."""
    asked: list[str] = []
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url.host}{request.url.path}")
        return left.pop(0) if "robots" in request.url.path and left else httpx.Response(200, text="page")

    return answer, asked


def moved(to: str) -> httpx.Response:
    return httpx.Response(301, headers={"location": to})


def test_robots_that_moved_are_followed_and_obeyed() -> None:
    closed = httpx.Response(200, text="User-agent: *\nDisallow: /a")
    answer, asked = robots(moved("https://www.x.org/robots.txt"), closed)

    assert invented("https://x.org/a", answer).failure is Failure.FORBIDDEN
    assert asked == ["x.org/robots.txt", "www.x.org/robots.txt"]


@pytest.mark.parametrize("obey", [True, False])
def test_robots_of_the_host_that_is_redirected_to_are_asked_and_obeyed(obey: bool) -> None:
    """Also where an archive, whose own rules are passed over, sends its reader on to somebody else."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url.host}{request.url.path}")
        if request.url.host == "x.org":
            return httpx.Response(404) if "robots" in request.url.path else moved("https://y.org/a")
        return httpx.Response(200, text="User-agent: *\nDisallow: /a")

    async def run() -> Answer:
        return await Fetcher(httpx.MockTransport(answer), QUICK).fetch("https://x.org/a", obey_robots=obey)

    assert asyncio.run(run()).failure is Failure.FORBIDDEN
    assert asked[-1] == "y.org/robots.txt"


def test_robots_without_end_count_as_none() -> None:
    answer, asked = robots(*(moved(f"/robots{n}.txt") for n in range(30)))

    assert invented("https://x.org/a", answer).status == 200
    assert len(asked) == 1 + QUICK.redirects + 1


def test_robots_that_point_at_one_another_do_not_lock() -> None:
    """Each host waits for the other's file: neither may hold its own turn meanwhile."""

    def answer(request: httpx.Request) -> httpx.Response:
        other = "y" if request.url.host == "x.org" else "x"
        return moved(f"https://{other}.org/robots.txt") if "robots" in request.url.path else httpx.Response(200)

    async def run() -> list[Answer]:
        fetcher = Fetcher(httpx.MockTransport(answer), QUICK)
        asked = (fetcher.fetch(f"https://{host}.org/a") for host in "xy")
        return list(await asyncio.wait_for(asyncio.gather(*asked), 20))

    assert [one.status for one in asyncio.run(run())] == [200, 200]


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [("Disallow: /*.pdf$", "/a/b.pdf", False), ("Disallow: /a/*/c", "/a/b/c", False),
     ("Disallow: /\nAllow: /news/", "/news/1", True), ("Allow: /\nDisallow: /private", "/private/1", False)],
)  # fmt: skip
def test_the_longest_rule_decides_and_stars_are_wildcards(rules: str, path: str, allowed: bool) -> None:
    """RFC 9309, sections 2.2.2 and 2.2.3."""
    assert bool(from_answer(200, f"User-agent: *\n{rules}".encode()).why_not(f"https://x.org{path}")) is not allowed


def test_a_rule_full_of_stars_costs_nothing() -> None:
    started = time.monotonic()
    from_answer(200, b"User-agent: *\n" + b"Disallow: /" + b"*a" * 3_000 + b"b$\n").why_not(
        "https://x.org/" + "a" * 1_900
    )

    assert time.monotonic() - started < 2


def test_robots_made_to_be_misread_are_survived() -> None:
    for text in (
        "\x00\xff" * 9_000,
        "User-agent: *\nCrawl-delay: 1e9\nCrawl-delay: \u00b2\nDisallow",
        "Disallow: /\n" * 99_999,
        "a" * 900_000,
    ):
        assert from_answer(200, text.encode()).delay() <= 10
    assert from_answer(None, b"", cut=True).forbidden
    assert from_answer(200, b"User-agent: *\nCrawl-delay: 86400\nDisallow: /\n").delay() == 10


def test_waiting_out_a_pause_takes_no_other_host_its_place() -> None:
    """One request at once, two hosts: the second is asked while the first waits for its turn to come again."""
    with serving() as one, serving() as two:
        limits = Limits(pause=0.5, hosts_at_once=1)
        urls = [site.url(f"/found/{n}") for site in (one, two) for n in range(2)]
        started = time.monotonic()
        with_fetcher(lambda fetcher: asyncio.gather(*map(fetcher.fetch, urls)), limits=limits)

        assert time.monotonic() - started < 2 * 2 * 0.5 + 0.4  # two pauses each, both at once; not four in a row


def test_a_host_that_is_late_for_two_pages_is_left_alone() -> None:
    asked: list[str] = []

    def never(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        raise httpx.ReadTimeout("no answer")

    async def run() -> list[Answer]:
        fetcher = Fetcher(httpx.MockTransport(never), QUICK)
        return [await fetcher.fetch(f"https://x.example/{name}", obey_robots=False) for name in "abc"]

    answers = asyncio.run(run())

    assert asked == ["/a", "/b"]
    assert {one.failure for one in answers} == {Failure.NO_ANSWER}
    assert "another of its pages" in answers[2].reason
