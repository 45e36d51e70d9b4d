"""Arguments of the commands that keep a register; what they do is imported when they do it."""

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import AllOption, FindingsOption, FolderOption, OutputOption


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="Report only on these files or folders; all records are still read."),
    ] = None,
    formats: FindingsOption = None,
    output: OutputOption = None,
    register: FolderOption = None,
    fail_on: Annotated[
        str | None,
        typer.Option("--fail-on", metavar="SEVERITY", help="End with 1 from here on: note, warning, error (default)."),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="RULE", help="Only these rules, separated by commas."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="RULE", help="All but these rules, separated by commas."),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option("--baseline", metavar="FILE", help="Report only what is not in this file."),
    ] = None,
    write_baseline: Annotated[
        Path | None,
        typer.Option("--write-baseline", metavar="FILE", help="Write what is found as a baseline; end with 0."),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="RULE", help="Print what a rule asks for, why, and how to waive it."),
    ] = None,
    write_pages: Annotated[
        Path | None,
        typer.Option("--write-pages", metavar="DIR", help="Write the page of every rule into DIR."),
    ] = None,
    everything: AllOption = False,
) -> None:
    """Check every record of the register; each fault is named with its file, line and column.

    What is always to be so stands in the settings: register, fail-on, select, ignore and baseline, in [tool.factcheck]
    of pyproject.toml or in factcheck.toml. An option takes the place of its setting.

    \b
    factcheck check
    factcheck check claims/questions/deepseek --fail-on warning
    factcheck check --format table --format sarif=factcheck.sarif --baseline known.json
    factcheck check --explain suspicious-magnitude
    """
    from factcheck.cli import checking

    if explain is not None or write_pages is not None:
        raise typer.Exit(checking.explain(explain, write_pages))
    asked = checking.Asked(paths or [], fail_on, select or [], ignore or [], baseline, write_baseline, everything)
    raise typer.Exit(checking.run(asked, formats, output, register))


def diff(
    before: Annotated[str, typer.Argument(metavar="REV", help="A git revision: main, HEAD~3, v1.2, 9e559aa ...")],
    after: Annotated[
        str | None,
        typer.Argument(metavar="[REV]", help="Another one [default: the files as they are now]."),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", metavar="FORMAT[=FILE]", help="table, markdown or json; several at once."),
    ] = None,
    output: OutputOption = None,
    register: FolderOption = None,
    everything: AllOption = False,
) -> None:
    """Show which claims came, went or changed between two git revisions, and which verdicts with them.

    \b
    factcheck diff main
    factcheck diff v1.0 v1.1 --format markdown
    """
    from factcheck.cli import differing

    raise typer.Exit(differing.run(before, after, formats, output, register, everything=everything))


def init(
    directory: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where to begin it.")] = Path(),
) -> None:
    """Begin a register of your own: claims/ with a worked example, schemas, settings, a pre-commit hook and a workflow.

    \b
    factcheck init my-register
    """
    from factcheck.cli import starting

    raise typer.Exit(starting.run(directory))


def schema(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="KIND",
            help="question, sources, parties, subjects, metrics, devices, relations; register, comparison, trace, "
            "explanation, findings or changes.",
        ),
    ] = None,
    everything: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help="Write every schema into DIR.")
    ] = None,
) -> None:
    """Print the JSON Schema of a kind of file, for editors, or of what other commands write as JSON.

    \b
    factcheck schema question
    factcheck schema --all docs/schema
    """
    from factcheck.cli import schemas

    raise typer.Exit(schemas.run(kind, everything))


def verify(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="Claims, questions, sources or subjects [default: every claim]."),
    ] = None,
    formats: FindingsOption = None,
    output: OutputOption = None,
    register: FolderOption = None,
    offline: Annotated[bool, typer.Option("--offline", help="Ask nobody; judge what earlier runs kept.")] = False,
    refresh: Annotated[bool, typer.Option("--refresh", help="Ask again for every page, however fresh.")] = False,
    max_age: Annotated[
        str, typer.Option("--max-age", metavar="AGE", help="How old a kept visit may be: 12h, 7d, 4w.")
    ] = "1d",
    archive: Annotated[
        bool, typer.Option("--archive", help="Look up the archived copy nearest to each publication's date.")
    ] = False,
    save: Annotated[
        bool, typer.Option("--save", help="Ask the archive for a new copy of what was found and has none.")
    ] = False,
    write: Annotated[
        bool, typer.Option("--write", help="Put `checked:` and `archived:` into the source records.")
    ] = False,
    tolerate: Annotated[
        list[str] | None,
        typer.Option("--tolerate", metavar="STATE", help="States, separated by commas, that change no exit status."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show what was found too, however long the list.")] = False,
    pause: Annotated[
        float, typer.Option("--pause", min=0.0, metavar="SECONDS", help="Between two requests to one host.")
    ] = 1.0,
    contact: Annotated[
        str | None,
        typer.Option("--contact", metavar="MAIL|URL", help="Whom a site may write to; sent with every request."),
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Open addresses of your own network too, on any port.")
    ] = False,
    archive_service: Annotated[
        str | None,
        typer.Option("--archive-service", metavar="URL", help="Another archive of the Wayback Machine's kind."),
    ] = None,
) -> None:
    """Visit the cited pages: are they alive, and do they still print the numbers?

    Every citation ends in one state: found, moved, drifted, gone, refused, unreachable, unreadable or not checked.
    Exit status: 0 all found or moved, 1 something gone or drifted, 2 something could not be judged.

    \b
    factcheck verify deepseek
    factcheck verify --archive --write
    factcheck verify --tolerate refused --format table --format sarif=evidence.sarif
    """
    from factcheck.cli import verify as command

    options = command.Options(
        names or [], formats, output, register, offline, refresh, max_age, archive, save, write, allow_private,
        tolerate or [], everything, pause, contact, archive_service,
    )  # fmt: skip
    raise typer.Exit(command.run(options))


def build(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write it.")] = Path(
        "register.factcheck"
    ),
    register: FolderOption = None,
) -> None:
    """Write a register as one file, an index that `--register FILE` opens at once, however large it is.

    \b
    factcheck build -o register.factcheck
    factcheck show deepseek --register register.factcheck
    """
    from factcheck.cli import building

    raise typer.Exit(building.run(output, register))
