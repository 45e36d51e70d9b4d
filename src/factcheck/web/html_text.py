"""HTML to text with selectolax: every block on its own line, table cells apart, footnote marks gone, powers kept."""

import json
import re
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from factcheck.web.extracted import Extracted

# What is struck out is no longer said.
_STRUCK_OUT = "del, s, strike"
_UNREAD = "style, template, svg, annotation, annotation-xml, .katex-html, mjx-assistive-mml, head > *:not(title)"
_BLOCKS = (
    "address, article, aside, blockquote, body, br, button, caption, dd, details, div, dl, dt, fieldset, figcaption, "
    "figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, legend, li, main, nav, ol, option, p, pre, section, "
    "select, summary, table, textarea, title, tr, ul"
)
_FREE = re.compile(r"[\"']isAccessibleForFree[\"']\s{0,5}:\s{0,5}[\"']?false", re.IGNORECASE)
_FOOTNOTE = re.compile(r"[\[(]?(?:[0-9]{1,3}|[a-z*†‡§])[\])]?(?:[, ]{1,2}[0-9]{1,3})?")
_POWER = re.compile(r"[-+−]?[0-9]{1,3}")
# Marks the edge of a block while the page's own line breaks, which mean no more than a space, are folded away.
_EDGE = "\x1e"
_LINKED_TEXTS, _MOST_LINKED = ("headline", "alternativeHeadline", "description", "articleBody", "caption"), 20
_SPACE, _EDGES = re.compile(r"[ \t\n\r\f\v]+"), re.compile(f" ?{_EDGE}[ {_EDGE}]*")


def extracted(html: str) -> Extracted:
    """What the page says. Meta descriptions and picture texts are part of it; scripts and styles are not."""
    tree = LexborHTMLParser(html)
    title = _title(tree)
    whole = tree.css_first("html")
    spoken = whole.attributes.get("lang") if whole else None
    descriptions = _descriptions(tree)
    scripts = tree.css("script")
    onward = tree.css("meta[http-equiv='refresh' i]")
    walled = any(_FREE.search(script.text() or "") for script in scripts)
    descriptions += _linked_data(tree)
    for node in (*scripts, *tree.css(_UNREAD), *tree.css(_STRUCK_OUT)):
        node.decompose()
    for node in tree.css("sup"):
        _keep_power_drop_mark(node)
    for node in tree.css("img[alt]"):
        node.insert_after(f" {node.attributes.get('alt') or ''}{_EDGE}")
    for node in tree.css("td, th"):
        node.insert_after(" | ")
    for node in tree.css(_BLOCKS):
        node.insert_before(_EDGE)
        node.insert_after(_EDGE)
    root = tree.body or tree.root
    text = _EDGE.join([root.text(deep=True, separator="") if root else "", *descriptions])
    return Extracted(title, _EDGES.sub("\n", _SPACE.sub(" ", text)).strip(), spoken, len(scripts) + len(onward), walled)


def _title(tree: LexborHTMLParser) -> str:
    names = [node.text() for node in tree.css("title")[:1]]
    names += [_content(node) for node in tree.css("meta[property='og:title']")[:1]]
    return " · ".join(dict.fromkeys(" ".join(name.split()) for name in names if name and name.strip()))


def _descriptions(tree: LexborHTMLParser) -> list[str]:
    nodes = tree.css("meta[name='description'], meta[property='og:description']")
    return list(dict.fromkeys(_content(node) for node in nodes))


def _linked_data(tree: LexborHTMLParser) -> list[str]:
    """What an article says of itself in JSON-LD (schema.org), where script-built pages often have all their text."""
    told: list[str] = []
    for script in tree.css("script[type='application/ld+json']")[:_MOST_LINKED]:
        try:
            waiting = [json.loads(script.text() or "")]
        except (ValueError, RecursionError):
            continue
        while waiting:
            one = waiting.pop()
            if isinstance(one, dict):
                told += [text for key in _LINKED_TEXTS if isinstance(text := one.get(key), str)]
                waiting += [inner for inner in one.values() if isinstance(inner, dict | list)]
            elif isinstance(one, list):
                waiting += one
    return list(dict.fromkeys(told))


def _content(node: Any) -> str:
    return node.attributes.get("content") or ""


def _keep_power_drop_mark(node: Any) -> None:
    """10<sup>25</sup> is a power; 50,000<sup>2</sup> has a footnote, which must not become a digit."""
    content = (node.text() or "").strip()
    before = node.prev.text(deep=True) if node.prev is not None else ""
    if _POWER.fullmatch(content) and re.search(r"(?<![0-9.,])(?:10|2)\s?$", before or ""):
        node.replace_with(f"^{content}")
    elif _FOOTNOTE.fullmatch(content):
        node.decompose()
