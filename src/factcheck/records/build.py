"""From what a curator wrote to frozen records."""

from collections.abc import Mapping, Sequence

from factcheck.records import written as w
from factcheck.records.kinds import (
    Checked,
    Citation,
    Claim,
    Device,
    Metric,
    Party,
    Question,
    Relation,
    Repeat,
    Scope,
    Source,
    Subject,
    Waiver,
)
from factcheck.records.value import claimed_quantity

_UNKNOWN_LANGUAGE = "und"  # BCP 47 for "undetermined"


def metric(text: w.WrittenMetric) -> Metric:
    """One kind of quantity."""
    scopes = tuple(Scope(scope.id, scope.means, scope.within) for scope in text.scopes)
    return Metric(
        text.id, text.name, text.unit, text.scale, text.counts, text.excludes, scopes,
        text.warn_after, text.error_after, _waived(text.waive),
    )  # fmt: skip


def device(text: w.WrittenDevice) -> Device:
    """One chip or family."""
    return Device(text.id, text.name, text.kind, text.part_of, tuple(text.aliases), _waived(text.waive))


def party(text: w.WrittenParty) -> Party:
    """One party."""
    return Party(
        text.id,
        text.name,
        text.kind,
        text.belongs_to,
        text.interest,
        tuple(text.aliases),
        text.note,
        _waived(text.waive),
    )


def subject(text: w.WrittenSubject) -> Subject:
    """One subject."""
    return Subject(
        text.id, text.name, text.kind, text.made_by, text.part_of, tuple(text.aliases), text.note, _waived(text.waive)
    )


def source(text: w.WrittenSource, publisher: str | None) -> Source:
    """One publication of `publisher`."""
    return Source(
        text.id, publisher, text.title, text.url, tuple(text.authors), text.published, text.language, text.kind,
        tuple(text.archived), text.note, _waived(text.waive),
        _checked(text.checked) if text.checked else None,
    )  # fmt: skip


def _checked(text: w.WrittenChecked) -> Checked:
    looked = [(one.partition("@"), state) for state, some in text.model_dump(exclude={"on"}).items() for one in some]
    states = {claim: state for (claim, _, _), state in looked}
    return Checked(text.on, states, {claim: known for (claim, _, known), _ in looked if known})


def relation(text: w.WrittenRelation, question: str | None) -> Relation:
    """One formula; `question` is the file it stands in."""
    return Relation(text.id, text.holds, question, text.note, _waived(text.waive))


def question(id: str, text: w.QuestionHead, claims: tuple[str, ...]) -> Question:  # noqa: A002 - it is an id
    """One question and the ids of its claims."""
    return Question(
        id, text.asks, text.metric, text.subject, tuple(text.axes), claims, text.settles, text.note, _waived(text.waive)
    )


def claim(text: w.WrittenClaim, asked: Question, metrics: Mapping[str, Metric], sources: Mapping[str, Source]) -> Claim:
    """One claim under its question, with the quantity its phrase was read to."""
    cited = sources.get(text.cite.source)
    language = text.language or (cited.language if cited else None)
    return Claim(
        id=text.id,
        question=asked.id,
        stated=text.stated,
        language=language or _UNKNOWN_LANGUAGE,
        quantity=claimed_quantity(text.stated, language, text.value, metrics.get(asked.metric)),
        by=text.by,
        basis=text.basis,
        cite=Citation(text.cite.source, text.cite.at, tuple(text.cite.via), text.cite.read),
        subject=text.subject or asked.subject,
        scope=text.scope,
        device=text.device,
        hedge=text.hedge,
        as_of=text.as_of,
        repeats=tuple(Repeat(repeat.claim, repeat.presumed) for repeat in text.repeats),
        value=text.value,
        because=text.because,
        withdrawn=text.withdrawn,
        superseded_by=text.superseded_by,
        note=text.note,
        waive=_waived(text.waive),
    )


def _waived(texts: Sequence[w.WrittenWaiver]) -> tuple[Waiver, ...]:
    return tuple(Waiver(text.rule, text.because, text.until) for text in texts)
