"""The claims of one measurand as a table: origins first, each followed by what only repeats or joins it."""

from collections.abc import Iterator, Mapping

from factcheck.judge.origins import Role
from factcheck.judge.questions import Part
from factcheck.records import Register
from factcheck.records.lineage import parents
from factcheck.render.blocks import Block, Grid, Line, Style
from factcheck.render.columns import COUNTED_WITH, MEDIUM, RETELLS, SAME_HOUSE, WIDE, Columns
from factcheck.render.standing import standing
from factcheck.render.view import Row

STANDING = "what it is to the verdict"
_LAST = {Role.DRIFTED_ECHO: 1, Role.UNREAD: 2, Role.WITHDRAWN: 3}
_BRANCHES = {
    Role.SAME_HOUSE: SAME_HOUSE, Role.UNATTRIBUTED: COUNTED_WITH, Role.PRESUMED_ECHO: COUNTED_WITH,
}  # fmt: skip


def claim_table(register: Register, part: Part, rows: Mapping[str, Row], width: int, indent: int) -> Iterator[Block]:
    """The part's claims that are among `rows`, in as many columns as fit `width`; stacked where none do."""
    told = [(rows[claim], depth) for claim, depth in _in_order(register, part) if claim in rows]
    stands = {row.claim: standing(register, register.claims[row.claim], part.assessment) for row, _ in told}
    depths = tuple(depth for _, depth in told)
    names = [_branch(part, row, depth) + name(row) for row, depth in told]
    if width >= WIDE - 3:
        six = ("who says it", "number", "basis", "as of", "printed in", STANDING)
        wide = tuple(
            (who, row.number, row.basis, row.as_of, row.printed, stands[row.claim])
            for who, (row, _) in zip(names, told, strict=True)
        )
        yield Grid(Columns(six, (20, 16, 16, 10, 22, 30), wide), depths, indent)
        return
    if width >= MEDIUM - 3:
        headings = ("who says it", "number", "basis, printed in", STANDING)
        medium = tuple(
            (who, row.number, joined(row.basis, row.printed), stands[row.claim])
            for who, (row, _) in zip(names, told, strict=True)
        )
        yield Grid(Columns(headings, (19, 16, 20, 22), medium), depths, indent)
        return
    for who, (row, depth) in zip(names, told, strict=True):
        yield Line(who, "strong", hang=2 * depth + 2)
        cells: tuple[tuple[str, Style], ...] = (
            (row.number, "number"), (joined(row.basis, row.printed), "dim"), (stands[row.claim], ""),
        )  # fmt: skip
        for text, style in cells:
            yield Line(text, style, indent + 2 * depth + 2)


def name(row: Row) -> str:
    """Who says it, with the interest."""
    return row.who + (f" ({row.interest})" if row.interest else "")


def joined(*texts: str) -> str:
    """Several cells in one, those that say something."""
    return " · ".join(text for text in texts if text)


def _branch(part: Part, row: Row, depth: int) -> str:
    """The indent of a claim, and the sign of what it is to the one above it."""
    if not depth:
        return ""
    role, _ = part.assessment.lines.roles[row.claim]
    return "  " * (depth - 1) + _BRANCHES.get(role, RETELLS)


def _in_order(register: Register, part: Part) -> Iterator[tuple[str, int]]:
    """Origins in the order of the file, each followed by its house, its re-tellings and who is counted with it."""
    claims = {claim: register.claims[claim] for claim in part.claims}
    roles = part.assessment.lines.roles
    below: dict[str, list[str]] = {}
    heads = []
    for claim in sorted(claims, key=lambda one: (_LAST.get(roles[one][0], 0), part.claims.index(one))):
        role, leads = roles[claim]
        above = [one for one in parents(claims, claim) if one != claim]
        if role is Role.ORIGIN or role in _LAST:
            heads.append(claim)
        elif above and role is Role.ECHO:
            below.setdefault(above[0], []).append(claim)
        elif leads and leads[0] in claims and leads[0] != claim:
            below.setdefault(leads[0], []).append(claim)
        else:
            heads.append(claim)
    shown: set[str] = set()
    for head in [*heads, *claims]:
        waiting = [(head, 0)]
        while waiting:
            one, depth = waiting.pop()
            if one not in shown:
                shown.add(one)
                yield one, depth
                waiting.extend((echo, depth + 1) for echo in reversed(below.get(one, ())))
