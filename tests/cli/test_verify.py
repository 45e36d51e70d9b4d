"""`factcheck verify` against a real server on loopback: every state, and nothing kept back."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.store.visits import Visits
from tests.conftest import Ran, Run
from tests.web.loopback import Site, serving

STATES = {
    "found": "found", "packed": "found", "moved": "moved", "elsewhere": "moved", "drifted": "drifted", "front": "gone",
    "gone": "gone", "missing": "gone", "soft": "gone", "forbidden": "refused", "wall": "refused", "later": "refused",
    "private": "refused", "busy": "found", "loop/a": "unreachable", "chain": "unreachable", "inside": "not checked",
    "file": "not checked", "huge": "unreadable", "bomb": "unreadable", "double": "unreadable", "lies": "unreadable",
    "image": "unreadable", "empty": "unreadable", "shell": "unreadable", "pdf": "found", "cyrillic": "found",
    "han": "found", "dies": "unreachable", "members-only": "refused", "abroad": "refused", "onward": "unreadable",
    "members": "found", "part": "unreadable", "brotli": "unreadable",
}  # fmt: skip
LANGUAGES = {"cyrillic": "ru", "han": "zh"}


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        running.robots = b"User-agent: *\nDisallow: /private\n"
        yield running


@pytest.fixture
def verify(factcheck: Run, tmp_path: Path) -> Run:
    def run(*arguments: str, claims: Path, cache: str = "cache") -> Ran:
        known = ("--register", str(claims), "--allow-private", "--pause", "0")
        return factcheck("verify", *arguments, *known, XDG_CACHE_HOME=str(tmp_path / cache))

    return run


def register(folder: Path, pages: dict[str, str | None]) -> Path:
    """A register with one claim about fifty thousand H100s for each source, by the source's id and URL."""
    files = {
        "metrics.yaml": "- {id: count, name: count, unit: GPU, scale: ratio, counts: accelerators}\n",
        "devices.yaml": "[]\n",
        "subjects.yaml": "- {id: deepseek, name: DeepSeek, kind: company, aliases: [深度求索]}\n",
        "parties.yaml": "- {id: wang, name: Alexandr Wang, kind: person}\n",
        "sources/press.yaml": "publisher: Press  # ours\nsources:\n" + "".join(_source(*one) for one in pages.items()),
        "questions/deepseek/count.yaml": "asks: How many?\nmetric: count\nsubject: deepseek\nclaims:\n"
        + "".join(_claim(name) for name in pages),
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _id(name: str) -> str:
    return name.replace("/", "-")


def _source(name: str, url: str | None) -> str:
    address = f"    url: {url}\n" if url else ""
    return f"  - id: {_id(name)}\n    title: T   # as printed\n{address}    published: 2025-01-23\n    language: {LANGUAGES.get(name, 'en')}\n    kind: news\n\n"


def _claim(name: str) -> str:
    return f'  - {{id: c-{_id(name)}, stated: "50,000 H100s", language: en, by: wang, basis: hearsay, cite: {{source: {_id(name)}}}}}\n'


def states(report: str) -> dict[str, str]:
    return {one["claim"].removeprefix("c-"): one["state"] for one in json.loads(report)["citations"]}


def test_every_state_is_produced_and_judged_right(site: Site, tmp_path: Path, verify: Run) -> None:
    pages: dict[str, str | None] = {name: site.url(f"/{name}") for name in STATES} | {"nowhere": None}
    claims = register(tmp_path / "claims", pages)
    shown = verify("--format", "json", claims=claims)
    report = json.loads(shown.stdout)

    assert states(shown.stdout) == {_id(name): state for name, state in STATES.items()} | {"nowhere": "not checked"}
    assert shown.returncode == 1
    assert sum(report["counts"].values()) == len(pages)
    assert site.most_open <= 2  # one connection; a second only while a broken one is being given up
    assert all("Cookie" not in headers and "Authorization" not in headers for _, headers in site.asked)
    assert all(headers["User-Agent"].startswith("factcheck/") for _, headers in site.asked)
    assert not any(path.startswith("/private") for path, _ in site.asked)
    drifted: dict[str, Any] = next(one for one in report["citations"] if one["claim"] == "c-drifted")
    assert drifted["nearby"] == ["30,000 H100 GPUs"]
    again = verify("--offline", claims=claims)
    assert "30,000" in again.stdout


def test_the_exit_status_says_what_may_be_relied_on(site: Site, tmp_path: Path, verify: Run) -> None:
    """0 all found or moved; 1 something lost; 2 something not judged, unless the user said it may be."""

    def status(*names: str, more: tuple[str, ...] = ()) -> int:
        claims = register(tmp_path / "-".join(names), {name: site.url(f"/{name}") for name in names})
        return verify(*more, claims=claims).returncode

    assert status("found", "moved") == 0
    assert status("found", "gone", "forbidden") == 1
    assert status("found", "forbidden") == 2
    assert status("found", "forbidden", more=("--tolerate", "refused")) == 0


def test_a_second_run_costs_nothing_and_refresh_asks_again(site: Site, tmp_path: Path, verify: Run) -> None:
    claims = register(
        tmp_path / "claims", {name: site.url(f"/{name}") for name in ("found", "tagged", "unkept", "gone", "fresh")}
    )
    first = verify("--format", "json", claims=claims)
    asked = len(site.asked)
    second = verify("--format", "json", claims=claims)
    again = [path for path, _ in site.asked[asked:]]
    offline = verify("--offline", "--format", "json", claims=claims, cache="cache")
    refreshed_from = len(site.asked)
    verify("--refresh", claims=claims)
    refreshed = [(path, headers.get("if-none-match")) for path, headers in site.asked[refreshed_from:]]

    assert (
        states(first.stdout)
        == states(second.stdout)
        == {"found": "found", "tagged": "found", "unkept": "found", "gone": "gone", "fresh": "found"}
    )
    assert [path for path in again if path != "/robots.txt"] == ["/unkept"]  # the site asked for it not to be kept
    assert states(offline.stdout) == {
        "found": "found",
        "tagged": "found",
        "unkept": "not checked",
        "gone": "gone",
        "fresh": "found",
    }
    assert {path for path, _ in refreshed} >= {"/found", "/tagged", "/unkept", "/gone", "/fresh"}
    assert ("/tagged", '"1"') in refreshed  # revalidated, not sent again (RFC 9111, section 4.3)


def test_damaged_caches_are_no_event(site: Site, tmp_path: Path, verify: Run) -> None:
    claims = register(tmp_path / "claims", {"found": site.url("/found")})
    folder = tmp_path / "cache" / "factcheck" / "intranet"
    folder.mkdir(parents=True)
    for name in ("http.sqlite", "visits.sqlite"):
        (folder / name).write_bytes(b"no database at all " * 400)
    shown = verify(claims=claims)

    assert (shown.returncode, shown.stderr) == (0, "")


def test_kept_visits_that_nobody_understands_are_no_event(site: Site, tmp_path: Path, verify: Run) -> None:
    """Such as those of a version to come."""
    claims = register(tmp_path / "claims", {"found": site.url("/found")})
    with Visits(tmp_path / "cache/factcheck/intranet/visits.sqlite") as visits:
        visits.keep(site.url("/found"), time.time(), {"trouble": None, "page": {"words": []}, "mood": "good"})

    assert verify(claims=claims).returncode == 0


def test_a_cache_that_cannot_be_kept_stops_nothing(site: Site, tmp_path: Path, verify: Run) -> None:
    claims = register(tmp_path / "claims", {"found": site.url("/found")})
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    shown = verify(claims=claims)

    assert shown.returncode == 0
    assert "no cache can be kept" in shown.stderr


def test_a_contact_that_cannot_be_a_header_is_refused(tmp_path: Path, verify: Run) -> None:
    claims = register(tmp_path / "claims", {"found": "http://127.0.0.1:9/"})

    assert "ASCII" in verify("--contact", "Zo\u00eb\n", claims=claims).stderr


def test_a_source_known_through_a_relay_is_checked_there(site: Site, tmp_path: Path, verify: Run) -> None:
    claims = register(
        tmp_path / "claims", {"nowhere": None, "forbidden": site.url("/forbidden"), "found": site.url("/found")}
    )
    path = claims / "questions" / "deepseek" / "count.yaml"
    text = path.read_text(encoding="utf-8")
    for name in ("nowhere", "forbidden"):
        text = text.replace(f"{{source: {name}}}", f"{{source: {name}, via: found}}")
    path.write_text(text, encoding="utf-8")
    shown = verify("--format", "json", claims=claims)
    report = json.loads(shown.stdout)

    assert shown.returncode == 0
    assert {one["claim"]: one["source"] for one in report["citations"]} == dict.fromkeys(
        ("c-nowhere", "c-forbidden", "c-found"), "found"
    )
    assert sum(path == "/found" for path, _ in site.asked) == 1


def test_private_addresses_are_not_opened_without_leave(site: Site, tmp_path: Path, factcheck: Run) -> None:
    claims = register(tmp_path / "claims", {"found": site.url("/found")})
    shown = factcheck("verify", "--register", str(claims), XDG_CACHE_HOME=str(tmp_path / "cache"))

    assert shown.returncode == 2
    assert "not checked" in shown.stdout
    assert "blocked" in shown.stdout
    assert site.asked == []


def test_what_stood_on_an_intranet_is_not_recalled_without_leave(
    site: Site, tmp_path: Path, verify: Run, factcheck: Run
) -> None:
    """Not as a visit, not offline, and not from the HTTP cache."""
    claims = register(tmp_path / "claims", {"fresh": site.url("/fresh")})
    open_ = verify(claims=claims)
    asked = len(site.asked)
    outside = [
        factcheck("verify", *more, "--register", str(claims), XDG_CACHE_HOME=str(tmp_path / "cache"))
        for more in ((), ("--offline",))
    ]

    assert open_.returncode == 0
    assert [(shown.returncode, "1 not checked" in shown.stdout) for shown in outside] == [(2, True)] * 2
    assert len(site.asked) == asked


def test_archives_are_found_used_saved_and_written(site: Site, tmp_path: Path, verify: Run) -> None:
    """A dead page's copy is read and recorded; the next run finds the number there, and calls it moved."""
    claims = register(tmp_path / "claims", {name: site.url(f"/{name}") for name in ("gone", "found", "drifted")})
    path = claims / "sources" / "press.yaml"
    before = path.read_text(encoding="utf-8")
    service = ("--archive-service", site.url(""))
    first = verify("--archive", "--write", "--format", "json", *service, claims=claims)
    after = path.read_text(encoding="utf-8")
    second = verify("--format", "json", "gone", claims=claims)
    gone = json.loads(first.stdout)["citations"][0]
    added = [line for line in after.splitlines() if line not in before.splitlines()]

    assert first.returncode == 1
    assert (gone["state"], gone["archived"]["on"], gone["archived"]["prints"]) == ("gone", "2025-01-23", True)
    assert "2025-01-23" in gone["reason"]
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    assert [line.split(":")[0].strip() for line in added] == ["checked", "archived"] * 2 + ["checked"]
    assert "a copy of 2025-01-23 does not print the number" in json.loads(first.stdout)["citations"][2]["reason"]
    assert verify("gone", claims=claims).returncode == 0
    assert "the archived copy serves" in verify("gone", "--format", "markdown", claims=claims).stdout
    assert states(second.stdout) == {"gone": "moved"}

    fresh = register(tmp_path / "fresh", {"found": site.url("/found")})
    verify("--save", "--write", *service, claims=fresh)
    assert len(site.saved) == 1
    assert "/web/20261122000000/" in (fresh / "sources" / "press.yaml").read_text(encoding="utf-8")


def test_what_is_written_of_a_page_speaks_of_every_claim_on_it(
    site: Site, tmp_path: Path, verify: Run, factcheck: Run
) -> None:
    """One claim is named; the other on its page is judged too, and each is written with its own state."""
    claims = register(tmp_path / "claims", {"found": site.url("/found"), "gone": site.url("/gone")})
    path = claims / "questions" / "deepseek" / "count.yaml"
    again = _claim("found").replace("c-found", "c-other").replace("50,000", "70,000")
    path.write_text(path.read_text(encoding="utf-8") + again, encoding="utf-8")
    shown = verify("c-found", "--write", "--format", "json", claims=claims)
    written = (claims / "sources" / "press.yaml").read_text(encoding="utf-8")
    today = json.loads(shown.stdout)["on"]

    assert states(shown.stdout) == {"found": "found", "other": "drifted"}
    assert re.search(rf"checked: {{on: {today}, found: \[c-found@\w{{8}}\], drifted: \[c-other@\w{{8}}\]}}", written)
    assert written.count("checked:") == 1
    assert "never checked" not in verify("--write", claims=claims).stderr
    show = ("show", "deepseek/count", "--register", str(claims), "--format", "json")
    assert '"state": "found"' in factcheck(*show).stdout
    path.write_text(path.read_text(encoding="utf-8").replace("50,000", "60,000"), encoding="utf-8")
    assert '"state": "edited"' in factcheck(*show).stdout


def test_a_page_without_a_copy_is_said_to_have_none_and_why(site: Site, tmp_path: Path, verify: Run) -> None:
    claims = register(tmp_path / "claims", {"found": site.url("/found"), "gone": site.url("/gone")})
    nowhere = verify("--archive", "--archive-service", site.url("/forbidden"), claims=claims)
    dead = verify("--archive", "--archive-service", "http://127.0.0.1:9", claims=claims)
    saved = verify("--save", "--archive-service", site.url(""), claims=claims)

    assert "no archived copies; none for 2 pages: the archive answers 403 (2)" in nowhere.stderr
    assert "none for 2 pages: the archive cannot be asked: the connection failed" in dead.stderr
    assert "1 archived copy; none for 1 page: only a page that prints its number is saved (1)" in saved.stderr


def test_mistyped_names_and_states_are_met_with_help(tmp_path: Path, verify: Run) -> None:
    claims = register(tmp_path / "claims", {"found": "http://127.0.0.1:9/"})

    assert "did you mean 'c-found'" in verify("c-fond", claims=claims).stderr
    assert "did you mean 'refused'" in verify("--tolerate", "refuse", claims=claims).stderr
    assert "neither http nor https" in verify("--archive", "--archive-service", "archive", claims=claims).stderr
    assert "12h" in verify("--max-age", "soon", claims=claims).stderr
    assert verify("--offline", "--refresh", claims=claims).returncode == 2


@pytest.mark.parametrize("pause", ["nan", "inf", "1e9"])
def test_nobody_waits_for_ever(pause: str, tmp_path: Path, factcheck: Run) -> None:
    claims = register(tmp_path / "claims", {"found": "http://127.0.0.1:9/"})

    assert "at most" in factcheck("verify", "--pause", pause, "--register", str(claims)).stderr


def test_a_dead_host_is_given_up_after_one_page(tmp_path: Path, verify: Run) -> None:
    claims = register(tmp_path / "claims", {f"p{n}": f"http://127.0.0.1:9/{n}" for n in range(5)})
    shown = verify(claims=claims)

    assert shown.returncode == 2
    assert "5 unreachable" in shown.stdout


def test_a_killed_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """Kill -9 in the middle: what was read is kept, and the next run asks only for the rest."""
    pages = 40
    with serving(latency=0.02) as site:
        claims = register(tmp_path / "claims", {f"p{n}": site.url(f"/found/{n}") for n in range(pages)})
        command = [
            sys.executable,
            "-m",
            "factcheck",
            "verify",
            "--register",
            str(claims),
            "--allow-private",
            "--pause",
            "0",
        ]
        environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")}
        running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        while len(site.asked) < pages // 2:
            time.sleep(0.01)
        running.kill()
        running.wait()
        before = len(site.asked)
        again = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

        assert (again.returncode, again.stdout.count("40 found")) == (0, 1)
        assert len(site.asked) - before <= pages - before + 4  # robots.txt again, and what was under way
