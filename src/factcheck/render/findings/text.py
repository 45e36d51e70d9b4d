"""Findings as lines of text, as a terminal shows them and an editor jumps to them."""

from collections.abc import Iterable, Iterator

from factcheck.check.finding import Finding
from factcheck.check.report import Report
from factcheck.render.capping import rest
from factcheck.render.safe import safe


def write(report: Report, most: int | None = None) -> str:
    """The findings, of more than `most` the first, then what was checked; notes are only counted unless asked for."""
    shown = report.shown()
    told = [*lines(shown[:most], report.root)]
    if most is not None and (left := rest(most, len(shown))):
        told.append(left)
    told.append(f"{report.checked}: {report.counts()}")
    if len(shown) < len(report.findings):
        told.append("notes are shown with --fail-on note")
    return "\n".join([*told, *report.baseline_words()]) + "\n"


def lines(findings: Iterable[Finding], root: str = "") -> Iterator[str]:
    """`file:line:col: severity: message [rule]`, and the way out on a line of its own."""
    for finding in findings:
        yield f"{safe(root + str(finding.place))}: {finding.severity.word}: {safe(finding.message)} [{finding.rule}]"
        yield f"    {safe(finding.way_out)}"
