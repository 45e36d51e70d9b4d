"""The child process that parses what strangers wrote: it may take 5 s and 1.5 GB a page, and then the system ends it.

It reads frames (a line of JSON, then that many bytes) on standard input and answers each with a line of JSON.
"""

import json
import sys

from factcheck.web.decoding import decoded
from factcheck.web.extracted import Extracted

SECONDS, BYTES = 5, 1_500_000_000
_MOST_CHARACTERS = 4_000_000


def main() -> None:
    """Answer frames until standard input ends."""
    seconds = int(sys.argv[1])
    _limit_memory()
    while header := sys.stdin.buffer.readline():
        asked = json.loads(header)
        body = sys.stdin.buffer.read(asked["length"])
        _grant(seconds)
        answer = _extracted(body, asked["kind"], asked["charset"], asked["language"])
        sys.stdout.buffer.write(json.dumps(answer.as_dict()).encode() + b"\n")
        sys.stdout.buffer.flush()


def _limit_memory() -> None:
    if sys.platform != "win32":  # which has no such limits: there only the parent's clock stops a page
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _grant(seconds: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, hard))


def _extracted(body: bytes, kind: str, charset: str | None, language: str | None) -> Extracted:
    try:
        if kind == "pdf":
            from factcheck.web import pdf_text

            return pdf_text.extracted(body)
        text = decoded(body, charset, language)
        if kind == "html":
            from factcheck.web import html_text

            return html_text.extracted(text[:_MOST_CHARACTERS])
        return Extracted("", text[:_MOST_CHARACTERS])
    except MemoryError:
        return Extracted(fault="reading it takes more than 1.5 GB")
    except Exception as error:
        return Extracted(fault=f"it cannot be read ({type(error).__name__})")


if __name__ == "__main__":
    main()
