"""Numbers that only name something: accounts, telephones, models of a brand, titles in quotation marks."""

import re

from factcheck.reading.amounts import Amount
from factcheck.reading.marks import SPACES, UNSPACED, WORD
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.series import numbered

_TITLE_CLOSES = tuple("》』〉")  # 《流浪地球3》
LONGEST_BARE, _ROUND = 8, "0000"
_QUOTES = "\"'“„«‘‚”"
_TITLE_END = pattern(r"[^\"“”„«»’\n]{0,48}(?=[\"”“»’])")
# Languages that write American and Chinese small, so that a capital after a number word begins a name.
_LOWER_CASE_ADJECTIVES = frozenset("pl ru uk cs es pt fr it".split())


_NUMBERED = pattern(
    r"(?:QQ|[Ww]e[Cc]hat|群|群号|微信|微信号|微信號|号码|號碼|電話|电话|热线|熱線|番号|ダイヤル|번호|전화|전화는|ID|账号|帳號|[工邮郵尾编編学學房单單票][号號编編]|代[码碼])[ :：为為是はが]{0,2}$"
)
_CALLED = pattern(
    r"(?:numero verde|numero|num[eé]ro|n[uú]mero|numer|numerem|numeru|number|nummer|номер|номером|номеру|телефон|tel[eé]fono?|telefone|"
    r"call|dial|llam\w+ al|chiam\w+ (?:il|lo|al)|appel\w+ le|ligue(?: para)?(?: o)?|ligar(?: para)?(?: o)?|dzwo\w+(?: pod)?|звон\w+(?: по)?|"
    r"дзвон\w+(?: за)?|volejte|arayın|bel|phone|hotline|helpline|infolini[aię]|infolince|infolinka|linku?|линии|лінію|linha|hattı|số|đường dây nóng|ligne|hotlin[eę])"
    r"[ :.]{1,2}$", re.IGNORECASE,
)  # fmt: skip
# A telephone number of three digits or more that is called, or that names who answers it: 拨打165, 12345政务热线.
_DIALLED = pattern("(?:[拨撥]打?|致[电電])[了过過]?\\Z")
_ANSWERED = pattern("[\u4e00-\u9fff]{0,8}?(?:[热熱专專][线線]|客服|[电電][话話]|反[诈詐])")
_NOT_DIALLED = tuple("次个個通万萬亿億千百名部位台余餘多分秒小")
_LEAST_DIALLED = 3
# The edition of something: 工业4.0; but 评分4.0 is a value.
_EDITION = pattern("[1-9]\\.0")
_GRADED = pattern("(?:[分级級值为為达達到至约約高近超]|指[数數])\\Z")
_SERIAL = pattern("[号號]|호(?:[선기점차실]| ?[골홈])")  # 3号線, 2호기
_INDEX = pattern(
    r"(?:日経|日經|日经|ラッセル|罗素|羅素|標普|标普|沪深|滬深|上证|上證|中证|中證|科创|恒生|北证|北證|纳指|纳斯达克|納斯達克|코스피|코스닥|닛케이|니케이|ダウ|나스닥|러셀) ?"
    r"(?:30|50|100|150|180|200|225|300|400|500|600|1000|2000)\Z"
)
_BRANDS = tuple(
    (
        "小米|华为|華為|荣耀|榮耀|红米|紅米|苹果|蘋果|骁龙|驍龍|天玑|天璣|麒麟|昇腾|昇騰|鲲鹏|鯤鵬|海光|龙芯|龍芯|高通|联发科|聯發科|鸿蒙|鴻蒙|文心|文心大模型|混元|蓝牙|藍牙|安卓|千问|千問|可灵|可靈|即梦|海螺|天工|日日新|元宝|微信|火山引擎|秘塔|讯飞|訊飛|盘古|盤古|豆包|星火|"
        "智谱|智譜|哪吒|理想|问界|極氪|极氪|锐龙|銳龍|酷睿|一加|真我|魅族|三星|玄戒|澎湃|通义|书生|紫东|悟道|波音|空客|空巴|奔驰|宝马|奥迪|别克|蔚来|小鹏|智己|岚图|"
        "沪深|滬深|中证|中證|上证|上證|深证|标普|標普|科创|创业板|纳斯达克|納斯達克|纳指|罗素|羅素|恒生|日经|日經|富时|富時|道琼斯|"
        "버전|아이폰|갤럭시|윈도우|윈도|라마|제미나이|클로드|픽셀|안드로이드|플레이스테이션|라이젠|하이퍼클로바|"
        "バージョン|アイフォーン|ギャラクシー|ウィンドウズ|ジェミニ|ラマ|クロード|プレイステーション|ピクセル"
    ).split("|")
)


# What a number before it only tells apart, in Chinese, Japanese and Korean: line 10, building 3, version 3.0, grade 5, the 16 best.
_TOLD_APART = pattern(
    "[号號](?!人(?!物))|路(?=公交|公车|公車|车|車|电车)|[国國]道|省道|[热熱][线線]|[专專][线線]|[线線](?=城市|市场|市場|品牌|的|演员|[，。、])"
    "|版(?!权|權|税|块|塊|面|画|畫)|代(?!人|表|理|码|碼|币|幣|替|价|價|言)|[时時]代|世[纪紀]|[进進]制|年[级級]|[强強](?![度化震])|指[数數]|系列|型(?!企)|式(?!样)"
    "|航班|次列[车車]|次航班|番(?=[、。はへにでをや]|[線地街札])|室(?=[，。、的内里])|房[间間]|[楼樓](?!盘|市)|[单單]元|人制|位[数數](?![学學字])|年制(?![造作定])|倍[体體]|[进進]位|[边邊]形|[届屆](?=全国|全國|[一二三四五六七]中全[会會]|中央|人大|政[协協])|[报報]警|急救|[后後](?=[团團]|[员員]工|[创創]|青年|一代|群体|[年轻]|用[户戶]|工程|[占佔的与與和、，。])"
    "| ?세대(?= ?(?:칩|이동|통신|모델|제품|GPU|AI|프로세서|반도체|아이폰|전투기|보안|HBM))|세기|호선|호기|호점| 시대"
    "|(?<=[1-4])분기(?! ?(?:연속|만[에의]|째|동안|내))"
)
# The number of a share at an exchange: 台積電(2330), 昆仑万维(300418.SZ).
_TICKER = pattern(r"\([0-9]{4,6}(?:[.-][A-Z]{2})?\)")
_NAMED_LEFT = pattern(f"{UNSPACED.pattern}[{SPACES}]?$")
_BEST = tuple("名位")  # 前三名
_KOREAN_ORDINAL = pattern("(?<![가-힣])제 ?$")
_LEAST_COUNTED = 10_000


def tells_apart(page: Page, first: Amount) -> bool:
    """Whether the number is one of a series and counts nothing: 第5代, 10号线, 3.0版本, 标普500指数."""
    text = page.text
    before = text[first.number_start - 1 : first.number_start]
    if before == "前" and text[first.end : first.end + 1] in _BEST:
        return True
    if numbered(text, first.number_start):
        return True
    if (
        page.lexicon.code == "ko"
        and before in ("제", " ")
        and _KOREAN_ORDINAL.search(text, max(0, first.number_start - 3), first.number_start)
    ):
        return True
    if (
        before == "("
        and _TICKER.match(text, first.number_start - 1)
        and _NAMED_LEFT.search(text, max(0, first.number_start - 3), first.number_start - 1)
    ):
        return True
    return first.value < _LEAST_COUNTED and _TOLD_APART.match(text, first.end) is not None


def is_label(page: Page, first: Amount) -> bool:
    """Whether the digits are an account, a telephone or a bare serial number."""
    text = page.text
    printed = text[first.number_start : first.end]
    long = page.lexicon.unspaced and printed.isdigit() and len(printed) >= LONGEST_BARE - 1
    if long and not printed.endswith(_ROUND):
        return True
    if page.lexicon.unspaced and (_SERIAL.match(text, first.end) or text[first.end : first.end + 1] in _TITLE_CLOSES):
        return True
    left = text[max(0, first.number_start - 20) : first.number_start]
    if page.lexicon.unspaced:
        if left.endswith(_BRANDS, 0, len(left) - left.endswith(" ")) or _INDEX.search(left + printed):
            return True
        return (
            _is_dialled(text, first, left)
            or _is_edition(printed, left)
            or (
                len(printed) >= _LEAST_DIALLED
                and text[first.end : first.end + 1] not in _NOT_DIALLED
                and _NUMBERED.search(left) is not None
            )
        )
    many = len(printed) >= _SHORTEST_LABEL and sum(map(str.isdigit, printed)) >= _SHORTEST_LABEL
    return many and not first.currency and _CALLED.search(left) is not None


def _is_dialled(text: str, first: Amount, left: str) -> bool:
    printed = text[first.number_start : first.end]
    if len(printed) < _LEAST_DIALLED or not printed.isdigit() or text[first.end : first.end + 1] in _NOT_DIALLED:
        return False
    return _DIALLED.search(left) is not None or _ANSWERED.match(text, first.end) is not None


def _is_edition(printed: str, left: str) -> bool:
    named = _NAMED_LEFT.search(left) is not None and _GRADED.search(left.rstrip(SPACES)) is None
    return named and _EDITION.fullmatch(printed) is not None


_SHORTEST_LABEL = 5


def is_weekday(page: Page, first: Amount) -> bool:
    """Whether the number in brackets is the day of the month of the weekday before it: na terça-feira (11)."""
    text, weekday = page.text, page.lexicon.weekday
    if weekday is None or text[first.end : first.end + 1] != ")":
        return False
    return weekday.search(text, max(0, first.number_start - 9), first.number_start) is not None


def is_address(page: Page, first: Amount) -> bool:
    """Whether the number is that of a house in a street: 10 Downing Street, but not 5 Chicago schools."""
    street = page.lexicon.street
    return street is not None and street.match(page.text, first.end) is not None


def listed(text: str, first: Amount) -> bool:
    """Whether the number stands alone in square brackets."""
    return text[first.end : first.end + 1] == "]" and text[first.start - 1 : first.start] == "["


def titled(text: str, start: int, end: int) -> bool:
    """Whether a short title in quotation marks begins with the number word: «Семнадцать мгновений весны»."""
    opened = text[start - 2 : start - 1] if start > 1 and text[start - 1] in SPACES else text[start - 1 : start]
    if not opened or opened not in _QUOTES or not text[start].isupper():
        return False
    match = _TITLE_END.match(text, end)
    return match is not None and text[match.end() - 1] not in ".,!?"


def in_title(page: Page, first: Amount) -> bool:
    """Whether both the number word, in mid-sentence, and the word after it are capitalised: Twelve Angry Men."""
    text = page.text
    if page.lexicon.code == "de" or not text[first.number_start].isupper() or not first.number_start:
        return False
    following = WORD.match(text, first.end + 1)
    before = text[max(0, first.number_start - 3) : first.number_start].rstrip(SPACES)
    capital = following is not None and following[0][0].isupper() and not following[0].isupper()
    return capital and bool(before) and (before[-1].isalnum() or before[-1] in ",;-")


def proper(page: Page, start: int, end: int, noun: str | None) -> bool:
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
