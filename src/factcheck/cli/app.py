"""The commands by name; only the one that is asked for is imported."""

from importlib import import_module
from typing import Annotated

import typer

# In which module the arguments of each command stand, in the order of the help.
_COMMANDS = {
    "show": "asking", "list": "asking", "find": "asking", "trace": "asking", "explain": "asking", "compare": "asking",
    "export": "asking", "judge": "texts", "read": "texts", "check": "keeping", "diff": "keeping", "verify": "keeping",
    "build": "keeping", "schema": "keeping", "init": "keeping",
}  # fmt: skip

_FUNCTIONS = {"list": "list_"}  # where a command has the name of something of Python's


def app(first: str | None = None) -> typer.Typer:
    """The program: the command that `first` names, or all of them where it names none, as for the help."""
    made = typer.Typer(
        name="factcheck",
        help="Who says what number about the AI industry, on what evidence, and do they agree?",
        epilog="Start with: factcheck show deepseek",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    made.callback(invoke_without_command=True)(_factcheck)
    for name in (first,) if first in _COMMANDS else _COMMANDS:
        made.command(name)(getattr(import_module(f"factcheck.cli.{_COMMANDS[name]}"), _FUNCTIONS.get(name, name)))
    if first not in _COMMANDS:
        made.add_typer(import_module("factcheck.cli.new").app, name="new")
    return made


def _factcheck(version: Annotated[bool, typer.Option("--version", help="Show the version and stop.")] = False) -> None:
    """Who says what number about the AI industry, on what evidence, and do they agree?"""
    if version:
        from factcheck import __version__

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit
