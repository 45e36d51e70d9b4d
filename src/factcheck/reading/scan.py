"""From a text to its quantities: anchors from left to right, the local grammar at each."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import localcontext
from heapq import merge

from factcheck.quantity import Quantity
from factcheck.reading.detect import detect
from factcheck.reading.figures import EXACT, Signs
from factcheck.reading.grammar import Outcome, at_digit, at_han, at_word
from factcheck.reading.lexicon import Lexicon, codes, lexicon
from factcheck.reading.marks import levelled
from factcheck.reading.page import Page

_DIGITS = re.compile("[0-9]+")
_CJK = re.compile(
    "[0-9〇零一二两兩三四五六七八九十百千万萬亿億兆壹贰叁肆伍陆柒捌玖拾佰仟半数數几幾수몇십백천만억조두세네다열스한반절여일곱덟홉]"
)
_KOREAN = re.compile(
    "[0-9십백천만억조수몇쉰두세네다열스한반절여일곱덟홉석넉一二三四五六七八九十百千万億兆数]|[이삼사오육칠팔구](?=[십백천만억조])|스(?=물)|서(?=른)|마(?=흔)|예(?=순)|아(?=흔)"
)
_DIGIT_OR_FEW = frozenset("0123456789")
_KOREAN_WORDS = frozenset("두세네다열스한반절여일곱덟홉")


def read(text: str, lang: str | None = None) -> list[Quantity]:
    """What `factcheck.reading.read` promises."""
    plain = levelled(text)
    words = _words_of(plain, lang)
    page = Page(plain, words, Signs(plain))
    with localcontext(EXACT):
        found = list(_quantities(page))
    return found if plain is text else [_as_printed(quantity, text) for quantity in found]


def _words_of(text: str, lang: str | None) -> Lexicon:
    code, _, region = (lang or "").replace("_", "-").lower().partition("-")
    if code not in _codes():
        code = detect(text)
    return lexicon(code, "pt" if region == "pt" else "")


_known: tuple[str, ...] = ()


def _codes() -> tuple[str, ...]:
    global _known  # noqa: PLW0603 - the list of files is read once
    _known = _known or codes()
    return _known


def _quantities(page: Page) -> Iterator[Quantity]:
    floor = resume = 0
    carrier: Quantity | None = None
    for start, end in _anchors(page):
        if start < resume:
            continue
        page.turn()
        quantity, resume = _at(page, start, end, floor)
        resume = max(resume, start + 1)
        if quantity is not None and quantity.start >= floor:
            floor = resume = max(resume, quantity.end)
            if quantity.unit in _CARRIERS:
                carrier = carrier if carrier and _same_sentence(page.text, carrier, quantity) else quantity
            elif carrier and quantity.unit is None and _elides(page.text, quantity, carrier):
                quantity = _with_unit_of(quantity, carrier, page.text)
            yield quantity


# What a second number of the same sentence counts when nothing is printed beside it.
_CARRIERS = frozenset("parameter token GPU GPU.h user person company model visit query".split())
_LARGE = frozenset("parameter token GPU.h user visit query".split())
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|[。！？；\n]")


def _same_sentence(text: str, first: Quantity, second: Quantity) -> bool:
    return second.start - first.end < _ELISION_REACH and _SENTENCE_END.search(text, first.end, second.start) is None


def _elides(text: str, quantity: Quantity, carrier: Quantity) -> bool:
    """Whether the number takes the unit of `carrier`: of like size, with no noun of its own, in the same sentence."""
    part = (
        _PART_OF.search(text, max(0, quantity.start - 40), quantity.start) is not None
        or _OF_THEM.match(text, quantity.end) is not None
    )
    if (
        (quantity.noun is not None and not (part and quantity.rule.endswith("spelled")))
        or quantity.kind not in ("cardinal", "range", "vague")
        or quantity.low is quantity.high is None
    ):
        return False
    if not _same_sentence(text, carrier, quantity):
        return False
    large = (quantity.low or quantity.high or 0) >= _LEAST_LARGE
    if carrier.unit in _LARGE:
        return large and (carrier.low or carrier.high or 0) >= _LEAST_LARGE
    return large or part or quantity.hedge != "none"


def _with_unit_of(quantity: Quantity, carrier: Quantity, text: str) -> Quantity:
    end = quantity.end if quantity.noun is None else quantity.num_spans[-1][1]
    return replace(
        quantity, unit=carrier.unit, noun=None, end=end, surface=text[quantity.start : end], unit_source="elided"
    )


_OF_THEM = re.compile(
    r" (?:of them|of whom|of which|z nich|из них|з них|del[ea]s|de ell[oa]s|d['’]entre eux|di loro|davon|von ihnen|van hen|trong số đó)(?![^\W\d_])"
)
# A share of what was counted before: of whom, z których, из них, dos quais, davon.
_PART_OF = re.compile(
    r"(?:of wh(?:om|ich)|of them|among them|z któr\w+|z nich\w?|z czego|из котор\w+|из них|з як\w+|з них|d[oa]s quais|del[ea]s|"
    r"de l[oa]s cuales|de ell[oa]s|dont|parmi eux|di cui|dei quali|von denen|davon|darunter|waarvan|z toho|trong đó|bunların)"
    r"(?:,? [^\W\d_]{1,14}){0,3} ?$"
)

_ELISION_REACH = 200
_LEAST_LARGE = 1000


def _at(page: Page, start: int, end: int, floor: int) -> Outcome:
    if page.text[start] in _DIGIT_OR_FEW:
        return at_digit(page, start, floor)
    if page.lexicon.unspaced:
        return at_han(page, start, floor)
    return at_word(page, start, end, floor)


def _anchors(page: Page) -> Iterator[tuple[int, int]]:
    if page.lexicon.unspaced:
        pattern = _KOREAN if page.lexicon.code == "ko" else _CJK
        return (match.span() for match in pattern.finditer(page.text))
    digits = (match.span() for match in _DIGITS.finditer(page.text))
    if page.lexicon.anchors is None:
        return digits
    return merge(digits, (match.span() for match in page.lexicon.anchors.finditer(page.text)))


def _as_printed(quantity: Quantity, text: str) -> Quantity:
    return replace(quantity, surface=text[quantity.start : quantity.end])
