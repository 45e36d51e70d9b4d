"""A body read to its end or to a limit: bytes counted as they come, and again as they unfold.

httpx would unfold first and count later: 269 bytes became 1 GiB (dependencies, section 6). Only one layer of gzip is
accepted, since no honest server sends more, and only that is asked for: half the servers that say deflate send
something else than RFC 9110 means by it.
"""

import re
import zlib
from collections.abc import AsyncIterator

import httpx

MOST_BYTES = 10_000_000
_MOST_TIMES = 100  # a long page of repetitive HTML shrinks twenty- to fortyfold
_RATIO_COUNTS_FROM = 1_000_000
_STEP = 65_536
_MEMBER = b"\x1f\x8b"  # how every member of a gzip file begins
_GZIP = 31  # zlib's number for gzip with its header
ACCEPTED = "gzip"


class TooMuchError(Exception):
    """A body beyond the limits; the message says which."""


async def body_of(answer: httpx.Response) -> bytes:
    """The whole unfolded body. Raises TooMuchError, or zlib.error where it is damaged."""
    layers = [one.strip().lower() for one in answer.headers.get("content-encoding", "").split(",") if one.strip()]
    layers = [one for one in layers if one != "identity"]
    declared = answer.headers.get("content-length", "")
    if re.fullmatch(r"[0-9]{1,18}", declared) and int(declared) > MOST_BYTES:
        raise TooMuchError(f"it has {int(declared) / 1e6:,.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB are read")
    if not layers:
        return await _collected(_counted(_raw(answer)))
    if len(layers) > 1 or layers[0] not in ("gzip", "x-gzip"):
        raise TooMuchError(f"it is packed as {', '.join(layers)}, which was not asked for")
    return await _unpacked(_raw(answer))


async def drained(answer: httpx.Response) -> None:
    """Read away a short body nobody wants, so that the connection can be used again; a long one is not worth it."""
    total = 0
    async for part in _raw(answer):
        total += len(part)
        if total > _STEP:
            return


def _raw(answer: httpx.Response) -> AsyncIterator[bytes]:
    assert isinstance(answer.stream, httpx.AsyncByteStream)  # noqa: S101 - every transport used here gives one
    return aiter(answer.stream)


async def _collected(parts: AsyncIterator[bytes]) -> bytes:
    return b"".join([part async for part in parts])


async def _counted(parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    total = 0
    async for part in parts:
        total += len(part)
        if total > MOST_BYTES:
            raise TooMuchError(f"it is larger than {MOST_BYTES / 1e6:.0f} MB")
        yield part


async def _unpacked(parts: AsyncIterator[bytes]) -> bytes:
    """Every member of a gzip file, one behind the other (RFC 1952, section 2.2); what else follows is padding."""
    unfolding = zlib.decompressobj(_GZIP)
    whole = bytearray()
    taken = 0
    async for part in _counted(parts):
        taken += len(part)
        waiting = part
        while waiting:
            if unfolding.eof:
                if not waiting.startswith(_MEMBER[: len(waiting)]):
                    break
                unfolding = zlib.decompressobj(_GZIP)
            whole += unfolding.decompress(waiting, _STEP)
            waiting = unfolding.unconsumed_tail or unfolding.unused_data
            if len(whole) > MOST_BYTES:
                raise TooMuchError(f"it unfolds to more than {MOST_BYTES / 1e6:.0f} MB")
            if len(whole) > max(_RATIO_COUNTS_FROM, taken * _MOST_TIMES):
                raise TooMuchError(f"it unfolds to more than {_MOST_TIMES} times its size")
    if not unfolding.eof:
        raise zlib.error("it ends too early")
    return bytes(whole)
