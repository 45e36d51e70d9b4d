"""Which register a command answers from."""

from pathlib import Path
from typing import NamedTuple


class Where(NamedTuple):
    """The register that was named, if any was, and whether to do without its index."""

    register: Path | None = None
    no_cache: bool = False
