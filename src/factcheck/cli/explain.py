"""`factcheck explain`: how a verdict was reached, or what a verdict, a rule or a word means."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import as_of, printing, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.records import Register
    from factcheck.render.explained import Explained


def run(name: str, formats: Sequence[str] | None, output: Path | None, where: Where, day: str | None = None) -> int:
    """Explain `name`, a record as of `day` if given; 1 if the register has faults, 2 if nothing has that name."""
    wanted = session.outputs(formats, output, ("table", "json"))
    if (word := _word(name)) is not None:
        for form, path in wanted:
            _write(form, path, word, None, where)
        return session.CLEAN
    until = as_of.day(day)
    loaded = session.open_register(where)
    record = _record(loaded.register, name, until)
    status = session.report(loaded.findings)
    for form, path in wanted:
        _write(form, path, record, loaded.register, where)
    return status


def _write(form: str, path: Path | None, told: "Explained", register: "Register | None", where: Where) -> None:
    if form != "json":
        printing.blocks(lambda _width, _pretty: told.told, path)
        return
    from factcheck.cli.imprint import imprint
    from factcheck.render import wire, wire_explanation

    if register is None:
        session.write(wire.dumps(wire_explanation.word(told)), path)
    else:
        session.write(wire.dumps(wire_explanation.record(told, imprint(where, register), register)), path)


def _word(name: str) -> "Explained | None":
    """A verdict, a rule or a word of the tables by its name."""
    from factcheck.check.report import known_rules
    from factcheck.judge import Verdict
    from factcheck.render import explaining, glossary
    from factcheck.render.blocks import Line
    from factcheck.render.explained import Explained

    wanted = name.upper().replace("_", "-").replace(" ", "-")
    if wanted in set(Verdict):
        verdict = Verdict(wanted)
        return Explained("verdict", verdict.value, tuple(explaining.verdict(verdict)))
    if (rule := known_rules(date.today()).get(name)) is not None:  # noqa: DTZ011 - of a rule, only its help is asked
        lines = [Line(f"{name} ({rule.severity.word})", "strong"), *map(Line, rule.help.splitlines())]
        return Explained("rule", name, tuple(lines))
    if (word := glossary.named(name)) is not None:
        return Explained("word", word, tuple(glossary.blocks(word)))
    return None


def _record(register: "Register", name: str, day: "date | None") -> "Explained":
    from factcheck.judge import bench
    from factcheck.judge.questions import part_of
    from factcheck.render import explaining
    from factcheck.render.explained import Explained

    claim = register.claims.get(name)
    asked = register.questions.get(claim.question if claim else name)
    if asked is not None:
        then = as_of.printed(register, day, [asked])
        if claim and then and name not in then.by_then:
            session.stop(f"'{name}' is not known to have been in print by {then.day}")
        on = bench(register, then.by_then if then else None, [asked])
        answer = on.answer(asked)
        if claim is None:
            return Explained("question", name, tuple(explaining.whole(on, asked, answer, then)), None, answer, day)
        told = explaining.claim(on, answer, part_of(answer, name), claim, then)
        return Explained("claim", name, tuple(told), claim, answer, day)
    if name in register.relations:
        return Explained("relation", name, tuple(explaining.relation(register, register.relations[name])))
    return session.stop(f"there is no claim, question, verdict, rule or word '{name}'; {_nearest(register, name)}")


def _nearest(register: "Register", name: str) -> str:
    from factcheck.check.finding import did_you_mean
    from factcheck.check.report import known_rules
    from factcheck.judge import Verdict
    from factcheck.render.glossary import WORDS

    known = [
        *register.claims,
        *register.questions,
        *register.relations,
        *(one.lower() for one in Verdict),
        *known_rules(date.today()),  # noqa: DTZ011
        *WORDS,
    ]
    return did_you_mean(name, known) or "see `factcheck show --notes`"
