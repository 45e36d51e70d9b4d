"""A file of somebody's numbers: its encodings, its delimiters, and what is wrong with it, by line and column."""

import codecs
from pathlib import Path

import pytest

from factcheck.store.rows import RowsError, Table, parse_rows, read_rows

ROWS = [{"id": "a", "value": "2.10"}, {"id": "b", "value": "3"}]


def cells(table: Table) -> list[dict[str, str]]:
    return [{key: str(cell) for key, cell in row.items()} for row in table.rows]


@pytest.mark.parametrize(
    "text",
    [
        "id,value\na,2.10\nb,3\n",
        "id;value\r\na;2.10\r\nb;3\r\n",
        "id\tvalue\ra\t2.10\rb\t3",
        "sep=;\nid;value\na;2.10\n;\n\nb;3;;\n",
        '"id","value"\n"a","2.10"\n"b","3"\n',
        '[{"id": "a", "value": 2.10}, {"id": "b", "value": 3}]',
        '{"id": "a", "value": 2.10}\n\n{"id": "b", "value": 3}\n',
        '{"note": {"rows": []}, "rows": [{"id": "a", "value": 2.10}, {"id": "b", "value": 3}]}',
    ],
)
def test_shapes_of_a_file_and_no_float_on_the_way(text: str) -> None:
    assert cells(parse_rows(text)) == ROWS


def test_one_object_is_one_row() -> None:
    assert cells(parse_rows('{"value": 5}')) == [{"value": "5"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_says_the_encoding(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes("by,value\nŁódź,5\n".encode(encoding))

    assert cells(read_rows(path)) == cells(read_rows(None, path.read_bytes())) == [{"by": "Łódź", "value": "5"}]


@pytest.mark.parametrize(
    ("content", "says", "place"),
    [
        (b"", "there is nothing in it", (0, 1)),
        (codecs.BOM_UTF8 + b" \n", "there is nothing in it", (0, 1)),
        (b"id,value\n", "there are no rows in it", (0, 1)),
        (b"[]", "there are no rows in it", (0, 1)),
        (b'{"rows": []}', "there are no rows in it", (0, 1)),
        (b"PK\x03\x04...", "an Excel or LibreOffice workbook", (0, 1)),
        (b"\xd0\xcf\x11\xe0...", "a workbook of an old Excel", (0, 1)),
        ("by,value\nŁódź,5\n".encode("cp1250"), "byte 0xa3 is not UTF-8", (2, 1)),
        ("by,value\nŁódź,Ж\n".encode().replace("Ж".encode(), "Ж".encode("cp1251")), "byte 0xc6 is not UTF-8", (2, 6)),
        ("by,value\na,5\n".encode("utf-16-le"), "there is a zero byte", (1, 1)),
        (codecs.BOM_UTF16_LE + b"abc", "it begins as utf-16", (0, 1)),
        (b"5,6\n7,8\n", "the first line is no header: no column of ours in '5,6'", (1, 1)),
        (b'"id\n', "the first line cannot be read", (1, 1)),
        (b"by;value;By\n1;2;3\n", "two columns are called `by`", (1, 1)),
        (b"[1", "this is not JSON", (1, 3)),
        (b'{"rows": [{"value": 5},\n {"value": 6 ?]}', "this is not JSON", (2, 14)),
        (b'[{"value": 5}] [', "something follows the end", (1, 16)),
        (b"[" * 100_000, "nested too deeply", (1, 2)),
        (b'{"value": ' * 100_000, "nested too deeply", (1, 11)),
    ],
)
def test_what_is_no_table_is_said(content: bytes, says: str, place: tuple[int, int]) -> None:
    with pytest.raises(RowsError) as raised:
        read_rows(None, content)

    fault = raised.value.fault
    assert says in fault.message
    assert (fault.line, fault.column) == place
    assert fault.way_out


@pytest.mark.parametrize(
    ("text", "row", "says", "place"),
    [
        ("id,value\na\nb,3\n", 1, "the row has 1 cell where the header has 2, set apart by commas", (2, 1)),
        ("id,stated\na,2,048 GPUs\n", 1, "the row has 3 cells where the header has 2", (2, 1)),
        ('id,value\n\n"a\nb",5\nc,"6" x\n', 2, "the quoting breaks", (5, 1)),
        ('{"value": 5}\n{"value": \n{"value": 6}\n', 2, "this is not JSON", (2, 11)),
        ('{"value": 5}\n[3]\n', 2, "a row is an object", (2, 1)),
        ('{"value": 5}\n{"value": 5} 6\n', 2, "something follows", (2, 14)),
        ('[{"value": 5},\n {"by": "a", "by": "b"}]', 2, "the row has a key twice: 'by'", (2, 2)),
    ],
)
def test_a_broken_row_is_kept_empty_and_named(text: str, row: int, says: str, place: tuple[int, int]) -> None:
    table = parse_rows(text)

    ((broken, fault),) = table.broken.items()
    assert (broken, table.rows[row - 1]) == (row, {})
    assert says in fault.message
    assert (fault.line, fault.column) == place


@pytest.mark.parametrize(
    ("text", "row", "column", "place"),
    [
        ("id,value\na,1\nb,2\n", 2, "value", (3, 3)),
        ("As of;VALUE\n2024;1\n", 1, "as_of", (2, 1)),
        ("As of;VALUE\n2024;1\n", 0, "value", (1, 7)),
        ('id,by,value\n\n"a,b\nc","x ""y"", z",5\n', 1, "value", (4, 17)),
        ('[{"id": 1},\n  {"note": "\\"value\\": 1", "value" : 5}]', 2, "value", (2, 28)),
        ('{"id": 1}\n{"id": 2}', 2, "value", (2, 1)),
    ],
)
def test_where_a_cell_stands(text: str, row: int, column: str, place: tuple[int, int]) -> None:
    assert parse_rows(text).locate(row, column) == place


def test_a_folder_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.csv"):
        with pytest.raises(RowsError, match="cannot be read"):
            read_rows(path)
