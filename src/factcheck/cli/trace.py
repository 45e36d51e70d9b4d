"""`factcheck trace`: where a number came from, where it went, and what each telling changed."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.cli import naming, session
from factcheck.cli.where import Where


def run(name: str, formats: Sequence[str] | None, output: Path | None, where: Where) -> int:
    """Draw the tree of re-tellings around a claim; 1 if the register has faults, 2 if there is no such claim."""
    wanted = session.outputs(formats, output, ("table", "json"))
    loaded = session.open_register(where)
    records = loaded.register
    claim = naming.claim(records, name)
    status = session.report(loaded.findings)
    for form, path in wanted:
        if form == "json":
            from factcheck.cli.imprint import imprint
            from factcheck.render import wire, wire_trace

            session.write(wire.dumps(wire_trace.trace(records, imprint(where, records), claim)), path)
        else:
            from factcheck.cli import printing
            from factcheck.render import tracing

            printing.blocks(lambda _width, _pretty: tracing.blocks(records, claim), path)
    return status
