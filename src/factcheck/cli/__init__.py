"""The terminal: arguments, clock, progress and exit status; every command is a short story told in calls."""

import os
import sys


def main() -> None:
    """Run the command line. A bug of ours ends with a traceback and status 3, never looking like a finding."""
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115 - it stays open to the end
    if sys.stdout is None:
        print("factcheck: cannot write: standard output is closed", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets its code rather than a crash.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        if sys.argv[1:] == ["--version"]:
            from factcheck import __version__

            print(f"factcheck {__version__}")  # noqa: T201 - nothing else is imported for one line
            return
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for plugins delays every start
        _run()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        import traceback

        traceback.print_exc()
        print("factcheck: this is a bug in factcheck, not in the register; please report it.", file=sys.stderr)  # noqa: T201
        sys.exit(3)


def _run() -> None:
    try:
        _command(sys.argv[1:])
    except Exception as error:
        from factcheck.cli import session

        if not session.dropped_index(error):
            raise
        _command(sys.argv[1:])  # now from the files themselves


def _command(arguments: list[str]) -> None:
    """Answer; `show NAME`, with or without one format, is so plain that it does not wait for a parser of arguments."""
    match arguments:
        case ["show", name] if not name.startswith("-"):
            formats = None
        case ["show", name, "--format", form] if not name.startswith("-"):
            formats = [form]
        case _:
            from factcheck.cli.app import app

            app(arguments[0] if arguments else None)(prog_name="factcheck")
            return
    from factcheck.cli import show
    from factcheck.cli.where import Where

    sys.exit(show.run(name, formats, None, Where(), show.How()))
