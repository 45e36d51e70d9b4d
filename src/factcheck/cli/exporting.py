"""`factcheck export`: the whole register for other programs."""

from pathlib import Path

from factcheck.cli import session
from factcheck.cli.imprint import imprint
from factcheck.cli.where import Where

_FORMATS = ("json",)


def run(to: str, output: Path | None, where: Where) -> int:
    """Write the register as `to`; 1 if it has faults."""
    session.outputs([to], output, _FORMATS)
    loaded = session.open_register(where)
    status = session.report(loaded.findings)
    from factcheck.render import wire

    records = loaded.register
    document = wire.register(records, imprint(where, records), list(records.questions.values()))
    session.write(wire.dumps(document), output)
    return status
