"""`factcheck compare`: subjects side by side, where they may be compared."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.cli import naming, session
from factcheck.cli.where import Where


def run(subjects: Sequence[str], named: str, formats: Sequence[str] | None, output: Path | None, where: Where) -> int:
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
    from factcheck.judge.comparing import compare

    made = compare(bench(records), found, metric)
    for form, path in wanted:
        if form == "json":
            from factcheck.cli.imprint import imprint
            from factcheck.render import wire, wire_comparison

            document = wire_comparison.comparison(records, imprint(where, records), made, found, metric)
            session.write(wire.dumps(document), path)
        else:
            from factcheck.cli import printing
            from factcheck.render import comparison

            printing.blocks(lambda width, _pretty: comparison.blocks(records, made, found, metric, width), path)
    return status
