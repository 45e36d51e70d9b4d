"""What a register says of itself as a whole."""

from typing import NamedTuple


class Imprint(NamedTuple):
    """What a register declares of itself as a whole: its title, and the licence of its records (SPDX)."""

    title: str | None = None
    licence: str | None = None
