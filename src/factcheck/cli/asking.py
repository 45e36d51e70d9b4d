"""Arguments of the commands that answer from the register; what they do is imported when they do it."""

from typing import Annotated

import typer

from factcheck.cli.options import AllOption, AsOfOption, CacheOption, FormatOption, OutputOption, RegisterOption
from factcheck.cli.where import Where


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
    no_cache: CacheOption = False,
    withdrawn: Annotated[bool, typer.Option("--all", help="Show withdrawn and superseded claims too.")] = False,
    notes: Annotated[
        bool, typer.Option("--notes", help="Print each claim's id, note and address below the table.")
    ] = False,
    as_of: AsOfOption = None,
    equivalents: Annotated[
        str | None,
        typer.Option("--equivalents", metavar="DEVICE", help="Counts of chips as counts of this one, with --basis."),
    ] = None,
    basis: Annotated[
        str | None,
        typer.Option("--basis", metavar="BASIS", help="By which speed: bf16-dense, fp16-sparse ..."),
    ] = None,
    relations: Annotated[
        bool, typer.Option("--relations", help="Print every relation the numbers stand in, with its arithmetic.")
    ] = False,
) -> None:
    """Show who says what number about a subject, on what evidence, and how far the independent origins agree.

    Indented claims are no further origins: └ re-tells the one above, = is of the same house, ~ is counted with it.

    \b
    factcheck show deepseek
    factcheck show deepseek/accelerator-count --notes --as-of 2025-01-31
    factcheck show 深度求索 --format table --format json=deepseek.json
    factcheck show openai/accelerator-count --equivalents h100 --basis bf16-dense
    """
    from factcheck.cli import show as command

    how = command.How(withdrawn, notes, as_of, equivalents, basis, relations)
    raise typer.Exit(command.run(name, formats, output, Where(register, no_cache), how))


def list_(
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    no_cache: CacheOption = False,
    metric: Annotated[str | None, typer.Option("--metric", help="Only questions in this metric.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Only questions that this party answers.")] = None,
    verdict: Annotated[
        str | None,
        typer.Option("--verdict", help="Only what is judged so, measurand by measurand, the widest apart first."),
    ] = None,
    as_of: AsOfOption = None,
    everything: AllOption = False,
) -> None:
    """List every question of the register, with its verdict and its counts of claims and origins.

    \b
    factcheck list
    factcheck list --metric training-cost
    factcheck list --verdict contested
    factcheck list --by semianalysis
    """
    from factcheck.cli import listing

    where = Where(register, no_cache)
    wanted = listing.Wanted(metric, by, verdict, as_of)
    raise typer.Exit(listing.run(wanted, formats, output, where, everything=everything))


def find(
    words: Annotated[
        list[str], typer.Argument(metavar="TEXT...", help="Words that must all be there, or their beginnings.")
    ],
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    no_cache: CacheOption = False,
    most: Annotated[int, typer.Option("--most", min=1, metavar="N", help="Show so many at most.")] = 50,
) -> None:
    """Search names, aliases, phrases and notes of every record, in any script; the best matches first.

    Digits are found however they are grouped, and words that are printed as one.

    \b
    factcheck find "export controls"
    factcheck find 50000 "semi analysis"
    factcheck find 算力 --format json
    """
    from factcheck.cli import finding

    raise typer.Exit(finding.run(words, most, formats, output, Where(register, no_cache)))


def trace(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim's id, as `show --notes` prints it.")],
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    no_cache: CacheOption = False,
) -> None:
    """Draw the tree of re-tellings a claim stands in: who said it first, who told it on, what each one changed.

    \b
    factcheck trace wang-cnbc
    factcheck trace wang-cnbc --format json
    """
    from factcheck.cli import trace as command

    raise typer.Exit(command.run(claim, formats, output, Where(register, no_cache)))


def explain(
    name: Annotated[
        str,
        typer.Argument(
            metavar="CLAIM|QUESTION|VERDICT|RULE|WORD", help="wang-cnbc, gpt-4/training-cost, contested, origin ..."
        ),
    ],
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    no_cache: CacheOption = False,
    as_of: AsOfOption = None,
) -> None:
    """Say step by step, in plain words and with the numbers, how a claim was judged, or what a word means.

    \b
    factcheck explain wang-cnbc
    factcheck explain deepseek/accelerator-count
    factcheck explain contested
    factcheck explain "not attested"
    """
    from factcheck.cli import explain as command

    raise typer.Exit(command.run(name, formats, output, Where(register, no_cache), as_of))


def compare(
    subjects: Annotated[list[str], typer.Argument(metavar="SUBJECT...", help="Two subjects or more.")],
    metric: Annotated[str, typer.Option("--metric", help="What to compare them by, such as training-cost.")],
    formats: FormatOption = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    no_cache: CacheOption = False,
    everything: AllOption = False,
) -> None:
    """Put what is comparable of several subjects side by side, with ratios; say why the rest is not.

    \b
    factcheck compare deepseek-v3 llama-3.1-405b gpt-4 --metric training-cost
    """
    from factcheck.cli import compare as command

    raise typer.Exit(command.run(subjects, metric, formats, output, Where(register, no_cache), everything=everything))


def export(
    to: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT", help="json: the wire shape factcheck/register/1; csv: a row a claim; markdown: a report."
        ),
    ],
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SUBJECT|QUESTION]...", help="Only what is about these [default: everything]."),
    ] = None,
    output: OutputOption = None,
    register: RegisterOption = None,
    no_cache: CacheOption = False,
) -> None:
    """Export the register, or what is about some subjects, for other programs, for spreadsheets and for reading.

    \b
    factcheck export json --output register.json
    factcheck export csv deepseek --output deepseek.csv
    factcheck export markdown deepseek/accelerator-count
    """
    from factcheck.cli import exporting

    raise typer.Exit(exporting.run(to, names or [], output, Where(register, no_cache)))
