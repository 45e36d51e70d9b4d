"""Many questions as one table: a line each, or a line for each measurand with a verdict that is sought."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice

from factcheck.judge.agreement import Assessment, Verdict
from factcheck.judge.printed import Printed
from factcheck.judge.questions import UNIT, Answer, Part
from factcheck.records import Question, Register
from factcheck.render import sentences
from factcheck.render.blocks import Block, Grid, Line
from factcheck.render.capping import rest
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.sentences import apart
from factcheck.render.wording import many, measured


def blocks(
    register: Register,
    answers: Iterable[tuple[Question, Answer]],
    asked: int,
    sought: Verdict | None,
    width: int,
    then: Printed | None = None,
    most: int | None = None,
) -> Iterator[Block]:
    """The questions; with `sought`, the measurands judged so, the widest apart first; `then`: as of which day.

    Of more rows than `most` only the first are shown. Where every answer has a row, the others of as many as were
    `asked` are not even taken.
    """
    if then is not None:
        yield from _as_of(register, then)
    answers = ((question, answer) for question, answer in answers if answer.parts or then is None)
    if sought is None or sought is Verdict.INCOMPARABLE:
        told = (
            (question.id, safe(question.asks), answer.verdict.value, str(answer.claims), str(answer.origins))
            for question, answer in answers
        )
        rows = list(islice(told, most))
        yield from _grid(("question", "asks", "verdict", "claims", "origins"), (30, 42, 14, 7, 7), rows, width)
        yield from _rest(rows, len(rows) + sum(1 for _ in told) if sought or then else asked)
        return
    found = [
        (question, answer, part)
        for question, answer in answers
        for part in answer.parts
        if part.assessment.verdict is sought
    ]
    found.sort(key=lambda one: (_order(one[2].assessment), one[0].id))
    cells = [_measurand(register, *one) for one in found[:most]]
    yield from _grid(("question", "what is measured", "claims", "voices", "apart"), (30, 42, 7, 7, 14), cells, width)
    yield from _rest(cells, len(found))
    yield Line(f"{many(len(found), 'measurand')} {sought}: {_sums(found)}.", "strong")


def _as_of(register: Register, then: Printed) -> Iterator[Block]:
    later, undated = then.left_out(register.claims)
    yield Line(
        f"As of {then.day}: {many(later, 'claim')} printed later and {many(undated, 'claim')} without a date left out.",
        "dim",
    )
    if not then.by_then:
        yield Line(f"Nothing was in print by {then.day}, as far as this register knows.", "warning")


def _order(made: Assessment) -> tuple[bool, Decimal]:
    """Ratios before differences, the widest first."""
    return (made.scale != "ratio", -sentences.width(made))


def _measurand(register: Register, question: Question, answer: Answer, part: Part) -> tuple[str, ...]:
    made = part.assessment
    what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
    return (question.id, what, str(made.claims), str(made.origins), apart(made, part.measurand[-1]))


def _sums(found: Sequence[tuple[Question, Answer, Part]]) -> str:
    """Claims and voices added up, and the houses behind them, each counted once however many questions it is in."""
    parts = [part for _, _, part in found]
    claims, heard = sum(part.assessment.claims for part in parts), sum(part.assessment.origins for part in parts)
    houses = {house for part in parts for house in part.houses}
    return f"{many(claims, 'claim')} · {many(heard, 'voice')}, which go back to {many(len(houses), 'origin')}"


def _rest(shown: Sequence[object], total: int) -> Iterator[Block]:
    if left := rest(len(shown), total):
        yield Line(left, "dim")


def _grid(
    headings: tuple[str, ...], shares: tuple[int, ...], rows: Sequence[tuple[str, ...]], width: int
) -> Iterator[Block]:
    """A table where there is room; below that, two lines each."""
    if width >= MEDIUM:
        yield Grid(Columns(headings, shares, tuple(rows)), (0,) * len(rows))
        return
    for first, *others in rows:
        yield Line(first, "strong")
        named = [
            many(int(cell), heading.removesuffix("s")) if cell.isdigit() else cell
            for cell, heading in zip(others, headings[1:], strict=True)
        ]
        yield Line(named[0], "", 2)
        yield Line(" · ".join(cell for cell in named[1:] if cell), "dim", 2)
