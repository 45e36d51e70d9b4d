"""A report of findings in every format: one module each, with one function `write` that makes one text of it."""

from collections.abc import Callable

from factcheck.check.report import Report

# The name people ask for, and the module that writes it.
FORMATS = {
    "table": "text",
    "json": "json_text",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "junit": "junit",
    "markdown": "markdown",
}


def writer(form: str) -> Callable[[Report], str]:
    """What writes a format, imported when it is asked for."""
    from importlib import import_module

    write: Callable[[Report], str] = import_module(f"{__name__}.{FORMATS[form]}").write
    return write
