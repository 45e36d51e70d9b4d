"""The words of the tables in plain words, in one place: what `factcheck explain WORD` says."""

from collections.abc import Iterator

from factcheck.evidence.state import MEANINGS
from factcheck.judge.drift import KINDS
from factcheck.render.blocks import Block, Line
from factcheck.render.standing import SHORT

_ORIGIN = (
    "One independent voice that a line of re-tellings begins with: a house, however often and through whomever it "
    "speaks. Re-tellings add none. A question that is divided counts a house once, whatever it speaks of."
)
_VOICE = (
    "Somebody who says something of one thing measured and is heard in its verdict. Most voices are origins. One that "
    "presumably has its number from somebody who spoke of something else (another chip, another scope) is heard here "
    "for what it says itself, but it is no further origin: it is presumed to repeat."
)
_ATTESTED = (
    "Whether a claim shows a basis of its own: its record, its estimate, or a document it read and does not merely "
    "re-tell. An attested origin can support a value. One that is not attested may dissent, and it never supports."
)
_ECHO = "A claim that re-tells another. It is shown below it, with what it changed, and counts for nothing."
_SAME_HOUSE = (
    "A further statement of the same organisation, under the sign =: its chief's post and its report are one origin. "
    "What it shows a basis for speaks for the house before what it has only heard, and then the latest number."
)
_COUNTED_WITH = (
    "A claim under the sign ~: it shows no basis of its own and leaves room for the same value as the one above it, so "
    "it is presumed to be no independent voice. Nobody is known to have told it, and equal numbers are no evidence "
    "that anybody did."
)
_PRESUMED = (
    "The text names no source; the curator presumes one from what it says and when. A presumed re-telling of the same "
    "thing is an echo; one of something else is its speaker's own voice here, not attested."
)
_NO_VOTE = (
    "It says that it re-tells, but what it re-tells was said of something else: a relay's slip. It is shown, and it "
    "supports nothing and dissents from nothing."
)
_PRINTED = (
    "What the words and digits of a number leave open: 50,000 would be printed for anything from 45,000 to 55,000. "
    "That is not an uncertainty, and no probability goes with it."
)
_TOUCHES = (
    "Two intervals that share no more than an end, or lie within 1.05 times of one another. That is near enough to be "
    "compatible, and no more than that."
)
_MEANS: dict[str, str] = {
    "origin": _ORIGIN,
    "house": "An organisation with everybody who belongs to it. One house is one origin, however often it speaks.",
    "voice": _VOICE,
    "own voice here": _VOICE,
    "attested": _ATTESTED,
    "echo": _ECHO,
    "re-tells": _ECHO,
    "same house": _SAME_HOUSE,
    "its other statement": _SAME_HOUSE,
    "counted with it": _COUNTED_WITH,
    "one voice with it": _COUNTED_WITH,
    "presumed": _PRESUMED,
    "no vote": _NO_VOTE,
    "only touches": _TOUCHES,
    "printed digits": _PRINTED,
    "measurand": "The exact thing measured: the subject, the scope, the device, the unit. Only the same is compared.",
    "hull": (
        "From the lowest to the highest end of several intervals. The interval of an agreement is the hull of the "
        "origins that agree, widened by a tenth."
    ),
    "independent": (
        "Neither repeating one another, nor of one house, nor presumed to have their numbers from the same place. "
        "Only independent origins can support one another."
    ),
    "scope": "What a number covers: a training run or a fleet, the final run or all of development.",
    "apart": "The greatest printed number over the least; ≥ where a bound lies still further out.",
    "gap": "How far apart the printed digits are of those who cannot both be right: less than between the numbers.",
    "relation": (
        "Arithmetic between claims, worked out with their printed digits. It closes where the digits leave room for "
        "it, does not close where they leave none, and cannot be told where they leave room for everything."
    ),
    "own record": "Basis: the speaker reports what it did or owns itself. Attested.",
    "own estimate": "Basis: the speaker worked the number out itself. Attested.",
    "document": "Basis: the speaker read it in a document. Attested, unless it only re-tells a claim recorded here.",
    "unnamed sources": "Basis: people whom the speaker does not name. Not attested.",
    "hearsay": "Basis: the speaker heard or read it from others. Not attested.",
    "unstated": "Basis: the speaker does not say where the number comes from. Not attested.",
    "self": "Interest: the speaker speaks of itself, or of what it made.",
    "interest": "What the speaker is to whom it speaks of: itself, a competitor, a supplier, a customer, an investor.",
    "basis": "What a claim rests on by its own account: its record, its estimate, a document, or what others said.",
    "as of": "The day or period that the number is about, not the day on which it was printed.",
    "hedge": "The speaker's words of doubt, such as “my understanding is”.",
    "never checked": "Nobody has asked for the cited page with `factcheck verify --write`, or nobody answered.",
    "edited since": "The number or the address was edited after the page was checked; `verify --write` looks anew.",
    "no page": "The source has no address: a book, a talk, a paper on a shelf.",
}  # fmt: skip
_MEANS |= {SHORT[kind]: f"What a re-telling changed: {means}." for kind, means in KINDS.items()}
_MEANS |= {state.value: f"Of a cited page: {means}." for state, means in MEANINGS.items()}
_ALSO = {
    "not attested": "attested", "unattested": "attested", "unattributed": "one voice with it", "presumably": "presumed",
    "presumably from": "own voice here", "presumably re-tells": "presumed", "presumed echo": "counted with it",
    "drifted echo": "no vote", "retells": "re-tells", "re-telling": "re-tells", "counted with": "counted with it",
    "one with": "one voice with it", "touches": "only touches", "does not contradict": "counted with it",
    "no vote here": "no vote", "re-told, no vote": "no vote",
    "arithmetic": "relation", "closed": "relation", "closes": "relation", "interval": "printed digits",
}  # fmt: skip
WORDS = sorted({*_MEANS, *_ALSO})


def named(word: str) -> str | None:
    """The word of the glossary that is meant, in any case, with `-`, `_` or spaces, in the plural; None if unknown."""
    flat = {_flat(one): one for one in _MEANS} | {_flat(one): known for one, known in _ALSO.items()}
    wanted = _flat(word)
    return flat.get(wanted) or flat.get(wanted.removesuffix("s")) or flat.get(wanted.removesuffix("es"))


def _flat(word: str) -> str:
    return "".join(character for character in word.casefold() if character not in " -_")


def blocks(word: str) -> Iterator[Block]:
    """What a word of the glossary means. Raises KeyError for a word it does not have."""
    yield Line(word, "strong")
    yield Line(_MEANS[word])
    page = "docs/verify.md" if word in {state.value for state in MEANINGS} else "docs/method.md"
    yield Line(f"The whole rule, with its reasons: {page}", "dim")
