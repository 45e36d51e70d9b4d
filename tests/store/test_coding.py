"""Rows of an index: what no record may hold is not believed of a row either."""

import json

import pytest

from factcheck.reading import read
from factcheck.records import Citation, Claim, Party, Source
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


@pytest.mark.parametrize("values", [[], ["1", "2", "3"]])
def test_no_row_may_claim_nothing_or_three_values(values: list[str]) -> None:
    quantity = read("50,000 GPUs", "en")[0]
    claim = Claim("a", "q", "50,000 GPUs", "en", quantity, "p", "document", Citation("s"), "x")
    row = json.loads(coding.encoded(claim))
    assert coding.decoded("claim", json.dumps(row)) == claim
    row[4][1] = values

    with pytest.raises(coding.JUNK):
        coding.decoded("claim", json.dumps(row))
