"""What came back from asking for one page, as plain facts."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.evidence.page import Page


class Trouble(StrEnum):
    """Why there is no page to read, where there is none."""

    NOT_ASKED = "not asked"
    NO_ANSWER = "no answer"
    NOT_TEXT = "not text"
    NOT_LET_IN = "not let in"


@dataclass(frozen=True, slots=True)
class Visit:
    """One page asked for, `on` a day (ISO 8601).

    `status` is the last HTTP status, `address` where the last answer came from.

    `permanent` says whether every redirect on the way was a permanent one. `page` is what could be read; where it is
    None, `status` or `trouble` say why, and `reason` says it in words.
    """

    asked: str
    on: str = ""
    address: str = ""
    status: int | None = None
    permanent: bool = False
    trouble: Trouble | None = None
    reason: str = ""
    page: Page | None = None
