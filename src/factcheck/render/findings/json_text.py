"""Findings as one JSON object, in the shape `factcheck/findings/1`."""

import json

from typing_extensions import TypedDict

from factcheck import __version__
from factcheck.check.finding import Finding, Word
from factcheck.check.report import Report

FORMAT = "factcheck/findings/1"


class FindingWire(TypedDict):
    """One finding; `record` is kind and id, or null where the file itself is at fault."""

    rule: str
    severity: Word
    file: str
    line: int
    column: int
    record: str | None
    message: str
    way_out: str
    fingerprint: str


class FindingsWire(TypedDict):
    """A run: what was checked, whether it failed, and every finding that is not in the baseline.

    `known` findings stand in the baseline, and `gone` ones stood there and were not found.
    """

    format: str
    tool: str
    checked: str
    failed: bool
    known: int
    gone: int
    findings: list[FindingWire]


def write(report: Report) -> str:
    """The whole report as indented JSON; everything outside ASCII is escaped, so that nothing in it can act."""
    shape: FindingsWire = {
        "format": FORMAT,
        "tool": f"factcheck {__version__}",
        "checked": report.checked,
        "failed": report.failed,
        "known": report.known,
        "gone": report.gone,
        "findings": [finding(report, fingerprint, one) for fingerprint, one in report.findings],
    }
    return json.dumps(shape, indent=2, allow_nan=False) + "\n"


def finding(report: Report, fingerprint: str, one: Finding) -> FindingWire:
    """One finding on the wire."""
    return {
        "rule": one.rule,
        "severity": one.severity.word,
        "file": report.path(one),
        "line": one.place.line,
        "column": one.place.column,
        "record": one.record or None,
        "message": one.message,
        "way_out": one.way_out,
        "fingerprint": fingerprint,
    }
