"""What a number counts that the subject of its clause names: users of the app reached 400 million, число запросов превысило 2 млрд."""

from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import WORD
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES
from factcheck.reading.patterns import pattern

_REACH, _SHORT_REACH = 96, 24
_MOST_ADJECTIVES = 3
_DASHES = ("— ", "– ")
_CLAUSE = pattern(r"[^.,;:!?()\"«»“”—–0-9\n]*\Z")
_SHORT_CLAUSE = pattern(r"[^。，、；：！？,;:!?（）()\n]*\Z")
_COUNTED = frozenset("user visit query token parameter person company model GPU".split())
# Of these the clause must say the number: 企业数达到300, but 该模型达到300.
_SINGLY, _NUMBER = frozenset(("company", "model")), pattern("[总總]?[数數]|[个個][数數]")
_HEADS = frozenset("user visit query token parameter".split())
_REACHED = pattern(
    r"(?:突破|冲破|衝破|[超越跨]过|[超越跨]過|[达達冲衝涨漲跌升降增减減来來回站]到|[增升降涨漲跌减減]至|[增上下回攀飙飆激猛][长長加升降涨漲][到至]|扩大[到至]|减少[到至]|減少[到至]|缩减[到至]"
    r"|[冲衝站]上|跌破|[接逼]近|将近|將近|直逼|不足|不到|不及|仅有|僅有|仅为|僅為|[约約达達均]为|約為|高达|高達|多达|多達|[动動][辄輒]|只有|只剩|(?<![长長])[达達]|超|破|逾)[了约約近上]?\Z"
)
# What a model reads at once is counted in tokens: 上下文窗口扩展至128K.
_CONTEXT = pattern(r"上下文[^的]{0,8}\Z")
# Here something else about them is counted: 付费用户收入突破5000万.
_OTHER_SUBJECT = pattern(
    "收入|营收|營收|金额|金額|成本|利润|利潤|估值|融资|融資|市值|价格|價格|费用(?!户)|費用(?!戶)|投入|支出|投资|投資|时长|時長|下载|下載|销量|銷量|次数|次數|份额|订单|交易|薪|资产"
)


def subject_unit(page: Page, start: int) -> str | None:
    """The unit of the bare number that begins at `start`, where the subject of its clause names it."""
    if page.lexicon.unspaced:
        return _in_short_clause(page, start)
    end = start - 2 if page.text[start - 2 : start] in _DASHES else start
    clause = _CLAUSE.search(page.text, max(0, start - _REACH), end)
    words = WORD.findall(clause[0]) if clause else []
    return _number_of(words, page.lexicon) or _head(words, page.lexicon)


def genitive_subject(page: Page, start: int) -> tuple[str | None, str | None] | None:
    """The unit, or else the noun, of the genitive with which the clause of the bare number begins: подписчиков у канала 1,7 млн, просмотров — 300 млн."""
    lexicon, text = page.lexicon, page.text
    if lexicon.genitive_head is None:
        return None
    end = start - 2 if text[start - 2 : start] in _DASHES else start
    clause = _CLAUSE.search(text, max(0, start - _REACH), end)
    words = WORD.findall(clause[0]) if clause else []
    words = words[1:] if words and words[0].lower() in lexicon.stop else words
    if not 0 < len(words) <= _MOST_ADJECTIVES + 1 or words[-1].lower() in lexicon.turned_links:
        return None
    found = lexicon.units.at(words[0], 0) if lexicon.genitive_head.search(words[0]) else None
    if found is None or found.name in TIMES:
        return None
    return (found.name, None) if found.name else (None, words[0])


def _number_of(words: list[str], lexicon: Lexicon) -> str | None:
    """What stands behind `the number of` or its like."""
    for place, word in enumerate(words):
        if word.lower() in lexicon.number_of:
            found = (_unit(noun, lexicon) for noun in words[place + 1 : place + 2 + _MOST_ADJECTIVES])
            return next((unit for unit in found if unit in _COUNTED), None)
    return None


def _head(words: list[str], lexicon: Lexicon) -> str | None:
    """The plural with which the clause begins, past adjectives, if a verb of reaching follows: monthly users hit 3 million."""
    if not lexicon.reached or not any(word.lower() in lexicon.reached for word in words):
        return None
    for word in words[: _MOST_ADJECTIVES + 1]:
        unit = _unit(word, lexicon)
        if unit is not None:
            return unit if unit in _HEADS and lexicon.plural and lexicon.plural.search(word.lower()) else None
    return None


def _unit(word: str, lexicon: Lexicon) -> str | None:
    found = lexicon.units.at(word, 0)
    return found.name if found else None


def _in_short_clause(page: Page, start: int) -> str | None:
    """The last noun of the clause that may stand before its number, before a verb of reaching: 付费用户能否在两年内达到5000万."""
    found = _SHORT_CLAUSE.search(page.text, max(0, start - _SHORT_REACH), start)
    clause = found[0] if found else ""
    if _CONTEXT.search(clause):
        return "token"
    if not _REACHED.search(clause) or _OTHER_SUBJECT.search(clause):
        return None
    for place in range(len(clause) - 1, -1, -1):
        row = page.lexicon.units.starts(clause, place)
        if row and row.name in _COUNTED and row.end - place > 1:
            return row.name if row.name not in _SINGLY or _NUMBER.match(clause, row.end) else None
    return None
