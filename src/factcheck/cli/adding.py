"""`factcheck new`: one record more, checked before it is written and appended without disturbing a line."""

import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import session
from factcheck.render.safe import safe

if TYPE_CHECKING:
    from factcheck.check import Finding
    from factcheck.cli.prompting import Prompt
    from factcheck.store.drafts import Draft
    from factcheck.store.writing import Entry

Given = Mapping[str, str | list[str] | None]
_STOPPED = 130  # as a shell says it of Ctrl-C
# Options that are not called like the field they fill; the question's id stands without one.
_OPTIONS = {"authors": "--author", "axes": "--axis", "aliases": "--alias"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: its name, the fields it cannot do without, and what drafts it from what was given."""

    name: str
    needs: tuple[str, ...]
    draft: "Callable[[Path, Given], Draft]"


def run(register: Path | None, given: Given, kind: Kind) -> int:
    """Fill in what is missing, draft the record, check the register as it would be, write it; 1 if it has faults."""
    folder = session.register_folder(register, packaged=False)
    missing = [_option(kind, key) for key in kind.needs if not given.get(key)]
    if missing and not sys.stdin.isatty():
        session.stop(f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing; see --help")
    _refuse_hidden(given)
    if not missing:
        return _added(folder, given, kind)
    answers = dict(given)
    with _never_lost(register, answers, kind):
        _ask(folder, answers, kind)
        if status := _added(folder, answers, kind):
            sys.exit(status)
    return session.CLEAN


@contextmanager
def _never_lost(register: Path | None, answers: Given, kind: Kind) -> Iterator[None]:
    """Print what was answered as the command that gives it all at once, however the asking ends without a record."""
    import typer

    try:
        yield
    except BaseException as error:
        session.tell(f"\nWith these answers, to be mended or completed:\n{_command(register, answers, kind)}\n")
        if isinstance(error, (typer.Abort, KeyboardInterrupt)):
            sys.exit(_STOPPED)
        raise


def _command(register: Path | None, answers: Given, kind: Kind) -> str:
    """The command line that says what was answered."""
    words = ["factcheck", "new", kind.name]
    for key, value in answers.items():
        for one in [value] if isinstance(value, str) else value or ():
            option = _option(kind, key)
            words += [one] if not option.startswith("-") else [f"{option}={one}"] if one[0] == "-" else [option, one]
    return safe(shlex.join([*words, *(["--register", str(register)] if register else [])]))


def _option(kind: Kind, key: str) -> str:
    """What a field is called on the command line."""
    if (kind.name, key) == ("question", "question"):
        return "SUBJECT/SLUG"
    return _OPTIONS.get(key, f"--{key.replace('_', '-')}")


def _ask(folder: Path, answers: dict[str, str | list[str] | None], kind: Kind) -> None:
    from factcheck.cli import prompting, questionnaires

    prompts: Mapping[str, tuple[Prompt, ...]] = {
        "claim": questionnaires.CLAIM, "question": questionnaires.QUESTION, "source": questionnaires.SOURCE,
        "subject": questionnaires.SUBJECT, "party": questionnaires.PARTY,
    }  # fmt: skip
    today = date.today()  # noqa: DTZ011 - a curator's calendar
    known = prompting.Known(session.open_folder(folder).register, folder, today)
    prompting.ask(prompts[kind.name], answers, known)


def _added(folder: Path, given: Given, kind: Kind) -> int:
    """Write the record if the register has no new faults with it."""
    made = _drafted(folder, given, kind.draft)
    if session.report(_new_findings(folder, made)):
        session.note("nothing was written")
        return session.FOUND
    from factcheck.store.writing import write_below

    try:
        write_below(folder, made.name, made.text)
    except OSError as error:
        session.stop(f"cannot write '{folder / made.name}': {error.strerror or error}")
    session.write(f"{'begun' if made.new else 'added to'} {safe(session.seen_from_here(folder) + made.name)}\n", None)
    return session.CLEAN


def _refuse_hidden(given: Given) -> None:
    """Stop at a character that nobody sees and that no record may hold."""
    from factcheck.records.hidden import HIDDEN, named

    for key, value in given.items():
        for text in [value] if isinstance(value, str) else value or ():
            if found := HIDDEN.search(text):
                session.stop(f"`{key}` holds the hidden character {named(found[0])}; leave it out")


def _drafted(folder: Path, given: Given, draft: "Callable[[Path, Given], Draft]") -> "Draft":
    from factcheck.store.writing import CannotAppendError

    try:
        return draft(folder, given)
    except FileExistsError as error:
        session.stop(f"'{folder / str(error)}' is there already")
    except FileNotFoundError as error:
        session.stop(f"there is no '{folder / str(error)}'; begin it with `factcheck new question`")
    except (CannotAppendError, ValueError, OSError) as error:
        session.stop(f"cannot add to it: {error}")


def _new_findings(folder: Path, made: "Draft") -> "list[Finding]":
    """What the register would newly say of itself with the draft in it, but for notes."""
    from factcheck.check import Severity
    from factcheck.check.report import fingerprinted
    from factcheck.check.rules import all_rules
    from factcheck.store.files import Folder
    from factcheck.store.loading import load_files

    today = date.today()  # noqa: DTZ011 - a curator's calendar
    rules = all_rules(today)
    before = {one for one, _ in fingerprinted(load_files(Folder(folder), rules, today).findings)}
    written = Folder(folder, {made.name: made.text.encode(errors="surrogatepass")})
    after = fingerprinted(load_files(written, rules, today).findings)
    return [finding for one, finding in after if one not in before and finding.severity > Severity.NOTE]


def party(folder: Path, given: Given) -> "Draft":
    """A party or its draft: id, name, kind, belongs_to, interest, aliases, note."""
    from factcheck.store import drafts

    return drafts.listed(folder, "party", _entry(given, interest=_pairs(given.get("interest"))))


def subject(folder: Path, given: Given) -> "Draft":
    """A subject: id, name, kind, made_by, part_of, aliases, note."""
    from factcheck.store import drafts

    return drafts.listed(folder, "subject", _entry(given))


def source(folder: Path, given: Given) -> "Draft":
    """A source, in the file of its publisher."""
    from factcheck.store import drafts

    file, publisher = str(given["file"]), given.get("publisher")
    if not publisher and not (folder / f"sources/{file}.yaml").exists():
        session.stop(f"--publisher is missing: there is no 'sources/{file}.yaml' yet, and it begins with a name")
    return drafts.source(folder, file, str(publisher) if publisher else None, _entry(given, file=None, publisher=None))


def question(folder: Path, given: Given) -> "Draft":
    """A question without claims."""
    from factcheck.store import drafts

    name = str(given["question"])
    return drafts.question(
        folder, name, _entry({**given, "subject": given["subject"] or name.partition("/")[0]}, question=None)
    )


def claim(folder: Path, given: Given) -> "Draft":
    """A claim, with its citation and what it repeats."""
    from factcheck.store import drafts

    cite = {"source": given.get("source"), "at": given.get("at"), "via": given.get("via"), "read": given.get("read")}
    parts = ("question", "source", "at", "via", "read", "repeats")
    repeats = given.get("repeats")
    entry = {
        **_entry(given, **dict.fromkeys(parts)),
        "cite": {key: str(value) for key, value in cite.items() if value},
        **({"repeats": repeats} if repeats else {}),
    }
    return drafts.claim(folder, str(given["question"]), entry)


def _entry(given: Given, **instead: Mapping[str, str] | None) -> "Entry":
    """The fields that were given, some of them replaced or left out."""
    merged = {**given, **instead}
    return {key: value for key, value in merged.items() if value}


def _pairs(given: str | list[str] | None) -> Mapping[str, str] | None:
    """`deepseek=competitor` as a mapping."""
    pairs = [one.partition("=") for one in given or []]
    if wrong := [subject for subject, _, interest in pairs if not interest]:
        session.stop(f"--interest '{wrong[0]}' says of which kind it is not; write SUBJECT=competitor")
    return {subject: interest for subject, _, interest in pairs}
