"""What loading a register gives, whether it was read from its files or from an index."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.check.finding import Finding
    from factcheck.records.register import Register


class Loaded(NamedTuple):
    """A register, and everything that is wrong with it, in the order of files and lines."""

    register: "Register"
    findings: "list[Finding]"
