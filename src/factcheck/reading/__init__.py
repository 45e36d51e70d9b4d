"""Quantities in running text: one function, whatever the language."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.quantity import Quantity

__all__ = ["read"]


def read(text: str, lang: str | None = None) -> "list[Quantity]":
    """Every quantity in `text`, in order, not overlapping; spans are code points of `text`. Never raises on any string.

    `lang` is a language tag such as `pl` or `pt-PT`; without it, or for a language we have no words of, the text's own
    script and small words decide. The grammar is imported and a language compiled when first used.
    """
    from factcheck.reading.scan import read as scan

    return scan(text, lang)
