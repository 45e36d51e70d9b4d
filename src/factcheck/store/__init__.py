"""The disk: records with file, line and column, and every fault in them collected."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factcheck.store.loaded import Loaded
    from factcheck.store.loading import load
    from factcheck.store.locate import NoRegisterError, find_register

__all__ = ["Loaded", "NoRegisterError", "find_register", "load"]

_HOMES = {"Loaded": "loaded", "NoRegisterError": "locate", "find_register": "locate", "load": "loading"}


def __getattr__(name: str) -> object:
    """Import what is asked for (PEP 562): an answer from the index needs nothing of what reads files."""
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck.store' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"factcheck.store.{_HOMES[name]}"), name)
