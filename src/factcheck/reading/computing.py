"""Computing power as Chinese writes it with a letter: 500P算力, 算力达1.2万P, 3E级算力."""

from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import Symbol

_POWERS = {"P": 15, "E": 18}
_LETTER = pattern("(?P<letter>[PE])(?:[Ff](?:lops|LOPS)?)?(?![A-Za-z0-9])")
_BEHIND = pattern("[级級]?的?(?:[国國][产產]|智能|通用|[总總]|AI|FP[0-9]{1,2})*算力")
_BEFORE = pattern("算力[^。；;\\n]{0,24}\\Z")
_REACH = 26


def computing_power(text: str, position: int) -> Symbol | None:
    """The petaflops or exaflops that the letter at `position` means beside the word for computing power; None elsewhere."""
    match = _LETTER.match(text, position)
    if match is None:
        return None
    named = _BEHIND.match(text, match.end()) or _BEFORE.search(text, max(0, position - _REACH), position)
    return Symbol("FLOP/s", _POWERS[match["letter"]], match.end()) if named else None
