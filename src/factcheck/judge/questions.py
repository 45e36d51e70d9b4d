"""A question judged: its measurands apart, each with its assessment, and what their containment contradicts."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from factcheck.judge.agreement import Assessment, Verdict, assess
from factcheck.judge.containment import Contradiction, contradictions
from factcheck.judge.heads import Heads, heads
from factcheck.judge.measurands import Measurand
from factcheck.judge.origins import Origin, Role, origins_of
from factcheck.judge.statements import Statement, statements
from factcheck.records import Question, Register

UNIT = "unit"


class Part(NamedTuple):
    """One measurand of a question: its value on each axis and its unit, its claims in the order of the file.

    `houses` are where the lines of its voices begin, as in `Answer`.
    """

    measurand: Measurand
    claims: tuple[str, ...]
    assessment: Assessment
    houses: tuple[str, ...] = ()


class Answer(NamedTuple):
    """A question judged. `verdict` is INCOMPARABLE where it has several parts; then `axes` names what divides them.

    `houses` are the organisations that all lines go back to, each once, however many things it speaks of and even where
    its number was re-told as one of another measurand; an origin nobody recorded stands there by its claim's id.
    """

    question: str
    verdict: Verdict
    axes: tuple[str, ...]
    parts: tuple[Part, ...]
    claims: int
    houses: tuple[str, ...]
    contradictions: tuple[Contradiction, ...] = ()
    settles: str | None = None

    @property
    def origins(self) -> int:
        """How many houses all lines go back to."""
        return len(self.houses)


class Bench(NamedTuple):
    """What judging needs of a whole register: every claim as a statement, and where each line begins."""

    register: Register
    statements: Mapping[str, Statement]
    heads: Heads

    def answer(self, question: Question) -> Answer:
        """Judge one question."""
        return _answer(self, question)


def bench(register: Register, only: Collection[str] | None = None, about: Iterable[Question] | None = None) -> Bench:
    """Prepare to judge; with `only`, as if the other claims had never been printed; `about` these questions alone."""
    made = statements(
        register, None if about is None else [claim.id for one in about for claim in register.claims_of(one)]
    )
    if only is not None:
        made = {claim: _without(one, only) for claim, one in made.items() if claim in only}
    return Bench(register, made, heads(made))


def contradicted(on: Bench, question: Question) -> list[Contradiction]:
    """What of a question's parts is larger than its whole, without judging the rest of it."""
    metric = on.register.metrics.get(question.metric)
    asked = [on.statements[claim] for claim in question.claims if claim in on.statements]
    groups = _grouped(asked).values()
    if len(groups) < 2:
        return []  # one thing measured is no part of itself
    scale = metric.scale if metric else "ratio"
    voices = [one for members in groups for one in origins_of(members, on.heads, scale).origins]
    return contradictions(on.register, question, voices, on.statements)


def _without(one: Statement, only: Collection[str]) -> Statement:
    return one._replace(repeats=tuple(repeat for repeat in one.repeats if repeat.claim in only))


def _answer(on: Bench, question: Question) -> Answer:
    metric = on.register.metrics.get(question.metric)
    scale = metric.scale if metric else "ratio"
    asked = [on.statements[claim] for claim in question.claims if claim in on.statements]
    parts = []
    for measured, members in _grouped(asked).items():
        made = assess(members, on.heads, scale, settles=question.settles)
        told = tuple(one.id for one in members)
        parts.append(Part(measured, told, made, houses(on.statements, made.lines.origins)))
    live = [part for part in parts if part.assessment.claims]
    verdict = Verdict.INCOMPARABLE if len(live) > 1 else live[0].assessment.verdict if live else Verdict.INSUFFICIENT
    voices = [one for part in parts for one in part.assessment.lines.origins]
    behind = tuple(dict.fromkeys(house for part in parts for house in part.houses))
    return Answer(
        question.id, verdict, _differing(question, live), tuple(parts), sum(part.assessment.claims for part in live),
        behind, tuple(contradictions(on.register, question, voices, on.statements)),
        question.settles,
    )  # fmt: skip


def _grouped(asked: Iterable[Statement]) -> dict[Measurand, list[Statement]]:
    groups: dict[Measurand, list[Statement]] = {}
    for one in asked:
        _, measured = one.measurand
        groups.setdefault(measured, []).append(one)
    return groups


def _differing(question: Question, parts: list[Part]) -> tuple[str, ...]:
    axes = (*question.axes, UNIT)
    return tuple(
        axis for index, axis in enumerate(axes) if len({part.measurand[index] for part in parts}) > 1
    )  # fmt: skip


def houses(statements: Mapping[str, Statement], voices: Iterable[Origin]) -> tuple[str, ...]:
    """The houses behind voices, each once, in the order first met: who presumably re-tells is not a new one."""
    return tuple(dict.fromkeys(root for voice in voices for root in _roots(statements, voice)))


def _roots(statements: Mapping[str, Statement], voice: Origin) -> list[str]:
    """The houses that a voice goes back to, however the number changed on its way."""
    found: dict[str, None] = {}
    waiting, seen = [voice.id], set(voice.members)
    while waiting:
        one = statements.get(waiting.pop())
        if one is None:
            continue
        above = [repeat.claim for repeat in one.repeats if repeat.claim in statements]
        if not above:
            found[one.organisation] = None
        waiting.extend(claim for claim in above if claim not in seen)
        seen.update(above)
    if found:
        return list(found)
    speaker = statements.get(voice.id)  # on a circle, or an origin nobody recorded
    return [speaker.organisation if speaker else voice.id]


def insisted(on: Bench, question: Question) -> Assessment | None:
    """All claims forced into one measurand, "if you insist"; None where their units differ."""
    asked = [
        on.statements[claim]._replace(measurand=(question.id, ()))
        for claim in question.claims
        if claim in on.statements
    ]
    if len({measured[-1] for measured in _grouped(on.statements[one.id] for one in asked)}) > 1:
        return None
    every = {**on.statements, **{one.id: one for one in asked}}
    metric = on.register.metrics.get(question.metric)
    return assess(asked, heads(every), metric.scale if metric else "ratio")


def part_of(answer: Answer, claim: str) -> Part:
    """The part in which `claim` stands. Raises KeyError where it stands in none."""
    for part in answer.parts:
        if claim in part.claims:
            return part
    raise KeyError(claim)


def echoes(part: Part) -> list[str]:
    """The part's claims that speak for no origin of their own."""
    quiet = (Role.ECHO, Role.PRESUMED_ECHO, Role.DRIFTED_ECHO)
    return [claim for claim in part.claims if part.assessment.lines.roles[claim][0] in quiet]
