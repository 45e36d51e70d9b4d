"""A bare number that is set against an earlier one: 180 токенов в секунду, у прежней было 60; 20 долларов, а конкуренты — 10."""

from decimal import Decimal
from itertools import takewhile

from factcheck.quantity import Quantity
from factcheck.quantity.model import Number
from factcheck.reading.amounts import amount
from factcheck.reading.elision import (
    CARRIERS,
    LEAST_LARGE,
    LEAST_MONEY,
    MONEY_REACH,
    OF_MONEY,
    PART_OF,
    costs,
    same_sentence,
)
from factcheck.reading.figures import shifted
from factcheck.reading.marks import WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import is_money, symbol
from factcheck.reading.unit_words import unit_at
from factcheck.reading.words import HEDGE_END, NOTHING, OUT_OF, TRANSPARENT, word_of

_KINDS = ("cardinal", "range", "vague")
# A clause that has a subject, a dash and a number; one that begins with the number; one that ends with it.
_GAPPED = pattern(r"[,;] [^;—–]{1,60} [—–] (?P<words>(?:[^\W\d_]+ ){0,3})$")
# What stands between the dash and a number of the subject: стойка из восьми серверов — 82.
_GAPPED_SUBJECT = pattern(r"[^,;:—–]{0,30} [—–] (?:[^\W\d_]+ ){0,3}")
_FIRST = pattern(r"(?: [—–] )?[^,.;—–]{0,30}(?:[,;]|,? [^\W\d_]) (?P<words>(?:[^\W\d_]+ ){0,2})$")
_LAST = pattern(r"[^,;]{0,30}, (?:а|но|зато|і|й|та|але|a|ale) [^,;]{1,60} (?P<words>[^\W\d_]+ )$")
_DASHES, _CLAUSE_END = (" — ", " – "), pattern("[,.;:!?]")
_REACH, _RELAY = 24, 500
_TWICE, _THREE_DIGITS = 2, 100
_MOST_APART, _MOST_APART_SMALL = 10_000, 200


def contrasted(page: Page, found: list[Quantity], quantity: Quantity) -> Quantity | None:
    """The bare number with the unit of the earlier one it is set against; None where there is none.

    Such is a number that stands with a word for now or before, or of them, that is all of a clause without a verb, or
    that has a magnitude and nothing that it could count itself.
    """
    if not page.lexicon.contrasts or quantity.noun is not None or quantity.kind not in _KINDS or _size(quantity) <= 1:
        return None
    earlier = _counts(page, found, quantity)
    here = list(takewhile(lambda one: same_sentence(page.text, one, quantity), earlier))
    if not here:
        last = _relayed(page, earlier, quantity)
        return _counting(quantity, last, 0) if last else None
    while len(here) > 1 and _GAPPED_SUBJECT.fullmatch(_between(page, here[0], quantity)):
        del here[0]
    going_on = _goes_on(page, _between(page, here[0], quantity), quantity)
    if not going_on and not _is_scaled(page, quantity) and not _is_set_against(page, here[0], quantity):
        return None
    lent = [(one, power) for one in here if (power := _lent(page, one, quantity)) is not None]
    carrier = _chosen(page, quantity, here, lent)
    if carrier is None or carrier[0].unit is None or (costs(page.text, quantity) and not is_money(carrier[0].unit)):
        return None
    counting = _counting(quantity, *carrier)
    bare = carrier[1] == _unit_power(page, carrier[0])
    return counting if bare else counting._replace(alt=(f"no magnitude: {quantity.values[-1]}",))


def fills_clause(page: Page, start: int, end: int) -> bool:
    """Whether the number from `start` to `end` is all that a clause without a verb says: а индекс — на полтора."""
    if not page.lexicon.contrasts or page.following(end) is not NOTHING:
        return False
    return _DASHED.search(page.text, max(0, start - _DASHED_REACH), start) is not None


def acts(page: Page, start: int, end: int) -> bool:
    """Whether the number from `start` to `end` is, in a further clause, the subject of a verb: три закрылись, ещё девять ушли."""
    acting, after = page.lexicon.acting, page.following(end)
    if acting is None or after is None or after.lower in page.lexicon.stop or not acting.search(after.lower):
        return False
    return _FURTHER.search(page.text, max(0, start - _FURTHER_REACH), start) is not None


_FURTHER = pattern(
    r"(?:(?:,| (?:и|а|ещё|еще|й|та|ще|i|a|oraz|jeszcze|kolejnych))|(?<![^\W_])(?:[Ии]з|[Зз]|[Іі]з) [0-9][0-9 ]{0,8}(?: [^\W\d_]{2,20}){1,2}) \Z"
)
_FURTHER_REACH = 60
_DASHED, _DASHED_REACH = pattern(r" [—–] (?:[^\W\d_]{1,3} )?$"), 8


def _counts(page: Page, found: list[Quantity], quantity: Quantity) -> list[Quantity]:
    """What the paragraph counted not far before the number, the last first."""
    nearest = max(quantity.start - _RELAY, page.text.rfind("\n", max(0, quantity.start - _RELAY), quantity.start))
    never = ("rank",) if _is_factor(page, quantity) else ("x", "rank")
    return [
        one for one in takewhile(lambda one: one.end > nearest, reversed(found))
        if (one.unit or one.noun) and one.unit not in never and one.kind not in ("date", "time", "fraction")
    ]  # fmt: skip


def _is_factor(page: Page, quantity: Quantity) -> bool:
    """Whether the number stands behind the preposition of factors: в 2,5 раза, накопители — в полтора."""
    before = page.preceding(quantity.start)
    return before is not None and before.lower in page.lexicon.factors


def _size(quantity: Quantity) -> Decimal:
    number = quantity.values[-1]
    return number if isinstance(number, Decimal) else Decimal(number.numerator) / Decimal(number.denominator)


def _is_scaled(page: Page, quantity: Quantity) -> bool:
    """Whether a magnitude was printed: 28,9 млрд, сто миллионов."""
    return _size(quantity) >= LEAST_LARGE and not page.text[quantity.num_spans[-1][1] - 1].isdigit()


def _between(page: Page, last: Quantity, quantity: Quantity) -> str:
    """The text between the two, the denominator of the first left out."""
    behind = last.per_span[1] if last.per_span else 0
    return page.text[max(last.end, behind) : quantity.start]


def _is_set_against(page: Page, last: Quantity, quantity: Quantity) -> bool:
    """Whether the words between the two, before both, or right behind the second, set one against the other."""
    text, before = page.text, page.preceding(last.start)
    if PART_OF.search(_between(page, last, quantity)) or (before is not None and before.uses & OUT_OF):
        return True
    limit = quantity.end + _REACH
    clause = _CLAUSE_END.search(text, quantity.end, limit)
    return _contrasts(page, last.end, quantity.start) or _contrasts(
        page, quantity.end, clause.start() if clause else limit
    )


def _contrasts(page: Page, start: int, end: int) -> bool:
    """Whether a word such as now, before, instead stands between the two places."""
    return any(page.lexicon.contrasts.at(page.text, word.start()) for word in WORD.finditer(page.text, start, end))


def _goes_on(page: Page, between: str, quantity: Quantity) -> bool:
    """Whether the number is all of a clause (, а конкуренты — 10; и 6 — за выходные) or the end of one or of a change."""
    clause = _GAPPED.search(between)
    if clause is None and page.text.startswith(_DASHES, quantity.end):
        clause = _FIRST.match(between)
    if clause is None and page.following(quantity.end) is NOTHING:
        clause = _LAST.match(between)
    if clause is None:
        return _is_other_end(page, between) or acts(page, quantity.start, quantity.end)
    return all(
        word.lower() in page.lexicon.turned_links or word_of(word, page.lexicon).uses & (HEDGE_END | TRANSPARENT)
        for word in WORD.findall(clause["words"])
    )


def _is_other_end(page: Page, between: str) -> bool:
    """Whether the number is the other end of a change: с 20 долларов до 25, до 400 млрд долларов со 125 млрд."""
    words = WORD.findall(between)
    if not words or not between.endswith(f"{words[-1]} "):
        return False
    return words[-1].lower() in page.lexicon.origins or (len(words) == 1 and page.lexicon.to.at(between, 1) is not None)


def _lent(page: Page, one: Quantity, quantity: Quantity) -> int | None:
    """The power of ten that the number takes from `one`: of its prefix (150 МВт, второй очереди — 300), and of its
    magnitude where only so the two are alike (280 тыс. рублей, тестировщика — 170); None where they never are.
    """
    prefix = _unit_power(page, one)
    powers = [prefix]
    if not _is_scaled(page, quantity) and page.text[one.num_spans[-1][0]].isdigit():
        printed = amount(page, one.num_spans[-1][0])
        other_end = _is_other_end(page, _between(page, one, quantity))
        if printed is not None and (other_end or _could_share(printed.raw, _size(quantity))):
            powers.append(prefix + printed.power)
    return next((power for power in powers if _alike(_size(one), shifted(_size(quantity), power))), None)


def _could_share(printed: Decimal, bare: Decimal) -> bool:
    """Whether a bare number could mean the magnitude printed behind an earlier one: 280 тыс., 170, but not 50 тыс., 150.

    It is seldom twice as large, for it stands for itself then; with three digits or more it does even sooner.
    """
    return bare < _TWICE * printed if bare < _THREE_DIGITS else bare <= printed


def _unit_power(page: Page, quantity: Quantity) -> int:
    """The power of ten of the prefix, or the part, that the unit was printed with: 6 of MW, -2 of cents."""
    if quantity.unit_span is None:
        return 0
    start = quantity.unit_span[0]
    found = unit_at(page.text, start, page.lexicon) or symbol(page.text, start)
    return found.power if found and found.unit == quantity.unit else 0


def _alike(one: Decimal, other: Decimal) -> bool:
    """Whether neither is so much the larger that the two would hardly be compared."""
    farther = _MOST_APART if min(one, other) >= LEAST_LARGE else _MOST_APART_SMALL
    return max(one, other) <= min(one, other) * farther


_Carrier = tuple[Quantity, int]


def _chosen(page: Page, quantity: Quantity, here: list[Quantity], lent: list[_Carrier]) -> _Carrier | None:
    """Of the quantities that the number could be like, the nearest in the text, or in size where it is large."""
    large = _is_scaled(page, quantity)
    if large and OF_MONEY.search(page.text, max(0, quantity.start - MONEY_REACH), quantity.start):
        money = next((one for one in here if is_money(one.unit)), None)
        if money is not None:
            return money, 0
    untimed = [carrier for carrier in lent if carrier[0].unit not in TIMES] or lent
    if not large:
        same = (carrier for carrier in untimed if _same_preposition(page, carrier[0], quantity))
        return next(same, untimed[0] if untimed else None)
    return min(
        untimed, key=lambda carrier: abs(_size(carrier[0]).adjusted() - _size(quantity).adjusted()), default=None
    )


def _same_preposition(page: Page, one: Quantity, quantity: Quantity) -> bool:
    """Whether both stand behind the same preposition: за 500 рублей 3 книги, а журналы — за 50."""
    first, second = page.preceding(one.start), page.preceding(quantity.start)
    if first is None or second is None:
        return False
    return first.lower == second.lower and first.lower in page.lexicon.turned_links


def _relayed(page: Page, earlier: list[Quantity], quantity: Quantity) -> Quantity | None:
    """What was counted in an earlier sentence, where nothing else as large was since: money, or what is set against."""
    last = next((one for one in earlier if _size(one) >= LEAST_MONEY), None)
    if last is None or _size(quantity) < LEAST_MONEY or not _alike(_size(last), _size(quantity)):
        return None
    sentence = max(last.end, page.text.rfind(". ", last.end, quantity.start))
    against = last.unit in CARRIERS and _contrasts(page, sentence, quantity.start)
    return last if against or is_money(last.unit) else None


def _counting(quantity: Quantity, carrier: Quantity, power: int) -> Quantity:
    """The number times ten to the `power`, with unit and denominator of the `carrier`."""
    kind = carrier.kind if quantity.kind == "cardinal" and carrier.kind in ("percent", "duration") else quantity.kind
    return quantity._replace(
        values=tuple(_shifted(value, power) for value in quantity.values), step=quantity.step and shifted(quantity.step, power),
        low=quantity.low and _shifted(quantity.low, power), high=quantity.high and _shifted(quantity.high, power),
        unit=carrier.unit, kind=kind, per=quantity.per or carrier.per, unit_source="elided",
    )  # fmt: skip


def _shifted(number: Number, power: int) -> Number:
    return shifted(number, power) if isinstance(number, Decimal) else number
