"""The small language of relations: `a = b * [24 hour/day] + c`, read without `eval` and within limits.

Grammar, with spaces around every sign:

    relation = sum ("=" | "<=" | ">=" | "<" | ">") sum
    sum      = product (("+" | "-") product)*
    product  = atom (("*" | "/") atom)*
    atom     = claim id | number | "[" number unit "]" | "(" sum ")"
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

LONGEST, DEEPEST = 500, 20
Comparison = Literal["=", "<=", ">=", "<", ">"]
_COMPARISONS: tuple[Comparison, ...] = ("=", "<=", ">=", "<", ">")
_NUMBER = re.compile(r"[0-9]{1,30}(?:\.[0-9]{1,30})?(?:e[+-]?[0-9]{1,2})?")
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_TOKEN = re.compile(r"\[([^\[\]]{1,60})\]|([()])|([^\s()\[\]]+)|(\s+)|(.)")


class FormulaError(ValueError):
    """The formula cannot be read; the message says where and what is allowed."""


class Named(NamedTuple):
    """A claim, by its id."""

    claim: str


class Constant(NamedTuple):
    """A number, with a canonical unit or none."""

    value: Decimal
    unit: str | None


class Operation(NamedTuple):
    """Two parts joined by + - * or /."""

    sign: str
    left: "Expression"
    right: "Expression"


Expression = Named | Constant | Operation


class Formula(NamedTuple):
    """Two expressions and what is said to hold between them."""

    left: Expression
    comparison: Comparison
    right: Expression


@lru_cache(maxsize=4096)  # a relation is read once to see whom it names, and once to be worked out
def parse(text: str) -> Formula:
    """Read a relation. Raises FormulaError with a sentence that says what is wrong."""
    if len(text) > LONGEST:
        raise FormulaError(f"the formula is longer than {LONGEST} characters")
    reader = _Reader(list(_tokens(text)))
    left = reader.sum(0)
    comparison = reader.comparison()
    right = reader.sum(0)
    reader.end()
    return Formula(left, comparison, right)


def claims_in(part: Formula | Expression) -> Iterator[str]:
    """The ids of the claims that stand in it, in order, as often as they stand there."""
    if isinstance(part, Named):
        yield part.claim
    elif isinstance(part, Operation | Formula):
        yield from claims_in(part.left)
        yield from claims_in(part.right)


def _tokens(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        bracketed, parenthesis, word, _, stray = match.groups()
        if stray:
            raise FormulaError(f"'{stray}' at character {match.start() + 1} has no partner")
        if bracketed is not None:
            yield f"[{bracketed}"
        elif parenthesis or word:
            yield parenthesis or word


class _Reader:
    """A recursive-descent reader over tokens."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._next = 0

    def sum(self, depth: int) -> Expression:
        found = self._product(depth)
        while self._peek() in ("+", "-"):
            found = Operation(self._take(), found, self._product(depth))
        return found

    def comparison(self) -> Comparison:
        sign = self._take()
        for known in _COMPARISONS:
            if sign == known:
                return known
        raise FormulaError(f"one of {' '.join(_COMPARISONS)} is needed where '{sign or 'the end'}' stands")

    def end(self) -> None:
        if self._peek():
            raise FormulaError(f"'{self._peek()}' is one part too many; put spaces around every sign")

    def _product(self, depth: int) -> Expression:
        found = self._atom(depth)
        while self._peek() in ("*", "/"):
            found = Operation(self._take(), found, self._atom(depth))
        return found

    def _atom(self, depth: int) -> Expression:
        if depth > DEEPEST:
            raise FormulaError(f"brackets stand more than {DEEPEST} deep")
        token = self._take()
        if token == "(":  # noqa: S105 - a bracket
            found = self.sum(depth + 1)
            if self._take() != ")":
                raise FormulaError("a closing bracket is missing")
            return found
        if token.startswith("["):
            return _with_unit(token[1:])
        if _NUMBER.fullmatch(token):
            return Constant(Decimal(token), None)
        if _ID.fullmatch(token):
            return Named(token)
        raise FormulaError(f"a claim's id or a number is needed where '{token or 'the end'}' stands")

    def _peek(self) -> str:
        return self._tokens[self._next] if self._next < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._next += 1
        return token


def _with_unit(text: str) -> Constant:
    number, space, unit = text.strip().partition(" ")
    if not _NUMBER.fullmatch(number) or not space or not unit.strip():
        raise FormulaError(f"'[{text}]' is not a number with a unit, such as [24 hour/day]")
    return Constant(Decimal(number), unit.strip())
