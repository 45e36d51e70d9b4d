"""Where a page names the subject of a claim, and where it names another: a number belongs to whom it stands near."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from factcheck.evidence.page import Page
from factcheck.records import Claim, Register

# How far back the subject may have been named for a sentence that names nobody: a long paragraph or two.
_REACH = 1200
_SHORTEST = 2
_LONG_ENOUGH = 5  # to be known in any case, and with an ending
_LONGEST_ENDING = 3  # DeepSeeka, DeepSeekiem, ДипСика: case endings of Polish and Russian
_LETTERS = "A-Za-z\u00c0-\u024f\u0400-\u04ff"
_GAP = r"[\s\u2010-\u2015-]{0,2}"
_SENTENCE = re.compile(r"\n|[。！？]|[.!?][\"”»')\]]{0,2}\s{1,3}")


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


@dataclass(frozen=True)
class Surroundings:
    """One page seen from one claim: its sentences, and who is named where."""

    page: Page
    own: frozenset[str]
    mentions: list[Mention]
    kept_whole: list[tuple[int, int]] = field(default_factory=list)

    @cached_property
    def _ours(self) -> list[int]:
        return [mention.start for mention in self.mentions if mention.ids & self.own]

    @cached_property
    def _others(self) -> list[int]:
        # A party that is no subject (a newspaper, an analyst) owns no cluster: it takes no number away.
        return [
            mention.start
            for mention in self.mentions
            if not mention.ids & self.own and any(not one.startswith("party:") for one in mention.ids)
        ]

    @cached_property
    def _breaks(self) -> list[int]:
        inside = sorted(self.kept_whole)
        starts = [start for start, _ in inside]
        breaks = [0]
        for match in _SENTENCE.finditer(self.page.text):
            index = bisect_left(starts, match.end()) - 1
            if match[0] == "\n" or index < 0 or inside[index][1] < match.start() + 1:
                breaks.append(match.end())
        return breaks

    def sentence(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence around `position`; the dot of `50 tys. GPU` ends none."""
        index = bisect_left(self._breaks, position + 1)
        end = self._breaks[index] if index < len(self._breaks) else len(self.page.text)
        return self._breaks[index - 1], end

    def names_subject(self) -> bool:
        """Whether the page, its title included, names the subject anywhere."""
        return bool(self._ours)

    def owner(self, start: int, end: int) -> Literal["subject", "another", "nobody"]:
        """Of whom it is said what stands at `start:end`, as far as names tell.

        The sentence decides if it names anybody; else the nearest name before it does, if it is near; a title that
        names the subject speaks for what nobody nearer claims.
        """
        first, last = self.sentence(start)
        if _last_between(self._ours, first, max(last, end)) is not None:
            return "subject"
        if _last_between(self._others, first, max(last, end)) is not None:
            return "another"
        ours = _last_between(self._ours, max(0, first - _REACH), first)
        other = _last_between(self._others, max(0, first - _REACH), first)
        titled = _last_between(self._ours, 0, self.page.text.find("\n") + 1) is not None
        if other is not None and (ours is None or ours < other):
            return "subject" if titled and ours is not None else "another"
        return "subject" if ours is not None or titled else "nobody"


def _last_between(starts: list[int], first: int, end: int) -> int | None:
    index = bisect_left(starts, end) - 1
    return starts[index] if index >= 0 and starts[index] >= first else None


def surroundings(page: Page, claim: Claim, directory: Directory, whole: Iterable[tuple[int, int]]) -> Surroundings:
    """The page seen from the claim; `whole` are spans that no sentence break divides."""
    return Surroundings(page, directory.own(claim), directory.mentions(page.text), list(whole))
