"""`factcheck new KIND`: the arguments of each kind of record; what is done with them is in `adding`."""

from pathlib import Path
from typing import Annotated, Optional

import typer

app = typer.Typer(
    name="new",
    help="Write a record: from options, or by questions on a terminal; checked before it is written.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Text = Optional[str]  # noqa: UP045 - Typer takes Optional for what may be left out
Texts = Optional[list[str]]  # noqa: UP045
IdOption = Annotated[Text, typer.Option("--id", help="Lower-case letters, digits, '.' and '-'.")]
NameOption = Annotated[Text, typer.Option("--name", help="As people write it.")]
# A test compares these lists with the records' models, which would take long to import for a help text.
SourceKind = Annotated[
    Text,
    typer.Option(
        "--kind",
        help="paper, report, filing, book, documentation, news, interview, podcast, video, blog, post, dataset "
        "or encyclopedia.",
    ),
]
SubjectKind = Annotated[
    Text,
    typer.Option(
        "--kind",
        help="company, group, country, market, model, dataset, service, software, website, product, chip, server, "
        "cluster, data centre or other.",
    ),
]
PartyKind = Annotated[
    Text,
    typer.Option("--kind", help="person, company, press, analyst, academic, government, encyclopedia or group."),
]
AliasOption = Annotated[Texts, typer.Option("--alias", help="Another name, in any script; may be given several times.")]
NoteOption = Annotated[Text, typer.Option("--note", help="What a reader must know, in your own words.")]
Register = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--register", metavar="DIR", help="The register to write to [default: the nearest claims/]."),
]


@app.command()
def claim(
    question: Annotated[Text, typer.Option("--question", help="Such as deepseek/accelerator-count.")] = None,
    id: IdOption = None,  # noqa: A002 - the record's key
    stated: Annotated[Text, typer.Option("--stated", help="The number as printed, with few words around it.")] = None,
    value: Annotated[Text, typer.Option("--value", help="The same in plain English, with --because.")] = None,
    because: Annotated[Text, typer.Option("--because", help="Why --value is needed.")] = None,
    hedge: Annotated[Text, typer.Option("--hedge", help="Words of doubt outside the phrase.")] = None,
    subject: Annotated[Text, typer.Option("--subject", help="Only if narrower than the question's.")] = None,
    scope: Annotated[Text, typer.Option("--scope", help="One of the metric's scopes.")] = None,
    device: Annotated[Text, typer.Option("--device", help="An id from devices.yaml.")] = None,
    as_of: Annotated[Text, typer.Option("--as-of", help="The date the number is about.")] = None,
    by: Annotated[Text, typer.Option("--by", help="The party that asserts it.")] = None,
    basis: Annotated[Text, typer.Option("--basis", help="own record, own estimate, document, hearsay ...")] = None,
    source: Annotated[Text, typer.Option("--source", help="Where it was printed.")] = None,
    at: Annotated[Text, typer.Option("--at", help="Where in the source: section, table, page.")] = None,
    via: Annotated[Text, typer.Option("--via", help="The page really read, if another.")] = None,
    read: Annotated[Text, typer.Option("--read", help="When it was read.")] = None,
    repeats: Annotated[Text, typer.Option("--repeats", help="The claim whose number it re-tells.")] = None,
    note: NoteOption = None,
    register: Register = None,
) -> None:
    """Add a claim to its question. On a terminal, what is missing is asked for; what was answered is never lost.

    \b
    factcheck new claim
    factcheck new claim --question deepseek/accelerator-count --id mint-again --by mint
      --stated "more than 50,000 H100s" --scope fleet --device h100 --as-of 2025-01 --basis hearsay
      --source mint-wang-50000 --at "second paragraph" --read 2026-11-22 --repeats wang-cnbc
    """
    from factcheck.cli import adding

    given = {
        "question": question, "id": id, "stated": stated, "value": value, "because": because, "hedge": hedge,
        "subject": subject, "scope": scope, "device": device, "as_of": as_of, "by": by, "basis": basis,
        "source": source, "at": at, "via": via, "read": read, "repeats": repeats, "note": note,
    }  # fmt: skip
    needs = ("question", "id", "stated", "by", "basis", "source")
    raise typer.Exit(adding.run(register, given, adding.Kind("claim", needs, adding.claim)))


@app.command()
def question(
    name: Annotated[Text, typer.Argument(metavar="[SUBJECT/SLUG]", help="Such as deepseek/accelerator-count.")] = None,
    asks: Annotated[Text, typer.Option("--asks", help="The question, as a question.")] = None,
    metric: Annotated[Text, typer.Option("--metric", help="An id from metrics.yaml.")] = None,
    subject: Annotated[Text, typer.Option("--subject", help="The subject [default: the folder's].")] = None,
    axes: Annotated[Texts, typer.Option("--axis", help="scope, device, subject or as_of; several times.")] = None,
    note: NoteOption = None,
    register: Register = None,
) -> None:
    """Begin a question, without claims. On a terminal, what is missing is asked for.

    \b
    factcheck new question
    factcheck new question deepseek/energy --asks "How much energy did V3 take?" --metric training-energy --axis scope
    """
    from factcheck.cli import adding

    given = {"question": name, "asks": asks, "metric": metric, "subject": subject, "axes": axes, "note": note}
    kind = adding.Kind("question", ("question", "asks", "metric"), adding.question)
    raise typer.Exit(adding.run(register, given, kind))


@app.command()
def source(
    file: Annotated[
        Text, typer.Option("--file", help="The publisher's file: reuters for sources/reuters.yaml.")
    ] = None,
    publisher: Annotated[Text, typer.Option("--publisher", help="Its name; a new file begins with it.")] = None,
    id: IdOption = None,  # noqa: A002
    title: Annotated[Text, typer.Option("--title", help="The title as printed.")] = None,
    url: Annotated[Text, typer.Option("--url", help="Its address.")] = None,
    authors: Annotated[Texts, typer.Option("--author", help="May be given several times.")] = None,
    published: Annotated[Text, typer.Option("--published", help="2025, 2025-01 or 2025-01-23.")] = None,
    language: Annotated[Text, typer.Option("--language", help="en, zh, ...")] = None,
    kind: SourceKind = None,
    note: NoteOption = None,
    register: Register = None,
) -> None:
    """Add a source to its publisher's file. On a terminal, what is missing is asked for.

    \b
    factcheck new source
    factcheck new source --file reuters --publisher Reuters --id reuters-2025-01-27 --language en --kind news
      --url https://example.org/story --title "The title as printed" --published 2025-01-27
    """
    from factcheck.cli import adding

    given = {
        "file": file, "publisher": publisher, "id": id, "title": title, "url": url, "authors": authors,
        "published": published, "language": language, "kind": kind, "note": note,
    }  # fmt: skip
    needs = ("file", "id", *(() if url else ("title",)), "language", "kind")
    raise typer.Exit(adding.run(register, given, adding.Kind("source", needs, adding.source)))


@app.command()
def subject(
    id: IdOption = None,  # noqa: A002
    name: NameOption = None,
    kind: SubjectKind = None,
    made_by: Annotated[Text, typer.Option("--made-by", help="The subject that made it.")] = None,
    part_of: Annotated[Text, typer.Option("--part-of", help="The subject it is part of.")] = None,
    aliases: AliasOption = None,
    note: NoteOption = None,
    register: Register = None,
) -> None:
    """Add a subject: what is measured. On a terminal, what is missing is asked for.

    \b
    factcheck new subject
    factcheck new subject --id qwen-3 --name "Qwen 3" --kind model --made-by alibaba
    """
    from factcheck.cli import adding

    given = {
        "id": id,
        "name": name,
        "kind": kind,
        "made_by": made_by,
        "part_of": part_of,
        "aliases": aliases,
        "note": note,
    }
    raise typer.Exit(adding.run(register, given, adding.Kind("subject", ("id", "name", "kind"), adding.subject)))


@app.command()
def party(
    id: IdOption = None,  # noqa: A002
    name: NameOption = None,
    kind: PartyKind = None,
    belongs_to: Annotated[Text, typer.Option("--belongs-to", help="The party it belongs to.")] = None,
    interest: Annotated[Texts, typer.Option("--interest", help="SUBJECT=competitor; several times.")] = None,
    aliases: AliasOption = None,
    note: NoteOption = None,
    register: Register = None,
) -> None:
    """Add a party: who asserts numbers. On a terminal, what is missing is asked for.

    \b
    factcheck new party
    factcheck new party --id reuters --name Reuters --kind press --alias 路透社 --interest openai=customer
    """
    from factcheck.cli import adding

    given = {
        "id": id, "name": name, "kind": kind, "belongs_to": belongs_to, "interest": interest,
        "aliases": aliases, "note": note,
    }  # fmt: skip
    raise typer.Exit(adding.run(register, given, adding.Kind("party", ("id", "name", "kind"), adding.party)))
