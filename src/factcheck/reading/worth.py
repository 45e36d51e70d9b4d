"""Whether a number counts something, or is a name, an idiom or a stray digit."""

from decimal import Decimal

from factcheck.reading.agreement import counts_plural
from factcheck.reading.amounts import Amount
from factcheck.reading.contrast import acts, fills_clause
from factcheck.reading.han_worth import han_worth
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
from factcheck.reading.patterns import pattern
from factcheck.reading.ranks import ORDINAL_SUFFIX, ordinal_dot
from factcheck.reading.spelled import counts_one, says_one
from factcheck.reading.words import ARTICLE, SILENT

# Spelled small numbers stand in idioms as often as before nouns we do not know.
LEAST_CERTAIN = 12
_ROUND_WORDS = frozenset((100, 1000, 10**6, 10**9, 10**12))
# 4chan, 23andMe, 7-Eleven
_GLUED_WORD = pattern(r"(?:-(?=[A-Z]))?([^\W\d_\u2e80-\uffff]{3,40})")
# Ordinals that are no place in an order: the 4th quarter, 2nd generation chips, 15-й.
_ORDINAL = pattern(r"(?:st|nd|rd|th|\.?[ºª](?! ?[CF])|-(?:й|я|го|му|ой|ою|ому|та|ша|те|е|м|х))(?![^\W\d_])")
_NUMBERING = ("[", "#", "§", "§ ", "§\u00a0", "№", "№ ", "№\u00a0")
_HALF = Decimal("0.5")
_CARD = pattern("[2-5]0[5-9]0")


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
        return han_worth(page, first, parts)
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
    if not single or (first.value >= LEAST_CERTAIN and first.value not in _ROUND_WORDS):
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


def _hedged(page: Page, first: Amount) -> bool:
    hedge = hedge_before(page, first.start)
    return hedge is not None and hedge.name != "to"
