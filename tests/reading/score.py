"""How well sentences are read: value and place, unit, bound, hedge, dates, silence. `python -m tests.reading.score DIR`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

from factcheck.quantity import Quantity
from factcheck.reading import read

SEEN = Path(__file__).parent / "seen"


@dataclass
class Score:
    """Counts for one language; `faults` names each sentence that was read wrongly."""

    expected: int = 0
    found: int = 0
    right: int = 0
    units: int = 0
    hedged: int = 0
    hedges: int = 0
    bounds: int = 0
    dates: int = 0
    dates_right: int = 0
    silent: int = 0
    silent_kept: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall of value and place."""
        return 2 * self.right / (self.expected + self.found) if self.expected + self.found else 1.0


def sentences(path: Path) -> list[dict[str, Any]]:
    """The items of one list."""
    loaded: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def score(items: list[dict[str, Any]], lang: str | None) -> Score:
    """Read every sentence and compare with what is written beside it."""
    total = Score()
    for item in items:
        _one(item, read(item["say"], lang), total)
    return total


def _one(item: dict[str, Any], found: list[Quantity], total: Score) -> None:
    left = list(found)
    total.expected += len(item["find"])
    total.found += len(found)
    if not item["find"]:
        total.silent += 1
        total.silent_kept += not found
    at = 0
    for wanted in item["find"]:
        start = item["say"].find(wanted["surface"], at)
        start = start if start >= 0 else item["say"].find(wanted["surface"])
        at = start + 1
        _compare(item["say"], wanted, start, start + len(wanted["surface"]), left, total)
    for extra in left:
        total.faults.append(f"not asked for: {extra.surface!r} {_shown(extra)} in {item['say']!r}")


def _compare(say: str, wanted: dict[str, Any], start: int, end: int, left: list[Quantity], total: Score) -> None:
    dated = wanted.get("kind") in ("date", "time")
    total.dates += dated
    place = [quantity for quantity in left if quantity.start < end and start < quantity.end]
    hit = next((quantity for quantity in place if _same_value(wanted, quantity)), None)
    if hit is None:
        shown = "; ".join(f"{quantity.surface!r} {_shown(quantity)}" for quantity in place) or "nothing"
        total.faults.append(f"value: {wanted['surface']!r} read as {shown} in {say!r}")
        for quantity in place:
            left.remove(quantity)
        return
    left.remove(hit)
    total.right += 1
    total.dates_right += dated
    unit = dated or "unit" not in wanted or hit.unit == wanted["unit"]
    bound = dated or hit.kind == "vague" or hit.bound.value == wanted.get("bound", "eq")
    total.units += unit
    total.bounds += bound
    total.hedged += "hedge" in wanted
    total.hedges += "hedge" in wanted and hit.hedge == wanted["hedge"]
    if hit.hedge != wanted.get("hedge", hit.hedge):
        total.faults.append(f"hedge: {wanted['surface']!r} {wanted['hedge']} read as {hit.hedge} in {say!r}")
    if not unit:
        total.faults.append(f"unit: {wanted['surface']!r} {wanted['unit']} read as {hit.unit} in {say!r}")
    if not bound:
        total.faults.append(
            f"bound: {wanted['surface']!r} {wanted.get('bound', 'eq')} read as {hit.bound.value} in {say!r}"
        )


def _same_value(wanted: dict[str, Any], quantity: Quantity) -> bool:
    kind = wanted.get("kind", "cardinal")
    if kind in ("date", "time"):
        return quantity.kind in ("date", "time") and (quantity.kind == kind)
    if quantity.kind in ("date", "time"):
        return False
    if kind == "vague":
        return all(_number(wanted.get(key)) == getattr(quantity, key) for key in ("low", "high") if key in wanted)
    if (kind == "range") != (quantity.kind == "range") or quantity.kind == "vague":
        return False
    values = wanted["value"] if isinstance(wanted["value"], list) else [wanted["value"]]
    return tuple(_number(value) for value in values) == tuple(Fraction(value) for value in quantity.values)


def _number(value: Any) -> Fraction | None:
    return None if value is None else Fraction(str(value))


def _shown(quantity: Quantity) -> str:
    values = "..".join(format(value, "f") if isinstance(value, Decimal) else str(value) for value in quantity.values)
    return f"{values} {quantity.unit} {quantity.bound.value} {quantity.kind} {quantity.rule}"


def table(folder: Path, *, guess: bool = False, faults: bool = False) -> Iterator[str]:
    """One line a language, and its faults where asked."""
    yield f"{'':4}{'F1':>7}{'unit':>7}{'bound':>7}{'hedge':>8}{'dates':>8}{'silent':>8}{'n':>6}"
    for path in sorted(folder.glob("*.yaml")):
        one = score(sentences(path), None if guess else path.stem)
        right = one.right or 1
        yield (
            f"{path.stem:4}{one.f1:7.3f}{one.units / right:7.3f}{one.bounds / right:7.3f}{one.hedges:5}/{one.hedged:<2}"
            f"{one.dates_right:4}/{one.dates:<3}{one.silent_kept:4}/{one.silent:<3}{one.expected:6}"
        )
        if faults:
            yield from (f"     {fault}" for fault in one.faults)


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    lines = table(Path(chosen[0]) if chosen else SEEN, guess="--guess" in sys.argv, faults="--faults" in sys.argv)
    sys.stdout.write("\n".join(lines) + "\n")
