"""Pages to text in a child process with limits: 200,000 attributes on one tag must cost five seconds, not the run."""

import asyncio
import json
import sys
from types import TracebackType

from factcheck.web.extracted import Extracted
from factcheck.web.extraction_child import SECONDS

_PAGES_A_CHILD = 500  # then a new one, so that whatever a parser leaks stays bounded
_WALL_TIMES = 4  # on a busy machine five seconds of computing take longer
_LONGEST_LINE = 64_000_000
_MAGIC = b"%PDF-"
_HTML = ("text/html", "application/xhtml+xml")
_TEXT = ("text/", "application/json", "application/xml", "application/ld+json", "application/rss+xml")


class Extractor:
    """One child process, started when first needed; pages go through it one at a time."""

    def __init__(self, seconds: int = SECONDS) -> None:
        self._seconds = seconds
        self._child: asyncio.subprocess.Process | None = None
        self._pages = 0
        self._turn = asyncio.Lock()

    async def __aenter__(self) -> "Extractor":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self._end()

    async def text_of(self, body: bytes, content_type: str, language: str | None) -> Extracted:
        """The text of one body. Never raises: what goes wrong is in `fault`."""
        kind, charset = kind_of(body, content_type)
        if kind is None:
            media = content_type.partition(";")[0].strip() or "no named type"
            return Extracted(fault=f"it is not text ({media})")
        if not body.strip():
            return Extracted(fault="it is empty")
        frame = {"length": len(body), "kind": kind, "charset": charset, "language": language}
        async with self._turn:
            try:
                async with asyncio.timeout(self._seconds * _WALL_TIMES):
                    return await self._asked(json.dumps(frame).encode() + b"\n" + body)
            except (OSError, ValueError, TimeoutError, asyncio.LimitOverrunError):
                await self._end()
                fault = f"reading it takes more than {self._seconds} s or 1.5 GB, or breaks the parser"
                return Extracted(fault=fault, passing=True)

    async def _asked(self, frame: bytes) -> Extracted:
        child = await self._ready()
        assert child.stdin is not None  # noqa: S101 - it was opened with pipes
        assert child.stdout is not None  # noqa: S101
        child.stdin.write(frame)
        await child.stdin.drain()
        line = await child.stdout.readline()
        self._pages += 1
        return Extracted(**json.loads(line))

    async def _ready(self) -> asyncio.subprocess.Process:
        if self._child is not None and (self._child.returncode is not None or self._pages >= _PAGES_A_CHILD):
            await self._end()
        if self._child is None:
            self._pages = 0
            self._child = await asyncio.create_subprocess_exec(
                # -P: else a file called selectolax.py where the user stands, such as a pull request, would be run.
                sys.executable, "-P", "-m", "factcheck.web.extraction_child", str(self._seconds),
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
                limit=_LONGEST_LINE,
            )  # fmt: skip
        return self._child

    async def _end(self) -> None:
        if self._child is None:
            return
        if self._child.returncode is None:
            self._child.kill()
        await self._child.wait()
        self._child._transport.close()  # type: ignore[attr-defined] # else its pipes are closed only when collected
        self._child = None


def kind_of(body: bytes, content_type: str) -> tuple[str | None, str | None]:
    """What a body is (`html`, `pdf`, `text`, or None for what cannot be read) and the charset its header names."""
    media, _, rest = content_type.partition(";")
    media = media.strip().lower()
    charset = next(
        (
            part.partition("=")[2].strip(" \"'")
            for part in rest.split(";")
            if part.strip().lower().startswith("charset")
        ),
        None,
    )
    if body.lstrip()[:5] == _MAGIC or media == "application/pdf":
        return "pdf", charset
    opening = body[:2048].lstrip().lower()
    if media in _HTML or (media in ("", "text/plain") and opening.startswith((b"<!doctype html", b"<html"))):
        return "html", charset
    if media.startswith(_TEXT) or (not media and b"\x00" not in opening):
        return "text", charset
    return None, charset
