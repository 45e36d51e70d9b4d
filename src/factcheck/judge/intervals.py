"""What a printed number leaves open: from words to an interval of printed digits (docs/method.md, "From words").

An interval says which values would have been printed in these words. It is never a statement of probability.
"""

from decimal import Decimal, localcontext
from typing import Literal, NamedTuple, get_args

from factcheck.judge.precision import EXACT, ROUNDED
from factcheck.quantity import Bound, Quantity
from factcheck.quantity.model import Number
from factcheck.records.kinds import Scale

Form = Literal["exact", "point", "approx", "almost", "range", "plus_minus", "more_than", "less_than", "order"]
FORMS: tuple[Form, ...] = get_args(Form)

# The most a side may take of its number, on a ratio scale: docs/method.md gives the reasons.
_MOST_PLAIN, _MOST_ABOUT = Decimal("0.25"), Decimal("0.30")
_SIGNIFICANT = 1000  # x/u of at least this: four or more significant digits
_HALF, _TENTH = Decimal("0.5"), Decimal("0.1")


class Interval(NamedTuple):
    """From `low` to `high`, None where open; `centre` is the number printed, None for a half-line."""

    low: Decimal | None
    high: Decimal | None
    centre: Decimal | None

    @property
    def two_sided(self) -> bool:
        """Whether it is closed on both sides, so that it can support a value."""
        return self.centre is not None


def interval_of(quantity: Quantity, scale: Scale) -> Interval | None:
    """The interval a quantity's words leave; None where nothing is bounded, or a ratio is not above zero."""
    form = form_of(quantity)
    low, high = _decimal(quantity.low), _decimal(quantity.high)
    if form is None or (scale == "ratio" and any(value <= 0 for value in quantity.values)):
        return None
    if scale == "date" and form not in ("more_than", "less_than"):
        return span(low, high, scale)
    if form == "more_than":
        return Interval(low, None, None)
    if form == "less_than":
        return Interval(None, high, None)
    if form == "range":
        return span(low, high, scale)
    value = _decimal(quantity.values[0])
    return around(form, value, quantity.step or last_digit(value), scale) if value is not None else None


def form_of(quantity: Quantity) -> Form | None:
    """Which words the quantity was printed in; None where it is open on both sides."""
    if quantity.low is None:
        return None if quantity.high is None else "less_than"
    if quantity.high is None:
        return "more_than"
    if len(quantity.values) == 2 or quantity.kind == "vague":
        return "range"
    if quantity.hedge == "nearly":
        return "almost"
    if quantity.hedge == "order":
        return "order"
    return "approx" if quantity.bound is Bound.APPROX else "point"


def span(low: Decimal | None, high: Decimal | None, scale: Scale) -> Interval:
    """The closed interval of a range; on a ratio scale its centre is the geometric mean. Open ends stay open."""
    if low is None or high is None:
        return Interval(low, high, None)
    low, high = min(low, high), max(low, high)
    if low == high:
        return Interval(low, high, low)
    if scale != "ratio" or low <= 0:
        return Interval(low, high, EXACT.divide(EXACT.add(low, high), 2))
    middle = EXACT.multiply(low, high).sqrt(EXACT)
    short = ROUNDED.plus(middle)
    return Interval(low, high, short if low <= short <= high else middle)


def around(form: Form, value: Decimal, step: Decimal, scale: Scale) -> Interval:
    """The interval around one printed `value` whose last significant digit is worth `step`."""
    with localcontext(EXACT):
        return _around(form, value, step, scale)


def _around(form: Form, value: Decimal, step: Decimal, scale: Scale) -> Interval:
    if scale == "ordinal":
        return Interval(value, value, value)
    if form == "order":
        return Interval(value / 2, value * 5, value)
    ratio = scale == "ratio"
    first_digit_is_one = ratio and _is_power_of_ten(value / step)
    if form == "almost":
        # Where the digit is the whole number ("almost 10,000"), one unit below it is zero: the digit below counts.
        below = step * _TENTH if ratio and value <= step else step
        return Interval(value - below, value, value)
    if form == "exact" or (form == "point" and abs(value) >= _SIGNIFICANT * step):
        return Interval(value - step * _HALF, value + step * _HALF, value)
    half, most = (step, _MOST_ABOUT) if form == "approx" else (step * _HALF, _MOST_PLAIN)
    below = half * _TENTH if first_digit_is_one else half
    if not ratio:
        return Interval(value - half, value + half, value)
    return Interval(value - min(below, value * most), value + min(half, value * most), value)


def last_digit(value: Decimal) -> Decimal:
    """The place value of the last significant digit; trailing zeros of an integer are not significant."""
    _, digits, exponent = value.as_tuple()
    power = int(exponent)
    if power >= 0 or value == value.to_integral_value():
        stripped = value.normalize(EXACT).as_tuple()
        power = max(int(stripped.exponent), 0) if power >= 0 else power
    return Decimal((0, (1,), power)) if any(digits) else Decimal(1)


def _is_power_of_ten(ratio: Decimal) -> bool:
    return ratio.normalize().as_tuple().digits == (1,)


def _decimal(value: Number | None) -> Decimal | None:
    if value is None or isinstance(value, Decimal):
        return value
    return ROUNDED.divide(Decimal(value.numerator), Decimal(value.denominator))
