"""Findings as JUnit XML, which most CI servers can show: a suite of rules, each finding a failed case."""

from html import escape  # XML's own escapes for these five characters, without the network that xml.sax brings along

from factcheck.check.finding import Finding
from factcheck.check.report import Report
from factcheck.render.safe import safe


def write(report: Report) -> str:
    """A case for every finding and for everything that passed; only what the run fails on is a failure."""
    broken = {finding.rule for _, finding in report.findings}
    passed = [rule for rule in report.rules if rule not in broken] if report.passed is None else report.passed
    kept = [f'    <testcase classname="factcheck" name={_attribute(name)}/>' for name in passed]
    found = [_case(report, finding) for _, finding in report.findings]
    failures = sum(finding.severity >= report.fail_on for _, finding in report.findings)
    counts = f'tests="{len(kept) + len(found)}" failures="{failures}" errors="0" skipped="0"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<testsuites>",
        f'  <testsuite name="factcheck {report.command}" {counts}>',
        *found,
        *kept,
        "  </testsuite>",
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


def _case(report: Report, finding: Finding) -> str:
    place = f"{report.path(finding)}:{finding.place.line}:{finding.place.column}"
    text = escape(safe(f"{place}: {finding.severity.word}: {finding.message} ({finding.way_out})"), quote=False)
    told = (
        f"<failure type={_attribute(finding.rule)} message={_attribute(finding.message)}>{text}</failure>"
        if finding.severity >= report.fail_on
        else f"<system-out>{text}</system-out>"
    )
    name, file = _attribute(f"{finding.rule} {finding.record or place}"), _attribute(report.source_path(finding))
    return (
        f'    <testcase classname="factcheck.{finding.rule}" name={name} file={file} '
        f'line="{finding.place.line}">{told}</testcase>'
    )


def _attribute(text: str) -> str:
    return f'"{escape(safe(text))}"'
