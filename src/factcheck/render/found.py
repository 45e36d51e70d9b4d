"""Records that were searched for, as a table and as JSON."""

import json
from collections.abc import Iterator, Sequence
from typing import Protocol

from factcheck import __version__
from factcheck.records.hidden import escaped
from factcheck.render.blocks import Block, Grid, Line
from factcheck.render.columns import MEDIUM, Columns
from factcheck.render.safe import safe

FORMAT = "factcheck/found/1"


class Hit(Protocol):
    """A record, and the line of it that was searched for."""

    @property
    def kind(self) -> str:
        """What it is: claim, question, source ..."""

    @property
    def id(self) -> str:
        """Its id among those of its kind."""

    @property
    def question(self) -> str | None:
        """The question a claim answers."""

    @property
    def text(self) -> str:
        """The line."""


def dumps(query: str, hits: Sequence[Hit], total: int) -> str:
    """`total` is how many there are; of these the best are listed."""
    found = [{"kind": one.kind, "id": one.id, "question": one.question, "text": one.text} for one in hits]
    document = {"format": FORMAT, "tool": f"factcheck {__version__}", "query": query, "total": total, "found": found}
    return escaped(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def blocks(hits: Sequence[Hit], total: int, width: int) -> Iterator[Block]:
    """One row a record; claims with their question."""
    rows = [(one.kind, safe(one.id), safe(one.text), safe(one.question or "")) for one in hits]
    if width >= MEDIUM:
        yield Grid(Columns(("kind", "id", "says", "question"), (9, 24, 38, 29), tuple(rows)), (0,) * len(rows))
    else:
        for kind, name, text, question in rows:
            yield Line(f"{kind} {name}", "strong", hang=2)
            yield Line(text, indent=2)
            if question:
                yield Line(question, "dim", 2)
    if len(hits) < total:
        yield Line(f"The best {len(hits):,} of {total:,}: --most {total} shows all.", "dim")
