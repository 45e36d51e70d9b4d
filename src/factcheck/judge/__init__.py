"""Which claims speak of the same thing, and how many origins stand behind them."""

from factcheck.judge.measurands import Measurand, by_measurand, spread
from factcheck.judge.origins import count_origins, roots

__all__ = ["Measurand", "by_measurand", "count_origins", "roots", "spread"]
