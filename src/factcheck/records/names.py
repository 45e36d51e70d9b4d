"""Finding a subject by any name people use for it."""

import difflib
import unicodedata

from factcheck.records.register import Register


def find_subject(register: Register, name: str) -> str | None:
    """The id of the subject whose id, name or alias is `name`, whatever its case and spacing."""
    wanted = folded(name)
    return next((subject for word, subject in _spellings(register) if word == wanted), None)


def find_party(register: Register, name: str) -> str | None:
    """The id of the party whose id, name or alias is `name`, whatever its case and spacing; an id wins."""
    wanted = folded(name)
    parties = register.parties.values()
    by_id = next((one.id for one in parties if folded(one.id) == wanted), None)
    return by_id or next((one.id for one in parties if wanted in map(folded, (one.name, *one.aliases))), None)


def nearest(register: Register, name: str) -> str:
    """`did you mean 'deepseek'?`, or an empty string when nothing is near."""
    words = dict(reversed(_spellings(register)))
    near = difflib.get_close_matches(folded(name), [*words, *register.questions], n=1, cutoff=0.6)
    return f"did you mean '{words.get(near[0], near[0])}'?" if near else ""


def _spellings(register: Register) -> list[tuple[str, str]]:
    """Every spelling with its subject; ids before names before aliases, so that an id always wins."""
    subjects = register.subjects.values()
    return [
        *((folded(one.id), one.id) for one in subjects),
        *((folded(one.name), one.id) for one in subjects),
        *((folded(alias), one.id) for one in subjects for alias in one.aliases),
    ]


def folded(name: str) -> str:
    """A name as it is compared: case, spaces, hyphens and underscores make no difference."""
    return unicodedata.normalize("NFC", name).casefold().strip().replace(" ", "-").replace("_", "-")
