"""Regular expressions that are compiled when first used: a text needs few of the three hundred that sixteen languages have."""

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Later:
    """What looks like a compiled pattern, and has its methods as soon as one of them is asked for."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self.flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """The method `name`, which is not there before the pattern is compiled."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled when first used; raises `re.error` only then.

    Each use costs a little more, so what nearly every number is tried with stays with `re.compile`.
    """
    return cast("re.Pattern[str]", _Later(source, flags))
