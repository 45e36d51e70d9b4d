"""Digits that are part of a name: GPT-4, H100, 01.AI, Llama 3.1, section 427, addresses, telephone numbers."""

import re

from factcheck.reading.calendar_days import ISO
from factcheck.reading.computing import computing_power
from factcheck.reading.marks import INVISIBLE, SPACES, WORD, is_word_character
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import (
    CODES_BEFORE,
    GLUED_MAGNITUDES,
    NAMES,
    PRICE_MAGNITUDES,
    currency_after,
    device,
    symbol,
    times_end,
)
from factcheck.reading.words import ALTERNATIVE, NAME, SILENT

_NUMBER = pattern(r"[0-9]{1,12}(?:[.,][0-9]{1,12})?")
# Digits that belong to no longer name: a character that is of no alphabet stands behind them.
_HAN_BEHIND = pattern(r"[0-9]{1,12}(?:[.,][0-9]{1,12})?[\u3000-\uffef]")
MEASURES = frozenset("kg mg lb lbs oz ha ml g mph mAh fps rpm dB V кг мг га л мл т".split())
_FORM = pattern(r"-[A-Z](?![A-Za-z])")  # 10-K, 8-K, 3-D
_CAPITALS = pattern(r"(?!(?:GPU|TPU|NPU|CPU|TOPS|KWH|MAU|DAU|LLM|VM|IPO|АЗС|АЭС)s?$)[^\W\d_a-zà-žа-яё]{2,8}")
_DOT_LETTER = pattern(r"\.[A-Za-z]")
_GLUED_WORD = pattern(r"[^\W\d_\u2e80-\uffff]{1,40}")
_COUNTED = pattern(r"[ \u00a0](?:[A-Z]\w{1,20} )?(?:[HAVB][0-9]{2,3}|GPU|H[0-9])")

_TAIL = pattern(r"[0-9]+(?:[._/-]?[0-9]+|[._-]?[A-Za-z]+(?![^\W\d_\u2e80-\uffff]))*")
_TELEPHONE = pattern(
    r"\+?[0-9]{1,4}(?:[ -]\(?[0-9]{2,4}\)?){2,6}(?![0-9])|[0-9]{3,4}-[0-9]{3,4}-?[0-9]{3,4}(?![0-9])|[0-9]{3}-[0-9]{4}(?![0-9])"
)
_GROUPS = pattern(r"[0-9]{1,3}(?:[ ][0-9]{3})+")
_CURRENCY_TAIL = pattern(r"(?:^|[^A-Za-z])(?:" + "|".join(sorted(CODES_BEFORE)) + r"|Rs|RM|Rmb|руб)$")
_CURRENCY_ENDS = frozenset("sбbM") | {code[-1] for code in CODES_BEFORE}
_WORD_LEFT = pattern(r"([^\W\d_]+(?:[-'’][^\W\d_]+)*\.?)(?:[ -][0-9](?:\.[0-9])?)?[ \u00a0]$")
_SMALL_WORD = pattern(r"(?:(?:(?<=\W)|\A)[^\W\d_A-ZÀ-Þ]{1,24}|,) \Z")
_POSSESSIVE = pattern(r"['’]s$")
_BLANKS = (" ", "\u00a0", "\n")
_YEAR_PREFIX = pattern(r"(?:^|[\s(])(?:mid|pre|post|late|early|mi|început|середины)-$")
_SUFFIXED_WORD = pattern(r"[a-zçğıöşüà-ÿа-яіїєґ]+-$")
_LABELLED = pattern(
    r"(?:(?<![^\W_])[A-ZА-Я]\.|(?:arXiv|doi|DOI|ISBN|ISSN|PMID|CVE|RFC|ISO|QQ|ID|id|PEP|WeChat|Wechat|号|號|微信)[:：#])$"
)
_HIDDEN = pattern(rf"[0-9](?:{INVISIBLE.pattern})$")
_AREA = pattern(r"\([0-9]{2,5}\)$")
_SUM = pattern(r"[0-9]{1,3}(?:\+[0-9]{1,3})+(?![0-9])")
_LATIN_END = pattern(r"[A-Za-z][A-Za-zÀ-ž.-]*$")
_LOCAL = pattern(
    r"\(?[0-9]{2,5}\) ?[0-9]{2,5}(?:[ -]?[0-9]{2,5}){0,3}(?![0-9])|0[0-9]{0,4}[ -][0-9]{2,4}(?:[ -][0-9]{2,4}){1,4}(?![0-9])"
    r"|0[0-9]{1,4}[ /-][0-9]{5,8}(?![0-9])"
)
_INTERNATIONAL = pattern(r"[1-9][0-9]{0,2} \(?[0-9]{1,5}\)? [0-9]{5,8}(?![0-9])")
# A mixture of experts, 8x7B, a number of a machine, 0x80070005, the points of a screen, 1920×1080, a day in the year, 3·15.
_CROSSED = pattern(
    r"(?:[0-9]{1,3}x[0-9.]{1,6}[BM]|0[xX][0-9A-Fa-f]{2,16})(?![A-Za-z0-9])|[0-9]{3,4}[x×*][0-9]{3,4}(?![0-9.,])|1?[0-9]·[1-3]?[0-9](?![0-9^])"
)
# A word that names and the numbers behind it; then a code of law behind the number of its article.
_LABELS = pattern(
    r"(?<![^\W_])(?P<label>[^\W\d_]{1,16})\.?(?: [0-9]{1,4}(?:[.–-][0-9]{1,3})*,?){1,4}(?: [^\W\d_]{1,4})? \Z"
)
_LABELS_REACH = 48
OF_LAW = pattern(r" (?:УП?К|Г[ПР]?К|АПК|КоАП|НК|КАС|(?:[ТБСЖЗ]К) РФ|КПК|КК|ЦК|КУпАП)(?![^\W\d_])")
# Brands: 1&1; Sat.1, where one digit alone follows the dot.
_AMPERSAND = pattern(r"[0-9]{1,4}&(?![a-z]{2,6};)\w+")
_DOTTED_NAME = pattern(r"(?<![^\W_])[A-ZÀ-Ž][^\W\d_]{2,20}\.\Z")
_ONE_DIGIT = pattern(r"[0-9](?![0-9%]|[.,][0-9]|[^\W_])")
# Names that begin with a number and look as if it counted. German writes nouns so, and counts with them: 50 Cent.
_NUMBERED = re.compile(
    r"(?:3M|50 Cent|21 Savage|2 Chainz|3 Doors Down|5 Seconds of Summer|30 Seconds to Mars|30 Rock|24 Hour Fitness|99 Cents Only"
    r"|500 Startups|10x Genomics|1X Technologies|5-[Hh]our Energy)(?![A-Za-z0-9])"
)
_DIMENSIONS = frozenset(
    {"2D", "3D", "4D", "2K", "4K", "8K", "3G", "4G", "5G", "6G", "3C", "2C", "2B", "2к", "4к", "8к", "2К", "4К", "8К"}
)


def identifier_end(text: str, position: int, floor: int) -> int | None:
    """Where a name ends whose digits begin at `position`; None where a number may stand."""
    before = text[position - 1] if position else ""
    if before and (before in ".:+#^)&" or before > "~") and (end := _behind_sign(text, position, before)):
        return end
    if before and (is_word_character(before) or before == "_"):
        left = text[max(0, position - 5) : position] if before in _CURRENCY_ENDS else ""
        if not (left and _CURRENCY_TAIL.search(left)) and not (
            before in "x×" and not text[position - 2 : position - 1].isalpha()
        ):
            return _tail(text, position)
    dated = before == "-" and _YEAR_PREFIX.search(text, max(0, position - 8), position) is not None
    if before == "-" and not dated and position >= 2 and is_word_character(text[position - 2]):
        left = text[max(0, position - 8) : position]
        if not (position - 1 <= floor) and not _CURRENCY_TAIL.search(left[:-1]):
            return _tail(text, position)
    if (
        before in (".", "/", "-")
        and not dated
        and position >= 2
        and text[position - 2].isalnum()
        and position > floor
        and text[position - 2] < "\u2e80"
    ) and (before != "." or text[position - 2].isdigit()):
        return _tail(text, position)
    if before == "@" or (before and before in "/.=&?%-" and in_address(text, position)):
        return _tail(text, position)
    if _HAN_BEHIND.match(text, position):
        return None
    return _glued_name(text, position) or _telephone(text, position)


def numbered_name(page: Page, start: int) -> int:
    """Where a name ends that begins with the number at `start`: 21 Savage, or 3M where that counts nothing; 0 where none does."""
    name = _NUMBERED.match(page.text, start)
    return name.end() if name and (page.lexicon.code != "de" or " " not in name[0]) else 0


def _behind_sign(text: str, position: int, before: str) -> int | None:
    """Digits behind a sign that makes them a name: H.264, arXiv:2401.02954, the second half of 1+1 or of a cut number."""
    beside = text[position - 2 : position - 1]
    if before == "^" or (before == "&" and beside.isalnum()) or (before == "+" and beside.isalpha()):
        return _tail(text, position)
    if (
        before == "."
        and _ONE_DIGIT.match(text, position)
        and _DOTTED_NAME.search(text, max(0, position - 24), position)
    ):
        return position + 1
    if before == "+" and (number := _INTERNATIONAL.match(text, position)):
        return number.end()
    if INVISIBLE.match(before):
        hidden = _HIDDEN.search(text, max(0, position - 8), position)
        return _tail(text, position) if hidden else None
    if before > "~":
        return None
    if _LABELLED.search(text, max(0, position - 14), position):
        return _tail(text, position)
    if before == ")" and _AREA.search(text, max(0, position - 8), position):
        return _tail(text, position)
    return None


def in_address(text: str, position: int) -> bool:
    """Whether an address of the web or of a mailbox reaches as far as `position`."""
    start = (
        max(text.rfind(" ", max(0, position - 120), position), text.rfind("\n", max(0, position - 120), position)) + 1
    )
    token = text[max(start, position - 120) : position]
    return "://" in token or "@" in token or token.startswith("www.")


def _tail(text: str, position: int) -> int:
    match = _TAIL.match(text, position)
    return match.end() if match else position + 1


def _glued_name(text: str, position: int) -> int | None:
    """Digits with letters behind them that are no magnitude, unit or currency: 4o, 5G, 360GPT, 01.AI."""
    match = _NUMBER.match(text, position)
    if match is None:
        return None
    end = match.end()
    if match[0][0] == "0" and match[0].isdigit() and len(match[0]) > 1 and _DOT_LETTER.match(text, end):
        return _tail(text, position)
    if crossed := _CROSSED.match(text, position) or _AMPERSAND.match(text, position):
        return crossed.end()
    if form := _FORM.match(text, end):
        return form.end()
    letters = WORD.match(text, end)
    if letters is None or not is_word_character(letters[0][0]):
        return None
    latin = _GLUED_WORD.match(text, end)
    word = latin[0] if latin else letters[0]
    if match[0] + word in _DIMENSIONS and len(match[0]) == 1 and not _counts(text, end + len(word)):
        return _tail(text, position)
    after = text[end + len(word) : end + len(word) + 1]
    if (word in GLUED_MAGNITUDES or word in PRICE_MAGNITUDES) and not (after.isdigit() or after == "_"):
        return None
    if times_end(text, end) is not None:
        return None
    if (
        computing_power(text, end)
        or symbol(text, end)
        or currency_after(text, end, "USD", "CNY")
        or device(text, position)
    ):
        return None
    return (
        None
        if (len(word) >= 3 and not _CAPITALS.fullmatch(word))
        or word in ("st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "a", "h", "s", "m", "г", "р", "r", "%")
        or word in MEASURES
        else _tail(text, position)
    )


def _counts(text: str, end: int) -> bool:
    return text[end : end + 1] in SPACES and bool(_COUNTED.match(text, end))


def _telephone(text: str, position: int) -> int | None:
    local = _LOCAL.match(text, position) or _SUM.match(text, position)
    if local and (local[0][0] == "0" or text[position - 1 : position] == "(" or "+" in local[0]):
        return local.end()
    match = _TELEPHONE.match(text, position)
    if match is None or _GROUPS.fullmatch(match[0]) or ISO.match(text, position):
        return None
    parts = re.split("[ -]", match[0])
    if "-" not in match[0] and not match[0].startswith("+") and text[position - 1 : position] != "+":
        return None if any(len(part) == 3 for part in parts[1:2]) and len(parts) < 4 else match.end()
    if (
        len(parts) == 2
        and len(parts[0]) == 3
        and len(parts[1]) == 4
        and int(parts[0]) < int(parts[1])
        and "-" in match[0]
    ):
        return None if _counts(text, match.end()) or not parts[0].startswith("555") else match.end()
    return match.end() if len(parts) > 2 or text[position - 1 : position] == "+" else None


def continues_labels(page: Page, start: int) -> bool:
    """Whether the digits at `start` go on numbering what was named before the first: статьи 272, 273 и 274."""
    if page.text[start - 2 : start] != ", ":
        before = page.preceding(start)
        if before is None or not before.uses & ALTERNATIVE:
            return False
    listed = _LABELS.search(page.text, max(0, start - _LABELS_REACH), start)
    return listed is not None and page.lexicon.silent.at(listed["label"], 0) is not None


def follows_name(page: Page, start: int) -> str:
    """`always` after a product name (Llama 3), `label` after page or version, `bare` after another capitalised Latin word in mid-sentence, else ''."""
    before = None if page.lexicon.unspaced else page.preceding(start)
    if before is not None and not before.uses & (NAME | SILENT):
        return ""
    text, lexicon = page.text, page.lexicon
    if lexicon.unspaced and text[start - 2 : start - 1] > "\u2e80":
        return ""
    match = _WORD_LEFT.search(text, max(0, start - 32), start) if text[start - 1 : start] in _BLANKS else None
    if match is None:
        return ""
    word = match[1]
    if not word.isascii() and lexicon.unspaced:  # 和Gemini 1.5: words are not parted by spaces there
        glued = _LATIN_END.search(word)
        if glued is None:
            return ""
        word = glued[0]
    lower = word.rstrip(".").lower()
    if _POSSESSIVE.search(lower) and lower[:-2] in NAMES:
        return "bare"
    if (lower in NAMES or lower.rpartition("-")[2] in NAMES) and (len(lower) > 3 or word[0].isupper()):
        return "always"
    if lexicon.silent and lexicon.silent.at(word, 0):
        return "label"
    if not word[0].isupper() or lower in lexicon.hedges:
        return ""
    if lower in lexicon.stop or lower in lexicon.transparent:  # en La 1
        return (
            "bare"
            if lexicon.code != "de" and _SMALL_WORD.search(text, max(0, match.start() - 26), match.start())
            else ""
        )
    if lower in lexicon.numbers or lower in lexicon.months or lower in lexicon.year_before:
        return ""
    if not word[0].isascii():  # Россия 1, but not at the head of a sentence
        left = text[max(0, match.start() - 2) : match.start()].rstrip(SPACES)
        return "bare" if left and left[-1].isalpha() else ""
    return "bare"
