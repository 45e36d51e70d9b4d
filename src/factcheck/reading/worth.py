"""Whether a number counts something, or is a name, an idiom or a stray digit."""

import re
from decimal import Decimal

from factcheck.reading.agreement import agreeing_end
from factcheck.reading.amounts import Amount
from factcheck.reading.contrast import acts, fills_clause
from factcheck.reading.hangul import OVER
from factcheck.reading.hedges import hedge_before
from factcheck.reading.labels import (
    LONGEST_BARE,
    in_title,
    is_address,
    is_label,
    is_weekday,
    listed,
    proper,
    tells_apart,
    titled,
)
from factcheck.reading.marks import UNSPACED, WORD, lowered
from factcheck.reading.names import MEASURES, OF_LAW, continues_labels, follows_name, numbered_name
from factcheck.reading.negative import BELOW_NOUGHT
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Parts
from factcheck.reading.ranks import ORDINAL_SUFFIX, ordinal_dot
from factcheck.reading.spelled import counts_one, says_one
from factcheck.reading.symbols import BRAND_INITIALS, BRANDS
from factcheck.reading.words import ARTICLE, LINK, SILENT, STOP

# Spelled small numbers stand in idioms as often as before nouns we do not know.
_LEAST_CERTAIN = 12
_ROUND_WORDS = frozenset((100, 1000, 10**6, 10**9, 10**12))
_MOST_ADJECTIVES = 3
_COUNTERS = tuple("个個家名位台块張张枚片颗款种種项項所座次人倍社件つか国篇辆条")
_MORE_COUNTERS = {"ja": frozenset("回匹冊隻羽軒着曲ト"), "zh": frozenset(
    "艘匹首剂劑架盒杯集封枪槍碗晚例輛只隻头頭支幅栋棟幢间間页頁份笔筆批宗桩樁瓶箱袋桶罐株棵根朵粒滴双雙趟遍场場届屆轮輪顿頓餐桌堂章句户戶尊盏盞部册冊卷扇处處"
    "亩畝斤吨噸升尺丈里克夜节節组組套门門条條则則票席颗顆笔起股层層通声聲道段队隊群串副把站"
)}  # fmt: skip
_KOREAN_COUNTERS = frozenset("개 가지 곳 건 대 편 권 장 마리 차례 채 척 종 종류 팀 잔 병 통 쌍 군데 그루 켤레".split())
_MEASURE = re.compile(
    "平方|立方|公[斤里顷頃尺升吨噸]|英[里尺寸亩畝]|海里|毫[升克米]|[千微]克|[摄攝]氏度|盎司|磅|克拉|加[仑侖]"
)
# Points of a game, behind one Han digit: 连得六分, but not 三分球, 三分之一.
_POINTS = re.compile("[得献獻后後先胜勝扣差了][两兩三四五六七八九]分(?![之钟鐘球])")
# What begins with such a character and is none: 三轮车, 三部门, 三头六臂, 五通桥, 三道杠.
_NO_COUNTER = re.compile(
    "轮[车电驱摩]|輪[車電驅摩]|部[门門委曲]|[头頭]六|[节節][棍气氣]|套[车車件]|里[屯桥橋]|通(?![电電])|[门門](?![课課])|尺(?:男|[讲講])|道[口杠]|角|段式|把手|[层層][架结結次]"
    "|回[戦忌目生]|[队隊]列|群岛|群島|站式|份[额額]|部[分署队隊]|只[有要能是用需会會]|升[级級至到]|克[隆服制]|里程|章程|起[来來]|ト(?!ン)"
)
# 4chan, 23andMe, 7-Eleven
_GLUED_WORD = re.compile(r"(?:-(?=[A-Z]))?([^\W\d_\u2e80-\uffff]{3,40})")
# Ordinals that are no place in an order: the 4th quarter, 2nd generation chips, 15-й.
_ORDINAL = re.compile(r"(?:st|nd|rd|th|-(?:й|я|го|му|ой|ою|ому|та|ша|те|е|м|х))(?![^\W\d_])")
_PART_OF = re.compile(" of (?:the|its|their|his|her|our|these|those|them|whom|which)(?![^\\W\\d_])")
_NUMBERING = ("[", "#", "§", "§ ", "§\u00a0", "№", "№ ", "№\u00a0")
_HALF = Decimal("0.5")
_MEASURES_OF_ONE = ("吨", "噸", "公吨", "公斤", "公顷", "公頃")
_BEFORE_ARTICLE = tuple("后後每某这這那哪任第最同另")  # 最后一公里, 每一美元
_CARD = re.compile("[2-5]0[5-9]0")


def worth(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the number counts something, or is a name, an idiom or a stray digit."""
    text, lexicon = page.text, page.lexicon
    if first.currency:
        return True
    if lexicon.numbering and parts.unit != "rank" and _is_numbering(page, first):
        return False
    if lexicon.unspaced and (tells_apart(page, first) or _behind_hyphen(text, first, parts)):
        return False
    if first.han:
        return _han_worth(page, first, parts)
    if first.words:
        return _words_worth(page, first, parts)
    name = numbered_name(page, first.number_start)
    if name > first.end or (name and parts.unit in (None, "company")) or _is_card(page, first, parts):
        return False
    if first.plain and first.end - first.number_start >= LONGEST_BARE and not parts.unit:
        return False
    if not first.scaled and (parts.unit is None or _is_model(page, first, parts)) and is_label(page, first):
        return False
    named = follows_name(page, first.start)
    if named == "bare" and parts.noun is not None and lexicon.units.at(parts.noun, 0) is not None:
        named = named if lexicon.unspaced and not text.startswith(parts.noun, first.end) else ""
    named = "bare" if named == "label" else named
    if (
        named
        and (named == "always" or parts.unit is None)
        and (not first.scaled or (text[first.end - 1] in "BKMT" and not parts.unit))
    ):
        return bool(named == "bare" and parts.inner) or (named == "bare" and bool(parts.unit))
    if first.plain and not lexicon.unspaced and (_ORDINAL.match(text, first.end) or _is_numbered(page, first, parts)):
        return False
    if _in_name(page, first, parts) if not first.scaled else is_address(page, first):  # 221B Baker Street
        return False
    before = text[max(0, first.number_start - 2) : first.number_start]
    if before.endswith(_NUMBERING) or listed(text, first):
        return parts.unit is not None
    if (
        parts.unit is None
        and parts.noun is None
        and first.plain
        and not lexicon.unspaced
        and ORDINAL_SUFFIX.match(text, first.end)
    ):
        return False
    return not (first.plain and ordinal_dot(page, first.number_start, first.end) and parts.unit is None)


def _is_numbering(page: Page, first: Amount) -> bool:
    """Whether the word before the number makes it an ordinal or a day of the week: thứ hai, lần thứ ba."""
    before = page.preceding(first.start)
    return before is not None and before.lower in page.lexicon.numbering


def _is_numbered(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the number is that of an article, a house or the like: 273 УК, articles 3 and 4, 10 Downing Street."""
    if parts.unit is not None or (parts.noun is not None and page.lexicon.units.at(parts.noun, 0) is not None):
        return False
    named = is_address(page, first) or is_weekday(page, first)
    return named or OF_LAW.match(page.text, first.end) is not None or continues_labels(page, first.start)


def _is_card(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the digits are the name of a graphics card, as Chinese says it without a brand: 两张4090, 5090显卡."""
    if not page.lexicon.unspaced or not _CARD.fullmatch(page.text[first.number_start : first.end]):
        return False
    near = parts.unit == "GPU" and (parts.unit_span or (0,))[0] == first.end
    return near or (parts.unit is None and parts.noun is None)


def _in_name(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the digits begin a name with the word glued to them, which is no unit: 4chan, 23andMe."""
    word = _GLUED_WORD.match(page.text, first.end)
    if word is None or word[1] in MEASURES or (parts.unit_span or (0,))[0] == first.end:
        return False
    if word[0][0] == "-" and page.lexicon.code == "de":
        return False
    units = page.lexicon.units
    return (units.starts if page.lexicon.unspaced else units.at)(page.text, word.start(1)) is None


def _behind_hyphen(text: str, first: Amount, parts: Parts) -> bool:
    """Whether a hyphen joins the number to a word, as in the name of a machine: 歼-20, 长征-5."""
    before = text[max(0, first.number_start - 2) : first.number_start]
    if text.startswith(BELOW_NOUGHT, first.end):
        return False
    return parts.unit is None and len(before) == 2 and before[1] == "-" and UNSPACED.match(before) is not None


def _is_model(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether chips follow that no counter counts, so that the number may be their name: 高通8295芯片."""
    near = parts.unit_span is not None and parts.unit_span[0] == first.end
    return page.lexicon.unspaced and parts.unit == "chip" and near


def _words_worth(page: Page, first: Amount, parts: Parts) -> bool:
    lexicon = page.lexicon
    surface = lowered(page.text[first.number_start : first.end])
    single = WORD.fullmatch(surface) is not None
    if first.raw == 1 and single and first.value == 1:
        if surface in lexicon.articles:
            return surface in lexicon.single and (
                counts_one(parts.unit) or says_one(page, first.number_start, first.end)
            )
        return parts.unit in TIMES or parts.unit in ("percent", "x", "pp", "GPU")
    if first.value == _HALF:
        return parts.unit in TIMES or parts.unit in ("percent", "pp") or stands_alone(page, first.start, first.end)
    if single and (surface in lexicon.articles or _labelled(page, first, parts)):
        return False
    if (parts.unit is None or not first.scaled) and titled(page.text, first.number_start, first.end):
        return False
    if parts.unit is not None:
        return first.scaled or not in_title(page, first)
    if proper(page, first.number_start, first.end, parts.noun):
        return False
    if first.raw % 1:
        return True
    if single and counts_plural(page, first.number_start, first.end):
        return True
    if single and parts.noun is None and not first.scaled and page.text[first.number_start].isupper():
        return _hedged(page, first)
    if not single or (first.value >= _LEAST_CERTAIN and first.value not in _ROUND_WORDS):
        return True
    if parts.noun is not None and lexicon.units.at(parts.noun, 0) is not None:
        return True
    if parts.noun is None and first.scaled and first.value >= 10**6:
        return True
    if parts.noun is None and (fills_clause(page, first.start, first.end) or acts(page, first.start, first.end)):
        return True
    return first.value >= 2 and surface not in lexicon.articles and _hedged(page, first)


def stands_alone(page: Page, start: int, end: int) -> bool:
    """Whether the text says nothing but what stands from `start` to `end`, and its article: a half, un demi."""
    article = page.preceding(start)
    held = article is not None and article.uses & ARTICLE != 0
    return page.alone(start - (1 + len(article.text) if article and held else 0), end)


def _labelled(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether a word such as number or chapter stands before what counts nothing we know: el número tres del partido."""
    before = page.preceding(first.number_start) if parts.unit is None else None
    return before is not None and before.uses & SILENT != 0 and page.lexicon.silent.at(before.text, 0) is not None


def counts_plural(page: Page, start: int, end: int) -> bool:
    """Whether a plural follows the number word, past adjectives, that no article has named before (two football pitches),
    or what it is a part of (seven of the ten); in Russian and Polish a noun with the ending that the number demands.
    """
    lexicon, before = page.lexicon, page.preceding(start)
    if before is not None and before.lower in lexicon.definite:
        return False
    if lexicon.agreeing:
        return agreeing_end(page, start, end) is not None
    if lexicon.plural is None:
        return False
    if _PART_OF.match(page.text, end):
        return True
    for _ in range(_MOST_ADJECTIVES):
        word = page.following(end)
        if word is None or not word.text or word.uses & (STOP | LINK | SILENT):
            return False
        noun = word.text.islower() or lexicon.code == "de"
        if noun and lexicon.plural.search(word.text):
            return True
        if not word.text.islower():
            return False
        end += 1 + len(word.text)
    return False


def _hedged(page: Page, first: Amount) -> bool:
    hedge = hedge_before(page, first.start)
    return hedge is not None and hedge.name != "to"


def _han_worth(page: Page, first: Amount, parts: Parts) -> bool:
    text, lexicon = page.text, page.lexicon
    surface = text[first.number_start : first.end]
    if lexicon.code == "ko":
        if first.rule == "number.spelled":
            beside = parts.unit_span is not None and first.end <= parts.unit_span[0] <= first.end + 1
            return (beside and parts.unit is not None) or (first.value > 1 and _korean_counter(page, first.end))
        return parts.unit is not None or (first.value >= 10 and len(surface) > 1)
    if "digits" in first.alt:
        return parts.unit == "percent"
    counted = parts.inner.end if parts.inner else first.end
    if surface in ("一", "壹"):
        return _one_worth(page, first, parts, counted)
    if surface in ("零", "〇"):  # 零元, but 零头, 零组件
        return parts.unit is not None and _within(parts, first.end)
    if surface == "半":
        return (parts.unit in TIMES or parts.unit in ("m", "percent")) and _within(parts, first.end)
    if surface[0] in "十百千万萬亿億兆" and len(surface) == 1 and surface != "十":
        return hedge_before(page, first.start) is not None or (
            parts.unit is not None and (parts.unit_span is None or _within(parts, first.end + 1))
        )
    if len(surface) == 1 or surface[0] in "百千万萬亿億兆":
        near = _within(parts, _past_brand(text, first.end) + 2) or _counter(page, counted, surface)
        hedged = hedge_before(page, first.start) is not None or (len(surface) > 1 and parts.inner is not None)
        return (near and bool(parts.unit or parts.noun)) or hedged
    return True


def _korean_counter(page: Page, end: int) -> bool:
    """Whether a counter follows a Korean number word that ends at `end`: 세 가지, 기업 열두 곳."""
    place = end + (page.text[end : end + 1] == " ")
    row = page.lexicon.units.starts(page.text, place)
    if row is None or page.text[place : row.end] not in _KOREAN_COUNTERS:
        return False
    return row.end - place > 1 or OVER.match(page.text, row.end) is not None


def _one_worth(page: Page, first: Amount, parts: Parts, counted: int) -> bool:
    """Whether one by itself counts: a span of time, a factor, and in Chinese a measure right behind it, but not 一元化."""
    if parts.unit in TIMES or parts.unit == "x":
        return parts.unit_span is None or _within(parts, counted + 1)
    if page.lexicon.code != "zh" or page.text[first.start - 1 : first.start] in _BEFORE_ARTICLE:
        return False
    if parts.unit is None:
        return parts.noun in _MEASURES_OF_ONE
    text, end = page.text, first.end
    piece = text.startswith(("块", "塊"), end) and not text.startswith(("块钱", "塊錢"), end)  # 一块三角形木板
    return counts_one(parts.unit) and _within(parts, end) and not piece


def _past_brand(text: str, end: int) -> int:
    """Where the maker's name ends behind a number that ends at `end`: 百万英伟达GPU."""
    place = end + (text[end : end + 1] == " ")
    brand = BRANDS.match(text, place) if text[place : place + 1] in BRAND_INITIALS else None
    return brand.end() if brand else end


def _within(parts: Parts, place: int) -> bool:
    """Whether the unit begins at `place` at the latest."""
    return parts.unit_span is not None and parts.unit_span[0] <= place


def _counter(page: Page, end: int, surface: str) -> bool:
    """Whether a counter follows that counts here; 二 numbers things in Chinese (二次, 二层)."""
    following, chinese = page.text[end : end + 1], page.lexicon.code == "zh"
    if chinese and surface == "二":  # where things are counted it is 两
        return False
    if following in _COUNTERS or (chinese and (_MEASURE.match(page.text, end) or _POINTS.match(page.text, end - 2))):
        return True
    if page.lexicon.code == "ja" and (row := page.lexicon.units.starts(page.text, end)) and row.end - end > 1:
        return True
    return following in _MORE_COUNTERS[page.lexicon.code] and not _NO_COUNTER.match(page.text, end)
