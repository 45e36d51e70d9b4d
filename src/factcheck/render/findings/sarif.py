"""Findings as SARIF 2.1.0, the format of code scanning: a small function for each node of its tree, from the top down.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from typing import Any, TypedDict
from urllib.parse import quote

from factcheck import __version__
from factcheck.check.finding import Finding, Severity
from factcheck.check.report import Report
from factcheck.check.rules import Rule
from factcheck.render.findings.rule_page import page

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}

Message = TypedDict("Message", {"text": str})  # noqa: UP013 - the shapes stand side by side
Help = TypedDict("Help", {"text": str, "markdown": str})  # noqa: UP013
ArtifactLocation = TypedDict("ArtifactLocation", {"uri": str, "uriBaseId": str}, total=False)  # noqa: UP013
Region = TypedDict("Region", {"startLine": int, "startColumn": int})  # noqa: UP013


class ReportingDescriptor(TypedDict):
    """A rule, section 3.49."""

    id: str
    shortDescription: Message
    fullDescription: Message
    help: Help
    defaultConfiguration: dict[str, str]


class Result(TypedDict, total=False):
    """A finding, section 3.27."""

    ruleId: str
    ruleIndex: int
    level: str
    message: Message
    locations: list[dict[str, Any]]
    partialFingerprints: dict[str, str]
    baselineState: str


class Run(TypedDict):
    """One run of one tool, section 3.14."""

    tool: dict[str, Any]
    invocations: list[dict[str, bool]]
    originalUriBaseIds: dict[str, dict[str, Message]]
    columnKind: str
    results: list[Result]


def write(report: Report) -> str:
    """The log as indented JSON, byte for byte the same for the same findings."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json.dumps(log, indent=2, allow_nan=False) + "\n"


def _run(report: Report) -> Run:
    index = {rule: position for position, rule in enumerate(report.rules)}
    return {
        "tool": {"driver": _driver(report)},
        "invocations": [{"executionSuccessful": True}],
        # Section 3.14.14: what is known only where the log is read has a description and no address.
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(report, index, fingerprint, finding) for fingerprint, finding in report.findings],
    }


def _driver(report: Report) -> dict[str, Any]:
    return {
        "name": "factcheck",
        "semanticVersion": __version__,
        "rules": [_descriptor(rule) for rule in report.rules.values()],
    }


def _descriptor(rule: Rule) -> ReportingDescriptor:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.help},
        "help": {"text": rule.help, "markdown": page(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(report: Report, index: dict[str, int], fingerprint: str, finding: Finding) -> Result:
    result: Result = {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}: {finding.way_out}"},
        "locations": [{"physicalLocation": {"artifactLocation": _file(report, finding), "region": _region(finding)}}],
        # GitHub matches alerts by the first of these alone, whatever its name says.
        "partialFingerprints": {"primaryLocationLineHash": f"{fingerprint}:1", "factcheck/v1": fingerprint},
    }
    if report.baseline:
        result["baselineState"] = "new"
    return result


def _file(report: Report, finding: Finding) -> ArtifactLocation:
    path = quote(report.source_path(finding).encode(errors="surrogateescape"))
    return {"uri": f"file://{path}"} if path.startswith("/") else {"uri": path, "uriBaseId": _ROOT}


def _region(finding: Finding) -> Region:
    return {"startLine": finding.place.line, "startColumn": finding.place.column}
