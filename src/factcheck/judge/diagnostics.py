"""What statistics would say of the origins of a measurand. Printed on request; not used in the verdict."""

import math
from dataclasses import asdict, dataclass
from typing import Any

from factcheck.judge.agreement import Assessment
from factcheck.judge.origins import Origin

LABEL = "not used in the verdict"
# A printed interval is taken as +-1.96 standard errors; it is none, which is why none of this is used.
_NORMAL_95 = 1.959964
_RHO = 0.3  # the correlation assumed between origins that read the same documents


class MissingExtraError(Exception):
    """The optional library is not installed; the message says how to get it."""


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """Statistics of two-sided origins, in natural logarithms on a ratio scale; None where there are too few.

    `birge` is sqrt(chi2 / (n - 1)) (Birge, Phys. Rev. 40, 1932); `scale_factor` and `scaled_by` follow the Particle
    Data Group (Review of Particle Physics, section 5.2: errors above 3 sqrt(n) times that of the weighted mean are left
    out). `mean`, `low`, `high` are DerSimonian and Laird's, with Hartung and Knapp's interval, by statsmodels.
    `effective` is n / (1 + (n - 1) rho) with rho = 0.3.
    """

    count: int
    birge: float | None = None
    scale_factor: float | None = None
    scaled_by: int = 0
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    between: float | None = None
    effective: float | None = None

    def as_dict(self) -> dict[str, Any]:
        """The fields by name, with the label they must never be shown without."""
        return {"label": LABEL, **asdict(self)}


def diagnose(made: Assessment) -> Diagnostics:
    """Statistics of an assessment's two-sided origins. Raises MissingExtraError without `statsmodels`."""
    usable = [pair for one in made.lines.origins if (pair := _normal(one, log=made.scale == "ratio")) is not None]
    count = len(usable)
    if count < 2:
        return Diagnostics(count)
    values, errors = [value for value, _ in usable], [error for _, error in usable]
    scale, used = pdg_scale_factor(values, errors)
    mean, low, high, between = _random_effects(values, errors)
    if made.scale == "ratio":
        mean, low, high = math.exp(mean), math.exp(low), math.exp(high)
    effective = count / (1 + (count - 1) * _RHO)
    return Diagnostics(count, birge_ratio(values, errors), scale, used, mean, low, high, between, effective)


def _normal(one: Origin, *, log: bool) -> tuple[float, float] | None:
    """Value and standard error, as if the printed interval were a normal one of 95 %."""
    if one.centre is None or one.low is None or one.high is None or one.low >= one.high or (log and one.low <= 0):
        return None
    low, centre, high = (math.log(end) if log else float(end) for end in (one.low, one.centre, one.high))
    return centre, (high - low) / (2 * _NORMAL_95)


def weighted_mean(values: list[float], errors: list[float]) -> tuple[float, float]:
    """The mean weighted by inverse variances, and its standard error."""
    weights = [1 / error**2 for error in errors]
    mean = math.fsum(weight * value for weight, value in zip(weights, values, strict=True)) / math.fsum(weights)
    return mean, 1 / math.sqrt(math.fsum(weights))


def birge_ratio(values: list[float], errors: list[float]) -> float:
    """sqrt(chi2 / (n - 1)): above one where the values scatter more than their errors say."""
    mean, _ = weighted_mean(values, errors)
    chi2 = math.fsum(((value - mean) / error) ** 2 for value, error in zip(values, errors, strict=True))
    return math.sqrt(chi2 / (len(values) - 1))


def pdg_scale_factor(values: list[float], errors: list[float]) -> tuple[float | None, int]:
    """The Particle Data Group's S and the number of values it is made of: those with an error below 3 sqrt(n) delta."""
    _, delta = weighted_mean(values, errors)
    cut = 3 * math.sqrt(len(values)) * delta
    kept = [(value, error) for value, error in zip(values, errors, strict=True) if error <= cut]
    if len(kept) < 2:
        return None, len(kept)
    return max(1.0, birge_ratio([value for value, _ in kept], [error for _, error in kept])), len(kept)


def _random_effects(values: list[float], errors: list[float]) -> tuple[float, float, float, float]:
    try:
        import numpy
        from statsmodels.stats.meta_analysis import combine_effects
    except ImportError:
        raise MissingExtraError("diagnostics need statsmodels: pip install 'factcheck-ai[stats]'") from None
    found = combine_effects(numpy.asarray(values), numpy.asarray(errors) ** 2, method_re="dl", use_t=True, alpha=0.05)
    # Hartung and Knapp's interval is the last but one row: (mean, standard error, low, high).
    error = math.sqrt(found.var_hksj_re)
    from scipy.stats import t

    half = float(t.ppf(0.975, len(values) - 1)) * error
    mean = float(found.mean_effect_re)
    return mean, mean - half, mean + half, float(found.tau2)
