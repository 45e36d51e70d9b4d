"""JSON for other programs is written as the standard library would, only sooner."""

import json

from hypothesis import given
from hypothesis import strategies as st

from factcheck.records.hidden import escaped
from factcheck.render.wire import dumps

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
DOCUMENTS = st.dictionaries(
    st.text(),
    st.recursive(
        LEAVES, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5), max_leaves=20
    ),
    max_size=5,
)


@given(DOCUMENTS)
def test_documents_are_indented_like_those_of_the_standard_library(document: dict[str, object]) -> None:
    written = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)

    assert dumps(document) == escaped(written) + "\n"
    assert json.loads(dumps(document)) == document
