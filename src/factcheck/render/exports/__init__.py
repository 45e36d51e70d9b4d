"""The register for other programs and other readers: one module a format, with one function `write`."""

from collections.abc import Callable, Sequence

from factcheck.records import Imprint, Question, Register

# The name people ask for, and the module that writes it.
FORMATS = {"json": "json_text", "csv": "csv_rows", "markdown": "markdown"}


def writer(form: str) -> Callable[[Register, Imprint, Sequence[Question]], str]:
    """What makes one text of some questions and all they refer to, imported when it is asked for."""
    from importlib import import_module

    write: Callable[[Register, Imprint, Sequence[Question]], str] = import_module(f"{__name__}.{FORMATS[form]}").write
    return write
