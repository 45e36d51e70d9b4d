"""The program as a whole process: it says what a call of it says, on which nearly every other test relies."""

from pathlib import Path

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(
    "command",
    [
        ("--help",),
        ("new", "claim", "--help"),
        ("show", "deepseek", "--format", "json"),
        ("show", "nobody"),
        ("trace", "wang-cnbc"),
        ("export", "csv"),
        ("build", "--output", "../built"),
        ("schema", "findings"),
        ("check", "--fail-on", "warning", "--format", "sarif"),
        ("verify", "--offline"),
    ],
    ids=" ".join,
)
def test_a_process_says_what_a_call_says(factcheck: Run, process: Run, small: Path, command: tuple[str, ...]) -> None:
    called, whole = factcheck(*command, cwd=small), process(*command, cwd=small)

    assert called.stdout + called.stderr
    assert (whole.returncode, whole.stdout, whole.stderr) == (called.returncode, called.stdout, called.stderr)
