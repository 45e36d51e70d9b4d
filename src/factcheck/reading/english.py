"""A small, honest reader of English quantities: what it cannot read, it does not report."""

import calendar
import re
from decimal import Decimal

from factcheck.quantity import Bound, Kind, PartialDate, Quantity
from factcheck.quantity.units import UNITS, is_known

# Every repetition is bounded, so no input makes a pattern backtrack over more than a few dozen characters.
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,8}|[0-9]{1,28})(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,3})?"
_MAGNITUDE = r"(?:[ \u00a0-]?(?:thousand|million|billion|trillion)s?\b| ?(?:mn|bn|tn)\b|[kKmMBT](?![A-Za-z0-9]))"
_CURRENCY_SIGN = r"(?:US\$|\$|€|£|¥|RMB |CNY |USD )"


def _amount_pattern(end: int) -> str:
    return rf"(?P<sign{end}>{_CURRENCY_SIGN})?(?P<number{end}>{_NUMBER})(?P<magnitude{end}>{_MAGNITUDE})?"


_PHRASE = re.compile(
    rf"(?<![\w.,$-])(?:{_amount_pattern(1)}(?: ?(?:-|–|to|and) ?{_amount_pattern(2)})?(?![0-9])"
    r"|(?P<half>half an? (?P<halved>million|billion|trillion))\b)"
)
_DATE = re.compile(
    r"(?<![\w.,-])(?:(?P<iso>[12][0-9]{3}(?:-[0-9]{2}){1,2})|(?:(?P<day>[0-9]{1,2}) )?(?P<month>"
    + "|".join(f"{name}|{name[:3]}" for name in calendar.month_name if name)
    + r")\.?(?: (?P<day2>[0-9]{1,2}),)? (?P<of>[12][0-9]{3})|(?P<year>(?:19|20)[0-9]{2}))(?![\w,.-]*[0-9])"
)
_MONTHS = {name[:3]: index for index, name in enumerate(calendar.month_name) if name}
_POWERS = {
    "thousand": 3, "k": 3, "K": 3, "million": 6, "M": 6, "m": 6, "mn": 6,
    "billion": 9, "B": 9, "bn": 9, "trillion": 12, "T": 12, "tn": 12,
}  # fmt: skip
_SIGNS = {"US$": "USD", "$": "USD", "USD": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "RMB": "CNY", "CNY": "CNY"}
_UNIT_WORDS = {
    "gpu": "GPU", "accelerator": "GPU", "chip": "GPU", "card": "GPU", "gpu hour": "GPU.h", "gpu-hour": "GPU.h",
    "gpu day": "GPU.day", "gpu-day": "GPU.day", "parameter": "parameter", "token": "token", "flop": "FLOP",
    "dollar": "USD", "yuan": "CNY", "day": "day", "hour": "hour", "month": "month", "year": "year", "week": "week",
    "user": "user", "visit": "visit", "query": "query", "queries": "query", "people": "person", "model": "model",
    "percent": "percent", "per cent": "percent", "%": "percent", "time": "x", "x": "x", "×": "x", "node": "node",
}  # fmt: skip
_DEVICE = re.compile(r"([AHV][0-9]{2,3}|Hopper|Ampere)s?\b(?!\s*hours)", re.ASCII)
_UNIT_PHRASE = re.compile(
    r"[ \u00a0-]?(?P<canonical>FLOP/s|[A-Z][A-Za-z.]{2,9}(?:/[A-Za-z.]{3,9})?)(?![\w/]|[ -](?:[Hh]our|[Dd]ay))"
    r"|(?:[ \u00a0-](?!and\b|to\b|of\b|on\b|in\b|by\b|or\b)[A-Za-z][\w'-]{0,20}){0,3}?[ \u00a0-]?"
    r"(?P<word>(?:GPU|Gpu|gpu)[ -](?:hour|day|Hour)s?|GPUs?|per cent|[a-zA-Z]{3,12}|%|×|x\b)(?![\w])"
)
_PER = re.compile(r" per (?P<word>GPU[ -]hour|hour|million(?: \w{1,8})? tokens|day|month|year)\b")
_PERS = {"million": (Decimal(10**6), "token"), "GPU": (Decimal(1), "GPU.h")}
_HEDGES: tuple[tuple[str, Bound, str], ...] = (
    ("more than", Bound.GT, "more_than"), ("well over", Bound.GT, "more_than"), ("over", Bound.GT, "more_than"),
    ("above", Bound.GT, "more_than"), ("higher than", Bound.GT, "more_than"), (">", Bound.GT, "more_than"),
    ("at least", Bound.GE, "at_least"), ("up to", Bound.LE, "up_to"), ("as many as", Bound.LE, "up_to"),
    ("as much as", Bound.LE, "up_to"), ("as high as", Bound.LE, "up_to"), ("at most", Bound.LE, "up_to"),
    ("less than", Bound.LT, "less_than"), ("fewer than", Bound.LT, "less_than"), ("below", Bound.LT, "less_than"),
    ("under", Bound.LT, "less_than"), ("smaller than the", Bound.LT, "less_than"), ("<", Bound.LT, "less_than"),
    ("almost", Bound.APPROX, "nearly"), ("nearly", Bound.APPROX, "nearly"), ("about", Bound.APPROX, "approx"),
    ("around", Bound.APPROX, "approx"), ("approximately", Bound.APPROX, "approx"), ("near", Bound.APPROX, "approx"),
    ("roughly", Bound.APPROX, "approx"), ("~", Bound.APPROX, "approx"), ("≈", Bound.APPROX, "approx"),
    ("closer to", Bound.APPROX, "approx"), ("estimated", Bound.APPROX, "approx"),
)  # fmt: skip


def read(text: str, lang: str | None = None) -> list[Quantity]:
    """Every quantity in `text`, in order, not overlapping; spans are code points of `text`. Never raises.

    Only English is read yet: with `lang` naming another language the answer is empty.
    """
    if lang is not None and lang.partition("-")[0] != "en":
        return []
    dates = list(_dates(text))
    found = [quantity for quantity in _amounts(text) if not any(_overlap(quantity, date) for date in dates)]
    return sorted(dates + found, key=lambda quantity: quantity.start)


def _overlap(left: Quantity, right: Quantity) -> bool:
    return left.start < right.end and right.start < left.end


def _dates(text: str) -> list[Quantity]:
    found = []
    for match in _DATE.finditer(text):
        if match["year"] and _unit_after(text, match.end())[0] is not None:
            continue
        day = match["day"] or match["day2"]
        month = _MONTHS[match["month"][:3]] if match["month"] else 0
        spelled = match["iso"] or match["year"] or f"{match['of']}-{month:02}" + (f"-{int(day):02}" if day else "")
        try:
            date = PartialDate.parse(spelled)
        except ValueError:
            continue
        first, last = Decimal(date.first.toordinal()), Decimal(date.last.toordinal())
        values = (first,) if first == last else (first, last)
        found.append(
            Quantity(match[0], values, first, last, kind="date", unit="date", start=match.start(), end=match.end(),
                     num_spans=(match.span(),), rule="en.date")
        )  # fmt: skip
    return found


def _amounts(text: str) -> list[Quantity]:
    found, position = [], 0
    while match := _PHRASE.search(text, position):
        quantity = _amount(text, match)
        position = match.end() if quantity is None else max(quantity.end, match.end())
        if quantity is not None:
            found.append(quantity)
    return found


def _amount(text: str, match: re.Match[str]) -> Quantity | None:
    if match["half"]:
        ends = [Decimal(5) * 10 ** (_POWERS[match["halved"]] - 1)]
        steps = [ends[0]]
    else:
        if re.match(r"[A-Za-z_]", text[match.end() : match.end() + 1]) and not match["magnitude1"]:
            return None
        ends, steps = _ends(match)
    unit, device, end = _unit_after(text, match.end())
    sign = match["sign1"] or match["sign2"]
    if "m" in (match["magnitude1"], match["magnitude2"]) and not sign:
        return None  # metres, or nothing at all
    if sign:
        unit, end = _SIGNS[sign.strip()], match.end()
    bound, hedge = _hedge_before(text, match.start())
    per = None
    if denominator := _PER.match(text, end):
        word = denominator["word"].partition(" ")[0].partition("-")[0]
        per = _PERS.get(word, (Decimal(1), word))
    low, high = _claimed(ends, bound)
    kind: Kind = "range" if len(ends) == 2 else "percent" if unit == "percent" else "cardinal"
    return Quantity(
        text[match.start() : end], tuple(ends), low, high, step=min(steps), kind=kind, bound=bound, hedge=hedge,
        unit=unit, device=device, per=per, start=match.start(), end=end, num_spans=(match.span(),), rule="en.amount",
    )  # fmt: skip


def _ends(match: re.Match[str]) -> tuple[list[Decimal], list[Decimal]]:
    second = match["number2"]
    power = _power(match["magnitude1"])
    first = Decimal(match["number1"].replace(",", ""))
    if second is None:
        return [first.scaleb(power)], [_step(first, power)]
    last, last_power = Decimal(second.replace(",", "")), _power(match["magnitude2"])
    if match["magnitude1"] is None and first < last.scaleb(last_power):
        power = last_power
    return [first.scaleb(power), last.scaleb(last_power)], [_step(first, power), _step(last, last_power)]


def _power(magnitude: str | None) -> int:
    word = (magnitude or "").strip(" \u00a0-")
    return _POWERS.get(word) or _POWERS.get(word.removesuffix("s"), 0)


def _step(number: Decimal, power: int) -> Decimal:
    _sign, digits, exponent = number.as_tuple()
    trailing = len(digits) - len("".join(map(str, digits)).rstrip("0")) if exponent == 0 and any(digits) else 0
    return Decimal(1).scaleb(int(exponent) + trailing + power)


def _unit_after(text: str, position: int) -> tuple[str | None, str | None, int]:
    """The unit and device that follow a number, and where they end; the number's own end where none does."""
    match = _UNIT_PHRASE.match(text, position)
    window = text[position : position + 60]
    device = _DEVICE.search(window[: match.end() - position if match else 40])
    if match and match["canonical"] and is_known(match["canonical"]):
        return match["canonical"], None, match.end()
    if match and match["word"]:
        word = match["word"].lower()
        unit = _UNIT_WORDS.get(word) or _UNIT_WORDS.get(word.removesuffix("s"))
        if unit:
            return unit, device[1].lower() if device else None, match.end()
    if device and re.fullmatch(r"[ \u00a0-](?:[A-Z][a-z]+ )?", window[: device.start()]):
        return "GPU", device[1].lower(), position + device.end()
    return None, None, position


def _hedge_before(text: str, position: int) -> tuple[Bound, str]:
    before = text[max(0, position - 24) : position].rstrip().lower()
    for words, bound, name in _HEDGES:
        if before.endswith(words) and not before[: -len(words)][-1:].isalpha():
            return bound, name
    return Bound.EQ, "none"


def _claimed(ends: list[Decimal], bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    if bound in (Bound.GE, Bound.GT):
        return ends[0], None
    if bound in (Bound.LE, Bound.LT):
        return None, ends[-1]
    return ends[0], ends[-1]


assert set(_UNIT_WORDS.values()) <= set(UNITS)  # noqa: S101 - a table that names an unknown unit is our bug
