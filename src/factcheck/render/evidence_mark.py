"""The last state of a source's page, as one short mark behind where a claim was printed."""

from factcheck.records import Source

_MARKS = {
    "found": "✓",
    "moved": "→",
    "drifted": "✗ drifted",
    "gone": "✗ gone",
    "refused": "? refused",
    "unreadable": "? unreadable",
}


def mark(source: Source) -> str:
    """` ✓ 2026-11-22` or ` ✗ gone 2026-11-22`; empty where `factcheck verify --write` never saw the page."""
    return f" {_MARKS.get(source.checked.state, '?')} {source.checked.on}" if source.checked else ""
