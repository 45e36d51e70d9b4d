"""One list of hidden characters, compared with what Unicode says."""

import sys
import unicodedata

from factcheck.records.hidden import HIDDEN
from factcheck.render.safe import safe

BLANK_FILLERS = "\u115f\u1160\u3164\uffa0"
JOINERS = "\u034f\u17b4\u17b5"
SELECTORS = {*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}


def test_the_list_is_what_unicode_calls_control_format_surrogate_separator_or_ignorable() -> None:
    for point in range(sys.maxunicode + 1):
        character = chr(point)
        hides = unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and character not in "\t\n"
        if hides or character in BLANK_FILLERS + JOINERS or point in SELECTORS:
            assert HIDDEN.match(character), f"U+{point:04X}"
        elif unicodedata.category(character) != "Cn":
            assert not HIDDEN.match(character), f"U+{point:04X}"


def test_safe_text_hides_nothing() -> None:
    assert safe("a\x1b[31m\u202eb\r\n\tc") == "a\\x1b[31m\\u202eb\\x0d  c"
    assert safe("plain 深度求索 жирная") == "plain 深度求索 жирная"


def test_what_xml_forbids_is_hidden() -> None:
    assert safe("a\ufffe\uffff") == "a\\ufffe\\uffff"


def test_a_style_of_a_symbol_is_seen_and_one_behind_a_letter_or_digit_is_not() -> None:
    assert not HIDDEN.search("I \u2764\ufe0f AI, \u26a0\ufe0f")
    assert HIDDEN.search("GPT-4\ufe0f")
    assert HIDDEN.search("x\ufe0e")
