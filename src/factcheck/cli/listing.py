"""`factcheck list`: every question with its counts."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.records import Question, Register

_HEADINGS = ("question", "asks", "claims", "origins")
_SHARES = (34, 52, 7, 7)


def run(
    formats: Sequence[str] | None, output: Path | None, register: Path | None, *, metric: str | None, by: str | None
) -> int:
    """List the questions that are in `metric` and answered by `by`, where these are given."""
    wanted = session.outputs(formats, output, ("table", "json"))
    loaded = session.open_register(register)
    asked = _chosen(loaded.register, metric, by)
    status = session.report(loaded.findings)
    for form, path in wanted:
        _write(form, path, loaded.register, asked)
    return status


def _chosen(register: "Register", metric: str | None, by: str | None) -> "list[Question]":
    from factcheck.check.finding import did_you_mean

    for name, known, kind in ((metric, register.metrics, "metric"), (by, register.parties, "party")):
        if name is not None and name not in known:
            session.stop(
                f"there is no {kind} '{name}'; {did_you_mean(name, known) or 'known: ' + ', '.join(sorted(known))}"
            )
    return [
        question
        for question in register.questions.values()
        if (metric is None or question.metric == metric)
        and (
            by is None
            or any(by in (claim.by, register.organisation(claim.by)) for claim in register.claims_of(question))
        )
    ]


def _write(form: str, path: Path | None, register: "Register", asked: "list[Question]") -> None:
    if form == "json":
        from factcheck.render import wire

        session.write(wire.dumps(wire.register(register, asked)), path)
        return
    from factcheck.render.view import summary

    rows = [summary(register, question) for question in asked]
    if session.is_terminal(path):
        from factcheck.cli.screen import console
        from factcheck.render import table

        width = session.width()
        console(width).print(table.table(_HEADINGS, rows, _SHARES, [0] * len(rows), width))
        return
    from factcheck.render import plain

    session.write("\n".join([*plain.grid(_HEADINGS, rows, _SHARES, session.width()), ""]), path)
