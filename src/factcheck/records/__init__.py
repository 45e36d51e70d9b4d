"""What a curator writes, and the register it becomes."""

from factcheck.records.imprint import Imprint
from factcheck.records.kinds import (
    Checked,
    Citation,
    Claim,
    Device,
    Metric,
    Party,
    Question,
    Relation,
    Repeat,
    Scope,
    Source,
    Subject,
    Waiver,
)
from factcheck.records.register import Register

__all__ = [
    "Checked", "Citation", "Claim", "Device", "Imprint", "Metric", "Party", "Question", "Register", "Relation",
    "Repeat", "Scope", "Source", "Subject", "Waiver",
]  # fmt: skip
