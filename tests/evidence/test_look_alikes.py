"""The false-alarm corpus: saved-page look-alikes in five languages, half of which print the number in another spelling."""

import re
from collections import Counter

import pytest

from factcheck.evidence import Judged, Page, Visit, judge
from factcheck.evidence.naming import Directory
from factcheck.evidence.page import MOST_NUMBERS
from factcheck.store import load
from factcheck.web.html_text import extracted
from tests.conftest import TESTS

PAGES = TESTS / "data" / "pages"
CASE = re.compile(r"<!-- (found|drifted) ([\w-]+) \| (.*?) -->\n(.*?)(?=<!--|\Z)", re.DOTALL)
LOADED = load(PAGES / "claims")
DIRECTORY = Directory(LOADED.register)
# What a saved page has around its article: menus, counters, notices, other people's headlines, all full of numbers.
SHELL = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<style>p {{ width: 2048px }}</style><script>var visitors = 50000;</script></head><body>
<nav><a href="/">Home</a> <a href="/ai">AI (1,204)</a></nav><div class="cookies">365 days · 12 partners</div>
<main><article><h1>{title}</h1><time>2025-01-24 10:31</time><p>{filler}</p>{article}<p>{filler}</p></article></main>
<aside><h4>Most read</h4><ol><li>5 tips for 2025</li><li>Top 10 phones under $500</li></ol></aside>
<footer>© 2011-2026 · 1,482 comments · 3 min</footer></body></html>"""
FILLER = {
    "en": "The figure has been discussed for weeks, and nobody outside the company can check it.",
    "pl": "O tej liczbie dyskutuje się od tygodni i nikt z zewnątrz nie może jej sprawdzić.",
    "ru": "Об этой цифре спорят уже несколько недель, и проверить её извне никто не может.",
    "pt": "O número é discutido há semanas, e ninguém de fora consegue verificá-lo.",
    "zh": "这个数字已经讨论了好几周，外界没有人能够核实。",
}  # fmt: skip


def cases() -> list[tuple[str, str, str, str, str]]:
    found = []
    for path in sorted(PAGES.glob("*.html")):
        for state, claim, title, article in CASE.findall(path.read_text(encoding="utf-8")):
            found.append((path.stem, state, claim, title, article))
    return found


def judged(language: str, claim: str, article: str) -> Judged:
    html = SHELL.format(language=language, title="News", article=article, filler=FILLER[language])
    made = extracted(html)
    page = Page(made.title, made.text, made.language, made.scripts, made.walled)
    visit = Visit("https://example.org/a", "2026-11-22", "https://example.org/a", 200, page=page)
    return judge(LOADED.register.claims[claim], visit, DIRECTORY)


def test_the_corpus_is_large_even_and_sound() -> None:
    counts = Counter(state for _, state, *_ in cases())

    assert LOADED.findings == []
    assert {language for language, *_ in cases()} == {"en", "pl", "pt", "ru", "zh"}
    assert counts["found"] + counts["drifted"] >= 60
    assert abs(counts["found"] - counts["drifted"]) <= 6


@pytest.mark.parametrize(("language", "state", "claim", "title", "article"), cases(), ids=lambda one: str(one)[:40])
def test_every_look_alike_is_judged_right(language: str, state: str, claim: str, title: str, article: str) -> None:
    """No page that prints the number is called drifted, and none that does not is called found."""
    assert judged(language, claim, article).state == state, title


def test_no_phrase_is_repeated_word_for_word() -> None:
    """A found page must show that numbers are read, not that words are compared."""
    verbatim = [
        title
        for _, state, claim, title, article in cases()
        if state == "found" and LOADED.register.claims[claim].stated in article
    ]

    assert verbatim == []


@pytest.mark.parametrize(
    ("title", "state"),
    [("DeepSeek has 50 thousand H100 GPUs", "found"), ("Meta has 50 thousand H100 GPUs", "drifted")],
)
def test_a_title_is_part_of_its_page(title: str, state: str) -> None:
    made = extracted(f"<html><head><title>{title}</title></head><body><p>{FILLER['en'] * 40}</p></body></html>")
    page = Page(made.title, made.text)

    visit = Visit("https://example.org/a", status=200, page=page)
    assert judge(LOADED.register.claims["fleet-en"], visit, DIRECTORY).state == state


def test_what_was_not_read_to_its_end_is_not_called_drifted() -> None:
    page = Page("DeepSeek", "DeepSeek. " + "1-" * (MOST_NUMBERS + 1))

    assert page.is_cut
    assert not Page("DeepSeek", "1-" * 100).is_cut


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        ("DeepSeek is silent. Meta has 50,000 H100s.", "says the number of Meta"),
        ("Unlike DeepSeek, RivalCo has 50,000 H100s.", "says the number of RivalCo"),
        (
            "Meta has 50,000 H100s. DeepSeek has 10,000 H100s.",
            "says the number of Meta; of its subject it prints 10,000 H100s",
        ),
        ("Meta has 60,000 H100s. DeepSeek is silent.", "does not print the number"),
        ("DeepSeek has 60,000 H100s.", "does not print the number; of its subject it prints 60,000 H100s"),
        ("Somebody has 50,000 H100s.", "prints the number and does not name its subject"),
    ],
)
def test_what_a_drifted_page_prints_is_told_with_whose_it_is(article: str, reason: str) -> None:
    """Nobody is to conclude from a report that another's number is the subject's new one."""
    seen = judged("en", "fleet-en", f"<p>{article}</p>")

    assert seen.reason == f"the page {reason}"
