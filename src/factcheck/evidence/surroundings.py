"""One page seen from one claim: its sentences, who is named where, and of whom a number is therefore said."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from factcheck.evidence.holders import are_one, holder, names_a_company, stands_aside
from factcheck.evidence.naming import Directory, Mention
from factcheck.evidence.page import Page
from factcheck.records import Claim

# How far back the subject may have been named for a sentence that names nobody: a long paragraph or two.
_REACH = 1200
_SENTENCE = re.compile(r"\n|[。！？]|[.!?][\"”»')\]]{0,2}\s{1,3}")


class Owner(NamedTuple):
    """Of whom something is said, and the name of another as the page prints it."""

    kind: Literal["subject", "another", "nobody"]
    name: str = ""


_SUBJECT, _NOBODY = Owner("subject"), Owner("nobody")


@dataclass(frozen=True)
class Surroundings:
    """The sentences of `page`, and the names on it; `own` are the ids that speak of the claim's subject."""

    page: Page
    own: frozenset[str]
    mentions: list[Mention]
    kept_whole: list[tuple[int, int]] = field(default_factory=list)

    @cached_property
    def _ours(self) -> list[Mention]:
        return [mention for mention in self.mentions if mention.ids & self.own]

    @cached_property
    def _ours_spoken_of(self) -> list[Mention]:
        """Those that are not only compared with."""
        return [one for one in self._ours if not stands_aside(self.page.text, one.start, one.end)]

    @cached_property
    def _others(self) -> list[Mention]:
        # A party that is no subject (a newspaper, an analyst) owns no cluster: it takes no number away.
        return [
            mention
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

    def owner(self, start: int, end: int) -> Owner:
        """Of whom it is said what stands at `start:end`, as far as names tell.

        Whoever the sentence says has it, if that is plain; else the sentence decides if it names anybody, and not only
        for comparison; else the nearest name before it does, if it is near; a title that names the subject speaks for
        what nobody nearer claims.
        """
        first, last = self.sentence(start)
        first, last = max(first, start - _REACH), min(max(last, end), end + _REACH)
        if rival := self._rival(first, start):
            return rival
        if any(_between(self._ours_spoken_of, first, last)):
            return _SUBJECT
        other = next(_between(self._others, first, last, last=True), None)
        if other is not None:
            return self._another(other)
        if any(_between(self._ours, first, last)):
            return Owner("another") if self._names_a_company(first, last) else _SUBJECT
        return self._before(first)

    def _before(self, first: int) -> Owner:
        """Of whom a sentence that names nobody speaks."""
        our = next(_between(self._ours, max(0, first - _REACH), first, last=True), None)
        other = next(_between(self._others, max(0, first - _REACH), first, last=True), None)
        if other is not None and (our is None or our.start < other.start):
            return _SUBJECT if self._is_titled and our is not None else self._another(other)
        return _SUBJECT if our is not None or self._is_titled else _NOBODY

    @cached_property
    def _is_titled(self) -> bool:
        """Whether the title names the subject."""
        return any(_between(self._ours, 0, self.page.text.find("\n") + 1))

    def _rival(self, first: int, number: int) -> Owner | None:
        """Who else is plainly said to have the number: another of the register, or what is named like a company."""
        found = holder(self.page.text, first, number)
        if found is None:
            return None
        named = list(_between(self.mentions, first, found.end))
        here = [one for one in named if one.end > found.start]
        if any(one.ids & self.own for one in here):
            return None
        if any(are_one(self.page.text, one.end, found.start) for one in named if one.ids & self.own):
            return None
        if others := [one for one in here if one in self._others]:
            return self._another(others[-1])
        return Owner("another", found.name) if found.is_company and not here else None

    def _names_a_company(self, first: int, last: int) -> bool:
        """Whether something that no record knows is named like a company between `first` and `last`."""
        rest, at = "", first
        for one in _between(self.mentions, first, last):
            rest, at = f"{rest}{self.page.text[at : one.start]} ", one.end
        return names_a_company(f"{rest}{self.page.text[at:last]}")

    def _another(self, mention: Mention) -> Owner:
        return Owner("another", self.page.text[mention.start : mention.end])


def _between(mentions: list[Mention], first: int, end: int, *, last: bool = False) -> Iterator[Mention]:
    """The mentions that begin in `first:end`, in order; with `last`, the last of them first."""
    low, high = (bisect_left(mentions, place, key=lambda one: one.start) for place in (first, end))
    for index in reversed(range(low, high)) if last else range(low, high):
        yield mentions[index]


def surroundings(page: Page, claim: Claim, directory: Directory, whole: Iterable[tuple[int, int]]) -> Surroundings:
    """The page seen from the claim; `whole` are spans that no sentence break divides."""
    return Surroundings(page, directory.own(claim), directory.mentions(page.text), list(whole))
