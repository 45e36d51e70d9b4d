"""Bytes to text, whatever the headers say: many pages name a charset that they are not written in."""

import codecs
import re

_META = re.compile(rb"<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEAD = 4096
# Labels that are subsets, or are commonly put on supersets (Encoding Standard, whatwg.org, section 4.2).
_WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "shift_jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "big5": "big5hkscs", "unicode-1-1-utf-8": "utf-8", "utf8": "utf-8",
}  # fmt: skip
# What pages of a language were written in before UTF-8, most usual first.
_USUAL = {
    "zh": ("gb18030", "big5hkscs"), "ru": ("cp1251", "koi8-r"), "uk": ("cp1251", "koi8-u"),
    "pl": ("cp1250", "iso-8859-2"),
    "cs": ("cp1250", "iso-8859-2"), "ja": ("cp932", "euc-jp"), "ko": ("cp949",), "tr": ("cp1254",), "pt": ("cp1252",),
}  # fmt: skip
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Python's own, which no page is written in; some raise where others would replace.
_NO_CHARSETS = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}
_STATEFUL = {"iso-2022-jp", "hz-gb-2312", "hz", "iso-2022-kr"}  # pure ASCII on the wire: valid UTF-8 proves nothing
_EXPECTED = {
    "zh": "\u3000-\u303f\u3400-\u9fff\uff00-\uffef", "ja": "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef",
    "ko": "\u3000-\u303f\uac00-\ud7af", "ru": "\u0410-\u044fЁё", "uk": "\u0410-\u044fІіЇїЄєҐґ",
}  # fmt: skip
_TYPOGRAPHY = "\u00a0-\u00bf\u2010-\u203a€№"
_LATIN = "\u00c0-\u017f"


def decoded(body: bytes, declared: str | None, language: str | None) -> str:
    """The text of `body`. `declared` is the header's charset, `language` what the record says the page is written in.

    A byte order mark decides; then valid UTF-8, which nothing else looks like by chance; then the header, the page's
    own `<meta>`, and what pages of the language usually are in, the first that decodes and gives that language's
    letters. Never raises.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return body.decode(encoding, "replace")
    named = [name for name in (_known(declared), _known(_declared_inside(body))) if name]
    if not _STATEFUL & set(named):
        text = _tried(body, "utf-8")
        if text is not None:
            return text
    base = (language or "").partition("-")[0]
    candidates = list(dict.fromkeys([*named, *_USUAL.get(base, ()), "gb18030", "cp1251", "cp1252"]))
    texts = [(name, text) for name in candidates if (text := _tried(body, name)) is not None]
    for _, text in texts:
        if _looks_like(text, base):
            return text
    for name, text in texts:
        if name in named:
            return text
    return body.decode(named[0] if named else "utf-8", "replace")


def _declared_inside(body: bytes) -> str | None:
    match = _META.search(body[:_HEAD])
    return match[1].decode("ascii") if match else None


def _known(label: str | None) -> str | None:
    if not label:
        return None
    name = label.strip().lower()
    name = _WIDER.get(name, name)
    try:
        found = codecs.lookup(name)
        return name if found._is_text_encoding and found.name not in _NO_CHARSETS else None
    except (LookupError, ValueError):
        return None


def _tried(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        # One bad byte in a long page is a damaged page, not another charset; a page cut at the size limit ends badly.
        text = body.decode(encoding, "replace") if encoding in ("utf-8", "gb18030") else ""
        return text if 0 < text.count("\ufffd") <= len(text) // 5000 else None


def _looks_like(text: str, language: str) -> bool:
    """Whether the letters beyond ASCII are mostly those of the language."""
    foreign = [character for character in text[:200_000] if character > "\x7f"]
    if not foreign or not language:
        return True
    expected = _EXPECTED.get(language, _LATIN)
    fitting = len(re.findall(f"[{expected}{_TYPOGRAPHY}]", "".join(foreign)))
    if language in ("ru", "uk") and sum(map(str.isupper, foreign)) * 2 > len(foreign):
        return False  # KOI8 read as windows-1251 has its capitals and small letters swapped
    return fitting * 10 >= len(foreign) * 8
