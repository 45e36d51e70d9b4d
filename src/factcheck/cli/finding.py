"""`factcheck find`: which records speak of something."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.records import Register
    from factcheck.store.index.searching import Hits


def run(words: Sequence[str], most: int, formats: Sequence[str] | None, output: Path | None, where: Where) -> int:
    """Find the records that hold all words; 1 if the register has faults, 2 if nothing is found."""
    from factcheck.render import found

    wanted = session.outputs(formats, output, ("table", "json"))
    loaded = session.open_searchable(where)
    text = " ".join(words)
    hits = _hits(loaded.register, text, most)
    status = session.report(loaded.findings)
    if not hits.total:
        session.stop(f"no record holds '{text}'; fewer words find more")
    for form, path in wanted:
        if form == "json":
            session.write(found.dumps(text, hits.hits, hits.total), path)
            continue
        from factcheck.cli import printing

        printing.blocks(lambda width, _pretty: found.blocks(hits.hits, hits.total, width), path)
    return status


def _hits(register: "Register", text: str, most: int) -> "Hits":
    from factcheck.store.index.searching import SearchError, find

    try:
        return find(register, text, most)
    except SearchError as error:
        session.stop(str(error))
