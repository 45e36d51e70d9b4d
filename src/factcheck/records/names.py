"""Finding a subject by any name people use for it."""

from factcheck.records.register import Register
from factcheck.records.spelling import folded, spellings


def find_subject(register: Register, name: str) -> str | None:
    """The id of the subject whose id, name or alias is `name`, whatever its case and spacing."""
    return register.subject_called(folded(name))


def find_party(register: Register, name: str) -> str | None:
    """The id of the party whose id, name or alias is `name`, whatever its case and spacing; an id wins."""
    wanted = folded(name)
    parties = register.parties.values()
    by_id = next((one.id for one in parties if folded(one.id) == wanted), None)
    return by_id or next((one.id for one in parties if wanted in map(folded, (one.name, *one.aliases))), None)


def nearest(register: Register, name: str) -> str:
    """`did you mean 'deepseek'?`, or an empty string when nothing is near."""
    import difflib

    words = dict(reversed(spellings(register.subjects.values())))
    near = difflib.get_close_matches(folded(name), [*words, *register.questions], n=1, cutoff=0.6)
    return f"did you mean '{words.get(near[0], near[0])}'?" if near else ""
