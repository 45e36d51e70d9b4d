"""`factcheck list`: every question with its counts."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.cli import as_of, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.judge import Answer, Verdict
    from factcheck.judge.printed import Printed
    from factcheck.records import Question, Register

_TOGETHER = 100  # questions


class Wanted(NamedTuple):
    """Which questions: in a metric, answered by a party, judged so, as of a day; None where all the same."""

    metric: str | None
    by: str | None
    verdict: str | None
    day: str | None


def run(wanted: Wanted, formats: Sequence[str] | None, output: Path | None, where: Where, *, everything: bool) -> int:
    """List the questions that are wanted, on a terminal the first of very many unless `everything` is to be shown."""
    from factcheck.cli import printing

    outputs = session.outputs(formats, output, ("table", "json"))
    sought = _verdict(wanted.verdict)
    until = as_of.day(wanted.day)
    loaded = session.open_register(where)
    asked = _chosen(loaded.register, wanted.metric, wanted.by)
    status = session.report(loaded.findings)
    then = as_of.printed(loaded.register, until)
    for form, path in outputs:
        answers = _answers(loaded.register, asked, sought, then)
        if form == "json":
            listed = asked if sought is None else [question for question, _ in answers]
            _write_json(path, loaded.register, listed, where, then)
        else:
            most = printing.most(path, everything)
            _write_table(path, loaded.register, answers, len(asked), sought, then, most)
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
) -> "Iterator[tuple[Question, Answer]]":
    """The questions with their answers, of which one is `sought`; judged a few together, so that few are held."""
    from factcheck.judge import bench

    for start in range(0, len(asked), _TOGETHER):
        few = asked[start : start + _TOGETHER]
        on = bench(register, then.by_then if then else None, few)
        for question in few:
            answer = on.answer(question)
            if sought is None or sought in {answer.verdict, *(part.assessment.verdict for part in answer.parts)}:
                yield question, answer


def _write_json(
    path: Path | None, register: "Register", listed: "list[Question]", where: Where, then: "Printed | None"
) -> None:
    from factcheck.cli.imprint import imprint
    from factcheck.render import wire

    session.write(wire.dumps(wire.register(register, imprint(where, register), listed, then)), path)


def _write_table(
    path: Path | None, register: "Register", answers: "Iterator[tuple[Question, Answer]]", total: int,
    sought: "Verdict | None", then: "Printed | None", most: int | None,
) -> None:  # fmt: skip
    from factcheck.cli import printing
    from factcheck.render import index

    printing.blocks(lambda width, _: index.blocks(register, answers, total, sought, width, then, most), path)
