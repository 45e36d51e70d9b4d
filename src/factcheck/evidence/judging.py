"""The judgement: one claim, one visit, one state, with the place that shows it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from factcheck.evidence.naming import Directory
from factcheck.evidence.page import Page
from factcheck.evidence.sighting import Sighting, nearest, phrase_sightings, quantity_sightings
from factcheck.evidence.state import State
from factcheck.evidence.surroundings import Surroundings, surroundings
from factcheck.evidence.visit import Trouble, Visit
from factcheck.evidence.walls import instead_of_the_page, is_a_gate
from factcheck.quantity import Quantity
from factcheck.records import Claim

_UNKNOWN = "und"
_GONE = {404, 410}
# 401, 402, 403, 407, 451: not for us. 429 after every wait it asked for: not for us now.
_REFUSED = {401, 402, 403, 407, 429, 451}
_LONGEST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Judged:
    """What a visit says about a claim. `span` counts code points of the page's text; `printed` is what stands there.

    `nearby` are the numbers of the same kind that a drifted page does print. Sentences are located, never kept.
    """

    state: State
    reason: str
    visit: Visit
    span: tuple[int, int] | None = None
    printed: str = ""
    manner: str = ""
    nearby: tuple[str, ...] = ()


def judge(claim: Claim, visit: Visit, directory: Directory) -> Judged:
    """The state of one claim's citation, from one visit to its page."""
    if visit.page is None:
        return _without_page(visit)
    seen = _sighted(claim, visit.page, directory)
    if isinstance(seen, Sighting):
        return _kept(visit, visit.page, seen)
    if wall := instead_of_the_page(visit.page):
        return Judged(wall[0], wall[1], visit)
    if visit.page.is_cut:
        return Judged(State.UNREADABLE, "the page is too long to be read to its end", visit)
    if is_elsewhere(visit) and is_a_gate(visit.address) and not is_a_gate(visit.asked):
        return Judged(State.REFUSED, f"the site leads to a login or a consent form, {visit.address}", visit)
    if _led_to_front_page(visit):
        return Judged(State.GONE, f"the address now leads to the front page, {visit.address}", visit)
    near = tuple(_short(one.surface) for one in seen.ours)
    instead = f"; of its subject it prints {', '.join(near)}" if near else ""
    return Judged(State.DRIFTED, f"the page {seen.how}{instead}", visit, nearby=near)


def best(judged: Iterable[Judged]) -> Judged:
    """The judgement that serves a citation best, of those on its several pages; the first of equals."""
    return min(judged, key=lambda one: one.state.rank)


@dataclass(frozen=True, slots=True)
class _Missing:
    """How a page misses the number, and the nearest numbers of its kind that it does print of the subject."""

    how: str = "does not print the number"
    ours: Sequence[Quantity] = ()


def _sighted(claim: Claim, page: Page, directory: Directory) -> Sighting | _Missing:
    """Where the page prints the number about the subject; else what it does print."""
    missing = _Missing()
    for language in _languages(claim, page):
        found = page.quantities(language)
        around = surroundings(page, claim, directory, ((one.start, one.end) for one in found))
        sighting = _first(claim, page, language, found, around)
        if sighting:
            return sighting
        if claim.quantity and missing == _Missing():
            missing = _missing(claim.quantity, found, around)
    return missing


def _missing(claimed: Quantity, found: list[Quantity], around: Surroundings) -> _Missing:
    ours = nearest([one for one in found if around.owner(one.start, one.end).kind == "subject"], claimed)
    owners = [around.owner(one.start, one.end) for one in quantity_sightings(found, claimed)]
    if any(one.kind == "another" for one in owners):
        whose = ", ".join(dict.fromkeys(_short(one.name) for one in owners if one.name)) or "somebody else"
        return _Missing(f"says the number of {whose}", ours)
    return _Missing("prints the number and does not name its subject", ours) if owners else _Missing(ours=ours)


def _languages(claim: Claim, page: Page) -> list[str | None]:
    """How to read the page: as the record says, as the page says, as it looks: a false alarm costs more than time."""
    known = [language for language in (claim.language, page.language) if language and language != _UNKNOWN]
    return [*dict.fromkeys([*known, None])]


def _first(
    claim: Claim, page: Page, language: str | None, found: list[Quantity], around: Surroundings
) -> Sighting | None:
    spoken = claim.language if claim.language != _UNKNOWN else language
    for one in phrase_sightings(page.text, claim.stated, spoken, found, claim.quantity):
        if around.names_subject() and around.owner(one.start, one.end).kind != "another":
            return one
    if claim.quantity is None:
        return None
    for one in quantity_sightings(found, claim.quantity):
        if around.owner(one.start, one.end).kind == "subject":
            return one
    return None


def _kept(visit: Visit, page: Page, seen: Sighting) -> Judged:
    printed = _short(page.text[seen.start : seen.end])
    how = "the page prints the phrase" if seen.manner == "phrase" else f"the page prints {printed}"
    judged = Judged(State.FOUND, how, visit, (seen.start, seen.end), printed, seen.manner)
    if not is_elsewhere(visit):
        return judged
    manner = "for good" if visit.permanent else "for now"
    return replace(judged, state=State.MOVED, reason=f"moved {manner} to {visit.address}; {how}")


def _without_page(visit: Visit) -> Judged:
    if visit.trouble is Trouble.NOT_ASKED:
        return Judged(State.NOT_CHECKED, visit.reason, visit)
    if visit.trouble is Trouble.NOT_LET_IN:
        return Judged(State.REFUSED, visit.reason, visit)
    if visit.status in _GONE:
        return Judged(State.GONE, f"the site answers {visit.status}", visit)
    if visit.status in _REFUSED:
        return Judged(State.REFUSED, visit.reason or f"the site answers {visit.status}", visit)
    if visit.trouble is Trouble.NOT_TEXT:
        return Judged(State.UNREADABLE, visit.reason, visit)
    answer = f"the site answers {visit.status}" if visit.status else "there was no answer"
    return Judged(State.UNREACHABLE, visit.reason or answer, visit)


def is_elsewhere(visit: Visit) -> bool:
    """Whether the answer came from another page; http to https, `www.`, a final slash and case are the same page."""
    return bool(visit.address) and _plain(visit.address) != _plain(visit.asked)


def _plain(address: str) -> tuple[str, str, str]:
    parts = urlsplit(address)
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/").lower(), parts.query


def _led_to_front_page(visit: Visit) -> bool:
    return is_elsewhere(visit) and bool(_plain(visit.asked)[1]) and _plain(visit.address)[1:] == ("", "")


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[: _LONGEST_SHOWN - 1]}…"
