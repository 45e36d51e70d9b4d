"""Text as the full-text search sees it: words, and each character of scripts that write without spaces."""

import re
from itertools import pairwise

# CJK radicals to unified ideographs with kana between, compatibility ideographs, half-width kana, planes 2 and 3;
# Thai, Lao and Khmer, which write no spaces either (Unicode 15.1 blocks).
_UNSPACED = re.compile("([\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff])")
# 50,000, 50 000 and 50.000 alike: a sign between digits of which three follow.
_GROUPING = re.compile(r"(?<=\d)[^\w](?=\d{3}(?!\d))")
_SPACED = re.compile(r"(?<!\S)\d{1,3}(?:\s\d{3})+(?!\S)")
_MOST_TERMS, _LONGEST = 20, 100


def separated(text: str) -> str:
    """The text with spaces around each character that is a word of its own."""
    return _UNSPACED.sub(r" \1 ", text)


def ungrouped(text: str) -> str:
    """The text with its digits in one piece, however they were grouped: `50000 GPUs` for `50,000 GPUs`."""
    return _GROUPING.sub("", text)


def words(text: str) -> list[str]:
    """The words of what a person typed, each with a letter or a digit in it; a number in groups is one word."""
    return [
        word
        for word in _SPACED.sub(lambda found: ungrouped(found[0]), text.replace("\0", " ")).split()
        if any(map(str.isalnum, word))
    ]


def query(text: str) -> str | None:
    """The text as a query that asks for every word, as a beginning; None where it holds no letter and no digit.

    A word is there too where it is written together with its neighbour (`semi analysis`), without its hyphens, or with
    its digits grouped otherwise. Each is quoted, so that nothing a person types is an operator (FTS5, section 3.1).
    """
    typed = [word[:_LONGEST] for word in words(text)[:_MOST_TERMS]]
    joined = ["", *map(_joined, typed, typed[1:]), ""]
    asked = [
        dict.fromkeys(filter(None, (*_spellings(word), before, after)))
        for word, (before, after) in zip(typed, pairwise(joined), strict=False)
    ]
    return " AND ".join(f"({' OR '.join(map(_beginning, forms))})" for forms in asked) or None


def _joined(left: str, right: str) -> str:
    """Two neighbours as one word; nothing where that would make one number of two."""
    return "" if left[-1].isdigit() and right[0].isdigit() else left + right


def _spellings(word: str) -> list[str]:
    """The word as typed, and as it may be printed instead: its parts in one, its digits grouped and ungrouped."""
    whole = ungrouped(word)
    if whole.isdecimal() and not whole.startswith("0"):
        return [word, whole, f"{int(whole):,}"]
    return [word] if any(map(str.isdigit, word)) else [word, "".join(filter(str.isalnum, word))]


def _beginning(word: str) -> str:
    quoted = separated(word).strip().replace('"', '""')
    return f'"{quoted}"*'
