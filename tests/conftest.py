"""What many tests need: a small register to break, the command line to run, and golden files to compare with."""

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from factcheck.cli import main

TESTS = Path(__file__).parent
REPOSITORY = TESTS.parent
SMALL = TESTS / "data" / "register"

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]


def published(shape: str) -> Any:
    """The JSON Schema that is published of `register`, `trace`, `findings` and the like."""
    return json.loads((REPOSITORY / f"docs/schema/{shape}.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the small register, for a test to break."""
    return Path(shutil.copytree(SMALL, tmp_path / "claims"))


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Indexes of the registers of tests are kept apart from those of whoever runs them."""
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["XDG_CACHE_HOME"]
    else:
        os.environ["XDG_CACHE_HOME"] = before


def _environment(columns: int | None, given: dict[str, str]) -> dict[str, str]:
    """What the command line is run in: of whoever runs the tests it knows where things stand, and no more."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ}
    wide = {} if columns is None else {"COLUMNS": str(columns)}
    return kept | {"PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"} | given | wide


@pytest.fixture
def factcheck() -> Run:
    """Run the command line: `factcheck("show", "deepseek", columns=60)`.

    It is called in this process, which saves the start of another; tests/cli/test_processes.py says it is the same.
    """

    def run(*arguments: str, columns: int | None = None, cwd: Path | None = None, **environment: str) -> Ran:
        stdin, stdout, stderr = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(3))
        with (
            mock.patch.multiple(sys, argv=["factcheck", *arguments], stdin=stdin, stdout=stdout, stderr=stderr),
            mock.patch.dict(os.environ, _environment(columns, environment), clear=True),
            contextlib.chdir(cwd or "."),
        ):
            status = _status()
        return Ran(arguments, status, _written(stdout), _written(stderr))

    return run


def _status() -> int:
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


@pytest.fixture
def process() -> Run:
    """Run the command line as a process of its own: where that is the question, or where it might hang."""

    def run(*arguments: str, columns: int | None = None, cwd: Path | None = None, **environment: str) -> Ran:
        command = [sys.executable, "-m", "factcheck", *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", env=_environment(columns, environment),
            cwd=cwd, check=False, timeout=60,
        )  # fmt: skip

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a whole output with tests/golden/NAME; `pytest --golden` writes the files anew."""

    def compare(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if request.config.getoption("--golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew, then read the diff")
