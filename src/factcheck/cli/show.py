"""`factcheck show`: a subject's questions, claim by claim."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.records import Question, Register
    from factcheck.render.blocks import Block


def run(
    name: str,
    formats: Sequence[str] | None,
    output: Path | None,
    register: Path | None,
    *,
    withdrawn: bool,
    notes: bool,
    as_of: str | None,
) -> int:
    """Show the questions about `name`; 1 if the register has faults, 2 if nothing of that name is known."""
    wanted = session.outputs(formats, output, ("table", "json"))
    day = _day(as_of)
    loaded = session.open_register(register)
    status = session.report(loaded.findings)
    asked = _questions(loaded.register, name)
    only = _printed_by(loaded.register, asked, day)
    for form, path in wanted:
        _write(form, path, loaded.register, asked, withdrawn=withdrawn, notes=notes, only=only)
    return status


def _day(as_of: str | None) -> date | None:
    from factcheck.quantity import PartialDate

    if as_of is None:
        return None
    try:
        return PartialDate.parse(as_of).last
    except ValueError as error:
        session.stop(f"--as-of: {error}")


def _printed_by(register: "Register", asked: "list[Question]", day: date | None) -> frozenset[str] | None:
    """The claims printed by `day`; what is left out because nobody knows when it was printed is said on stderr."""
    if day is None:
        return None
    from factcheck.judge.printed import printed_by

    found = printed_by(register, day)
    undated = sum(claim in found.undated for question in asked for claim in question.claims)
    if undated:
        session.note(f"{undated} claims left out: nobody recorded when they were printed")
    return found.by_then


def _questions(register: "Register", name: str) -> "list[Question]":
    from factcheck.records.names import find_subject, nearest

    if name in register.questions:
        return [register.questions[name]]
    subject = find_subject(register, name)
    if subject is None:
        session.stop(f"nothing is known about '{name}'; {nearest(register, name) or 'see `factcheck list`'}")
    found = register.questions_about(subject)
    if not found:
        session.stop(f"no question is about '{subject}' yet; see `factcheck list`")
    return sorted(found, key=lambda question: (question.subject != subject, -len(question.claims), question.id))


def _write(
    form: str,
    path: Path | None,
    register: "Register",
    asked: "list[Question]",
    *,
    withdrawn: bool,
    notes: bool,
    only: frozenset[str] | None,
) -> None:
    if form == "json":
        from factcheck.render import wire

        session.write(wire.dumps(wire.register(register, asked, only=only)), path)
        return
    from factcheck.cli import printing
    from factcheck.judge import bench
    from factcheck.render import assessment

    on = bench(register, only, asked)
    answers = [(question, on.answer(question)) for question in asked]
    shown = [(question, answer) for question, answer in answers if answer.parts] or answers

    def made(width: int, pretty: bool) -> "Iterator[Block]":
        for question, answer in shown:
            yield from assessment.blocks(
                register, question, answer, width, withdrawn=withdrawn, notes=notes, pretty=pretty
            )

    printing.blocks(made, path)
