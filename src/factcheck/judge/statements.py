"""What reaches the judge of a claim: an interval, whose it is, on what evidence, and what it repeats."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from factcheck.judge.intervals import interval_of
from factcheck.judge.measurands import Measurand, measurand
from factcheck.records import Claim, Register, Repeat

# Positive evidence of an own basis. Everything else is not attested.
OWN_BASES = frozenset(("own record", "own estimate"))
ATTESTED_BASES = OWN_BASES | {"document"}


# A question, and the value on each of its axes: what two claims must share before they may be compared.
Key = tuple[str, Measurand]


class Statement(NamedTuple):
    """One claim as the judge sees it.

    `low`, `high` and `centre` are in the unit of the measurand (days for dates), None where open; all three are None
    where nothing could be read. `when` is the day it speaks of or was printed (proleptic Gregorian ordinal, 0 unknown).
    """

    id: str
    low: Decimal | None
    high: Decimal | None
    centre: Decimal | None
    organisation: str
    attested: bool
    when: int = 0
    repeats: tuple[Repeat, ...] = ()
    counts: bool = True
    measurand: Key = ("", ())

    @property
    def usable(self) -> bool:
        """Whether it says anything and was not withdrawn."""
        return self.counts and (self.low is not None or self.high is not None)


def statement(register: Register, claim: Claim) -> Statement:
    """The claim as a statement about its measurand within its question."""
    question = register.questions[claim.question]
    metric = register.metrics.get(question.metric)
    found = interval_of(claim.quantity, metric.scale if metric else "ratio") if claim.quantity else None
    return Statement(
        id=claim.id,
        low=found.low if found else None,
        high=found.high if found else None,
        centre=found.centre if found else None,
        organisation=register.organisation(claim.by),
        attested=is_attested(claim.basis, re_tells=bool(claim.repeats)),
        when=day_of(register, claim),
        repeats=claim.repeats,
        counts=claim.counts,
        measurand=(question.id, measurand(claim, question)),
    )


def statements(register: Register, wanted: Iterable[str] | None = None) -> Mapping[str, Statement]:
    """Every claim of the register as a statement, by id; or only those wanted, and all that they lead back to."""
    if wanted is None:
        return {claim.id: statement(register, claim) for claim in register.claims.values()}
    made: dict[str, Statement] = {}
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in made and (claim := register.claims.get(name)) is not None:
            made[name] = statement(register, claim)
            waiting.extend(repeat.claim for repeat in made[name].repeats)
    return made


def is_attested(basis: str, *, re_tells: bool) -> bool:
    """Whether there is positive evidence of an own basis; re-telling a document attests the copying, not the number."""
    return basis in (OWN_BASES if re_tells else ATTESTED_BASES)


def day_of(register: Register, claim: Claim) -> int:
    """The last day the claim speaks of, else that of its source, as an ordinal; 0 where neither is known."""
    if claim.as_of is not None:
        return claim.as_of.last.toordinal()
    source = register.sources.get(claim.cite.source)
    return source.published.last.toordinal() if source and source.published else 0
