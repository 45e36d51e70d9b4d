"""A page as text to be searched: one spelling for spaces, quotes and what cannot be seen; digits untouched.

Never NFKC: it turns 10² into 102 (dependencies, section 6).
"""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from factcheck.quantity import Quantity
from factcheck.reading import read

# Longer texts are read only so far; a number that stands behind this is not called missing.
MOST_CHARACTERS, MOST_NUMBERS = 2_000_000, 40_000
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F)])
_ONE_SPELLING = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "‐": "-", "‑": "-", "−": "-",
        "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\t": " ", "\r": "\n", "\x0b": " ", "\x0c": "\n",
        "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\u2002": " ", "\u2003": " ", "\u3000": " ",
        "\u2006": "\u2009", "\u2007": "\u00a0", "\u2008": "\u2009", "\u200a": "\u2009",
    }
)  # fmt: skip
_DIGITS = re.compile(r"\d+")
_SPACES, _BREAKS = re.compile(r" {2,}"), re.compile(r" ?\n[ \n]*")


def folded(text: str) -> str:
    """`text` with one spelling for what looks the same; narrow and no-break spaces stay, since they group digits."""
    plain = text.translate(_INVISIBLE).translate(_ONE_SPELLING)
    return _BREAKS.sub("\n", _SPACES.sub(" ", plain)).strip()


@dataclass(frozen=True)
class Page:
    """What a page says: its title and its text, block by block on lines of their own.

    `scripts` counts its scripts and orders to load another page, `walled` says whether the page itself declares a
    paywall (schema.org isAccessibleForFree). `language` is the one the page declares.
    """

    title: str
    body: str
    language: str | None = None
    scripts: int = 0
    walled: bool = False

    @cached_property
    def text(self) -> str:
        """Title and body, folded; every span of a judgement counts code points of this."""
        return self._whole[: self._readable]

    @cached_property
    def is_cut(self) -> bool:
        """Whether the page says more than was read."""
        return self._readable < len(self._whole)

    @cached_property
    def _whole(self) -> str:
        return f"{folded(self.title)}\n{folded(self.body)}"

    @cached_property
    def _readable(self) -> int:
        """How far it is read: a page made of numbers would take minutes."""
        following = next(islice(_DIGITS.finditer(self._whole, 0, MOST_CHARACTERS), MOST_NUMBERS, None), None)
        return following.start() if following else min(len(self._whole), MOST_CHARACTERS)

    @cached_property
    def _read(self) -> dict[str | None, list[Quantity]]:
        return {}

    def quantities(self, language: str | None) -> list[Quantity]:
        """Every quantity of the text, read as `language`; read once for each language."""
        if language not in self._read:
            self._read[language] = read(self.text, language)
        return self._read[language]
