"""How the index grows: building it, its size, answering from it, and mending it after one file changed."""

import sys
import tempfile
from pathlib import Path

from benchmarks import generate, timing

SIZES = (1_000, 100_000, 1_000_000)


def main() -> None:
    """Print a line for each size; sizes may be named after `indexing` (`python -m benchmarks.indexing 1000`)."""
    timing.compile_packages()
    print("\nThe index of generated registers, whole processes; ratios to `python -c pass`\n")
    print(f"{'claims':>9} {'build s':>8} {'CPU s':>6} {'peak MB':>8}", end=" ")
    print(f"{'size MB':>8} {'show x':>7} {'json x':>7} {'mend s':>7}")
    for size in map(int, sys.argv[1:]) if sys.argv[1:2] and sys.argv[1].isdigit() else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            print(_row(Path(folder), size), flush=True)


def _row(folder: Path, size: int) -> str:
    claims, index, cache = folder / "claims", folder / "register.factcheck", folder / "cache"
    generate.register(claims, size)
    named = ("--register", str(claims))
    build = (*timing.FACTCHECK, "build", "--output", str(index), *named)
    built = timing.used(build)
    show = (*timing.FACTCHECK, "show", "deepseek/fleet-0", "--register", str(index))
    shown = timing.paired({"show": show, "json": (*show, "--format", "json")})
    mended = _mended(claims, cache)
    ratios = " ".join(f"{ratio:6.1f}x" for _, _, ratio in shown)
    took = f"{built.seconds:8.1f} {built.computing:6.1f} {built.peak:8.0f}"
    return f"{size:9,} {took} {index.stat().st_size / 1e6:8.1f} {ratios} {mended:7.2f}"


def _mended(claims: Path, cache: Path) -> float:
    """Processor seconds of one `show` just after one question changed, by an index in a cache of its own."""
    show = (*timing.FACTCHECK, "show", "deepseek/fleet-0", "--register", str(claims))
    timing.seconds(show, XDG_CACHE_HOME=str(cache))
    path = claims / "questions" / "deepseek" / "fleet-0.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("asks: How", "asks: Now how", 1), encoding="utf-8")
    return timing.used(show, XDG_CACHE_HOME=str(cache)).computing


if __name__ == "__main__":
    main()
