"""The register as JSON, in the shape `factcheck/register/1`."""

from collections.abc import Sequence

from factcheck.records import Imprint, Question, Register
from factcheck.render import wire


def write(register: Register, imprint: Imprint, questions: Sequence[Question]) -> str:
    """The questions, judged, with every record they refer to."""
    return wire.dumps(wire.register(register, imprint, questions))
