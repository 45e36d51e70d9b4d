"""What a site's robots.txt lets us read (RFC 9309), with Protego: the standard library's parser knows no wildcards."""

import math

from protego import Protego

NAME = "factcheck"
LARGEST = 500 * 1024  # RFC 9309, section 2.5: at least 500 KiB must be parsed
_LONGEST_DELAY = 10.0


class Robots:
    """One site's rules."""

    def __init__(self, text: str | None, forbidden: str = "") -> None:
        """`text` is the file's; None where there is none, which allows everything unless `forbidden` says why not."""
        self._parser = Protego.parse(text or "")
        self.forbidden = forbidden

    def why_not(self, url: str) -> str:
        """Why `url` may not be read; empty where it may."""
        if self.forbidden:
            return self.forbidden
        return "" if self._parser.can_fetch(url, NAME) else "robots.txt asks programs not to read it"

    def delay(self) -> float:
        """Seconds that the site wants between two requests, at most ten: a longer wish is met by our own limit."""
        wished = self._parser.crawl_delay(NAME) or 0.0
        return min(wished, _LONGEST_DELAY) if wished > 0 and math.isfinite(wished) else 0.0


def from_answer(status: int | None, body: bytes, *, cut: bool = False) -> Robots:
    """RFC 9309, section 2.3.1: no such file allows all; a server's own fault forbids all; so does one without end."""
    if cut:
        return Robots(None, "robots.txt cannot be read to its end, which forbids reading the page")
    if status is None or status >= 500 or status == 429:
        said = f"answered {status}" if status else "did not answer"
        return Robots(None, f"robots.txt {said}, which forbids reading until it does")
    return Robots(body[:LARGEST].decode("utf-8", "replace") if 200 <= status < 300 else None)
