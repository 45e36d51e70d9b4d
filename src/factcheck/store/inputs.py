"""Text that somebody names or pipes in: from plain files only, in no greater amount than can be meant, and decoded."""

import codecs
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from factcheck.store.descriptors import descriptor

LARGEST = 200_000_000  # bytes of a text that is held whole
LONGEST_LINE = 20_000_000  # bytes of a line that is read on its own
# The longer marks first: that of UTF-32 begins like that of UTF-16.
_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32", codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16",
}  # fmt: skip
_CONVERT = "convert it first, as in: iconv -f GB18030 -t UTF-8 FILE"


class InputError(Exception):
    """The text cannot be had; the message says why, without a name."""


def opened(path: Path) -> BinaryIO:
    """A plain file to read, or a descriptor that is open already (`/dev/stdin`); raises InputError.

    A pipe or a device by any other name may have no end, or nobody at its other end.
    """
    given = descriptor(path)
    try:
        opened_as = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)) if given is None else os.dup(given)
    except OSError as error:
        raise InputError(error.strerror or str(error)) from None
    except ValueError:
        raise InputError("no file can have that name") from None
    mode = os.fstat(opened_as).st_mode
    if stat.S_ISDIR(mode) or (given is None and not stat.S_ISREG(mode)):
        os.close(opened_as)
        kind = "a folder" if stat.S_ISDIR(mode) else "not a plain file; what it holds can be piped in"
        raise InputError(f"it is {kind}")
    return os.fdopen(opened_as, "rb")


def whole(stream: BinaryIO) -> str:
    """All the text of a stream. Raises InputError where it is too large, cannot be read, or is not text."""
    return _decoded(content_of(stream))


def lines(stream: BinaryIO) -> Iterator[str]:
    """The text of a stream line by line, each with its line feed, one in memory at a time; raises InputError.

    Only a text in UTF-16 or UTF-32 is held whole.
    """
    offset = 0
    while line := _line(stream):
        if not offset and wide_encoding(line):
            yield from split(_decoded(line + content_of(stream)))
            return
        yield _decoded(line, offset)
        offset += len(line)


def wide_encoding(content: bytes) -> str | None:
    """`utf-16` or `utf-32` where a byte order mark at the beginning says so; None where it is to be UTF-8."""
    return next((name for mark, name in _WIDE.items() if content.startswith(mark)), None)


def split(text: str) -> list[str]:
    """The lines of a text, each with its line feed."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def content_of(stream: BinaryIO) -> bytes:
    """All that is left in a stream. Raises InputError where it is too large or cannot be read."""
    try:
        data = stream.read(LARGEST + 1)
    except OSError as error:
        raise InputError(error.strerror or str(error)) from None
    if len(data) > LARGEST:
        raise InputError(f"it is larger than {LARGEST:,} bytes")
    return data


def _line(stream: BinaryIO) -> bytes:
    try:
        line = stream.readline(LONGEST_LINE + 1)
    except OSError as error:
        raise InputError(error.strerror or str(error)) from None
    if len(line) > LONGEST_LINE:
        raise InputError(f"a line of it is longer than {LONGEST_LINE:,} bytes")
    return line


def _decoded(data: bytes, offset: int = 0) -> str:
    """Text that `offset` bytes stand before; at the very beginning a byte order mark is obeyed and left out."""
    wide = None if offset else wide_encoding(data)
    try:
        text = data.decode(wide or "utf-8")
    except UnicodeDecodeError as error:
        raise _not_text(wide or "utf-8", data[error.start], offset + error.start) from None
    if not wide and "\0" in text:
        raise _not_text("utf-8", 0, offset + data.index(0))
    return text if offset else text.removeprefix("\ufeff")


def _not_text(encoding: str, byte: int, offset: int) -> InputError:
    return InputError(f"it is not {encoding.upper()}: byte 0x{byte:02x} at offset {offset:,}; {_CONVERT}")
