"""Outcomes as findings, with a rule for each state but *found*, so that CI shows them as it shows those of `check`."""

from collections.abc import Collection, Iterable, Mapping

from factcheck.check.finding import Finding, Place, Severity
from factcheck.check.rules import Rule
from factcheck.evidence.outcome import Outcome
from factcheck.evidence.state import LOST, MEANINGS, State

_WAYS_OUT = {
    State.DRIFTED: "read the page: mend the claim, withdraw it, or cite the version that printed the number",
    State.GONE: "find an archived copy: factcheck verify --archive --write",
    State.MOVED: "put the new address into the source's `url:`",
    State.REFUSED: "open the page yourself, and record an archived copy or a page that can be read",
    State.UNREACHABLE: "try again later: factcheck verify",
    State.UNREADABLE: "open the page yourself, or cite a page that is text",
    State.NOT_CHECKED: "give the source a `url:`, or the citation a `via:`; check that the run was allowed to ask",
}


def _severity(state: State) -> Severity:
    """What is lost is an error; what nobody could judge a warning, on which a run fails too; what moved a note."""
    if state in LOST:
        return Severity.ERROR
    return Severity.NOTE if state is State.MOVED else Severity.WARNING


def code(state: State) -> str:
    """The code of a state's rule: `citation-not-checked`."""
    return f"citation-{state.value.replace(' ', '-')}"


def _way_out(one: Outcome) -> str:
    if one.page is not None and one.page.archived:
        return "the archived copy serves; if the page lives on elsewhere, put that address into the source's `url:`"
    return _WAYS_OUT[one.state]


def _rule(state: State) -> Rule:
    meaning = f"{MEANINGS[state][:1].upper()}{MEANINGS[state][1:]}."
    told = f"{meaning}\n\nWay out: {_WAYS_OUT[state]}. `factcheck verify` finds it; docs/verify.md has every state."
    return Rule(code(state), _severity(state), told, lambda _register: iter(()))


RULES: Mapping[str, Rule] = {code(state): _rule(state) for state in _WAYS_OUT}


def findings(
    outcomes: Iterable[Outcome], places: Mapping[str, Place], tolerated: Collection[State] = ()
) -> list[Finding]:
    """Everything but what was found; a state that is `tolerated` is a note. `places` are those of the citations."""
    return sorted(
        Finding(
            places.get(one.task.claim.id, Place("")), code(one.state),
            Severity.NOTE if one.state in tolerated else _severity(one.state),
            f"{one.task.claim.id}: {one.judged.reason}", _way_out(one), f"claim {one.task.claim.id}",
        )
        for one in outcomes
        if one.state is not State.FOUND
    )  # fmt: skip
