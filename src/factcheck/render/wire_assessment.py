"""Assessments as JSON: every field of docs/method.md, "What comes out"; decimal strings, null where open."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.judge.agreement import Assessment, Ends
from factcheck.judge.coherence import CoherentSet
from factcheck.judge.origins import Origin
from factcheck.judge.questions import Answer, Part
from factcheck.quantity.readable import exact
from factcheck.records import Question, Register

if TYPE_CHECKING:
    from factcheck.render.assessment_shapes import (
        AnswerWire,
        AssessmentWire,
        EndsWire,
        HouseWire,
        OriginWire,
        PartWire,
        SetWire,
    )

FORMAT = "factcheck/assessment/1"


def answer(register: Register, question: Question, judged: Answer) -> "AnswerWire":
    """A judged question."""
    return {
        "verdict": judged.verdict,
        "axes": list(judged.axes),
        "claims": judged.claims,
        "origins": judged.origins,
        "houses": houses(register, judged.houses),
        "measurands": [_part(register, question, part) for part in judged.parts],
        "contradictions": [
            {"part": one.part, "whole": one.whole, "ratio": exact(one.ratio)} for one in judged.contradictions
        ],
        "settles": judged.settles,
    }


def houses(register: Register, named: Iterable[str]) -> "list[HouseWire]":
    """Organisations by their ids, with their names."""
    return [{"id": one, "name": register.parties[one].name if one in register.parties else one} for one in named]


def _part(register: Register, question: Question, part: Part) -> "PartWire":
    axes = {str(axis): value for axis, value in zip(question.axes, part.measurand, strict=False)}
    return {
        "measurand": axes,
        "unit": part.measurand[-1],
        "claims": list(part.claims),
        "houses": houses(register, part.houses),
        "assessment": assessment(part.assessment),
    }


def assessment(made: Assessment) -> "AssessmentWire":
    """One assessment, field by field; on a date scale, days in ISO 8601."""
    day = made.scale == "date"
    return {
        "verdict": made.verdict,
        "scale": made.scale,
        "value": _number(made.value, day),
        "interval": ends(made.interval, day),
        "interval_kind": made.interval_kind,
        "calibrated": made.calibrated,
        "claims": made.claims,
        "origins": made.origins,
        "attested": made.attested,
        "unattributed": made.unattributed,
        "independent_lines": made.independent_lines,
        "choke_points": [{"claim": one.claim, "passes": one.passes} for one in made.choke_points],
        "support": made.support,
        "supporters": made.supporters,
        "share": _number(made.share),
        "coherent_sets": [_set(one, day) for one in made.coherent_sets],
        "coherent_sets_total": made.coherent_sets_total,
        "dissent": [{"origin": one.origin, "ratio": exact(one.ratio)} for one in made.dissent],
        "conflict": made.conflict,
        "spread_ratio": _number(made.spread_ratio),
        "envelope": ends(made.envelope, day),
        "fragility": made.fragility,
        "bounds": list(made.bounds),
        "settles": made.settles,
        "flags": list(made.flags),
        "origin_list": [_origin(one, day) for one in made.lines.origins],
        "roles": [
            {"claim": claim, "role": role, "origins": list(origins)}
            for claim, (role, origins) in made.lines.roles.items()
        ],
    }


def _set(one: CoherentSet, day: bool) -> "SetWire":
    return {
        "origins": list(one.members),
        "attested": one.attested,
        "low": _number(one.low, day),
        "high": _number(one.high, day),
    }


def _origin(one: Origin, day: bool) -> "OriginWire":
    return {
        "claim": one.id,
        "low": _number(one.low, day),
        "high": _number(one.high, day),
        "centre": _number(one.centre, day),
        "attested": one.attested,
        "members": list(one.members),
    }


def ends(found: Ends | None, day: bool = False) -> "EndsWire | None":
    """Two ends; days in ISO 8601 where they are days."""
    return None if found is None else {"low": _number(found[0], day), "high": _number(found[1], day)}


def _number(value: Decimal | None, day: bool = False) -> str | None:
    if value is None:
        return None
    return date.fromordinal(int(value)).isoformat() if day else exact(value)
