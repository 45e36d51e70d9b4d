"""The kinds of text that a record is written in: ids, dates, addresses, phrases, each checked where it is read."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from factcheck.quantity import Duration, PartialDate

_MOST_WORDS = 12

ID = r"^[a-z0-9]+(?:[.-][a-z0-9]+)*$"
Id = Annotated[str, Field(pattern=ID, max_length=80)]
# A claim's id, and behind @ what was looked for when its page was checked (`records.last_look`).
Looked = Annotated[str, Field(pattern=ID[:-1] + "(?:@[0-9a-f]{8})?$", max_length=89)]
QUESTION_ID = r"[a-z0-9]+(?:[.-][a-z0-9]+)*/[a-z0-9]+(?:[.-][a-z0-9]+)*"
Words = Annotated[str, Field(min_length=1, max_length=500)]
Note = Annotated[str, Field(min_length=1, max_length=2000)]


def _as_reason(text: str) -> str:
    if text.strip().casefold() in ("yes", "no", "true", "false", "y", "n", "0", "1"):
        raise ValueError("it is no reason; say why the claim no longer counts, or leave `withdrawn` out if it does")
    return text


Reason = Annotated[Note, AfterValidator(_as_reason)]


def _as_date(text: object) -> PartialDate:
    if isinstance(text, PartialDate):
        return text
    return PartialDate.parse(str(text))


def _as_duration(text: object) -> Duration:
    return text if isinstance(text, Duration) else Duration.parse(str(text))


def _as_phrase(text: object) -> object:
    if isinstance(text, str) and len(text.split()) > _MOST_WORDS:
        raise ValueError(f"has {len(text.split())} words; quote at most {_MOST_WORDS}, around the number")
    return text


# The two-letter codes of languages (ISO 639-1, as the Library of Congress lists them), and `und` of ISO 639-2.
_ISO_639 = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb
nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq
sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu und
"""
_LANGUAGES = frozenset(_ISO_639.split())
_MISTAKEN = {
    "cn": "zh",
    "eng": "en",
    "jp": "ja",
    "kr": "ko",
    "ua": "uk",
    "cz": "cs",
    "gr": "el",
    "dk": "da",
    "se": "sv",
}


def _as_language(text: str) -> str:
    code = text.partition("-")[0]
    if code not in _LANGUAGES:
        meant = f"; did you mean '{_MISTAKEN[code]}'?" if code in _MISTAKEN else ""
        raise ValueError(f"is no code of a language: write en, zh, pt-BR and the like (ISO 639-1){meant}")
    return text


Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$"), AfterValidator(_as_language)]


def _as_address(text: str) -> str:
    try:
        urlsplit(text)
    except ValueError:
        raise ValueError("is no address that a browser could open") from None
    return text


Url = Annotated[str, Field(pattern=r"^https?://[^\s/@]+(?:/\S*)?$", max_length=2000), AfterValidator(_as_address)]
Date = Annotated[
    PartialDate,
    BeforeValidator(_as_date),
    WithJsonSchema(
        {"type": ["string", "integer"], "description": "2024, 2024-12, 2024-12-26, or a quarter as 2024-36"}
    ),
]
Lasting = Annotated[
    Duration,
    BeforeValidator(_as_duration),
    WithJsonSchema({"type": "string", "description": "90 days, 26 weeks, 6 months or 1 year"}),
]
Phrase = Annotated[str, Field(min_length=1, max_length=200), BeforeValidator(_as_phrase)]
