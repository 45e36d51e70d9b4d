"""Which measurands are parts of which: an H100 is a Hopper, a training run stands in a fleet. Only for inequalities."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.judge.origins import Origin, reach
from factcheck.judge.precision import ROUNDED
from factcheck.judge.statements import Statement
from factcheck.quantity.units import UNITS, split
from factcheck.records import Claim, Question, Register

# Of these the whole is never less than a part of it; prices, ratios, shares and dates do not add up.
_ADDITIVE = frozenset(
    ("money", "accelerator", "chip", "computing time", "parameter", "token", "operation", "time", "person", "node")
)
_MOST_DAYS_EARLIER = 366  # a whole counted more than a year before its part may have grown since


class Contradiction(NamedTuple):
    """A part larger than its whole, whatever their printed digits leave open; `ratio` is the gap between them."""

    part: str
    whole: str
    ratio: Decimal


def contradictions(
    register: Register, question: Question, origins: Sequence[Origin], when: Mapping[str, Statement]
) -> list[Contradiction]:
    """Every origin that gives a part more than another origin gives the whole."""
    metric = register.metrics.get(question.metric)
    if metric is None or not _adds_up(metric.unit):
        return []
    return sorted(_found(register, question, origins, when), key=lambda one: (-one.ratio, one.part, one.whole))


def _found(
    register: Register, question: Question, origins: Sequence[Origin], when: Mapping[str, Statement]
) -> Iterator[Contradiction]:
    wholes = [one for one in origins if one.high is not None and one.high > 0]
    for part in origins:
        if part.low is None:
            continue
        for whole in wholes:
            if whole.high is None or part.low <= reach(whole, "ratio"):
                continue
            small, large = register.claims[part.id], register.claims[whole.id]
            days = (when[part.id].when, when[whole.id].when)
            if _same_time(*days) and is_part(register, question, small, large):
                yield Contradiction(part.id, whole.id, ROUNDED.divide(part.low, whole.high))


def _same_time(part: int, whole: int) -> bool:
    return not part or not whole or part - whole <= _MOST_DAYS_EARLIER


def _adds_up(unit: str) -> bool:
    numerator, denominator = split(unit)
    return denominator is None and numerator in UNITS and UNITS[numerator].dimension in _ADDITIVE


def is_part(register: Register, question: Question, part: Claim, whole: Claim) -> bool:
    """Whether what `part` measures is contained in what `whole` measures, on every axis, and smaller on one at least.

    A model's run stands in its maker's fleet: the subject may be a product only where the scope is narrower too.
    """
    if "as_of" in question.axes and part.as_of != whole.as_of:
        return False  # the orders of one year are no part of another's
    units = [one.quantity.unit if one.quantity else None for one in (part, whole)]
    if units[0] != units[1] or (part.device is None) != (whole.device is None):
        return False
    narrower_scope = _scope_within(register, question, part.scope, whole.scope)
    same_scope = part.scope == whole.scope
    narrower_device = part.device != whole.device and _within_device(register, part.device, whole.device)
    same_device = part.device == whole.device
    if part.subject != whole.subject and not (
        narrower_scope and whole.subject in register.subject_and_makers(part.subject)
    ):
        return False
    return (narrower_scope or same_scope) and (narrower_device or same_device) and (narrower_scope or narrower_device)


def _scope_within(register: Register, question: Question, part: str | None, whole: str | None) -> bool:
    metric = register.metrics.get(question.metric)
    above = {scope.id: scope.within for scope in metric.scopes} if metric else {}
    return part != whole and whole is not None and _climbs(part, whole, above.get)


def _within_device(register: Register, part: str | None, whole: str | None) -> bool:
    def family(name: str) -> str | None:
        found = register.devices.get(name)
        return found.part_of if found else None

    return whole is not None and _climbs(part, whole, family)


def _climbs(below: str | None, wanted: str, above: Callable[[str], str | None]) -> bool:
    seen: set[str] = set()
    while below is not None and below not in seen:
        if below == wanted:
            return True
        seen.add(below)
        below = above(below)
    return False


def device_contains(register: Register, family: str | None, device: str | None) -> bool:
    """Whether `device` is a kind of `family`, and not the same."""
    return family != device and _within_device(register, device, family)
