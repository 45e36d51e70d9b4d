"""The cells of a row: which column a heading names, and words and numbers as people write them in tables."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from factcheck.judge.rows.notes import CellError
from factcheck.records.hidden import HIDDEN

COLUMNS = (
    "id", "stated", "value", "low", "high", "margin", "form", "by", "organisation", "basis", "attested", "repeats",
    "as_of", "measurand", "language",
)  # fmt: skip
_OTHER_NAMES = {"lang": "language", "organization": "organisation"}
_MOST_DIGITS, _MOST_POWER, _MOST_SHOWN, _LONGEST_HEADING = 60, 400, 40, 100
_LIKE_A_COLUMN = 0.8

# Thousands set apart by a space (of any width) or an apostrophe, as in 1 000,5 and 1'000.5, leave no doubt.
_SPACED = re.compile(r"[0-9]{1,3}(?:[ '’\u00a0\u2009\u202f][0-9]{3})+(?:[.,][0-9]+)?")
_COMMA_GROUPS = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3})+\.[0-9]+|(?:,[0-9]{3}){2,})")
_POINT_GROUPS = re.compile(r"[0-9]{1,3}(?:(?:\.[0-9]{3})+,[0-9]+|(?:\.[0-9]{3}){2,})")
_COMMA = re.compile(r"[0-9]+,[0-9]+")
_EITHER = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")  # 1,000 and 1.000: a thousand to some, one to others
_SIGNS = "+-−"
# Default-ignorable though neither format nor control characters: the joiner of graphemes and variation selectors.
_SELECTORS = re.compile("[\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@lru_cache(maxsize=4096)
def column_of(heading: str) -> str:
    """The column a heading names, whatever its case and spacing: `As of` is `as_of`. It need not be one of ours."""
    words = re.split(r"[\s_-]+", unicodedata.normalize("NFKC", heading[:_LONGEST_HEADING]).strip().casefold())
    name = "_".join(words)
    return _OTHER_NAMES.get(name, name)


def nearest_column(heading: str, taken: Iterable[str]) -> str:
    """The column that `heading` is probably a slip of the pen for, and that the table does not have; or nothing."""
    free = [column for column in COLUMNS if column not in set(taken)]
    return next(iter(get_close_matches(column_of(heading), free, 1, _LIKE_A_COLUMN)), "")


def text(row: Mapping[str, Any], column: str) -> str:
    """The cell as text without spaces around it; empty where there is none."""
    value = row.get(column)
    return "" if value is None else str(value).strip()


def word(row: Mapping[str, Any], column: str) -> str:
    """The cell as words in lower case, one space between them, whether they came with hyphens or underscores."""
    written = text(row, column)
    return " ".join(re.split(r"[\s_-]+", written.casefold())) if written else ""


def folded(name: str) -> str:
    """A name by which two spellings are one: case, spacing and what nobody sees do not tell names apart."""
    seen = _SELECTORS.sub("", HIDDEN.sub("", name))
    return " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold()).split())


def number(row: Mapping[str, Any], column: str, language: str) -> tuple[Decimal | None, str]:
    """The number in a cell, None where it is empty; and what else it could mean, where that is in doubt.

    A comma or a point that could set thousands or decimals apart is decided by `language`. Without one, the point
    is decimal, in doubt, and the comma is refused. Raises CellError.
    """
    written = text(row, column)
    if not written:
        return None, ""
    if "\x00" in written or isinstance(row[column], bool):
        raise CellError(column, f"`{column}` is '{written[:_MOST_SHOWN]}', not a number", "write a number")
    sign, digits = ("", written) if written[0] not in _SIGNS else (written[0].replace("−", "-"), written[1:].lstrip())
    plain, other = (digits, "") if isinstance(row[column], int | float | Decimal) else _plain(digits, column, language)
    try:
        found = Decimal(sign + plain)
    except InvalidOperation:
        told = f"`{column}` is '{written[:_MOST_SHOWN]}', not a plain number"
        raise CellError(column, told, "phrases go into `stated`") from None
    if not found.is_finite() or abs(found.adjusted()) > _MOST_POWER or len(found.as_tuple().digits) > _MOST_DIGITS:
        told = f"`{column}` is '{written[:_MOST_SHOWN]}', beyond what is judged here"
        raise CellError(column, told, f"write at most {_MOST_DIGITS} digits, no further than 10^{_MOST_POWER}")
    return found, other


def _plain(digits: str, column: str, language: str) -> tuple[str, str]:
    """The digits as a program writes them, and what they would be were their one comma or point read otherwise."""
    if digits.isdigit():
        return digits, ""
    if _EITHER.fullmatch(digits):
        whole, decimal = re.sub("[.,]", "", digits), digits.replace(",", ".")
        if language:
            return (decimal if _decimal_sign(language) in digits else whole), ""
        if "," in digits:
            told = f"`{column}` is '{digits}': {whole} to some, {decimal} to others"
            raise CellError(column, told, f"write {whole} or {decimal}, or name the language (`lang`, --lang)")
        return decimal, whole
    if _SPACED.fullmatch(digits):
        return re.sub(r"[^0-9.,]", "", digits).replace(",", "."), ""
    if _COMMA_GROUPS.fullmatch(digits):
        return digits.replace(",", ""), ""
    if _POINT_GROUPS.fullmatch(digits):
        return digits.replace(".", "").replace(",", "."), ""
    return (digits.replace(",", ".") if _COMMA.fullmatch(digits) else digits), ""


def _decimal_sign(language: str) -> str:
    from factcheck.reading.lexicon import lexicon

    return lexicon(language_code(language)).decimal


def language_code(tag: str) -> str:
    """`pt` of `pt-PT`."""
    return tag.replace("_", "-").lower().partition("-")[0]


def check_language(tag: str) -> None:
    """Raise CellError unless there are words of this language here."""
    from factcheck.reading.lexicon import codes

    if tag and language_code(tag) not in codes():
        raise CellError(
            "language", f"no words of the language '{tag[:_MOST_SHOWN]}' here", f"known: {' '.join(codes())}"
        )
