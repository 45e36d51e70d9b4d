"""Signs and symbols that mean a unit in every language: currencies, SI symbols, percent, and names of accelerators."""

import re
from typing import NamedTuple

from factcheck.reading.patterns import pattern

# ISO 4217 codes of the languages we read, and signs as newspapers print them. '$' and '¥' are decided by the language.
CURRENCY_CODES = frozenset(
    "USD EUR GBP CNY RMB JPY KRW PLN RUB BRL UAH CZK TRY VND INR CHF TWD HKD SGD CAD AUD SEK NOK DKK ILS AED SAR MXN "
    "KWD EGP QAR BGN RON HUF MYR THB IDR PHP ZAR NGN KES ARS CLP COP PEN ISK KZT BYN GEL JOD LBP OMR BHD PKR LKR BDT "
    "NZD UZS AZN MDL RSD MAD UYU KHR GHS UGX TZS ETB DZD TND IQD RUR NTD TL VNĐ".split()
)
# Before a number these name other things: the conference COP 28, the language PHP 8, a fuel of RON 95.
CODES_BEFORE = CURRENCY_CODES - {"COP", "PHP", "PEN", "RON"}
# The dollars of the world, and what else is counted with their sign, by the letters beside it.
_DOLLARS = {
    "US": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "CDN": "CAD", "HK": "HKD", "NT": "TWD",
    "S": "SGD", "NZ": "NZD", "MX": "MXN", "VN": "VND", "N": "NAD", "J": "JMD", "TT": "TTD", "RD": "DOP", "EC": "XCD",
    "R": "BRL", "USD": "USD", "AUD": "AUD", "CAD": "CAD", "HKD": "HKD", "NZD": "NZD", "SGD": "SGD",
}  # fmt: skip
SIGNS = {
    "U$S": "USD", "U$D": "USD", "USD": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₩": "KRW",
    "₴": "UAH", "₫": "VND", "₺": "TRY", "₹": "INR", "zł": "PLN", "zl": "PLN", "Kč": "CZK", "kč": "CZK", "CN¥": "CNY",
    "RMB": "CNY", "JP¥": "JPY", "руб": "RUB", "грн": "UAH", "Fr.": "CHF", "TL": "TRY", "₪": "ILS", "Rmb": "CNY",
    "円": "JPY", "đ": "VND", "￡": "GBP", "￦": "KRW", "Rs": "INR", "RUR": "RUB", "NTD": "TWD", "VNĐ": "VND", "RM": "MYR",
}  # fmt: skip
# Names of currencies that are the same in all languages of the Latin script; the rest stand in CLDR and in each language.
CURRENCY_WORDS = {
    "ringgit*": "MYR", "baht*": "THB", "forint*": "HUF", "naira*": "NGN", "rupiah*": "IDR", "tenge*": "KZT", "shekel*": "ILS",
    "usd": "USD", "eur": "EUR", "gbp": "GBP",
}  # fmt: skip
_ALIASES = {"RMB": "CNY", "RUR": "RUB", "NTD": "TWD", "TL": "TRY", "tl": "TRY", "VNĐ": "VND"}
_NAMED_BEFORE = {
    "新台幣": "TWD",
    "新台币": "TWD",
    "新臺幣": "TWD",
    "港幣": "HKD",
    "港币": "HKD",
    "人民币": "CNY",
    "人民幣": "CNY",
}
_BEFORE = pattern(
    r"(?:(?<![A-Za-z])(?:"
    + "|".join(sorted(_DOLLARS))
    + r"|(?:HK|hk|NT|NZ|VN) |US-)\$|\$US|U\$[SD]|CN¥|JP¥|(?<![A-Z])\$|€|£|¥|₽|₩|₴|₫|₺|₹|₪|(?<![A-Za-z])(?:Rmb|RM|"
    + "|".join(sorted(CODES_BEFORE))
    + r"|Rs\.?)|"
    + "|".join(_NAMED_BEFORE)
    + r")[ \u00a0\u202f]?$"
)
_THIN = ("", " ", "\u00a0", "\u202f")
_SIGN_ENDS = frozenset("$¥€£₽₩₴₫₺₹₪s.SN幣币bM") | {code[-1] for code in CURRENCY_CODES}
_ALONE = frozenset("$€£₽₩₴₫₺₹₪")
_LETTERED = pattern("(?:[A-Z]|[KkTZN] |US-)$")
_AFTER = re.compile(
    r"[ \u00a0\u202f]?(?:de (?=[A-Z]{0,3}[$€£]))?(?P<sign>(?:"
    + "|".join(sorted(_DOLLARS))
    + r"|US-)\$|\$ ?(?:hk|"
    + "|".join(sorted(letters for letters in _DOLLARS if len(letters) > 1))
    + r")(?![^\W\d_])|[$€£¥₽₩₴₫₺₹₪¢]|(?:"
    + "|".join(sorted(CURRENCY_CODES))
    + r"|zł|Kč|đ|(?<=[0-9])(?:Rs|tl))(?![^\W\d_]))"
)
# Words with which what `currency_after` finds can begin.
MONEY_WORDS = CURRENCY_CODES | _DOLLARS.keys() | {"zł", "Kč", "đ"}
OF_MONEY = tuple(f" de {sign}" for sign in ("$", "€", "£", "US$", "C$", "CA$"))
# The glued magnitude of a price: $5M, 5,6 M$, 109 Md€, 2,5 Mrd. €.
PRICE_MAGNITUDES = {
    "k": 3, "K": 3, "M": 6, "m": 6, "mn": 6, "Mio": 6, "mi": 6, "Md": 9, "Mds": 9, "Mrd": 9, "B": 9, "b": 9, "bn": 9,
    "bi": 9, "G": 9, "T": 12, "t": 12, "tn": 12, "tr": 12, "tri": 12, "mm": 6, "MM": 6, "bln": 9, "mln": 6, "mld": 9,
}  # fmt: skip
GLUED_MAGNITUDES = {
    "k": 3, "K": 3, "M": 6, "B": 9, "T": 12, "bn": 9, "Bn": 9, "BN": 9, "mn": 6, "Mn": 6, "tn": 12, "Mio": 6, "Mrd": 9,
    "Md": 9, "Mds": 9, "mln": 6, "mld": 9, "tys": 3, "тыс": 3, "к": 3, "К": 3, "М": 6, "кк": 6, "млн": 6, "млрд": 9, "трлн": 12, "tn.": 12, "трл": 12,
}  # fmt: skip

_PREFIX = {"": 0, "k": 3, "K": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18, "Z": 21, "Y": 24}
_CYRILLIC = {"": 0, "к": 3, "К": 3, "М": 6, "Г": 9, "Т": 12, "П": 15, "Э": 18, "Е": 18}
# Small letters: a milliwatt, but a megabit, as few print a millibit.
_CYRILLIC_POWER, _CYRILLIC_DATA = _CYRILLIC | {"м": -3}, _CYRILLIC | {"м": 6, "г": 9, "т": 12}
_ROWS: tuple[tuple[str, str, dict[str, int]], ...] = (
    ("W", "W", _PREFIX), ("Wh", "Wh", _PREFIX), ("Hz", "Hz", _PREFIX), ("B/s", "B/s", _PREFIX), ("Bps", "B/s", _PREFIX),
    ("bit/s", "bit/s", _PREFIX), ("bps", "bit/s", {key: power for key, power in _PREFIX.items() if key}), ("b/s", "bit/s", _PREFIX), ("bit", "bit", _PREFIX),
    ("bits", "bit", _PREFIX), ("FLOP/s", "FLOP/s", _PREFIX), ("FLOPS", "FLOP/s", _PREFIX), ("FLOPs", "FLOP/s", _PREFIX),
    ("Flops", "FLOP/s", _PREFIX), ("flops", "FLOP/s", _PREFIX), ("flop/s", "FLOP/s", _PREFIX), ("Flop/s", "FLOP/s", _PREFIX),
    ("FLOP", "FLOP", _PREFIX), ("bit/sn", "bit/s", _PREFIX), ("B/sn", "B/s", _PREFIX), ("o", "B", {"M": 6, "G": 9, "T": 12, "P": 15}),
    ("B", "B", {key: power for key, power in _PREFIX.items() if key}), ("iB", "B", {}),
    ("Вт", "W", _CYRILLIC_POWER), ("Вт·ч", "Wh", _CYRILLIC_POWER), ("Втч", "Wh", _CYRILLIC_POWER), ("Вт⋅ч", "Wh", _CYRILLIC_POWER),
    ("Вт*ч", "Wh", _CYRILLIC_POWER), ("Вт-ч", "Wh", _CYRILLIC_POWER), ("Вт·год", "Wh", _CYRILLIC_POWER), ("Гц", "Hz", _CYRILLIC), ("бит/с", "bit/s", _CYRILLIC_DATA),
    ("біт/с", "bit/s", _CYRILLIC_DATA), ("Б/с", "B/s", _CYRILLIC_DATA), ("бит", "bit", _CYRILLIC_DATA), ("біт", "bit", _CYRILLIC_DATA), ("байт", "B", _CYRILLIC_DATA), ("байт/с", "B/s", _CYRILLIC_DATA),
    ("Б", "B", {key: power for key, power in _CYRILLIC.items() if key}), ("флопс", "FLOP/s", _CYRILLIC), ("Флопс", "FLOP/s", _CYRILLIC), ("ФЛОПС", "FLOP/s", _CYRILLIC), ("флоп/с", "FLOP/s", _CYRILLIC), ("Флоп/с", "FLOP/s", _CYRILLIC),
    ("FLOPS", "FLOP/s", _CYRILLIC),
)  # fmt: skip
SYMBOLS: dict[str, tuple[str, int]] = {
    prefix + stem: (unit, power) for stem, unit, prefixes in _ROWS for prefix, power in prefixes.items()
} | {
    "FLOPs": ("FLOP", 0), "Flops": ("FLOP", 0), "flops": ("FLOP", 0), "FLOPS": ("FLOP/s", 0), "m": ("m", 0), "km": ("m", 3),
    "Km": ("m", 3), "CM": ("m", -2), "cm": ("m", -2), "mm": ("m", -3), "µm": ("m", -6), "μm": ("m", -6), "nm": ("m", -9), "м": ("m", 0), "км": ("m", 3),
    "см": ("m", -2), "мм": ("m", -3), "мкм": ("m", -6), "нм": ("m", -9), "x": ("x", 0), "X": ("x", 0), "х": ("x", 0),
    "㎚": ("m", -9), "㎛": ("m", -6), "㎜": ("m", -3), "㎝": ("m", -2), "㎞": ("m", 3), "㎾": ("W", 3), "㎿": ("W", 6),
    "×": ("x", 0), "kwh": ("Wh", 3), "gb": ("B", 9), "tb": ("B", 12), "ms": ("second", -3), "мс": ("second", -3), "мкс": ("second", -6), "нс": ("second", -9), "µs": ("second", -6), "μs": ("second", -6), "ns": ("second", -9), "с": ("second", 0), "ч": ("hour", 0),
    "pp": ("pp", 0), "pb": ("B", 15), "h": ("hour", 0), "s": ("second", 0), "min": ("minute", 0), "hrs": ("hour", 0), "hr": ("hour", 0),
    "yrs": ("year", 0), "yr": ("year", 0), "Гб": ("B", 9), "Тб": ("B", 12), "Мб": ("B", 6), "гб": ("B", 9), "тб": ("B", 12), "мб": ("B", 6), "kW·h": ("Wh", 3), "mb": ("B", 6),
}  # fmt: skip
_SYMBOL = re.compile(
    r"[㎚㎛㎜㎝㎞㎾㎿]|[%％‰]\s?-?(?:p\.?|п\.?|포인트|ポイント|포인트)(?![^\W\d_])|[%％]|×(?![ ]?[0-9])"
    r"|p\.[ \u00a0]?p\.|п\.[ \u00a0]?п\.|в\.[ \u00a0]?п\.|p\.b\."
    r"|[A-Za-zµμ]{1,8}(?:/s[n]?(?![^\W\d_])|·h)?|[А-Яа-яіІ]{1,8}(?:/с(?![^\W\d_])|[·⋅*-]ч(?![^\W\d_])|·год)?"
)

# Accelerators by name: NVIDIA, AMD, Huawei, Google, AWS, Intel and Chinese makers, as printed in the trade press.
_DEVICE = re.compile(
    r"(?:NVIDIA |Nvidia )?(?:"
    r"(?P<chip>[HAVBLP](?:100|200|300|800|20|30|10|40|4|40S|6000)[X]?|GB(?:200|300)|GH200|H20E?|RTX[ -]?(?:PRO )?[0-9]{4}(?:[ ]?(?:Ti|D|SUPER))?|GTX ?[0-9]{4}"
    r"|MI[0-9]{3}[AX]?|TPU(?:[ -]?v[0-9][a-z]{0,2})?|Ascend[ -]?[0-9]{3}[A-Z]?|昇[腾騰]\s?[0-9]{3}[A-Z]?|Gaudi ?[0-9]?|Trainium ?[0-9]?"
    r"|Inferentia ?[0-9]?|MTIA|Maia ?[0-9]{3}|910[BC]|4090|5090|3090|Hopper|Ampere|Blackwell|昇[腾騰]|昆仑芯?\s?[0-9]?|寒武纪\s?[0-9]{3}|DGX)"
    r")(?:-generation)?(?=s?(?![A-Za-z0-9]))s?"
)
# The characters with which the name of an accelerator can begin.
DEVICE_INITIALS = frozenset("NHAVBLPGRMTID昇昆寒9453")
# Names whose number is part of the name, whatever follows.
NAMES = frozenset(
    "gpt llama gemini claude qwen gemma grok phi mistral mixtral falcon yi ernie kimi iphone ipad windows rtx gtx snapdragon "
    "android ios galaxy ascend boeing airbus fortune forbes nasdaq stoxx glm chatglm palm sora midjourney copilot opus sonnet "
    "haiku baichuan internlm hunyuan doubao pangu kirin ryzen xeon epyc core pixel playstation xbox formula hal web llm veo imagen "
    "dall deepseek-r deepseek-v olmo command nova titan dbrx bloom jurassic chinchilla gopher alphago gaudi trainium tpu cuda pytorch "
    "tensorflow python java usb hdmi bluetooth wifi wi-fi pcie hbm ddr lpddr category cat firefox chrome safari vision dax ftse cac ibex "
    "nikkei topix csi kospi msci a/h f o v r k-exaone exaone hyperclova solar bielik stable-diffusion diffusion flux siri".split()
)


# SI prefixes written out.
PREFIXES = {
    "hecto": 2, "hekto": 2, "гекто": 2, "kilo": 3, "mega": 6, "giga": 9, "tera": 12, "téra": 12, "péta": 15, "peta": 15, "exa": 18, "eksa": 18, "zetta": 21, "kila": 3,
    "кило": 3, "кіло": 3, "мега": 6, "гига": 9, "гіга": 9, "тера": 12, "пета": 15, "экса": 18, "экза": 18, "зетта": 21, "микро": -6, "мікро": -6, "санти": -2, "міллі": -3, "мілі": -3, "екса": 18, "nano": -9, "нано": -9,
    "centi": -2, "centí": -2, "centy": -2, "zenti": -2, "santi": -2, "xenti": -2, "micro": -6, "micró": -6, "micrô": -6, "mikro": -6,
    "nanó": -9, "nanô": -9, "kiló": 3, "chilo": 3, "quiló": 3, "quilô": 3, "mili": -3, "milí": -3, "milli": -3, "милли": -3, "quilo": 3, "zeta": 21,
}  # fmt: skip
# Makers and epithets that may stand between a number and its accelerators.
_HAN_BRANDS = "英伟达|輝達|英偉達|华为|華為|谷歌"
_OTHER_BRANDS = "NVIDIA|Nvidia|nvidia|Nvidii|NVIDII|Нвидиа|엔비디아|エヌビディア|AMD|Huawei|Google|Intel|Cerebras|Groq|AI|ИИ|IA|KI|인공지능"
BRANDS = pattern(rf"(?:{_HAN_BRANDS})の?|(?:{_OTHER_BRANDS})(?:['’]s|s|'nın|’nın|の|의)?(?![^\W\d_\u2e80-\uffff])")
BRAND_INITIALS = frozenset(maker[0] for maker in f"{_HAN_BRANDS}|{_OTHER_BRANDS}".split("|"))
_BRAND_WORDS = re.compile(f"{_HAN_BRANDS}|{_OTHER_BRANDS}")
_SYMBOL_HEADS = frozenset(match[0] for sign in SYMBOLS for match in [re.match(r"[^\W\d_]+", sign)] if match) | {
    "p",
    "п",
    "в",
}
_HEAD = re.compile(r"[A-Za-zµμ]{1,8}|[А-Яа-яіІ]{1,8}")


def may_begin_symbol(word: str) -> bool:
    """Whether `symbol` could find something where `word` begins."""
    head = _HEAD.match(word)
    return head is not None and head[0] in _SYMBOL_HEADS


def may_be_prefixed(word: str) -> bool:
    """Whether `word`, in lower case, begins with an SI prefix written out."""
    return len(word) > 5 and any(word[:size] in PREFIXES for size in (3, 4, 5))


def is_brand(word: str) -> bool:
    """Whether BRANDS could match where `word` begins."""
    return _BRAND_WORDS.match(word) is not None


class Symbol(NamedTuple):
    """A unit with the power of ten of its prefix, and the place where its symbol ends."""

    unit: str
    power: int
    end: int


def sign_end(text: str, position: int) -> int:
    """Where the currency sign of the number at `position` would end: before a minus that stands between them, $-2.3bn."""
    inside = text[position - 1 : position] == "-" and text[max(0, position - 3) : position - 1].strip(" \u00a0")[-1:]
    return position - 1 if inside and inside in _ALONE else position


def currency_before(text: str, position: int, dollar: str, yen: str) -> Symbol | None:
    """The currency sign or code that ends at `position`; `end` is the place where it begins."""
    place = position - 1
    last = text[place:position]
    if last in _THIN:
        place -= 1
        last = text[place : place + 1] if position > 1 else ""
    if last not in _SIGN_ENDS:
        return None
    if last in _ALONE and not (last == "$" and _LETTERED.search(text, max(0, place - 3), place)):
        return Symbol(_currency(last, dollar, yen), 0, place)
    match = _BEFORE.search(text, max(0, position - 6), position)
    if match is None:
        return None
    sign = match[0].strip(" \u00a0\u202f.")
    return Symbol(_currency(sign, dollar, yen), 0, match.start())


def currency_after(text: str, position: int, dollar: str, yen: str) -> Symbol | None:
    """The currency sign or code that begins at `position`, after one space at most."""
    match = _AFTER.match(text, position)
    if match is None:
        return None
    sign = match["sign"]
    return Symbol(dollar, -2, match.end()) if sign == "¢" else Symbol(_currency(sign, dollar, yen), 0, match.end())


def is_money(unit: str | None) -> bool:
    """Whether the unit is a currency, as ISO 4217 writes it."""
    return unit is not None and len(unit) == 3 and unit.isupper() and unit != "GPU"


_TIMES = re.compile(r"[ \u00a0]?[×xXхХ*][ \u00a0]?(?=[^\W\d_]|910|[345]090)")
_TIMES_GPU = pattern(r"(?:NVIDIA |Nvidia )?(?:GPU|TPU|NPU)s?(?![^\W\d_])")


def times_end(text: str, position: int) -> int | None:
    """Where the accelerator begins that a multiplication sign at `position` counts: 8×H100, 2,048 x H800."""
    match = _TIMES.match(text, position)
    if match is None:
        return None
    counted = device(text, match.end()) or _TIMES_GPU.match(text, match.end())
    return match.end() if counted else None


def _currency(sign: str, dollar: str, yen: str) -> str:
    if sign == "$":
        return dollar
    if sign == "¥":
        return yen
    if "$" in sign and (letters := sign.strip("$- ").upper()) in _DOLLARS:
        return _DOLLARS[letters]
    return SIGNS.get(sign) or _NAMED_BEFORE.get(sign) or _ALIASES.get(sign, sign)


def symbol(text: str, position: int) -> Symbol | None:
    """The unit symbol that begins at `position`: %, kWh, GB/s, нм, ×."""
    match = _SYMBOL.match(text, position)
    if match is None:
        return None
    sign = match[0]
    if sign[0] in "%％":
        return Symbol("percent" if len(sign) == 1 else "pp", 0, match.end())
    if sign[0] in "pпв" and sign.endswith(".") and "." in sign[:-1]:
        return Symbol("pp", 0, match.end())
    if text[match.end() : match.end() + 1].isalpha() and sign != "×" and text[match.end()] < "\u2e80":
        return None
    row = SYMBOLS.get(sign)
    return Symbol(row[0], row[1], match.end()) if row else None


# A phrase is over, so that с is no preposition; a clause of a law is numbered: ст. 5 ч. 2.
_PHRASE_END = pattern(
    r"[ \u00a0]?[(—–]|[.,;:!?)»\n]| (?:вместо|против|на|в|во|до|от|у|и|а|но|при|после|для|за|по|или|из)(?![^\W\d_])|\Z"
)
_NEXT_NUMBERED = pattern(r"\.[ \u00a0]?[0-9]")


def symbol_stands(text: str, start: int, unit: str, end: int, number_end: int) -> bool:
    """Whether a short symbol is meant: letters such as h, s, m and x need the number right before them."""
    if unit in ("percent", "pp") or end - start > 1:
        return True
    if text[start] in "сsч" and (text[start] == "ч" or _PHRASE_END.match(text, end)):
        return not _NEXT_NUMBERED.match(text, end)
    return text[start] in "×㎚㎛㎜㎝㎞㎾㎿" or (
        text[start] in "WBxхhmsмВX" and (start == number_end or text[start] in "WmмhВ" or text[start] in "xх×")
    )


def device(text: str, position: int) -> tuple[str, int] | None:
    """The accelerator named at `position`, in lower case, and where its name ends."""
    match = _DEVICE.match(text, position)
    if match is None:
        return None
    name = match["chip"].lower().replace("-", " ")
    return ("tpu" if name == "tpu" else name), match.end()
