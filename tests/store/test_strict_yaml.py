"""The strict subset of YAML: what it reads, and what it refuses at which line and column."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.strict_yaml import parse


def test_every_scalar_is_text_with_its_place() -> None:
    parsed = parse(b"value: 2.10e25\nwill: no\nlist:\n  - 12:30\n  - {at: 017}\n")

    assert parsed.root == {"value": "2.10e25", "will": "no", "list": ["12:30", {"at": "017"}]}
    assert parsed.faults == []
    assert parsed.place(("value",)) == (1, 8)
    assert parsed.place(("list", 0)) == (4, 5)
    assert parsed.place(("list", 1, "at")) == (5, 10)
    assert parsed.place(("list", 1, "not there")) == (5, 5)


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        (b"", "empty-file", 1, 1),
        (b"# only a comment\n", "empty-file", 1, 1),
        (b"a: 1\nb: \xff\n", "not-utf8", 2, 4),
        ("a: 1\n".encode("utf-16"), "not-utf8", 1, 1),
        (b"\xef\xbb\xbfa: 1\n", "byte-order-mark", 1, 1),
        (b"a: 1\n\tb: 2\n", "yaml-syntax", 2, 1),
        (b"a: [1, 2\n", "yaml-syntax", 2, 1),
        (b"a: 'open\n", "yaml-syntax", 2, 1),
        (b"- a: 1\n<<<<<<< HEAD\n  b: 2\n=======\n  b: 3\n>>>>>>> other\n", "merge-conflict", 2, 1),
        (b"a: 1\r\n=======\r\nb: 2\r\n", "merge-conflict", 2, 1),
        (b"a: 1\n======== b\n", "yaml-syntax", 3, 1),
        (b"a: 1\na: 2\n", "repeated-key", 2, 1),
        (b"a: &x 1\n", "yaml-anchor", 1, 4),
        (b"a: *x\n", "yaml-alias", 1, 4),
        (b"a: !!int 1\n", "yaml-tag", 1, 4),
        (b"a: !python/object:os.system x\n", "yaml-tag", 1, 4),
        (b"<<: {a: 1}\n", "yaml-merge", 1, 1),
        (b"? [a]\n: 1\n", "yaml-key", 1, 3),
        (b"a: 1\n---\nb: 2\n", "second-document", 2, 1),
        (b"a:\n", "empty-value", 1, 3),
        (b"a: null\n", "empty-value", 1, 4),
        (b"a: 1\nb: x\x00y\n", "hidden-character", 2, 5),
        (b'a: "\\e[31m"\n', "hidden-character", 1, 4),
        ("a: 1\u202e2\n".encode(), "hidden-character", 1, 4),
        (b"[" * 100_000, "too-deep", 1, 33),
        (b"- " * 50_000, "too-deep", 1, 65),
        (b"{a: " * 40 + b"1" + b"}" * 40, "too-deep", 1, 129),
        (b"[" + b"a," * 100_001 + b"]", "file-too-large", 1, 200000),
    ],
)
def test_what_is_refused_says_where(text: bytes, rule: str, line: int, column: int) -> None:
    started = time.process_time()
    faults = parse(text).faults

    assert [(fault.rule, fault.line, fault.column) for fault in faults][:1] == [(rule, line, column)]
    assert all(fault.message and fault.way_out for fault in faults)
    assert time.process_time() - started < 5  # a guard against quadratic reading, not a benchmark


def test_every_conflict_is_named() -> None:
    conflict = b"<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n"

    assert [(fault.rule, fault.line) for fault in parse(conflict + conflict).faults] == [
        ("merge-conflict", 1),
        ("merge-conflict", 6),
    ]


def test_billion_laughs_are_not_funny() -> None:
    text = b"a: &a [x,x,x,x]\n" + b"".join(b"b%d: &b%d [*a,*a,*a,*a]\n" % (i, i) for i in range(30))

    assert [fault.rule for fault in parse(text).faults] == ["yaml-anchor"]


def test_a_repeated_key_keeps_the_first_and_the_rest() -> None:
    parsed = parse(b"a: 1\nb: 2\na: {c: 3}\nd: 4\n")

    assert parsed.root == {"a": "1", "b": "2", "d": "4"}
    assert [fault.rule for fault in parsed.faults] == ["repeated-key"]


def test_quoted_nothing_is_text() -> None:
    assert parse(b"a: 'null'\nb: \"~\"\n").faults == []


@given(st.binary(max_size=300))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    parsed = parse(data)

    assert parsed.root is not None or parsed.faults


@given(
    st.recursive(
        st.text(st.characters(codec="utf-8", min_codepoint=33, max_codepoint=126), min_size=1), st.lists, max_leaves=10
    )
)
def test_what_was_written_is_read(tree: object) -> None:
    import json

    assert parse(json.dumps(tree).encode()).root == tree
