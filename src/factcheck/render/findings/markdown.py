"""Findings as Markdown, for a job summary or a comment on a pull request."""

import re

from factcheck.check.finding import Finding
from factcheck.check.report import Report
from factcheck.render.safe import safe

_ACTIVE = re.compile(r"[\\`*_{}\[\]<>#|~@&$]|:(?=//)|(?<=www)\.")
_MOST_ROWS = 200  # GitHub cuts a summary off at a megabyte


def write(report: Report) -> str:
    """A heading with the counts and a table, the worst first."""
    told = [f"### factcheck: {report.counts()}", "", f"{escaped(report.checked)}."]
    rows = sorted(report.shown(), key=lambda one: -one.severity)
    if rows:
        told += ["", "| where | severity | what | rule |", "|---|---|---|---|"]
        told += [_row(report, finding) for finding in rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        told += ["", f"{len(rows) - _MOST_ROWS} more are not shown."]
    if words := report.baseline_words():
        told += ["", f"{'; '.join(words)}."]
    return "\n".join(told) + "\n"


def escaped(text: str) -> str:
    """Text from a record as Markdown that shows it and obeys none of it: no links, no mentions, no markup."""
    return _ACTIVE.sub(lambda match: f"&#{ord(match[0])};", safe(text))


def _row(report: Report, finding: Finding) -> str:
    place = escaped(f"{report.source_path(finding)}:{finding.place.line}")
    said = f"{escaped(finding.message)}<br>{escaped(finding.way_out)}"
    return f"| {place} | {finding.severity.word} | {said} | `{finding.rule}` |"
