"""Which claims speak of the same thing, how many origins stand behind them, and how far those agree."""

from factcheck.judge.agreement import Assessment, Verdict, assess
from factcheck.judge.measurands import Measurand, by_measurand, spread
from factcheck.judge.questions import Answer, Bench, Part, bench

__all__ = ["Answer", "Assessment", "Bench", "Measurand", "Part", "Verdict", "assess", "bench", "by_measurand", "spread"]
