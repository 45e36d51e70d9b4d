"""How loading and checking grow: whole processes on generated registers, with peak memory."""

import tempfile
from pathlib import Path

from benchmarks import generate, timing

SIZES = (1_000, 10_000, 100_000)


def main() -> None:
    """Print time and memory of `check` and of one `show` at each size, and how each grew."""
    timing.compile_packages()
    print("\nLoading generated registers, whole process\n")
    print(f"{'claims':>8} {'check s':>8} {'show s':>8} {'peak MB':>8} {'x time':>7}")
    before = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            claims = Path(folder) / "claims"
            generate.register(claims, size)
            named = ("--register", str(claims))
            check = (*timing.FACTCHECK, "check", *named)
            timing.seconds(check)
            checked = min(timing.seconds(check) for _ in range(3 if size < 100_000 else 1))
            shown = timing.seconds((*timing.FACTCHECK, "show", "deepseek/fleet-0", *named))
            memory = timing.peak_memory(check)
            growth = f"{checked / before:6.1f}x" if before else ""
            print(f"{size:8,} {checked:8.2f} {shown:8.2f} {memory:8.0f} {growth:>7}", flush=True)
            before = checked
