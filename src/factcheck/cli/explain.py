"""`factcheck explain`: how a verdict was reached, or what a verdict, a rule or a word means."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import as_of, printing, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.judge.printed import Printed
    from factcheck.records import Register
    from factcheck.render.blocks import Block

    Made = Callable[[int, bool], Iterable[Block]]


def run(name: str, output: Path | None, where: Where, day: str | None = None) -> int:
    """Explain `name`, a record as of `day` if given; 1 if the register has faults, 2 if nothing has that name."""
    if (made := _word(name)) is not None:
        printing.blocks(made, output)
        return session.CLEAN
    until = as_of.day(day)
    loaded = session.open_register(where)
    made = _record(loaded.register, name, as_of.printed(loaded.register, until))
    status = session.report(loaded.findings)
    printing.blocks(made, output)
    return status


def _word(name: str) -> "Made | None":
    """A verdict, a rule or a word of the tables by its name."""
    from factcheck.check.report import known_rules
    from factcheck.judge import Verdict
    from factcheck.render import explaining, glossary
    from factcheck.render.blocks import Line

    wanted = name.upper().replace("_", "-").replace(" ", "-")
    if wanted in set(Verdict):
        verdict = Verdict(wanted)
        return lambda _width, _pretty: explaining.verdict(verdict)
    if (rule := known_rules(date.today()).get(name)) is not None:  # noqa: DTZ011 - of a rule, only its help is asked
        lines = [Line(f"{name} ({rule.severity.word})", "strong"), *map(Line, rule.help.splitlines())]
        return lambda _width, _pretty: lines
    if (word := glossary.named(name)) is not None:
        return lambda _width, _pretty: glossary.blocks(word)
    return None


def _record(register: "Register", name: str, then: "Printed | None") -> "Made":
    from factcheck.check.finding import did_you_mean
    from factcheck.check.report import known_rules
    from factcheck.judge import Verdict, bench
    from factcheck.judge.questions import part_of
    from factcheck.render import explaining
    from factcheck.render.glossary import WORDS

    only = then.by_then if then else None
    if name in register.questions:
        asked = register.questions[name]
        on = bench(register, only, [asked])
        return lambda _width, _pretty: explaining.whole(on, asked, on.answer(asked), then)
    if name in register.claims:
        told = register.claims[name]
        if then is not None and name not in then.by_then:
            session.stop(f"'{name}' is not known to have been in print by {then.day}")
        asked = register.questions[told.question]
        on = bench(register, only, [asked])
        answer = on.answer(asked)
        return lambda _width, _pretty: explaining.claim(on, answer, part_of(answer, name), told, then)
    if name in register.relations:
        relation = register.relations[name]
        return lambda _width, _pretty: explaining.relation(register, relation)
    known = [
        *register.claims,
        *register.questions,
        *register.relations,
        *(one.lower() for one in Verdict),
        *known_rules(date.today()),  # noqa: DTZ011
        *WORDS,
    ]
    near = did_you_mean(name, known)
    return session.stop(
        f"there is no claim, question, verdict, rule or word '{name}'; {near or 'see `factcheck show --notes`'}"
    )
