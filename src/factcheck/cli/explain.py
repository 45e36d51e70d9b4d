"""`factcheck explain`: how a verdict was reached, or what a verdict, a rule or a kind of drift means."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import printing, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.records import Register
    from factcheck.render.blocks import Block

    Made = Callable[[int, bool], Iterable[Block]]


def run(name: str, output: Path | None, where: Where) -> int:
    """Explain `name`; 1 if the register has faults, 2 if there is nothing of that name."""
    if (made := _word(name)) is not None:
        printing.blocks(made, output)
        return session.CLEAN
    loaded = session.open_register(where)
    made = _record(loaded.register, name)
    status = session.report(loaded.findings)
    printing.blocks(made, output)
    return status


def _word(name: str) -> "Made | None":
    """A verdict or a rule by its name."""
    from factcheck.check.report import known_rules
    from factcheck.judge import Verdict
    from factcheck.render import explaining
    from factcheck.render.blocks import Line

    wanted = name.upper().replace("_", "-").replace(" ", "-")
    if wanted in set(Verdict):
        verdict = Verdict(wanted)
        return lambda _width, _pretty: explaining.verdict(verdict)
    if (rule := known_rules(date.today()).get(name)) is not None:  # noqa: DTZ011 - of a rule, only its help is asked
        lines = [Line(f"{name} ({rule.severity.word})", "strong"), *map(Line, rule.help.splitlines())]
        return lambda _width, _pretty: lines
    return None


def _record(register: "Register", name: str) -> "Made":
    from factcheck.check.finding import did_you_mean
    from factcheck.check.report import known_rules
    from factcheck.judge import Verdict, bench
    from factcheck.judge.questions import part_of
    from factcheck.render import explaining

    on = bench(register)
    if name in register.questions:
        asked = register.questions[name]
        return lambda _width, _pretty: explaining.whole(on, asked, on.answer(asked))
    if name in register.claims:
        told = register.claims[name]
        answer = on.answer(register.questions[told.question])
        return lambda _width, _pretty: explaining.claim(on, answer, part_of(answer, name), told)
    if name in register.relations:
        relation = register.relations[name]
        return lambda _width, _pretty: explaining.relation(register, relation)
    known = [
        *register.claims,
        *register.questions,
        *register.relations,
        *(one.lower() for one in Verdict),
        *known_rules(date.today()),  # noqa: DTZ011
    ]
    near = did_you_mean(name, known)
    return session.stop(
        f"there is no claim, question, verdict or rule '{name}'; {near or 'see `factcheck show --notes`'}"
    )
