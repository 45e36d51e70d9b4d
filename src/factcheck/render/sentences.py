"""What a verdict says of the numbers, in one sentence."""

from collections.abc import Mapping
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

from factcheck.judge.agreement import Assessment, Conflict, Verdict
from factcheck.judge.origins import Origin
from factcheck.render.amounts import amount, ends, listed, middle
from factcheck.render.voices import Voice
from factcheck.render.wording import CONFLICTS, many, times

_BY_DIGITS = "by its printed digits, not uncertainty"


def sentence(made: Assessment, unit: str | None, heard: Mapping[str, Voice]) -> str:
    """The verdict on one measurand in one sentence, without a capital and a full stop; `heard` are its voices."""
    match made.verdict:
        case Verdict.AGREED | Verdict.LEANING:
            return _agreed(made, unit, heard)
        case Verdict.SINGLE_ORIGIN:
            return _single(made, unit, heard)
        case Verdict.BOUNDED:
            return _bounded(made, unit, heard)
        case Verdict.CONTESTED:
            return _contested(made, unit, heard)
        case Verdict.INSUFFICIENT:
            told = f"{made.claims} claims only re-tell" if made.claims > 1 else "the one claim only re-tells"
            return f"no origin speaks of this; {told} what was said of something else"
        case Verdict.INCOMPARABLE:
            return ""


def value(made: Assessment, unit: str | None, heard: Mapping[str, Voice]) -> str:
    """The value in words: what all print alike, else the range printed, else `about` the middle of what they print."""
    if made.value is None:
        return ""
    inside = [one for one in made.lines.origins if one.two_sided and one.id in made.coherent_sets[0].members]
    if len(inside) == 1:
        return _printed(inside[0], unit, heard)
    if all(one.centre == made.value and not heard[one.id].is_range for one in inside):
        return amount(made.value, unit)
    low, high = made.interval or (None, None)
    return f"about {middle(made.value, low, high, unit)}"


def _printed(one: Origin, unit: str | None, heard: Mapping[str, Voice]) -> str:
    """The number, or the range, that an origin printed."""
    if unit == "date" or heard[one.id].is_range or one.centre is None:
        return ends(one.low, one.high, unit)
    return amount(one.centre, unit)


def said_by(one: Origin, unit: str | None, heard: Mapping[str, Voice]) -> str:
    """What an origin printed and, where that is more, what its digits leave open."""
    if not one.two_sided:
        return heard[one.id].bound or ends(one.low, one.high, unit)
    shown, left = _printed(one, unit, heard), ends(one.low, one.high, unit)
    return shown if shown == left else f"{shown}, {left}"


def _agreed(made: Assessment, unit: str | None, heard: Mapping[str, Voice]) -> str:
    interval = ends(*made.interval, unit) if made.interval else ""
    noun = "independent voice" if any(one.source for one in heard.values()) else "independent origin"
    told = value(made, unit, heard)
    how = "the middle of what they print; " if told.startswith("about ") else ""
    said = f"{made.support} of {many(made.origins, noun)} agree on {told} ({how}{interval}: {made.interval_kind})"
    if not made.dissent:
        return said
    against = listed(heard[one.origin].name for one in made.dissent)
    return f"{said}; {against} {'dissents' if len(made.dissent) == 1 else 'dissent'}, {_gap(made)}"


def _single(made: Assessment, unit: str | None, heard: Mapping[str, Voice]) -> str:
    one = next(one for one in made.lines.origins if one.two_sided)
    speaker = heard[one.id]
    basis = "" if one.attested else f", {speaker.unattested or 'who shows no basis of its own'}"
    if speaker.source:
        basis += f" and presumably has it from {speaker.source}" if basis else f", presumably from {speaker.source}"
    number = _printed(one, unit, heard) + _left_open(one, unit, heard)
    noun = "voice" if speaker.source else "origin"
    others = [heard[bound].name for bound in made.bounds]
    if not others:
        return f"all rests on one {noun}, {speaker.name}{basis}: {number}"
    gives = "gives only a bound, which fits it" if len(others) == 1 else "give only bounds, which fit it"
    return f"one {noun} gives a number, {speaker.name}{basis}: {number}; {len(others)} more, {listed(others)}, {gives}"


def _left_open(one: Origin, unit: str | None, heard: Mapping[str, Voice]) -> str:
    """What the printed digits leave open, unless they say all of it themselves."""
    if unit == "date" or heard[one.id].is_range or one.low is None or one.high is None or one.low == one.high:
        return ""
    if one.centre == round(one.low) and one.high - one.low <= 1:
        return ""
    return f" ({ends(one.low, one.high, unit)} {_BY_DIGITS})"


def _bounded(made: Assessment, unit: str | None, heard: Mapping[str, Voice]) -> str:
    interval = ends(*made.interval, unit) if made.interval else ""
    if made.support and len(made.bounds) < made.support:
        return f"those who agree leave a factor of ten or more open: {interval}"
    names = [heard[one].name for one in made.bounds]
    if len(made.bounds) > 1:
        return f"{listed(names)} give no number, only bounds: {interval}"
    (one,) = made.bounds
    source = f", presumably from {heard[one].source}," if heard[one].source else ""
    return f"{names[0]}{source} gives no number, only a bound: {heard[one].bound or interval}"


def _contested(made: Assessment, unit: str | None, heard: Mapping[str, Voice]) -> str:
    beyond = [f"{heard[one.id].name} says {said_by(one, unit, heard)}" for one in beyond_envelope(made)]
    if made.spread_ratio is None:
        between = "bounds contradict what else is said" if made.envelope else "the bounds contradict one another"
    else:
        between = f"{difference(made.spread_ratio, made.scale, unit)} apart"
    inside = f": anywhere from {ends(*made.envelope, unit)}" if made.envelope else ""
    outside = f"{', and' if inside else ':'} {listed(beyond)}" if beyond else ""
    return f"{between}{inside}{outside}; {_gap(made)}"


def beyond_envelope(made: Assessment) -> list[Origin]:
    """The bounds that leave part of the envelope out; all of them where there is no envelope."""
    low, high = made.envelope or (None, None)
    return [
        one
        for one in made.lines.origins
        if not one.two_sided
        and (
            made.envelope is None
            or (one.low is not None and low is not None and one.low > low)
            or (one.high is not None and high is not None and one.high < high)
        )
    ]


def _gap(made: Assessment) -> str:
    """How wide the gap is: between what the printed digits leave open, so smaller than between the numbers."""
    words = CONFLICTS[made.conflict]
    if made.conflict is Conflict.ORDER_OF_MAGNITUDE:
        return f"{words} apart: doubt first that they measure the same thing"
    if made.scale == "ratio" and made.dissent:
        return f"{words} ({times(made.dissent[0].ratio)} between their printed digits)"
    return words


def difference(apart: Decimal, scale: str, unit: str | None, rounding: str = ROUND_HALF_EVEN) -> str:
    """How far two numbers are apart: `5×`, `181 days`, `3 %`; `rounding` is that of a ratio."""
    if scale == "ratio":
        return times(apart, rounding)
    return many(int(apart), "day") if unit == "date" else amount(apart, unit)


def apart(made: Assessment, unit: str | None) -> str:
    """How far the voices are apart: `5×`, `181 days`; `≥ 1.59×` where a bound lies beyond the numbers; or nothing."""
    spread = made.spread_ratio
    widest = _with_bounds(made)
    if widest is not None and (spread is None or widest > spread):
        return f"≥ {difference(widest, made.scale, unit, ROUND_DOWN)}"
    return "" if spread is None else difference(spread, made.scale, unit)


def width(made: Assessment) -> Decimal:
    """What `apart` tells, to sort by; zero where it tells nothing."""
    return max(made.spread_ratio or Decimal(0), _with_bounds(made) or Decimal(0))


def _with_bounds(made: Assessment) -> Decimal | None:
    """The least distance that the bounds and the numbers leave between the outermost; None without such a bound."""
    floors = [one.low if one.centre is None else one.centre for one in made.lines.origins]
    ceilings = [one.high if one.centre is None else one.centre for one in made.lines.origins]
    high = max((one for one in floors if one is not None), default=None)
    low = min((one for one in ceilings if one is not None), default=None)
    if not made.bounds or low is None or high is None:
        return None
    if high <= low:
        return None
    if made.scale != "ratio":
        return high - low
    return high / low if low > 0 else None
