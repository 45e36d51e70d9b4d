"""Characters that a reader does not see but a terminal or a comparison obeys: one list for every floor."""

import json
import re
import unicodedata

# Unicode 15.1: general categories Cc (but tab and line feed), Cf, Cs, Zl and Zp, what is default-ignorable besides (the
# blank Hangul fillers, joiners, variation selectors), and the two code points that XML forbids. A test compares with
# `unicodedata`. The selectors of text or emoji style are seen where they stand behind a symbol, and hidden elsewhere:
# behind a letter or a digit they change nothing but a comparison.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe"
    "\uffff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    "|(?<![\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff])[\ufe0e\ufe0f]"
)


def escaped(json_text: str) -> str:
    """JSON with hidden characters written as the escapes that JSON has for them, safe to print on a terminal."""
    return HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], json_text)


def named(character: str) -> str:
    """`U+202E (right-to-left override)`."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'control character').lower()})"
