"""Where a number could begin in a text whose words are not parted by spaces."""

import re
from collections.abc import Iterable

from factcheck.reading.hangul import HANGUL_NUMERALS, SAID

_NUMERALS = "〇零二两兩俩倆仨三四五六七八九十百千万萬亿億兆壹贰貳弐叁肆伍陆柒捌玖拾佰仟半数數几幾"
# Of these one behind 一 may make another number of it.
_AFTER_ONE = "0-9〇零一二两兩三四五六七八九十百千万萬亿億兆拾佰仟点點至到–—~〜∼、,成折多余餘来來半个個カかヶヵケ分之 -"
# A dozen in Chinese, before what is sold by it or at the end of a clause, and in Japanese.
DOZEN = "打(?=[啤红紅白]酒|[鸡雞]蛋|[铅鉛][笔筆]|生[蚝蠔]|[袜襪]子|毛巾|[，。、；！？,;!?]|\\Z)|ダース"
# What may follow a price whose tenths stand alone, so that the digit begins no word: 三块五。, 一块二一斤, but not 两块三明治, 一块二手表.
BEHIND_PRICE = (
    r"(?![.,:][0-9])(?=[^\w%]|\Z|[的了吧左上以起每多还還就也都是买買卖賣涨漲降跌到至和]"
    "|一(?:公?[斤里]|[个個张張份碗杯瓶升只條条件枚本包袋盒克两颗串根片度]))"
)
# One of these is counted, of others it is an article: 一吨半, 一又三分之一, 一块二毛, 一美元.
_ONE = (
    f"一(?=又[0-9一二三四五六七八九]|公?[斤里吨噸亩畝尺升米]半|トン半|(?:{DOZEN})|・[〇一二三四五六七八九]|[块塊元][1-9一二两兩三四五六七八九][角毛])"
    rf"|一(?=[块塊][1-9一二三四五六七八九]{BEHIND_PRICE}|米[1-9一二三四五六七八九]{{1,2}}(?![^\W的左上以多]|%))"
    "|一(?=[美欧歐日港澳加][元圆圓]|英[镑鎊]|[块塊元][钱錢]|[吉兆千]瓦|公[里斤吨噸顷頃]|[吨噸])"
)
_SAID_INITIALS = "".join(sorted(HANGUL_NUMERALS))
_HANGUL = "십백천만억조수몇이삼사오육칠팔구일절"
_DIGITS = "[0-9½¼¾]+"


def han_anchors(code: str, blocked: Iterable[str], spelled: Iterable[str], after_one: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds numerals in its group, and passes over words and names that hold one.

    `blocked` are the patterns of such words, `spelled` numbers in words, `after_one` the characters with which units
    begin of which one by itself is counted.
    """
    parts = _by_first(blocked)
    passed = "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in parts.items())
    initials = {*parts, *(word[0] for word in spelled)}
    if code == "ko":
        # What is said beside what it counts comes before any word to pass over.
        passed = f"(?<![^\\W\\d_])(?=(?:{SAID}))([{_SAID_INITIALS}])|{passed}"
        words = "|".join(sorted(spelled, key=len, reverse=True))
        numeral = (
            f"{_DIGITS}|[십백천만억조]|[수몇](?=[십백천만억조])|[이삼사오육칠팔구일](?=[십백천만억조])|절(?=반)"
            f"|(?<![^\\W\\d_])(?:{words})|[一二三四五六七八九十百千万億兆数]"
        )
    else:
        follows = re.escape("".join(sorted(after_one)))
        numeral = f"{_DIGITS}|[{_NUMERALS}]|一(?=[{follows}{_AFTER_ONE}])|(?<=第)一|{_ONE}"
    return re.compile(f"(?=[0-9½¼¾{_NUMERALS}{_HANGUL}{''.join(sorted(initials))}])(?:{passed}|({numeral}))")


def _by_first(patterns: Iterable[str]) -> dict[str, list[str]]:
    """The rest of each pattern for the character it begins with, or for each character of the class; the longest first."""
    parts: dict[str, list[str]] = {}
    for pattern in sorted(patterns, key=len, reverse=True):
        first, rest = pattern[0], pattern[1:]
        if first == "[":
            first, _, rest = rest.partition("]")
        for character in first:
            parts.setdefault(character, []).append(rest)
    return parts
