"""What a rule is, and the list of all of them: one function each, its name the code, its docstring the help."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.check.finding import Severity
from factcheck.records import Register


class Fault(NamedTuple):
    """A rule broken by a record: `record` as kind and id, `field` the path of keys to what is wrong in it."""

    record: tuple[str, str]
    field: tuple[str | int, ...]
    message: str
    way_out: str


Rule = Callable[[Register], Iterator[Fault]]


def code(rule: Rule) -> str:
    """The rule's name as people write it: `dangling-id`."""
    return rule.__name__.replace("_", "-")


def all_rules() -> dict[str, tuple[Rule, Severity]]:
    """Every rule by its code, with its severity."""
    from factcheck.check import figures, references

    listed: tuple[tuple[Rule, Severity], ...] = (
        (references.dangling_id, Severity.ERROR),
        (references.misplaced_question, Severity.ERROR),
        (references.circular_repeats, Severity.ERROR),
        (figures.unread_phrase, Severity.ERROR),
        (figures.unfit_unit, Severity.ERROR),
        (figures.not_positive, Severity.ERROR),
    )
    return {code(rule): (rule, severity) for rule, severity in listed}
