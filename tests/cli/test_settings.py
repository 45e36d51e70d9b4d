"""Settings in a repository of one's own: what they do, who wins, and that nothing misspelt is passed over."""

import json
from pathlib import Path

import jsonschema
import pytest

from factcheck.store.settings import SettingsError, find_settings
from tests.conftest import Ran, Run, published

COUNTS = "questions/deepseek/accelerator-count.yaml"


@pytest.fixture
def repository(small: Path) -> Path:
    """A repository with one register, in which one claim lost a hedge: a warning, and nothing else."""
    return small.parent


def rules(shown: Ran) -> list[str]:
    return [json.loads(line)["rule"] for line in shown.stdout.splitlines()]


@pytest.mark.parametrize(
    ("settings", "arguments", "status", "found"),
    [
        ("", (), 0, ["unnoted-drift"]),
        ('fail-on = "warning"', (), 1, ["unnoted-drift"]),
        ('fail-on = "warning"', ("--fail-on", "error"), 0, ["unnoted-drift"]),
        ('fail-on = "warning"\nignore = ["unnoted-drift"]', (), 0, []),
        ('ignore = ["unnoted-drift"]', ("--ignore", "unused-record"), 0, ["unnoted-drift"]),
        ('select = ["unused-record"]', (), 0, []),
        ('select = ["unused-record"]', ("--select", "unnoted-drift"), 0, ["unnoted-drift"]),
    ],
)
@pytest.mark.parametrize(("file", "head"), [("factcheck.toml", ""), ("pyproject.toml", "[tool.factcheck]\n")])
def test_settings_hold_and_options_take_their_place(
    repository: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch, file: str, head: str,
    settings: str, arguments: tuple[str, ...], status: int, found: list[str],
) -> None:  # fmt: skip
    (repository / file).write_text(head + settings, encoding="utf-8")
    monkeypatch.chdir(repository / "claims/questions")

    shown = factcheck("check", *arguments, "--format", "jsonl")

    assert (shown.returncode, rules(shown), shown.stderr) == (status, found, "")


def test_paths_in_settings_are_relative_to_their_file(
    repository: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "claims").rename(repository / "numbers")
    assert factcheck("check", "--write-baseline", str(repository / "known.json"), "numbers").returncode == 2
    monkeypatch.chdir(repository)
    (repository / "factcheck.toml").write_text('register = "numbers"', encoding="utf-8")
    assert factcheck("check", "--write-baseline", "known.json").returncode == 0

    (repository / "factcheck.toml").write_text('register = "numbers"\nbaseline = "known.json"', encoding="utf-8")
    (repository / "elsewhere").mkdir()
    monkeypatch.chdir(repository / "elsewhere")

    assert (
        factcheck("check").stdout
        == "8 claims, 3 questions, 4 sources: no new findings\n1 known from the baseline, not shown\n"
    )
    assert "deepseek" in factcheck("list").stdout


def test_the_settings_of_a_named_register_stand_beside_it(
    repository: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (repository / "factcheck.toml").write_text('fail-on = "warning"', encoding="utf-8")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "factcheck.toml").write_text('ignore = ["unnoted-drift"]', encoding="utf-8")
    monkeypatch.chdir(elsewhere)

    assert factcheck("check", "--register", str(repository / "claims")).returncode == 1
    assert factcheck("check", str(repository / "claims" / COUNTS)).returncode == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\nfailon = 'note'", "2: there is no setting 'failon'; did you mean 'fail-on'?"),
        (
            "format = 'table'",
            "1: there is no setting 'format'; known: register, title, licence, fail-on, select, ignore, baseline",
        ),
        ("fail-on = 'fatal'", "1: fail-on cannot be 'fatal'; write note or warning or error"),
        ("fail-on = 2", "1: fail-on is a word in quotes"),
        ("# select\nselect = 'bad-value'", '2: select is a list of rules, such as select = ["unused-record"]'),
        ("ignore = [3]", '1: ignore is a list of rules, such as ignore = ["unused-record"]'),
        ("licence = 'CC BY 4.0'", "1: licence is an SPDX expression, such as CC-BY-4.0 or CC0-1.0 OR MIT"),
        ("title = 3", "1: title is a word in quotes"),
        ("register = ''", "1: register is a word in quotes"),
    ],
)
def test_what_makes_no_sense_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "factcheck.toml").write_text(text, encoding="utf-8")

    with pytest.raises(SettingsError) as caught:
        find_settings(tmp_path / "below")

    assert str(caught.value) == f"{tmp_path / 'factcheck.toml'}:{said}"


def test_settings_nested_without_end_are_no_crash(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text(f"select = {'[' * 2000}", encoding="utf-8")

    with pytest.raises(SettingsError, match="nested too deeply"):
        find_settings(tmp_path)


def test_a_line_in_pyproject_is_counted_from_its_top(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[tool.other]\nselct = 1\n\n[tool.factcheck]\nselct = 1\n", encoding="utf-8")

    with pytest.raises(SettingsError, match=r"pyproject.toml:5: there is no setting 'selct'; did you mean 'select'\?"):
        find_settings(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "[tool.ruff]\n", "[project]\nname = 'factcheck'\n", "[tool.factcheck-other]\nx = 1\n", "tool = 3\n"]
)
def test_a_pyproject_that_says_nothing_of_it_is_passed_by(tmp_path: Path, text: str) -> None:
    (tmp_path / "factcheck.toml").write_text("fail-on = 'note'", encoding="utf-8")
    below = tmp_path / "below"
    below.mkdir()
    (below / "pyproject.toml").write_text(text, encoding="utf-8")

    assert find_settings(below).fail_on == "note"


@pytest.mark.parametrize("text", ["[tool]\nfactcheck = {fail-on = 'note'}", "tool.factcheck.fail-on = 'note'"])
def test_every_spelling_of_the_table_is_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")

    assert find_settings(tmp_path).fail_on == "note"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fail-on = ", "factcheck.toml: Invalid value"),
        ("ignore = ['dangling-ids']", "factcheck.toml:1: there is no rule 'dangling-ids'; did you mean 'dangling-id'?"),
        ("\nregister = 'nowhere'", "factcheck.toml:2: there is no folder"),
    ],
)
def test_the_command_stops_with_status_2(
    repository: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    (repository / "factcheck.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(repository)

    shown = factcheck("check")

    assert (shown.returncode, shown.stdout) == (2, "")
    assert said in shown.stderr


def said_of_itself(shown: Ran) -> tuple[str | None, str | None]:
    document = json.loads(shown.stdout)
    jsonschema.validate(document, published("register"))
    return document["title"], document["licence"]


@pytest.mark.parametrize("command", [("export", "json"), ("show", "deepseek", "-f", "json"), ("list", "-f", "json")])
def test_a_register_declares_its_own_title_and_licence(
    repository: Path, factcheck: Run, command: tuple[str, ...]
) -> None:
    register = ("--register", str(repository / "claims"))
    assert said_of_itself(factcheck(*command, *register)) == (None, None)

    (repository / "factcheck.toml").write_text('title = "Ours"\nlicence = "MIT OR CC0-1.0"', encoding="utf-8")
    built = repository / "built"
    assert factcheck("build", "-o", str(built), "--register", str(repository / "claims")).returncode == 0
    (repository / "claims/factcheck.toml").write_text('licence = "LicenseRef-own"', encoding="utf-8")

    assert said_of_itself(factcheck(*command, *register)) == (None, "LicenseRef-own"), "the nearest settings hold"
    assert said_of_itself(factcheck(*command, "--register", str(built))) == ("Ours", "MIT OR CC0-1.0")
    assert factcheck("check", *register).stderr == "", "settings among the records are no record"


def test_the_shipped_register_declares_its_licence(factcheck: Run, tmp_path: Path) -> None:
    shown = factcheck("list", "--metric", "training-cost", "--format", "json", cwd=tmp_path)

    assert said_of_itself(shown) == ("Disputed numbers of the AI industry", "CC-BY-4.0")
