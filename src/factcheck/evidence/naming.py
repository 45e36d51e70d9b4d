"""Every name in a register, found on pages however it is spelled, hyphenated or inflected."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.records import Claim, Register

_SHORTEST = 2
_LONG_ENOUGH = 5  # to be known in any case, and with an ending
_LONGEST_ENDING = 3  # DeepSeeka, DeepSeekiem, ДипСика: case endings of Polish and Russian
_LETTERS = "A-Za-z\u00c0-\u024f\u0400-\u04ff"
_GAP = r"[\s\u2010-\u2015-]{0,2}"


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a page names something, and the ids of what that name may mean."""

    start: int
    end: int
    ids: frozenset[str]


class Directory:
    """Every name in a register, for finding it on pages; parties are kept apart from subjects of the same id."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._ids: dict[str, set[str]] = {}
        self._names: set[str] = set()
        self._last: tuple[str, list[Mention]] = ("", [])
        for subject in register.subjects.values():
            self._add(subject.id, subject.name, *subject.aliases)
        for party in register.parties.values():
            self._add(f"party:{party.id}", party.name, *party.aliases)

    def _add(self, id_: str, *names: str) -> None:
        for name in names:
            if len(name) >= _SHORTEST:
                self._ids.setdefault(_key(name), set()).add(id_)
                self._names.add(name)

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        """What may stand at a place, by how its text begins there: one letter, or two where every name has them."""
        by_beginning: dict[str, set[str]] = {}
        for name in self._names:
            by_beginning.setdefault(_beginning(name), set()).add(name)
        return {
            key: re.compile("|".join(map(_as_pattern, sorted(names | by_beginning.get(key[:1], set()), key=_longest))))
            for key, names in by_beginning.items()
        }

    @cached_property
    def _starts(self) -> re.Pattern[str]:
        """Where a name can begin; far quicker than trying every name at every letter."""
        latin: set[str] = set()
        other: set[str] = set()
        for key in self._patterns:
            (latin if re.match(f"[{_LETTERS}0-9]", key) else other).update((key[0], key[0].upper()))
        inside = f"(?<![{_LETTERS}0-9])[{re.escape(''.join(sorted(latin)))}]" if latin else "(?!)"
        return re.compile(f"{inside}|[{re.escape(''.join(sorted(other)))}]" if other else inside)

    def mentions(self, text: str) -> list[Mention]:
        """Every name in `text`, longest first where several begin alike, in order; kept for the last text."""
        if self._last[0] is not text:
            self._last = (text, list(self._found(text)))
        return self._last[1]

    def _found(self, text: str) -> Iterator[Mention]:
        at = 0
        while start := self._starts.search(text, at):
            at = start.start()
            begins = text[at : at + 2].lower()
            pattern = self._patterns.get(begins) or self._patterns.get(begins[:1])
            match = pattern.match(text, at) if pattern else None
            if match:
                yield Mention(match.start(), match.end(), frozenset(self._meant(match[0])))
            at = max(at + 1, match.end() if match else 0)

    def _meant(self, printed: str) -> set[str]:
        key = _key(printed)
        for cut in range(_LONGEST_ENDING + 1):
            if ids := self._ids.get(key[: len(key) - cut]):
                return ids
        return set()

    def own(self, claim: Claim) -> frozenset[str]:
        """Ids that speak of the claim's subject: it, its makers, what it made, and who asserts the number."""
        register = self._register
        own = set(register.subject_and_makers(claim.subject))
        own |= {one for one in register.subjects if claim.subject in register.subject_and_makers(one)}
        return frozenset(own | {f"party:{claim.by}", f"party:{register.organisation(claim.by)}"})


def _key(name: str) -> str:
    return re.sub(r"[\s\u2010-\u2015-]+", "", name).casefold()


def _beginning(name: str) -> str:
    """Its first two letters, or its first character where a space may come behind that."""
    return name[: 2 if re.match(r"[^\W\d_]{2}", name) else 1].lower()


def _longest(name: str) -> tuple[int, str]:
    return -len(name), name


def _as_pattern(name: str) -> str:
    """Spaces and hyphens come and go (Yi 34B, Yi-34B, Yi34B); a short name must be spelled with its own capitals."""
    spelled = _GAP.join(map(re.escape, re.findall(r"[^\W\d_]+|\d+|[^\w\s\u2010-\u2015-]|_", name)))
    if len(name) >= _LONG_ENOUGH:
        spelled = f"(?i:{spelled})"
    if not re.match(f"[{_LETTERS}0-9]", name):
        return spelled
    inflected = len(name) >= _LONG_ENOUGH and name[-1].isalpha()
    ending = f"[{_LETTERS}]{{0,{_LONGEST_ENDING}}}" if inflected else ""
    return rf"(?<![{_LETTERS}0-9]){spelled}{ending}(?![{_LETTERS}]|\.?[0-9])"
