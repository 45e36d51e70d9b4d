"""Many questions as one table: a line each, or a line for each measurand with a verdict that is sought."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.judge.agreement import Assessment, Verdict
from factcheck.judge.questions import UNIT, Answer, Part
from factcheck.records import Question, Register
from factcheck.render.blocks import Block, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.wording import apart, counts, many, measured


def blocks(
    register: Register, answers: Sequence[tuple[Question, Answer]], sought: Verdict | None, width: int
) -> Iterator[Block]:
    """The questions; with `sought`, the measurands judged so, the widest apart first."""
    if sought is None or sought is Verdict.INCOMPARABLE:
        rows = [
            (question.id, safe(question.asks), answer.verdict.value, str(answer.claims), str(answer.origins))
            for question, answer in answers
        ]
        yield from _grid(("question", "asks", "verdict", "claims", "origins"), (30, 42, 14, 7, 7), rows, width)
        return
    found = [
        (question, answer, part)
        for question, answer in answers
        for part in answer.parts
        if part.assessment.verdict is sought
    ]
    found.sort(key=lambda one: (_order(one[2].assessment), one[0].id))
    cells = [_measurand(register, *one) for one in found]
    yield from _grid(("question", "what is measured", "claims", "origins", "apart"), (30, 42, 7, 7, 14), cells, width)
    yield Line(f"{many(len(found), 'measurand')} {sought}: {counts(*_sums(found))}.", "strong")


def _order(made: Assessment) -> tuple[bool, Decimal]:
    """Ratios before differences, the widest first."""
    return (made.scale != "ratio", -(made.spread_ratio or Decimal(0)))


def _measurand(register: Register, question: Question, answer: Answer, part: Part) -> tuple[str, ...]:
    made = part.assessment
    what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
    return (question.id, what, str(made.claims), str(made.origins), apart(made, part.measurand[-1]))


def _sums(found: Sequence[tuple[Question, Answer, Part]]) -> tuple[int, int]:
    return sum(part.assessment.claims for _, _, part in found), sum(part.assessment.origins for _, _, part in found)


def _grid(
    headings: tuple[str, ...], shares: tuple[int, ...], rows: Sequence[tuple[str, ...]], width: int
) -> Iterator[Block]:
    """A table where there is room; below that, two lines each."""
    if width >= MEDIUM:
        yield Grid(Columns(headings, shares, tuple(rows)), (0,) * len(rows))
        return
    for first, *rest in rows:
        yield Line(first, "strong")
        named = [
            f"{cell} {heading}" if cell.isdigit() else cell for cell, heading in zip(rest, headings[1:], strict=True)
        ]
        yield Line(named[0], "", 2)
        yield Line(" · ".join(cell for cell in named[1:] if cell), "dim", 2)
