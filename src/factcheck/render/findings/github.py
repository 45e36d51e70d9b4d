"""Findings as workflow commands, which GitHub Actions shows as annotations beside the lines.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions: a command is one line; `%`, CR and LF
are escaped in its message, and `:` and `,` besides in its properties.
"""

from factcheck.check.finding import Finding, Severity
from factcheck.check.report import Report
from factcheck.render.safe import Commands, safe

_LEVELS = {Severity.NOTE: "notice", Severity.WARNING: "warning", Severity.ERROR: "error"}


def write(report: Report) -> str:
    """One annotation a finding."""
    return Commands("".join(f"{_command(report, finding)}\n" for finding in report.shown()))


def _command(report: Report, finding: Finding) -> str:
    properties = {
        "file": report.source_path(finding),
        "line": str(finding.place.line),
        "col": str(finding.place.column),
        "title": finding.rule,
    }
    joined = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_LEVELS[finding.severity]} {joined}::{_data(finding.message)}%0A{_data(finding.way_out)}"


def _data(text: str) -> str:
    return safe(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
