"""`factcheck export`: the register for other programs and other readers."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.cli import session
from factcheck.cli.imprint import imprint
from factcheck.cli.where import Where


def run(to: str, names: Sequence[str], output: Path | None, where: Where) -> int:
    """Write all questions, or those about `names`, as `to`; 1 if the register has faults, 2 for an unknown name."""
    from factcheck.cli.show import questions
    from factcheck.render.exports import FORMATS, writer

    ((form, path),) = session.outputs([to], output, FORMATS)
    loaded = session.open_register(where)
    records = loaded.register
    asked = [one for name in names for one in questions(records, name)] or records.questions.values()
    status = session.report(loaded.findings)
    session.write(writer(form)(records, imprint(where, records), list(dict.fromkeys(asked))), path)
    return status
