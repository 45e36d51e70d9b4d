"""Diagnostics: the formulas on numbers with known answers, the label, and what is said without the extra."""

import sys

import pytest

from factcheck.judge.diagnostics import MissingExtraError, diagnose, pdg_scale_factor
from tests.judge.statements import judged, says

# Kaon lifetime in ns, six measurements of the Particle Data Group's 2026 edition; its published scale factor is 1.931.
KAON = [12.347, 12.451, 12.368, 12.38, 12.272, 12.443]
ERRORS = [0.03, 0.03, 0.041, 0.016, 0.036, 0.038]


def test_the_scale_factor_is_the_published_one() -> None:
    scale, used = pdg_scale_factor(KAON, ERRORS)

    assert scale == pytest.approx(1.930947, abs=1e-5)
    assert used == 6


def test_without_the_extra_the_way_to_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "statsmodels.stats.meta_analysis", None)
    made = judged([says("a", 1001), says("b", 1002), says("c", 1003)])

    with pytest.raises(MissingExtraError, match=r"pip install 'factcheck-ai\[stats\]'"):
        diagnose(made)


def test_they_are_labelled_and_change_nothing() -> None:
    pytest.importorskip("statsmodels")
    made = judged([says("a", 1001), says("b", 1102), says("c", 1203)])
    found = diagnose(made)

    assert found.as_dict()["label"] == "not used in the verdict"
    assert found.low is not None
    assert found.high is not None
    assert found.low < 1102 < found.high
    assert found.effective == pytest.approx(3 / 1.6)
    assert diagnose(judged([says("a", 5)])).birge is None
