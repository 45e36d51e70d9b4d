"""`factcheck schema`: the JSON Schemas of what curators write and of what is exported."""

from pathlib import Path

from factcheck.cli import session


def run(kind: str | None, everything: Path | None) -> int:
    """Print the schema of `kind`, or write all of them into a folder."""
    from factcheck.check.finding import did_you_mean
    from factcheck.records import schemas

    if everything is not None:
        try:
            everything.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            session.stop(f"cannot make '{everything}': {error.strerror}")
        for name in schemas.KINDS:
            session.write(schemas.text(name), everything / f"{name}.schema.json")
        return session.CLEAN
    if kind not in schemas.KINDS:
        known = ", ".join(schemas.KINDS)
        session.stop(
            f"there is no kind '{kind}'; {did_you_mean(kind, schemas.KINDS) or known}"
            if kind
            else f"which kind? one of: {known}"
        )
    session.write(schemas.text(kind), None)
    return session.CLEAN
