"""`factcheck export`: the whole register for other programs."""

from pathlib import Path

from factcheck.cli import session
from factcheck.cli.where import Where

_FORMATS = ("json",)


def run(to: str, output: Path | None, where: Where) -> int:
    """Write the register as `to`; 1 if it has faults."""
    session.outputs([to], output, _FORMATS)
    loaded = session.open_register(where)
    status = session.report(loaded.findings)
    from factcheck.render import wire

    session.write(wire.dumps(wire.register(loaded.register, list(loaded.register.questions.values()))), output)
    return status
