"""`factcheck trace`: where a number came from, where it went, and what each telling changed."""

from pathlib import Path

from factcheck.cli import naming, printing, session
from factcheck.cli.where import Where


def run(name: str, output: Path | None, where: Where) -> int:
    """Draw the tree of re-tellings around a claim; 1 if the register has faults, 2 if there is no such claim."""
    loaded = session.open_register(where)
    claim = naming.claim(loaded.register, name)
    status = session.report(loaded.findings)
    from factcheck.judge import bench
    from factcheck.render import tracing

    on = bench(loaded.register, about=[loaded.register.questions[loaded.register.claims[claim].question]])
    printing.blocks(lambda _width, _pretty: tracing.blocks(on, claim), output)
    return status
