"""What the register that a command answers from says of itself, for those formats that carry it."""

from typing import TYPE_CHECKING

from factcheck.cli import session
from factcheck.cli.where import Where

if TYPE_CHECKING:
    from factcheck.records import Imprint, Register


def imprint(where: Where, register: "Register") -> "Imprint":
    """Title and licence of the opened register: from its file if it was built, else from the settings nearest it."""
    if where.register is not None and where.register.is_file():
        from factcheck.store.index.indexed import Indexed
        from factcheck.store.index.opening import imprint_of

        assert isinstance(register, Indexed)  # noqa: S101 - a file is opened as nothing else
        return imprint_of(register)
    return session.settings(session.register_folder(where.register)).imprint
