"""Hedges where words are not spaced: 超过3万, 至少要赔偿200万, 上千亿, 三十多种."""

from factcheck.reading.hedge import MOST_TRANSPARENT, SIGNS, Hedge
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES
from factcheck.reading.patterns import pattern

# 上百, 上千亿 are at least so many; 网上百货 and 晚上千人 are places and times.
_ROUND = tuple("百千万萬亿億")
_ROUND_TENS = ("十万", "十萬", "十亿", "十億")
_PLACES = tuple("以晚网網马馬早加赶线線路地海天身市史世会會楼樓之")
# Behind these a hedge of one character ends another word: 签约, 节约, 最近, 经过, 打破.
_ENDS_WORD = dict(
    row.split(" ")
    for row in (
        "约 签违解预节纽誓履隐契合", "約 簽違解預節紐誓履隱契合", "近 最附靠邻鄰亲親新远遠晚", "超 赶趕反买買卖賣入出英", "破 打攻爆识識看侦偵",
        "过 经通度渡走路透见用做去说看熬穿来", "過 經通度渡走路透見用做去說看熬穿來",
    )
)  # fmt: skip
# Hedges that may stand before the verb of a number; others are verbs themselves: 突破花了三年.
_ADVERBS = frozenset(("approx", "at_least", "up_to", "only"))
# 多 behind a round number, whatever it makes with the character behind it elsewhere: 多种, 多次, 多国.
_MORE_BEHIND_ROUND = pattern("[十百千万萬亿億0][多余餘](?!模|智|线|線|媒|任|元化|边|邊)")
# Adverbs of Chinese that can be nothing else, and up to five characters of any verb: 至少要赔偿200万, 最多还能再撑一年.
_FAR_ADVERB = pattern(
    "(最多|至多|顶多|頂多|充其量|至少|起码|起碼|少说|少說|大约|大約|大概)(?:(?![〇零一二两兩三四五六七八九十百千万萬亿億半的])[\u4e00-\u9fff]){1,5}\\Z"
)
_FAR = 9
_COUNTED_TIMES = tuple("月小星季世钟鐘礼禮")  # 两个多月, but 三个多模态模型
_WEIGHTS = frozenset("斤磅gG克")  # 女子59公斤量级
# What a price is for, between a hedge and the price: 站上每盎司4000美元.
_FOR_EACH = pattern("每[^，。、；：,;:0-9]{1,4}\\Z")
_NUMERALS = frozenset("0123456789一二三四五六七八九十百千万萬亿億两兩几幾")


def unspaced_before(text: str, position: int, lexicon: Lexicon) -> list[Hedge]:
    """The hedges that stand before `position`, or before what a price there is for, the nearest first."""
    found = _nearest(text, position, lexicon)
    if not found and "每" in text[max(0, position - 5) : position]:
        each = _FOR_EACH.search(text, max(0, position - 5), position)
        return _nearest(text, each.start(), lexicon) if each else found
    return found


def _nearest(text: str, position: int, lexicon: Lexicon) -> list[Hedge]:
    """The hedges that stand before `position`, the nearest first; past verbs and words without a meaning of their own."""
    found: list[Hedge] = []
    place, skipped, governed = position, 0, False
    while len(found) < 3:
        while place > 0 and text[place - 1] in SPACES + '「『“"(（':
            place -= 1
        sign = SIGNS.get(text[place - 1 : place])
        if sign:
            found.append(Hedge(sign, place - 1, place))
            place -= 1
            continue
        if (
            (text[place : place + 1] in _ROUND or text[place : place + 2] in _ROUND_TENS)
            and text[place - 1 : place] == "上"
            and text[place - 2 : place - 1] not in _PLACES
        ):
            found.append(Hedge("at_least", place - 1, place))
            place -= 1
            continue
        start = _longest_suffix(text, place, lexicon)
        if start is not None:
            if text[start] == "最" and text[place : place + 1] in ("的", "の"):  # 最大的5家, 最大の5社
                break
            name = lexicon.hedges[text[start:place].lower()]
            if name == "none" or (name not in _ADVERBS and (governed or (skipped and place - start == 1))):
                break
            found.append(Hedge(name, start, place))
            place = start
            continue
        sizes = (4, 3, 2, 1) if text[place - 1 : place] in lexicon.passed_finals else ()
        step = next((size for size in sizes if _passed(text[max(0, place - size) : place], lexicon)), 0)
        if not step or skipped >= MOST_TRANSPARENT:
            if not found and lexicon.code == "zh" and (adverb := _FAR_ADVERB.search(text, max(0, place - _FAR), place)):
                found.append(Hedge(lexicon.hedges[adverb[1]], *adverb.span(1)))
            break
        skipped += 1
        place -= step
        governed = governed or text[place : place + step] not in lexicon.transparent
    return found


def _passed(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.transparent or word in lexicon.verbs


def _longest_suffix(text: str, place: int, lexicon: Lexicon) -> int | None:
    for size in lexicon.hedge_sizes.get(text[place - 1 : place].lower(), ()):
        if size <= place and text[place - size : place].lower() in lexicon.hedges:
            inside = size == 1 and place > 1 and text[place - 2] in _ENDS_WORD.get(text[place - 1], "")
            return None if inside else place - size
    return None


def more_behind(text: str, position: int) -> Hedge | None:
    """The 多 right behind a round number, whatever word it begins elsewhere: 三十多种, 200多次."""
    return Hedge("more_than", position, position + 1) if _MORE_BEHIND_ROUND.match(text, position - 1) else None


def belongs_elsewhere(text: str, position: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the word from `position` to `end` governs the next number (3天不到5000元), or is no hedge behind a unit (三个月来)."""
    word = text[position:end]
    if word in ("来", "來"):
        return text[position - 1] not in _NUMERALS
    if word in ("量级", "量級"):
        return text[position - 1] in _WEIGHTS
    if word in ("个多", "個多"):
        return text[end : end + 1] not in _COUNTED_TIMES
    if word == "여" and "가" <= text[end : end + 1] <= "힣":  # 12 여성, but 12여명
        return text[position - 1] in SPACES or lexicon.units.starts(text, end) is None
    return word in lexicon.hedges and text[end : end + 1] in _NUMERALS
