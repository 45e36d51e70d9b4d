"""Patterns that are compiled when first used: a fault in one must show here, not in a user's text."""

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from factcheck import reading
from factcheck.reading.lexicon import codes, lexicon
from factcheck.reading.patterns import pattern


def test_every_pattern_of_the_grammar_and_of_each_language_compiles() -> None:
    modules = [import_module(f"factcheck.reading.{found.name}") for found in iter_modules(reading.__path__)]
    named = [value for holder in (*modules, *map(lexicon, codes())) for value in vars(holder).values()]
    sources = {value.pattern for value in named if isinstance(value, (re.Pattern, type(pattern(""))))}
    assert len(sources) > 250
    for source in sources:
        re.compile(source)


def test_a_pattern_reads_as_a_compiled_one_does() -> None:
    late = pattern("(a)|b", re.IGNORECASE)
    assert [found[0] for found in late.finditer("xAb")] == ["A", "b"]
    assert late.match("xAb", 1) is not None
    assert late.fullmatch("AB") is None
    assert late.sub("-", "xAb") == "x--"


def test_a_fault_shows_when_the_pattern_is_used() -> None:
    with pytest.raises(re.error):
        pattern("(").match("")
