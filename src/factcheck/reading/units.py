"""Which unit a number has: the nearest unit noun to its right, past device names, brands and adjectives."""

from dataclasses import replace

from factcheck.reading.accelerators import TYPES, with_device
from factcheck.reading.areas import area_end
from factcheck.reading.binding import Binding
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern
from factcheck.reading.phrases import Found
from factcheck.reading.symbols import (
    BRANDS,
    MONEY_WORDS,
    OF_MONEY,
    currency_after,
    device,
    symbol,
    symbol_stands,
    times_end,
)
from factcheck.reading.unit_words import OF_GPU, unit_at
from factcheck.reading.words import (
    APART,
    ARTICLE,
    BRAND,
    DEVICE,
    LINK,
    MODIFIER,
    MONEY,
    ORDINAL,
    RATE,
    STOP,
    SYMBOL,
    UNIT,
    Word,
    word_of,
)

_OPENERS = "\"'“”„«»‘’"


def bind(page: Page, position: int) -> Binding:
    """The unit of the number that ends at `position`; one object for each place, not to be changed."""
    found = page.bindings.get(position)
    if found is None:
        found = page.bindings[position] = _bound(page, position)
    return found


def _bound(page: Page, position: int) -> Binding:
    text, lexicon = page.text, page.lexicon
    if text[position : position + 1] in _BEFORE_TIMES:
        position = times_end(text, position) or position
    following = page.following(position)
    if following is APART and (attributed := _past_attribute(page, position)):
        return attributed
    if following is not None and following.unit is not None and (beside := _beside(page, position, following)):
        return beside
    if (
        following
        and text[position - 1] == "."
        and not lexicon.unspaced
        and _begins_sentence(following, lexicon)
        and not device(text, position + 1)
    ):
        return Binding(end=position)
    if following is not None and _nothing_follows(following, lexicon):
        return Binding(end=position)
    unsure = lexicon.unspaced and text[position : position + 1] < "\u3400"
    if (
        following is None
        or following is MONEY
        or unsure
        or following.text in MONEY_WORDS
        or (following.text == "de" and text.startswith(OF_MONEY, position))
    ):
        money = currency_after(text, position, lexicon.dollar, lexicon.yen)
        if money:
            return Binding(money.unit, money.power, money.end, span=(position + text[position].isspace(), money.end))
    if lexicon.unspaced:
        from factcheck.reading.unspaced import unspaced

        found = unspaced(page, position)
    else:
        found = _spaced(text, position, lexicon)
    if found.unit == "m" and (end := area_end(text, position, found.end)) is not None:
        return Binding(end=end, noun=text[position:end].strip(f"{SPACES}-"), rate=found.rate)
    return with_device(text, found, lexicon) if found.unit in _COUNTED_DEVICES else found


def _past_attribute(page: Page, position: int) -> Binding | None:
    """The accelerators behind what each of them has: 8,192 80GB A100 GPUs, 16 500 W cards."""
    attribute = _ATTRIBUTE.match(page.text, position)
    found = bind(page, attribute.end()) if attribute else None
    return found if found and found.unit == "GPU" and found.power == 0 else None


def _beside(page: Page, position: int, word: Word) -> Binding | None:
    """The unit that `word` names right behind the number, where the word after it cannot make another of it."""
    text, (unit, power) = page.text, word.unit or ("", 0)
    end = position + 1 + len(word.text)
    if text[position - 1] == "." or text[end : end + 1] == "." or not text.startswith(word.text, position + 1):
        return None
    after = page.following(end)
    if after is None or (word.longer and after.lower.startswith(word.longer)):
        return None
    if unit in _COUNTED_DEVICES and (after.uses & _MORE_OF_DEVICE or after.lower in TYPES or OF_GPU.match(text, end)):
        return None
    return Binding(unit, power, end, span=(position + 1, end))


def _begins_sentence(word: Word, lexicon: Lexicon) -> bool:
    """Whether the word behind an abbreviation and its dot begins a sentence: 100 млн. Количество."""
    return word.text[:1].isupper() and not word.text.isupper() and lexicon.code != "de"


def _nothing_follows(word: Word, lexicon: Lexicon) -> bool:
    """Whether what begins with `word` is neither a unit nor a noun."""
    if lexicon.unspaced or not word.text[:1].isalpha():
        return not word.uses & UNIT
    return word.uses & _LEADING == STOP


_ATTRIBUTE = pattern(r" [0-9]{1,4}-?(?:GB|TB|k?W|nm)(?= [^\W\d_])")
# With which a word behind accelerators, or behind hours, may say more of them.
_MORE_OF_DEVICE = LINK | DEVICE | BRAND | UNIT | ARTICLE
_ANY_MONEY = frozenset("元圆圓")


def in_currency(page: Page, currency: str | None, found: Binding) -> Binding:
    """`found`, its 元 taken for a unit of the `currency` printed before the number (新台幣150億元, US$5亿元) or anywhere in the text."""
    if found.unit is None or found.span is None or page.text[slice(*found.span)] not in _ANY_MONEY:
        return found
    meant = currency or page.yuan()
    return found if meant == found.unit else replace(found, unit=meant)


# With which a multiplication sign before an accelerator can begin.
_BEFORE_TIMES = frozenset(" \u00a0×xXхХ*")
_COUNTED_DEVICES = {
    "chip": "GPU",
    "hour": "GPU.h",
    "day": "GPU.day",
    "GPU": "GPU",
    "GPU.h": "GPU.h",
    "GPU.day": "GPU.day",
}
_MOST_TURNS = 9
# Whose nouns other countries have too: dollar, pound, franc, rupee.
_SHARED_NOUNS = frozenset(("USD", "GBP", "CHF", "INR"))
_HEADS = frozenset(("", "company", "person", "user", "model"))
# A word that ends the search at once has of these uses the first only.
_LEADING = STOP | RATE | DEVICE | SYMBOL | UNIT | LINK
# A place where no word begins, but a sign or a device could.
_SIGN = Word("", "", DEVICE | SYMBOL)


def _spaced(text: str, position: int, lexicon: Lexicon) -> Binding:
    found = Binding(end=position)
    place, unknown, linked, brand = position, 0, False, False
    noun: tuple[int, int] | None = None
    for turn in range(_MOST_TURNS):
        start = place + 1 if text[place : place + 1] == " " else 0
        if not start or not text[start : start + 1].isalpha():
            start = _skip(text, place, lexicon)
            if start < 0 or (start == place and turn and text[place - 1].isalnum()):
                break
        match = WORD.match(text, start)
        word = word_of(match[0], lexicon) if match else _SIGN
        uses = word.uses
        if uses & RATE and unknown < 4 and turn < 3 and (rated := _rated(text, start, lexicon)):
            found.rate, place = rated.name, rated.end
            continue
        if uses & DEVICE and (named := device(text, start)):
            found.device, found.unit, found.end, place = named[0], "GPU", named[1], named[1]
            found.span = (start, place)
            continue
        if uses & SYMBOL and turn < 2 and not unknown and (sign := _sign(text, start, position)):
            return sign
        if uses & UNIT and (counted := unit_at(text, start, lexicon)):
            if word.lower in lexicon.attributes and _names_another(text, match.end() if match else start, lexicon):
                noun, unknown, place = noun or (start, counted.end), unknown + 1, counted.end
                continue
            also_verb = word.lower in lexicon.also_verbs
            if noun and (uses & ORDINAL or (also_verb and text[slice(*noun)].islower())):  # finished second, won
                break
            if noun and _is_foreign(counted, text[noun[0] : start], lexicon):
                return Binding(end=counted.end, noun=text[noun[0] : counted.end])
            return _counted(text, start, counted, found, brand=brand)
        if match is None or (found.device and (unknown or not (uses & BRAND and BRANDS.match(text, start)))):
            break
        brand = brand or (uses & BRAND != 0 and BRANDS.match(text, start) is not None)
        link = uses & LINK != 0
        if (link and (unknown or linked)) or (uses & STOP and not link):
            break
        if link or (linked and uses & BRAND and noun is None):
            linked, place = True, match.end() + (link and text[match.end() : match.end() + 1] in ("'", "’"))
            continue
        if noun is None or _plural_at_last(lexicon, text[slice(*noun)], word.text):
            noun = (start, match.end())
        if unknown >= 3 or not (uses & MODIFIER or _may_stand_between(word.text, unknown, lexicon)):
            break
        unknown += 1
        place = match.end()
    if found.unit is None and noun:
        found.noun, found.end = text[noun[0] : noun[1]], noun[1]
    return found


def _names_another(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the noun that ends at `end` only says of what kind the next one is: 20 chip firms."""
    following = lexicon.units.at(text, end + 1) if text[end : end + 1] == " " else None
    return following is not None and following.name in _HEADS


def _is_foreign(counted: Binding, before: str, lexicon: Lexicon) -> bool:
    """Whether the last word `before` a currency names another country's, which we do not know: 20 Zimbabwean dollars."""
    if lexicon.foreign is None or counted.unit not in _SHARED_NOUNS:
        return False
    return lexicon.foreign.search(before.rsplit(maxsplit=1)[-1]) is not None


def _plural_at_last(lexicon: Lexicon, noun: str, word: str) -> bool:
    """Whether `word` is the plural that the words before it only describe: two football pitches."""
    plural = lexicon.plural
    return plural is not None and plural.search(word) is not None and plural.search(noun) is None


def _rated(text: str, start: int, lexicon: Lexicon) -> Found | None:
    rated = lexicon.rates.at(text, start)
    if rated and rated.name == "none":
        return None
    return None if rated and lexicon.code == "tr" and lexicon.units.at(text, start) else rated


def _sign(text: str, start: int, position: int) -> Binding | None:
    """The symbol right behind the number, or after one space."""
    sign = symbol(text, start) if start - position <= 1 else None
    if sign and symbol_stands(text, start, sign.unit, sign.end, position):
        return Binding(sign.unit, sign.power, sign.end, span=(start, sign.end))
    return None


def _counted(text: str, start: int, counted: Binding, found: Binding, *, brand: bool) -> Binding:
    """The unit noun at `start`, with the device and the rate that stood before it."""
    if found.device:
        unit = _COUNTED_DEVICES.get(counted.unit or "")
        return Binding(unit, 0, counted.end, device=found.device, rate=found.rate, span=counted.span) if unit else found
    if counted.unit == "":
        return Binding(None, 0, counted.end, text[start : counted.end], rate=counted.rate or found.rate)
    counted.rate = counted.rate or found.rate
    if brand and counted.unit == "chip":
        counted.unit = "GPU"
    return counted


def _may_stand_between(word: str, unknown: int, lexicon: Lexicon) -> bool:
    """Whether an unknown word may stand between a number and its unit."""
    return unknown < lexicon.most_unknown and (lexicon.code != "de" or word[0].islower())


def _skip(text: str, place: int, lexicon: Lexicon) -> int:
    """Past one space, one hyphen, an opening quotation mark; -1 where the phrase is over."""
    start = place
    while (
        start < len(text)
        and start - place < 3
        and (text[start] in SPACES or text[start] in _OPENERS or text[start] == "-")
    ):
        start += 1
    if text[start : start + 3] in ("'s ", "’s "):
        start += 3
    if lexicon.suffix and place < start and text[start - 1] in "'’":
        ending = WORD.match(text, start)
        if ending and len(ending[0]) <= 5:
            return _skip(text, ending.end(), lexicon) if ending.end() < len(text) else -1
    return start if start < len(text) and (text[start].isalpha() or text[start] in "%×‰４5349") else -1
