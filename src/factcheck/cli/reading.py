"""`factcheck read`: the quantities in a phrase, a file or standard input."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from factcheck.cli import session

_FORMATS = ("table", "json", "jsonl")
_STDIN = "-"


def run(given: str | None, lang: str | None, formats: Sequence[str] | None, output: Path | None) -> int:
    """Read `given` (a file where one has that name, else the text itself; `-` or nothing is standard input)."""
    wanted = session.outputs(formats, output, _FORMATS)
    if lang is not None:
        _check(lang)
    if given in (None, _STDIN) or _is_file(given or ""):
        if len(wanted) == 1 and wanted[0][0] == "jsonl":
            return _stream(given, lang, wanted[0][1])
        given = "".join(_lines(given))
    for form, path in wanted:
        session.write(_rendered(given or "", lang, form), path)
    return session.CLEAN


def _check(lang: str) -> None:
    from factcheck.check.finding import did_you_mean
    from factcheck.reading.lexicon import codes

    code = lang.replace("_", "-").lower().partition("-")[0]
    if code not in codes():
        session.stop(
            f"no words of the language '{lang}' here; {did_you_mean(code, codes()) or 'known: ' + ' '.join(codes())}"
        )


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):
        return False


def _lines(given: str | None) -> Iterator[str]:
    """The lines of a file or of standard input, one in memory at a time; bytes that are not UTF-8 become U+FFFD."""
    with ExitStack() as open_files:
        if given in (None, _STDIN):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
            source: IO[str] = sys.stdin
        else:
            try:
                source = open_files.enter_context(open(given or "", encoding="utf-8", errors="replace", newline=""))
            except OSError as error:
                session.stop(f"{given} cannot be read: {error}")
        yield from source


def _stream(given: str | None, lang: str | None, path: Path | None) -> int:
    """One JSON item a line, offsets counted within the line named by `line`."""
    with ExitStack() as open_files:
        target = sys.stdout if path is None else open_files.enter_context(path.open("w", encoding="utf-8"))
        for number, line in enumerate(_lines(given), start=1):
            for text in _items(line, lang, number):
                target.write(text)
    return session.CLEAN


def _items(line: str, lang: str | None, number: int) -> Iterator[str]:
    from factcheck.reading import read
    from factcheck.render.quantities import item

    for quantity in read(line, lang):
        yield json.dumps({"line": number, **item(quantity)}, ensure_ascii=False) + "\n"


def _rendered(text: str, lang: str | None, form: str) -> str:
    writers: dict[str, Callable[[str, str | None], str]] = {"table": _table, "json": _json, "jsonl": _jsonl}
    return writers[form](text, lang)


def _table(text: str, lang: str | None) -> str:
    from factcheck.reading import read
    from factcheck.render.quantities import lines

    shown = list(lines(text, read(text, lang), session.width()))
    return "\n".join(shown) if shown else "no quantities found\n"


def _json(text: str, lang: str | None) -> str:
    from factcheck.reading import read
    from factcheck.render.quantities import item

    return json.dumps([item(quantity) for quantity in read(text, lang)], ensure_ascii=False, indent=2) + "\n"


def _jsonl(text: str, lang: str | None) -> str:
    lines = enumerate(text.splitlines(keepends=True), start=1)
    return "".join(shown for number, line in lines for shown in _items(line, lang, number))
