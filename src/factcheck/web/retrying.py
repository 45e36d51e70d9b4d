"""Asking again: exponential back-off with jitter from stamina, and the server's own Retry-After before it."""

import re
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpcore
import stamina

from factcheck.web.answer import Answer
from factcheck.web.manners import Limits

# Waiting is no event to log on the user's terminal; the progress line shows it.
stamina.instrumentation.set_on_retry_hooks([])
_FIRST_WAIT, _JITTER = 0.5, 1.0


class AgainError(Exception):
    """The server asks to come back later, or had a fault of its own; `wait` is what it asked for, in seconds."""

    def __init__(self, answer: Answer, wait: float | None) -> None:
        super().__init__(answer.reason)
        self.answer = answer
        self.wait = wait


def patiently(limits: Limits) -> AsyncIterator[AbstractContextManager[Any]]:
    """Attempts at one request. A Retry-After beyond the longest wait ends them: the site means "not today"."""

    def worth_it(error: Exception) -> bool | float:
        if isinstance(error, AgainError):
            if error.wait is None:
                return True
            return error.wait if error.wait <= limits.longest_wait else False
        # A connection that breaks off may be bad luck; a host that is not there or too slow will not change in seconds.
        return isinstance(error, httpcore.ReadError | httpcore.RemoteProtocolError | httpcore.WriteError)

    return aiter(
        stamina.retry_context(
            on=worth_it, attempts=limits.attempts, timeout=None, wait_initial=min(_FIRST_WAIT, limits.pause),
            wait_max=limits.longest_wait, wait_jitter=min(_JITTER, limits.pause),
        )
    )  # fmt: skip


def retry_after(header: str | None) -> float | None:
    """Seconds to wait, from a number of them or an HTTP date (RFC 9110, section 10.2.3)."""
    if header is None:
        return None
    if re.fullmatch(r"[0-9]+", header.strip()):
        return float(header.strip()[:15])
    try:
        when = parsedate_to_datetime(header)
    except (ValueError, TypeError, OverflowError, IndexError):  # years and zones that no calendar has
        return None
    return max(0.0, (when - datetime.now(UTC)).total_seconds()) if when.tzinfo else None
