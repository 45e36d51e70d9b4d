"""How one printed number became another: slips of ten, of magnitude words, of digits, signs and currencies."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.judge.intervals import Interval, interval_of
from factcheck.quantity import Quantity
from factcheck.quantity.readable import number
from factcheck.quantity.units import UNITS
from factcheck.records import Claim

# What one US dollar bought, least and most of the years 2015 to 2025 (yearly averages, Federal Reserve H.10).
_TO_THE_DOLLAR = {
    "CNY": ("yuan", "6.2", "7.3"), "INR": ("rupees", "64", "88"), "JPY": ("yen", "105", "152"),
    "KRW": ("won", "1100", "1430"), "RUB": ("roubles", "58", "93"), "BRL": ("reais", "3.2", "5.7"),
    "PLN": ("zlotys", "3.6", "4.5"),
}  # fmt: skip
_SLIPS = {1: "x10", 2: "x100", 3: "x1000"}
_THREE_AFTER_SIGN = re.compile(r"[0-9]{1,12}([.,])[0-9]{3}(?![0-9])")
_PRODUCT = re.compile(r"([0-9]{1,9}) ?[*×x·] ?([0-9]{1,9})(?![0-9])")


def changed_value(told: Claim, original: Claim) -> Iterator[tuple[str, str]]:
    """(kind, sentence) for every change of the number itself; the bound is another matter."""
    new, old = told.quantity, original.quantity
    if new is None or old is None or "date" in (new.unit, old.unit):
        yield from _dates(new, old)
        return
    if _other_currency(new, old):
        yield "currency", f"{old.unit} has become {new.unit}"
        return
    if new.unit != old.unit:
        return
    here, there = _ends(new), _ends(old)
    if here == there:
        return
    yield from _slip(told, original, here, there)


def _slip(
    told: Claim, original: Claim, here: tuple[Decimal, ...], there: tuple[Decimal, ...]
) -> Iterator[tuple[str, str]]:
    new, old = told.quantity, original.quantity
    if new is None or old is None:
        return
    factor = here[0] / there[0] if there[0] else Decimal(0)
    if len(here) != len(there) or factor <= 0:
        yield "value", f"{_listed(there)} has become {_listed(here)}"
    elif _is_rounding(new, old) or _is_rounding(old, new):
        yield "rounded", f"{number(there[0])} rounded to {number(here[0])}"
    elif _has_lost_its_sign(original.stated, here[0]):
        yield "sign lost", f"the product “{original.stated}” has lost its sign and is read as {number(here[0])}"
    elif (power := _power_of_ten(new, old)) is not None:
        yield from _powers(told, original, power)
    elif _transposed(here[0], there[0]):
        yield "digits transposed", f"two digits changed places: {number(there[0])} has become {number(here[0])}"
    else:
        yield from _factor(new, old, factor)


def _powers(told: Claim, original: Claim, power: int) -> Iterator[tuple[str, str]]:
    """The same digits at another power of ten, and which misreading gives just that power."""
    fraction = {1: "a tenth", 2: "a hundredth", 3: "a thousandth"}.get(abs(power), f"1/{10 ** abs(power):,}")
    much = f"{10**power:,} times as much" if power > 0 else f"{fraction} of it"
    yield _SLIPS.get(abs(power), "power of ten"), f"{much}, with the same digits"
    if abs(power) == 3 and _sign_misread(told.stated, original.stated):
        yield (
            "decimal sign",
            f"the decimal sign of “{original.stated}” was read as one that groups thousands, or the reverse",
        )
    elif abs(power) == 2:
        yield "万 as million", "a hundred times is what comes of reading 万 (ten thousand) as a million, or the reverse"
    elif abs(power) == 1 and {told.language.partition("-")[0], original.language.partition("-")[0]} & {"zh", "ja"}:
        yield "亿 as billion", "ten times is what comes of reading 亿 (a hundred million) as a billion, or the reverse"


def _factor(new: Quantity, old: Quantity, factor: Decimal) -> Iterator[tuple[str, str]]:
    times = factor if factor >= 1 else 1 / factor
    more = "as much" if factor >= 1 else "less"
    yield "value", f"{number(_ends(old)[0])} has become {number(_ends(new)[0])}, {_short(times)} times {more}"
    if new.unit == old.unit and new.unit in UNITS and UNITS[new.unit].dimension == "money":
        interval, origin = interval_of(new, "ratio"), interval_of(old, "ratio")
        for words, least, most in _TO_THE_DOLLAR.values():
            if new.unit == "USD" and _between(interval, origin, Decimal(least), Decimal(most)):
                yield (
                    "currency",
                    f"{_short(times)} is about the number of {words} in a dollar: {words} under a dollar sign?",
                )
                return


def _between(new: Interval | None, old: Interval | None, least: Decimal, most: Decimal) -> bool:
    """Whether the printed digits allow a ratio of new to old from `least` to `most`."""
    if new is None or old is None or None in (new.low, new.high, old.low, old.high) or not old.low or not new.high:
        return False
    low, high = (new.centre or 0) / (old.centre or 1), (new.high / old.low)
    return low <= most and high >= least and low >= least * Decimal("0.9")


def _power_of_ten(new: Quantity, old: Quantity) -> int | None:
    """k where new is old times 10^k to within the fewer printed digits, k not zero; else None."""
    here, there = _ends(new)[0], _ends(old)[0]
    power = here.adjusted() - there.adjusted()
    for guess in (power, power + 1, power - 1):
        if guess and _rounds_to(there.scaleb(guess), here, new) | _rounds_to(here.scaleb(-guess), there, old):
            return guess
    return None


def _rounds_to(exact: Decimal, printed: Decimal, quantity: Quantity) -> bool:
    """Whether `exact` would be printed as `printed` with the digits `quantity` was printed with."""
    return abs(exact - printed) <= (quantity.step or Decimal(0)) / 2


def _is_rounding(fewer: Quantity, more: Quantity) -> bool:
    """Whether `fewer` gives the digits of `more` to a place that keeps the first of them: 78 is not rounded to 100."""
    here, there = _ends(fewer), _ends(more)
    if not (fewer.step and more.step and fewer.step > more.step and len(here) == len(there)):
        return False
    places = [min(fewer.step, Decimal(1).scaleb(end.adjusted())) for end in there]
    return all(abs(left - right) <= place / 2 for left, right, place in zip(here, there, places, strict=True))


def _transposed(here: Decimal, there: Decimal) -> bool:
    left, right = _digits(here), _digits(there)
    if len(left) != len(right) or here.adjusted() != there.adjusted():
        return False
    differing = [index for index in range(len(left)) if left[index] != right[index]]
    return (
        len(differing) == 2
        and differing[1] == differing[0] + 1
        and (left[differing[0]], left[differing[1]]) == (right[differing[1]], right[differing[0]])
    )


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits


def _sign_misread(told: str, original: str) -> bool:
    """Whether both print the same digits with three after a sign that is a point in one and a comma in the other."""
    here, there = (
        re.search(r"[0-9]+([.,])[0-9]{3}(?![0-9])", told),
        re.search(r"[0-9]+([.,])[0-9]{3}(?![0-9])", original),
    )
    if here and there:
        return here[1] != there[1] and here[0].replace(here[1], "") == there[0].replace(there[1], "")
    found = here or there
    return found is not None and found[0].replace(found[1], "") in (told + " " + original).replace(found[0], "")


def _has_lost_its_sign(original: str, here: Decimal) -> bool:
    match = _PRODUCT.search(original)
    return match is not None and here == Decimal(match[1] + match[2])


def _other_currency(new: Quantity, old: Quantity) -> bool:
    rows = [UNITS.get(one.unit or "") for one in (new, old)]
    return new.unit != old.unit and all(row is not None and row.dimension == "money" for row in rows)


def _dates(new: Quantity | None, old: Quantity | None) -> Iterator[tuple[str, str]]:
    if new is None or old is None or new.unit != old.unit or None in (new.low, new.high, old.low, old.high):
        return
    if (new.low, new.high) == (old.low, old.high):
        return
    if new.low <= old.low and old.high <= new.high:  # type: ignore[operator]
        yield "rounded", "the date is given less exactly"
    elif new.high < old.low or old.high < new.low:  # type: ignore[operator]
        yield "value", "the date is another"


def _ends(quantity: Quantity) -> tuple[Decimal, ...]:
    """The one or two numbers printed, as decimals."""
    ends = quantity.values
    if quantity.kind == "vague":
        ends = tuple(end for end in (quantity.low, quantity.high) if end is not None)
    return tuple(one if isinstance(one, Decimal) else Decimal(one.numerator) / one.denominator for one in ends)


def _listed(ends: tuple[Decimal, ...]) -> str:
    return " to ".join(number(end) for end in ends)


def _short(times: Decimal) -> str:
    return f"{times:.0f}" if times >= 10 else f"{times:.1f}" if times >= Decimal("1.1") else f"{times:.3f}"
