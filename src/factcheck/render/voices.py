"""Who speaks for the origins of a measurand, in words, and whose number a voice presumably has."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.judge.agreement import Assessment
from factcheck.judge.intervals import form_of
from factcheck.judge.measurands import Measurand, measurand
from factcheck.quantity import Bound
from factcheck.records import Claim, Register
from factcheck.render.amounts import amount, listed
from factcheck.render.safe import safe
from factcheck.render.wording import many, who

_OPEN = {Bound.GT: "more than", Bound.GE: "at least", Bound.LT: "less than", Bound.LE: "at most"}


class Voice(NamedTuple):
    """A voice on one measurand: its `name`; `bound`, where it printed only one, in words.

    `source` is who presumably told it, of something else: then it speaks here for itself and is no further origin.
    `is_range` says that it printed two ends and no number; `unattested` why it has no basis, where it is not for want
    of one.
    """

    name: str
    bound: str | None = None
    source: str | None = None
    is_range: bool = False
    unattested: str = ""


def voices(register: Register, made: Assessment) -> dict[str, Voice]:
    """The voices of an assessment, by the claims that speak for them."""
    return {one.id: voice(register, register.claims[one.id]) for one in made.lines.origins}


def voice(register: Register, claim: Claim) -> Voice:
    """The voice of one claim."""
    told = told_by(register, claim)
    quantity = claim.quantity
    bound = None
    if quantity is not None and quantity.bound in _OPEN and quantity.values:
        bound = f"{_OPEN[quantity.bound]} {amount(quantity.values[0], quantity.unit)}"
    is_range = quantity is not None and quantity.unit != "date" and form_of(quantity) == "range"
    return Voice(who(register, claim), bound, who(register, told) if told else None, is_range)


def told_by(register: Register, claim: Claim) -> Claim | None:
    """The claim, of something else, that this one presumably re-tells."""
    found = (register.claims[one.claim] for one in claim.repeats if one.presumed and one.claim in register.claims)
    return next((one for one in found if _thing(register, one) != _thing(register, claim)), None)


def _thing(register: Register, claim: Claim) -> tuple[str, Measurand]:
    return claim.question, measurand(claim, register.questions[claim.question])


def counted(made: Assessment, heard: Mapping[str, Voice]) -> str:
    """`5 claims · 2 origins`; or `2 claims · 2 voices, 1 of them presumably repeating something else`."""
    told_on = sum(heard[one.id].source is not None for one in made.lines.origins)
    claims = many(made.claims, "claim")
    if not told_on:
        return f"{claims} · {many(made.origins, 'origin')}"
    which = "presumably" if made.origins == 1 else f"{told_on} of them presumably"
    return f"{claims} · {many(made.origins, 'voice')}, {which} repeating what was said of something else"


def behind(register: Register, houses: Iterable[str]) -> str:
    """`All lines go back to 2 origins: DeepSeek-AI and SemiAnalysis`, each house by its name."""
    names = [house(register, one) for one in houses]
    if not names:
        return "No line goes back to an origin"
    return f"All lines go back to {many(len(names), 'origin')}: {listed(names, most=12)}"


def house(register: Register, named: str) -> str:
    """The name of an organisation; an origin nobody recorded keeps its id."""
    party = register.parties.get(named)
    return safe(party.name if party else named)
