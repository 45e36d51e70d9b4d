"""What `verify` saw, as blocks for people and as JSON in the shape `factcheck/verify/1`."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlsplit

from factcheck import __version__
from factcheck.evidence.outcome import Outcome, counts
from factcheck.evidence.state import State
from factcheck.render.blocks import Block, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe
from factcheck.render.wording import many

FORMAT = "factcheck/verify/1"
_HEADINGS, _SHARES = ("state", "claim", "page", "what was seen"), (19, 23, 26, 32)  # no state is broken at 80 columns
_SIGNS = {State.FOUND: "✓", State.MOVED: "→", State.DRIFTED: "✗", State.GONE: "✗"}
_ALL_SHOWN = 20


def shown(outcomes: Sequence[Outcome], *, everything: bool) -> list[Outcome]:
    """The outcomes worth a row, worst first: all of a short list or on request, else those that need a person."""
    kept = [one for one in outcomes if everything or len(outcomes) <= _ALL_SHOWN or one.state is not State.FOUND]
    return sorted(kept, key=lambda one: (-one.state.rank, one.task.claim.question, one.task.claim.id))


def blocks(outcomes: Sequence[Outcome], width: int, *, everything: bool) -> Iterator[Block]:
    """A row, or on narrow screens a few lines, for each outcome that is shown; the counts of all of them last."""
    rows = tuple(map(_row, shown(outcomes, everything=everything)))
    if rows and width >= MEDIUM:
        yield Grid(Columns(_HEADINGS, _SHARES, rows), (0,) * len(rows))
    elif rows:
        for state, claim, page, seen in rows:
            yield Line(f"{state}  {claim}", "strong", hang=2)
            yield Line(page, "dim", 2)
            yield Line(seen, "", 2)
    yield Line(tally(outcomes), hang=2)


def _row(one: Outcome) -> tuple[str, str, str, str]:
    claim = safe(f"{one.task.claim.id}: {one.task.claim.stated}")
    return f"{_SIGNS.get(one.state, '?')} {one.state}", claim, safe(_page(one)), safe(one.judged.reason)


def _page(outcome: Outcome) -> str:
    asked = outcome.judged.visit.asked
    try:
        parts = urlsplit(asked)
    except ValueError:
        return asked
    return (parts.netloc.removeprefix("www.") + parts.path.rstrip("/")) if parts.netloc else "none"


def tally(outcomes: Sequence[Outcome]) -> str:
    """How many citations are in each state, every state named: what was not checked is never left out."""
    counted = " · ".join(f"{number} {state}" for state, number in counts(outcomes).items())
    return f"{many(len(outcomes), 'citation')}: {counted}"


def copies(found: int, without: Mapping[str, int]) -> str:
    """`3 archived copies; none for 2 pages: the archive has none (2)`."""
    told = f"{found or 'no'} archived {'copy' if found == 1 else 'copies'}"
    if not without:
        return told
    reasons = ", ".join(f"{reason} ({number})" for reason, number in without.items())
    return f"{told}; none for {many(sum(without.values()), 'page')}: {reasons}"


def wire(outcomes: Sequence[Outcome], on: str, status: int) -> dict[str, Any]:
    """The whole run: the counts of every state, and each citation in the order of the register."""
    return {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "on": on,
        "exit_status": status,
        "counts": {state.value: number for state, number in counts(outcomes).items()},
        "citations": [_citation(one) for one in outcomes],
    }


def lines(outcomes: Iterable[Outcome]) -> str:
    """Each citation as in `wire`, one to a line."""
    return "".join(f"{json.dumps(_citation(one), allow_nan=False)}\n" for one in outcomes)


def _citation(one: Outcome) -> dict[str, Any]:
    judged, visit = one.judged, one.judged.visit
    archived = one.copy
    return {
        "claim": one.task.claim.id,
        "question": one.task.claim.question,
        "stated": one.task.claim.stated,
        "source": one.page.source if one.page else one.task.claim.cite.source,
        "state": judged.state.value,
        "reason": judged.reason,
        "asked": visit.asked or None,
        "on": visit.on or None,
        "address": visit.address or None,
        "status": visit.status,
        "permanent": visit.permanent,
        "span": list(judged.span) if judged.span else None,
        "printed": judged.printed or None,
        "manner": judged.manner or None,
        "nearby": list(judged.nearby),
        "fragment": _fragment(one),
        "archived": None
        if archived is None
        else {"url": archived.url, "on": archived.on, "prints": archived.prints},
        "pages": [
            {"source": page.source, "url": page.url, "archived": page.archived, "state": seen.state.value,
             "reason": seen.reason}
            for page, seen in one.pages
        ],
    }  # fmt: skip


def _fragment(one: Outcome) -> str | None:
    """The page's address with a text fragment, which browsers open at the number (WICG scroll-to-text-fragment)."""
    if not one.judged.printed or not one.judged.visit.address:
        return None
    text = quote(one.judged.printed, safe="").replace("-", "%2D")
    return f"{one.judged.visit.address.partition('#')[0]}#:~:text={text}"
