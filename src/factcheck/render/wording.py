"""Verdicts, counts and measurands in words: what a reader is told, and what is never said."""

from decimal import ROUND_HALF_EVEN, Decimal

from factcheck.judge.agreement import Conflict, Verdict
from factcheck.judge.measurands import Measurand
from factcheck.judge.questions import UNIT, Answer
from factcheck.quantity.readable import with_unit
from factcheck.records import Claim, Question, Register
from factcheck.render.safe import safe

MEANINGS = {
    Verdict.AGREED: (
        "At least three independent origins, each with a basis of its own, print numbers that could all be right at "
        "once, and they are at least two thirds of all origins."
    ),
    Verdict.LEANING: (
        "Two origins with a basis of their own agree and nobody dissents; or three or more agree, and they are more "
        "than half of all origins."
    ),
    Verdict.SINGLE_ORIGIN: (
        "One origin gives the number and nothing contradicts it. However many re-tell it, nobody else has looked."
    ),
    Verdict.BOUNDED: (
        "Nobody gives the number itself, only floors or ceilings; or those who agree leave a factor of ten open."
    ),
    Verdict.CONTESTED: (
        "The independent origins do not agree, and none of the sides is strong enough to carry a value. No value is "
        "given: the range and the sides are."
    ),
    Verdict.INCOMPARABLE: (
        "The claims measure different things. Each thing is judged on its own; nothing is converted or averaged."
    ),
    Verdict.INSUFFICIENT: (
        "No origin speaks of this: there are only re-tellings of numbers that were said of something else, or nothing."
    ),
}
CONFLICTS = {
    Conflict.NONE: "no gap", Conflict.MINOR: "a minor gap", Conflict.MATERIAL: "a material gap",
    Conflict.SEVERE: "a severe gap", Conflict.ORDER_OF_MAGNITUDE: "an order of magnitude or more",
}  # fmt: skip

_MOST_DIGITS = 15  # of a ratio, before it is written with a power of ten


def many(count: int, noun: str) -> str:
    """`1 claim`, `2 claims`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def counts(claims: int, origins: int) -> str:
    """`5 claims · 2 origins`: a count of claims never stands without that of origins."""
    return f"{many(claims, 'claim')} · {many(origins, 'origin')}"


def times(ratio: Decimal, rounding: str = ROUND_HALF_EVEN) -> str:
    """`5×`, `3.6×`, `1.07×`: to the nearest, unless said otherwise."""
    if ratio.adjusted() > _MOST_DIGITS:
        return f"{ratio:.1e}×"
    step = Decimal(1) if ratio >= 20 else Decimal("0.1") if ratio >= 2 else Decimal("0.01")
    exact = ratio.quantize(step, rounding)
    return f"{exact.normalize():,f}×"


def measured(register: Register, question: Question, measurand: Measurand, *, unit: bool = False) -> str:
    """The measurand in words, axis by axis: `fleet · H100 · DeepSeek`."""
    parts = []
    for axis, value in zip((*question.axes, UNIT), measurand, strict=True):
        if axis == UNIT:
            parts += [with_unit("", (Decimal(2),), value).strip() or value] if unit and value else []
        elif axis == "subject" and value == question.subject:
            continue
        elif value is None:
            parts.append(f"{axis.replace('_', ' ')} not stated")
        else:
            device, subject = register.devices.get(value), register.subjects.get(value)
            named = device if axis == "device" else subject if axis == "subject" else None
            parts.append(named.name if named else value)
    return safe(" · ".join(parts)) or "the question as a whole"


def who(register: Register, claim: Claim) -> str:
    """The asserting party's name."""
    party = register.parties.get(claim.by)
    return safe(party.name if party else claim.by)


def divided_by(answer: Answer) -> str:
    """`by scope, device and subject`."""
    names = [axis.replace("_", " ") if axis != UNIT else "unit or currency" for axis in answer.axes]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
