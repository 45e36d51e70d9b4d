"""How long a person waits: whole commands as ratios to `python -c pass` in the same run, and what they import."""

import subprocess
import sys
from pathlib import Path

from benchmarks import timing

# Runs a command on a pseudo-terminal of its own, since what a person sees is not what a pipe gets.
_TERMINAL = """
import os, pty, sys
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:], lambda terminal: os.read(terminal, 65536))))
"""
_PEERS = ("sqlite-utils", "check-jsonschema", "pip-audit")


def main() -> None:
    """Print the table of start-up ratios and the import profile of `show`."""
    timing.compile_packages()
    commands = {
        "--version": (*timing.FACTCHECK, "--version"),
        "--help": (*timing.FACTCHECK, "--help"),
        "show deepseek, piped": (*timing.FACTCHECK, "show", "deepseek"),
        "show deepseek --format json": (*timing.FACTCHECK, "show", "deepseek", "--format", "json"),
        "show deepseek, on a terminal": (sys.executable, "-c", _TERMINAL, *timing.FACTCHECK, "show", "deepseek"),
        "check": (*timing.FACTCHECK, "check"),
        "(a terminal alone)": (sys.executable, "-c", _TERMINAL, *timing.PASS),
    }
    for peer in _PEERS:
        if (Path(sys.prefix) / "bin" / peer).exists():
            commands[f"{peer} --version"] = (f"{sys.prefix}/bin/{peer}", "--version")
    print("Start-up: median of 21 pairs, each run divided by the `python -c pass` before it\n")
    print(f"{'command':34} {'ms':>7} {'ratio':>7}")
    for name, seconds, ratio in timing.paired(commands):
        print(f"{name:34} {seconds * 1000:7.0f} {ratio:6.1f}x")
    print("\nImports of `show deepseek`, piped, that take 5 ms or more (cumulative)\n")
    print(_imports())


def _imports() -> str:
    command = [sys.executable, "-X", "importtime", "-m", "factcheck", "show", "deepseek"]
    shown = subprocess.run(command, capture_output=True, text=True, env=timing.environment(), check=False)
    rows = [line.removeprefix("import time:").split("|") for line in shown.stderr.splitlines() if "|" in line]
    times = [(int(row[1]) / 1000, row[2].rstrip()) for row in rows if row[1].strip().isdigit()]
    slow = [(milliseconds, name) for milliseconds, name in times if milliseconds >= 5]
    return "\n".join(f"{milliseconds:7.0f} ms {name}" for milliseconds, name in slow)
