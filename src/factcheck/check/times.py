"""Rules about what can have happened before what, and about what has grown old."""

from collections.abc import Iterator
from datetime import date

from factcheck.check.rules import Fault
from factcheck.quantity import Duration
from factcheck.records import Claim, Register


def read_before_published(register: Register) -> Iterator[Fault]:
    """No page was read before it was published.

    Mend it: correct `read`, or the source's `published`; a page that is updated was published when it first appeared.
    """
    for claim in register.claims.values():
        page = register.sources.get(claim.cite.via[0] if claim.cite.via else claim.cite.source)
        if page and page.published and claim.cite.read and claim.cite.read.last < page.published.first:
            message = f"'{page.id}' was read on {claim.cite.read} and published on {page.published}"
            yield Fault(("claim", claim.id), ("cite", "read"), message, "one of the two dates is wrong")


def published_before_as_of(register: Register) -> Iterator[Fault]:
    """A number is not printed before the date it is about, unless it is a plan or a forecast.

    Mend it: correct `as_of`; a claim of the scope `planned` or `orders` is left alone; else waive this rule.
    """
    for claim in register.claims.values():
        source = register.sources.get(claim.cite.source)
        if not (source and source.published and claim.as_of) or claim.scope in ("planned", "orders"):
            continue
        if source.published.last < claim.as_of.first:
            message = (
                f"the number is about {claim.as_of}, and '{source.id}' was published before, on {source.published}"
            )
            yield Fault(("claim", claim.id), ("as_of",), message, "correct the date, or say that it is a plan")


def echo_before_origin(register: Register) -> Iterator[Fault]:
    """Nobody repeats a number before it was printed.

    An echo older than its origin means that the link points the wrong way, or that both repeat something still older.
    Mend it: turn `repeats` round, find the older source, or correct a date.
    """
    for claim in register.claims.values():
        printed = _published(register, claim)
        for repeat in claim.repeats:
            origin = register.claims.get(repeat.claim)
            first = _published(register, origin) if origin else None
            if printed and first and printed[1] < first[0]:
                message = f"it repeats '{repeat.claim}', which was printed later, on {first[0]}"
                yield Fault(("claim", claim.id), ("repeats",), message, "turn the link round, or correct a date")


def stale_claim(register: Register, today: date) -> Iterator[Fault]:
    """The newest figure of a kind that changes is not older than its metric's `warn_after`.

    Only metrics that set it are watched: a finished training run costs the same for ever, a fleet grows.
    Mend it: look for a newer figure, and write it beside the old one.
    """
    for claim, keeps in _newest(register, "warn_after", today):
        yield _old(register, claim, keeps)


def outdated_claim(register: Register, today: date) -> Iterator[Fault]:
    """The newest figure of a kind that changes is not older than its metric's `error_after`.

    Mend it: look for a newer figure; where there is none, waive this rule until you will look again.
    """
    for claim, keeps in _newest(register, "error_after", today):
        yield _old(register, claim, keeps)


def _published(register: Register, claim: Claim) -> tuple[date, date] | None:
    source = register.sources.get(claim.cite.source)
    return (source.published.first, source.published.last) if source and source.published else None


def _about(register: Register, claim: Claim) -> date | None:
    """The last day a claim can be about: its `as_of`, else the day it was printed."""
    if claim.as_of:
        return claim.as_of.last
    printed = _published(register, claim)
    return printed[1] if printed else None


def _newest(register: Register, limit: str, today: date) -> Iterator[tuple[Claim, Duration]]:
    """The newest claim of each subject, scope and device of a question, where it is past this limit of its metric."""
    for question in register.questions.values():
        metric = register.metrics.get(question.metric)
        keeps: Duration | None = getattr(metric, limit, None)
        if keeps is None:
            continue
        newest: dict[tuple[str | None, ...], tuple[date, Claim]] = {}
        for claim in register.claims_of(question):
            day = _about(register, claim) if claim.counts else None
            key = (claim.subject, claim.scope, claim.device)
            if day and (key not in newest or newest[key][0] < day):
                newest[key] = (day, claim)
        yield from ((claim, keeps) for day, claim in newest.values() if keeps.after(day) < today)


def _old(register: Register, claim: Claim, keeps: Duration) -> Fault:
    day = _about(register, claim)
    message = f"the newest figure here is of {day}, and figures of this kind keep {keeps}"
    return Fault(("claim", claim.id), ("as_of",), message, "look for a newer figure")
