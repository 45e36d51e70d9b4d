"""What `factcheck new` asks for on a terminal, record by record, and why it refuses an answer."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel, ValidationError

from factcheck.check import figures, phrases
from factcheck.cli.prompting import Answers, Known, Prompt
from factcheck.records import Citation, Claim, Metric, Question, written
from factcheck.records.texts import ID, QUESTION_ID
from factcheck.records.value import claimed_quantity
from factcheck.store.faults import explained

if TYPE_CHECKING:
    from factcheck.quantity import Quantity

Reason = Callable[[str, Answers, Known], str | None]
_NAMES = "lower-case letters a-z, digits, '.' and '-'"
_STATED = (figures.unread_phrase, figures.unfit_unit, figures.not_positive, phrases.sentence_as_phrase)


def _fits(model: type[BaseModel], key: str) -> Reason:
    """What the model of the record says of one field."""

    def reason(answer: str, _answers: Answers, _known: Known) -> str | None:
        try:
            model.model_validate({key: answer})
        except ValidationError as error:
            found = (one for one in explained(error, model) if one[1][:1] == (key,))
            told = ((message, way_out) for _, _, message, way_out in found)
            return next((one if out in one else f"{one}; {out}" for one, out in told), None)
        return None

    return reason


def _new_id(model: type[BaseModel], kind: str) -> Reason:
    """An id that fits, and that no record of the kind has."""
    fits = _fits(model, "id")

    def reason(answer: str, answers: Answers, known: Known) -> str | None:
        taken = f"the {kind} id '{answer}' is taken" if answer in _records(known, kind) else None
        return fits(answer, answers, known) or taken

    return reason


def _records(known: Known, kind: str) -> Mapping[str, object]:
    held: Mapping[str, object] = getattr(known.register, {"party": "parties"}.get(kind, f"{kind}s"))
    return held


def _named(kind: str, called: str = "name") -> Callable[[Answers, Known], Mapping[str, str]]:
    """The records of a kind, each with what it is called."""
    return lambda _answers, known: {one: getattr(it, called) or "" for one, it in _records(known, kind).items()}


def _words(model: type[BaseModel], key: str) -> Callable[[Answers, Known], Mapping[str, str]]:
    """The words that a field may be."""
    return lambda _answers, _known: dict.fromkeys(get_args(model.model_fields[key].annotation), "")


def _text(key: str, model: type[BaseModel], asks: str, *, needed: bool = False) -> Prompt:
    return Prompt(key, asks, needed, reason=_fits(model, key))


def _note(model: type[BaseModel]) -> Prompt:
    return _text("note", model, "Note: what a reader must know, in your own words")


_ID = f"Id ({_NAMES})"
_ALIASES = Prompt("aliases", "Other names, set apart by commas", needed=False, several=True)


def _question_of(answers: Answers, known: Known) -> Question:
    return known.register.questions[str(answers["question"])]


def _metric_of(answers: Answers, known: Known) -> Metric | None:
    return known.register.metrics.get(_question_of(answers, known).metric)


def _language_of(answers: Answers, known: Known) -> str | None:
    source = known.register.sources.get(str(answers.get("source")))
    return source.language if source else None


def _reading(stated: str, answers: Answers, known: Known) -> "Quantity | None":
    value = answers.get("value")
    metric = _metric_of(answers, known)
    return claimed_quantity(stated, _language_of(answers, known), str(value) if value else None, metric)


def _stated(answer: str, answers: Answers, known: Known) -> str | None:
    """What the rules about phrases say of this one, in a register that has nothing else."""
    if refused := _fits(written.WrittenClaim, "stated")(answer, answers, known):
        return refused
    asked, value = _question_of(answers, known), answers.get("value")
    claim = Claim(
        "it", asked.id, answer, _language_of(answers, known) or "und", _reading(answer, answers, known), "", "unstated",
        Citation(""), asked.subject, value=str(value) if value else None,
    )  # fmt: skip
    metric = _metric_of(answers, known)
    alone = known.register.with_other(claims={"it": claim}, metrics={metric.id: metric} if metric else {})
    found = (fault for rule in _STATED for fault in rule(alone))
    return next((f"{fault.message}; quote the number and what it counts" for fault in found), None)


def _device_read(answers: Answers, known: Known) -> str | None:
    found = _reading(str(answers["stated"]), answers, known)
    return found.device if found and found.device in known.register.devices else None


def _counts_devices(answers: Answers, known: Known) -> bool:
    return "device" in _question_of(answers, known).axes or _device_read(answers, known) is not None


def _scopes(answers: Answers, known: Known) -> Mapping[str, str]:
    metric = _metric_of(answers, known)
    return {scope.id: scope.means for scope in metric.scopes} if metric else {}


CLAIM = (
    Prompt("question", "Question", choices=_named("question", "asks")),
    Prompt("source", "Source it was printed in", choices=_named("source", "title")),
    Prompt("at", "Where in it: section, table, page", needed=False),
    Prompt("via", "The page really read, if another", needed=False, choices=_named("source", "title")),
    replace(_text("read", written.WrittenCitation, "Read on"), default=lambda _, known: str(known.today)),
    Prompt("stated", "The number as printed, with the few words around it", reason=_stated),
    Prompt("id", _ID, reason=_new_id(written.WrittenClaim, "claim")),
    Prompt("by", "Party that asserts it", choices=_named("party")),
    Prompt("basis", "Basis", choices=_words(written.WrittenClaim, "basis")),
    _text("hedge", written.WrittenClaim, "Words of doubt outside the phrase"),
    Prompt("subject", "Subject, if narrower than the question's", needed=False, choices=_named("subject")),
    Prompt("scope", "Scope", needed=False, choices=_scopes, when=lambda answers, known: bool(_scopes(answers, known))),
    Prompt("device", "Device", needed=False, choices=_named("device"), default=_device_read, when=_counts_devices),
    _text("as_of", written.WrittenClaim, "As of which date (2025, 2025-01 or 2025-01-23)"),
    Prompt("repeats", "Claim whose number it re-tells", needed=False, choices=_named("claim", "stated")),
    _note(written.WrittenClaim),
)  # fmt: skip


def _question_id(answer: str, answers: Answers, known: Known) -> str | None:
    if not re.fullmatch(QUESTION_ID, answer):
        return f"'{answer}' cannot be the id of a question: write SUBJECT/SLUG; {_NAMES}"
    subject = answer.partition("/")[0]
    if answer in known.register.questions or (known.folder / f"questions/{answer}.yaml").exists():
        return f"the question '{answer}' is there already"
    if not answers.get("subject") and subject not in known.register.subjects:
        return f"there is no subject '{subject}'; add it with `factcheck new subject`"
    return None


def _axes(answers: Answers, known: Known) -> str | None:
    """What usually must match: the scope, where the metric knows several; the chip, where chips are counted."""
    metric = known.register.metrics[str(answers["metric"])]
    return ", ".join([*(["scope"] if metric.scopes else []), *(["device"] if metric.unit == "GPU" else [])]) or None


def _axis_words(_answers: Answers, _known: Known) -> Mapping[str, str]:
    (axis,) = get_args(written.QuestionHead.model_fields["axes"].annotation)
    return dict.fromkeys(get_args(axis), "")


QUESTION = (
    Prompt("question", "Id, SUBJECT/SLUG, such as deepseek/accelerator-count", reason=_question_id),
    _text("asks", written.QuestionHead, "What does it ask", needed=True),
    Prompt("metric", "Metric", choices=_named("metric")),
    Prompt(
        "axes", "What must match to be compared, set apart by commas", needed=False, several=True,
        choices=_axis_words, default=_axes,
    ),
    _note(written.QuestionHead),
)  # fmt: skip


def _files(_answers: Answers, known: Known) -> Mapping[str, str]:
    """The files of sources, each with its publisher."""
    publishers = {one.id: one.publisher or "" for one in known.register.sources.values()}
    files = sorted(path.stem for path in (known.folder / "sources").glob("*.yaml"))
    return {file: publishers.get(file, "") for file in files}


def _file(answer: str, _answers: Answers, _known: Known) -> str | None:
    return None if re.fullmatch(ID, answer) else f"sources cannot stand in '{answer}.yaml': names are {_NAMES}"


def is_new_file(answers: Answers, known: Known) -> bool:
    """Whether the publisher has no file yet."""
    return not (known.folder / f"sources/{answers['file']}.yaml").exists()


_SOURCE = written.WrittenSource
SOURCE = (
    Prompt("file", "Publisher's file, such as reuters", choices=_files, open=True, reason=_file),
    Prompt(
        "publisher", "Name of the publisher", reason=_fits(written.SourcesHead, "publisher"), when=is_new_file,
    ),
    Prompt("id", _ID, reason=_new_id(_SOURCE, "source")),
    _text("url", _SOURCE, "Address"),
    replace(_text("title", _SOURCE, "Title as printed"), when=lambda answers, _: bool(answers.get("url"))),
    replace(_text("title", _SOURCE, "Title as printed", needed=True), when=lambda answers, _: not answers.get("url")),
    Prompt("authors", "Authors, set apart by commas", needed=False, several=True),
    _text("published", _SOURCE, "Published on (2025, 2025-01 or 2025-01-23)"),
    Prompt("language", "Language (en, zh, ...)", default=lambda *_: "en", reason=_fits(_SOURCE, "language")),
    Prompt("kind", "Kind", choices=_words(_SOURCE, "kind")),
    _note(_SOURCE),
)  # fmt: skip


SUBJECT = (
    Prompt("id", _ID, reason=_new_id(written.WrittenSubject, "subject")),
    _text("name", written.WrittenSubject, "Name, as people write it", needed=True),
    Prompt("kind", "Kind", choices=_words(written.WrittenSubject, "kind")),
    Prompt("made_by", "Subject that made it", needed=False, choices=_named("subject")),
    Prompt("part_of", "Subject it is part of", needed=False, choices=_named("subject")),
    _ALIASES,
)


def _interest(answer: str, _answers: Answers, known: Known) -> str | None:
    subject, _, interest = answer.partition("=")
    kinds = get_args(get_args(written.WrittenParty.model_fields["interest"].annotation)[1])
    if subject not in known.register.subjects:
        return f"there is no subject '{subject}'"
    return None if interest in kinds else f"write {subject}= with one of {', '.join(kinds)}"


PARTY = (
    Prompt("id", _ID, reason=_new_id(written.WrittenParty, "party")),
    _text("name", written.WrittenParty, "Name, as people write it", needed=True),
    Prompt("kind", "Kind", choices=_words(written.WrittenParty, "kind")),
    Prompt("belongs_to", "Party it belongs to", needed=False, choices=_named("party")),
    Prompt(
        "interest", "Interests, such as deepseek=competitor, set apart by commas", needed=False, several=True,
        reason=_interest,
    ),
    _ALIASES,
)  # fmt: skip
