"""How names are compared: whatever their case, spacing and Unicode composition."""

import unicodedata
from collections.abc import Iterable
from typing import Protocol


class Named(Protocol):
    """Anything with an id, a name and aliases."""

    @property
    def id(self) -> str:
        """How records name it."""

    @property
    def name(self) -> str:
        """How people name it."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """What else people call it."""


def folded(name: str) -> str:
    """The one spelling that stands for all that are read alike."""
    return unicodedata.normalize("NFC", name).casefold().strip().replace(" ", "-").replace("_", "-")


def spellings(subjects: Iterable[Named]) -> list[tuple[str, str]]:
    """Every folded spelling with its id; ids before names before aliases, so that an id always wins."""
    known = list(subjects)
    return [
        *((folded(one.id), one.id) for one in known),
        *((folded(one.name), one.id) for one in known),
        *((folded(alias), one.id) for one in known for alias in one.aliases),
    ]
