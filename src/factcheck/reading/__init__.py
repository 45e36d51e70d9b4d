"""Quantities in running text: one function, whatever the language."""

from factcheck.reading.scan import read

__all__ = ["read"]
