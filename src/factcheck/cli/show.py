"""`factcheck show`: a subject's questions, claim by claim."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.cli import as_of, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.judge.equivalents import Equivalent
    from factcheck.judge.printed import Printed
    from factcheck.records import Claim, Question, Register
    from factcheck.render.blocks import Block


class Converted(NamedTuple):
    """Counts in equivalents of the device whose speed is `reference`, on one basis."""

    reference: "Claim"
    basis: str
    counts: "Sequence[Equivalent]"


class How(NamedTuple):
    """How much is shown, as of when, and in equivalents of which device on which basis."""

    withdrawn: bool = False
    notes: bool = False
    as_of: str | None = None
    equivalents: str | None = None
    basis: str | None = None
    relations: bool = False


def run(name: str, formats: Sequence[str] | None, output: Path | None, where: Where, how: How) -> int:
    """Show the questions about `name`; 1 if the register has faults, 2 if nothing of that name is known."""
    wanted = session.outputs(formats, output, ("table", "json"))
    day = as_of.day(how.as_of)
    loaded = session.open_register(where)
    status = session.report(loaded.findings)
    asked = questions(loaded.register, name)
    then = as_of.printed(loaded.register, day, asked)
    converted = _equivalents(loaded.register, asked, how, then.by_then if then else None)
    for form, path in wanted:
        if form == "json":
            session.write(_json(loaded.register, where, asked, then, converted), path)
        else:
            _print(path, loaded.register, asked, how, then, converted)
    return status


def _equivalents(
    register: "Register", asked: "list[Question]", how: How, only: frozenset[str] | None
) -> Converted | None:
    """The counts among the questions' claims, in equivalents; stops with status 2 where that cannot be said at all."""
    if how.equivalents is None and how.basis is None:
        return None
    from factcheck.cli import naming
    from factcheck.judge import equivalents

    known = ", ".join(name for basis in equivalents.bases(register) for name in equivalents.names_of(basis))
    if how.equivalents is None or how.basis is None:
        session.stop(f"--equivalents needs a --basis, and the other way round; recorded: {known}")
    basis = equivalents.basis_named(register, how.basis)
    if basis is None:
        session.stop(f"no speed is recorded on the basis '{how.basis}'; recorded: {known}")
    try:
        reference = equivalents.speed(register, naming.device(register, how.equivalents), basis)
    except equivalents.NoSpeedError as error:
        session.stop(str(error))
    if how.basis.lower().startswith("bf16"):
        session.note(f"BF16 speeds are those recorded as {basis}: Ampere and Hopper chips run both equally fast")
    claims = [one for question in asked for one in register.claims_of(question) if only is None or one.id in only]
    return Converted(reference, basis, list(equivalents.equivalents(register, claims, reference, basis)))


def questions(register: "Register", name: str) -> "list[Question]":
    """The question of that name, or those about the subject of that name; stops with status 2 where there are none."""
    from factcheck.cli import naming
    from factcheck.records.names import find_subject, nearest

    if name in register.questions:
        return [register.questions[name]]
    subject = find_subject(register, name)
    if subject is None:
        way_out = naming.elsewhere(register, name) or nearest(register, name) or "see `factcheck list`"
        session.stop(f"no subject or question is called '{name}'; {way_out}")
    found = register.questions_about(subject)
    if not found:
        session.stop(f"no question is about '{subject}' yet; see `factcheck list`")
    return sorted(found, key=lambda question: (question.subject != subject, -len(question.claims), question.id))


def _print(
    path: Path | None,
    register: "Register",
    asked: "list[Question]",
    how: How,
    then: "Printed | None",
    converted: Converted | None,
) -> None:
    from factcheck.cli import printing
    from factcheck.judge import bench
    from factcheck.render import assessment
    from factcheck.render.blocks import Line

    on = bench(register, then.by_then if then else None, asked)
    answers = [(question, on.answer(question)) for question in asked]
    shown = [(question, answer) for question, answer in answers if answer.parts] or answers

    shows = assessment.Shown(how.withdrawn, how.notes, how.relations, then)

    def made(width: int, pretty: bool) -> "Iterator[Block]":
        for question, answer in shown:
            yield from assessment.blocks(register, question, answer, width, shows, pretty=pretty)
        if silent := len(answers) - len(shown):
            questions = "question" if silent == 1 else "questions"
            missing = "without a claim yet" if then is None else "to which nobody had printed an answer by then"
            yield Line(f"{silent} more {questions} {missing}.", "dim")
        if converted is not None:
            from factcheck.render import equivalents

            yield from equivalents.blocks(register, converted.counts, converted.reference, converted.basis)

    printing.blocks(made, path)


def _json(
    register: "Register", where: Where, asked: "list[Question]", then: "Printed | None", converted: Converted | None
) -> str:
    from factcheck.cli.imprint import imprint
    from factcheck.render import wire

    document = wire.register(register, imprint(where, register), asked, then)
    if converted is not None:
        from factcheck.render import wire_equivalents

        document["equivalents"] = wire_equivalents.equivalents(converted.counts, converted.reference, converted.basis)
    return wire.dumps(document)
