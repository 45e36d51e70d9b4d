"""What a finding is: a broken rule, the place where it is broken, and the way out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

Word = Literal["note", "warning", "error"]


class Severity(IntEnum):
    """How bad it is; `--fail-on` says from where on it changes the exit status."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> "Word":
        """As people write it."""
        words: tuple[Word, ...] = ("note", "warning", "error")
        return words[self - 1]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file of the register: a path relative to it, a line and a column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A rule broken at a place: `message` says what is wrong, `way_out` what to do about it."""

    place: Place
    rule: str
    severity: Severity
    message: str
    way_out: str
    record: str = ""  # kind and id, as in `claim wang-cnbc`; empty where the file itself is at fault


_MOST_SAID = 1000  # characters of one sentence


def shortened(text: str) -> str:
    """`text`, or its beginning and its end where it is longer than anybody reads."""
    end = _MOST_SAID // 4
    return text if len(text) <= _MOST_SAID else f"{text[: _MOST_SAID - end]} … {text[-end:]}"


def few(names: Sequence[str], between: str, most: int = 12) -> str:
    """The names with `between` them; of many, how many are left out in the middle."""
    if len(names) <= most:
        return between.join(names)
    return between.join((*names[: most - 1], f"({len(names) - most:,} more)", names[-1]))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean 'x'?`, or an empty string when nothing known is near."""
    import difflib  # only here: few runs meet a word that is not known

    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else ""
