"""The relations in which a question's numbers stand: what does not close is named, the rest counted or listed."""

from collections.abc import Collection, Iterator
from decimal import Decimal

from factcheck.judge.arithmetic import Outcome, Range, Sum, outcomes, relations_of
from factcheck.records import Question, Register, Relation
from factcheck.render.amounts import ends
from factcheck.render.blocks import Block, Line, Style
from factcheck.render.safe import safe
from factcheck.render.wording import many, times


def blocks(
    register: Register, question: Question, only: Collection[str] | None = None, *, every: bool = False
) -> Iterator[Block]:
    """One line for each relation that does not close or cannot be told; with `every`, for each that closes too.

    With `only`, the relations that need no claim but these.
    """
    found = {relation.id: relation for relation in relations_of(register, question.id, only)}
    worked = outcomes(register, found)
    closed = [one for one in worked.values() if one.outcome is Outcome.CLOSES]
    for one in worked.values():
        if every or one.outcome is not Outcome.CLOSES:
            yield from _relation(found[one.relation], one, sides=every)
    if closed and not every:
        text = f"Arithmetic: {many(len(closed), 'relation')} between these numbers and others, closed (--relations)."
        yield Line(text, "dim", hang=2)


def _relation(told: Relation, worked: Sum, *, sides: bool) -> Iterator[Block]:
    style: Style = "warning" if worked.outcome is Outcome.DOES_NOT_CLOSE else "dim"
    yield Line(f"Arithmetic: {safe(told.holds)}: {worked.outcome}{_apart(worked)}.", style, hang=2)
    if sides:
        yield Line(f"{side(worked.left, worked)} against {side(worked.right, worked)}", "dim", 2, hang=2)


def side(values: Range, worked: Sum) -> str:
    """What one side comes to, as far as the printed digits leave it open."""
    low, high = (None if end is None else Decimal(end.numerator) / end.denominator for end in (values.low, values.high))
    return f"{ends(low, high, None)} {worked.unit}"


def outcome(worked: Sum) -> str:
    """`closes`, or `does not close, by 1.2×`."""
    return f"{worked.outcome}{_apart(worked)}"


def _apart(worked: Sum) -> str:
    if worked.apart is None or worked.outcome is not Outcome.DOES_NOT_CLOSE:
        return ""
    return f", by {times(Decimal(worked.apart.numerator) / worked.apart.denominator)}"
