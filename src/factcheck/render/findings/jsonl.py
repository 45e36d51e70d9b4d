"""Findings one to a line, each a JSON object as in `json`, for programs that read streams."""

import json

from factcheck.check.report import Report
from factcheck.render.findings import json_text


def write(report: Report) -> str:
    """A line for each finding; nothing where there is none."""
    wired = (json_text.finding(report, fingerprint, one) for fingerprint, one in report.findings)
    return "".join(f"{json.dumps(one, allow_nan=False)}\n" for one in wired)
