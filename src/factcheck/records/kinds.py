"""The kinds of records, frozen: what each says, and the ids by which it names others."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from factcheck.quantity import Duration, PartialDate, Quantity

Scale = Literal["ratio", "linear", "ordinal", "date"]
Basis = Literal["own record", "own estimate", "document", "unnamed sources", "hearsay", "unstated"]
Interest = Literal["self", "competitor", "supplier", "customer", "investor", "regulator"]
Axis = Literal["scope", "device", "subject", "as_of"]

_NONE: Mapping[str, Interest] = {}


class Waiver(NamedTuple):
    """A rule that a record is allowed to break, why, and until when."""

    rule: str
    because: str | None = None
    until: PartialDate | None = None


class Scope(NamedTuple):
    """One way of delimiting a metric, such as `training run`; `within` names the scope that contains it."""

    id: str
    means: str
    within: str | None = None


class Metric(NamedTuple):
    """A kind of quantity: what it counts, what it leaves out, its unit and its scale."""

    id: str
    name: str
    unit: str
    scale: Scale
    counts: str
    excludes: str | None = None
    scopes: tuple[Scope, ...] = ()
    warn_after: Duration | None = None  # how long a figure of this kind can stand before it wants a look
    error_after: Duration | None = None
    waive: tuple[Waiver, ...] = ()


class Device(NamedTuple):
    """A chip, or a family of chips."""

    id: str
    name: str
    kind: str
    part_of: str | None = None
    aliases: tuple[str, ...] = ()
    waive: tuple[Waiver, ...] = ()


class Party(NamedTuple):
    """Somebody who asserts numbers, and their declared interest towards subjects."""

    id: str
    name: str
    kind: str
    belongs_to: str | None = None
    interest: Mapping[str, Interest] = _NONE
    aliases: tuple[str, ...] = ()
    note: str | None = None
    waive: tuple[Waiver, ...] = ()


class Subject(NamedTuple):
    """What is measured: a company, a model, a cluster."""

    id: str
    name: str
    kind: str
    made_by: str | None = None
    part_of: str | None = None
    aliases: tuple[str, ...] = ()
    note: str | None = None
    waive: tuple[Waiver, ...] = ()


class Checked(NamedTuple):
    """When a publication's page was last asked for by `factcheck verify`, and the state of each claim looked for.

    `fingerprints` says of a claim what was looked for (`records.last_look`), where that was recorded.
    """

    on: PartialDate
    claims: Mapping[str, str]
    fingerprints: Mapping[str, str] = {}


class Source(NamedTuple):
    """A publication. A relay nobody described has a URL and no title."""

    id: str
    publisher: str | None
    title: str | None
    url: str | None
    authors: tuple[str, ...]
    published: PartialDate | None
    language: str
    kind: str
    archived: tuple[str, ...] = ()
    note: str | None = None
    waive: tuple[Waiver, ...] = ()
    checked: Checked | None = None


class Citation(NamedTuple):
    """Where a claim was printed, and the pages on which it was actually read."""

    source: str
    at: str | None = None
    via: tuple[str, ...] = ()
    read: PartialDate | None = None


class Repeat(NamedTuple):
    """A claim that another one re-tells; `presumed` when nobody said so."""

    claim: str
    presumed: bool = False


class Claim(NamedTuple):
    """What one party said. `quantity` is None only where neither `stated` nor `value` could be read."""

    id: str
    question: str
    stated: str
    language: str
    quantity: Quantity | None
    by: str
    basis: Basis
    cite: Citation
    subject: str
    scope: str | None = None
    device: str | None = None
    hedge: str | None = None
    as_of: PartialDate | None = None
    repeats: tuple[Repeat, ...] = ()
    value: str | None = None
    because: str | None = None
    withdrawn: str | None = None
    superseded_by: str | None = None
    note: str | None = None
    waive: tuple[Waiver, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether the claim still counts: neither withdrawn nor superseded."""
        return self.withdrawn is None and self.superseded_by is None


class Relation(NamedTuple):
    """Arithmetic that is said to hold between claims; `question` is the file's, or None in `relations.yaml`."""

    id: str
    holds: str
    question: str | None = None
    note: str | None = None
    waive: tuple[Waiver, ...] = ()


class Question(NamedTuple):
    """One question, and the ids of its claims in the order of the file."""

    id: str
    asks: str
    metric: str
    subject: str
    axes: tuple[Axis, ...]
    claims: tuple[str, ...]
    settles: str | None = None
    note: str | None = None
    waive: tuple[Waiver, ...] = ()
