"""Where a claim was printed and read, with addresses: plain text, one address a line."""

from collections.abc import Iterator

from factcheck.records import Claim, Register, Source
from factcheck.render.blocks import Block, Line
from factcheck.render.safe import safe


def citing(register: Register, claim: Claim, indent: int) -> Iterator[Block]:
    """The publication, and what relays it, each with its title, place and address."""
    for index, named in enumerate((claim.cite.source, *claim.cite.via)):
        source = register.sources.get(named)
        where = claim.cite.at if index == 0 else None
        how = "printed in " if index == 0 else "read on "
        yield Line(how + (_described(source, where) if source else safe(named)), "dim", indent, hang=2)
        if source and source.url:
            yield Line(safe(source.url), "dim", indent + 2)


def _described(source: Source, where: str | None) -> str:
    title = f"“{source.title}”" if source.title else None
    parts = [title, source.publisher, str(source.published) if source.published else "undated", where]
    return safe(", ".join(part for part in parts if part)) if title or source.publisher else safe(source.id)
