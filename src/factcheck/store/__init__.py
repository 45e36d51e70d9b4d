"""The disk: records with file, line and column, and every fault in them collected."""

from factcheck.store.load import Loaded, load
from factcheck.store.locate import NoRegisterError, find_register

__all__ = ["Loaded", "NoRegisterError", "find_register", "load"]
