"""Rules about names: no two records of a kind share one, and no metric has one scope twice."""

from collections.abc import Iterator, Mapping

from factcheck.check.rules import Fault
from factcheck.records import Device, Party, Register, Subject
from factcheck.records.spelling import folded

_Named = Device | Party | Subject


def shared_name(register: Register) -> Iterator[Fault]:
    """A name or alias leads to one subject, one party, one device: whoever asks by it is given one answer.

    Case, spaces, hyphens and underscores make no difference. A company may be a party and a subject by one name.
    Mend it: leave the name to the record it belongs to, or join the two records.
    """
    kinds: tuple[tuple[str, Mapping[str, _Named]], ...] = (
        ("subject", register.subjects),
        ("party", register.parties),
        ("device", register.devices),
    )
    for kind, records in kinds:
        first: dict[str, str] = {}
        for record in records.values():
            for field, name in _names(record):
                if (other := first.setdefault(folded(name), record.id)) != record.id:
                    message = f"'{name}' is a name of the {kind} '{other}' too"
                    way_out = "leave it to one of them, or join the two records"
                    yield Fault((kind, record.id), field, message, way_out)


def repeated_scope(register: Register) -> Iterator[Fault]:
    """A metric has each of its scopes once: of two with one id, only one would be believed.

    Mend it: delete one of them, or give it another id.
    """
    for metric in register.metrics.values():
        seen = set[str]()
        for index, scope in enumerate(metric.scopes):
            if scope.id in seen:
                message = f"the scope '{scope.id}' stands twice"
                yield Fault(("metric", metric.id), ("scopes", index, "id"), message, "delete one, or rename it")
            seen.add(scope.id)


def _names(record: _Named) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every spelling a record is found by, with the field it stands in."""
    yield ("id",), record.id
    yield ("name",), record.name
    for index, alias in enumerate(record.aliases):
        yield ("aliases", index), alias
