"""What is said below a table that does not show all its rows."""


def rest(shown: int, total: int) -> str | None:
    """How to see the others; None where there are none."""
    return f"The first {shown:,} of {total:,}: --all shows every one." if shown < total else None
