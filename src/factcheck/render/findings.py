"""Findings as lines of text."""

from collections.abc import Iterable, Iterator

from factcheck.check.finding import Finding
from factcheck.render.safe import safe


def lines(findings: Iterable[Finding]) -> Iterator[str]:
    """`file:line:col: severity: message [rule]`, and the way out on a line of its own."""
    for finding in findings:
        severity = finding.severity.name.lower()
        yield f"{safe(str(finding.place))}: {severity}: {safe(finding.message)} [{finding.rule}]"
        yield f"    {safe(finding.way_out)}"
