"""The register as the program knows it: records joined by their ids, and nothing that reads text or files."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from typing import Any

from factcheck.records.kinds import Claim, Device, Interest, Metric, Party, Question, Relation, Source, Subject
from factcheck.records.spelling import spellings

_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")


class Register:
    """All records by id. References between records are ids; one that leads nowhere is a finding, not a crash.

    `unsound` has kind and id of records too broken to load, or kind and "*": naming one of these is no second fault.
    """

    def __init__(
        self,
        metrics: Mapping[str, Metric],
        devices: Mapping[str, Device],
        parties: Mapping[str, Party],
        subjects: Mapping[str, Subject],
        sources: Mapping[str, Source],
        questions: Mapping[str, Question],
        claims: Mapping[str, Claim],
        relations: Mapping[str, Relation],
        unsound: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        self.metrics, self.devices, self.parties, self.subjects = metrics, devices, parties, subjects
        self.sources, self.questions, self.claims, self.relations = sources, questions, claims, relations
        self.unsound = unsound

    def with_other(self, **records: Mapping[str, Any]) -> "Register":
        """The same register, but for the records of some kinds: `with_other(sources={})`."""
        kinds = ("metrics", "devices", "parties", "subjects", "sources", "questions", "claims", "relations")
        return Register(**{kind: records.get(kind, getattr(self, kind)) for kind in kinds}, unsound=self.unsound)

    def claims_of(self, question: Question) -> list[Claim]:
        """The question's claims, in the order of its file."""
        return [self.claims[claim] for claim in question.claims if claim in self.claims]

    def pages_of(self, claim: Claim) -> list[Source]:
        """Where a claim was printed and where it was read, the cited publication first."""
        return [self.sources[one] for one in (claim.cite.source, *claim.cite.via) if one in self.sources]

    def subject_and_makers(self, subject: str) -> Iterator[str]:
        """`subject`, then everything that made it or that it is part of, nearest first; each once."""
        return _climb(subject, self._makers)

    def subject_called(self, spelling: str) -> str | None:
        """The id of the subject whose id, name or alias folds to `spelling` (`records.spelling`)."""
        return next((subject for word, subject in spellings(self.subjects.values()) if word == spelling), None)

    def in_order(self, kind: str, ids: Collection[str]) -> "list[Any]":
        """The records of a kind (`parties`) that have one of these ids, in the order of the register."""
        return [one for one in getattr(self, kind).values() if one.id in ids]

    def relations_beside(self, questions: Collection[str]) -> list[Relation]:
        """The relations that join several questions, and those that stand in the files of these."""
        return [one for one in self.relations.values() if one.question is None or one.question in questions]

    def relations_naming(self, claims: Collection[str]) -> list[Relation]:
        """The relations in whose text one of these ids stands as a word, in the order of the register."""
        return [one for one in self.relations.values() if not ids_in(one.holds).isdisjoint(claims)]

    def tellings(self, claim: str) -> list[str]:
        """The claims that repeat `claim`, in the order of the register."""
        return self._told.get(claim, [])

    @cached_property
    def was_verified(self) -> bool:
        """Whether the pages of any source were ever asked for by `factcheck verify`."""
        return any(source.checked for source in self.sources.values())

    def questions_about(self, subject: str) -> list[Question]:
        """Questions whose subject, or a claim's narrower subject, is `subject` or was made by it or is part of it."""
        return [
            question
            for question in self.questions.values()
            if any(
                subject in self.subject_and_makers(one)
                for one in {question.subject, *(claim.subject for claim in self.claims_of(question))}
            )
        ]

    def organisation(self, party: str) -> str:
        """The outermost party that `party` belongs to, itself if it belongs to none; of a circle its least id."""
        chain = list(_climb(party, self._employer))
        circle = [chain[chain.index(above) :] for above in self._employer(chain[-1])]
        return min(circle[0]) if circle else chain[-1]

    def interest(self, party: str, subject: str) -> Interest | None:
        """What `party`, or whom it belongs to, declared towards `subject` or what made it; the nearest counts."""
        for one in _climb(party, self._employer):
            declared = self.parties[one].interest if one in self.parties else {}
            for towards in self.subject_and_makers(subject):
                if towards in declared:
                    return declared[towards]
        return None

    @cached_property
    def _told(self) -> Mapping[str, list[str]]:
        told: dict[str, list[str]] = {}
        for one in self.claims.values():
            for parent in dict.fromkeys(repeat.claim for repeat in one.repeats):
                told.setdefault(parent, []).append(one.id)
        return told

    def _makers(self, subject: str) -> tuple[str, ...]:
        record = self.subjects.get(subject)
        return tuple(up for up in (record.made_by, record.part_of) if up is not None) if record else ()

    def _employer(self, party: str) -> tuple[str, ...]:
        record = self.parties.get(party)
        return (record.belongs_to,) if record and record.belongs_to else ()


def ids_in(text: str) -> set[str]:
    """Every word of a formula that may be an id."""
    return set(_ID.findall(text))


def _climb(start: str, upwards: Callable[[str], tuple[str, ...]]) -> Iterator[str]:
    """`start` and everything above it, nearest first, each once, so that a circle ends."""
    waiting, seen = [start], {start}
    for one in waiting:
        yield one
        above = [up for up in upwards(one) if up not in seen]
        seen.update(above)
        waiting.extend(above)
