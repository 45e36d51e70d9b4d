"""Text as the full-text search sees it: words, and each character of scripts that write without spaces."""

import re

# CJK radicals to unified ideographs with kana between, compatibility ideographs, half-width kana, planes 2 and 3;
# Thai, Lao and Khmer, which write no spaces either (Unicode 15.1 blocks).
_UNSPACED = re.compile("([\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff])")
_MOST_TERMS, _LONGEST = 20, 100


def separated(text: str) -> str:
    """The text with spaces around each character that is a word of its own."""
    return _UNSPACED.sub(r" \1 ", text)


def query(text: str) -> str | None:
    """The text as a query that asks for every word, as a beginning; None where it holds no letter and no digit.

    Each word is quoted, so that nothing a person types is an operator of the search (FTS5, section 3.1).
    """
    words = [word[:_LONGEST] for word in text.replace("\0", " ").split() if any(map(str.isalnum, word))]
    quoted = (separated(word).strip().replace('"', '""') for word in words[:_MOST_TERMS])
    return " ".join(f'"{word}"*' for word in quoted) or None
