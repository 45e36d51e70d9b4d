"""Drift: each kind named, nothing named where nothing changed, and the yardstick of the research."""

from pathlib import Path
from typing import Any

import pytest

from factcheck.judge.drift import KINDS, drift, drifts
from factcheck.records import Claim, Register
from factcheck.records.value import claimed_quantity
from factcheck.store import load
from factcheck.store.strict_yaml import parse
from tests.conftest import REPOSITORY

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def register() -> Register:
    return load(REPOSITORY / "claims").register


def entries(path: Path) -> list[Any]:
    rows: Any = parse(path.read_bytes()).root
    return list(rows)


YARDSTICK = entries(HERE / "drift.yaml")
CLAIM_OF = {row["row"]: row.get("claim") for row in entries(HERE.parent / "register" / "rows-deepseek.yaml")}


@pytest.mark.parametrize("row", YARDSTICK, ids=[row["row"] for row in YARDSTICK])
def test_the_yardstick(row: dict[str, Any], register: Register) -> None:
    claim = register.claims[CLAIM_OF[row["row"]]]
    found = {one.kind for told in drifts(register, claim).values() for one in told}

    if "unnamed" in row:
        assert len(row["unnamed"].split()) > 8, "say why"
        assert not (found - {"speaker"}), "it is named now: say so in drift.yaml"
    else:
        assert set(row["kinds"]) <= found


def test_most_of_the_yardstick_is_named() -> None:
    named = [row for row in YARDSTICK if "kinds" in row]

    assert len(YARDSTICK) == 41
    assert len(named) == 36
    assert all(set(row["kinds"]) <= set(KINDS) for row in named)


def changed(register: Register, told: str, original: str, **fields: Any) -> set[str]:
    """The kinds of drift between two phrases of one party, everything else the same."""
    metric = register.metrics["training-cost"]
    base = register.claims["v3-final-run-cost"]

    def claim(name: str, stated: str) -> Claim:
        return base._replace(id=name, stated=stated, quantity=claimed_quantity(stated, "en", None, metric))

    return {one.kind for one in drift(register, claim("b", told)._replace(**fields), claim("a", original))}


@pytest.mark.parametrize(
    ("original", "told", "kinds"),
    [
        ("$5.576M", "$5.576 million", set()),
        ("$5.576M", "$5.6 million", {"rounded"}),
        ("$5.6M", "$5.576 million", {"rounded"}),
        ("$9.7 million", "$10 million", {"rounded"}),
        ("$78.4 million", "$100 million", {"value"}),
        ("$5.576M", "$55.76 million", {"x10"}),
        ("$5.576M", "$0.5576 million", {"x10"}),
        ("$294,000", "$29.4 million", {"x100", "万 as million"}),
        ("$5.576M", "$5,576 million", {"x1000", "decimal sign"}),
        ("$5M", "$5 billion", {"x1000"}),
        ("$3M", "$3 trillion", {"power of ten"}),
        ("$5.576M", "$5.567M", {"digits transposed"}),
        ("$5.576M", "$6.756M", {"value"}),
        ("$294,000", "$2.1 million", {"value", "currency"}),
        ("$5.6M", "€5.6M", {"currency"}),
        ("over $100 million", "$100 million", {"bound firmer"}),
        ("$100 million", "over $100 million", {"bound firmer"}),
        ("over $100 million", "up to $100 million", {"bound inverted"}),
        ("about $100 million", "$100 million", {"bound firmer"}),
        ("$100 million", "about $100 million", {"bound softer"}),
        ("$80-100 million", "$80-100 million", set()),
    ],
)
def test_kinds_of_the_number(register: Register, original: str, told: str, kinds: set[str]) -> None:
    assert changed(register, told, original) == kinds


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({}, set()),
        ({"device": "h100"}, {"device"}),
        ({"scope": "pre-training"}, {"scope"}),
        ({"scope": None}, {"scope"}),
        ({"subject": "deepseek-r1"}, {"subject"}),
        ({"hedge": "my understanding is"}, {"hedge added"}),
        ({"by": "semianalysis", "basis": "own estimate"}, {"speaker"}),
        ({"by": "semianalysis", "basis": "unstated"}, {"speaker"}),
        ({"by": "semianalysis", "basis": "document"}, set()),
    ],
)
def test_kinds_of_the_rest(register: Register, fields: dict[str, Any], kinds: set[str]) -> None:
    assert changed(register, "$5.6M", "$5.6M", **fields) == kinds


def test_sentences_are_for_a_reader(register: Register) -> None:
    for claim in register.claims.values():
        for found in drifts(register, claim).values():
            for one in found:
                assert one.kind in KINDS
                assert len(one.says.split()) >= 3
                assert "None" not in one.says
