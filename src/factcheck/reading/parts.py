"""What the grammar found at a number, and the quantity it makes: hedges, denominators and the claimed interval added."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.quantity import Bound, Kind, Quantity
from factcheck.quantity.model import Number
from factcheck.reading.far_hedges import far_hedge
from factcheck.reading.hedge import Hedge
from factcheck.reading.hedges import after_change, hedge_after, hedge_before
from factcheck.reading.marks import WORD
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.rates import COUNTED_SINGLY, Rate, price_for, rate_after, rate_before
from factcheck.reading.symbols import is_money
from factcheck.reading.words import AFTER, HEDGE_END, PER, RATE, RATE_END, TRANSPARENT

TIMES = frozenset("year month week day hour minute second".split())
# Hedges that are told apart only while reading.
_REPORTED = {"to": "up_to", "at_most": "up_to"}
_LONGEST_WORD = 20
_LATELY = pattern("[来來内內间間中里裡新]|以[来來]|平均|最")
_PAST = pattern("[前后後]的(?P<share>近?[0-9.一二两兩三四五六七八九十百]{1,5}(?:[倍成半]|分之|多倍|%))?")
# 近一年回报率 is of the last year, 耗时近一年 nearly a year.
_LASTED = frozenset("时時了达達经經历歷过過去隔期续續等待花需用长長为為有才作")
_OF_LATE = pattern("(?![时時的之后後前多半间間])[\u4e00-\u9fff]")
_BEYOND = pattern("的部分(?:(?![\u4e00-\u9fff])|(?=[按由将將免不可予需应應征徵]))")  # 超出20万的部分
_BEFORE_LATELY = ("", "，", "。", "；", ",", "\n", "在", "创", "創", "为", "為")
_PARTED = ("year", "month", "hour", "minute")
_OF_SOMETHING = ("percent", "x")
_MIRRORED = {Bound.GT: Bound.LT, Bound.GE: Bound.LE, Bound.LT: Bound.GT, Bound.LE: Bound.GE}
_ONE = Decimal(1)
_LEAST_PAID = 10**6
_SPED, _EACH_SECOND = ("B", "bit", "FLOP", "B/s", "bit/s", "FLOP/s"), (_ONE, "second")
# A quantity, or none, and where to read on.
Outcome = tuple[Quantity | None, int]


@dataclass(slots=True)
class Parts:
    """What the grammar found, before it becomes a Quantity."""

    start: int
    end: int
    values: tuple[Number, ...]
    step: Decimal | None
    unit: str | None
    span: tuple[int, int]
    rule: str
    noun: str | None = None
    device: str | None = None
    rate: str | None = None
    alt: tuple[str, ...] = ()
    kind: Kind | None = None
    low: Number | None = None
    high: Number | None = None
    vague: bool = False
    inner: Hedge | None = None
    spans: tuple[tuple[int, int], ...] = ()
    unit_span: tuple[int, int] | None = None
    unit_source: str | None = None
    mirrored: bool = False  # counted downwards from zero, so that more is less: 零下二十多度


def emit(page: Page, parts: Parts) -> Quantity:
    """The finished quantity: hedges, denominators and the claimed interval added."""
    hedge = rate = None
    if parts.inner or not _quiet(page, parts):
        hedge = _hedge(page, parts)
        rate = _rate(page, parts, hedge)
    if rate is None and page.lexicon.priced and is_money(parts.unit):
        rate = price_for(page, parts.start)
    bound = hedge.bound if hedge else Bound.EQ
    bound = _MIRRORED.get(bound, bound) if parts.mirrored else bound
    low, high = (parts.low, parts.high) if parts.vague else _claimed(parts.values, bound)
    name = "vague" if parts.vague and hedge is None else _REPORTED.get(hedge.name, hedge.name) if hedge else "none"
    unit, per = parts.unit, rate.per if rate else ((_ONE, parts.rate) if parts.rate else None)
    if per == _EACH_SECOND and unit in _SPED:  # a unit of its own
        unit, per = f"{unit.removesuffix('/s')}/s", None
    return Quantity(  # by place, which takes a third of the time that names take
        page.text[parts.start : parts.end], parts.values, low, high, parts.step, parts.kind or _kind(parts), bound, name,
        unit, parts.noun, parts.device, per, parts.start, parts.end, parts.spans or (parts.span,), parts.alt,
        f"{page.lexicon.code}.{parts.rule}", parts.unit_span, (hedge.start, hedge.end) if hedge else None,
        (rate.start, rate.end) if rate else None, parts.unit_source or ("stated" if parts.unit else None),
    )  # fmt: skip


def _quiet(page: Page, parts: Parts) -> bool:
    """Whether the words on both sides can be no hedge and no denominator."""
    start, lexicon = parts.start, page.lexicon
    if lexicon.unspaced or lexicon.about or (parts.span[0] != start and page.text[start] not in "$€£"):
        return False
    before, after = page.preceding(start), page.following(parts.end)
    if before is None or after is None:
        return False
    return not (before.uses & (HEDGE_END | TRANSPARENT | RATE_END) or after.uses & (AFTER | RATE | PER))


def _kind(parts: Parts) -> Kind:
    if parts.vague:
        return "vague"
    if parts.unit == "percent":
        return "percent"
    if parts.unit in TIMES:
        return "duration"
    if parts.unit == "rank":
        return "ordinal"
    return "cardinal"


def _claimed(values: tuple[Number, ...], bound: Bound) -> tuple[Number | None, Number | None]:
    if bound in (Bound.GE, Bound.GT):
        return values[0], None
    if bound in (Bound.LE, Bound.LT):
        return None, values[-1]
    return values[0], values[-1]


def _hedge(page: Page, parts: Parts) -> Hedge | None:
    """Trailing bounds win over leading ones: 高达95%以上 is at least 95 %."""
    if parts.unit == "rank":
        return None
    start = parts.start
    before = hedge_before(page, start)
    if before is None and parts.span[0] != start:
        before = hedge_before(page, parts.span[0])
    if before and parts.unit in TIMES and _of_something_else(page, parts, before):
        before = None
    if before and page.text[parts.end : parts.end + 1] == "的" and _BEYOND.match(page.text, parts.end):
        before = None
    after = parts.inner or hedge_after(page, parts.end)
    if after and (before is None or after.bound not in (Bound.APPROX, Bound.EQ) or before.bound in (Bound.EQ,)):
        return after
    if before and parts.kind == "range" and (before.name == "to" or _opens_range(page, before)):
        return after
    if before is None and page.lexicon.unspaced and (parts.kind == "fraction" or parts.unit in _OF_SOMETHING):
        return far_hedge(page, start)
    return before or (_about(page, parts) if page.lexicon.about else None)


def _about(page: Page, parts: Parts) -> Hedge | None:
    """`une dizaine` says about ten by itself."""
    start, end = parts.span
    for word in WORD.finditer(page.text, start, end):
        if word[0].lower() in page.lexicon.about:
            return Hedge("approx", *word.span())
    return None


def _of_something_else(page: Page, parts: Parts, before: Hedge) -> bool:
    """Whether what stands before a span of time is no hedge of it."""
    return _lasts(page, parts, before) or _recent(page, parts, before) or _ago(page, parts, before)


def _ago(page: Page, parts: Parts, before: Hedge) -> bool:
    """Whether what was so long ago is compared with: 几乎是两年前的三倍, 超过三年前的水平, but 约三年前的研究."""
    past = _PAST.match(page.text, parts.end)
    return past is not None and (past["share"] is not None or before.bound is not Bound.APPROX)


def _lasts(page: Page, parts: Parts, before: Hedge) -> bool:
    """Whether the word says how long something took: `grew tenfold over three years`, but `lasted over three years`."""
    text, lexicon = page.text, page.lexicon
    if text[before.start : before.end].lower() not in lexicon.during:
        return False
    governing = WORD.findall(text[max(0, before.start - _LONGEST_WORD) : before.start])
    if not governing or text[before.start - 2 : before.start - 1] in ".:;":
        return text[parts.end : parts.end + 1] == ","
    return governing[-1].lower() not in lexicon.lasting or after_change(text, before.start, lexicon)


def _recent(page: Page, parts: Parts, before: Hedge) -> bool:
    """Whether the Chinese word for near says of a span of time that it is the last one: 近三年来, but 耗时近三年."""
    text = page.text
    if text[before.start : before.end] != "近":
        return False
    left = text[before.start - 1 : before.start]
    if _LATELY.match(text, parts.end) or text[parts.end - 1] in "来來" or left in _BEFORE_LATELY:
        return True
    return left not in _LASTED and _OF_LATE.match(text, parts.end) is not None


def _opens_range(page: Page, before: Hedge) -> bool:
    """Whether the word is the `from` of `from 80 to 100`, which elsewhere means `at least`."""
    return page.text[before.start : before.end].lower() in page.lexicon.origins


def _goes_on(page: Page, parts: Parts, rate: Rate) -> bool:
    """Whether a smaller span of time goes on from one of the greater, and is no rate: 1時間30分, 1년 3개월, but 1日8時間."""
    return (
        page.lexicon.unspaced
        and parts.unit in TIMES
        and rate.per[1] in _PARTED
        and page.text[rate.start] in "1一"
        and not page.text[rate.end : parts.start].strip()
    )


def _is_paid_for(parts: Parts, rate: Rate) -> bool:
    """Whether so much is rather the price of one thing than a rate: paid 40 million for a company."""
    return is_money(parts.unit) and rate.per[1] in COUNTED_SINGLY and parts.values[-1] >= _LEAST_PAID


def _rate(page: Page, parts: Parts, hedge: Hedge | None) -> Rate | None:
    if parts.unit in ("rank", "pp", "x"):
        return None
    end = hedge.end if hedge and hedge.start >= parts.end else parts.end
    after = rate_after(page, end)
    if after:
        return None if _is_paid_for(parts, after) else after
    start = hedge.start if hedge and hedge.end <= parts.start else parts.start
    between = start < parts.start and "每" in page.text[start : parts.start]  # 超过每人500元
    before = rate_before(page, parts.start if between else start)
    return None if before and _goes_on(page, parts, before) else before
