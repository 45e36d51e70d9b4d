"""Rules about `stated`, the words around the number as they were printed."""

import re
import unicodedata
from collections.abc import Iterator

from factcheck.check.rules import Fault
from factcheck.reading import read
from factcheck.reading.foreign import foreign_magnitude
from factcheck.records import Claim, Register

# A number that stands by itself: neither the tail of a name (H100, GPT-4) nor a year's part of one.
_NUMBER = re.compile(r"(?<![A-Za-z0-9.,])(?<![A-Za-z]-)\d{1,30}(?:[.,'’\u00a0\u202f ]\d{1,30}){0,10}")
_EXPONENT = re.compile(r"(?<=\d)[eE][+-]?\d{1,4}\b")
_FEWEST_DIGITS = 3
_HAN_DIGITS = frozenset("两兩半几幾数數")  # number words that are no numerals to Unicode
# English words that the reader of whole quantities leaves alone, and that are numbers all the same.
_NUMBER_WORDS = re.compile(
    r"\b(?:hal(?:f|ves)|(?:third|quarter|dozen|hundred|thousand|[mbtr]+illion)s?|first|second|last)\b"
)
_SENTENCE_INSIDE = re.compile(r"[。？！?!]|[a-zа-я]{4}\. [A-ZА-Я]")
_SENTENCE_END = re.compile(r"[a-zа-я]{4}\.$")
_FEWEST_WORDS = 7  # shorter answers, such as "Right now, 100 million.", are quoted as phrases
# The scripts a language is written in where that is not Latin, as `_script` names them (Unicode, ch. 7-18).
_SCRIPTS = {
    "zh": {"CJK", "BOPOMOFO"}, "ja": {"CJK", "HIRAGANA", "KATAKANA"}, "ko": {"HANGUL", "CJK"}, "ru": {"CYRILLIC"},
    "uk": {"CYRILLIC"}, "bg": {"CYRILLIC"}, "sr": {"CYRILLIC", "LATIN"}, "el": {"GREEK"}, "ar": {"ARABIC"},
    "fa": {"ARABIC"}, "ur": {"ARABIC"}, "he": {"HEBREW"}, "hi": {"DEVANAGARI"}, "bn": {"BENGALI"}, "th": {"THAI"},
    "ta": {"TAMIL"}, "te": {"TELUGU"}, "mr": {"DEVANAGARI"}, "ne": {"DEVANAGARI"}, "hy": {"ARMENIAN"},
    "ka": {"GEORGIAN"}, "be": {"CYRILLIC"}, "mk": {"CYRILLIC"}, "mn": {"CYRILLIC"},
    "kk": {"CYRILLIC", "LATIN"}, "yi": {"HEBREW"},
}  # fmt: skip
_LATIN = {"LATIN"}
# What is not called by the name of its script with "letters" behind it.
_LETTERS = {"CJK": "Chinese characters", "HANGUL": "Korean letters"}
_EVERYWHERE = {
    "MICRO",
    "GREEK",
    "FULLWIDTH",
    "MASCULINE",
    "FEMININE",
    "MODIFIER",
}  # µ, σ, Ω, ５ and º belong to no language
_ENGLISH = re.compile(
    r"\b(?:about|around|over|than|more|less|least|nearly|almost|up to|million|billion|trillion|thousand|hundred|cost)\b"
)


def phrase_without_number(register: Register) -> Iterator[Fault]:
    """`stated` holds the number that the claim asserts, whatever `value` says beside it.

    The phrase is the evidence: without a number in it, nobody can find on the page what the claim says.
    Mend it: quote the words that carry the number; number words of any script are numbers too.
    """
    for claim in register.claims.values():
        if claim.value is None or (claim.quantity and claim.quantity.kind == "date") or _holds_numeral(claim.stated):
            continue
        if not read(claim.stated, None if claim.language == "und" else claim.language):
            message = f"there is no number in '{claim.stated}'"
            yield Fault(("claim", claim.id), ("stated",), message, "quote the words that carry the number")


def sentence_as_phrase(register: Register) -> Iterator[Fault]:
    """`stated` is a phrase around the number, never a sentence.

    Sentences are somebody's work, numbers with a few words around them are evidence.
    Mend it: cut the sentence down to the number and what it counts.
    """
    for claim in register.claims.values():
        if _SENTENCE_INSIDE.search(claim.stated) or _ends_a_sentence(claim.stated.rstrip()):
            message = f"'{claim.stated}' reads as a sentence"
            yield Fault(("claim", claim.id), ("stated",), message, "keep the number and the few words around it")


def digits_differ(register: Register) -> Iterator[Fault]:
    """The digits of `value` are not those of `stated` with two of them transposed, or one of them mistyped.

    A value typed by hand is where 989.4 becomes 984.9. Values that were computed from the phrase have other digits
    altogether, and are left alone; so are numbers of one or two digits.
    Mend it: correct the value; where both numbers are right, waive this rule and say why.
    """
    for claim in register.claims.values():
        if claim.value is None or claim.quantity is None or claim.quantity.kind == "date":
            continue
        printed = _digits(claim.stated)
        slips = [
            number for number in sorted(_digits(claim.value) - printed) if any(_slip(number, one) for one in printed)
        ]
        if slips:
            message = (
                f"the value '{claim.value}' has the digits {slips[0]}, which '{claim.stated}' prints in another way"
            )
            yield Fault(("claim", claim.id), ("value",), message, "compare the two digit by digit")


def foreign_phrase(register: Register) -> Iterator[Fault]:
    """A phrase that is plainly in another language than its source says in which: the reader takes it at its word.

    `1.234` is one thousand in one language and hardly more than one in another. Told of letters of another script, of
    English words in a language that is not written in Latin letters, and of words for thousands and more that the
    language does not have (`3 tysiące` in English). Digits alone do not give a language away; see `fractional-count`.
    Mend it: add `language:` to the claim, or correct the language of the source.
    """
    for claim in register.claims.values():
        if foreign := _foreign(claim):
            message = f"'{claim.stated}' {foreign}, and its language is '{claim.language}'"
            way_out = "add `language:` to the claim, or correct that of the source"
            yield Fault(("claim", claim.id), ("stated",), message, way_out)


def _ends_a_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) >= _FEWEST_WORDS and _SENTENCE_END.search(text) is not None


def _holds_numeral(text: str) -> bool:
    if _NUMBER_WORDS.search(text.lower()):
        return True
    return any(letter in _HAN_DIGITS or unicodedata.numeric(letter, None) is not None for letter in text)


def _digits(text: str) -> set[str]:
    """The significant digits of every number in a text, without separators, exponents and zeros at the ends."""
    plain = "".join(str(unicodedata.digit(letter, letter)) for letter in _EXPONENT.sub("", text))
    return {re.sub(r"\D", "", number).strip("0") for number in _NUMBER.findall(plain)} - {""}


def _slip(number: str, printed: str) -> bool:
    """Whether two numbers of as many digits are a transposition or one mistyped digit apart."""
    if len(number) != len(printed) or len(number) < _FEWEST_DIGITS:
        return False
    return sorted(number) == sorted(printed) or sum(a != b for a, b in zip(number, printed, strict=True)) == 1


def _foreign(claim: Claim) -> str | None:
    """What in the phrase cannot be of its language; None where nothing is strange."""
    language = claim.language.partition("-")[0]
    if language == "und":
        return None
    expected = _SCRIPTS.get(language, _LATIN)
    if expected is not _LATIN or not claim.stated.isascii():
        scripts = {_script(letter) for letter in claim.stated if letter.isalpha()}
        if strange := scripts - expected - _LATIN - _EVERYWHERE:
            return f"has {_LETTERS.get(min(strange), f'{min(strange).title()} letters')}"
        if expected is not _LATIN and scripts == _LATIN and _ENGLISH.search(claim.stated.lower()):
            return "is in English"
    if found := foreign_magnitude(claim.stated, language):
        return f"has '{found[0]}', a word of another language ({', '.join(found[1])})"
    return None


def _script(letter: str) -> str:
    """The first word of a letter's Unicode name; 々 is Chinese like the characters that it repeats."""
    first = re.split("[ -]", unicodedata.name(letter, "?"), maxsplit=1)[0]
    return "CJK" if first == "IDEOGRAPHIC" else first
