"""Bytes to text: by the mark at their beginning, else as UTF-8; what is no text is named, with the way out."""

from factcheck.store.inputs import wide_encoding
from factcheck.store.rows.table import Fault, RowsError

_NO_TEXT = (
    (b"PK\x03\x04", "an Excel or LibreOffice workbook, or another zip archive"),
    (b"\xd0\xcf\x11\xe0", "a workbook of an old Excel"), (b"%PDF", "a PDF"), (b"\x1f\x8b", "compressed with gzip"),
)  # fmt: skip
_SAVE = "save it as “CSV UTF-8”"


def decoded(content: bytes) -> str:
    """The text of a file, without a byte order mark. Raises RowsError where it is no text that is known here."""
    for beginning, kind in _NO_TEXT:
        if content.startswith(beginning):
            raise RowsError(Fault(f"the file is {kind}, not a table in text", f"{_SAVE} and judge that"))
    encoding = wide_encoding(content) or "utf-8"
    try:
        text = content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise RowsError(_undecodable(content, encoding, error.start)) from None
    if "\x00" in text:
        line = text[: text.index("\x00")].count("\n") + 1
        told = "there is a zero byte in it, as in UTF-16 without its mark or in no text at all"
        raise RowsError(Fault(told, _SAVE, line))
    return text


def _undecodable(content: bytes, encoding: str, position: int) -> Fault:
    if encoding != "utf-8":
        return Fault(f"it begins as {encoding} and does not go on so", _SAVE)
    line = content.count(b"\n", 0, position) + 1
    column = len(content[content.rfind(b"\n", 0, position) + 1 : position].decode("utf-8", "replace")) + 1
    told = f"byte {content[position]:#04x} is not UTF-8: perhaps it was saved in a Windows or ISO 8859 encoding"
    convert = "or convert it, as in: iconv -f WINDOWS-1250 -t UTF-8 FILE > NEW"
    return Fault(told, f"{_SAVE}, {convert}", line, column)
