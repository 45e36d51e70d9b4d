"""An amount and what it counts: [currency] number [magnitude] [to number] [unit] [hedge], where it counts anything."""

import re
from decimal import Decimal

from factcheck.reading.agreement import agreeing_end
from factcheck.reading.alternatives import shared
from factcheck.reading.amounts import NO_HALF, Amount, amount
from factcheck.reading.binding import Binding
from factcheck.reading.coins import add_cents_at_right, with_cents
from factcheck.reading.elision import CARRIERS
from factcheck.reading.figures import shifted
from factcheck.reading.han import han_fraction
from factcheck.reading.hedge import Hedge
from factcheck.reading.hedges import after_change, hedge_after
from factcheck.reading.labels import tells_apart
from factcheck.reading.left import left_unit, unit_before
from factcheck.reading.marks import UNSPACED, WORD
from factcheck.reading.names import follows_name
from factcheck.reading.negative import with_sign
from factcheck.reading.numerals import place_value
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Outcome, Parts, emit
from factcheck.reading.patterns import pattern
from factcheck.reading.price_basis import is_price_basis
from factcheck.reading.ranges import Span, span_at
from factcheck.reading.rates import COUNTED_SINGLY
from factcheck.reading.series import numbered
from factcheck.reading.shares import han_share, out_of_those
from factcheck.reading.shortened import say_in_full
from factcheck.reading.subjects import genitive_subject, subject_unit
from factcheck.reading.symbols import is_money
from factcheck.reading.turned import turned
from factcheck.reading.units import bind, in_currency
from factcheck.reading.words import ARTICLE, is_modifier
from factcheck.reading.worth import worth

_UNREADABLE = re.compile(r"[0-9][0-9.,]*|.", re.DOTALL)
_HALF = Decimal("0.5")
_LEAST_OF_SUBJECT = 1000
_MOST_SINGLY = 10**7  # more companies or accelerators than are counted without their noun
_BEHIND_COUNTER = frozenset("以左上之内內的和与與及并並而且起不")
_SHORTEST_TIMES, _MOST_TIMES = 3, 100_000
_OF_MODEL = pattern("[的の](?:[开開]源|[国國][产產]|[语語]言|推理|大)*(?:模型|モデル)")  # 671B的模型
_HALVED = TIMES | {"x"}
_IN_THOUSANDS = pattern("[1-9][0-9]{0,2},[0-9]{3}")
_REACH, _WORDS_BEFORE = 40, 5


def counted(page: Page, position: int, floor: int) -> Outcome:
    """The amount whose number begins at `position`, if it counts something, and where to read on."""
    text, lexicon = page.text, page.lexicon
    first = amount(page, position)
    if first is None:
        match = _UNREADABLE.match(text, position)
        return None, match.end() if match else position + 1
    if lexicon.unspaced and (share := han_fraction(text, first.value, first.end, lexicon, page.signs)):
        return han_share(page, first.number_start, share)
    if first.start < floor:
        first.start, first.currency = position, None
    span = span_at(page, first)
    if span is not None:
        return _range(page, first, span, floor)
    parts = _single(page, first)
    whole = parts.values
    parts = _with_half(page, parts)
    if parts.end > first.end and (part := out_of_those(page, first, parts.end)):
        return part
    if lexicon.unspaced:
        say_in_full(page, first, parts)
        if parts.unit is None and _is_size(text, first) and _OF_MODEL.match(text, first.end):
            parts.unit, parts.noun, parts.end, parts.unit_source = "parameter", None, first.end, "elided"
    if parts.unit is None and (first.words or first.plain):
        _turn(page, first, parts, floor)
    if parts.unit is None or (first.currency and not first.scaled):
        _share(page, first, parts)
        _take_subject(page, first, parts)
    elif parts.unit == "x" and _occurs(page, first, parts):
        parts.unit, parts.noun, parts.unit_source = None, page.text[slice(*parts.unit_span or (0, 0))], None
    elif parts.unit == "model" and _is_size(page.text, first):
        if follows_name(page, first.start):
            return None, first.end
        parts.unit, parts.unit_span, parts.end, parts.unit_source = "parameter", None, first.end, "elided"
    grown = parts.values != whole and first.value == 1  # 一吨半
    if not (grown or worth(page, first, parts)) or is_price_basis(page, first, parts):
        return None, first.end
    return _finished(page, with_sign(page, with_cents(page, first, parts, floor)))


def _is_size(text: str, first: Amount) -> bool:
    """Whether a magnitude glued to the digits says how large a model is, and not how many there are: a 70B model."""
    return first.scaled and text[first.end - 1] in "BMT" and text[first.end - 2].isdigit()


def _take_subject(page: Page, first: Amount, parts: Parts) -> None:
    """Give the number, or the range, the unit that the subject of its clause names."""
    if parts.unit is not None or parts.noun is not None or first.currency:
        return
    if head := genitive_subject(page, first.start):
        parts.unit, parts.noun = head
    elif parts.values[-1] >= _LEAST_OF_SUBJECT:
        parts.unit = subject_unit(page, first.start)
    parts.unit_source = "left" if parts.unit else None


def _turn(page: Page, first: Amount, parts: Parts, floor: int) -> None:
    """Give the number, or the range, the noun before it that says about so many; and a collective numeral, people."""
    about = turned(page, first, parts.noun, floor)
    if about is not None:
        parts.unit, parts.noun, parts.unit_span = about.unit, about.noun, about.span
        parts.values = tuple(shifted(value, about.power) for value in parts.values if isinstance(value, Decimal))
        parts.step = parts.step and shifted(parts.step, about.power)
        parts.start, parts.end, parts.unit_source = about.span[0], (parts.spans or (parts.span,))[-1][1], "left"
        parts.inner = parts.inner or Hedge("approx", *about.span)
    elif first.words and _are_people(page, first, parts.noun):
        parts.unit, parts.noun = "person", None


def _are_people(page: Page, first: Amount, noun: str | None) -> bool:
    """Whether a collective numeral stands alone, or before no more than an adjective: двое погибли, трое нападавших."""
    if page.text[first.start : first.end].lower() not in page.lexicon.collectives:
        return False
    return noun is None or is_modifier(noun, page.lexicon)


def _share(page: Page, first: Amount, parts: Parts) -> None:
    """Give the number the unit, and the magnitude, of the one it stands beside."""
    found = shared(page, first)
    if found is None:
        return
    unit, power = found.binding, found.power
    parts.values, parts.step = (shifted(first.value, power + unit.power),), shifted(first.step, power + unit.power)
    parts.unit, parts.device, parts.rate, parts.noun = unit.unit, unit.device, unit.rate, None
    parts.end, parts.rule, parts.unit_span = first.end, "unit.elided", unit.span
    parts.unit_source = "stated" if first.currency else "elided"


def _occurs(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the word for times counts occurrences and is no factor: downloaded 16 million times, three times this year."""
    word = page.text[slice(*parts.unit_span or (0, 0))]
    if len(word) < _SHORTEST_TIMES or not word.isalpha():
        return False
    if first.value >= _MOST_TIMES:
        return True
    if first.value % 1:
        return False
    if page.lexicon.compared:
        behind = page.following((parts.unit_span or (0, 0))[1])
        named = behind is not None and page.lexicon.compared.fullmatch(behind.lower) is not None
        return not named and not after_change(page.text, first.start, page.lexicon)
    clause = re.split("[.,;:—]", page.text[max(0, first.start - _REACH) : first.start].lower())[-1]
    before = WORD.findall(clause)
    return word.startswith("раз") and not page.lexicon.factors.intersection(before[-_WORDS_BEFORE:])


def _single(page: Page, first: Amount) -> Parts:
    """A number that stands alone: its unit, or the currency before it."""
    inner = hedge_after(page, first.end)
    end = inner.end if inner else _past_article(page, first) if first.words else first.end
    inner = inner or first.hedge
    found = in_currency(page, first.currency, _unit_of(page, first, end))
    parts = Parts(
        first.start, found.end if (found.unit or found.noun) else end,
        (shifted(first.value, found.power),), shifted(first.step, found.power), found.unit, (first.number_start, first.end),
        first.rule, found.noun, found.device, found.rate, first.alt, inner=inner, unit_span=found.span,
    )  # fmt: skip
    if first.currency and not is_money(found.unit):
        parts.unit, parts.noun, parts.device, parts.unit_source = first.currency, None, None, "stated"
        parts.values, parts.step = (first.value,), first.step
        parts.end = inner.end if inner and page.text[first.end : first.end + 1] == "+" else first.end
        if parts.end == first.end:
            parts.inner = inner if inner and (inner.end == parts.end or inner is first.hedge) else None
    return parts


def _past_article(page: Page, first: Amount) -> int:
    """Where the number ends, or the article behind a half: half an hour."""
    following = page.following(first.end) if first.value == _HALF else None
    return first.end + 1 + len(following.text) if following and following.uses & ARTICLE else first.end


def _unit_of(page: Page, first: Amount, end: int) -> Binding:
    """What stands right of the number, or of the hedge that ends at `end`; else the unit or the noun before it."""
    found = bind(page, end)
    if found.unit is None and end != first.end:
        other = bind(page, first.end)
        found = other if other.unit else found
    if found.unit in TIMES and found.span and first.value != 1 and page.lexicon.contrasts.at(page.text, found.span[0]):
        return Binding(end=end)  # 3 mld rok wcześniej
    if found.unit is not None:
        return found
    if first.words and page.lexicon.agreeing and (counted_end := _agreeing(page, first, found)):
        return Binding(end=counted_end, noun=page.text[end + 1 : counted_end])
    left = left_unit(page, first.start)
    if left:
        return Binding(left[0], 0, end, span=(left[1], first.start))
    held = unit_before(page, first.start) if page.lexicon.unspaced and not _names_counted(page, found) else None
    if held and not (held.unit in COUNTED_SINGLY and first.value >= _MOST_SINGLY):
        held.end = found.end if found.noun and len(found.noun) == 1 else end
        return held
    return found


def _agreeing(page: Page, first: Amount, found: Binding) -> int | None:
    """Where the noun ends that agrees with the number word, where what was found is none that we know."""
    if found.noun is not None and page.lexicon.units.at(found.noun, 0) is not None:
        return None
    return agreeing_end(page, first.number_start, first.end)


def _names_counted(page: Page, found: Binding) -> bool:
    """Whether what is counted is named behind the number, so that no noun before it is: 公司有100个项目."""
    if found.noun is None:
        return False
    row = page.lexicon.units.starts(found.noun, 0)
    if row is None or row.end != len(found.noun) or page.lexicon.code != "zh":
        return False
    following = page.text[found.end : found.end + 1]
    return row.end > 1 or (UNSPACED.match(following) is not None and following not in _BEHIND_COUNTER)


def _finished(page: Page, parts: Parts) -> Outcome:
    """The quantity, and the place after it and its denominator."""
    if parts.unit in CARRIERS:
        _count_wholes(page, parts)
    made = emit(page, parts)
    return made, max(parts.end, made.per_span[1] if made.per_span else 0)


def _count_wholes(page: Page, parts: Parts) -> None:
    """Read a comma before three digits as one of thousands where what is counted has no parts: 100,000 GPUs in any language."""
    printed = [page.text[slice(*span)] for span in parts.spans or (parts.span,)]
    pairs = zip(printed, parts.values, strict=False)
    wholes = tuple(Decimal(text.replace(",", "")) if _IN_THOUSANDS.fullmatch(text) else value for text, value in pairs)
    if wholes == parts.values or len(wholes) != len(parts.values) or list(wholes) != sorted(wholes):
        return
    parts.alt = (f"decimal: {parts.values[0]}",) if len(wholes) == 1 else ()
    parts.values, parts.step = wholes, min(place_value(whole) for whole in wholes if isinstance(whole, Decimal))


def _with_half(page: Page, parts: Parts) -> Parts:
    """`一年半`, `两倍半`, `rok i pół`, `a year and a half`."""
    whole = parts.values[0]
    if parts.unit not in _HALVED or not page.lexicon.halves or not isinstance(whole, Decimal) or whole % 1:
        return parts
    text, lexicon = page.text, page.lexicon
    place = parts.end + (text[parts.end : parts.end + 1] == " " and lexicon.code == "ko")
    found = lexicon.halves.starts(text, place) if lexicon.unspaced else lexicon.halves.at(text, parts.end + 1)
    if found and lexicon.unspaced and text[found.end : found.end + 1] in NO_HALF:
        return parts
    if found:
        parts.values, parts.end = (whole + Decimal("0.5"),), found.end
    return parts


def _range(page: Page, first: Amount, span: Span, floor: int) -> Outcome:
    second, binding, ends = span.second, span.binding, span.ends
    if page.lexicon.unspaced and (tells_apart(page, second) or numbered(page.text, first.number_start)):  # 一至三楼
        return None, second.end
    unit = binding.unit or first.currency or second.currency or (span.first_unit.unit if span.first_unit else None)
    end = binding.end if binding.unit or binding.noun else second.end
    if second.currency or (first.currency and not (binding.unit and len(binding.unit) == 3)):
        unit, end = second.currency or first.currency, second.end
    power = binding.power if unit == binding.unit else 0
    start, values = span.start, tuple(shifted(value, power) for value in ends)
    parts = Parts(
        start, end, values, shifted(min(span.steps), power), unit, (first.number_start, first.end), "range",
        binding.noun if unit is None else None, binding.device if unit == binding.unit else None, binding.rate, span.alt,
        kind="range", spans=((first.number_start, first.end), (second.number_start, second.end)), unit_span=binding.span,
        inner=hedge_after(page, second.end) or first.hedge,
    )  # fmt: skip
    if span.first_unit is not None and not span.elided:
        add_cents_at_right(page, second, parts)
    if unit is None:
        left = left_unit(page, start)
        named = parts.noun is not None and (page.lexicon.code != "zh" or _names_counted(page, binding))
        held = unit_before(page, start) if page.lexicon.unspaced and not named else None
        if left:
            parts.unit, parts.noun, parts.end = left[0], None, second.end
        elif held:
            parts.unit, parts.noun, parts.end = held.unit, None, second.end
        else:
            _turn(page, first, parts, floor)
            _take_subject(page, first, parts)
    if span.elided:
        parts.values, parts.kind, parts.end, parts.inner = values[:1], None, first.end, None
        parts.spans, parts.unit_source = ((first.number_start, first.end),), "elided"
        parts.rule = "unit.elided"
    if not (parts.unit or (parts.noun and follows_name(page, start) != "label") or worth(page, first, parts)):
        return None, second.end
    return _finished(page, with_sign(page, parts))
