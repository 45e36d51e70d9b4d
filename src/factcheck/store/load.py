"""From a folder of YAML to a Register and the findings about it; what is sound loads, whatever else is broken."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from factcheck.check.finding import Finding, Place, Severity
from factcheck.check.rules import all_rules
from factcheck.records import build, written
from factcheck.records.register import Question, Register
from factcheck.store import faults, files, strict_yaml
from factcheck.store.strict_yaml import Node, Parsed, Path as KeyPath

Text = TypeVar("Text", bound=BaseModel)
Record = TypeVar("Record")
RecordKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A register, and everything that is wrong with it, in the order of files and lines."""

    register: Register
    findings: list[Finding]


def load(directory: Path | str) -> Loaded:
    """Load the register in `directory`. Never raises for anything a file holds; OSError if the folder cannot be listed."""
    with _collector_paused():
        loading = _Loading(Path(directory))
        loading.read_files()
        loading.keep_the_rules()
        return Loaded(loading.register, sorted(set(loading.findings)))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Loading makes many objects and no garbage: without the collector it takes half the time (docs/speed.md)."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@dataclass(slots=True)
class _Loading:
    """One load under way: the records so far, where each stands, and the findings so far."""

    directory: Path
    register: Register = field(default_factory=lambda: Register({}, {}, {}, {}, {}, {}, {}, {}))
    findings: list[Finding] = field(default_factory=list)
    homes: dict[RecordKey, tuple[str, KeyPath]] = field(default_factory=dict)
    _open: tuple[str, Parsed] | None = None

    def read_files(self) -> None:
        """Everything claims refer to first, then the questions, since a phrase is read in its source's language."""
        found = list(files.walk(self.directory))
        for name, path in found:
            if not name.startswith("questions/"):
                self._read_file(name, path)
        for name, path in found:
            if name.startswith("questions/"):
                self._read_file(name, path)

    def keep_the_rules(self) -> None:
        """Run every rule over the register, and find the line and column of what broke it."""
        for rule_code, (rule, severity) in all_rules().items():
            for fault in rule(self.register):
                place = self._place(fault.record, fault.field)
                self.findings.append(Finding(place, rule_code, severity, fault.message, fault.way_out))

    def _read_file(self, name: str, path: Path) -> None:
        reader = self._reader_for(name)
        if reader is None:
            self._say(name, 1, 1, "unexpected-file", "no record belongs here", faults.file_way_out(name))
            return
        data = files.read(path)
        if isinstance(data, files.Unreadable):
            self._say(name, 1, 1, *data)
            return
        parsed = strict_yaml.parse(data)
        for rule, line, column, message, way_out in parsed.faults:
            self._say(name, line, column, rule, message, way_out)
        if parsed.root is not None:
            self._open = (name, parsed)
            reader(name, parsed)

    def _reader_for(self, name: str) -> Callable[[str, Parsed], None] | None:
        folder, _, rest = name.partition("/")
        if not name.endswith(".yaml"):
            return None
        if folder == "questions":
            return self._read_question if rest.count("/") == 1 else None
        if folder == "sources":
            return self._read_sources if rest and "/" not in rest else None
        return {
            "metrics.yaml": self._read_metrics,
            "devices.yaml": self._read_devices,
            "parties.yaml": self._read_parties,
            "subjects.yaml": self._read_subjects,
            "relations.yaml": self._read_relations,
        }.get(name)

    def _read_metrics(self, name: str, parsed: Parsed) -> None:
        self._read_list(name, parsed, (), "metric", written.WrittenMetric, build.metric, self.register.metrics)

    def _read_devices(self, name: str, parsed: Parsed) -> None:
        self._read_list(name, parsed, (), "device", written.WrittenDevice, build.device, self.register.devices)

    def _read_parties(self, name: str, parsed: Parsed) -> None:
        self._read_list(name, parsed, (), "party", written.WrittenParty, build.party, self.register.parties)

    def _read_subjects(self, name: str, parsed: Parsed) -> None:
        self._read_list(name, parsed, (), "subject", written.WrittenSubject, build.subject, self.register.subjects)

    def _read_sources(self, name: str, parsed: Parsed) -> None:
        head = self._validated(name, parsed, (), written.SourcesHead, without=("sources",))
        publisher = head.publisher if head else None
        self._read_list(
            name, parsed, ("sources",), "source", written.WrittenSource,
            lambda text: build.source(text, publisher), self.register.sources,
        )  # fmt: skip

    def _read_relations(self, name: str, parsed: Parsed, question: str | None = None) -> None:
        self._read_list(
            name, parsed, ("relations",), "relation", written.WrittenRelation,
            lambda text: build.relation(text, question), self.register.relations,
        )  # fmt: skip

    def _read_question(self, name: str, parsed: Parsed) -> None:
        question_id = name.removeprefix("questions/").removesuffix(".yaml")
        head = self._validated(name, parsed, (), written.QuestionHead, without=("claims", "relations"))
        if head is None:
            return
        asked = build.question(question_id, head, ())
        kept = self._read_list(
            name, parsed, ("claims",), "claim", written.WrittenClaim,
            lambda text: build.claim(text, asked, self.register.metrics, self.register.sources), self.register.claims,
        )  # fmt: skip
        self._keep(
            ("question", question_id), build.question(question_id, head, kept), name, (), self.register.questions
        )
        if isinstance(parsed.root, dict) and "relations" in parsed.root:
            self._read_relations(name, parsed, question_id)

    def _read_list(
        self,
        name: str,
        parsed: Parsed,
        path: KeyPath,
        kind: str,
        model: type[Text],
        make: Callable[[Text], Record],
        kept_in: object,
    ) -> tuple[str, ...]:
        """Validate and keep each entry of the list at `path` on its own; returns the ids that were kept."""
        entries: Node | None = parsed.root
        for step in path:
            entries = entries.get(str(step)) if isinstance(entries, dict) else None
        if not isinstance(entries, list):
            line, column = parsed.place(path)
            self._say(
                name, line, column, "bad-value", f"a list of {kind} records is needed here", "see claims/README.md"
            )
            return ()
        kept = []
        for index in range(len(entries)):
            text = self._validated(name, parsed, (*path, index), model)
            if text is not None:
                record = make(text)
                if self._keep((kind, record.id), record, name, (*path, index), kept_in):  # type: ignore[attr-defined]
                    kept.append(record.id)  # type: ignore[attr-defined]
        return tuple(kept)

    def _validated(
        self, name: str, parsed: Parsed, path: KeyPath, model: type[Text], without: tuple[str, ...] = ()
    ) -> Text | None:
        """The record at `path` as `model`; its faults become findings, and then there is no record."""
        node: Node | None = parsed.root
        for step in path:
            node = node[step]  # type: ignore[index,call-overload]
        if isinstance(node, dict):
            node = {key: value for key, value in node.items() if key not in without}
        try:
            return model.model_validate(node)
        except ValidationError as error:
            for rule, inner, message, way_out in faults.explained(error, model):
                line, column = parsed.place((*path, *inner))
                self._say(name, line, column, rule, message, way_out)
            return None

    def _keep(self, key: RecordKey, record: object, name: str, path: KeyPath, kept_in: object) -> bool:
        assert isinstance(kept_in, dict)
        if key in self.homes:
            first = self._place(key, ("id",), keep_open=True)
            line, column = self._open[1].place((*path, "id")) if self._open else (1, 1)
            message = f"the {key[0]} id '{key[1]}' is taken, at {first}"
            self._say(name, line, column, "repeated-id", message, "give this one another id; only the first was loaded")
            return False
        self.homes[key] = (name, path)
        kept_in[key[1]] = record
        return True

    def _place(self, key: RecordKey, fields: KeyPath, *, keep_open: bool = False) -> Place:
        """Where a field stands. Records carry no positions; the few files with findings are read once more."""
        name, path = self.homes[key]
        if self._open is None or self._open[0] != name:
            data = files.read(self.directory / name)
            parsed = strict_yaml.parse(data) if isinstance(data, bytes) else Parsed()
            if not keep_open:
                self._open = (name, parsed)
        else:
            parsed = self._open[1]
        return Place(name, *parsed.place((*path, *fields)))

    def _say(self, name: str, line: int, column: int, rule: str, message: str, way_out: str) -> None:
        self.findings.append(Finding(Place(name, line, column), rule, Severity.ERROR, message, way_out))
