"""How long a whole register takes to verify: 500 citations on 100 hosts, each answering after 100 ms, on loopback.

The politeness limit is what one connection a host and the pause between requests leave: nothing can be faster.
"""

import json
import multiprocessing
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from tests.cli.test_verify import register
from tests.web.loopback import serving

from benchmarks import timing

HOSTS, PAGES, LATENCY = 100, 5, 0.1


def main() -> None:
    """Print wall time, its ratio to the politeness limit, and peak memory, for three pauses and for a second run."""
    timing.compile_packages()
    with _sites() as sites:
        pages: dict[str, str | None] = {f"p{n}": f"{sites[n % HOSTS]}/found/{n}" for n in range(HOSTS * PAGES)}
        print(f"\nVerifying {len(pages)} citations on {HOSTS} hosts that answer after {LATENCY * 1000:.0f} ms\n")
        print(f"{'run':30} {'wall s':>7} {'limit s':>8} {'ratio':>6} {'computing s':>12} {'peak MB':>8}")
        with tempfile.TemporaryDirectory() as folder:
            claims = register(Path(folder) / "claims", pages)
            for pause in (0.0, 0.2, 1.0):
                # robots.txt is one more request; the pause stands between requests, not behind the last.
                limit = (PAGES + 1) * LATENCY + PAGES * pause
                _print(f"pause {pause:g} s", _run(claims, Path(folder) / f"cache-{pause:g}", pause), limit)
            _print("again, nothing to ask", _run(claims, Path(folder) / "cache-1", 1.0), None)
            small = register(Path(folder) / "small", dict(list(pages.items())[:50]))
            _print("50 citations, pause 0 s", _run(small, Path(folder) / "cache-small", 0.0), None)


@contextmanager
def _sites() -> Iterator[list[str]]:
    """The addresses of servers in a process of their own, as they are on the web."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    try:
        yield ours.recv()
    finally:
        server.kill()
        server.join()


def _serve(pipe: Connection) -> None:
    with ExitStack() as stack:
        sites = [stack.enter_context(serving(f"127.0.1.{n + 1}", LATENCY)) for n in range(HOSTS)]
        pipe.send([site.url("") for site in sites])
        time.sleep(3600)


def _run(claims: Path, cache: Path, pause: float) -> tuple[float, float, float]:
    command = [*timing.FACTCHECK, "verify", "--register", str(claims), "--allow-private", "--pause", str(pause)]
    report = claims.parent / "report.json"
    started = time.perf_counter()
    child = subprocess.Popen(
        [*command, "--format", f"json={report}"], env=timing.environment() | {"XDG_CACHE_HOME": str(cache)}
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    took = time.perf_counter() - started
    counted = json.loads(report.read_text(encoding="utf-8"))["counts"]
    assert child.returncode == 0, counted
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _print(name: str, measured: tuple[float, float, float], limit: float | None) -> None:
    wall, computing, memory = measured
    ratio = f"{limit:8.1f} {wall / limit:5.1f}x" if limit else f"{'':8} {'':6}"
    print(f"{name:30} {wall:7.1f} {ratio} {computing:12.1f} {memory:8.0f}", flush=True)
