"""What a reader of `show` learns about the pages behind a claim."""

import pytest

from factcheck.evidence.state import ANSWERED, State
from factcheck.quantity import PartialDate
from factcheck.records.kinds import Checked
from factcheck.records.last_look import fingerprint
from factcheck.records.register import Register
from factcheck.render.evidence_mark import STATES, words
from factcheck.render.view import view
from factcheck.store import load
from tests.conftest import SMALL

DAY = PartialDate.parse("2026-11-20")


def checked(**states: str | None) -> Register:
    """The small register with these states of every claim of some sources; what is gone has an archived copy."""
    register = load(SMALL).register
    sources = dict(register.sources)
    claims = list(register.claims)
    for name, state in states.items():
        found = sources[name.replace("_", "-")]
        archived = ("https://web.archive.org/web/2025/x",) if state == "gone" else ()
        sources[found.id] = found._replace(
            checked=Checked(DAY, dict.fromkeys(claims, state)) if state else None, archived=archived
        )
    return register.with_other(sources=sources)


def test_states_are_those_that_verify_writes_from_best_to_worst() -> None:
    assert tuple(state.value for state in State if state in ANSWERED) == STATES


@pytest.mark.parametrize(
    ("state", "told"),
    [("found", "found 2026-11-20"), ("gone", "gone 2026-11-20 (archived)"), ("drifted", "drifted 2026-11-20")],
)
def test_the_last_state_is_told_in_words(state: str, told: str) -> None:
    register = load(SMALL).register
    claim = next(iter(register.claims.values()))
    seen = checked(**{claim.cite.source.replace("-", "_"): state})

    assert words(seen, claim) == told
    assert told in next(row.printed for row in view(seen, seen.questions[claim.question]).rows if row.claim == claim.id)


def test_what_was_never_checked_says_so_only_where_verify_is_used() -> None:
    register = load(SMALL).register
    first, *rest = register.claims.values()
    other = next(one for one in rest if one.cite.source != first.cite.source and not one.cite.via)

    assert "never checked" not in str(view(register, register.questions[other.question]))
    assert words(checked(**{first.cite.source.replace("-", "_"): "found"}), other) == "never checked"


def test_the_best_page_of_a_citation_speaks_for_it() -> None:
    register = load(SMALL).register
    claim = next(one for one in register.claims.values() if one.cite.via)
    pages = (claim.cite.source, *claim.cite.via)
    states = dict(zip((page.replace("-", "_") for page in pages), ("drifted", "found"), strict=False))

    assert words(checked(**states), claim) == "found 2026-11-20"


def test_a_row_says_what_became_of_its_own_number() -> None:
    """One page, two claims, one of them drifted, and a third that was added after the page was looked at."""
    register = load(SMALL).register
    source = register.sources["report"]
    kept, lost, *_ = register.claims.values()
    mine = {one.id: one._replace(cite=one.cite._replace(source="report", via=())) for one in (kept, lost)}
    added = mine[kept.id]._replace(id="added")
    seen = source._replace(checked=Checked(DAY, {kept.id: "found", lost.id: "drifted"}))
    made = register.with_other(sources=dict(register.sources) | {"report": seen})

    assert [words(made, one) for one in (*mine.values(), added)] == [
        "found 2026-11-20", "drifted 2026-11-20", "never checked",
    ]  # fmt: skip


def test_a_number_or_address_that_was_edited_since_is_no_longer_found() -> None:
    register = load(SMALL).register
    claim, page = next((one, register.sources[one.cite.source]) for one in register.claims.values() if not one.cite.via)
    seen = page._replace(checked=Checked(DAY, {claim.id: "found"}, {claim.id: fingerprint(claim, page)}))
    made = register.with_other(sources=dict(register.sources) | {page.id: seen})
    moved = register.with_other(sources=dict(register.sources) | {page.id: seen._replace(url="https://example.org/b")})

    assert words(made, claim) == "found 2026-11-20"
    assert words(made, claim._replace(note="reworded")) == "found 2026-11-20"
    assert words(made, claim._replace(stated="about 5,000")) == "edited since 2026-11-20"
    assert words(moved, claim) == "edited since 2026-11-20"
