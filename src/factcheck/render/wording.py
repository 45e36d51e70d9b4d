"""Verdicts, counts and measurands in words: what a reader is told, and what is never said."""

from collections.abc import Mapping
from decimal import Decimal

from factcheck.judge.agreement import Assessment, Conflict, Verdict
from factcheck.judge.measurands import Measurand
from factcheck.judge.questions import UNIT, Answer
from factcheck.quantity.model import Number
from factcheck.quantity.partial_date import PartialDate
from factcheck.quantity.readable import number, with_unit
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


def many(count: int, noun: str) -> str:
    """`1 claim`, `2 claims`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def counts(claims: int, origins: int) -> str:
    """`5 claims · 2 origins`: a count of claims never stands without that of origins."""
    return f"{many(claims, 'claim')} · {many(origins, 'origin')}"


def times(ratio: Decimal) -> str:
    """`5×`, `3.6×`, `1.07×`: rounded down, so that no gap is made larger than it is."""
    exact = ratio.quantize(Decimal(1) if ratio >= 20 else Decimal("0.1") if ratio >= 2 else Decimal("0.01"))
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


def amount(value: Number, unit: str | None) -> str:
    """One number with its unit, a day for a date; no more digits than six where it was computed."""
    if unit == "date":
        day = int(value)
        return PartialDate.from_ordinals(day, day).text
    return safe(with_unit(number(trimmed(value)), (value,), unit))


def is_computed(value: Decimal) -> bool:
    """Whether it is the middle of a range, which nobody printed."""
    return len(value.normalize().as_tuple().digits) > 9


def trimmed(value: Number) -> Number:
    """The number without an exponent's noise, rounded to six significant digits if it has more than nine."""
    if not isinstance(value, Decimal):
        return value
    digits = value.normalize()
    if len(digits.as_tuple().digits) > 9:
        digits = Decimal(f"{digits:.5e}")
    return Decimal(f"{digits:f}") if -12 < digits.adjusted() < 18 else digits


def ends(low: Number | None, high: Number | None, unit: str | None) -> str:
    """An interval in words: `45,000 to 55,000`, `above 100 million`, `at most 10`."""
    if low is None and high is None:
        return "anything"
    if low is None:
        return f"at most {amount(high or Decimal(0), unit)}"
    if high is None:
        return f"at least {amount(low, unit)}"
    if unit == "date":
        first, last = int(low), int(high)
        return PartialDate.from_ordinals(first, last).text.replace("/", " to ")
    if low == high:
        return amount(low, unit)
    left, right = trimmed(low), trimmed(high)
    return safe(with_unit(f"{number(left)} to {number(right)}", (low, high), unit))


def who(register: Register, claim: Claim) -> str:
    """The asserting party's name."""
    party = register.parties.get(claim.by)
    return safe(party.name if party else claim.by)


def sentence(
    made: Assessment, unit: str | None, names: Mapping[str, str], unattested: Mapping[str, str] | None = None
) -> str:
    """What the verdict says of the numbers, in one sentence; `names` says who speaks for an origin, by claim.

    `unattested` says why one is not attested, by claim, where it is not for want of a basis.
    """
    value = "" if made.value is None else amount(made.value, unit)
    interval = ends(*made.interval, unit) if made.interval else ""
    share = f"{made.support} of {many(made.origins, 'independent origin')}"
    match made.verdict:
        case Verdict.AGREED | Verdict.LEANING:
            said = f"{share} agree on about {value} ({interval}: {made.interval_kind})"
            return said + (f"; {len(made.dissent)} dissent, {_gap(made)}" if made.dissent else "")
        case Verdict.SINGLE_ORIGIN:
            return _single(made, unit, names, unattested or {})
        case Verdict.BOUNDED:
            said = " and ".join(dict.fromkeys(names.get(one, one) for one in made.bounds))
            return f"{said} {'gives' if len(made.bounds) == 1 else 'give'} no number, only a bound: {interval}"
        case Verdict.CONTESTED:
            return _contested(made, unit)
        case Verdict.INSUFFICIENT:
            told = f"{made.claims} claims only re-tell" if made.claims > 1 else "the one claim only re-tells"
            return f"no origin speaks of this; {told} what was said of something else"
        case Verdict.INCOMPARABLE:
            return ""


def _single(made: Assessment, unit: str | None, names: Mapping[str, str], unattested: Mapping[str, str]) -> str:
    one = next(one for one in made.lines.origins if one.two_sided)
    attested = "" if one.attested else f", {unattested.get(one.id, 'who shows no basis of its own')}"
    value = amount(made.value or Decimal(0), unit)
    said = f"all rests on one origin, {names.get(one.id, one.id)}{attested}: {value}"
    if unit == "date" or is_computed(made.value or Decimal(0)):
        return said.removesuffix(value) + ends(one.low, one.high, unit)
    low, high = made.interval or (None, None)
    if unit == "date" or low is None or high is None or low == high or (made.value == round(low) and high - low <= 1):
        return said
    return f"{said} ({ends(low, high, unit)} by its printed digits, not uncertainty)"


def _contested(made: Assessment, unit: str | None) -> str:
    if made.spread_ratio is None:
        between = "bounds contradict what else is said" if made.envelope else "the bounds contradict one another"
    elif made.scale == "ratio":
        between = f"{times(made.spread_ratio)} apart"
    else:
        apart = f"{int(made.spread_ratio)} days" if unit == "date" else amount(made.spread_ratio, unit)
        between = f"{apart} apart"
    inside = f": anywhere from {ends(*made.envelope, unit)}" if made.envelope else ""
    return f"{between}{inside}; {_gap(made)}"


def _gap(made: Assessment) -> str:
    """How wide the gap is: between what the printed digits leave open, so smaller than between the numbers."""
    words = CONFLICTS[made.conflict]
    if made.conflict is Conflict.ORDER_OF_MAGNITUDE:
        return f"{words} apart: doubt first that they measure the same thing"
    if made.scale == "ratio" and made.dissent:
        return f"{words} ({times(made.dissent[0].ratio)} between their printed digits)"
    return words


def divided_by(answer: Answer) -> str:
    """`by scope, device and subject`."""
    names = [axis.replace("_", " ") if axis != UNIT else "unit or currency" for axis in answer.axes]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def apart(made: Assessment, unit: str | None) -> str:
    """How far the origins' printed values are apart: `5×`, `181 days`, or nothing."""
    if made.spread_ratio is None:
        return ""
    if made.scale == "ratio":
        return times(made.spread_ratio)
    return f"{int(made.spread_ratio)} days" if unit == "date" else amount(made.spread_ratio, unit)
