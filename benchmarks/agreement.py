"""Does the rule work? Simulated questions with a known truth, judged by six rules, on raw claims and on origins.

Each question has three to five honest origins around the truth, rounded as people round, and one trouble: a viral wrong
origin with ten echoes, a rival school, heavy tails, bounds, copies nobody recorded, or (in three questions of ten) a
wrong definition that all share.
A rule is *confidently wrong* when it gives a value and its interval misses the truth.
"""

import math
import random
import statistics
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal

from factcheck.judge.agreement import Verdict, assess
from factcheck.judge.diagnostics import pdg_scale_factor, weighted_mean
from factcheck.judge.heads import heads
from factcheck.judge.intervals import around, last_digit
from factcheck.judge.statements import Statement
from factcheck.records import Repeat

QUESTIONS = 2_000
ECHOES = 10
Interval = tuple[float, float]
Guess = Interval | None
# A claim as the other rules see it: value and the ends of its printed interval, in decades.
Seen = tuple[float, float, float]
SCENARIOS = ("viral wrong origin", "rival school", "heavy tails", "bounds", "undetected copies", "wrong definition")


def simulate(scenario: str, chance: random.Random) -> tuple[float, list[Statement]]:
    """A truth and what is said of it; echoes say what they repeat, except where copies go undetected."""
    truth = 10 ** chance.uniform(3, 7)
    count = chance.randint(3, 5)
    shared = scenario == "wrong definition" and chance.random() < 0.3
    centre = truth * (10 ** chance.choice((-0.3, 0.3)) if shared else 1)
    found = []
    for index in range(count):
        error = chance.gauss(0, 0.03) if scenario != "heavy tails" else 0.03 * _student(chance)
        found.append(_says(f"o{index}", centre * 10**error, chance))
    if scenario == "viral wrong origin":
        found += _school(chance, truth, 1, ECHOES)
    elif scenario == "rival school":
        found += _school(chance, truth, chance.randint(1, 3), 3)
    elif scenario == "bounds":
        floor = _says("floor", truth * 10 ** chance.uniform(-0.6, -0.05), chance)
        found.append(_bound(floor, above=True))
    elif scenario == "undetected copies":
        wrong = _wrong(truth, chance)
        found += [_says(f"copy{index}", wrong, chance, attested=index == 0) for index in range(4)]
    return truth, found


def _student(chance: random.Random) -> float:
    """Student's t with two degrees of freedom."""
    return chance.gauss(0, 1) / math.sqrt(chance.expovariate(1))


def _wrong(truth: float, chance: random.Random) -> float:
    return truth * 10 ** (chance.choice((-1, 1)) * chance.uniform(0.2, 1.2))


def _school(chance: random.Random, truth: float, origins: int, echoes: int) -> list[Statement]:
    wrong = _wrong(truth, chance)
    found = [_says(f"w{index}", wrong * 10 ** chance.gauss(0, 0.02), chance) for index in range(origins)]
    told = [_says(f"e{index}", wrong, chance, repeats=f"w{index % origins}", attested=False) for index in range(echoes)]
    return found + told


def _says(
    name: str, value: float, chance: random.Random, *, repeats: str | None = None, attested: bool = True
) -> Statement:
    digits = chance.choice((1, 2, 2, 3))
    number = Decimal(f"{value:.{digits - 1}e}")
    interval = around("point", number, max(last_digit(number), Decimal(1)), "ratio")
    told = (Repeat(repeats),) if repeats else ()
    return Statement(name, interval.low, interval.high, interval.centre, name, attested, 0, told)


def _bound(one: Statement, *, above: bool) -> Statement:
    return Statement(one.id, one.centre if above else None, None if above else one.centre, None, one.organisation, True)


def ours(found: Sequence[Statement]) -> Guess:
    """The rule of docs/method.md: an interval where it says AGREED or LEANING."""
    made = assess(found, heads({one.id: one for one in found}))
    if made.verdict not in (Verdict.AGREED, Verdict.LEANING) or made.interval is None:
        return None
    low, high = made.interval
    return (math.log10(low or 1), math.log10(high or 1))


def mean(seen: Sequence[Seen]) -> Guess:
    """Mean of the values with 1.96 standard errors."""
    values = [value for value, _, _ in seen]
    if len(values) < 2:
        return None
    half = 1.96 * statistics.stdev(values) / math.sqrt(len(values))
    middle = statistics.fmean(values)
    return middle - half, middle + half


def median(seen: Sequence[Seen]) -> Guess:
    """Median with 1.96 x 1.2533 standard errors."""
    values = [value for value, _, _ in seen]
    if len(values) < 2:
        return None
    half = 1.96 * 1.2533 * statistics.stdev(values) / math.sqrt(len(values))
    middle = statistics.median(values)
    return middle - half, middle + half


def marzullo(seen: Sequence[Seen]) -> Guess:
    """The interval that lies in the most printed intervals (Marzullo, 1984)."""
    ends = sorted([(low, -1) for _, low, _ in seen] + [(high, 1) for _, _, high in seen])
    best = count = 0
    found: Guess = None
    for index, (end, kind) in enumerate(ends):
        count -= kind
        if count > best:
            best, found = count, (end, ends[index + 1][0])
    return found


def pdg(seen: Sequence[Seen]) -> Guess:
    """The Particle Data Group's weighted mean, its error scaled by S."""
    values, errors = _normal(seen)
    if len(values) < 2:
        return None
    middle, error = weighted_mean(values, errors)
    scale, _ = pdg_scale_factor(values, errors)
    half = 1.96 * error * (scale or 1)
    return middle - half, middle + half


def dersimonian_laird(seen: Sequence[Seen]) -> Guess:
    """Random effects by the method of moments, with Hartung and Knapp's interval."""
    values, errors = _normal(seen)
    count = len(values)
    if count < 2:
        return None
    weights = [1 / error**2 for error in errors]
    middle, _ = weighted_mean(values, errors)
    q = sum(weight * (value - middle) ** 2 for weight, value in zip(weights, values, strict=True))
    total = sum(weights)
    tau2 = max(0.0, (q - count + 1) / (total - sum(weight**2 for weight in weights) / total))
    weights = [1 / (error**2 + tau2) for error in errors]
    total = sum(weights)
    middle = sum(weight * value for weight, value in zip(weights, values, strict=True)) / total
    spread = sum(weight * (value - middle) ** 2 for weight, value in zip(weights, values, strict=True))
    half = _T[min(count - 1, len(_T)) - 1] * math.sqrt(spread / (count - 1) / total)
    return middle - half, middle + half


# Student's t at 97.5 %, for 1 to 20 degrees of freedom.
_T = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
)  # fmt: skip
RULES: dict[str, Callable[[Sequence[Seen]], Guess]] = {
    "mean": mean, "median": median, "Marzullo": marzullo, "PDG": pdg, "DerSimonian-Laird": dersimonian_laird,
}  # fmt: skip


def _normal(seen: Sequence[Seen]) -> tuple[list[float], list[float]]:
    return [value for value, _, _ in seen], [max(1e-9, (high - low) / (2 * 1.96)) for _, low, high in seen]


def _seen(found: Sequence[Statement], *, collapsed: bool) -> list[Seen]:
    kept = [one for one in found if one.centre is not None and not (collapsed and one.repeats)]
    return [
        (math.log10(one.centre), math.log10(one.low), math.log10(one.high))
        for one in kept
        if one.centre and one.low and one.high
    ]


def _raw(found: Sequence[Statement]) -> list[Statement]:
    """The claims as if nobody had recorded who repeats whom, and everybody had a basis."""
    return [Statement(one.id, one.low, one.high, one.centre, one.id, True) for one in found]


def run(scenario: str, questions: int) -> dict[str, tuple[int, int, int]]:
    """For each rule: how often it answered, was right, and was confidently wrong."""
    chance = random.Random(scenario)
    tally: dict[str, list[Guess]] = {}
    truths = []
    for _ in range(questions):
        truth, found = simulate(scenario, chance)
        truths.append(math.log10(truth))
        for collapsed in (False, True):
            kind = "origins" if collapsed else "raw"
            seen = _seen(found, collapsed=collapsed)
            for name, rule in RULES.items():
                tally.setdefault(f"{name}, {kind}", []).append(rule(seen) if seen else None)
            tally.setdefault(f"ours, {kind}", []).append(ours(found if collapsed else _raw(found)))
    return {name: _counted(guesses, truths) for name, guesses in tally.items()}


def _counted(guesses: Sequence[Guess], truths: Sequence[float]) -> tuple[int, int, int]:
    given = [(guess, truth) for guess, truth in zip(guesses, truths, strict=True) if guess is not None]
    right = sum(guess[0] <= truth <= guess[1] for guess, truth in given)
    return len(given), right, len(given) - right


def main() -> None:
    """Print one table a scenario, and the check against published averages."""
    questions = int(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2].isdigit() else QUESTIONS
    print(f"Agreement: {questions:,} simulated questions a scenario, in per cent of all questions\n")
    print(f"{'scenario':20} {'rule':26} {'answers':>8} {'covers truth':>13} {'confidently wrong':>18}")
    for scenario in SCENARIOS:
        for name, (given, right, wrong) in run(scenario, questions).items():
            print(
                f"{scenario:20} {name:26} {100 * given / questions:7.1f}% {100 * right / max(1, given):12.1f}%"
                f" {100 * wrong / questions:17.1f}%",
                flush=True,
            )
    from benchmarks import published

    published.main()


if __name__ == "__main__":
    main()
