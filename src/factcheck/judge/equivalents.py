"""Counts of one chip as counts of another, by the speeds that the register records on one basis and on no other."""

from collections.abc import Iterable, Iterator
from decimal import Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck.quantity import Bound
from factcheck.quantity.units import UNITS, split
from factcheck.records import Claim, Register

_SPEED = "FLOP/s"
_FEWEST_DIGITS = 2
_EXACT = (Bound.EQ, Bound.APPROX)


class NoSpeedError(Exception):
    """No one speed of a device is recorded on a basis; the message says why, and which bases there are."""


class Equivalent(NamedTuple):
    """A claim's count as a count of another device, or why it cannot be told.

    `low` and `high` are the claim's own ends times the ratio of the two speeds, with no more digits than it printed.
    """

    claim: str
    low: Decimal | None = None
    high: Decimal | None = None
    speed: str | None = None
    why_not: str | None = None


def bases(register: Register, device: str | None = None) -> list[str]:
    """The bases on which the register records a speed, of `device` or of any, as their scopes are named."""
    return sorted({claim.scope for claim in _speeds(register) if claim.scope and device in (None, claim.subject)})


def basis_named(register: Register, name: str) -> str | None:
    """The scope that people call `bf16-dense`: bfloat16 and FP16 run equally fast on these chips; None if unknown."""
    wanted = name.lower().replace("-", " ")
    return next((basis for basis in bases(register) if wanted in (basis, _other_name(basis))), None)


def names_of(basis: str) -> list[str]:
    """What may be typed for a basis: `fp16-dense` and `bf16-dense`."""
    return [one.replace(" ", "-") for one in dict.fromkeys((basis, _other_name(basis)))]


def _other_name(basis: str) -> str:
    return basis.replace("fp16", "bf16")


def speed(register: Register, device: str, basis: str) -> Claim:
    """The claim that gives the speed of `device` on `basis`: its maker's own record before others'.

    Raises NoSpeedError where there is none, or where those there are disagree.
    """
    found = [one for one in _speeds(register) if one.subject == device and one.scope == basis and not one.repeats]
    found = [one for one in found if one.basis == "own record"] or found
    if not found:
        others, named = bases(register, device), _name(register, device)
        if not others:
            raise NoSpeedError(f"no speed of {named} is recorded")
        only = f"only {', '.join(others)}, and bases are not mixed"
        raise NoSpeedError(f"no {basis} speed of {named} is recorded; {only}")
    if len({_value(one) for one in found}) > 1:
        raise NoSpeedError(f"the {basis} speeds recorded of {_name(register, device)} disagree")
    return found[0]


def equivalents(register: Register, claims: Iterable[Claim], reference: Claim, basis: str) -> Iterator[Equivalent]:
    """Every count of accelerators among `claims` as a count of the device whose speed is `reference`."""
    for claim in claims:
        quantity = claim.quantity
        if quantity is None or quantity.unit is None or not claim.counts:
            continue
        numerator, denominator = split(quantity.unit)
        if denominator is None and numerator in UNITS and UNITS[numerator].dimension == "accelerator":
            yield _equivalent(register, claim, reference, basis)


def _equivalent(register: Register, claim: Claim, reference: Claim, basis: str) -> Equivalent:
    device = register.devices.get(claim.device or "")
    if device is None:
        return Equivalent(claim.id, why_not="it does not say which device")
    if device.kind == "family":
        return Equivalent(claim.id, why_not=f"{device.name} is a family of chips of different speeds")
    try:
        own = speed(register, device.id, basis)
    except NoSpeedError as error:
        return Equivalent(claim.id, why_not=str(error))
    ratio = _value(own) / _value(reference)
    quantity = claim.quantity
    low, high = (quantity.low, quantity.high) if quantity else (None, None)
    digits = max((_digits(end) for end in (low, high) if end is not None), default=_FEWEST_DIGITS)
    least, most = (None if end is None else _rounded(Fraction(end) * ratio, digits) for end in (low, high))
    return Equivalent(claim.id, least, most, speed=own.id)


def _speeds(register: Register) -> Iterator[Claim]:
    for question in register.questions.values():
        metric = register.metrics.get(question.metric)
        if metric is not None and metric.unit == _SPEED:
            for claim in register.claims_of(question):
                quantity = claim.quantity
                if claim.counts and quantity and quantity.bound in _EXACT and len(quantity.values) == 1:
                    yield claim


def _value(claim: Claim) -> Fraction:
    return Fraction(claim.quantity.values[0]) if claim.quantity else Fraction(0)


def _digits(value: Decimal | Fraction) -> int:
    """Significant digits as printed: trailing zeros of a whole number are not."""
    return len(value.normalize().as_tuple().digits) if isinstance(value, Decimal) else _FEWEST_DIGITS


def _rounded(value: Fraction, digits: int) -> Decimal:
    context = Context(prec=max(digits, _FEWEST_DIGITS))
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


def _name(register: Register, device: str) -> str:
    return register.devices[device].name if device in register.devices else device
