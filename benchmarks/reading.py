"""`python -m benchmarks.reading`: how fast and how well quantities are read, beside other readers where installed."""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module, metadata
from pathlib import Path

from tests.reading.score import SEEN, score, sentences

from factcheck.reading import read

PROSE = Path(__file__).parent / "prose"
# A paragraph: one sentence with quantities, one with names or words that hold numbers, and prose around them.
_PROSE_TO_COUNTED = 6
_ARTICLE_BYTES = 400_000
_DENSE = (
    *("0", "1 ", "1%", "$1 ", "1-", "1 to ", "one ", "5 GPU ", "1 million ", "between 1 and ", "十", "1亿", "3个"),
    *("1.5 ", "~1 ", "(1) ", "1st ", "1kWh ", "约1"),
)
_DENSE_CHARACTERS = 20_000
_OTHERS = {"quantulum3": "quantulum3", "Recognizers-Text": "recognizers-text-number"}


def article(code: str, folder: Path = SEEN) -> str:
    """Paragraphs of news in one language: the seen sentences, in turns, among prose that states no figures."""
    pick = random.Random(code)
    items = sentences(folder / f"{code}.yaml")
    counted = [item["say"] for item in items if item["find"]]
    silent = [item["say"] for item in items if not item["find"]]
    prose = (PROSE / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    parts: list[str] = []
    size = 0
    while size < _ARTICLE_BYTES:
        chosen = [pick.choice(counted), pick.choice(silent), *pick.choices(prose, k=_PROSE_TO_COUNTED)]
        pick.shuffle(chosen)
        parts.append(" ".join(chosen))
        size += len(parts[-1].encode())
    return "\n".join(parts)


def speed(reader: Callable[[str], object], text: str, passes: int = 3) -> float:
    """Megabytes of UTF-8 a second of processor time, line by line; the best of some passes over the whole text."""
    lines = text.split("\n")
    return len(text.encode()) / min(_seconds(reader, lines) for _ in range(passes)) / 1e6


def _seconds(reader: Callable[[str], object], lines: list[str]) -> float:
    begun = time.process_time()
    for line in lines:
        reader(line)
    return time.process_time() - begun


def densest(code: str) -> tuple[float, str]:
    """Megabytes a second on the worst of some texts that are numbers and nothing else, and what that text repeats."""
    texts = {piece: (piece * _DENSE_CHARACTERS)[:_DENSE_CHARACTERS] for piece in _DENSE}
    rates = {piece: speed(lambda line: read(line, code), text, passes=1) for piece, text in texts.items()}
    worst = min(rates, key=lambda piece: rates[piece])
    return rates[worst], worst


def import_seconds() -> float:
    """The best of five imports of `factcheck.reading` in processes of their own."""
    code = "import time; a = time.perf_counter(); import factcheck.reading; print(time.perf_counter() - a)"
    command = [sys.executable, "-c", code]
    return min(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(5))


def table() -> Iterator[str]:
    """One line a language, then the import time and what other readers could be asked."""
    yield f"{'':4}{'MB/s':>7}{'F1':>7}{'unit':>7}{'bound':>7}"
    for path in sorted(SEEN.glob("*.yaml")):
        code = path.stem
        one = score(sentences(path), code)
        rate = speed(lambda line, code=code: read(line, code), article(code))  # type: ignore[misc]
        yield f"{code:4}{rate:7.2f}{one.f1:7.3f}{one.units / one.right:7.3f}{one.bounds / one.right:7.3f}"
    for code in ("en", "zh", "ko"):
        rate, piece = densest(code)
        yield f"densest text, {code}: {rate:.3f} MB/s ({piece!r} again and again)"
    yield f"import factcheck.reading: {import_seconds() * 1000:.1f} ms"
    yield from map(_other, _OTHERS.items())


def _other(named: tuple[str, str]) -> str:
    name, package = named
    try:
        version = metadata.version(package)
        parse = _parser(name)
    except (ImportError, metadata.PackageNotFoundError) as missing:
        return f"{name}: not installed ({missing})"
    return f"{name} {version}: {speed(parse, article('en')[:40_000], passes=1):.3f} MB/s on English"


def _parser(name: str) -> Callable[[str], object]:
    if name == "quantulum3":
        parser: Callable[[str], object] = import_module("quantulum3.parser").parse
        return parser
    recognise = import_module("recognizers_number").recognize_number
    return lambda line: recognise(line, "en-us")


def main() -> None:
    """Print accuracy and speed for each language, line by line as they are measured."""
    for row in table():
        print(row, flush=True)


if __name__ == "__main__":
    main()
