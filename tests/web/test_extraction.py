"""Bytes to text: charsets that lie, blocks and cells, footnotes and powers, and pages made to break a parser."""

import asyncio
import time
from pathlib import Path

import pytest

from factcheck.web.decoding import decoded
from factcheck.web.extracted import Extracted
from factcheck.web.extraction import Extractor, kind_of
from factcheck.web.html_text import extracted
from tests.web.pdf import pdf


def text_of(*bodies: tuple[bytes, str]) -> list[Extracted]:
    async def run() -> list[Extracted]:
        async with Extractor(seconds=1) as extractor:
            return [await extractor.text_of(body, kind, "en") for body, kind in bodies]

    return asyncio.run(run())


RU, ZH, PL, JA = (
    "Около 50 тысяч ускорителей, не больше",
    "大约五万张显卡，数量不会更多",
    "Około pięćdziesięciu tysięcy żądań",
    "約5万枚のチップがある",
)


@pytest.mark.parametrize(
    ("body", "declared", "language", "text"),
    [
        (RU.encode(), "windows-1251", "ru", RU),
        (RU.encode("cp1251"), "utf-8", "ru", RU),
        (RU.encode("cp1251"), None, "ru", RU),
        (RU.encode("koi8-r"), None, "ru", RU),
        (RU.encode("cp1251"), "iso-8859-1", "ru", RU),
        (ZH.encode("gb18030"), "gb2312", "zh", ZH),
        (ZH.encode("gb18030"), "iso-8859-1", "zh", ZH),
        (ZH.encode("gb18030"), "utf-8", "zh", ZH),
        (ZH.encode(), "gbk", "zh", ZH),
        (PL.encode("cp1250"), None, "pl", PL),
        (PL.encode("iso-8859-2"), "iso-8859-2", "pl", PL),
        (JA.encode("cp932"), "shift_jis", "ja", JA),
        (JA.encode("iso-2022-jp"), "iso-2022-jp", "ja", JA),
        (b"\xef\xbb\xbf" + RU.encode(), "cp1251", "ru", RU),
        (RU.encode("utf-16"), None, "ru", RU),
        (b'<meta charset="windows-1251">' + RU.encode("cp1251"), None, None, f'<meta charset="windows-1251">{RU}'),
        (b"50,000", "no-such-charset", "en", "50,000"),
    ],
)
def test_what_is_written_counts_not_what_is_declared(
    body: bytes, declared: str | None, language: str | None, text: str
) -> None:
    assert decoded(body, declared, language) == text


@pytest.mark.parametrize("body", [b"\xff\xfe\x00", bytes(range(256)) * 4, b"\x80" * 100, b""])
def test_decoding_never_raises(body: bytes) -> None:
    assert isinstance(decoded(body, "utf-8", "ru"), str)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>50<b>,000</b> <i>H100</i>s</p>", "50,000 H100s"),
        ("<p>50<!-- -->,<!-- -->000 H100s</p>", "50,000 H100s"),
        (
            '<script type="application/ld+json">[{"headline": "50,000 H100s", "url": "x"}, 1, null]</script>',
            "50,000 H100s",
        ),
        ('<script type="application/ld+json">{"headline": ["x"], </script><p>a</p>', "a"),
        ("<p>50,000<sup>2</sup> GPUs</p>", "50,000 GPUs"),
        ("<p>50,000<sup>[12]</sup> GPUs</p>", "50,000 GPUs"),
        ("<p>3.8 × 10<sup>25</sup> FLOP</p>", "3.8 × 10^25 FLOP"),
        ("<p>50,000\n   H100\nGPUs</p>", "50,000 H100 GPUs"),
        ("<div>2,048</div><div>50</div>", "2,048\n50"),
        ("<table><tr><td>GPUs</td><td>50</td><td>000</td></tr></table>", "GPUs | 50 | 000 |"),
        ("<p>a</p><script>b()</script><style>c{}</style><p>d</p>", "a\nd"),
        ('<img alt="50,000 H100s">', "50,000 H100s"),
        ("<p>5 &lt; 6 &amp; 50&nbsp;000</p>", "5 < 6 & 50\u00a0000"),
        ("<p>x<math><semantics><mn>5.576</mn><annotation>5.576</annotation></semantics></math>M</p>", "x5.576M"),
    ],
)
def test_html_reads_as_it_is_seen(html: str, text: str) -> None:
    assert extracted(f"<html><body>{html}</body></html>").text == text


def test_pages_tell_about_themselves() -> None:
    made = extracted(
        '<html lang="pl"><head><title>T</title><meta property="og:title" content="O"><meta name="description" content="D">'
        '<script type="application/ld+json">{"isAccessibleForFree": false}</script></head><body>B</body></html>'
    )

    assert (made.title, made.text, made.language, made.walled, made.scripts) == ("T · O", "B\nD", "pl", True, 1)


def test_kinds_are_told_by_content_where_headers_lie() -> None:
    assert kind_of(b"%PDF-1.7", "text/html; charset=utf-8") == ("pdf", "utf-8")
    assert kind_of(b"<!DOCTYPE html>", "text/plain") == ("html", None)
    assert kind_of(b"\x89PNG", "image/png") == (None, None)
    assert kind_of(b"{}", "application/json") == ("text", None)


def test_code_that_lies_where_the_user_stands_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A checked-out pull request may hold files called like libraries; the parsing child must not import them."""
    for name in ("selectolax", "json", "factcheck"):
        (tmp_path / f"{name}.py").write_text("open('was-run', 'w').close()\nraise SystemExit")
    monkeypatch.chdir(tmp_path)
    (made,) = text_of((b"<html><p>50,000 H100s</p></html>", "text/html"))

    assert (made.text, made.fault) == ("50,000 H100s", "")
    assert not (tmp_path / "was-run").exists()


def test_hostile_pages_cost_seconds_and_the_next_one_is_read() -> None:
    """200,000 attributes on one tag are quadratic in every parser; the child is ended, and another takes its place."""
    attributes = " ".join(f"a{n}=b" for n in range(200_000))
    bodies = (
        (f"<p {attributes}>x</p>".encode(), "text/html"),
        (b"<p>50,000</p>", "text/html"),
        (b"<div>" * 100_000 + b"deep", "text/html"),
        (pdf("50,000 GPUs"), "application/pdf"),
        (b"%PDF-1.4 broken", "application/pdf"),
        (b"\x00\x01", "application/octet-stream"),
    )
    started = time.monotonic()
    many, plain, _, paper, broken, binary = text_of(*bodies)

    assert time.monotonic() - started < 12
    assert "1 s" in many.fault
    assert plain.text == "50,000"
    assert "50,000 GPUs" in paper.text
    assert "PDF" in broken.fault
    assert "not text" in binary.fault
