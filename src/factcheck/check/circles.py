"""Rules about records that lead back to themselves."""

from collections.abc import Iterator, Mapping, Sequence

from factcheck.check.rules import Fault
from factcheck.records import Device, Party, Register, Subject
from factcheck.records.lineage import parents, rounds

_MOST_NAMED = 8


def circular_repeats(register: Register) -> Iterator[Fault]:
    """Re-tellings lead back to an origin; claims that repeat one another in a circle have none."""
    echoes = {claim.id: parents(register.claims, claim.id) for claim in register.claims.values() if claim.repeats}
    for way in rounds(echoes):
        message = f"these claims repeat one another: {_round(way)}"
        yield Fault(("claim", way[0]), ("repeats",), message, "cut the link that is wrong")


def circular_superseding(register: Register) -> Iterator[Fault]:
    """A superseded claim gives way to one that stands: claims that supersede one another leave none, and none counts.

    Mend it: take `superseded_by` from the claim that is still meant.
    """
    claims = register.claims.values()
    for way in rounds({claim.id: (claim.superseded_by,) for claim in claims if claim.superseded_by}):
        message = f"these claims supersede one another: {_round(way)}"
        yield Fault(("claim", way[0]), ("superseded_by",), message, "take it from the claim that still stands")


def part_of_itself(register: Register) -> Iterator[Fault]:
    """Nothing belongs to itself, is part of itself or made itself, directly or by way of others.

    A circle of `part_of`, `made_by`, `belongs_to` or `within` has no outermost record: whose claim it is, and what
    contains what, could not be told.
    Mend it: cut the link that is wrong.
    """
    kinds: tuple[tuple[str, Mapping[str, Device | Party | Subject], tuple[str, ...]], ...] = (
        ("device", register.devices, ("part_of",)),
        ("party", register.parties, ("belongs_to",)),
        ("subject", register.subjects, ("part_of", "made_by")),
    )
    for kind, records, fields in kinds:
        above = {name: [up for field in fields if (up := getattr(one, field))] for name, one in records.items()}
        for way in rounds(above):
            leads = [field for field in fields if getattr(records[way[0]], field) == way[1 % len(way)]]
            yield _part_of_itself((kind, way[0]), (leads[0],), way)
    for metric in register.metrics.values():
        for way in rounds({scope.id: (scope.within,) for scope in metric.scopes if scope.within}):
            index = [scope.id for scope in metric.scopes].index(way[0])
            yield _part_of_itself(("metric", metric.id), ("scopes", index, "within"), way)


def _part_of_itself(record: tuple[str, str], field: tuple[str | int, ...], way: Sequence[str]) -> Fault:
    message = f"'{way[0]}' is part of itself: {_round(way)}"
    return Fault(record, field, message, "cut the link that is wrong")


def _round(way: Sequence[str]) -> str:
    """`a -> b -> a`; of a long way only its ends."""
    named = [*way[: _MOST_NAMED - 1], f"({len(way) - _MOST_NAMED} more)", way[-1]] if len(way) > _MOST_NAMED else way
    return " -> ".join((*named, way[0]))
