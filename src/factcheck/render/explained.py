"""What `factcheck explain` was asked about, with its story: one thing for every format."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from factcheck.judge.questions import Answer
from factcheck.records import Claim
from factcheck.render.blocks import Block

Kind = Literal["claim", "question", "relation", "verdict", "rule", "word"]


@dataclass(frozen=True, slots=True)
class Explained:
    """A record or a word by its name, told in blocks; for a claim or a question, how it was judged, as of which day."""

    kind: Kind
    name: str
    told: tuple[Block, ...]
    claim: Claim | None = None
    answer: Answer | None = None
    day: date | None = None
