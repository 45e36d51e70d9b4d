"""`factcheck read`: the quantities in a phrase, a file or standard input."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from factcheck.cli import session

_FORMATS = ("table", "json", "jsonl")
_STDIN = "-"
# One word that ends like a file's name, or that has the separators of a path and no digit: nobody means a phrase by it.
_NAME_OF_A_FILE = re.compile(
    r"(?=.*[^\W\d])[\w./\\~+-]*[^\W\d][\w~+-]*\.[A-Za-z][A-Za-z0-9]{0,4}|(?=.*/)[A-Za-z./\\~_+-]+"
)


def run(given: str | None, lang: str | None, formats: Sequence[str] | None, output: Path | None) -> int:
    """Read `given` (a file where one has that name, else the text itself; `-` or nothing is standard input)."""
    wanted = session.outputs(formats, output, _FORMATS)
    if lang is not None:
        _check(lang)
    given = _STDIN if given is None else given
    if given == _STDIN or _is_file(given):
        _spare(given, wanted)
        if [form for form, _ in wanted] == ["jsonl"]:
            return _stream(given, lang, wanted[0][1])
        given = session.text_of(given)
    for form, path in wanted:
        session.write(_rendered(given, lang, form), path)
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
    """Whether something to read has that name; stops where it is a name and nothing has it."""
    if not given:
        return False
    try:
        if Path(given).is_dir():
            session.stop(f"'{given}' is a folder; name a file")
        there = Path(given).exists()
    except (OSError, ValueError):
        there = False
    if not there and _NAME_OF_A_FILE.fullmatch(given):
        session.stop(f"there is no file '{given}'; if it is the text itself, pipe it in")
    return there


def _spare(given: str, wanted: Sequence[tuple[str, Path | None]]) -> None:
    """Stop before the text that is read is written over."""
    for _, path in wanted:
        if path is not None and path.exists() and given != _STDIN and path.samefile(given):
            session.stop(f"'{path}' is what is read; write to another file")


def _stream(given: str, lang: str | None, path: Path | None) -> int:
    """One JSON item a line, offsets counted within the line named by `line`."""
    from factcheck.store.inputs import lines

    with session.writing(path) as put, session.opened(given) as stream:
        for number, line in enumerate(lines(stream), start=1):
            for text in _items(line, lang, number):
                put(text)
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
    from factcheck.reading.detect import detect
    from factcheck.reading.marks import levelled
    from factcheck.render.quantities import language, lines

    found = read(text, lang)
    if not found:
        return "no quantities found\n"
    assumed = (
        [f"read as: {language(detect(levelled(text)))}; --lang names another language", ""] if lang is None else []
    )
    return "\n".join([*assumed, *lines(text, found, session.width())])


def _json(text: str, lang: str | None) -> str:
    from factcheck.reading import read
    from factcheck.render.quantities import item

    return json.dumps([item(quantity) for quantity in read(text, lang)], ensure_ascii=False, indent=2) + "\n"


def _jsonl(text: str, lang: str | None) -> str:
    from factcheck.store.inputs import split

    return "".join(shown for number, line in enumerate(split(text), start=1) for shown in _items(line, lang, number))
