"""How a verdict was reached, step by step, in plain words and with the numbers."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.judge.agreement import Assessment, Verdict
from factcheck.judge.arithmetic import Outcome, work_out
from factcheck.judge.drift import drifts
from factcheck.judge.formula import FormulaError, claims_in, parse
from factcheck.judge.intervals import form_of
from factcheck.judge.origins import TAU, Role
from factcheck.judge.questions import UNIT, Answer, Bench, Part, insisted
from factcheck.records import Claim, Question, Register, Relation
from factcheck.render.blocks import Block, Line
from factcheck.render.safe import safe
from factcheck.render.wording import (
    MEANINGS,
    amount,
    apart,
    counts,
    divided_by,
    ends,
    many,
    measured,
    sentence,
    times,
    who,
)

_FORMS = {
    "exact": "an exact count",
    "point": "a plain number: half a unit of its last significant digit on either side",
    "approx": "an approximate number: a whole unit of its last significant digit on either side",
    "almost": "a number not quite reached: one unit of its last significant digit below it",
    "range": "a range: from one end to the other",
    "plus_minus": "a number with its own margin",
    "more_than": "a floor: open above",
    "less_than": "a ceiling: open below",
    "order": "an order of magnitude: from half of it to five times as much",
}
_RULES = {
    Verdict.AGREED: "at least 3 attested origins agree and they are at least two thirds of all",
    Verdict.LEANING: "2 attested origins agree and nobody dissents, or at least 3 agree and they are more than half",
    Verdict.SINGLE_ORIGIN: "there is one origin with a number, and nothing contradicts it",
    Verdict.BOUNDED: "nobody gives a number, only bounds that do not contradict one another",
    Verdict.CONTESTED: "none of the rules for AGREED, LEANING, SINGLE-ORIGIN or BOUNDED fits",
    Verdict.INSUFFICIENT: "there is no origin that can be used",
}


def claim(on: Bench, answer: Answer, part: Part, told: Claim) -> Iterator[Block]:
    """One claim, and how the verdict on what it measures was reached."""
    register, question = on.register, on.register.questions[told.question]
    yield Line(f"How “{safe(told.stated)}” is judged", "title", hang=2)
    yield Line(f"{told.id}, in {question.id}", "dim")
    yield Line("")
    yield Line(f"1. Who says it. {_says(register, told)}", hang=3)
    yield Line(f"2. What its words leave open. {_words(on, told, part)}", hang=3)
    yield Line(f"3. Where it comes from. {_lineage(register, told)}", hang=3)
    yield Line(f"4. Whether it has a basis of its own. {_basis(on, told)}", hang=3)
    yield Line(f"5. What it measures. {_measures(register, question, answer, part)}", hang=3)
    yield Line("")
    yield from steps(register, question, answer, part)
    yield Line(f"Every telling of it: factcheck trace {told.id}", "dim")


def whole(on: Bench, question: Question, answer: Answer) -> Iterator[Block]:
    """A question: why it has several answers, and how each was reached."""
    yield Line(safe(question.asks), "title")
    yield Line(question.id, "dim")
    yield Line(counts(answer.claims, answer.origins), "strong", badge=answer.verdict)
    yield Line(MEANINGS[answer.verdict])
    if answer.verdict is Verdict.INCOMPARABLE:
        yield Line(f"Here {len(answer.parts)} different things are measured, divided by {divided_by(answer)}.")
    for part in answer.parts:
        yield Line("")
        yield from steps(on.register, question, answer, part)
    yield from _if_you_insist(on, question, answer)


def steps(register: Register, question: Question, answer: Answer, part: Part) -> Iterator[Block]:
    """How the verdict on one measurand was reached: origins, intervals, sets, rule."""
    made, unit = part.assessment, part.measurand[-1]
    what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
    yield Line(f"The verdict on {what}", "strong", hang=2)
    names = {one.id: who(register, register.claims[one.id]) for one in made.lines.origins}
    yield Line(f"a. Origins. {_collapsed(made)}", indent=2, hang=3)
    for one in made.lines.origins:
        attested = "attested" if one.attested else "not attested: may dissent, never supports"
        value = amount(one.centre, unit) + ", " if one.centre is not None else ""
        yield Line(f"- {names[one.id]}: {value}{ends(one.low, one.high, unit)} ({attested})", indent=5, hang=2)
    if made.origins:
        yield Line(f"b. Which could all be right at once. {_sets(made, names, unit)}", indent=2, hang=3)
        yield Line(f"c. The rule. {_rule(made)}", indent=2, hang=3)
    told = sentence(made, unit, names)
    yield Line(told[:1].upper() + told[1:] + ".", indent=2, badge=made.verdict)
    if made.fragility is not None:
        yield Line(f"It falls if {made.fragility} of those who agree turn out to be echoes of others.", indent=2)
    if question.settles:
        yield Line(f"What would settle it: {safe(question.settles)}", indent=2, hang=2)


def relation(register: Register, told: Relation) -> Iterator[Block]:
    """Both sides of a relation worked out, with the claims that stand in it."""
    yield Line(safe(told.holds), "title", hang=2)
    yield Line(told.id, "dim")
    if told.note:
        yield Line(safe(told.note))
    try:
        found = work_out(register, told)
    except FormulaError as error:
        yield Line(safe(f"It cannot be worked out: {error}."), "warning")
        return
    for name in dict.fromkeys(claims_in(parse(told.holds))):
        one = register.claims[name]
        yield Line(f"{name}: “{safe(one.stated)}”, {who(register, one)}", indent=2, hang=2)
    for side, values in (("left", found.left), ("right", found.right)):
        low, high = (
            None if end is None else Decimal(end.numerator) / end.denominator for end in (values.low, values.high)
        )
        yield Line(f"The {side} side, as far as the printed digits leave it open: {ends(low, high, None)} {found.unit}")
    by = f", by {times(Decimal(found.apart.numerator) / found.apart.denominator)}" if found.apart else ""
    yield Line(f"It {found.outcome}{by if found.outcome is Outcome.DOES_NOT_CLOSE else ''}.", "strong")


def verdict(named: Verdict) -> Iterator[Block]:
    """What a verdict means, and the rule that gives it."""
    yield Line("what it means", "strong", badge=named)
    yield Line(MEANINGS[named])
    if named in _RULES:
        yield Line(f"The rule: {_RULES[named]}.", hang=2)
    yield Line("An origin is one independent voice: re-tellings, and what one house says twice, add nothing.")
    yield Line("The whole rule, with its reasons: docs/method.md", "dim")


def _says(register: Register, told: Claim) -> str:
    interest = register.interest(told.by, told.subject)
    towards = f", {_article(interest)} {interest} of what it is about" if interest and interest != "self" else ""
    own = ", speaking of itself" if interest == "self" else ""
    source = register.sources.get(told.cite.source)
    printed = (source.publisher or source.title or source.id) if source else told.cite.source
    date = f", {source.published}" if source and source.published else ", undated"
    relayed = ""
    if told.cite.via:
        page = register.sources.get(told.cite.via[0])
        relayed = f"; read on {(page.publisher or page.title or page.id) if page else told.cite.via[0]}"
    hedge = f", with the words “{told.hedge}”" if told.hedge else ""
    return safe(f"{who(register, told)}{towards}{own}{hedge}: “{told.stated}” ({printed}{date}{relayed}).")


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


def _words(on: Bench, told: Claim, part: Part) -> str:
    one, quantity = on.statements.get(told.id), told.quantity
    if quantity is None or one is None or (one.low is None and one.high is None):
        return "Nothing that can be used could be read in it."
    unit = part.measurand[-1]
    form = form_of(quantity)
    digit = ""
    if form in ("point", "approx", "almost") and unit != "date" and quantity.step is not None:
        digit = f" The last digit that says anything is worth {amount(quantity.step, unit)}."
    what = "a date: its first day to its last" if unit == "date" and form == "range" else _FORMS[form or "point"]
    interval = ends(one.low, one.high, unit)
    return f"It is {what}.{digit} So it allows {interval}: what the printed digits leave open, not an uncertainty."


def _lineage(register: Register, told: Claim) -> str:
    if not told.repeats:
        return "It repeats nobody, as far as this register knows."
    parts = []
    for repeat in told.repeats:
        if repeat.claim not in register.claims:
            parts.append(f"It re-tells “{repeat.claim}”, which nobody recorded.")
            continue
        original = register.claims[repeat.claim]
        how = "It presumably re-tells" if repeat.presumed else "It re-tells"
        found = [one.says for one in drifts(register, told)[repeat.claim]]
        changed = f" On the way: {'; '.join(found)}." if found else " Nothing was changed."
        parts.append(f"{how} {who(register, original)}'s “{original.stated}”.{changed}")
    return safe(" ".join(parts))


def _basis(on: Bench, told: Claim) -> str:
    one = on.statements.get(told.id)
    if one is not None and one.attested:
        return f"Yes: {told.basis}. It can support a value."
    if told.basis == "document":
        return "No: it re-tells a document, which attests the copying and not the number."
    return f"No: {told.basis}. It may dissent, and it never supports."


def _measures(register: Register, question: Question, answer: Answer, part: Part) -> str:
    what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
    if len(answer.parts) == 1:
        return f"{what[:1].upper()}{what[1:]}, like every other claim of the question."
    others = many(len(answer.parts) - 1, "other thing")
    return f"{what}. The claims of this question measure {others} besides; with those it is not compared."


def _collapsed(made: Assessment) -> str:
    quiet = sum(
        role in (Role.ECHO, Role.PRESUMED_ECHO, Role.SAME_HOUSE, Role.UNATTRIBUTED)
        for role, _ in made.lines.roles.values()
    )
    drifted = sum(role is Role.DRIFTED_ECHO for role, _ in made.lines.roles.values())
    text = (
        f"{many(made.claims, 'claim')} go back to {many(made.origins, 'origin')}" if made.claims != 1 else "One claim"
    )
    if quiet:
        text += f"; {many(quiet, 'claim')} only re-tell, or say again, what an origin said"
    if drifted:
        text += f"; {drifted} re-tell what was said of something else, and have no vote"
    return text + "."


def _sets(made: Assessment, names: dict[str, str], unit: str | None) -> str:
    if made.origins == 1:
        return "There is only one."
    sides = [
        " with ".join(names[one] for one in found.members)
        + (f" ({ends(found.low, found.high, unit)})" if found.low is not None else "")
        for found in made.coherent_sets[:6]
    ]
    if len(sides) == 1 and not made.dissent:
        return "All of them."
    more = f"; and {made.coherent_sets_total - len(sides)} more" if made.coherent_sets_total > len(sides) else ""
    return f"Either {'; or '.join(sides)}{more}. {_gaps(made, names)}"


def _gaps(made: Assessment, names: dict[str, str]) -> str:
    found = made.dissent[:3]
    if made.scale != "ratio":
        return "Their intervals do not meet."
    said = ", ".join(f"{names[one.origin]} {times(one.ratio)}" for one in found)
    return (
        f"How far the printed digits of the others are from the first side: {said} (up to {TAU}× counts as touching)."
    )


def _rule(made: Assessment) -> str:
    share = f"{made.support} of {many(made.origins, 'origin')} in the first side, {made.supporters} of them attested"
    rule = _RULES[made.verdict]
    if made.verdict is Verdict.CONTESTED:
        if "order_of_magnitude" in made.flags:
            return (
                f"{share}. An origin ten times away or more: CONTESTED, and the first suspicion is another measurand."
            )
        need = (
            "AGREED needs 3 attested ones and two thirds of all; LEANING 2 and nobody against, or 3 and more than half"
        )
        return f"{share}. {need}. So {rule}."
    return f"{share}: {rule}."


def _if_you_insist(on: Bench, question: Question, answer: Answer) -> Iterator[Block]:
    if answer.verdict is not Verdict.INCOMPARABLE:
        return
    forced = insisted(on, question)
    if forced is None or forced.spread_ratio is None or forced.envelope is None:
        return
    unit = next((part.measurand[-1] for part in answer.parts), None)
    inside = ends(*forced.envelope, unit)
    text = f"If you insist on one number, as if all measured the same: {forced.verdict}, {apart(forced, unit)} apart"
    yield Line("")
    yield Line(f"{text}, {inside}.", "dim", hang=2)
