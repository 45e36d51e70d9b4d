"""Numbers behind 第 that only tell apart or give a place: 第三, and those of a list that say the word once: 第一、二和四席位."""

from factcheck.reading.patterns import pattern

_NUMBER = "[0-9一二三四五六七八九十百]{1,4}"
_LINK = "[、和与與及]"
_LISTED = pattern(rf"第 ?{_NUMBER}(?:[名位]?{_LINK}第?{_NUMBER}){{0,4}}[名位]?{_LINK} ?\Z")
_FURTHER = pattern(rf"(?:{_LINK}第?{_NUMBER}){{1,4}}")
_LINKS = frozenset("、和与與及")
_REACH = 24


def numbered(text: str, position: int) -> bool:
    """Whether 第 stands before the number at `position`, or before the first of the list it belongs to."""
    place = position - (text[position - 1 : position] == " ")
    before = text[place - 1 : place]
    if before == "第":
        return True
    if before not in _LINKS or "第" not in text[max(0, position - _REACH) : position]:
        return False
    return _LISTED.search(text, max(0, position - _REACH), position) is not None


def list_end(text: str, end: int) -> int:
    """Where the list ends that goes on behind the number that ends at `end`; `end` where none does."""
    further = _FURTHER.match(text, end) if text[end : end + 1] in _LINKS else None
    return further.end() if further else end
