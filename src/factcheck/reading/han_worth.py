"""Whether a number in Han or hangul characters counts something: 两张, 百万英伟达GPU, 세 가지, but not 三轮车, 一元化."""

from factcheck.reading.amounts import Amount
from factcheck.reading.hangul import OVER
from factcheck.reading.hedges import hedge_before
from factcheck.reading.page import Page
from factcheck.reading.parts import TIMES, Parts
from factcheck.reading.patterns import pattern
from factcheck.reading.spelled import counts_one
from factcheck.reading.symbols import BRAND_INITIALS, BRANDS

_COUNTERS = tuple("个個家名位台块張张枚片颗款种種项項所座次人倍社件つか国篇辆条")
_MORE_COUNTERS = {"ja": frozenset("回匹冊隻羽軒着曲ト"), "zh": frozenset(
    "艘匹首剂劑架盒杯集封枪槍碗晚例輛只隻头頭支幅栋棟幢间間页頁份笔筆批宗桩樁瓶箱袋桶罐株棵根朵粒滴双雙趟遍场場届屆轮輪顿頓餐桌堂章句户戶尊盏盞部册冊卷扇处處"
    "亩畝斤吨噸升尺丈里克夜节節组組套门門条條则則票席颗顆笔起股层層通声聲道段队隊群串副把站"
)}  # fmt: skip
_KOREAN_COUNTERS = frozenset("개 가지 곳 건 대 편 권 장 마리 차례 채 척 종 종류 팀 잔 병 통 쌍 군데 그루 켤레".split())
_MEASURE = pattern(
    "平方|立方|公[斤里顷頃尺升吨噸]|英[里尺寸亩畝]|海里|毫[升克米]|[千微]克|[摄攝]氏度|盎司|磅|克拉|加[仑侖]"
)
# Points of a game, behind one Han digit: 连得六分, but not 三分球, 三分之一.
_POINTS = pattern("[得献獻后後先胜勝扣差了][两兩三四五六七八九]分(?![之钟鐘球])")
# What begins with such a character and is none: 三轮车, 三部门, 三头六臂, 五通桥, 三道杠.
_NO_COUNTER = pattern(
    "轮[车电驱摩]|輪[車電驅摩]|部[门門委曲]|[头頭]六|[节節][棍气氣]|套[车車件]|里[屯桥橋]|通(?![电電])|[门門](?![课課])|尺(?:男|[讲講])|道[口杠]|角|段式|把手|[层層][架结結次]"
    "|回[戦忌目生]|[队隊]列|群岛|群島|站式|份[额額]|部[分署队隊]|只[有要能是用需会會]|升[级級至到]|克[隆服制]|里程|章程|起[来來]|ト(?!ン)"
)
_MEASURES_OF_ONE = ("吨", "噸", "公吨", "公斤", "公顷", "公頃")
_BEFORE_ARTICLE = tuple("后後每某这這那哪任第最同另")  # 最后一公里, 每一美元


def han_worth(page: Page, first: Amount, parts: Parts) -> bool:
    """Whether the number counts something by its characters and what stands right behind them."""
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
