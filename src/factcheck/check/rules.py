"""What a rule is, and the list of all of them: one function each, its name the code, its docstring the help."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple, Protocol

from factcheck.check.finding import Severity
from factcheck.records import Register

Record = tuple[str, str]  # kind and id


class Fault(NamedTuple):
    """A rule broken by a record: `record` as kind and id, `field` the path of keys to what is wrong in it."""

    record: Record
    field: tuple[str | int, ...]
    message: str
    way_out: str


Find = Callable[[Register], Iterator[Fault]]


class FindOn(Protocol):
    """A rule that must know the date."""

    __name__: str

    def __call__(self, register: Register, today: date) -> Iterator[Fault]:
        """Every breach, as of `today`."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its code as people write it, how bad a breach is, its help, and what finds the breaches."""

    code: str
    severity: Severity
    help: str
    find: Find

    @property
    def title(self) -> str:
        """The first sentence of the help."""
        return self.help.partition("\n\n")[0].replace("\n", " ").partition(". ")[0].removesuffix(".") + "."


def code(function: Callable[..., object]) -> str:
    """The name of a function as people write it: `dangling-id`."""
    return function.__name__.replace("_", "-")


def sound_rules() -> dict[str, Rule]:
    """The rules without which a register cannot be shown: few, quick, and run whenever one is loaded."""
    from factcheck.check import circles, figures, references

    listed: tuple[tuple[Find, Severity], ...] = (
        (references.dangling_id, Severity.ERROR),
        (references.misplaced_question, Severity.ERROR),
        (circles.circular_repeats, Severity.ERROR),
        (figures.unread_phrase, Severity.ERROR),
        (figures.unfit_unit, Severity.ERROR),
        (figures.not_positive, Severity.ERROR),
    )
    return _by_code(_rule(function, severity, function) for function, severity in listed)


def all_rules(today: date) -> dict[str, Rule]:
    """Every rule by its code; to add one, write its function and name it here."""
    return sound_rules() | _timeless_rules() | _dated_rules(today)


def _timeless_rules() -> dict[str, Rule]:
    from factcheck.check import (
        circles,
        citations,
        drifts,
        duplicates,
        evidence,
        figures,
        interests,
        magnitudes,
        names,
        phrases,
        sums,
        times,
        unused,
        waivers,
        withdrawals,
    )

    listed: tuple[tuple[Find, Severity], ...] = (
        (citations.missing_locator, Severity.NOTE),
        (phrases.phrase_without_number, Severity.WARNING),
        (phrases.sentence_as_phrase, Severity.WARNING),
        (phrases.digits_differ, Severity.WARNING),
        (phrases.foreign_phrase, Severity.WARNING),
        (figures.fractional_count, Severity.WARNING),
        (magnitudes.suspicious_magnitude, Severity.WARNING),
        (times.read_before_published, Severity.ERROR),
        (times.published_before_as_of, Severity.WARNING),
        (times.echo_before_origin, Severity.WARNING),
        (drifts.unnoted_drift, Severity.WARNING),
        (sums.unreadable_relation, Severity.ERROR),
        (sums.relation_does_not_close, Severity.WARNING),
        (sums.part_larger_than_whole, Severity.WARNING),
        (evidence.lost_evidence, Severity.WARNING),
        (interests.self_support, Severity.NOTE),
        (interests.undeclared_interest, Severity.WARNING),
        (duplicates.repeated_claim, Severity.WARNING),
        (duplicates.repeated_source, Severity.WARNING),
        (unused.unused_record, Severity.NOTE),
        (circles.circular_superseding, Severity.ERROR),
        (circles.part_of_itself, Severity.ERROR),
        (names.repeated_scope, Severity.ERROR),
        (names.shared_name, Severity.WARNING),
        (withdrawals.withdrawn_and_superseded, Severity.WARNING),
        (waivers.waiver_without_reason, Severity.ERROR),
        (waivers.waiver_of_nothing, Severity.WARNING),
    )
    return _by_code(_rule(function, severity, function) for function, severity in listed)


def _dated_rules(today: date) -> dict[str, Rule]:
    """Those that must know what day it is."""
    from factcheck.check import citations, evidence, times, waivers

    listed: tuple[tuple[FindOn, Severity], ...] = (
        (citations.future_date, Severity.ERROR),
        (times.stale_claim, Severity.WARNING),
        (times.outdated_claim, Severity.ERROR),
        (waivers.expired_waiver, Severity.WARNING),
        (evidence.stale_evidence, Severity.NOTE),
    )
    return _by_code(_rule(function, severity, partial(function, today=today)) for function, severity in listed)


def _rule(function: Callable[..., object], severity: Severity, find: Find) -> Rule:
    return Rule(code(function), severity, inspect.getdoc(function) or "", find)


def _by_code(rules: Iterator[Rule]) -> dict[str, Rule]:
    return {rule.code: rule for rule in rules}
