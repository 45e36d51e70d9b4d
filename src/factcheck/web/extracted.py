"""What is kept of a page: its title, its text, and a few facts about how it is made."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page as text, one block to a line.

    `scripts` counts what only a browser follows: scripts, and orders to load another page. `fault` says why there is
    no text, `passing` that it may be gone next time.
    """

    title: str = ""
    text: str = ""
    language: str | None = None
    scripts: int = 0
    walled: bool = False
    fault: str = ""
    passing: bool = False

    def as_dict(self) -> dict[str, object]:
        """For sending from the child process."""
        return asdict(self)
