"""The kinds of text that a record is written in: ids, dates, addresses, phrases, each checked where it is read."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from factcheck.quantity import Duration, PartialDate

_MOST_WORDS = 12

ID = r"^[a-z0-9]+(?:[.-][a-z0-9]+)*$"
Id = Annotated[str, Field(pattern=ID, max_length=80)]
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
