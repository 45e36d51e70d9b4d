"""Settings of one's own: `[tool.factcheck]` in `pyproject.toml`, or `factcheck.toml`, nearest above where one works."""

import re
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.records.imprint import Imprint

_PATHS = ("register", "baseline")
_LISTS = ("select", "ignore")
KEYS = ("register", "title", "licence", "fail-on", "select", "ignore", "baseline")
# SPDX 2.3, annex D, by its form: identifiers, which may be joined and put in brackets.
_LICENCE = re.compile(r"\(*[\w.:+-]+\)*(?: (?:AND|OR|WITH) \(*[\w.:+-]+\)*)*", re.ASCII)
# Every way to open the table in TOML; whatever else a pyproject.toml holds need not be parsed.
_MAY_HOLD = re.compile(r"""(?m)^[ \t]*(?:\[\s*["']?tool["']?\s*(?:\]|\.\s*["']?factcheck)|["']?tool["']?\s*[.=])""")
_TABLE = r"""(?m)^[ \t]*\[\s*["']?tool["']?\s*\.\s*["']?factcheck["']?\s*\]"""


class SettingsError(Exception):
    """The settings cannot be used; the message begins with file and line."""


class Settings(NamedTuple):
    """What a settings file says; None and empty where it says nothing. Paths are relative to the file no more."""

    file: Path | None = None
    lines: tuple[tuple[str, int], ...] = ()
    register: Path | None = None
    title: str | None = None
    licence: str | None = None
    fail_on: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: Path | None = None

    @property
    def imprint(self) -> Imprint:
        """What it says of the register itself."""
        return Imprint(self.title, self.licence)

    def place(self, key: str) -> str:
        """`pyproject.toml:12`, where `key` stands."""
        return f"{self.file}:{dict(self.lines).get(key, 1)}"


def find_settings(start: Path) -> Settings:
    """The settings of the nearest folder at or above `start` that has any. Raises SettingsError."""
    for folder in (start.resolve(), *start.resolve().parents):
        for name in ("factcheck.toml", "pyproject.toml"):
            file = folder / name
            if file.is_file() and (found := _read(file, whole=name == "factcheck.toml")) is not None:
                return found
    return Settings()


def _read(file: Path, *, whole: bool) -> Settings | None:
    """The settings in `file`, where they are the `whole` of it or its table; None where it has no such table."""
    try:
        text = file.read_text(encoding="utf-8")
        if not whole and not _MAY_HOLD.search(text):
            return None
        import tomllib  # only here: most runs meet no settings

        held: Any = tomllib.loads(text)
    except RecursionError:
        raise SettingsError(f"{file}: it is nested too deeply") from None
    except (OSError, ValueError) as error:  # what is no UTF-8 and what is no TOML are both a ValueError
        raise SettingsError(f"{file}: {getattr(error, 'strerror', None) or error}") from None
    table = held if whole else _inner(_inner(held, "tool"), "factcheck")
    if not isinstance(table, dict):
        return None
    lines = tuple((key, _line(text, key)) for key in table)
    values = {key: _checked(file, line, key, table[key]) for key, line in lines}
    return Settings(file, lines, **{key.replace("-", "_"): value for key, value in values.items()})


def _inner(table: Any, key: str) -> Any:
    return table.get(key) if isinstance(table, dict) else None


def _checked(file: Path, line: int, key: str, value: Any) -> Any:
    """The value of one key as Settings has it. Raises SettingsError."""
    from factcheck.check.finding import Severity, did_you_mean

    if key not in KEYS:
        way_out = did_you_mean(key, KEYS) or f"known: {', '.join(KEYS)}"
        raise SettingsError(f"{file}:{line}: there is no setting '{key}'; {way_out}")
    if key in _LISTS:
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        raise SettingsError(f'{file}:{line}: {key} is a list of rules, such as {key} = ["unused-record"]')
    if not isinstance(value, str) or not value:
        raise SettingsError(f"{file}:{line}: {key} is a word in quotes")
    if key in _PATHS:
        return file.parent / value
    if key == "title":
        return value
    if key == "licence":
        if _LICENCE.fullmatch(value):
            return value
        raise SettingsError(f"{file}:{line}: licence is an SPDX expression, such as CC-BY-4.0 or CC0-1.0 OR MIT")
    if value not in (words := [one.word for one in Severity]):
        raise SettingsError(f"{file}:{line}: {key} cannot be '{value}'; write {' or '.join(words)}")
    return value


def _line(text: str, key: str) -> int:
    """Where a key of the table stands, counted from 1: the first such key below the table's head."""
    head = re.search(_TABLE, text)
    keyed = re.compile(rf"""(?m)^[ \t]*["']?{re.escape(key)}["']?\s*[.=]""")
    found = keyed.search(text, head.end() if head else 0)
    return text.count("\n", 0, found.end()) + 1 if found else 1
