"""Arguments of the commands that need no register; what they do is imported when they do it."""

from typing import Annotated

import typer

from factcheck.cli.options import FormatOption, OutputOption


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


def read(
    given: Annotated[
        str | None,
        typer.Argument(
            metavar="[TEXT|FILE|-]", help="A phrase; a file, if one has that name; - or nothing: standard input."
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option("--lang", metavar="CODE", help="The language, such as pl or pt-PT [default: seen from the text]."),
    ] = None,
    formats: Annotated[
        list[str] | None,
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
