"""Bare years, spans of years and decades; a count where something is counted (2000 układów)."""

import re
from datetime import date

from factcheck.quantity import Bound
from factcheck.reading.alternatives import shared
from factcheck.reading.amounts import Amount, amount
from factcheck.reading.calendar_days import REACH, YEAR, Days, When, days, made, year_word_end
from factcheck.reading.hedges import hedge_before
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.ranges import Span, span_at
from factcheck.reading.ranks import RANK_SIGN
from factcheck.reading.symbols import currency_before, is_money
from factcheck.reading.units import bind
from factcheck.reading.words import TO

# Spelled small numbers stand in idioms as often as before nouns we do not know.
_COUNTERS = pattern(
    "[基台枚個个名張张块塊颗顆片件社家万萬億亿篇本冊部辆輛座所套架艘根头頭株棵幢栋棟间間组組粒亩畝吨噸斤则則条條幅扇份批笔筆户戶次位只支瓶箱盒包桶场場字页頁"
    "명개대장곳건권]|人(?![工形类類机機民才物])|平[方米]"
)
_OF_YEAR = tuple("届屆级級款版")  # 2025届毕业生, 2024款车型
_RUN = pattern("[0-9]+")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_ROUND_YEARS = frozenset({"2000", "2048"})
_COUNTED_DESPITE_YEAR = frozenset(
    "GPU chip token GPU.h GPU.day parameter USD EUR PLN RUB CNY BRL JPY KRW W Wh user visit query percent".split()
)
_YEARS = re.compile(r"((?:1[89]|20)[0-9]{2}) ?[-–—/~] ?((?:19|20)?[0-9]{2})(?![0-9])")
_DECADE = pattern(
    r"(?:(?:18|19|20)[0-9]0s|(?:18|19|20)[0-9]0[-–]?(?:х|er|'s|ті|tych|年代|년대|年代初|ih)(?![^\W\d_\u2e80-\uffff])|['’]?[2-9]0s\b|[2-9]0(?:年代|년대))"
)


def year(page: Page, position: int) -> When | None:
    """A bare year; a count where a unit noun follows (2000 układów), unless a preposition or the word for year says year."""
    text, lexicon = page.text, page.lexicon
    found = printed_year(text, position, lexicon)
    if found is None:
        return None
    end = _RUN.match(text, position).end()  # type: ignore[union-attr]
    if text[end : end + 1] in (",", ".") and text[end + 1 : end + 2].isdigit():
        return None
    if found.rule in ("date.decade", "date.years"):
        return found if bind(page, found.end).unit not in _COUNTED_DESPITE_YEAR else None
    if currency_before(text, position, lexicon.dollar, lexicon.yen) or RANK_SIGN.search(
        text, max(0, position - 4), position
    ):
        return None
    if found.end > end:
        return found
    digits = text[position:end]
    if lexicon.unspaced and _COUNTERS.match(text, end):
        return None
    if lexicon.unspaced and text[end : end + 1] in _OF_YEAR and digits not in _ROUND_YEARS:
        return found
    follows = amount(page, position)
    if follows is None or follows.scaled or follows.end != end or text[end : end + 1] == "+":
        return None
    if has_year_word(text, position, lexicon):
        return None if _counts_after_all(page, follows) else found
    return found if _FIRST_YEAR <= int(digits) < _LAST_YEAR and not _counts(page, follows) else None


def _counts(page: Page, first: Amount) -> bool:
    """Whether what stands beside the digits makes a count of them, where no word says that they are a year."""
    text, lexicon, bound = page.text, page.lexicon, bind(page, first.end)
    if bound.unit is not None:
        near = bound.span is not None and bound.span[0] - first.end <= 1
        if near or bound.unit in _COUNTED_DESPITE_YEAR or text[first.number_start : first.end] in _ROUND_YEARS:
            return True
    elif bound.noun and bound.span is None and lexicon.units.at(bound.noun, 0):
        return True
    if bound.noun and (hedge := hedge_before(page, first.number_start)) and hedge.bound is Bound.GT:
        return True
    if shared(page, first):
        return True
    span = span_at(page, first)
    return span is not None and (span.second.value > _LAST_YEAR or span.binding.unit is not None)


def _counts_after_all(page: Page, first: Amount) -> bool:
    """Whether the digits are a count though a word that could speak of a year stands before them: do 2000 zł."""
    position, bound = first.number_start, bind(page, first.end)
    near = bound.span is not None and bound.span[0] - first.end <= 1
    counted, round_number = bound.unit in _COUNTED_DESPITE_YEAR, page.text[position : first.end] in _ROUND_YEARS
    may_count = counted or (bound.unit == "person" and round_number)
    if near and (is_money(bound.unit) or (may_count and _bounds(page, position))):
        return True
    if counted and round_number:
        return True
    span = span_at(page, first)
    return span is not None and _bounds(page, position) and _ends_no_years(span)


def _bounds(page: Page, position: int) -> bool:
    """Whether the word before is from or to, as before counts: до 2000 пользователей, but в 2023 пользователей."""
    before = page.preceding(position)
    return before is not None and (before.uses & TO != 0 or before.lower in page.lexicon.origins)


def _ends_no_years(span: Span) -> bool:
    """Whether the range is of counts, as its right end says: от 2000 до 2500 рублей, с 2000 до 1500 человек."""
    return not _FIRST_YEAR <= span.second.value <= _LAST_YEAR or span.binding.unit in _COUNTED_DESPITE_YEAR


def printed_year(text: str, position: int, lexicon: Lexicon) -> When | None:
    """A bare year, a span of years or a decade; asked only where nothing says that the digits count something."""
    decade = _DECADE.match(text, position)
    if decade:
        return made(position, decade.end(), _days_of_decade(decade[0]), "date.decade")
    span = _YEARS.match(text, position)
    if span:
        last = int(span[2]) if len(span[2]) == 4 else int(span[1][:2] + span[2])
        if last > int(span[1]):
            end = year_word_end(text, span.end(), lexicon)
            return When(position, end, date(int(span[1]), 1, 1), date(last, 12, 31), "date.years")
    match = YEAR.match(text, position)
    if match is None:
        return None
    return made(position, year_word_end(text, match.end(), lexicon), days(int(match[1])), "date.year")


def has_year_word(text: str, position: int, lexicon: Lexicon) -> bool:
    """Whether the word for year follows (2023 roku, 2023 г.) or a word that announces a year stands before."""
    match = YEAR.match(text, position)
    if match is None:
        return False
    if year_word_end(text, match.end(), lexicon) > match.end():
        return True
    before = WORD.findall(text[max(0, position - REACH) : position])
    return bool(before) and before[-1].lower() in lexicon.year_before and text[position - 1] in SPACES


def _days_of_decade(text: str) -> Days:
    digits = re.findall("[0-9]{4}", text)
    if not digits:
        return Days()
    first = int(digits[0])
    return Days(date(first, 1, 1), date(first + 9, 12, 31))
