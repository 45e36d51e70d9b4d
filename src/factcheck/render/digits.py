"""What the words and digits of a number leave open, with the arithmetic of every step that applies."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.judge.intervals import Form, Interval, form_of, interval_of, last_digit
from factcheck.quantity import Quantity
from factcheck.records.kinds import Scale
from factcheck.render.amounts import amount, ends

_KINDS: dict[Form, str] = {
    "point": "a plain number",
    "approx": "an approximate number",
    "almost": "a number not quite reached",
    "range": "a range: from one end to the other",
    "more_than": "a floor: open above",
    "less_than": "a ceiling: open below",
    "order": "an order of magnitude: from half of it to five times as much",
}


def told(quantity: Quantity, scale: Scale) -> str:
    """How the interval of a quantity comes about, in a few sentences that yield its own ends."""
    form, found = form_of(quantity), interval_of(quantity, scale)
    if form is None or found is None:
        return "Nothing that can be used could be read in it."
    interval = ends(found.low, found.high, quantity.unit)
    allows = f"So it allows {interval}: what the printed digits leave open, not an uncertainty."
    if scale == "date" and found.two_sided:
        return f"It is a date: its first day to its last. {allows}"
    if scale == "ordinal" and form != "range" and found.low == found.high:
        return f"It is a rank, and stands for itself. {allows}"
    if form not in ("point", "approx", "almost"):
        return f"It is {_KINDS[form]}. {allows}"
    return " ".join([f"It is {_KINDS[form]}.", *_steps(form, quantity, found), allows])


def _steps(form: Form, quantity: Quantity, found: Interval) -> Iterator[str]:
    """From the worth of the last digit to both ends."""
    value, low, high = found.centre, found.low, found.high
    if value is None or low is None or high is None:
        return
    unit = quantity.unit
    step = quantity.step or last_digit(value)
    width = step / 2 if form == "point" else step
    yield f"Its last digit that says anything is worth {amount(step, unit)}, " + (
        f"and half of that, {amount(width, unit)}, is left open on either side."
        if form == "point"
        else f"and that much is left open {'below it' if form == 'almost' else 'on either side'}."
    )
    below, above = value - low, high - value
    if below < width and below == width / 10:
        finer = f"Below {amount(value, unit)} the digits are ten times finer"
        yield f"{finer}, so that side takes a tenth: {amount(below, unit)}."
    capped = {side: taken for side, taken in (("below", below), ("above", above)) if _is_cap(taken, width, value)}
    if capped and form != "almost":
        sides = "either side" if len(capped) == 2 else f"the side {next(iter(capped))}"
        taken = next(iter(capped.values()))
        most = (taken / value * 100).normalize()
        yield f"But no side may take more than {most:f} % of the number: on {sides} that leaves {amount(taken, unit)}."
    minus = f"{amount(value, unit)} − {amount(below, unit)} = {amount(low, unit)}"
    plus = f"{amount(value, unit)} + {amount(above, unit)} = {amount(high, unit)}"
    yield f"{minus}." if form == "almost" else f"{minus}; {plus}."


def _is_cap(taken: Decimal, width: Decimal, value: Decimal) -> bool:
    """Whether a side was cut to a share of its number, not by the finer digits below a power of ten."""
    return taken < width and taken != width / 10 and bool(value)
