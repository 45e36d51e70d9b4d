"""`factcheck check`: every rule over every record."""

from pathlib import Path

from factcheck.cli import session


def run(register: Path | None) -> int:
    """Print every finding on stderr and what was checked on stdout; 1 if any finding is an error."""
    from factcheck.judge import arithmetic

    loaded = session.open_register(register, arithmetic.rules())
    status = session.report(loaded.findings)
    kept = loaded.register
    counts = f"{len(kept.claims)} claims, {len(kept.questions)} questions, {len(kept.sources)} sources"
    session.write(f"{counts}: {len(loaded.findings) or 'no'} finding{'' if len(loaded.findings) == 1 else 's'}\n", None)
    return status
