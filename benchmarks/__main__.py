"""`python -m benchmarks`: every benchmark, one after the other; or the named ones."""

import importlib
import sys

EVERY = ("startup", "indexing", "loading", "reading", "memory", "judging", "agreement", "verifying")

if __name__ == "__main__":
    for name in sys.argv[1:] or EVERY:
        importlib.import_module(f"benchmarks.{name}").main()
