"""The rules every record keeps, and what is said when one is broken."""

from factcheck.check.finding import Finding, Place, Severity

__all__ = ["Finding", "Place", "Severity"]
