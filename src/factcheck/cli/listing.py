"""`factcheck list`: every question with its counts."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import as_of, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.judge import Answer, Verdict
    from factcheck.judge.printed import Printed
    from factcheck.records import Question, Register


def run(
    formats: Sequence[str] | None,
    output: Path | None,
    where: Where,
    *,
    metric: str | None,
    by: str | None,
    verdict: str | None,
    day: str | None = None,
) -> int:
    """List the questions that are in `metric`, answered by `by` and judged `verdict` as of `day`, where given."""
    wanted = session.outputs(formats, output, ("table", "json"))
    sought = _verdict(verdict)
    until = as_of.day(day)
    loaded = session.open_register(where)
    asked = _chosen(loaded.register, metric, by)
    status = session.report(loaded.findings)
    then = as_of.printed(loaded.register, until)
    answers = _answers(loaded.register, asked, sought, then)
    for form, path in wanted:
        if form == "json":
            session.write(_json(loaded.register, answers, where, then), path)
        else:
            _print(loaded.register, answers, sought, then, path)
    return status


def _verdict(name: str | None) -> "Verdict | None":
    from factcheck.check.finding import did_you_mean
    from factcheck.judge import Verdict

    if name is None:
        return None
    wanted = name.upper().replace("_", "-").replace(" ", "-")
    if wanted not in set(Verdict):
        known = ", ".join(one.lower() for one in Verdict)
        session.stop(
            f"there is no verdict '{name}'; {did_you_mean(wanted, list(Verdict)).lower() or 'known: ' + known}"
        )
    return Verdict(wanted)


def _chosen(register: "Register", metric: str | None, by: str | None) -> "list[Question]":
    from factcheck.cli import naming

    metric = None if metric is None else naming.metric(register, metric)
    by = None if by is None else naming.party(register, by)
    return [
        question
        for question in register.questions.values()
        if (metric is None or question.metric == metric)
        and (
            by is None
            or any(by in (claim.by, register.organisation(claim.by)) for claim in register.claims_of(question))
        )
    ]


def _answers(
    register: "Register", asked: "list[Question]", sought: "Verdict | None", then: "Printed | None"
) -> "list[tuple[Question, Answer]]":
    """The questions judged; of them those with a verdict that is sought."""
    from factcheck.judge import bench

    on = bench(register, then.by_then if then else None, asked)
    answers = [(question, on.answer(question)) for question in asked]
    return [
        (question, answer)
        for question, answer in answers
        if sought is None or sought in {answer.verdict, *(part.assessment.verdict for part in answer.parts)}
    ]


def _json(register: "Register", answers: "list[tuple[Question, Answer]]", where: Where, then: "Printed | None") -> str:
    from factcheck.cli.imprint import imprint
    from factcheck.render import wire

    return wire.dumps(wire.register(register, imprint(where, register), [question for question, _ in answers], then))


def _print(
    register: "Register", answers: "list[tuple[Question, Answer]]", sought: "Verdict | None",
    then: "Printed | None", path: Path | None,
) -> None:  # fmt: skip
    from factcheck.cli import printing
    from factcheck.render import index

    printing.blocks(lambda width, _: index.blocks(register, answers, sought, width, then), path)
