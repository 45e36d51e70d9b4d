"""Whole processes timed in pairs: a command and `python -c pass` in turn, so that a noisy machine cancels out."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

PASS = (sys.executable, "-c", "pass")
# The interpreter itself, not a version manager's shim: a shim costs as much as the whole of `show`.
FACTCHECK = (sys.executable, "-m", "factcheck")


def environment() -> dict[str, str]:
    """The caller's environment, with byte-code caches on: without them every start-up doubles."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: Sequence[str], **also: str) -> float:
    """Wall time of one whole process, with more of an environment; its output is read and thrown away."""
    env = environment() | also
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env, check=False)
    return time.perf_counter() - started


def paired(commands: Mapping[str, Sequence[str]], pairs: int = 21) -> list[tuple[str, float, float]]:
    """For each command (name, median seconds, median ratio to the `pass` that ran just before it)."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for command in (PASS, *commands.values()):
        seconds(command)  # warms the byte-code and the file cache
    for _ in range(pairs):
        for name, command in commands.items():
            base = seconds(PASS)
            times[name].append((base, seconds(command)))
    return [
        (name, statistics.median(one for _, one in runs), statistics.median(one / base for base, one in runs))
        for name, runs in times.items()
    ]


class Used(NamedTuple):
    """What a command took: seconds by the clock and of all its processes, and the memory (MB) of its largest one."""

    seconds: float
    computing: float
    peak: float


def used(command: Sequence[str], **also: str) -> Used:
    """Run a command, with more of an environment, and see what it took (Linux: memory is counted in kilobytes)."""
    code = (
        "import resource,subprocess,sys;"
        "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL);"
        "used=resource.getrusage(resource.RUSAGE_CHILDREN);"
        "print(used.ru_utime+used.ru_stime,used.ru_maxrss)"
    )
    started = time.perf_counter()
    measured = [sys.executable, "-c", code, *command]
    shown = subprocess.run(measured, capture_output=True, text=True, env=environment() | also, check=True)
    took = time.perf_counter() - started
    computing, kilobytes = shown.stdout.split()
    return Used(took, float(computing), int(kilobytes) / 1024)


def peak_memory(command: Sequence[str]) -> float:
    """Peak resident memory of a command in megabytes."""
    return used(command).peak


def compile_packages() -> None:
    """Write the byte-code of everything that is imported, so that the first runs are like the others."""
    import factcheck

    roots = [Path(factcheck.__file__).parent, Path(sys.prefix) / "lib"]
    compileall = [sys.executable, "-m", "compileall", "-q", *map(str, roots)]
    subprocess.run(compileall, env=environment(), check=False, stdout=subprocess.DEVNULL)
