"""From a folder of YAML to a Register and the findings about it; what is sound loads, whatever else is broken."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, groupby
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from factcheck.check.finding import Finding, Place, Severity, shortened
from factcheck.check.rules import Fault, Rule, sound_rules
from factcheck.check.waivers import broken
from factcheck.records import build, texts, written
from factcheck.records.collecting import uncollected
from factcheck.records.register import Register
from factcheck.store import faults, files, strict_yaml
from factcheck.store.loaded import Loaded
from factcheck.store.shelf import Held, Shelf
from factcheck.store.strict_yaml import Node, Parsed
from factcheck.store.strict_yaml import Path as KeyPath

Text = TypeVar("Text", bound=BaseModel)
Build = Callable[[Any], Any]

# Files that are one list of records: the kind, the model that checks an entry, and what makes a record of it.
_LISTS: dict[str, tuple[str, type[BaseModel], Build]] = {
    "metrics.yaml": ("metric", written.WrittenMetric, build.metric),
    "devices.yaml": ("device", written.WrittenDevice, build.device),
    "parties.yaml": ("party", written.WrittenParty, build.party),
    "subjects.yaml": ("subject", written.WrittenSubject, build.subject),
}


_KINDS: dict[type[BaseModel], str] = {model: kind for kind, model, _ in _LISTS.values()} | {
    written.WrittenSource: "source",
    written.WrittenClaim: "claim",
    written.WrittenRelation: "relation",
}
QUESTIONS = "questions/"
# A broken file must not bury the others: beyond these many, more findings help nobody.
_MOST_A_FILE = 200
_MOST_A_RULE = 500


def load(directory: Path | str, rules: Mapping[str, Rule] | None = None, today: date | None = None) -> Loaded:
    """Load the register in `directory`. Nothing a file holds raises; OSError if the folder cannot be listed.

    `rules` are the rules to keep besides those of the files themselves: those that make a register sound where
    none are given. With `today`, waivers expire.
    """
    return load_files(files.Folder(Path(directory)), rules, today)


def load_files(source: files.Files, rules: Mapping[str, Rule] | None = None, today: date | None = None) -> Loaded:
    """Load a register from wherever its files come from, as `load` does."""
    with uncollected():
        loading = Loading(source, Held())
        loading.read_files()
        register = loading.register()
        loading.keep(sound_rules() if rules is None else rules, register, today)
        return Loaded(register, loading.found())


def reading_order(names: Iterable[str]) -> list[str]:
    """Everything claims refer to first, then the questions: a phrase is read in its source's language."""
    return sorted(names, key=reading_key)


def reading_key(name: str) -> tuple[bool, str]:
    """What files are ordered by when they are read."""
    return name.startswith(QUESTIONS), name


@dataclass(slots=True)
class Loading:
    """One load under way: where the files come from, the shelf that keeps the records, and the findings."""

    source: files.Files
    shelf: Shelf
    findings: list[Finding] = field(default_factory=list)
    unsound: set[tuple[str, str]] = field(default_factory=set)
    again: tuple[str, Parsed] = ("", Parsed())  # the file parsed last to find a place in it

    def read_files(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Read every file; `progress` is told how many of how many are done."""
        names = reading_order(self.source.names())
        for done, name in enumerate(names):
            if progress is not None:
                progress(done, len(names))
            self.read_file(name)
        self.miss(names)

    def miss(self, names: Collection[str]) -> None:
        """Say which files a register needs are not among those it has."""
        for name in _LISTS.keys() - set(names):
            kind = _LISTS[name][0]
            self.unsound.add((kind, "*"))
            way_out = f"add one; it may be empty but for the {kind} records that others name"
            self._say(name, (1, 1), "missing-file", f"there is no {name}", way_out)

    def read_file(self, name: str) -> None:
        """Read one file; of very many faults only the first are kept."""
        before = len(self.findings)
        self._read_file(name)
        if len(self.findings) - before > _MOST_A_FILE:
            del self.findings[before + _MOST_A_FILE :]
            message = f"more than {_MOST_A_FILE} faults in this file; the others are not shown"
            self._say(name, (1, 1), "too-many-faults", message, "mend these first")

    def register(self) -> Register:
        """The records that are sound."""
        return self.shelf.register(frozenset(self.unsound))

    def found(self) -> list[Finding]:
        """Every finding once, in the order of files and lines."""
        return sorted(set(self.findings))

    def keep(self, rules: Mapping[str, Rule], register: Register, today: date | None) -> None:
        """Run rules over the register, and find the line and column of what broke them."""
        faults_of: dict[str, list[tuple[Rule, Fault]]] = {}  # by file, so that each is parsed again only once
        for code, found in groupby(broken(register, rules, today), key=lambda one: one[0].code):
            for count, (rule, fault) in enumerate(found):
                home = self.shelf.home(*fault.record)[0]
                if count == _MOST_A_RULE:
                    message = f"more than {_MOST_A_RULE} findings of {code}; the others are not shown"
                    self._say(home, (1, 1), "too-many-faults", message, "mend these first")
                    break
                faults_of.setdefault(home, []).append((rule, fault))
        for rule, fault in chain.from_iterable(faults_of.values()):
            place = self._place(fault.record, fault.field)
            record = " ".join(fault.record)
            self.findings.append(
                Finding(place, rule.code, rule.severity, shortened(fault.message), fault.way_out, record)
            )

    def _read_file(self, name: str) -> None:
        reader = self._reader_for(name)
        data = self.source.read(name)
        if isinstance(data, files.Unreadable):
            self._say(name, (1, 1), *data)
            self._give_up(name)
            return
        if reader is None:
            self._say(name, (1, 1), "unexpected-file", "no record belongs here", faults.file_way_out(name))
            return
        parsed = strict_yaml.parse(data)
        for rule, line, column, message, way_out in parsed.faults:
            self._say(name, (line, column), rule, message, way_out)
        if parsed.root is None:
            self._give_up(name)
        else:
            reader(name, parsed)

    def _give_up(self, name: str) -> None:
        """Nothing in this file loads: whoever names one of its records is not at fault."""
        folder = name.partition("/")[0]
        kinds = {"sources": ("source",), "questions": ("question", "claim")}.get(folder, ())
        self.unsound.update((kind, "*") for kind in (*kinds, *(_LISTS[name][:1] if name in _LISTS else ())))

    def _reader_for(self, name: str) -> Callable[[str, Parsed], None] | None:
        folder, _, rest = name.partition("/")
        if name in _LISTS:
            return self._read_records
        if name == "relations.yaml":
            return self._read_relations
        if folder == "sources" and rest.endswith(".yaml") and "/" not in rest:
            return self._read_sources
        if folder == "questions" and rest.endswith(".yaml") and rest.count("/") == 1:
            return self._read_question
        return None

    def _read_records(self, name: str, parsed: Parsed) -> None:
        self._read_list(name, parsed, (), *_LISTS[name])

    def _read_sources(self, name: str, parsed: Parsed) -> None:
        head = self._validated(name, parsed, (), written.SourcesHead, without=("sources",))
        publisher = head.publisher if head else None
        self._read_list(
            name, parsed, ("sources",), "source", written.WrittenSource, lambda text: build.source(text, publisher)
        )

    def _read_relations(self, name: str, parsed: Parsed, question: str | None = None) -> None:
        self._read_list(
            name, parsed, ("relations",), "relation", written.WrittenRelation,
            lambda text: build.relation(text, question),
        )  # fmt: skip

    def _read_question(self, name: str, parsed: Parsed) -> None:
        question_id = name.removeprefix(QUESTIONS).removesuffix(".yaml")
        if not re.fullmatch(texts.QUESTION_ID, question_id):
            message = f"'{question_id}' cannot be the id of a question"
            self._say(
                name, (1, 1), "bad-value", message, "rename the file: lower-case letters a-z, digits, '.' and '-'"
            )
            return
        head = self._validated(name, parsed, (), written.QuestionHead, without=("claims", "relations"))
        if head is None:
            self._count_lost(name, parsed)
            return
        asked = build.question(question_id, head, ())
        metrics, sources = self.shelf.kept("metric"), self.shelf.kept("source")
        kept = self._read_list(
            name, parsed, ("claims",), "claim", written.WrittenClaim,
            lambda text: build.claim(text, asked, metrics, sources),
        )  # fmt: skip
        self._keep("question", build.question(question_id, head, kept), name, parsed, ())
        if isinstance(parsed.root, dict) and "relations" in parsed.root:
            self._read_relations(name, parsed, question_id)

    def _count_lost(self, name: str, parsed: Parsed) -> None:
        """A question whose head is broken takes its claims with it; say how many, and what is wrong with them too."""
        claims = parsed.root.get("claims") if isinstance(parsed.root, dict) else None
        if isinstance(claims, list) and claims:
            self.unsound.update(("claim", str(claim.get("id"))) for claim in claims if isinstance(claim, dict))
            for index in range(len(claims)):
                self._validated(name, parsed, ("claims", index), written.WrittenClaim)
            message = f"{len(claims)} claims are not loaded, because the head of their question is at fault"
            self._say(name, parsed.place(("claims",)), "lost-claims", message, "mend the head")

    def _read_list(
        self, name: str, parsed: Parsed, path: KeyPath, kind: str, model: type[BaseModel], make: Build
    ) -> tuple[str, ...]:
        """Validate and keep each entry of the list at `path` on its own; returns the ids that were kept."""
        entries: Node | None = parsed.root
        for step in path:
            entries = entries.get(str(step)) if isinstance(entries, dict) else None
        if not isinstance(entries, list):
            message = f"a list of {kind} records is needed here"
            self._say(name, parsed.place(path), "bad-value", message, "begin each record with `- id:`")
            return ()
        kept = []
        for index in range(len(entries)):
            text = self._validated(name, parsed, (*path, index), model)
            record = make(text) if text is not None else None
            if record is not None and self._keep(kind, record, name, parsed, (*path, index)):
                kept.append(record.id)
        return tuple(kept)

    def _validated(
        self, name: str, parsed: Parsed, path: KeyPath, model: type[Text], without: tuple[str, ...] = ()
    ) -> Text | None:
        """The record at `path` as `model`; its faults become findings, and then there is no record."""
        node: Node | None = parsed.root
        for step in path:
            node = node[step]  # type: ignore[index]
        if without and isinstance(node, dict):
            node = {key: value for key, value in node.items() if key not in without}
        try:
            return model.model_validate(node)
        except ValidationError as error:
            empty = parsed.empty()  # told already
            for rule, inner, message, way_out in faults.explained(error, model):
                if (place := parsed.place((*path, *inner))) not in empty:
                    self._say(name, place, rule, message, way_out)
            if isinstance(node, dict):
                kind = _KINDS.get(model)
                self.unsound.add((kind or "question", str(node.get("id"))))
            return None

    def _keep(self, kind: str, record: Any, name: str, parsed: Parsed, path: KeyPath) -> bool:
        if not self.shelf.keep(kind, record, name, path):
            message = f"the {kind} id '{record.id}' is taken, at {self._place((kind, record.id), ('id',))}"
            way_out = "give this one another id; only the first was loaded"
            self._say(name, parsed.place((*path, "id")), "repeated-id", message, way_out)
            return False
        return True

    def _place(self, key: tuple[str, str], fields: KeyPath) -> Place:
        """Where a field stands. Records carry no positions: the few files with findings are parsed once more."""
        name, path = self.shelf.home(*key)
        if self.again[0] != name:
            data = self.source.read(name)
            self.again = (name, strict_yaml.parse(data) if isinstance(data, bytes) else Parsed())
        return Place(name, *self.again[1].place((*path, *fields)))

    def _say(self, name: str, place: tuple[int, int], rule: str, message: str, way_out: str) -> None:
        self.findings.append(Finding(Place(name, *place), rule, Severity.ERROR, shortened(message), shortened(way_out)))
