"""The register as a table for spreadsheets: one row a claim, with its question's verdict on what it measures."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.records import Imprint, Question, Register
from factcheck.render import wire
from factcheck.render.safe import safe

if TYPE_CHECKING:
    from factcheck.render.wire_shapes import ClaimWire, QuantityWire, QuestionWire, SourceWire

    Cells = dict[str, str | None]

# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"); a plain number is none.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def write(register: Register, imprint: Imprint, questions: Sequence[Question]) -> str:
    """The claims in the order of the register, under a line of headings; every cell in quotes, RFC 4180 but for `\\n`.

    `low` and `high` are what the phrase says, in `unit`, exact, empty where open; days for dates. `role` is what the
    claim is to the `verdict` on what it measures.
    """
    document = wire.register(register, imprint, questions)
    sources = {source["id"]: source for source in document["sources"]}
    names = {party["id"]: party["name"] for party in document["parties"]}
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for number, row in enumerate(_rows(document["questions"], sources, names)):
        if number == 0:
            writer.writerow(row)
        writer.writerow(_inert(cell or "") for cell in row.values())
    return text.getvalue()


def _rows(
    questions: "list[QuestionWire]", sources: "dict[str, SourceWire]", names: dict[str, str]
) -> "Iterator[Cells]":
    for question in questions:
        judged = {
            role["claim"]: (role["role"], part["assessment"]["verdict"])
            for part in question["judged"]["measurands"]
            for role in part["assessment"]["roles"]
        }
        for claim in question["claims"]:
            role, verdict = judged.get(claim["id"], (None, None))
            asked: Cells = {"question": question["id"], "asks": question["asks"], "metric": question["metric"]}
            yield {
                **asked, **_claim(claim, names), "role": role, "verdict": verdict,
                **_printed(claim, sources.get(claim["cite"]["source"])), "note": claim["note"],
            }  # fmt: skip


def _claim(claim: "ClaimWire", names: dict[str, str]) -> "Cells":
    return {
        "claim": claim["id"],
        "subject": claim["subject"],
        "scope": claim["scope"],
        "device": claim["device"],
        "as_of": claim["as_of"],
        "stated": claim["stated"],
        "language": claim["language"],
        **_quantity(claim["quantity"]),
        "hedge": claim["hedge"],
        "by": claim["by"],
        "by_name": names.get(claim["by"]),
        "organisation": claim["organisation"],
        "interest": claim["interest"],
        "basis": claim["basis"],
        "repeats": " ".join(one["claim"] for one in claim["repeats"]),
        "presumed": " ".join(one["claim"] for one in claim["repeats"] if one["presumed"]),
        "status": claim["status"],
    }


def _quantity(found: "QuantityWire | None") -> "Cells":
    if found is None:
        return dict.fromkeys(("reads", "low", "high", "unit", "per"))
    first, last = (found["dates"][0], found["dates"][-1]) if found["dates"] else (found["low"], found["high"])
    return {
        "reads": found["display"],
        "low": first if found["low"] is not None else None,
        "high": last if found["high"] is not None else None,
        "unit": found["unit"],
        "per": f"{found['per']['value']} {found['per']['unit']}" if found["per"] else None,
    }


def _printed(claim: "ClaimWire", source: "SourceWire | None") -> "Cells":
    cite = claim["cite"]
    return {
        "source": cite["source"],
        "title": source["title"] if source else None,
        "publisher": source["publisher"] if source else None,
        "published": source["published"] if source else None,
        "url": source["url"] if source else None,
        "at": cite["at"],
        "via": " ".join(cite["via"]),
        "read": cite["read"],
        "evidence": cite["evidence"]["state"],
    }


def _inert(cell: str) -> str:
    """The cell as text that no spreadsheet works out: behind an apostrophe where it would begin a formula."""
    shown = safe(cell)
    return f"'{shown}" if _FORMULA.match(shown) and not _NUMBER.fullmatch(shown) else shown
