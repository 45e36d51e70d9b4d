"""Registers of any size, for measuring: realistic in length and variety, the same for the same number."""

import random
import shutil
from pathlib import Path

from tests.conftest import SMALL

_PER_FILE = 20
_WORDS = (
    *("cluster", "fleet", "training", "inference", "report", "estimate", "record", "audit", "filing", "power"),
    *("supply", "lease", "order", "shipment", "export", "licence", "analyst", "memo", "transcript", "figure"),
    *("counted", "stated", "revised", "quoted", "rounded", "assumed", "confirmed", "disputed"),
)


def register(folder: Path, claims: int) -> None:
    """Write a register of `claims` claims, twenty to a question, below `folder`."""
    chance = random.Random(claims)
    shutil.copytree(SMALL, folder)
    shutil.rmtree(folder / "questions")
    questions = folder / "questions" / "deepseek"
    questions.mkdir(parents=True)
    for first in range(0, claims, _PER_FILE):
        rows = [_claim(chance, first + index) for index in range(min(_PER_FILE, claims - first))]
        head = (
            f"asks: How many accelerators are in {_prose(chance, 4)}?\nmetric: accelerator-count\nsubject: deepseek\n"
        )
        text = head + "axes: [scope, device]\nclaims:\n" + "".join(rows)
        (questions / f"fleet-{first // _PER_FILE}.yaml").write_text(text, encoding="utf-8")


def _claim(chance: random.Random, number: int) -> str:
    pick = chance.choice
    repeats = f"    repeats: c{number - 1}\n" if number % _PER_FILE and chance.random() < 0.4 else ""
    scope, device = pick(("fleet", "training run")), pick(("h100", "h800", "hopper"))
    # Rivals differ by half, a family holds more than one chip of it, and a fleet more than a run: as in real registers.
    least = {"hopper": 60, "h100": 20, "h800": 20}[device] // (1 if scope == "fleet" else 15)
    amount = f"{chance.randrange(least, least + least // 2 + 1)},{chance.randrange(10)}00"
    return (
        f"  - id: c{number}\n"
        f"    stated: {pick(('', 'about ', 'more than '))}{amount} H100 GPUs\n"
        f"    scope: {scope}\n"
        f"    device: {device}\n"
        f"    as_of: 2024-{chance.randrange(1, 13):02}\n"
        f"    by: {pick(('analyst', 'deepseek', 'alexandr-wang'))}\n"
        f"    basis: {pick(('own estimate', 'document', 'hearsay'))}\n"
        f"    cite: {{source: {pick(('report', 'relay'))}, at: p. {chance.randrange(1, 400)}, read: 2026-11-21}}\n"
        f"{repeats}    note: {_prose(chance, 14)}.\n"
    )


def _prose(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words))
