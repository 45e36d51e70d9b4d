"""Diagnostics as blocks, never without the words that they are not used in the verdict."""

from collections.abc import Iterator

from factcheck.judge.diagnostics import LABEL, Diagnostics
from factcheck.render.blocks import Block, Line
from factcheck.render.safe import safe
from factcheck.render.wording import many


def blocks(name: str, found: Diagnostics) -> Iterator[Block]:
    """One measurand's statistics, a line each."""
    yield Line("")
    yield Line(safe(f"Diagnostics{f', {name}' if name else ''} ({LABEL})"), "strong")
    if found.count < 2:
        yield Line(f"{many(found.count, 'two-sided origin')}: nothing to compute.", "dim", 2)
        return
    yield Line(f"Birge ratio, sqrt(chi2/(n-1)): {found.birge:.3g} over {found.count} two-sided origins", "", 2, hang=2)
    scale = "not defined" if found.scale_factor is None else f"{found.scale_factor:.3g}"
    yield Line(
        f"PDG scale factor: {scale}, from {found.scaled_by} of them (errors up to 3 sqrt(n) delta)", "", 2, hang=2
    )
    effects = f"{found.mean:.4g}, {found.low:.4g} to {found.high:.4g}"
    yield Line(f"DerSimonian-Laird with Hartung-Knapp: {effects}; tau2 {found.between:.3g}", "", 2, hang=2)
    yield Line(f"Effective origins if correlated at 0.3: {found.effective:.2g}", "", 2, hang=2)
    yield Line("These treat printed digits as errors of measurement, which they are not.", "dim", 2, hang=2)
