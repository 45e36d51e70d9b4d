"""What a curator writes, and the register it becomes."""

from factcheck.records.register import (
    Citation,
    Claim,
    Device,
    Metric,
    Party,
    Question,
    Register,
    Relation,
    Repeat,
    Scope,
    Source,
    Subject,
    Waiver,
)

__all__ = [
    "Citation", "Claim", "Device", "Metric", "Party", "Question", "Register", "Relation", "Repeat", "Scope", "Source",
    "Subject", "Waiver",
]  # fmt: skip
