"""`factcheck compare`: subjects side by side, where they may be compared."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.cli import naming, printing, session
from factcheck.cli.where import Where


def run(subjects: Sequence[str], metric: str, output: Path | None, where: Where) -> int:
    """Compare `subjects` by `metric`; 1 if the register has faults, 2 for unknown names or fewer than two subjects."""
    loaded = session.open_register(where)
    records = loaded.register
    found = list(dict.fromkeys(naming.subject(records, name) for name in subjects))
    if len(found) < 2:
        session.stop(
            "name two different subjects or more, as in `factcheck compare gpt-4 deepseek-v3 --metric training-cost`"
        )
    naming.metric(records, metric)
    status = session.report(loaded.findings)
    from factcheck.judge import bench
    from factcheck.judge.comparing import compare
    from factcheck.render import comparison

    made = compare(bench(records), found, metric)
    printing.blocks(lambda width, _pretty: comparison.blocks(records, made, found, metric, width), output)
    return status
