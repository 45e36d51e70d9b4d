"""The register as a report in Markdown: question by question what `show` shows, and every source as a link."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from urllib.parse import quote

from factcheck import __version__
from factcheck.judge import bench
from factcheck.records import Claim, Imprint, Question, Register
from factcheck.render import assessment
from factcheck.render.blocks import Block, Drawing, Grid
from factcheck.render.columns import Columns
from factcheck.render.findings.markdown import escaped
from factcheck.render.wording import many, who

_WIDTH = 200  # every column of a table; nothing is wrapped
_EVERYTHING = assessment.Shown(withdrawn=True, relations=True)
_IN_AN_ADDRESS = "%/:?#[]@!$&'()*+,;=~"
_BEGINS_A_LIST = re.compile(r"^(?:(\d+)(?=[.)] )|(?=[-+=]))")
_INDENT = re.compile(r"^ +")


def write(register: Register, imprint: Imprint, questions: Sequence[Question]) -> str:
    """Subject by subject, each question with its verdict, its tables of claims, and links to what was cited."""
    on = bench(register, about=questions)
    told = [f"# {escaped(imprint.title or 'Who says what number')}", _imprint(imprint, questions)]
    for subject, asked in groupby(questions, lambda question: question.subject):
        named = register.subjects.get(subject)
        told.append(f"## {escaped(named.name if named else subject)}")
        for question in asked:
            shown = assessment.blocks(register, question, on.answer(question), _WIDTH, _EVERYTHING)
            told += [*_paragraphs(shown), *_sources(register, question)]
    return "\n\n".join(told) + "\n"


def _imprint(imprint: Imprint, questions: Sequence[Question]) -> str:
    claims = sum(len(question.claims) for question in questions)
    licence = f" Licence: {escaped(imprint.licence)}." if imprint.licence else ""
    return f"{many(len(questions), 'question')}, {many(claims, 'claim')}.{licence} Made by factcheck {__version__}."


def _paragraphs(blocks: Iterable[Block]) -> Iterator[str]:
    """Each block as a paragraph, a heading or a table; drawings need a width and are left out."""
    for block in blocks:
        if isinstance(block, Grid):
            yield _table(block.columns)
        elif not isinstance(block, Drawing) and block.text:
            text = escaped(block.text)
            if block.style == "title":
                yield f"### {text}"
            elif block.style == "strong":
                yield f"**{block.badge}** {text}" if block.badge else f"**{text}**"
            else:
                yield _BEGINS_A_LIST.sub(r"\1\\", text)


def _table(columns: Columns) -> str:
    rows = [columns.headings, ["---"] * len(columns.headings), *(map(_cell, row) for row in columns.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(text: str) -> str:
    """A cell, whose spaces at its beginning show how far down a re-telling stands."""
    return _INDENT.sub(lambda found: "&emsp;" * (len(found[0]) // 2), escaped(text))


def _sources(register: Register, question: Question) -> Iterator[str]:
    claims = register.claims_of(question)
    if claims:
        yield "Where it was printed:"
        yield "\n".join(f"- {_cited(register, claim)}" for claim in claims)


def _cited(register: Register, claim: Claim) -> str:
    at = f", {escaped(claim.cite.at)}" if claim.cite.at else ""
    via = "".join(f"; read on {_link(register, one)}" for one in claim.cite.via)
    said = f"{escaped(who(register, claim))}, “{escaped(claim.stated)}” (`{claim.id}`)"
    return f"{said}: {_link(register, claim.cite.source)}{at}{via}"


def _link(register: Register, named: str) -> str:
    """A source by its title, publisher and date; its address is one of the web, by the model of sources."""
    source = register.sources.get(named)
    if source is None:
        return escaped(named)
    date = str(source.published) if source.published else "undated"
    title = escaped(source.title or source.publisher or source.id)
    linked = f"[{title}](<{quote(source.url, safe=_IN_AN_ADDRESS)}>)" if source.url else title
    publisher = f", {escaped(source.publisher)}" if source.publisher and source.title else ""
    return f"{linked}{publisher}, {date}"
