"""Asking for the fields of a record on a terminal: each answer is checked as it is given, and asked for again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session
from factcheck.render.safe import safe

if TYPE_CHECKING:
    from factcheck.records import Register

Answers = Mapping[str, str | list[str] | None]
NONE = "none"
_MOST_CHOICES = 8  # shown in the question itself; of more, `?` lists all


@dataclass(frozen=True, slots=True)
class Known:
    """What an answer is checked against: the register, its folder and the day."""

    register: "Register"
    folder: Path
    today: date


def _nothing(_answers: Answers, _known: Known) -> None:
    return None


def _always(_answers: Answers, _known: Known) -> bool:
    return True


def _nothing_wrong(_answer: str, _answers: Answers, _known: Known) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Prompt:
    """One field: what is asked, whether it may be left out, what it may be, and what is wrong with an answer.

    `choices` are ids with what they mean; where `open`, another word will do as well. `default` is taken for Enter.
    `reason` says why an answer is refused. What is asked only `when` something holds is left out otherwise.
    """

    key: str
    asks: str
    needed: bool = True
    several: bool = False
    open: bool = False
    choices: Callable[[Answers, Known], Mapping[str, str] | None] = _nothing
    default: Callable[[Answers, Known], str | None] = _nothing
    reason: Callable[[str, Answers, Known], str | None] = _nothing_wrong
    when: Callable[[Answers, Known], bool] = _always


def ask(prompts: Sequence[Prompt], answers: dict[str, str | list[str] | None], known: Known) -> None:
    """Fill in `answers`, one prompt after the other; what was given is checked too. Raises typer.Abort at Ctrl-C."""
    for prompt in prompts:
        given = answers.get(prompt.key)
        if given:
            wrong = [_refused(prompt, one, answers, known) for one in ([given] if isinstance(given, str) else given)]
            if not any(wrong):
                continue
            session.note(next(filter(None, wrong)))
        if prompt.when(answers, known):
            answers[prompt.key] = _answer(prompt, answers, known)


def _answer(prompt: Prompt, answers: Answers, known: Known) -> str | list[str] | None:
    """One answer, or several set apart by commas, that nothing is wrong with; None where it is left out."""
    import typer

    choices, default = prompt.choices(answers, known), prompt.default(answers, known)
    question = _question(prompt, choices, default)
    while True:
        typed = typer.prompt(question, default="", show_default=False, err=True).strip() or default or ""
        if typed == "?" and choices:
            session.tell("".join(f"  {safe(one)}  {safe(means)}\n" for one, means in choices.items()))
        elif typed in ("", NONE) and not prompt.needed:
            return None
        elif not typed:
            session.tell("  it is needed; Ctrl-C stops, and what was answered is printed again\n")
        else:
            words = [_meant(one.strip(), choices) for one in (typed.split(",") if prompt.several else [typed])]
            wrong = [_refused(prompt, one, answers, known) for one in words]
            if not any(wrong):
                return words if prompt.several else words[0]
            session.tell(f"  {safe(next(filter(None, wrong)) or '')}\n")


def _question(prompt: Prompt, choices: Mapping[str, str] | None, default: str | None) -> str:
    few = choices is not None and len(choices) <= _MOST_CHOICES
    shown = "" if not choices else f" ({', '.join(choices)})" if few else f" ({len(choices)} known; ? lists them)"
    enter = default or ("" if prompt.needed else NONE)
    out = f"; {NONE} to leave it out" if default and not prompt.needed else ""
    return safe(f"{prompt.asks}{shown}" + (f" [{enter}{out}]" if enter else ""))


def _meant(typed: str, choices: Mapping[str, str] | None) -> str:
    """The id of the choice that was typed, by its id or what it is called, in any case and spacing."""
    from factcheck.records.spelling import folded

    called = {folded(means): one for one, means in (choices or {}).items()} | {
        folded(one): one for one in choices or ()
    }
    return called.get(folded(typed), typed)


def _refused(prompt: Prompt, answer: str, answers: Answers, known: Known) -> str | None:
    """Why an answer cannot stand; None where it can."""
    from factcheck.check.finding import did_you_mean
    from factcheck.records.hidden import HIDDEN, named

    if found := HIDDEN.search(answer):
        return f"it holds the hidden character {named(found[0])}"
    choices = prompt.choices(answers, known)
    if choices is not None and not prompt.open and answer not in choices:
        return f"'{answer}' is none of those; {did_you_mean(answer, choices) or '? lists them'}"
    return prompt.reason(answer, answers, known)
