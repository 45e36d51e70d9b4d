"""Statements for tests, in few words: `says("a", 50_000)`."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from factcheck.judge.agreement import Assessment, assess
from factcheck.judge.heads import heads
from factcheck.judge.intervals import around, last_digit
from factcheck.judge.statements import Statement
from factcheck.records import Repeat
from factcheck.records.kinds import Scale


def says(
    name: str,
    value: float | str | tuple[float | None, float | None],
    *,
    by: str | None = None,
    attested: bool = True,
    repeats: Sequence[str] = (),
    presumed: Sequence[str] = (),
    of: str = "",
    when: int = 0,
    counts: bool = True,
) -> Statement:
    """A plain number with its printed interval, or two ends of which one may be open."""
    if isinstance(value, tuple):
        low, high = (None if end is None else Decimal(str(end)) for end in value)
        centre = (low * high).sqrt() if low is not None and high is not None else None
    else:
        number = Decimal(str(value))
        interval = around("point", number, last_digit(number), "ratio")
        low, high, centre = interval.low, interval.high, interval.centre
    told = (*(Repeat(one) for one in repeats), *(Repeat(one, presumed=True) for one in presumed))
    return Statement(name, low, high, centre, by or name, attested, when, told, counts, (of, ()))


def judged(claims: Iterable[Statement], scale: Scale = "ratio", of: str = "") -> Assessment:
    """The assessment of those that speak of the measurand `of`."""
    every = {one.id: one for one in claims}
    return assess([one for one in every.values() if one.measurand == (of, ())], heads(every), scale)
