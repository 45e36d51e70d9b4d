"""Where claims stand in their files, for what is said of them after they were loaded: records carry no positions."""

from collections.abc import Iterable
from pathlib import Path

from factcheck.check.finding import Place
from factcheck.records import Claim
from factcheck.store import files, strict_yaml


def citations(directory: Path, claims: Iterable[Claim]) -> dict[str, Place]:
    """By the id of each claim: file, line and column of its `cite:`; each question's file is parsed once."""
    wanted: dict[str, set[str]] = {}
    for claim in claims:
        wanted.setdefault(claim.question, set()).add(claim.id)
    found: dict[str, Place] = {}
    for question, ids in wanted.items():
        name = f"questions/{question}.yaml"
        data = files.read(directory / name)
        parsed = strict_yaml.parse(data) if isinstance(data, bytes) else strict_yaml.Parsed()
        listed = parsed.root.get("claims") if isinstance(parsed.root, dict) else None
        for index, record in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(record, dict) and record.get("id") in ids:
                found.setdefault(str(record["id"]), Place(name, *parsed.place(("claims", index, "cite"))))
    return found
