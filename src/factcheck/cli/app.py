"""The commands and their arguments; what they do is imported when they do it."""

from pathlib import Path
from typing import Annotated, Optional

import typer

from factcheck.cli import new

app = typer.Typer(
    name="factcheck",
    help="Who says what number about the AI industry, on what evidence, and do they agree?",
    epilog="Start with: factcheck show deepseek",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

RegisterOption = Annotated[
    Optional[Path],  # noqa: UP045 - Typer shows `PATH`; the union spelled with | does too, but Optional says "may be left out"
    typer.Option(
        "--register", metavar="DIR", help="The register to read [default: the nearest claims/, else the packaged one]."
    ),
]
FormatOption = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT[=FILE]",
        help="table or json; may be given several times, each with its own file.",
    ),
]
OutputOption = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to FILE instead of the terminal; a link is followed, never replaced.",
    ),
]


@app.callback(invoke_without_command=True)
def factcheck(version: Annotated[bool, typer.Option("--version", help="Show the version and stop.")] = False) -> None:
    """Who says what number about the AI industry, on what evidence, and do they agree?"""
    if version:
        from factcheck import __version__

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.command()
def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar="SUBJECT|QUESTION",
            help="A subject such as deepseek, or a question such as deepseek/accelerator-count.",
        ),
    ],
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    withdrawn: Annotated[bool, typer.Option("--all", help="Show withdrawn and superseded claims too.")] = False,
    notes: Annotated[bool, typer.Option("--notes", help="Print each claim's id and note below the table.")] = False,
    as_of: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--as-of", metavar="DATE", help="Judge only what was printed by then (2025-01-31, 2025-01)."),
    ] = None,
    equivalents: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--equivalents", metavar="DEVICE", help="Counts of chips as counts of this one, with --basis."),
    ] = None,
    basis: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--basis", metavar="BASIS", help="By which speed: bf16-dense, fp16-sparse ..."),
    ] = None,
) -> None:
    """Show who says what number about a subject, on what evidence, and how far the independent origins agree.

    Re-tellings stand indented under what they repeat; they are not further origins.

    \b
    factcheck show deepseek
    factcheck show deepseek/accelerator-count --notes --as-of 2025-01-31
    factcheck show 深度求索 --format table --format json=deepseek.json
    factcheck show openai/accelerator-count --equivalents h100 --basis bf16-dense
    """
    from factcheck.cli import show as command

    how = command.How(withdrawn, notes, as_of, equivalents, basis)
    raise typer.Exit(command.run(name, formats, output, register, how))


@app.command("list")
def list_questions(
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    metric: Annotated[Optional[str], typer.Option("--metric", help="Only questions in this metric.")] = None,  # noqa: UP045
    by: Annotated[Optional[str], typer.Option("--by", help="Only questions that this party answers.")] = None,  # noqa: UP045
    verdict: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--verdict", help="Only what is judged so, measurand by measurand, the widest apart first."),
    ] = None,
) -> None:
    """List every question of the register, with its verdict and its counts of claims and origins.

    \b
    factcheck list
    factcheck list --metric training-cost
    factcheck list --verdict contested
    factcheck list --by semianalysis
    """
    from factcheck.cli import listing

    raise typer.Exit(listing.run(formats, output, register, metric=metric, by=by, verdict=verdict))


@app.command()
def trace(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim's id, as `show --notes` prints it.")],
    output: OutputOption = None,
    register: RegisterOption = None,
) -> None:
    """Draw the tree of re-tellings a claim stands in: who said it first, who told it on, what each one changed.

    \b
    factcheck trace wang-cnbc
    """
    from factcheck.cli import trace as command

    raise typer.Exit(command.run(claim, output, register))


@app.command()
def explain(
    name: Annotated[
        str, typer.Argument(metavar="CLAIM|QUESTION|VERDICT|RULE", help="wang-cnbc, gpt-4/training-cost, contested ...")
    ],
    output: OutputOption = None,
    register: RegisterOption = None,
) -> None:
    """Say step by step, in plain words and with the numbers, how a claim or a question was judged.

    \b
    factcheck explain wang-cnbc
    factcheck explain deepseek/accelerator-count
    factcheck explain contested
    """
    from factcheck.cli import explain as command

    raise typer.Exit(command.run(name, output, register))


@app.command()
def compare(
    subjects: Annotated[list[str], typer.Argument(metavar="SUBJECT...", help="Two subjects or more.")],
    metric: Annotated[str, typer.Option("--metric", help="What to compare them by, such as training-cost.")],
    output: OutputOption = None,
    register: RegisterOption = None,
) -> None:
    """Put what is comparable of several subjects side by side, with ratios; say why the rest is not.

    \b
    factcheck compare deepseek-v3 llama-3.1-405b gpt-4 --metric training-cost
    """
    from factcheck.cli import compare as command

    raise typer.Exit(command.run(subjects, metric, output, register))


@app.command()
def judge(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="CSV (commas, semicolons or tabs), JSON or JSON lines; - reads standard input."
        ),
    ],
    formats: FormatOption = None,
    output: OutputOption = None,
    scale: Annotated[str, typer.Option("--scale", help="ratio, linear, ordinal or date.")] = "ratio",
    lang: Annotated[
        str,
        typer.Option(
            "--lang", metavar="CODE", help="The language of rows without one, such as pl: it says what 1.000 is."
        ),
    ] = "",
    diagnostics: Annotated[
        bool, typer.Option("--diagnostics", help="Add statistics that are not used in the verdict (extra: stats).")
    ] = False,
) -> None:
    """Judge your own numbers by the same rule, without a register.

    Columns: id, stated or value/low/high/form (exact, point, approx, almost, range, plus_minus with margin, more_than,
    less_than, order), by, organisation, basis or attested, repeats, as_of, measurand, lang. Any other is ignored.
    All errors of a file are named at once, as file:line:column; then nothing is judged, and the exit status is 2.

    \b
    factcheck judge numbers.csv
    factcheck judge - --format json < numbers.jsonl
    """
    from factcheck.cli import judging

    raise typer.Exit(judging.run(file, scale, lang, formats, output, diagnostics=diagnostics))


@app.command()
def check(
    paths: Annotated[
        Optional[list[Path]],  # noqa: UP045
        typer.Argument(metavar="[PATH]...", help="Report only on these files or folders; all records are still read."),
    ] = None,
    formats: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT[=FILE]",
            help="table, json, jsonl, sarif, github, junit or markdown; several at once, each with its own file.",
        ),
    ] = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    fail_on: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--fail-on", metavar="SEVERITY", help="End with 1 from here on: note, warning, error (default)."),
    ] = None,
    select: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--select", metavar="RULE", help="Only these rules, separated by commas."),
    ] = None,
    ignore: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--ignore", metavar="RULE", help="All but these rules, separated by commas."),
    ] = None,
    baseline: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--baseline", metavar="FILE", help="Report only what is not in this file."),
    ] = None,
    write_baseline: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--write-baseline", metavar="FILE", help="Write what is found as a baseline; end with 0."),
    ] = None,
    explain: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--explain", metavar="RULE", help="Print what a rule asks for, why, and how to waive it."),
    ] = None,
    write_pages: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--write-pages", metavar="DIR", help="Write the page of every rule into DIR."),
    ] = None,
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
    asked = checking.Asked(paths or [], fail_on, select or [], ignore or [], baseline, write_baseline)
    raise typer.Exit(checking.run(asked, formats, output, register))


@app.command()
def read(
    given: Annotated[
        Optional[str],  # noqa: UP045
        typer.Argument(
            metavar="[TEXT|FILE|-]", help="A phrase; a file, if one has that name; - or nothing: standard input."
        ),
    ] = None,
    lang: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--lang", metavar="CODE", help="The language, such as pl or pt-PT [default: seen from the text]."),
    ] = None,
    formats: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT[=FILE]",
            help="table, json or jsonl; jsonl reads line by line and streams.",
        ),
    ] = None,
    output: OutputOption = None,
) -> None:
    """Read the quantities in running text, in any of sixteen languages: value, unit, bound, hedge, device and rate.

    \b
    factcheck read "Firma ma ponad 50 tys. układów H100"
    factcheck read article.txt --lang zh --format json
    factcheck read - --format jsonl < articles.txt
    """
    from factcheck.cli import reading

    raise typer.Exit(reading.run(given, lang, formats, output))


@app.command()
def export(
    to: Annotated[
        str, typer.Argument(metavar="FORMAT", help="json: the whole register in the wire shape factcheck/register/1.")
    ],
    output: OutputOption = None,
    register: RegisterOption = None,
) -> None:
    """Export the whole register for other programs.

    \b
    factcheck export json --output register.json
    """
    from factcheck.cli import exporting

    raise typer.Exit(exporting.run(to, output, register))


@app.command()
def schema(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="KIND",
            help="question, sources, parties, subjects, metrics, devices, relations; register, findings or changes.",
        ),
    ] = None,
    everything: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help="Write every schema into DIR.")
    ] = None,
) -> None:
    """Print the JSON Schema of a kind of file, for editors, or of what `export`, `check` and `diff` write as JSON.

    \b
    factcheck schema question
    factcheck schema --all docs/schema
    """
    from factcheck.cli import schemas

    raise typer.Exit(schemas.run(kind, everything))


@app.command()
def diff(
    before: Annotated[str, typer.Argument(metavar="REV", help="A git revision: main, HEAD~3, v1.2, 9e559aa ...")],
    after: Annotated[
        Optional[str],  # noqa: UP045
        typer.Argument(metavar="[REV]", help="Another one [default: the files as they are now]."),
    ] = None,
    formats: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--format", "-f", metavar="FORMAT[=FILE]", help="table, markdown or json; several at once."),
    ] = None,
    output: OutputOption = None,
    register: RegisterOption = None,
) -> None:
    """Show which claims came, went or changed between two git revisions, and which verdicts with them.

    \b
    factcheck diff main
    factcheck diff v1.0 v1.1 --format markdown
    """
    from factcheck.cli import differing

    raise typer.Exit(differing.run(before, after, formats, output, register))


@app.command()
def init(
    directory: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where to begin it.")] = Path(),
) -> None:
    """Begin a register of your own: claims/ with a worked example, schemas, settings, a pre-commit hook and a workflow.

    \b
    factcheck init my-register
    """
    from factcheck.cli import starting

    raise typer.Exit(starting.run(directory))


app.add_typer(new.app, name="new")


@app.command()
def verify(
    names: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Argument(metavar="[ID]...", help="Claims, questions, sources or subjects [default: every claim]."),
    ] = None,
    formats: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT[=FILE]",
            help="table, json, jsonl, sarif, github, junit or markdown; several at once, each with its own file.",
        ),
    ] = None,
    output: OutputOption = None,
    register: RegisterOption = None,
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
        Optional[list[str]],  # noqa: UP045
        typer.Option("--tolerate", metavar="STATE", help="A state that is counted but changes no exit status."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show what was found too, however long the list.")] = False,
    pause: Annotated[
        float, typer.Option("--pause", min=0.0, metavar="SECONDS", help="Between two requests to one host.")
    ] = 1.0,
    contact: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--contact", metavar="MAIL|URL", help="Whom a site may write to; sent with every request."),
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Open addresses of your own network too, on any port.")
    ] = False,
    archive_service: Annotated[
        Optional[str],  # noqa: UP045
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
