"""A number that counts what an earlier number of its sentence counted: 10,000 users, of whom 3,000 in Poland."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.quantity import Quantity
from factcheck.quantity.model import Number
from factcheck.reading.figures import shifted
from factcheck.reading.marks import WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES
from factcheck.reading.symbols import is_money, symbol
from factcheck.reading.units import unit_at
from factcheck.reading.words import HEDGE_END, NOTHING, TRANSPARENT, word_of

# What a second number of the same sentence counts when nothing is printed beside it.
CARRIERS = frozenset("parameter token GPU GPU.h user person company model visit query".split())
_LARGE = frozenset("parameter token GPU.h user visit query".split())
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|[。！？；\n]")


def same_sentence(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether no sentence ends between the two, and they stand near each other."""
    return second.start - first.end < _ELISION_REACH and _SENTENCE_END.search(text, first.end, second.start) is None


def nearer(found: list[Quantity], quantity: Quantity, carrier: Quantity) -> Quantity:
    """What was counted right before the number, in a list (参数量为7B、32B和72B); else `carrier`."""
    last = found[-1]
    return last if last.unit in CARRIERS and quantity.start - last.end <= _LISTED else carrier


def elides(text: str, quantity: Quantity, carrier: Quantity) -> bool:
    """Whether the number takes the unit of `carrier`: of like size, with no noun of its own, in the same sentence."""
    if quantity.start - carrier.end >= _ELISION_REACH:
        return False
    part = (
        _PART_OF.search(text, max(0, quantity.start - 40), quantity.start) is not None
        or _OF_THEM.match(text, quantity.end) is not None
    )
    counter = quantity.noun is not None and quantity.noun in _COUNTERS.get(carrier.unit or "", ())
    if (
        (quantity.noun is not None and not counter and not (part and quantity.rule.endswith("spelled")))
        or quantity.kind not in ("cardinal", "range", "vague")
        or quantity.low is quantity.high is None
    ):
        return False
    if not same_sentence(text, carrier, quantity):
        return False
    large = (quantity.low or quantity.high or 0) >= _LEAST_LARGE
    if carrier.unit in _LARGE:
        return large and (carrier.low or carrier.high or 0) >= _LEAST_LARGE
    return large or part or counter or quantity.hedge != "none"


def elides_money(text: str, quantity: Quantity, carrier: Quantity) -> bool:
    """Whether a large number is of the money of `carrier`: убыток 5 млрд долларов при выручке 3,7 млрд."""
    if (
        quantity.noun is not None
        or quantity.kind not in ("cardinal", "range")
        or not same_sentence(text, carrier, quantity)
    ):
        return False
    large = (quantity.low or quantity.high or 0) >= _LEAST_MONEY
    return large and _OF_MONEY.search(text, max(0, quantity.start - _MONEY_REACH), quantity.start) is not None


def contrasted(page: Page, found: list[Quantity], quantity: Quantity) -> Quantity | None:
    """The earlier quantity that the bare number is set against, or large money that it goes on from; None where there is none.

    Set against: now or before, of them, or in a clause without a verb (180 токенов, у прежней было 60; а конкуренты — 10).
    """
    if not page.lexicon.contrasts or quantity.noun is not None or quantity.kind not in ("cardinal", "range", "vague"):
        return None
    size = _size(quantity)
    if size <= 1:
        return None
    here = [one for one in _counts(found) if same_sentence(page.text, one, quantity)]
    if here and _is_set_against(page, here[0], quantity):
        alike = [one for one in here if _alike(_size(one), shifted(size, unit_power(page, one)))]
        untimed = [one for one in alike if one.unit not in TIMES] or alike
        if size < _LEAST_LARGE:
            return untimed[0] if untimed else None
        return min(untimed, key=lambda one: abs(_size(one).adjusted() - size.adjusted()), default=None)
    return None if here or size < _LEAST_MONEY else _relayed(page, found, quantity)


def _relayed(page: Page, found: list[Quantity], quantity: Quantity) -> Quantity | None:
    """What was counted in an earlier sentence of the paragraph, where nothing else as large was since: money, or what is set against."""
    last = next((one for one in _counts(found) if _size(one) >= _LEAST_MONEY), None)
    if last is None or quantity.start - last.end > _RELAY or not _alike(_size(last), _size(quantity)):
        return None
    between = page.text[last.end : quantity.start]
    if "\n" in between:
        return None
    against = last.unit in CARRIERS and _contrasts(page, last.end + between.rfind(". ") + 1, quantity.start)
    return last if against or is_money(last.unit) else None


def fills_clause(page: Page, start: int, end: int) -> bool:
    """Whether the number from `start` to `end` is all that a clause without a verb says: а индекс — на полтора."""
    if not page.lexicon.contrasts or page.following(end) is not NOTHING:
        return False
    return _DASHED.search(page.text, max(0, start - _DASHED_REACH), start) is not None


def _shifted(number: Number, power: int) -> Number:
    return shifted(number, power) if isinstance(number, Decimal) else number


def _counts(found: list[Quantity]) -> Iterator[Quantity]:
    """The quantities that count something, the last one first."""
    return (one for one in reversed(found) if one.unit not in (None, "x", "rank") and one.values)


def _size(quantity: Quantity) -> Decimal:
    number = quantity.values[-1]
    return number if isinstance(number, Decimal) else Decimal(number.numerator) / Decimal(number.denominator)


def _alike(one: Decimal, other: Decimal) -> bool:
    """Whether neither is so much the larger that the two would hardly be compared, or that a magnitude is left out."""
    farther = _MOST_APART if min(one, other) >= _LEAST_LARGE else _MOST_APART_SMALL
    return max(one, other) <= min(one, other) * farther


def _is_set_against(page: Page, last: Quantity, quantity: Quantity) -> bool:
    """Whether the words between the two, or right behind the second, set one against the other."""
    text, start = page.text, last.per_span[1] if last.per_span and last.per_span[1] > last.end else last.end
    between = text[start : quantity.start]
    if _PART_OF.search(between) or _contrasts(page, start, quantity.start):
        return True
    clause = _CLAUSE_END.search(text, quantity.end, quantity.end + _CONTRAST_REACH)
    if _contrasts(page, quantity.end, clause.start() if clause else quantity.end + _CONTRAST_REACH):
        return True
    return _goes_on(page, between, text[quantity.end : quantity.end + 4])


def _contrasts(page: Page, start: int, end: int) -> bool:
    """Whether a word such as now, before, instead stands between the two places."""
    return any(page.lexicon.contrasts.at(page.text, word.start()) for word in WORD.finditer(page.text, start, end))


def _goes_on(page: Page, between: str, behind: str) -> bool:
    """Whether the number is all of a clause that has a subject and no verb (, а конкуренты — 10), or its first word (и 6 — за выходные), or an end (до 25)."""
    gapped = _GAPPED.search(between) or (_BESIDE.match(between) if behind.startswith(_DASHES) else None)
    if gapped is None:
        return _is_other_end(page, between)
    return all(
        word.lower() in page.lexicon.turned_links or word_of(word, page.lexicon).uses & (HEDGE_END | TRANSPARENT)
        for word in WORD.findall(gapped["words"])
    )


def _is_other_end(page: Page, between: str) -> bool:
    """Whether the number is the other end of a change: с 20 долларов до 25, до 400 млрд долларов со 125 млрд."""
    words = WORD.findall(between)
    if not words or not between.endswith(f"{words[-1]} "):
        return False
    return words[-1].lower() in page.lexicon.origins or (len(words) == 1 and page.lexicon.to.at(between, 1) is not None)


def with_unit_of(quantity: Quantity, carrier: Quantity, text: str) -> Quantity:
    """The number with the unit of `carrier` in place of the noun beside it."""
    end = quantity.end if quantity.noun is None else quantity.num_spans[-1][1]
    return quantity._replace(
        unit=carrier.unit, noun=None, end=end, surface=text[quantity.start : end], unit_source="elided"
    )


def set_against(page: Page, quantity: Quantity, carrier: Quantity) -> Quantity:
    """The number with unit, prefix and denominator of the `carrier` it is set against: 150 МВт, второй очереди — 300."""
    power = unit_power(page, carrier)
    kind = carrier.kind if quantity.kind == "cardinal" and carrier.kind in ("percent", "duration") else quantity.kind
    return quantity._replace(
        values=tuple(_shifted(value, power) for value in quantity.values), step=quantity.step and shifted(quantity.step, power),
        low=quantity.low and _shifted(quantity.low, power), high=quantity.high and _shifted(quantity.high, power),
        unit=carrier.unit, kind=kind, per=quantity.per or carrier.per, unit_source="elided",
    )  # fmt: skip


def unit_power(page: Page, quantity: Quantity) -> int:
    """The power of ten of the prefix, or the part, that the unit was printed with: 6 of MW, -2 of cents."""
    if quantity.unit_span is None:
        return 0
    start = quantity.unit_span[0]
    found = unit_at(page.text, start, page.lexicon) or symbol(page.text, start)
    return found.power if found and found.unit == quantity.unit else 0


_OF_THEM = re.compile(
    r" (?:of them|of whom|of which|z nich|из них|з них|del[ea]s|de ell[oa]s|d['’]entre eux|di loro|davon|von ihnen|van hen|trong số đó)(?![^\W\d_])"
)
# A share of what was counted before: of whom, z których, из них, dos quais, davon.
_PART_OF = re.compile(
    r"(?:of wh(?:om|ich)|of them|among them|z któr\w+|z nich\w?|z czego|из котор\w+|из них|в том числе|в т\. ?ч\.|включая|у тому числі|зокрема|w tym(?! roku| miesi| tygodn| czasie)|včetně|з як\w+|з них|d[oa]s quais|del[ea]s|"
    r"de l[oa]s cuales|de ell[oa]s|dont|parmi eux|di cui|dei quali|von denen|davon|darunter|waarvan|z toho|trong đó|bunların)"
    r"(?:,? [^\W\d_]{1,14}){0,3} ?$"
)

# Chinese counters of what the carrier counted: 10万张H100 ... 20万张.
_COUNTERS = {"GPU": "张張块塊枚片颗顆", "person": "名位", "company": "家", "model": "款", "user": "名位"}
_ELISION_REACH, _LISTED = 200, 5
# What is said of money shortly before a number, or what it is compared with: при выручке, вместо ожидавшихся, up from.
_OF_MONEY = re.compile(
    r"(?:(?:revenue|profit|loss|income|budget|debt|invest|valu|spend|выручк|прибыл|убыт|доход|расход|затрат|инвести|оценк|бюджет"
    r"|przych|zysk|strat|koszt|inwest|wycen|сумм|kwot|total|amount|receita|lucro|prejuí|custo|umsatz|gewinn|verlust|einnahm|ingres|gananci|pérdid"
    r"|收入|营收|營收|利润|利潤|亏损|虧損|投资|投資|融资|融資|出资|出資|估值|市值|支出|总额|總額|金额|金額)[^.;!?。；，,0-9]{0,20}"
    r"|(?:вместо|против|wobec|zamiast|versus|against|compared with|compared to|up from|down from|contra|frente a|gegenüber|较|較|比)"
    r" ?(?:[^\W\d_]{1,14} ){0,2})$",
    re.IGNORECASE,
)
_MONEY_REACH, _LEAST_MONEY = 48, 10**6
_LEAST_LARGE = 1000
_GAPPED = re.compile(r"[,;] [^;—–]{1,60} [—–] (?P<words>(?:[^\W\d_]+ ){0,3})$")
_BESIDE = re.compile(r"[^,.;—–]{0,30}(?:[,;]|,? [^\W\d_]) (?P<words>(?:[^\W\d_]+ ){0,2})$")
_DASHED, _DASHED_REACH = re.compile(r" [—–] (?:[^\W\d_]{1,3} )?$"), 8
_DASHES, _CLAUSE_END = (" — ", " – "), re.compile("[,.;:!?]")
_CONTRAST_REACH, _RELAY = 24, 500
_MOST_APART, _MOST_APART_SMALL = 10_000, 200
