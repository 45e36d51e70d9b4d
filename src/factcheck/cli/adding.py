"""`factcheck new`: one record more, checked before it is written and appended without disturbing a line."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from factcheck.cli import session
from factcheck.render.safe import safe

if TYPE_CHECKING:
    from factcheck.check import Finding
    from factcheck.store.drafts import Draft
    from factcheck.store.writing import Entry

Given = Mapping[str, str | list[str] | None]
# What is asked for, on a terminal, where an option that the record needs is missing.
_QUESTIONS = {
    "id": "Id (lower-case letters, digits, '.' and '-')",
    "question": "Question (such as deepseek/accelerator-count)",
    "asks": "What does it ask",
    "stated": "The number as printed, with the few words around it",
    "by": "Party that asserts it (an id from parties.yaml)",
    "basis": "Basis",
    "source": "Source it was printed in (its id)",
    "name": "Name",
    "kind": "Kind",
    "metric": "Metric (an id from metrics.yaml)",
    "subject": "Subject (an id from subjects.yaml)",
    "title": "Title",
    "language": "Language (en, zh, ...)",
    "file": "Publisher's file (reuters, for sources/reuters.yaml)",
}


def run(register: Path | None, given: Given, needs: tuple[str, ...], draft: "Callable[[Path, Given], Draft]") -> int:
    """Fill in what is missing, draft the record, check the register as it would be, write it; 1 if it has faults."""
    folder = session.register_folder(register, packaged=False)
    filled = {**given, **{key: _ask(key, draft.__name__) for key in needs if not given.get(key)}}
    _refuse_hidden(filled)
    made = _drafted(folder, filled, draft)
    found = _new_findings(folder, made)
    if session.report(found):
        print("factcheck: nothing was written", file=sys.stderr)  # noqa: T201
        return session.FOUND
    from factcheck.store.writing import write_below

    try:
        write_below(folder, made.name, made.text)
    except OSError as error:
        session.stop(f"cannot write '{folder / made.name}': {error.strerror or error}")
    session.write(f"{'begun' if made.new else 'added to'} {safe(session.seen_from_here(folder) + made.name)}\n", None)
    return session.CLEAN


def _ask(key: str, record: str) -> str:
    """The value of a key, asked for again until it is one of those there are; status 2 where nobody can answer."""
    if not sys.stdin.isatty():
        session.stop(f"--{key} is missing; see --help")
    import typer

    choices = _choices(key, record)
    asked = _QUESTIONS.get(key, key) + (f" ({', '.join(choices)})" if choices else "")
    answer: str = typer.prompt(asked)
    while choices and answer not in choices:
        answer = typer.prompt(f"'{safe(answer)}' is none of them; {_QUESTIONS[key]}")
    return answer


def _choices(key: str, record: str) -> tuple[str, ...]:
    """The words that a key of a record may be; none where it may be any."""
    from factcheck.records import written

    models: Mapping[str, type[written.Written]] = {
        "claim": written.WrittenClaim, "source": written.WrittenSource, "party": written.WrittenParty,
        "subject": written.WrittenSubject,
    }  # fmt: skip
    if record not in models or key not in ("kind", "basis"):
        return ()
    return get_args(models[record].model_fields[key].annotation)


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
    return drafts.source(folder, file, str(publisher) if publisher else None, _entry(given, file=None, publisher=None))


def question(folder: Path, given: Given) -> "Draft":
    """A question without claims."""
    from factcheck.store import drafts

    return drafts.question(folder, str(given["question"]), _entry(given, question=None))


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
