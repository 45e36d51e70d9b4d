"""`factcheck build`: a register as one file that opens at once."""

from pathlib import Path

from factcheck.cli import progress, session


def run(output: Path, register: Path | None) -> int:
    """Write the index of the register to `output`; 1, and nothing written, if the register has faults."""
    from factcheck.store.index.opening import build_file

    folder = session.register_folder(register)
    imprint = session.settings(folder).imprint
    if output.is_dir():
        session.stop(f"cannot write '{output}': it names no file")
    with progress.counting("reading the register", "files") as tell:
        try:
            loaded = build_file(folder, output, imprint, tell)
        except OSError as error:
            session.stop(f"cannot write '{output}': {error.strerror or error}")
    status = session.report(loaded.findings)
    if loaded.findings:
        session.note(f"nothing written: mend what was found first; see `factcheck check --register {folder}`")
        return status
    counts = f"{len(loaded.register.claims):,} claims, {output.stat().st_size / 1e6:,.1f} MB"
    session.note(f"wrote {output}: {counts}")
    return status
