"""factcheck: who says what number about the AI industry, on what evidence, and do they agree?"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # type checkers take it for True; importing `typing` for it would cost every start
if TYPE_CHECKING:
    from factcheck.judge.rows import judge
    from factcheck.quantity import Quantity
    from factcheck.reading import read
    from factcheck.records import Register
    from factcheck.store import load

__all__ = ["Quantity", "Register", "__version__", "judge", "load", "read"]

_HOMES = {
    "Quantity": "quantity", "Register": "records", "judge": "judge.rows", "load": "store", "read": "reading",
}  # fmt: skip


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for (PEP 562), so that `factcheck --version` stays instant."""
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"factcheck.{_HOMES[name]}"), name)
