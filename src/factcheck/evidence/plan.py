"""Which citations are to be checked, and on which pages: the source's own, then those on which it was read."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from factcheck.records import Claim, Register


@dataclass(frozen=True, slots=True)
class CitedPage:
    """A page that may show the number: a source's own address, or a recorded archived copy of it."""

    source: str
    url: str
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """One citation: the claim, and the pages to look at until one of them prints the number."""

    claim: Claim
    pages: tuple[CitedPage, ...]


def tasks(register: Register, claims: Iterable[Claim]) -> list[Task]:
    """A task for each claim that counts; where no page is known it has none, and stays not checked."""
    return [Task(claim, tuple(_pages(register, claim))) for claim in claims if claim.counts]


def _pages(register: Register, claim: Claim) -> Iterator[CitedPage]:
    for source in register.pages_of(claim):
        if source.url is not None:
            yield CitedPage(source.id, source.url)


def claims_on(register: Register, sources: Collection[str]) -> list[Claim]:
    """Every claim that was printed, or read, in one of `sources`."""
    return [one for one in register.claims.values() if not {one.cite.source, *one.cite.via}.isdisjoint(sources)]


def claims_named(register: Register, name: str) -> list[Claim] | None:
    """The claims that a name stands for: a claim's, question's or source's id. None where nothing has that id."""
    if name in register.claims:
        return [register.claims[name]]
    if name in register.questions:
        return register.claims_of(register.questions[name])
    if name in register.sources:
        return claims_on(register, {name})
    return None


def claims_about(register: Register, subject: str) -> list[Claim]:
    """The claims of every question about a subject."""
    return [claim for question in register.questions_about(subject) for claim in register.claims_of(question)]
