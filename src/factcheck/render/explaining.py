"""How a verdict was reached, step by step, in plain words and with the numbers."""

from collections.abc import Iterator, Mapping

from factcheck.judge.agreement import Assessment, Verdict
from factcheck.judge.arithmetic import work_out
from factcheck.judge.drift import drifts
from factcheck.judge.formula import FormulaError, claims_in, parse
from factcheck.judge.origins import TAU, Role
from factcheck.judge.printed import Printed
from factcheck.judge.questions import UNIT, Answer, Bench, Part, insisted
from factcheck.records import Claim, Question, Register, Relation
from factcheck.render import arithmetic, digits
from factcheck.render.amounts import ends
from factcheck.render.assessment import as_of, divided, in_order
from factcheck.render.blocks import Block, Line
from factcheck.render.citing import citing
from factcheck.render.safe import safe
from factcheck.render.sentences import apart, said_by, sentence
from factcheck.render.standing import standing
from factcheck.render.voices import Voice, counted, voices
from factcheck.render.wording import MEANINGS, counts, many, measured, times, who

_RULES = {
    Verdict.AGREED: "at least 3 attested origins agree and they are at least two thirds of all",
    Verdict.LEANING: "2 attested origins agree and nobody dissents, or at least 3 agree and they are more than half",
    Verdict.SINGLE_ORIGIN: "there is one origin with a number, and nothing contradicts it",
    Verdict.BOUNDED: "nobody gives a number, only bounds that do not contradict one another",
    Verdict.CONTESTED: "none of the rules for AGREED, LEANING, SINGLE-ORIGIN or BOUNDED fits",
    Verdict.INSUFFICIENT: "there is no origin that can be used",
}


def claim(on: Bench, answer: Answer, part: Part, told: Claim, then: Printed | None = None) -> Iterator[Block]:
    """One claim, and how the verdict on what it measures was reached."""
    register, question = on.register, on.register.questions[told.question]
    yield Line(f"How “{safe(told.stated)}” is judged", "title", hang=2)
    yield Line(f"{told.id}, in {question.id}", "dim")
    yield from as_of(question, then)
    yield Line("")
    yield Line(f"1. Who says it. {_says(register, told)}", hang=3)
    yield from citing(register, told, 3)
    yield Line(f"2. What its words leave open. {_words(register, told)}", hang=3)
    yield Line(f"3. Where it comes from. {_lineage(register, told)}", hang=3)
    yield Line(f"4. Whether it has a basis of its own. {_basis(on, told)}", hang=3)
    yield Line(f"5. What it measures. {_measures(register, question, answer, part)}", hang=3)
    stands = standing(register, told, part.assessment)
    yield Line(f"6. What it is to the verdict. {stands[:1].upper()}{stands[1:]}.", hang=3)
    yield Line("")
    yield from steps(register, question, answer, part)
    yield Line(f"Every telling of it: factcheck trace {told.id}", "dim")


def whole(on: Bench, question: Question, answer: Answer, then: Printed | None = None) -> Iterator[Block]:
    """A question: why it has several answers, and how each was reached."""
    register = on.register
    yield Line(safe(question.asks), "title")
    yield Line(question.id, "dim")
    yield from as_of(question, then)
    if then is not None and not answer.parts:
        return
    if answer.verdict is Verdict.INCOMPARABLE:
        yield Line(counts(answer.claims, answer.origins), "strong", badge=answer.verdict)
        yield Line(MEANINGS[answer.verdict])
        yield from divided(register, answer, len(answer.parts))
    elif answer.parts:
        made = answer.parts[0].assessment
        yield Line(counted(made, voices(register, made)), "strong", badge=answer.verdict)
        yield Line(MEANINGS[answer.verdict])
    for part in in_order(answer.parts):
        yield Line("")
        yield from steps(register, question, answer, part)
    yield from _if_you_insist(on, question, answer)
    found = list(arithmetic.blocks(register, question, then.by_then if then else None, every=True))
    if found:
        yield Line("")
        yield from found


def steps(register: Register, question: Question, answer: Answer, part: Part) -> Iterator[Block]:
    """How the verdict on one measurand was reached: origins, intervals, sets, rule."""
    made, unit = part.assessment, part.measurand[-1]
    what = measured(register, question, part.measurand, unit=UNIT in answer.axes)
    yield Line(f"The verdict on {what}", "strong", hang=2)
    heard = voices(register, made)
    yield Line(f"a. Origins. {_collapsed(made, heard)}", indent=2, hang=3)
    for one in made.lines.origins:
        attested = "attested" if one.attested else "not attested: may dissent, never supports"
        source = heard[one.id].source
        told = f"; presumably from {source}, who spoke of something else" if source else ""
        yield Line(f"- {heard[one.id].name}: {said_by(one, unit, heard)} ({attested}{told})", indent=5, hang=2)
    if made.origins:
        yield Line(f"b. Which could all be right at once. {_sets(made, heard, unit)}", indent=2, hang=3)
        yield Line(f"c. The rule. {_rule(made)}", indent=2, hang=3)
    said = sentence(made, unit, heard)
    yield Line(said[:1].upper() + said[1:] + ".", indent=2, badge=made.verdict)
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
    for named, values in (("left", found.left), ("right", found.right)):
        comes_to = arithmetic.side(values, found)
        yield Line(f"The {named} side, as far as the printed digits leave it open: {comes_to}")
    yield Line(f"It {arithmetic.outcome(found)}.", "strong")


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
    hedge = f", with the words “{told.hedge}”" if told.hedge else ""
    return safe(f"{who(register, told)}{towards}{own}{hedge}: “{told.stated}”.")


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


def _words(register: Register, told: Claim) -> str:
    metric = register.metrics.get(register.questions[told.question].metric)
    if told.quantity is None:
        return "Nothing that can be used could be read in it."
    return digits.told(told.quantity, metric.scale if metric else "ratio")


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


# What claims that speak for no origin of their own do, for one of them and for several.
_QUIET = (
    (Role.ECHO, "only re-tells", "only re-tell"),
    (Role.SAME_HOUSE, "is a further statement of the same house", "are further statements of the same house"),
    (
        Role.PRESUMED_ECHO, "shows no basis and is counted with one it fits",
        "show no basis and are counted with one they fit",
    ),
    (Role.UNATTRIBUTED, "shows no basis and joins another such", "show no basis and join another such"),
    (
        Role.DRIFTED_ECHO, "re-tells what was said of something else, and has no vote",
        "re-tell what was said of something else, and have no vote",
    ),
    (Role.UNREAD, "gives no usable number", "give no usable number"),
)  # fmt: skip


def _collapsed(made: Assessment, heard: Mapping[str, Voice]) -> str:
    roles = [role for role, _ in made.lines.roles.values()]
    found = [(roles.count(role), one, several) for role, one, several in _QUIET]
    said = [f"{count} {one if count == 1 else several}" for count, one, several in found if count]
    return "; ".join([counted(made, heard), *said]) + "."


def _sets(made: Assessment, heard: Mapping[str, Voice], unit: str | None) -> str:
    if made.origins == 1:
        return "There is only one."
    sides = [
        " with ".join(heard[one].name for one in found.members)
        + (f" ({ends(found.low, found.high, unit)})" if found.low is not None else "")
        for found in made.coherent_sets[:6]
    ]
    if len(sides) == 1 and not made.dissent:
        return "All of them."
    more = f"; and {made.coherent_sets_total - len(sides)} more" if made.coherent_sets_total > len(sides) else ""
    return f"Either {'; or '.join(sides)}{more}. {_gaps(made, heard)}"


def _gaps(made: Assessment, heard: Mapping[str, Voice]) -> str:
    found = made.dissent[:3]
    if made.scale != "ratio":
        return "Their intervals do not meet."
    said = ", ".join(f"{heard[one.origin].name} {times(one.ratio)}" for one in found)
    return (
        f"How far the printed digits of the others are from the first side: {said} (up to {TAU}× counts as touching)."
    )


def _rule(made: Assessment) -> str:
    if made.verdict in (Verdict.SINGLE_ORIGIN, Verdict.BOUNDED) and not made.dissent:
        closed, bounds = made.origins - len(made.bounds), len(made.bounds)
        gives = f"{closed} {'gives' if closed == 1 else 'give'} a number" if closed else "Nobody gives a number"
        only = f", {bounds} {'gives' if bounds == 1 else 'give'} only a bound" if bounds else ""
        return f"{gives}{only}: {_RULES[made.verdict]}."
    first = f"{made.support} of {made.origins} {'is' if made.support == 1 else 'are'} in the first side"
    with_basis = "gives a number and is attested" if made.supporters == 1 else "give a number and are attested"
    share = f"{first}; {made.supporters} of these {with_basis}"
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
