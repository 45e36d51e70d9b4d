"""`factcheck check`: every rule over every record, for people and for CI."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.check import Finding, Severity
    from factcheck.check.report import Report
    from factcheck.check.rules import Rule
    from factcheck.store import Loaded
    from factcheck.store.settings import Settings

    Found = list[tuple[str, Finding]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks to be reported, and when to fail; what it leaves open, the settings say."""

    paths: Sequence[Path]
    fail_on: str | None
    select: Sequence[str]
    ignore: Sequence[str]
    baseline: Path | None
    write_baseline: Path | None
    everything: bool = False


def run(asked: Asked, formats: Sequence[str] | None, output: Path | None, register: Path | None) -> int:
    """Report every finding that was asked for; 1 if one is as bad as `fail_on`, and never after writing a baseline."""
    from factcheck.check.report import baseline_text, fingerprinted, known_rules
    from factcheck.cli import printing
    from factcheck.render.findings import FORMATS, text, writer
    from factcheck.render.wording import many

    wanted = session.outputs(formats, output, FORMATS)
    folder = session.register_folder(register, asked.paths, packaged=False)
    rules = known_rules(today := date.today())  # noqa: DTZ011 - a curator's calendar, not a moment in time
    asked = _completed(asked, session.settings(_start(register, asked.paths)), rules)
    select, ignore = _codes(asked.select, rules), _codes(asked.ignore, rules)
    fail_on = _severity(asked.fail_on or "error")
    loaded = session.open_folder(folder, today)
    everything = list(fingerprinted(loaded.findings))
    found = _reported(everything, _names_below(folder, asked.paths), select, ignore)
    if asked.write_baseline is not None:
        session.write(baseline_text(found), asked.write_baseline)
        session.note(f"{many(len(found), 'finding')} written to '{asked.write_baseline}'")
        return session.CLEAN
    report = replace(
        _report(loaded, found, rules, fail_on), root=session.seen_from_here(folder), source_root=source_root(folder)
    )
    if select:
        report = replace(report, notes=True)
    if asked.baseline is not None:
        report = _without(report, asked.baseline, {fingerprint for fingerprint, _ in everything})
    for form, path in wanted:
        most = printing.most(path, asked.everything)
        session.write(text.write(report, most) if form == "table" else writer(form)(report), path)
    tell_github(report, wanted)
    return session.FOUND if report.failed else session.CLEAN


def explain(rule: str | None, folder: Path | None) -> int:
    """Print a rule's page, or write every page into a folder."""
    from factcheck.check.report import known_rules
    from factcheck.render.findings.rule_page import index, page

    rules = known_rules(date.today())  # noqa: DTZ011
    if folder is not None:
        session.make_folder(folder)
        for name, text in {"README": index(rules), **{code: page(one) for code, one in rules.items()}}.items():
            session.write(text, folder / f"{name}.md")
        return session.CLEAN
    session.write(page(rules[_code(rule or "", rules)]), None)
    return session.CLEAN


def _start(register: Path | None, paths: Sequence[Path]) -> Path:
    """Where the settings are looked for: beside the register or the files that are named, else where one works."""
    return next((path for path in (register, *paths) if path is not None), Path.cwd())


def _completed(asked: Asked, settings: "Settings", rules: "dict[str, Rule]") -> Asked:
    """What is asked for, completed by the settings: an option given takes the place of the setting."""
    for key, codes in (("select", settings.select), ("ignore", settings.ignore)):
        _codes(codes, rules, f"{settings.place(key)}: ")
    return replace(
        asked,
        fail_on=asked.fail_on or settings.fail_on,
        select=asked.select or settings.select,
        ignore=asked.ignore or settings.ignore,
        baseline=asked.baseline or settings.baseline,
    )


def _severity(word: str) -> "Severity":
    from factcheck.check import Severity

    for severity in Severity:
        if severity.word == word:
            return severity
    return session.stop(f"--fail-on cannot be '{word}'; write note, warning or error")


def _codes(given: Sequence[str], rules: "dict[str, Rule]", where: str = "") -> set[str]:
    words = (word.strip() for words in given for word in words.split(","))
    return {_code(word, rules, where) for word in words if word}


def _code(word: str, rules: "dict[str, Rule]", where: str = "") -> str:
    from factcheck.check.finding import did_you_mean

    if word not in rules:
        session.stop(f"{where}there is no rule '{word}'; {did_you_mean(word, rules) or 'known: ' + ', '.join(rules)}")
    return word


def _names_below(folder: Path, paths: Sequence[Path]) -> list[str] | None:
    """Each path as a name inside the register, `.` for all of it; None where no path was given."""
    if not paths:
        return None
    names = []
    for path in paths:
        if not path.exists():
            session.stop(f"there is no file or folder '{path}'")
        whole, inner = folder.resolve(), path.absolute().parent.resolve() / path.name
        if whole.is_relative_to(inner.resolve()):
            names.append(".")
        elif inner.is_relative_to(whole):
            names.append(inner.relative_to(whole).as_posix())
        else:
            session.stop(f"'{path}' is not in the register '{folder}'")
    return names


def _reported(everything: "Found", names: list[str] | None, select: set[str], ignore: set[str]) -> "Found":
    from factcheck.check.report import selected

    found = selected(everything, select, ignore)
    if names is None or "." in names:
        return found
    return [
        (fingerprint, one)
        for fingerprint, one in found
        if any(one.place.file == name or one.place.file.startswith(f"{name}/") for name in names)
    ]


def _report(loaded: "Loaded", found: "Found", rules: "dict[str, Rule]", fail_on: "Severity") -> "Report":
    from factcheck.check import Severity
    from factcheck.check.report import Report
    from factcheck.render.wording import many

    kept = loaded.register
    counts = (("claim", kept.claims), ("question", kept.questions), ("source", kept.sources))
    checked = ", ".join(many(len(held), word) for word, held in counts)
    return Report(tuple(found), rules, checked, fail_on=fail_on, notes=fail_on is Severity.NOTE)


def _without(report: "Report", baseline: Path, everything: set[str]) -> "Report":
    """The report without what the baseline knows. `everything` are the prints of all findings, asked for or not."""
    from factcheck.check.report import read_baseline
    from factcheck.store.inputs import InputError, opened, whole

    try:
        with opened(baseline) as file:
            known = read_baseline(whole(file))
    except InputError as error:
        session.stop(f"cannot read the baseline '{baseline}': {error}; --write-baseline writes one")
    except ValueError as error:
        session.stop(f"'{baseline}' is not a baseline: {error}")
    new = tuple((fingerprint, one) for fingerprint, one in report.findings if fingerprint not in known)
    known_ones = len(report.findings) - len(new)
    return replace(report, findings=new, baseline=True, known=known_ones, gone=len(known - everything))


def source_root(folder: Path) -> str:
    """What leads to the register's files from the root of the repository, whatever folder of it one works in."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    there = folder.resolve()
    if workspace and there.is_relative_to(Path(workspace).resolve()):
        return session.seen_from(Path(workspace), folder)
    repository = next((one for one in (there, *there.parents) if (one / ".git").exists()), Path.cwd())
    return session.seen_from(repository, folder)


def tell_github(report: "Report", wanted: Sequence[tuple[str, Path | None]]) -> None:
    """In GitHub Actions: annotations beside the lines, where nobody asked for them, and a summary of the job."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return
    from factcheck.render.findings import github, markdown

    on_stdout = {form for form, path in wanted if path is None}
    if "github" not in on_stdout:
        # Annotations among JSON would break it; the runner reads them from stderr just as well.
        session.write(github.write(report), None) if on_stdout <= {"table"} else session.tell(github.write(report))
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        session.append(markdown.write(report), Path(summary))
