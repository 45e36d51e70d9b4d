"""`factcheck compare`: subjects side by side, where they may be compared."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import naming, printing, session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.render.blocks import Block


def run(
    subjects: Sequence[str],
    named: str,
    formats: Sequence[str] | None,
    output: Path | None,
    where: Where,
    *,
    everything: bool,
) -> int:
    """Compare subjects by the metric `named`; 1 if the register has faults, 2 for unknown names or too few subjects."""
    wanted = session.outputs(formats, output, ("table", "json"))
    loaded = session.open_register(where)
    records = loaded.register
    found = list(dict.fromkeys(naming.subject(records, name) for name in subjects))
    if len(found) < 2:
        session.stop(
            "name two different subjects or more, as in `factcheck compare gpt-4 deepseek-v3 --metric training-cost`"
        )
    metric = naming.metric(records, named)
    status = session.report(loaded.findings)
    from factcheck.judge import bench
    from factcheck.judge.comparing import asked, compare

    made = compare(bench(records, about=asked(records, found, metric)), found, metric)
    for form, path in wanted:
        if form == "json":
            from factcheck.cli.imprint import imprint
            from factcheck.render import wire, wire_comparison

            document = wire_comparison.comparison(records, imprint(where, records), made, found, metric)
            session.write(wire.dumps(document), path)
        else:
            from factcheck.render import comparison

            drawn = partial(comparison.blocks, records, made, found, metric)
            _print(drawn, path, printing.most(path, everything))
    return status


def _print(drawn: "Callable[[int, int | None], Iterator[Block]]", path: Path | None, most: int | None) -> None:
    printing.blocks(lambda width, _pretty: drawn(width, most), path)
