"""What one request for a page brought back."""

from dataclasses import dataclass
from enum import StrEnum


class Failure(StrEnum):
    """Why there is no body."""

    NOT_ASKED = "not asked"
    NO_ANSWER = "no answer"
    TOO_MUCH = "too much"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Answer:
    """The last answer on the way from `asked` to `address`; `permanent` if every redirect between them was.

    A failure has its reason in words; an HTTP status of any kind is no failure.
    """

    asked: str
    address: str
    status: int | None = None
    permanent: bool = False
    content_type: str = ""
    body: bytes = b""
    keepable: bool = True
    failure: Failure | None = None
    reason: str = ""
