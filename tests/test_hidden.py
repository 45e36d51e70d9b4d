"""One list of hidden characters, compared with what Unicode says."""

import sys
import unicodedata

from factcheck.records.hidden import HIDDEN
from factcheck.render.safe import safe

BLANK_FILLERS = "\u115f\u1160\u3164\uffa0"


def test_the_list_is_what_unicode_calls_control_format_surrogate_or_separator() -> None:
    for point in range(sys.maxunicode + 1):
        character = chr(point)
        hides = unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and character not in "\t\n"
        if hides or character in BLANK_FILLERS:
            assert HIDDEN.match(character), f"U+{point:04X}"
        elif unicodedata.category(character) != "Cn":
            assert not HIDDEN.match(character), f"U+{point:04X}"


def test_safe_text_hides_nothing() -> None:
    assert safe("a\x1b[31m\u202eb\r\n\tc") == "a\\x1b[31m\\u202eb\\x0d  c"
    assert safe("plain 深度求索 жирная") == "plain 深度求索 жирная"
