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
from factcheck.records.collecting import uncollected

SIZES = (10_000, 100_000, 1_000_000)
PER_MEASURAND = 5
COUNTS = ("verdict", "value", "interval", "claims", "origins", "attested", "support", "fragility")
# What an assessment works out only when asked; the rest of its properties are counted from these.
EVERYTHING = ("independent_lines", "coherent_sets", "dissent", "conflict", "spread_ratio", "envelope", "bounds")


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


def judge(claims: list[Statement], *, whole: bool = False) -> int:
    """Judge all, measurand by measurand: verdict, value, interval and counts; `whole`: everything else too."""
    asked = (*COUNTS, *EVERYTHING) if whole else COUNTS
    with uncollected():
        begins = heads({one.id: one for one in claims})
        groups: dict[object, list[Statement]] = {}
        for one in claims:
            groups.setdefault(one.measurand, []).append(one)
        for members in groups.values():
            made = assess(members, begins)
            for name in asked:
                getattr(made, name)
    return len(groups)


def measure(count: int, per_measurand: int, *, whole: bool) -> tuple[float, float, float]:
    """Seconds by the clock and by the processor, and the growth of the peak resident memory in MB while judging."""
    import resource

    claims = statements(count, per_measurand)
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started, worked = time.perf_counter(), time.process_time()
    judge(claims, whole=whole)
    passed, worked = time.perf_counter() - started, time.process_time() - worked
    return passed, worked, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def main() -> None:
    """Print time, peak memory and growth for both shapes; each size in a process of its own."""
    for title, shape in (("five claims a measurand", "many"), ("one measurand", "one")):
        for asked in ("verdicts", "everything"):
            print(f"\nJudging, {title}, {asked}: one core, statements already built\n")
            print(f"{'claims':>10} {'seconds':>8} {'of CPU':>8} {'peak MB':>8} {'CPU us/claim':>13} {'x CPU':>7}")
            before = 0.0
            for size in SIZES:
                told = subprocess.run(
                    [sys.executable, "-m", "benchmarks.judging", str(size), shape, asked],
                    capture_output=True,
                    text=True,
                    check=True,
                )
                passed, worked, memory = (float(word) for word in told.stdout.split())
                growth = f"{worked / before:6.1f}x" if before else ""
                each = worked / size * 1e6
                print(f"{size:10,} {passed:8.2f} {worked:8.2f} {memory:8.0f} {each:13.2f} {growth:>7}", flush=True)
                before = worked


if __name__ == "__main__":
    if len(sys.argv) > 3:
        wanted = int(sys.argv[1])
        per_measurand = PER_MEASURAND if sys.argv[2] == "many" else wanted
        print(*measure(wanted, per_measurand, whole=sys.argv[3] == "everything"))
    else:
        main()
