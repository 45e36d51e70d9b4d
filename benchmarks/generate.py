"""Registers of any size, for measuring: realistic in length and variety, no text twice, the same each time."""

import random
import shutil
from collections.abc import Iterable
from pathlib import Path

from tests.conftest import SMALL

from benchmarks import wording

_PER_QUESTION, _PER_SUBJECT, _PER_PARTY, _PER_SOURCE = 20, 200, 250, 20  # claims
_PER_FILE = 200  # sources
_MOST_NAMED = 5_000  # parties and subjects, each in one file, which may have a megabyte


def register(folder: Path, claims: int) -> None:
    """Write a register of `claims` claims, twenty to a question, below `folder`; the first is `deepseek/fleet-0`."""
    chance = random.Random(claims)
    shutil.copytree(SMALL, folder)
    shutil.rmtree(folder / "questions")
    subjects = ["deepseek", *(f"firm-{index}" for index in range(1, min(_MOST_NAMED, claims // _PER_SUBJECT)))]
    parties = ["analyst", "deepseek", *(f"voice-{index}" for index in range(min(_MOST_NAMED, claims // _PER_PARTY)))]
    sources = claims // _PER_SOURCE + 1
    _append(folder / "subjects.yaml", (_subject(chance, index) for index in range(1, len(subjects))))
    _append(folder / "parties.yaml", (_party(chance, index) for index in range(len(parties) - 2)))
    for first in range(0, sources, _PER_FILE):
        _write_sources(folder / "sources" / f"press-{first // _PER_FILE}.yaml", chance, first, sources)
    for subject in subjects:
        (folder / "questions" / subject).mkdir(parents=True)
    for first in range(0, claims, _PER_QUESTION):
        number = first // _PER_QUESTION
        subject = subjects[number % len(subjects)]
        head = (
            f"asks: How many accelerators are in {wording.cluster(chance, number)}?\n"
            f"metric: accelerator-count\nsubject: {subject}\naxes: [scope, device]\nclaims:\n"
        )
        rows = (
            _claim(chance, first, number, parties, sources)
            for number in range(first, min(first + _PER_QUESTION, claims))
        )
        path = folder / "questions" / subject / f"fleet-{number}.yaml"
        path.write_text(head + "".join(rows), encoding="utf-8")


def _claim(chance: random.Random, first: int, number: int, parties: list[str], sources: int) -> str:
    pick = chance.choice
    repeats = f"    repeats: c{chance.randrange(first, number)}\n" if number > first and chance.random() < 0.4 else ""
    scope, device = pick(("fleet", "training run")), pick(("h100", "h800", "hopper"))
    # Rivals differ by half, a family holds more than one chip of it, and a fleet more than a run: as in real registers.
    least = {"hopper": 60, "h100": 20, "h800": 20}[device] // (1 if scope == "fleet" else 15)
    amount = chance.randrange(least, least + least // 2 + 1) * 1_000 + chance.randrange(10) * 100
    return (
        f"  - id: c{number}\n"
        f"    stated: {wording.phrase(chance, amount, device)}\n"
        f"    scope: {scope}\n"
        f"    device: {device}\n"
        f"    as_of: 2024-{chance.randrange(1, 13):02}\n"
        f"    by: {pick(parties)}\n"
        f"    basis: {pick(('own estimate', 'document', 'hearsay'))}\n"
        f"    cite: {{source: s{chance.randrange(sources)}, at: p. {chance.randrange(1, 400)}, read: 2026-11-21}}\n"
        f"{repeats}    note: {wording.note(chance, number)}\n"
    )


def _subject(chance: random.Random, index: int) -> str:
    return f"- {{id: firm-{index}, name: {wording.firm(chance, index)}, kind: company}}\n"


def _party(chance: random.Random, index: int) -> str:
    return f"- {{id: voice-{index}, name: {wording.person(chance, index)}, kind: person}}\n"


def _write_sources(path: Path, chance: random.Random, first: int, sources: int) -> None:
    rows = (
        f"  - {{id: s{index}, title: {wording.title(chance, index)}, url: https://example.org/{index}, "
        f"published: 2024-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}, language: en, kind: report}}\n"
        for index in range(first, min(first + _PER_FILE, sources))
    )
    path.write_text(f"publisher: {wording.firm(chance, first)} Press\nsources:\n{''.join(rows)}", encoding="utf-8")


def _append(path: Path, rows: Iterable[str]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.writelines(rows)
