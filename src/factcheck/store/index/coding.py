"""Records as JSON rows and back: never pickle, and nothing a row holds is believed before its type is seen."""

import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

from factcheck.quantity import Bound, Duration, Kind, PartialDate, Quantity
from factcheck.records import kinds as r
from factcheck.records.hidden import HIDDEN

Read = Callable[[Any], Any]
# What a row that is none raises while it is read.
JUNK = (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError, RecursionError)
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\u")  # how JSON writes a control character; a backslash itself is doubled
_MOST_DIGITS, _LARGEST_POWER = 1_000, 400


def encoded(record: object) -> str:
    """A record as a JSON list of its fields, in their order."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def decoded(kind: str, text: str) -> Any:
    """The record of a kind that `encoded` wrote. Raises one of JUNK where the text is no such record.

    No record that was loaded holds a hidden character or an address of another kind than the web's: what does was made
    by somebody else, and may be meant for a terminal or a browser.
    """
    if ("\\u" in text and _ESCAPED.search(text)) or (not text.isprintable() and HIDDEN.search(text)):
        raise ValueError("it holds a hidden character")
    record = _READERS[kind](json.loads(text))
    if kind == "source" and record.url and not record.url.startswith(("https://", "http://")):
        raise ValueError("it holds an address that is not one of the web")
    return record


def _plain(value: Any) -> Any:
    """The value in what JSON knows; a date or a duration is a tuple too, but was written as text."""
    if isinstance(value, Decimal | PartialDate | Duration):
        return str(value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text is needed")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("a whole number is needed")
    return value


def _true(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError("true or false is needed")
    return value


def _one_of(*known: str) -> Read:
    held = {name: name for name in known}
    return lambda value: held[value]


def _maybe(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _many(read: Read) -> Read:
    def many(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise TypeError("a list is needed")
        return tuple([read(one) for one in value])

    return many


def _one_or_two(read: Read) -> Read:
    def ends(value: Any) -> tuple[Any, ...]:
        found: tuple[Any, ...] = _many(read)(value)
        if not 1 <= len(found) <= 2:
            raise ValueError("one value is needed, or the two ends of a range")
        return found

    return ends


def _record(made: Callable[..., Any], *reads: Read) -> Read:
    return lambda row: made(*[read(one) for read, one in zip(reads, row, strict=True)])


def _mapping(read: Read) -> Read:
    def mapping(value: Any) -> Mapping[str, Any]:
        return {_text(key): read(one) for key, one in value.items()}

    return mapping


def _decimal(value: Any) -> Decimal:
    if len(_text(value)) > _MOST_DIGITS:
        raise ValueError("too many digits")
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST_POWER:
        raise ValueError("no number that a register holds")
    return number


def _number(value: Any) -> Decimal | Fraction:
    if "/" not in _text(value):
        return _decimal(value)
    if len(value) > _MOST_DIGITS:
        raise ValueError("too many digits")
    numerator, _, denominator = value.partition("/")
    return Fraction(int(numerator), int(denominator))


def _pair(first: Read, second: Read) -> Read:
    return lambda row: (first(row[0]), second(row[1]))


_DATE = _maybe(lambda value: PartialDate.parse(_text(value)))
_LASTING = _maybe(lambda value: Duration.parse(_text(value)))
_WORDS, _TEXTS, _SPAN = _maybe(_text), _many(_text), _pair(_whole, _whole)
_WAIVERS = _many(_record(r.Waiver, _text, _WORDS, _DATE))
_SCOPE = _record(r.Scope, _text, _text, _WORDS)
_QUANTITY = _record(
    Quantity, _text, _one_or_two(_number), _maybe(_number), _maybe(_number), _maybe(_decimal), _one_of(*get_args(Kind)),
    Bound, _text, _WORDS, _WORDS, _WORDS, _maybe(_pair(_decimal, _text)), _whole, _whole, _many(_SPAN), _TEXTS, _text,
    _maybe(_SPAN), _maybe(_SPAN), _maybe(_SPAN), _WORDS,
)  # fmt: skip
_CITATION = _record(r.Citation, _text, _WORDS, _TEXTS, _DATE)
_REPEAT = _record(r.Repeat, _text, _true)

_READERS: dict[str, Read] = {
    "metric": _record(
        r.Metric, _text, _text, _text, _one_of(*get_args(r.Scale)), _text, _WORDS, _many(_SCOPE), _LASTING, _LASTING,
        _WAIVERS,
    ),
    "device": _record(r.Device, _text, _text, _text, _WORDS, _TEXTS, _WAIVERS),
    "party": _record(
        r.Party, _text, _text, _text, _WORDS, _mapping(_one_of(*get_args(r.Interest))), _TEXTS, _WORDS, _WAIVERS
    ),
    "subject": _record(r.Subject, _text, _text, _text, _WORDS, _WORDS, _TEXTS, _WORDS, _WAIVERS),
    "source": _record(
        r.Source, _text, _WORDS, _WORDS, _WORDS, _TEXTS, _DATE, _text, _text, _TEXTS, _WORDS, _WAIVERS,
        _maybe(_record(r.Checked, _DATE, _mapping(_text), _mapping(_text))),
    ),
    "question": _record(
        r.Question, _text, _text, _text, _text, _many(_one_of(*get_args(r.Axis))), _TEXTS, _WORDS, _WORDS, _WAIVERS
    ),
    "claim": _record(
        r.Claim, _text, _text, _text, _text, _maybe(_QUANTITY), _text, _one_of(*get_args(r.Basis)), _CITATION, _text,
        _WORDS, _WORDS, _WORDS, _DATE, _many(_REPEAT), _WORDS, _WORDS, _WORDS, _WORDS, _WORDS, _WAIVERS,
    ),
    "relation": _record(r.Relation, _text, _text, _WORDS, _WORDS, _WAIVERS),
}  # fmt: skip
