"""Rows of an index: what no record may hold is not believed of a row either."""

import pytest

from factcheck.records import Party, Source
from factcheck.store.index import coding


@pytest.mark.parametrize(
    "hostile", ["an escape \x1b]0;x\x07", "right to left \u202e", "\\ and then \x1b", "deleted \x7f", "a new line \x85"]
)
def test_no_row_may_hold_what_no_record_may(hostile: str) -> None:
    row = coding.encoded(Party("a", hostile, "press"))

    with pytest.raises(coding.JUNK):
        coding.decoded("party", row)


def test_a_backslash_before_a_u_is_no_escape() -> None:
    party = Party("a", r"C:\users, \\u001b", "press")

    assert coding.decoded("party", coding.encoded(party)) == party


def test_no_row_may_hold_an_address_that_is_not_of_the_web() -> None:
    row = coding.encoded(Source("a", None, None, "javascript:alert(1)", (), None, "en", "news"))

    with pytest.raises(coding.JUNK):
        coding.decoded("source", row)
