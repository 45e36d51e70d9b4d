"""What pydantic found wrong with a record, said so that a curator can mend it."""

import difflib
from collections.abc import Iterator

from pydantic import BaseModel, ValidationError

from factcheck.check.finding import did_you_mean
from factcheck.records.hidden import named
from factcheck.records.written import WrittenRelation

_LONGEST_SHOWN = 60
_CLAIM_KEYS = {"stated", "by", "cite", "basis"}
_DATES = "write 2024, 2024-12 or 2024-12-26"
_PLACES = ("metrics.yaml", "devices.yaml", "parties.yaml", "subjects.yaml", "relations.yaml")


def explained(error: ValidationError, model: type[BaseModel]) -> Iterator[tuple[str, tuple[str | int, ...], str, str]]:
    """Each fault as (rule, path of keys inside the record, message, way out)."""
    found = error.errors(include_url=False)
    misspelt = {_meant(fault["loc"], model) for fault in found if fault["type"] == "extra_forbidden"}
    for fault in found:
        path = fault["loc"]
        if fault["type"] == "missing" and path in misspelt:
            continue  # said already, as the unknown key that it is
        key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
        known = _keys(model, path)
        shown = _shown(fault["input"])
        match fault["type"]:
            case "missing":
                yield "missing-key", path[:-1], f"`{key}` is missing", f"add `{key}:`"
            case "extra_forbidden":
                meant = _meant(path, model)
                way_out = f"did you mean '{meant[-1]}'?" if meant else f"known here: {', '.join(known)}"
                if model is WrittenRelation and key in _CLAIM_KEYS:
                    way_out = "this is a claim: it belongs above, in the list under `claims:`"
                yield "unknown-key", path, f"`{key[:_LONGEST_SHOWN]}` is not a key of this record", way_out
            case _ if fault["input"] == "":
                yield "bad-value", path, f"`{key}` is empty", "write a value, or leave the key out"
            case "literal_error":
                expected = str(fault.get("ctx", {}).get("expected", ""))
                choices = [choice.strip("' ") for choice in expected.replace(" or ", ", ").split(",")]
                way_out = did_you_mean(str(fault["input"]), choices) or f"one of: {', '.join(choices)}"
                yield "bad-value", path, f"`{key}` cannot be {shown}", way_out
            case "incomplete":
                yield "missing-key", path, fault["msg"], fault["ctx"]["way_out"]
            case "value_error":
                said, _, way_out = str(fault["ctx"]["error"]).partition("; ")
                yield "bad-value", path, f"`{key}`: {said}" if key else said, way_out or _way_out(key)
            case "string_pattern_mismatch":
                yield "bad-value", path, f"`{key}` cannot be {shown}{_foreign(fault['input'])}", _way_out(key)
            case "model_type":
                yield "bad-value", path, f"a record is needed here, not {shown}", "write `key: value` lines"
            case _:
                yield "bad-value", path, f"`{key}` cannot be {shown}: {fault['msg'].lower()}", "see claims/README.md"


def file_way_out(name: str) -> str:
    """What to do with a file that stands where no record belongs."""
    if name.endswith(".yml"):
        return "rename it to end in .yaml"
    folder = name.partition("/")[0]
    if folder == "questions":
        return "a question stands in questions/<subject>/<slug>.yaml"
    if folder == "sources":
        return "sources stand in sources/<publisher>.yaml"
    return did_you_mean(name, _PLACES) or "see claims/README.md for the files a register has"


def _meant(path: tuple[str | int, ...], model: type[BaseModel]) -> tuple[str | int, ...]:
    """The path of the key that an unknown key at `path` was probably meant to be; empty where none is near."""
    near = difflib.get_close_matches(str(path[-1]), _keys(model, path), n=1, cutoff=0.6)
    return (*path[:-1], *near) if near else ()


def _keys(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys of the record, or of the record nested in it, in which `path` ends."""
    for step in path[:-1]:
        annotation = (
            model.model_fields[step].annotation if isinstance(step, str) and step in model.model_fields else None
        )
        candidates = [annotation, *getattr(annotation, "__args__", ())]
        nested = [one for one in candidates if isinstance(one, type) and issubclass(one, BaseModel)]
        model = nested[0] if nested else model
    return list(model.model_fields)


def _way_out(key: str) -> str:
    if key in ("id", "by", "source", "subject", "metric", "device", "claim", "via"):
        return "ids are lower-case letters a-z, digits, '.' and '-'"
    return {
        "url": "a full http or https address, with no user name in it",
        "language": "a language code such as en, zh or pt-BR",
        "stated": "keep the number and the few words around it",
        "as_of": _DATES,
        "published": _DATES,
        "read": _DATES,
    }.get(key, "see claims/README.md")


def _foreign(text: str) -> str:
    """What looks like a letter of an id and is another, by its name."""
    foreign = next((character for character in text if character.isalnum() and not character.isascii()), None)
    return f", with {named(foreign)} in it" if foreign else ""


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f"'{value[:_LONGEST_SHOWN]}…'" if len(value) > _LONGEST_SHOWN else f"'{value}'"
    return "a list" if isinstance(value, list) else "a mapping" if isinstance(value, dict) else str(value)
