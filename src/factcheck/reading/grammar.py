"""The local grammar at a number: [hedge] [currency] number [magnitude] [to number] [unit] [hedge] [per], and what it means."""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from factcheck.quantity import Bound, Kind, Quantity
from factcheck.quantity.model import Number
from factcheck.reading import dates
from factcheck.reading.amounts import NO_HALF, Amount, amount
from factcheck.reading.figures import EXACT, shifted
from factcheck.reading.han import book_title, few, han_fraction, is_hangul_numeral
from factcheck.reading.hedges import Hedge, hedge_after, hedge_before
from factcheck.reading.marks import SPACES, WORD, lowered
from factcheck.reading.names import follows_name, identifier_end
from factcheck.reading.numerals import magnitude_of
from factcheck.reading.page import Page
from factcheck.reading.ranges import Span, span_at
from factcheck.reading.rates import DENOMINATORS, Rate, rate_after, rate_before
from factcheck.reading.spelled import begins_number, spelled
from factcheck.reading.symbols import currency_before
from factcheck.reading.units import Binding, bind, unit_before
from factcheck.reading.words import word_of

_UNREADABLE = re.compile(r"[0-9][0-9.,]*|.", re.DOTALL)
_WORD_LEFT = re.compile(r"([^\W\d_]{1,24})[ \u00a0]$")
_DOT_THEN_SMALL = re.compile(r"\.[ \u00a0][a-zà-ž]")
_CENTS = re.compile(r"[ \u00a0]?(?:and |i |и |y |e |und |et )?([0-9]{1,2})(?![0-9])")
_RUN = re.compile("[0-9]+")
_NO_RANK = re.compile(r"[ \u00a0]?%|[ \u00a0]?(?:proc|mln|mld|тыс|млн|mil\b)")
_PERCENT_TO = re.compile(r"\s?(?:至|到|-|–|~|～)\s?(?:百分之)?")

_QUOTES = "\"'“„«‘‚”"
_TITLE_END = re.compile(r"[^\"“”„«»’\n]{0,48}(?=[\"”“»’])")
# Spelled small numbers stand in idioms as often as before nouns we do not know.
_COUNTERS = tuple("基台枚個个個人名張张块塊颗顆片件社家万萬億亿篇本冊部辆輛座所명개대장곳건권")
_LEAST_CERTAIN = 13
# Languages that write American and Chinese small, so that a capital after a number word begins a name.
_LOWER_CASE_ADJECTIVES = frozenset("pl ru uk cs es pt fr it".split())
_ROUND_WORDS = frozenset((100, 1000, 10**6, 10**9, 10**12))
_TIMES = frozenset("year month week day hour minute second".split())
_FRACTION = re.compile(r"([1-9][0-9]?)/([1-9][0-9]?)(?![0-9/])")
_RATIO = re.compile(r"[0-9]{1,3}:[0-9]{1,3}(?![0-9])")
_ORDINAL = re.compile(
    r"(?:st|nd|rd|th|\.|º|ª|°|er|ère|re|e|ème|’?inci|['’]?(?:ncı|nci|üncü|uncu|inci|ıncı)|-?(?:й|я|е|го|м|му|ю|ой|ою|ому|те|ше|ша|та))(?![^\W\d_\u2e80-\uffff])[ \u00a0]?"
)
_ORDINAL_SUFFIX = re.compile(
    r"(?:st|nd|rd|th|º|ª|°|ème|ère|['’]?(?:ncı|nci|üncü|uncu|inci|ıncı)|-(?:й|я|го|му|ой|ою|ому|та|ша|те))(?![^\W\d_])|e(?![^\W\d_])"
)
_ENUMERATED = re.compile(r"[0-9]{1,2}[.)] ")
_RANK_SIGN = re.compile(r"(?:#|№ ?|[Nn]o\. ?|Nr\. ?|N\.º ?|nº ?|n° ?)$")
_LONGEST_BARE = 8
_ROUND = frozenset(Decimal(10) ** power for power in range(3, 13))
_ROUND_YEARS = frozenset({"2000", "2048"})
_COUNTED_DESPITE_YEAR = frozenset(
    "GPU chip token GPU.h GPU.day parameter USD EUR PLN RUB CNY BRL JPY KRW W Wh user visit query percent".split()
)


Outcome = tuple[Quantity | None, int]


def at_digit(page: Page, position: int, floor: int) -> Outcome:
    """The quantity whose first digit stands at `position`, and where to read on."""
    text, lexicon = page.text, page.lexicon
    name = identifier_end(text, position, floor)
    if name is not None:
        return None, name
    found = dates.when(text, position, lexicon)
    if found and found.start >= floor:
        return dates.quantity_of(found, text), found.end
    fraction = _FRACTION.match(text, position)
    if fraction:
        return _fraction(page, fraction)
    if _RATIO.match(text, position):
        return None, _RATIO.match(text, position).end()  # type: ignore[union-attr]
    if (
        _ENUMERATED.match(text, position)
        and (position == 0 or text[position - 1] == "\n")
        and page.lexicon.code not in ("pl", "cs", "de", "tr")
    ):
        return None, position + 2
    ranked = _rank(page, position)
    if ranked:
        return ranked
    year = _year(page, position)
    if year:
        return dates.quantity_of(year, text), year.end
    return _amount(page, position, floor)


def at_word(page: Page, position: int, end: int, floor: int) -> Outcome:
    """The quantity that begins with the number word at `position`, and where to read on."""
    text, lexicon = page.text, page.lexicon
    if position and (text[position - 1].isalnum() or text[position - 1] == "_"):
        return None, end
    if lexicon.silent and (held := lexicon.silent.at(text, position)):
        return None, held.end
    printed = word_of(text[position:end], lexicon)
    word = lowered(printed.text)
    if word in lexicon.folds:
        return _emit(
            page, Parts(position, end, (Decimal(lexicon.folds[word]),), Decimal(1), "x", (position, end), "word.fold")
        ), end
    if lexicon.vague_phrases and (phrase := lexicon.vague_phrases.at(text, position)):
        return _vague_words(page, position, phrase.end, phrase.name)
    if word in lexicon.vague:
        return _vague_words(page, position, end, word)
    if word in lexicon.ordinals and word not in lexicon.numbers:
        after = _after_ordinal(page, end)
        if after is None:
            return None, end
        return _emit(
            page,
            Parts(
                position,
                after,
                (Decimal(lexicon.ordinals[word]),),
                Decimal(1),
                "rank",
                (position, end),
                "rank",
                kind="ordinal",
            ),
        ), after
    if not begins_number(printed, page, end):
        return None, end
    fraction = _spelled_fraction(page, position)
    return fraction or _amount(page, position, floor)


def at_han(page: Page, position: int, floor: int) -> Outcome:
    """The quantity that begins with a Han or hangul numeral at `position`, and where to read on."""
    text, lexicon = page.text, page.lexicon
    if (held := _blocked(page, position)) is not None:
        return None, held
    found = dates.when(text, position, lexicon) if text[position] in "一二三四五六七八九十〇零" else None
    if found and text[position - 1 : position] != "第":
        return dates.quantity_of(found, text), found.end
    vague = few(text, position)
    if vague:
        return _vague(page, position, vague[2], vague[0], vague[1])
    ranked = _rank(page, position)
    if ranked:
        return ranked
    if text[position - 1 : position] == "第":
        return None, position + 1
    return _amount(page, position, floor)


def _blocked(page: Page, position: int) -> int | None:
    """Where a known word ends that holds the Han digit at `position`: 百度, 统一, 第三方."""
    if page.lexicon.blocked is None or (page.lexicon.code == "ko" and is_hangul_numeral(page.text, position)):
        return None
    if book_title(page.text, position):
        return position + 1
    for start in range(max(0, position - 3), position + 1):
        held = page.lexicon.blocked.match(page.text, start)
        if held and held.end() > position:
            return held.end()
    return None


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
    wide_start: int | None = None


def _amount(page: Page, position: int, floor: int) -> Outcome:
    text, lexicon = page.text, page.lexicon
    first = amount(page, position)
    if first is None:
        match = _UNREADABLE.match(text, position)
        return None, match.end() if match else position + 1
    if lexicon.unspaced and (share := han_fraction(text, _as_figure(first), lexicon, page.signs)):
        return _han_share(page, first, share)
    if first.start < floor:
        first.start, first.currency = position, None
    span = span_at(page, first)
    if span is not None:
        return _range(page, first, span)
    inner = hedge_after(page, first.end)
    found = _bound(page, first, inner.end if inner else first.end)
    parts = Parts(
        first.start, found.end if (found.unit or found.noun) else (inner.end if inner else first.end),
        (shifted(first.value, found.power),), shifted(first.step, found.power), found.unit, (first.number_start, first.end),
        first.rule, found.noun, found.device, found.rate, first.alt, inner=inner, unit_span=found.span,
    )  # fmt: skip
    if first.currency and not found.unit_is_money:
        parts.unit, parts.noun, parts.device, parts.unit_source = first.currency, None, None, "stated"
        parts.values, parts.step = (first.value,), first.step
        parts.end = inner.end if inner and text[first.end : first.end + 1] == "+" else first.end
        if parts.end == first.end:
            parts.inner = inner if inner and inner.end == parts.end else None
    parts = _with_half(page, parts)
    if not (_worth(page, first, parts) or parts.values[0] != first.value == 1) or _is_denominator(page, first, parts):
        return None, first.end
    parts = _with_cents(page, parts)
    return _finished(page, parts)


def _finished(page: Page, parts: Parts) -> Outcome:
    """The quantity, and the place after it and its denominator."""
    made = _emit(page, parts)
    return made, max(parts.end, made.per_span[1] if made.per_span else 0)


def _is_denominator(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the amount is what a price is for: 每百万tokens, za milion tokenów, 100万トークンあたり."""
    text, lexicon = page.text, page.lexicon
    if first.currency:
        return False
    if parts.unit not in DENOMINATORS:
        if parts.unit is not None or parts.noun is None or not (first.words and first.value in _ROUND):
            return False
        left = WORD.findall(text[max(0, first.start - 16) : first.start])
        return bool(left) and not lexicon.unspaced and lexicon.per.at(left[-1], 0) is not None
    if lexicon.postposed and (first.words or first.value in _ROUND) and (after := WORD.match(text, parts.end + 1)):
        return after[0] in lexicon.postposed
    if lexicon.unspaced:
        start = first.start
        while start > 0 and text[start - 1] in SPACES:
            start -= 1
        return text[start - 1 : start] == "每" or text.startswith(("あたり", "当たり", "につき", "당 "), parts.end)
    if parts.unit in _TIMES or not ((first.words and first.raw == first.value) or parts.unit == "token"):
        return False
    before = WORD.findall(text[max(0, first.start - 24) : first.start])
    if not before or lexicon.per.at(before[-1], 0) is None or lowered(before[-1]) in lexicon.articles:
        return False
    return first.value in _ROUND or first.value == 100


def _with_half(page: Page, parts: Parts) -> Parts:
    """`一年半`, `rok i pół`, `a year and a half`."""
    whole = parts.values[0]
    if parts.unit not in _TIMES or not page.lexicon.halves or not isinstance(whole, Decimal) or whole % 1:
        return parts
    text, lexicon = page.text, page.lexicon
    place = parts.end + (text[parts.end : parts.end + 1] == " " and lexicon.code == "ko")
    found = lexicon.halves.starts(text, place) if lexicon.unspaced else lexicon.halves.at(text, parts.end + 1)
    if found and lexicon.unspaced and text[found.end : found.end + 1] in NO_HALF:
        return parts
    if found:
        parts.values, parts.end = (whole + Decimal("0.5"),), found.end
    return parts


def _as_figure(first: Amount):  # type: ignore[no-untyped-def]
    from factcheck.reading.figures import Figure

    return Figure(first.value, first.step, first.number_start, first.end)


@dataclass(slots=True)
class _Bound(Binding):
    unit_is_money: bool = False


def _bound(page: Page, first: Amount, end: int) -> _Bound:
    found = bind(page, end)
    if found.unit is None and end != first.end:
        other = bind(page, first.end)
        found = other if other.unit else found
    left = _left_unit(page, first.start) if found.unit is None else None
    if (
        found.unit is None
        and left is None
        and page.lexicon.unspaced
        and (held := unit_before(page.text, first.start, page.lexicon))
    ):
        held.end = found.end if found.noun and len(found.noun) == 1 else end
        return _Bound(held.unit, 0, held.end, None, held.device, None, held.span)
    money = bool(found.unit and len(found.unit) == 3 and found.unit.isupper() and found.unit != "GPU")
    if left:
        return _Bound(left[0], 0, end, span=(left[1], first.start))
    return _Bound(found.unit, found.power, found.end, found.noun, found.device, found.rate, found.span, money)


def _left_unit(page: Page, start: int) -> tuple[str, int] | None:
    """A unit that stands before its number: yüzde 30, %30, 占比30."""
    text, lexicon = page.text, page.lexicon
    if lexicon.code == "tr" and text[start - 1 : start] == "%":
        return "percent", start - 1
    if not lexicon.left_units:
        return None
    if lexicon.unspaced:
        found = lexicon.left_units.ends(text, start)
        return (found.name, found.end) if found else None
    word = _WORD_LEFT.search(text, max(0, start - 24), start)
    row = lexicon.left_units.at(word[1], 0) if word else None
    return (row.name, word.start()) if word and row and row.end == len(word[1]) else None


def _range(page: Page, first: Amount, span: Span) -> Outcome:
    second, binding, ends = span.second, span.binding, span.ends
    unit = binding.unit or first.currency or second.currency or (span.first_unit.unit if span.first_unit else None)
    end = binding.end if binding.unit or binding.noun else second.end
    if second.currency or (first.currency and not (binding.unit and len(binding.unit) == 3)):
        unit, end = second.currency or first.currency, second.end
    power = binding.power if unit == binding.unit else 0
    values = tuple(shifted(value, power) for value in ends)
    start = first.start
    parts = Parts(
        start, end, values, shifted(min(span.steps), power), unit, (first.number_start, first.end), "range",
        binding.noun if unit is None else None, binding.device if unit == binding.unit else None, binding.rate, span.alt,
        kind="range", spans=((first.number_start, first.end), (second.number_start, second.end)), unit_span=binding.span,
        inner=hedge_after(page, second.end),
    )  # fmt: skip
    if unit is None:
        left = _left_unit(page, start)
        if left:
            parts.unit, parts.noun, parts.end = left[0], None, second.end
    if span.elided:
        parts.values, parts.kind, parts.end, parts.inner = values[:1], None, first.end, None
        parts.spans, parts.unit_source = ((first.number_start, first.end),), "elided"
        parts.rule = "unit.elided"
    if not (parts.unit or parts.noun) and not _worth(page, first, parts):
        return None, second.end
    return _finished(page, parts)


def _worth(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the number counts something, or is a name, an idiom or a stray digit."""
    text, lexicon = page.text, page.lexicon
    if first.currency:
        return True
    if first.han:
        return _han_worth(page, first, parts)
    if first.words:
        return _words_worth(page, first, parts)
    if first.plain and first.end - first.number_start >= _LONGEST_BARE and not parts.unit:
        return False
    if parts.unit is None and not first.scaled and _is_label(page, first):
        return False
    named = follows_name(text, first.start, lexicon)
    if named == "bare" and parts.noun is not None and lexicon.units.at(parts.noun, 0) is not None:
        named = ""
    named = "bare" if named == "label" else named
    if (
        named
        and (named == "always" or parts.unit is None)
        and (not first.scaled or (text[first.end - 1] in "BKMT" and not parts.unit))
    ):
        return bool(named == "bare" and parts.inner) or (named == "bare" and bool(parts.unit))
    if text[first.number_start - 1 : first.number_start] in ("[", "§", "#") or _listed(text, first):
        return parts.unit is not None
    if (
        parts.unit is None
        and parts.noun is None
        and first.plain
        and not lexicon.unspaced
        and _ORDINAL_SUFFIX.match(text, first.end)
    ):
        return False
    return not (first.plain and _ordinal_dot(page, first.end) and parts.unit is None)


_NUMBERED = re.compile(
    r"(?:QQ|[Ww]e[Cc]hat|群|群号|微信|微信号|微信號|号码|號碼|電話|电话|热线|熱線|番号|ダイヤル|번호|전화|전화는|ID|账号|帳號|工号|邮编)[ :：为為是はが]{0,2}$"
)
_CALLED = re.compile(
    r"(?:numero verde|numero|num[eé]ro|n[uú]mero|numer|numerem|numeru|number|nummer|номер|номером|номеру|телефон|tel[eé]fono?|telefone|"
    r"call|dial|llam\w+ al|chiam\w+ (?:il|lo|al)|appel\w+ le|ligue(?: para)?(?: o)?|ligar(?: para)?(?: o)?|dzwo\w+(?: pod)?|звон\w+(?: по)?|"
    r"дзвон\w+(?: за)?|volejte|arayın|bel|phone|hotline|helpline|infolini[aię]|infolince|infolinka|linku?|линии|лінію|linha|hattı|số|đường dây nóng|ligne|hotlin[eę])"
    r"[ :.]{1,2}$", re.IGNORECASE,
)  # fmt: skip


_BRANDED = re.compile(
    r"(?:小米|华为|華為|荣耀|红米|苹果|骁龙|天玑|麒麟|鸿蒙|鴻蒙|文心|文心大模型|混元|盘古|豆包|星火|智谱|天玑|哪吒|理想|问界|极氪|锐龙|酷睿|"
    r"아이폰|갤럭시|윈도우|윈도|라마|제미나이|클로드|픽셀|안드로이드|플레이스테이션|라이젠|하이퍼클로바|"
    r"アイフォーン|ギャラクシー|ウィンドウズ|ジェミニ|ラマ|クロード|プレイステーション|ピクセル)[ ]?$"
)


def _is_label(page: Page, first: Amount) -> bool:
    """Whether the digits are an account, a telephone or a bare serial number."""
    text = page.text
    printed = text[first.number_start : first.end]
    if page.lexicon.unspaced and printed.isdigit() and len(printed) >= _LONGEST_BARE - 1:
        return True
    left = text[max(0, first.number_start - 20) : first.number_start]
    if page.lexicon.unspaced:
        if _BRANDED.search(left):
            return True
        return len(printed) >= _SHORTEST_LABEL and _NUMBERED.search(left) is not None
    many = sum(character.isdigit() for character in printed) >= _SHORTEST_LABEL
    return many and not first.currency and _CALLED.search(left) is not None


_SHORTEST_LABEL = 5


def _listed(text: str, first: Amount) -> bool:
    return text[first.end : first.end + 1] == "]" and text[first.start - 1 : first.start] == "["


def _ordinal_dot(page: Page, end: int) -> bool:
    return page.lexicon.code in ("pl", "cs", "de", "tr") and _DOT_THEN_SMALL.match(page.text, end) is not None


def _words_worth(page: Page, first: Amount, parts: Parts) -> bool:
    lexicon = page.lexicon
    surface = lowered(page.text[first.number_start : first.end])
    single = WORD.fullmatch(surface) is not None
    if first.raw == 1 and single and first.value == 1:
        return surface not in lexicon.articles and (parts.unit in _TIMES or parts.unit in ("percent", "x", "pp", "GPU"))
    if first.value == Decimal("0.5"):
        return parts.unit in _TIMES or parts.unit == "percent"
    if single and surface in lexicon.articles:
        return False
    if (parts.unit is None or not first.scaled) and _titled(page.text, first.number_start, first.end):
        return False
    if parts.unit is not None:
        return first.scaled or not _in_title(page, first)
    if _proper(page, first.number_start, first.end, parts.noun):
        return False
    if not single or (first.value >= _LEAST_CERTAIN and first.value not in _ROUND_WORDS):
        return True
    if parts.noun is not None and lexicon.units.at(parts.noun, 0) is not None:
        return True
    if parts.noun is None and first.scaled and first.value >= 10**6:
        return True
    return first.value >= 2 and surface not in lexicon.articles and _hedged(page, first)


def _hedged(page: Page, first: Amount) -> bool:
    hedge = hedge_before(page, first.start)
    return hedge is not None and hedge.name != "to"


def _titled(text: str, start: int, end: int) -> bool:
    """Whether a short title in quotation marks begins with the number word: «Семнадцать мгновений весны»."""
    opened = text[start - 2 : start - 1] if start > 1 and text[start - 1] in SPACES else text[start - 1 : start]
    if not opened or opened not in _QUOTES or not text[start].isupper():
        return False
    match = _TITLE_END.match(text, end)
    return match is not None and text[match.end() - 1] not in ".,!?"


def _in_title(page: Page, first: Amount) -> bool:
    """Whether both the number word, in mid-sentence, and the word after it are capitalised: Twelve Angry Men."""
    text = page.text
    if page.lexicon.code == "de" or not text[first.number_start].isupper() or not first.number_start:
        return False
    following = WORD.match(text, first.end + 1)
    before = text[max(0, first.number_start - 3) : first.number_start].rstrip(SPACES)
    capital = following is not None and following[0][0].isupper() and not following[0].isupper()
    return capital and bool(before) and before[-1].isalnum()


def _proper(page: Page, start: int, end: int, noun: str | None) -> bool:
    """Whether the number word is part of a name: capitalised in mid-sentence, or before a capitalised unknown noun."""
    text = page.text
    if not text[start].isupper() or page.lexicon.code == "de":
        return False
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():
        return True
    before = text[max(0, start - 3) : start].rstrip(SPACES)
    if before and (before[-1].isalnum() or before[-1] in ",;-"):
        return True
    following = WORD.match(text, end + 1)
    if following is None or not following[0][0].isupper() or text[end : end + 1] != " ":
        return False
    if following[0].lower() in page.lexicon.months:
        return True
    unknown = page.lexicon.units.at(text, end + 1) is None and not following[0].isupper()
    if unknown and page.lexicon.code in _LOWER_CASE_ADJECTIVES:
        return True
    return noun is not None and noun[0].isupper() and page.lexicon.units.at(noun, 0) is None


def _han_worth(page: Page, first: Amount, parts: Parts) -> bool:
    text, lexicon = page.text, page.lexicon
    surface = text[first.number_start : first.end]
    if lexicon.code == "ko":
        return parts.unit is not None or (first.value >= 10 and len(surface) > 1)
    if "digits" in first.alt:
        return False
    if surface in ("一", "壹"):
        return parts.unit in _TIMES and (parts.unit_span or (0,))[0] <= first.end + 1
    if surface == "半":
        return parts.unit in _TIMES
    if surface[0] in "十百千万萬亿億兆" and len(surface) == 1 and surface != "十":
        return hedge_before(page, first.start) is not None or (
            parts.unit is not None and (parts.unit_span or (0, 0))[0] <= first.end + 1
        )
    if len(surface) == 1 or surface[0] in "百千万萬亿億兆":
        near = (parts.unit_span or (99, 0))[0] <= first.end + 2 or (
            parts.noun is not None and _counter(text, first.end)
        )
        return near if parts.unit or parts.noun else hedge_before(page, first.start) is not None
    return True


def _counter(text: str, end: int) -> bool:
    return text[end : end + 1] in tuple("个個家名位台块张張枚片颗款种種项項所座次人倍台社人件つ名か国篇辆条")


def _emit(page: Page, parts: Parts) -> Quantity:
    """The finished quantity: hedges, denominators and the claimed interval added."""
    text, lexicon = page.text, page.lexicon
    hedge = _hedge(page, parts)
    rate = _rate(page, parts, hedge)
    bound = hedge.bound if hedge else Bound.EQ
    low, high = (parts.low, parts.high) if parts.vague else _claimed(parts.values, bound)
    numerics = parts.spans or (parts.span,)
    return Quantity(
        surface=text[parts.start : parts.end],
        values=parts.values,
        low=low,
        high=high,
        step=parts.step,
        kind=parts.kind or _kind(parts),
        bound=bound,
        hedge="vague" if parts.vague and hedge is None else hedge.name if hedge else "none",
        unit=parts.unit,
        noun=parts.noun,
        device=parts.device,
        per=rate.per if rate else ((Decimal(1), parts.rate) if parts.rate else None),
        start=parts.start,
        end=parts.end,
        num_spans=numerics,
        alt=parts.alt,
        rule=f"{lexicon.code}.{parts.rule}",
        unit_span=parts.unit_span,
        hedge_span=(hedge.start, hedge.end) if hedge else None,
        per_span=(rate.start, rate.end) if rate else None,
        unit_source=parts.unit_source or ("stated" if parts.unit else None),
    )


def _kind(parts: Parts) -> Kind:
    if parts.vague:
        return "vague"
    if parts.unit == "percent":
        return "percent"
    if parts.unit in _TIMES:
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
    after = parts.inner or hedge_after(page, parts.end)
    if after and (before is None or after.bound not in (Bound.APPROX, Bound.EQ) or before.bound in (Bound.EQ,)):
        return after
    if before and parts.kind == "range" and (before.name == "to" or _opens_range(page, before)):
        return after
    return before


def _opens_range(page: Page, before: Hedge) -> bool:
    """Whether the word is the `from` of `from 80 to 100`, which elsewhere means `at least`."""
    return page.text[before.start : before.end].lower() in page.lexicon.origins


def _rate(page: Page, parts: Parts, hedge: Hedge | None) -> Rate | None:
    if parts.unit in ("rank", "percent", "pp", "x") and parts.unit != "percent":
        return None
    end = hedge.end if hedge and hedge.start >= parts.end else parts.end
    after = rate_after(page, end)
    if after:
        return after
    start = hedge.start if hedge and hedge.end <= parts.start else parts.start
    return rate_before(page, start)


def _with_cents(page: Page, parts: Parts) -> Parts:
    """`20 dollars 43 cents` is one quantity."""
    text = page.text
    match = _CENTS.match(text, parts.end)
    if match is None or not parts.unit or len(parts.unit) != 3 or not isinstance(parts.values[0], Decimal):
        return parts
    small = bind(page, match.end())
    if small.power != -2 or not small.unit or len(small.unit) != 3:
        return parts
    parts.values = (EXACT.add(parts.values[0], shifted(Decimal(match[1]), -2)),)
    parts.step, parts.end = Decimal("0.01"), small.end
    return parts


def _year(page: Page, position: int) -> dates.When | None:
    """A bare year; a count where a unit noun follows (2000 układów), unless a preposition or the word for year says year."""
    text, lexicon = page.text, page.lexicon
    found = dates.year(text, position, lexicon)
    if found is None:
        return None
    end = _RUN.match(text, position).end()  # type: ignore[union-attr]
    if text[end : end + 1] in (",", ".") and text[end + 1 : end + 2].isdigit():
        return None
    if found.rule in ("date.decade", "date.years"):
        return found if bind(page, found.end).unit not in _COUNTED_DESPITE_YEAR else None
    if currency_before(text, position, lexicon.dollar, lexicon.yen) or _RANK_SIGN.search(
        text, max(0, position - 4), position
    ):
        return None
    if found.end > end:
        return found
    if lexicon.unspaced and text[end : end + 1] in _COUNTERS:
        return None
    digits = text[position:end]
    announced = dates.has_year_word(text, position, lexicon)
    follows = amount(page, position)
    if follows is None or follows.scaled or follows.end != end or text[end : end + 1] == "+":
        return None
    bound = bind(page, end)
    near = bound.span is not None and bound.span[0] - end <= 1
    counted = bound.unit in _COUNTED_DESPITE_YEAR
    if bound.unit is not None and not announced and (counted or near or digits in _ROUND_YEARS):
        return None
    if announced and counted and digits in _ROUND_YEARS:
        return None
    if not announced and (
        bound.noun and bound.unit is None and bound.span is None and page.lexicon.units.at(bound.noun, 0)
    ):
        return None
    if not announced and (hedge := hedge_before(page, position)) and hedge.bound is Bound.GT and bound.noun:
        return None
    span = span_at(page, follows)
    if span and not announced and (span.second.value > 2100 or span.binding.unit):
        return None
    return found if 1900 <= int(digits) <= 2099 or announced else None


def _rank(page: Page, position: int) -> Outcome | None:
    """A place in an order: 3rd place, miejsce 3, 排名第三, #1."""
    text, lexicon = page.text, page.lexicon
    value = amount(page, position)
    if value is None or value.currency or value.value % 1 or value.value > 9999:
        return None
    after = _after_ordinal(page, value.end)
    sign = _RANK_SIGN.search(text, max(0, position - 4), position)
    left = lexicon.left_units.ends(text, position) if lexicon.unspaced and lexicon.left_units else None
    start = position
    if left and left.name == "rank":
        start = left.end
        rank_end = lexicon.rank_after.starts(text, value.end) if lexicon.rank_after else None
        after = rank_end.end if rank_end else value.end
    elif lexicon.unspaced:
        numbered = text[position - 1 : position] == "第"
        rank_end = lexicon.rank_after.starts(text, value.end) if lexicon.rank_after else None
        if rank_end is None or not (numbered or lexicon.code in ("ja", "ko")):
            return None
        start, after = (position - 1 if numbered else position), rank_end.end
    elif not after:
        row = _left_unit(page, position)
        if row is None or row[0] != "rank":
            if not sign or value.scaled:
                return None
            start = sign.start()
        if value.scaled or _percent_follows(text, value.end):
            return None
        suffix = _ORDINAL_SUFFIX.match(text, value.end)
        after = suffix.end() if suffix else value.end
    parts = Parts(start, after, (value.value,), Decimal(1), "rank", (position, value.end), "rank", kind="ordinal")
    return _emit(page, parts), after


def _percent_follows(text: str, end: int) -> bool:
    return _NO_RANK.match(text, end) is not None


def _after_ordinal(page: Page, end: int) -> int | None:
    """Where a rank noun ends that follows the number, an ordinal ending between them or not."""
    lexicon = page.lexicon
    if not lexicon.rank_after or lexicon.unspaced:
        return None
    suffix = _ORDINAL.match(page.text, end)
    place = suffix.end() if suffix else end + 1
    if not suffix and page.text[end : end + 1] not in tuple(SPACES + "-"):
        return None
    if not suffix and page.text[end - 1 : end].isdigit():
        return None
    found = lexicon.rank_after.at(page.text, place)
    return found.end if found else None


def _fraction(page: Page, match: "re.Match[str]") -> Outcome:
    above, below = int(match[1]), int(match[2])
    if not above < below or below > 100:
        return None, match.end()
    parts = Parts(
        match.start(), match.end(), (Fraction(above, below),), None, None, match.span(), "fraction", kind="fraction"
    )
    return _emit(page, parts), match.end()


def _spelled_fraction(page: Page, position: int) -> Outcome | None:
    text, lexicon = page.text, page.lexicon
    if not lexicon.fractions:
        return None
    above = spelled(page, position)
    if above is None:
        return None
    below = WORD.match(text, above.end + 1)
    if below is None or below[0].lower() not in lexicon.fractions or text[above.end] not in SPACES + "-":
        return None
    bottom = lexicon.fractions[below[0].lower()]
    if above.value % 1 or not 0 < above.value < bottom:
        return None
    following = WORD.match(text, below.end() + 1)
    if following and lexicon.rank_after and lexicon.rank_after.at(text, below.end() + 1):
        return None
    value = Fraction(int(above.value), bottom)
    parts = Parts(position, below.end(), (value,), None, None, (position, below.end()), "fraction", kind="fraction")
    return _emit(page, parts), below.end()


def _han_share(page: Page, first: Amount, share: tuple[Fraction | Decimal, int, bool]) -> Outcome:
    value, end, percent = share
    second = None
    if percent and (match := _PERCENT_TO.match(page.text, end)) and match.end() < len(page.text):
        second = amount(page, match.end())
    values: tuple[Number, ...] = (value,)
    if second is not None and second.value > value:
        values, end = (value, second.value), second.end
    kind: Kind = "range" if len(values) == 2 else "percent" if percent else "fraction"
    far = None
    if kind == "fraction" and hedge_before(page, first.number_start) is None:
        far = _far_hedge(page, first.number_start)
    parts = Parts(
        first.number_start, end, values, Decimal(1) if percent else None, "percent" if percent else None,
        (first.number_start, end), "percent" if percent else "fraction", kind=kind, inner=far,
    )  # fmt: skip
    return _emit(page, parts), end


def _far_hedge(page: Page, position: int) -> Hedge | None:
    """The hedge before what the share is of: 不到同行的十分之一."""
    left = page.text[max(0, position - 10) : position]
    if not left.endswith(("的", "の")):
        return None
    for length in range(len(left), 1, -1):
        for size in (3, 2):
            name = page.lexicon.hedges.get(left[-length : size - length or None])
            if name in ("less_than", "more_than", "up_to", "at_least") and not any(
                sign in left[-length:] for sign in "，。、,"
            ):
                return Hedge(name, position - length, position - length + size)
    return None


def _vague_words(page: Page, position: int, end: int, word: str) -> Outcome:
    """Tens of thousands, setki miliardów, kilka milionów: lowest value and the first that is too high."""
    text, lexicon = page.text, page.lexicon
    low, high = lexicon.vague[word]
    power, place = 0, end
    for _ in range(3):
        start = place + 1
        following = WORD.match(text, start)
        if following is None or text[place : place + 1] not in tuple(SPACES + "-"):
            break
        lower = following[0].lower()
        if lower in lexicon.links:
            start = following.end() + 1
            following = WORD.match(text, start)
            if following is None:
                break
            lower = following[0].lower()
        found = magnitude_of(lower, text, following.end(), lexicon)
        if found is None and lower in lexicon.vague and lexicon.vague[lower][0] >= 100 and low < 1000:
            found = (lexicon.vague[lower][0].adjusted(), following.end())
        if found is None:
            break
        power, place = power + found[0], found[1]
        if high is None:
            high = shifted(low, 3) if low == 1 else None
    if low == 1 and not power:
        return None, end
    following = WORD.match(text, place + 1)
    if _proper(page, position, place, following[0] if following else None):
        return None, place
    return _vague(page, position, place, shifted(low, power), shifted(high, power) if high is not None else None)


def _vague(page: Page, position: int, end: int, low: Decimal, high: Decimal | None) -> Outcome:
    found = bind(page, end)
    inner = hedge_after(page, end)
    if inner and found.unit is None:
        found = bind(page, inner.end)
    if found.unit is None and found.noun is None and low < 100:
        return None, end
    sign = currency_before(page.text, position, page.lexicon.dollar, page.lexicon.yen)
    start = sign.end if sign else position
    unit = sign.unit if sign else found.unit
    parts = Parts(
        start, found.end if found.unit or found.noun else end, (low,) if high is None else (low, high), None, unit,
        (position, end), "vague", found.noun, found.device, found.rate, kind="vague", low=low, high=high, vague=True,
        unit_span=found.span,
    )  # fmt: skip
    return _emit(page, parts), parts.end
