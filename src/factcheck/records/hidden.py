"""Characters that a reader does not see but a terminal or a comparison obeys: one list for every floor."""

import re
import unicodedata

# Unicode 15.1: general categories Cc (but tab and line feed), Cf, Cs, Zl and Zp, and the blank Hangul fillers.
# A test compares with `unicodedata`.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)


def named(character: str) -> str:
    """`U+202E (right-to-left override)`."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'control character').lower()})"
