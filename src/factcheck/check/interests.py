"""Rules about who speaks, and what that party has to gain."""

from collections.abc import Iterator

from factcheck.check.rules import Fault
from factcheck.judge import by_measurand
from factcheck.records import Claim, Register
from factcheck.records.lineage import beginnings


def self_support(register: Register) -> Iterator[Fault]:
    """What a party says of itself is no support for what it says of itself, however many repeat it.

    Told where several claims agree on what is measured and every one of them goes back to the party concerned.
    Mend it: nothing is wrong with the record; a figure from somebody else would be worth more than another echo.
    """
    began = beginnings(register.claims)
    for question in register.questions.values():
        current = [claim for claim in register.claims_of(question) if claim.counts]
        for measured, claims in by_measurand(current, question).items():
            origins = {root for claim in claims for root in began[claim.id]}
            speakers = {claim.by for claim in claims}
            if len(speakers) > 1 and all(_of_itself(register, register.claims[root]) for root in origins):
                first = register.claims[min(origins)]
                what = ", ".join(axis for axis in measured[:-1] if axis) or "this"
                message = f"all {len(claims)} claims of {what} go back to '{first.by}', which speaks of itself"
                yield Fault(("claim", first.id), ("by",), message, "look for a figure from somebody else")


def undeclared_interest(register: Register) -> Iterator[Fault]:
    """Who speaks about a competitor says so: makers of the same kind of thing are interested in one another's numbers.

    Told where a party's organisation makes subjects of the kind that the claim is about, and another maker's is meant.
    Mend it: declare `interest:` in the party's record: competitor, or what else it is (customer, supplier).
    """
    makers = _makers(register)
    told: set[tuple[str, str]] = set()
    for claim in register.claims.values():
        subject = register.subjects.get(claim.subject)
        maker = subject.made_by if subject else None
        own = {one for one in _own_subjects(register, claim.by) if (one, subject.kind if subject else "") in makers}
        if not (subject and maker and own) or register.interest(claim.by, claim.subject) is not None:
            continue
        if (claim.by, maker) in told or own & set(register.subject_and_makers(claim.subject)):
            continue
        told.add((claim.by, maker))
        message = f"'{claim.by}' makes a {subject.kind} itself, and declares no interest towards '{maker}'"
        yield Fault(
            ("party", claim.by), ("interest",), message, f"add `interest: {{{maker}: competitor}}`, or what it is"
        )


def _of_itself(register: Register, claim: Claim) -> bool:
    return register.interest(claim.by, claim.subject) == "self"


def _makers(register: Register) -> set[tuple[str, str]]:
    """Every (maker, kind of thing it makes)."""
    return {(one.made_by, one.kind) for one in register.subjects.values() if one.made_by}


def _own_subjects(register: Register, party: str) -> set[str]:
    """The subjects towards which a party, or whom it belongs to, declared `self`."""
    names, one = {party, register.organisation(party)}, set[str]()
    for name in names:
        record = register.parties.get(name)
        one |= {subject for subject, interest in (record.interest if record else {}).items() if interest == "self"}
    return one
