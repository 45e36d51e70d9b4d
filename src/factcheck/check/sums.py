"""Rules about arithmetic: relations that do not close, and parts larger than their wholes."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from factcheck.check.rules import Fault
from factcheck.judge.arithmetic import Outcome, outcomes, work_out
from factcheck.judge.formula import FormulaError
from factcheck.judge.questions import bench, contradicted
from factcheck.records import Register

_WRITTEN_AS_TIMES = 1.25  # smaller gaps read better in percent
_ABSURD = 10**9


def unreadable_relation(register: Register) -> Iterator[Fault]:
    """A relation is a formula of claims and numbers whose units fit: anything else cannot be worked out.

    Mend it: see Relations in claims/README.md; a number may carry a unit in brackets, as in `[8 GPU/node]`.
    """
    unsound = [name for _, name in register.unsound]
    for relation in register.relations.values():
        try:
            work_out(register, relation)
        except FormulaError as error:
            if ("claim", "*") in register.unsound or any(f"'{name}'" in str(error) for name in unsound):
                continue  # the claim has a finding of its own
            yield Fault(("relation", relation.id), ("holds",), str(error), "see Relations in claims/README.md")


def relation_does_not_close(register: Register) -> Iterator[Fault]:
    """Arithmetic that is said to hold holds, as far as the printed digits can tell.

    Each figure stands for all that its last digit leaves open; only a gap beyond that is told.
    Mend it: compare the figures with their pages; where they are printed so, the formula claims too much.
    """
    for found in outcomes(register).values():
        if found.outcome is Outcome.DOES_NOT_CLOSE:
            by = f", by {_how_much(found.apart)}" if found.apart else ""
            holds = register.relations[found.relation].holds
            message = f"'{holds}' does not close{by}, whatever the printed digits leave open"
            yield Fault(("relation", found.relation), ("holds",), message, "mend a claim, or the formula")


def part_larger_than_whole(register: Register) -> Iterator[Fault]:
    """What is contained is not larger than what contains it: else one claim is wrong, or measures another thing.

    A training run stands in a fleet, an H100 is a Hopper. Compared is what adds up, such as chips and money, not prices
    and ratios; and no part with a whole that was counted more than a year before it, and may have grown.
    Mend it: correct the scope or the device of one; where both are printed so, waive this rule.
    """
    on = bench(register)
    for question in register.questions.values():
        for one in contradicted(on, question):
            message = f"'{one.part}' is part of what '{one.whole}' counts, and at least {_times(one.ratio)} as much"
            yield Fault(("claim", one.part), ("stated",), message, "mend the scope or device of one")


def _how_much(apart: Fraction) -> str:
    """`0.36 %`, or `3.2 times` from a quarter up."""
    return _times(apart) if apart >= _WRITTEN_AS_TIMES else f"{100 * (float(apart) - 1):.2g} %"


def _times(ratio: Fraction | Decimal) -> str:
    """`3.2 times`; of what no float may hold, only that it is absurd."""
    return "more than a billion times" if ratio > _ABSURD else f"{float(ratio):.3g} times"
