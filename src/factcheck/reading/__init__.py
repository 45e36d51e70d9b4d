"""Quantities in running text: one function, whatever the language."""

from factcheck.reading.english import read

__all__ = ["read"]
