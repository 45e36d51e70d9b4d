"""Where a number could begin in a text whose words are not parted by spaces."""

import re
from collections.abc import Iterable

_NUMERALS = "〇零二两兩俩仨三四五六七八九十百千万萬亿億兆壹贰貳弐叁肆伍陆柒捌玖拾佰仟半数數几幾"
# Of these one behind 一 may make another number of it.
_AFTER_ONE = "0-9〇零一二两兩三四五六七八九十百千万萬亿億兆拾佰仟点點至到–—~〜∼、,成折多余餘来來半个個カかヶヵケ分之 -"
_HANGUL = "십백천만억조수몇이삼사오육칠팔구일절"
_DIGITS = "[0-9½¼¾]+"
# What may follow a price whose tenths stand alone, so that the digit begins no word: 三块五。, 一块二一斤, but not 两块三明治, 一块二手表.
BEHIND_PRICE = (
    r"(?![.,:][0-9])(?=[^\w%]|\Z|[的了吧左上以起每多还還就也都是买買卖賣涨漲降跌到至和]"
    "|一(?:公?[斤里]|[个個张張份碗杯瓶升只條条件枚本包袋盒克两颗串根片度]))"
)
# Where one by itself is counted: 第一, 近一吨, 一斤半, 一元三角, 一块二, 一米八五.
_ONE = (
    "(?<=第)一|(?<=[近约約超逾])一(?=[吨噸]|公斤)|一(?=公?[斤里吨噸亩畝尺升米]半|トン半|[块塊元][1-9一二两兩三四五六七八九][角毛]"
    rf"|[块塊][1-9一二三四五六七八九]{BEHIND_PRICE}|米[1-9一二三四五六七八九]{{1,2}}(?![^\W的左上以多]|%))"
)
# A magnitude that counts by itself: 만 원, 천 명.
HANGUL_ALONE = (
    "[백천만억조] (?:원(?![하칙래인격장본대])|엔|명(?![이의]? ?[단령]))|[십백천만억조] ?(?:달러|센트|위안|유로|퍼센트)"
    "|[십백천]원(?![가-힣])|[십백천만]원(?=짜리|씩|에|을|이[고며다라])"
)
# A magnitude that begins a number whose next part is printed: 천 4백만, 만 6천.
_HANGUL_BEFORE_DIGITS = "천 [1-9]백|만 [1-9]천"
# A fraction in words, alone or behind a whole number, but not 이분의 일, which is as often somebody's business.
HANGUL_SHARE = (
    "(?:(?P<whole>[십백천일이삼사오육칠팔구]{2,8}|[삼사오육칠팔구])[과와] )?(?P<below>(?!이분)[이삼사오육칠팔구십백천][십백천일이삼사오육칠팔구]{0,4})분의 ?"
    "(?P<above>[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])"
    "(?=(?:이상|이하|가량|정도|으로|에서|[이가을를은는의로에도만와과])?(?![가-힣]))"
)
_HANGUL_NUMERAL = "[일이삼사오육칠팔구]?[십백천만억조]"


def han_anchors(code: str, blocked: Iterable[str], spelled: Iterable[str], after_one: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds numerals in its group, and passes over words and names that hold one.

    `blocked` are the patterns of such words, `spelled` numbers in words, `after_one` the characters with which units
    begin of which one by itself is counted.
    """
    parts = _by_first(blocked)
    passed = "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in parts.items())
    initials = {*parts, *(word[0] for word in spelled)}
    if code == "ko":
        share = re.sub(r"\?P<\w+>", "?:", HANGUL_SHARE)
        counting = (
            f"(?=[일이삼사오육칠팔구십백천만억조]{{2}}){_HANGUL_NUMERAL}|{HANGUL_ALONE}|{_HANGUL_BEFORE_DIGITS}|{share}"
        )
        passed = f"(?!(?<![^\\W\\d_])(?:{counting}))(?:{passed})"
        words = "|".join(sorted(spelled, key=len, reverse=True))
        numeral = (
            f"{_DIGITS}|[십백천만억조]|[수몇](?=[십백천만억조])|[이삼사오육칠팔구일](?=[십백천만억조])|(?<![^\\W\\d_])(?={share})[일이삼사오육칠팔구]|절(?=반)"
            f"|(?<![^\\W\\d_])(?:{words})|[一二三四五六七八九十百千万億兆数]"
        )
    else:
        follows = re.escape("".join(sorted(after_one)))
        numeral = f"{_DIGITS}|[{_NUMERALS}]|一(?=[{follows}{_AFTER_ONE}])|{_ONE}"
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
