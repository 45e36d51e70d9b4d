"""The way from a number to its unit where words are not parted by spaces: Chinese, Japanese, Korean."""

from factcheck.reading.binding import Binding
from factcheck.reading.computing import computing_power
from factcheck.reading.hangul import HANGUL_NUMERALS, OVER, is_hangul_numeral
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import HAN, HANGUL, KANA, SPACES, WORD
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Found
from factcheck.reading.symbols import BRANDS, DEVICE_INITIALS, currency_after, device, symbol, symbol_stands
from factcheck.reading.unit_words import GLUED_HOUR

_REACH = 9
_REACH_KOREAN = 17
_STOP = frozenset(
    "的了在是和与與及到至从從被把将將为為向對对于於而或并並但也都就還还才又以因让讓使给給は、。がのをにでとも,，"
)
_NOUN = pattern(rf"(?:(?![{''.join(sorted(_STOP))}或])[{HAN}{KANA}{HANGUL}A-Za-z]){{1,2}}")
_SECONDS = pattern("[0-9一二三四五六七八九十]{1,3}秒|半[钟鐘]")
_HOURS = pattern("[时時][间間]?零?[0-9一二三四五六七八九十]{1,3}$")
# What makes kilowatt-hours of 度, before its number: 耗电15万度, 用电量2000度; but not 充电时温度45度.
_ELECTRIC = pattern(
    "(?:[耗用省节節发發供输輸购購售充][了掉]?[电電]|[电電](?:量|力|能|[费費]|池容量))[^，。；、：！？,;:温溫]{0,12}\\Z"
)
_CLAUSE = 16
_MARKUP = pattern(rf"[{HAN}{KANA}{HANGUL}A-Za-z]")
_NUMERALS = frozenset("0123456789一二三四五六七八九十百千万亿億两兩半")
_DIGITS = frozenset("0123456789")
# How much a card holds, between its counter and it: 八张96GB显存的显卡.
_MEMORY = pattern("[0-9]{1,4} ?[GT]B ?(?:大?[显顯]存|[内內]存|HBM[0-9]?[eE]?|メモリー?|메모리)?(?:版本?)?[的の의]? ?")
_CLASSIFIERS = frozenset("家个個台张張枚片颗顆块塊款組组套名位人개대장기건명基")
# Units of one character that may stand farther off; an hour or a yuan may not (3款日本游戏, 6万片晶圆).
_FAR = frozenset(("person", "user", "company", "model", "GPU", "chip"))
# What makes another word of a unit of one character: 人工智能, 人类, 年轻人, 日本, 分公司, 元素, 折叠.
_ANOTHER_WORD = dict(
    row.split(" ")
    for row in (
        "人 工均民类類机機脸臉脑腦形生格", "年 轻輕薪级級度产產货貨", "日 本韩韓語语均活常系経", "月 薪活球饼餅产產", "周 边邊围圍刊活",
        "天 猫貓然才气氣津河空线線", "分 公行布别別析为為店支子会會", "元 素件器宇旦老组組及", "秒 杀殺", "米 饭飯粉其兰蘭哈", "次 日级級要元",
        "块 链鏈", "塊 鏈", "角 色度形亭网網帽星楼樓", "瓦 解", "卡 塔尔爾车車", "折 叠疊合旧舊算射腾騰中损損断斷线線现現磨服", "升 级級至到值",
        "台 湾灣北阶階风風", "只 用需有要能是花会會可", "点 评評", "层 面", "層 面", "배 럴터송포우출급달당", "名 为為称稱单單", "位 于於列置元居", "股 东東权權市价價",
        "蚊 帐帳香子虫蟲媒液灯燈",
    )
)  # fmt: skip
# The tenth of a yuan, and neither hair nor a name: 两毛, 8毛, 三毛五.
_DIME = pattern(r"(?<=[两兩六七八0-9])毛(?![\w%])|毛(?=[1-9一二三四五六七八九](?![\w%]))")
_CARD_BEFORE = frozenset("张張块塊片枚")
_FINAL = frozenset(
    "USD CNY EUR JPY KRW GBP HKD TWD INR percent pp x year month week day hour second m W Wh token parameter".split()
)
_ACCELERATORS = ("GPU", "chip", "GPU.h", "GPU.day")
_COMPUTING = ("GPU", "chip", "GPU.h", "hour", "GPU.day", "day")


def unspaced(page: Page, position: int) -> Binding:
    """The unit of the number that ends at `position`; the two characters beside it as noun where none is known."""
    if beside := _beside(page, position):
        return beside
    way = _Way(page, position)
    while not way.over and way.place < len(page.text) and way.place <= way.limit:
        found = way.step()
        if found is not None:
            return found
    if way.held and way.found.unit is None:
        return way.held
    if way.found.unit is None and (noun := _NOUN.match(page.text, position)):
        way.found.noun = noun[0]
    return way.found


def _beside(page: Page, position: int) -> Binding | None:
    """The unit right behind the number, where nothing that could follow makes another of it: 5万元, 30天, but not 5万块显卡."""
    text = page.text
    row = page.lexicon.units.starts(text, position)
    if row is None or row.name not in _FINAL or text[position] in DEVICE_INITIALS:
        return None
    single = row.end - position == 1
    if single and (text[position] in _CLASSIFIERS or _in_word(text, position)):
        return None
    return Binding(row.name, row.power, row.end, span=(position, row.end))


class _Way:
    """How far the search has come: what is passed, and what will do if nothing better comes."""

    __slots__ = ("brand", "found", "held", "lexicon", "limit", "over", "place", "position", "sized", "text")

    def __init__(self, page: Page, position: int) -> None:
        self.text, self.lexicon, self.position, self.place = page.text, page.lexicon, position, position
        self.found = Binding(end=position)
        self.held: Binding | None = None
        self.brand = self.over = self.sized = False
        self.limit = position + (_REACH_KOREAN if page.lexicon.code == "ko" else _REACH)

    def step(self) -> Binding | None:
        """Take one step to the right; the unit, once it is certain."""
        text, place, lexicon = self.text, self.place, self.lexicon
        if text[place] in SPACES + "-":
            self.place += 1
            return None
        named = device(text, place) if text[place] in DEVICE_INITIALS else None
        if named:
            self.found.device, self.found.unit, self.found.end, self.found.span = (
                named[0],
                "GPU",
                named[1],
                (place, named[1]),
            )
            self.place, self.limit = named[1], named[1] + 4
            return None
        near = self._near() if place - self.position <= 1 else None
        if near:
            return near
        row = lexicon.units.starts(text, place)
        if row and row.end - place == 1 and not self._stands(row):
            row = None
        if self._rate(row) or self._classifier(row):
            return None
        if self.held and row and not self._may_follow(row, self.held):
            if self.held.noun != "家":
                self.over = True
            else:
                self.place = row.end
            return None
        if row and (self.found.unit is None or row.name in _COMPUTING):
            return self._unit(row)
        self._pass()
        return None

    def _stands(self, row: Found) -> bool:
        """Whether a unit of one character is meant, and no word that begins or ends with it: 年轻人, 平台, 网卡."""
        text, place = self.text, self.place
        if _in_word(text, place) or (place > self.position and _hangul(text, place) and _hangul(text, place - 1)):
            return False
        if self.sized and text[place] == "卡":  # 16张80GB的卡
            return True
        between = text[self.position : place].strip(SPACES)
        if between and text[place] == "卡":
            return between[-1] in _CARD_BEFORE
        return not between or row.name in _FAR

    @staticmethod
    def _may_follow(row: Found, held: Binding) -> bool:
        """Whether the unit of `row` may follow a counter: 100名用户, 5万块GPU, 20家半导体公司."""
        if held.unit == "person":
            return row.name in ("user", "person")
        if held.noun == "家":
            return row.name in ("company", "")
        if row.name == "person":  # 3款儿童手表
            return held.noun in ("个", "個")
        return row.name in _ACCELERATORS if held.unit else row.name != ""

    def _near(self) -> Binding | None:
        """A symbol or a currency right behind the number."""
        text, place = self.text, self.place
        if text[place] in "PE" and (power := computing_power(text, place)):
            return Binding(power.unit, power.power, power.end, span=(place, power.end))
        sign = symbol(text, place)
        if sign and (sign.unit in ("percent", "pp") or symbol_stands(text, place, sign.unit, sign.end, self.position)):
            return Binding(sign.unit, sign.power, sign.end, span=(place, sign.end))
        money = currency_after(text, place, self.lexicon.dollar, self.lexicon.yen)
        return Binding(money.unit, 0, money.end, span=(place, money.end)) if money else None

    def _rate(self, row: Found | None) -> bool:
        """Past a denominator that stands between the number and its unit."""
        if self.found.unit is not None or self.found.rate is not None or self.place == self.position:
            return False
        rated = self.lexicon.rates.starts(self.text, self.place)
        if rated is None or not (row is None or rated.end > row.end):
            return False
        self.found.rate, self.place = rated.name, rated.end
        self.limit = max(self.limit, self.place + 5)
        return True

    def _classifier(self, row: Found | None) -> bool:
        """Past a counter of one character, which will do if no unit follows: 100名, 3个."""
        text, place = self.text, self.place
        if row is None or row.end - place != 1 or text[place] not in _CLASSIFIERS:
            return False
        if row.name not in ("", "person", self.lexicon.yen) or self.found.unit:
            return False
        noun = None if row.name else text[place : row.end]
        if self.held is None or (row.name and self.held.unit is None):
            self.held = Binding(row.name or None, 0, row.end, noun, rate=self.found.rate, span=(place, row.end))
        self.place, self.limit = row.end, row.end + (7 if row.name or noun == "家" else 5)
        return True

    def _unit(self, row: Found) -> Binding:
        text, found, (name, power, end) = self.text, self.found, row
        if name == "minute" and text[self.place : end] == "分" and not _beside_seconds(text, self.place):
            name, power = "", 0
        if text[self.place : end] == "度" and _ELECTRIC.search(text, max(0, self.position - _CLAUSE), self.position):
            name, power = "Wh", 3
        if name == "":
            return found if found.unit else Binding(None, 0, end, text[self.place : end], rate=found.rate)
        unit = "GPU" if name == "chip" and (self.brand or found.device) else name
        if found.device and unit in ("hour", "day"):
            unit = "GPU.h" if unit == "hour" else "GPU.day"
        hour = GLUED_HOUR.match(text, end) if unit == "GPU" else None
        if hour:
            unit, end = ("GPU.h" if hour["hour"] else "GPU.day"), hour.end()
        if self.sized and self.held:  # what a card holds is a quantity of its own
            return Binding(unit, power, self.held.end, device=found.device, rate=found.rate, span=self.held.span)
        return Binding(unit, power, end, device=found.device, rate=found.rate, span=(self.place, end))

    def _pass(self) -> None:
        """Past a brand, a foreign word or a character that may stand before the unit; over at any other."""
        text, place = self.text, self.place
        character = text[place]
        latin = character.isalpha() and character.isascii()
        if self.found.unit is not None and not (character == "の" or latin):
            self.over = True
            return
        brand = BRANDS.match(text, place)
        if brand:
            self.brand, self.place = True, brand.end()
            self.limit = max(self.limit, self.place + 6)
            return
        if self.held and character in _DIGITS and (memory := _MEMORY.match(text, place)):
            self.sized, self.place, self.limit = True, memory.end(), memory.end() + _REACH
            return
        if self.held and self.held.unit == self.lexicon.yen:
            self._pass_adjective()
            return
        stopped = character in _STOP and not (character == "の" and self.lexicon.code == "ja")
        stopped = stopped or (
            character in HANGUL_NUMERALS and text[place - 1] == " " and is_hangul_numeral(text, place)
        )
        if stopped or character in _NUMERALS or not _MARKUP.match(character) or _stops(text, place, self.lexicon):
            self.over = True
            return
        word = WORD.match(text, place) if latin else None
        self.place = word.end() if word and not _wide(word[0]) else place + 1

    def _pass_adjective(self) -> None:
        """Past an adjective of accelerators: 5万块高端显卡 are cards, 5万块买显卡 is a price."""
        found = self.lexicon.modifier.match(self.text, self.place) if self.lexicon.modifier else None
        self.over = found is None
        self.place = found.end() if found else self.place


def _in_word(text: str, place: int) -> bool:
    """Whether the unit of one character at `place` begins another word, or is none here: 年轻, 元素, 三毛."""
    if text[place] == "毛":
        return _DIME.match(text, place) is None
    if text[place - 1] in SPACES and _hangul(text, place):
        return OVER.match(text, place + 1) is None
    return place + 1 < len(text) and text[place + 1] in _ANOTHER_WORD.get(text[place], "")


def _hangul(text: str, place: int) -> bool:
    return "가" <= text[place] <= "힣"


def _beside_seconds(text: str, place: int) -> bool:
    """Whether the 分 at `place` are minutes, between hours or seconds, and no points: 3分20秒, 1小时30分."""
    return _SECONDS.match(text, place + 1) is not None or _HOURS.search(text, max(0, place - 8), place) is not None


def _wide(word: str) -> bool:
    return any(ord(character) > 0x2E80 for character in word)


def _stops(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a word that ends the search begins here."""
    return text.startswith(lexicon.stops, place)
