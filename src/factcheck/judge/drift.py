"""What changed between a claim and the claim it re-tells: each kind named, with a sentence for a reader in a hurry."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from factcheck.judge.containment import device_contains
from factcheck.judge.drift_value import changed_value
from factcheck.quantity import Bound, Quantity
from factcheck.quantity.readable import readable
from factcheck.records import Claim, Register

KINDS = {
    "x10": "ten times as much or as little, with the same digits",
    "x100": "a hundred times as much or as little, with the same digits",
    "x1000": "a thousand times as much or as little, with the same digits",
    "power of ten": "another power of ten, with the same digits",
    "万 as million": "a Chinese count of ten thousands read as millions, or the reverse",
    "亿 as billion": "a Chinese count of hundred millions read as billions, or the reverse",
    "digits transposed": "two neighbouring digits changed places",
    "decimal sign": "a decimal sign read as one that groups thousands, or the reverse",
    "sign lost": "a product printed as one number, its sign lost",
    "currency": "another currency, or one currency's amount under another's sign",
    "value": "another number, with no slip that explains it",
    "rounded": "fewer digits of the same number: harmless",
    "bound firmer": "an open or vague number has become a firm one, or a point has become a floor or a ceiling",
    "bound softer": "a firm number has become a vague one",
    "bound inverted": "a floor has become a ceiling, or the reverse",
    "hedge lost": "the words of doubt are gone",
    "hedge added": "words of doubt that the original does not have",
    "device": "another chip, or a family of chips for one of them",
    "scope": "delimited otherwise: held for used, one stage for the whole",
    "subject": "said of something else",
    "as of": "said of another time",
    "speaker": "the speaker is gone, or has taken the number as his own",
}
_HARMLESS = frozenset(("rounded",))

_FORMS = {
    Bound.EQ: "a plain number", Bound.APPROX: "an approximate number", Bound.GE: "a floor", Bound.GT: "a floor",
    Bound.LE: "a ceiling", Bound.LT: "a ceiling",
}  # fmt: skip


class Drift(NamedTuple):
    """One change: `kind` is a key of KINDS, `says` a sentence about it, `before` and `after` what stood and stands."""

    kind: str
    says: str
    before: str
    after: str

    @property
    def harmless(self) -> bool:
        """Whether a careful re-teller may do it."""
        return self.kind in _HARMLESS


def drift(register: Register, told: Claim, original: Claim, *, presumed: bool = False) -> tuple[Drift, ...]:
    """Everything that `told` changed of `original`, in the order of KINDS; empty for a faithful re-telling.

    `presumed`: nobody said that it is a re-telling, so the teller named no source.
    """
    order = {kind: index for index, kind in enumerate(KINDS)}
    found = [
        *_number(register, told, original),
        *_hedge(told, original),
        *_device(register, told, original),
        *_scope(told, original),
        *_subject(register, told, original),
        *_time(told, original),
        *_speaker(register, told, original, presumed=presumed),
    ]
    return tuple(sorted(found, key=lambda one: order[one.kind]))


def drifts(register: Register, claim: Claim) -> dict[str, tuple[Drift, ...]]:
    """For each claim that `claim` repeats and that exists: what it changed of it."""
    return {
        repeat.claim: drift(register, claim, register.claims[repeat.claim], presumed=repeat.presumed)
        for repeat in claim.repeats
        if repeat.claim in register.claims
    }


def _number(register: Register, told: Claim, original: Claim) -> Iterator[Drift]:
    if told.quantity is None or original.quantity is None:
        return
    before, after = _shown(register, original), _shown(register, told)
    for kind, says in changed_value(told, original):
        yield Drift(kind, says, before, after)
    yield from _bound(told, original, before, after)


def _bound(told: Claim, original: Claim, before: str, after: str) -> Iterator[Drift]:
    if told.quantity is None or original.quantity is None:
        return
    left, right = _side(original.quantity), _side(told.quantity)
    if left == right:
        return
    change = f"{_form(original.quantity)} has become {_form(told.quantity)}: “{original.stated}” is now “{told.stated}”"
    if {left, right} == {"floor", "ceiling"}:
        yield Drift("bound inverted", change, before, after)
    elif right == "approx" or (right == "range" and left in ("point", "approx")):
        yield Drift("bound softer", change, before, after)
    elif left == "approx" and right == "point":
        yield Drift("bound firmer", f"the word of approximation is gone: {change}", before, after)
    else:
        yield Drift("bound firmer", change, before, after)


def _side(quantity: Quantity) -> str:
    if quantity.unit == "date" or quantity.kind == "vague":
        return "range" if None not in (quantity.low, quantity.high) else "floor" if quantity.high is None else "ceiling"
    if quantity.high is None:
        return "floor"
    if quantity.low is None:
        return "ceiling"
    if len(quantity.values) > 1:
        return "range"
    return "approx" if quantity.bound is Bound.APPROX else "point"


def _form(quantity: Quantity) -> str:
    return "a range" if _side(quantity) == "range" else _FORMS[quantity.bound]


def _hedge(told: Claim, original: Claim) -> Iterator[Drift]:
    if original.hedge and not told.hedge:
        yield Drift("hedge lost", f"the words “{original.hedge}” are gone", original.hedge, "")
    elif told.hedge and not original.hedge:
        yield Drift("hedge added", f"the words “{told.hedge}” are new", "", told.hedge)
    elif told.hedge and original.hedge and told.hedge.casefold() != original.hedge.casefold():
        yield Drift("hedge added", f"“{original.hedge}” has become “{told.hedge}”", original.hedge, told.hedge)


def _device(register: Register, told: Claim, original: Claim) -> Iterator[Drift]:
    if told.device == original.device:
        return
    before, after = (_name(register.devices, one.device, "no device named") for one in (original, told))
    if told.device is None:
        says = f"which chip is meant ({before}) is no longer said"
    elif original.device is None:
        says = f"the original names no chip; here it is {after}"
    elif device_contains(register, original.device, told.device):
        says = f"{before}, a family of chips, has become {after}, one of its kinds"
    elif device_contains(register, told.device, original.device):
        says = f"{before} has become {after}, the whole family"
    else:
        says = f"{before} has become {after}, another chip"
    yield Drift("device", says, before, after)


def _scope(told: Claim, original: Claim) -> Iterator[Drift]:
    if told.scope == original.scope:
        return
    before, after = original.scope or "not delimited", told.scope or "not delimited"
    if told.scope is None:
        says = f"what it covers (“{before}”) is no longer said"
    elif original.scope is None:
        says = f"the original does not say what it covers; here it is “{after}”"
    else:
        says = f"“{before}” has become “{after}”"
    yield Drift("scope", says, before, after)


def _subject(register: Register, told: Claim, original: Claim) -> Iterator[Drift]:
    if told.subject != original.subject:
        before, after = (_name(register.subjects, one.subject, one.subject) for one in (original, told))
        yield Drift("subject", f"said of {before} there, of {after} here", before, after)


def _time(told: Claim, original: Claim) -> Iterator[Drift]:
    here, there = told.as_of, original.as_of
    if here and there and (here.first > there.last or here.last < there.first):
        yield Drift("as of", f"said of {there} there, of {here} here", str(there), str(here))


def _speaker(register: Register, told: Claim, original: Claim, *, presumed: bool) -> Iterator[Drift]:
    before = _name(register.parties, original.by, original.by)
    after = _name(register.parties, told.by, told.by)
    if register.organisation(told.by) == register.organisation(original.by):
        return
    if told.basis in ("own record", "own estimate"):
        yield Drift("speaker", f"{after} gives as its own the number of {before}", before, after)
    elif presumed and told.basis in ("unstated", "hearsay"):
        yield Drift("speaker", f"{after} names no source; presumably it was {before}", before, after)
    elif told.basis == "unstated":
        yield Drift("speaker", f"{after} does not say whose number it is: that of {before}", before, after)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def _name(records: Mapping[str, _Named], key: str | None, otherwise: str) -> str:
    found = records.get(key or "")
    return found.name if found else otherwise


def _shown(register: Register, claim: Claim) -> str:
    device = register.devices.get(claim.device or "")
    return readable(claim.quantity, device.name if device else None) if claim.quantity else claim.stated
