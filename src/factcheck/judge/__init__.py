"""Which claims speak of the same thing, how many origins stand behind them, and how far those agree."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from factcheck.judge.agreement import Assessment, Verdict, assess
from factcheck.judge.measurands import Measurand, by_measurand, spread
from factcheck.judge.questions import Answer, Bench, Part, bench
from factcheck.records.kinds import Scale

__all__ = ["Answer", "Assessment", "Bench", "Measurand", "Part", "Verdict", "assess", "bench", "by_measurand", "spread"]


class _Judge(ModuleType):
    """This package can be called, so that `factcheck.judge(rows)` judges, whatever was imported before."""

    def __call__(self, rows: Iterable[Mapping[str, Any]], scale: Scale = "ratio", language: str = "") -> object:
        from factcheck.judge import rows as own_numbers

        return own_numbers.judge(rows, scale, language)


import_module(__name__).__class__ = _Judge
