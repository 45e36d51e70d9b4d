"""`python -m benchmarks memory`: how much memory `factcheck read` needs for a long file that it reads line by line."""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.reading import article

_SIZES = (1, 10, 100)  # megabytes
_CHUNK = 1_000_000


def peak(megabytes: int) -> float:
    """Peak resident memory in MB of a process that reads a file of so many megabytes of English, line by line."""
    lines = article("en").encode() + b"\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        with path.open("wb") as file:
            while file.tell() < megabytes * _CHUNK:
                file.write(lines)
        command = [sys.executable, "-m", "benchmarks.memory", str(path)]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _read(path: str) -> float:
    command = [sys.executable, "-m", "factcheck", "read", path, "--lang", "en", "--format", "jsonl"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    """Print the peak for each size, as it is measured."""
    for megabytes in _SIZES:
        print(f"factcheck read --format jsonl, {megabytes:3} MB: peak {peak(megabytes):.0f} MB", flush=True)


if __name__ == "__main__":
    print(_read(sys.argv[1]))
