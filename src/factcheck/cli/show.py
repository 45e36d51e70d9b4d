"""`factcheck show`: a subject's questions, claim by claim."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.records import Question, Register


def run(
    name: str,
    formats: Sequence[str] | None,
    output: Path | None,
    register: Path | None,
    *,
    withdrawn: bool,
    notes: bool,
) -> int:
    """Show the questions about `name`; 1 if the register has faults, 2 if nothing of that name is known."""
    wanted = session.outputs(formats, output, ("table", "json"))
    loaded = session.open_register(register)
    status = session.report(loaded.findings)
    asked = _questions(loaded.register, name)
    for form, path in wanted:
        _write(form, path, loaded.register, asked, withdrawn=withdrawn, notes=notes)
    return status


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
    form: str, path: Path | None, register: "Register", asked: "list[Question]", *, withdrawn: bool, notes: bool
) -> None:
    if form == "json":
        from factcheck.render import wire

        session.write(wire.dumps(wire.register(register, asked)), path)
        return
    from factcheck.render.view import view

    views = [view(register, question, withdrawn=withdrawn) for question in asked]
    if session.is_terminal(path):
        from factcheck.cli.screen import console
        from factcheck.render import table

        table.questions(console(session.width()), views, notes=notes)
        return
    from factcheck.render import plain

    session.write(plain.questions(views, session.width(), notes=notes), path)
