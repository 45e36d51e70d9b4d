"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

RegisterOption = Annotated[
    Path | None,
    typer.Option(
        "--register",
        metavar="DIR|FILE",
        help="The register to read, or an index of one [default: the nearest claims/, else the packaged one].",
    ),
]
FolderOption = Annotated[
    Path | None,
    typer.Option("--register", metavar="DIR", help="The register to read [default: the nearest claims/]."),
]
AsOfOption = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Judge only what was printed by then (2025-01-31, 2025-01)."),
]
MOST_ROWS = 200  # of a table on a terminal: more nobody reads there; files, pipes and other formats have all of them
AllOption = Annotated[
    bool, typer.Option("--all", help=f"On a terminal, show tables of more than {MOST_ROWS} rows to their end.")
]
CacheOption = Annotated[bool, typer.Option("--no-cache", help="Read every file anew; keep and use no index.")]
FormatOption = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT[=FILE]",
        help="table or json; may be given several times, each with its own file.",
    ),
]
FindingsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT[=FILE]",
        help="table, json, jsonl, sarif, github, junit or markdown; several at once, each with its own file.",
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to FILE instead of the terminal; a link is followed, never replaced.",
    ),
]
