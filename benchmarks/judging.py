"""How the judge grows: a million claims in many measurands, and one measurand of a million claims."""

import gc
import random
import subprocess
import sys
import time
from decimal import Decimal

from factcheck.judge.agreement import assess
from factcheck.judge.heads import heads
from factcheck.judge.statements import Statement
from factcheck.records import Repeat

SIZES = (10_000, 100_000, 1_000_000)
PER_MEASURAND = 5


def statements(count: int, per_measurand: int) -> list[Statement]:
    """Claims of houses that mostly disagree a little; two fifths re-tell an earlier claim of their measurand."""
    chance = random.Random(count)
    made: list[Statement] = []
    for index in range(count):
        group, place = divmod(index, per_measurand)
        value = Decimal(round(10_000 * chance.lognormvariate(0, 0.5)))
        repeats = (Repeat(f"c{index - chance.randint(1, min(place, 50))}"),) if place and chance.random() < 0.4 else ()
        bound = chance.random()
        low, high = value - 500, value + 500
        made.append(
            Statement(
                f"c{index}", None if bound < 0.05 else low, None if bound > 0.95 else high,
                value if 0.05 <= bound <= 0.95 else None, f"house{chance.randrange(max(8, per_measurand // 2))}",
                chance.random() < 0.6, index % 1000, repeats, True, ("q", (str(group),)),
            )
        )  # fmt: skip
    return made


def judge(claims: list[Statement]) -> int:
    """Judge all, measurand by measurand; how many there were."""
    begins = heads({one.id: one for one in claims})
    groups: dict[object, list[Statement]] = {}
    for one in claims:
        groups.setdefault(one.measurand, []).append(one)
    for members in groups.values():
        assess(members, begins)
    return len(groups)


def measure(count: int, per_measurand: int) -> tuple[float, float]:
    """Seconds to judge, and the growth of the peak resident memory in MB while judging."""
    import resource

    claims = statements(count, per_measurand)
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    judge(claims)
    seconds = time.perf_counter() - started
    return seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def main() -> None:
    """Print time, peak memory and growth for both shapes; each size in a process of its own."""
    for title, shape in (("five claims a measurand", "many"), ("one measurand", "one")):
        print(f"\nJudging, {title}: one core, statements already built\n")
        print(f"{'claims':>10} {'seconds':>8} {'peak MB':>8} {'us/claim':>9} {'x time':>7}")
        before = 0.0
        for size in SIZES:
            told = subprocess.run(
                [sys.executable, "-m", "benchmarks.judging", str(size), shape],
                capture_output=True,
                text=True,
                check=True,
            )
            seconds, memory = (float(word) for word in told.stdout.split())
            growth = f"{seconds / before:6.1f}x" if before else ""
            print(f"{size:10,} {seconds:8.2f} {memory:8.0f} {seconds / size * 1e6:9.2f} {growth:>7}", flush=True)
            before = seconds


if __name__ == "__main__":
    if len(sys.argv) > 2:
        wanted = int(sys.argv[1])
        print(*measure(wanted, PER_MEASURAND if sys.argv[2] == "many" else wanted))
    else:
        main()
