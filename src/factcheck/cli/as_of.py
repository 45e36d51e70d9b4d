"""`--as-of`: judging by what was in print by a day."""

from datetime import date
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.judge.printed import Printed
    from factcheck.records import Question, Register


def day(given: str | None) -> date | None:
    """The last day of what was given, such as `2025-01`; stops with status 2 where that is no date."""
    from factcheck.quantity import PartialDate

    if given is None:
        return None
    try:
        return PartialDate.parse(given).last
    except ValueError as error:
        session.stop(f"--as-of: {error}")


def printed(register: "Register", day: date | None, about: "Iterable[Question] | None" = None) -> "Printed | None":
    """What was in print by `day`, as far as questions `about` something need it; None for everything."""
    from factcheck.judge.printed import printed_by

    return None if day is None else printed_by(register, day, about)
