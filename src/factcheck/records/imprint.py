"""What a register says of itself as a whole."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a register declares of itself as a whole: its title, and the licence of its records (SPDX)."""

    title: str | None = None
    licence: str | None = None
