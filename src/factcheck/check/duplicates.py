"""Rules about records that stand twice."""

import re
import unicodedata
from collections.abc import Hashable, Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit

from factcheck.check.rules import Fault
from factcheck.records import Register, Source

_TRACKING = re.compile(r"utm_.*|fbclid|gclid|ref|ref_src|igshid|mc_[ce]id|spm")
_FEWEST_WORDS = 4  # shorter titles, such as "Annual report", are shared by many publications


def repeated_claim(register: Register) -> Iterator[Fault]:
    """One statement of one party in one source is one claim.

    A claim that stands twice makes an echo chamber of the register itself.
    Mend it: delete the newer entry, or say what differs (`scope`, `device`, `subject`, `as_of`, `at`).
    """
    first: dict[Hashable, str] = {}
    for claim in register.claims.values():
        key = (
            claim.question, claim.by, claim.cite.source, claim.cite.at, _folded(claim.stated), claim.value,
            claim.subject, claim.scope, claim.device, claim.as_of,
        )  # fmt: skip
        if (earlier := first.setdefault(key, claim.id)) != claim.id:
            message = f"'{claim.id}' says what '{earlier}' says, by the same party in the same source"
            yield Fault(("claim", claim.id), ("id",), message, "delete one, or say what differs")


def repeated_source(register: Register) -> Iterator[Fault]:
    """One publication is one source: no address and no title of a publisher stands twice.

    Two records of one article look like two witnesses. Addresses are compared without what does not change the page.
    A title counts from four words on, with publisher, date and language: there is an "Annual report" each year.
    Mend it: keep one, and let every citation name it.
    """
    first: dict[Hashable, str] = {}
    for source in register.sources.values():
        for field, key in _signatures(source):
            if (earlier := first.setdefault(key, source.id)) != source.id:
                message = f"'{source.id}' has the {field} of '{earlier}'"
                yield Fault(("source", source.id), (field,), message, "keep one of them, and cite that")
                break


def _signatures(source: Source) -> Iterator[tuple[str, Hashable]]:
    if source.url:
        yield "url", ("url", _address(source.url))
    words = _folded(source.title or "")
    if len(words) >= _FEWEST_WORDS:
        yield "title", ("title", source.publisher, words, source.published, source.language)


def _address(url: str) -> str:
    """An address without what does not change the page: scheme, `www.`, last slash, fragment, tracking parameters."""
    parts = urlsplit(url)
    query = urlencode(sorted(pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0])))
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}?{query}"


def _folded(text: str) -> tuple[str, ...]:
    """The words of a text, without case, accents and punctuation; letters of scripts without spaces one by one."""
    plain = unicodedata.normalize("NFD", text).casefold()
    return tuple(re.findall(r"[\u3040-\u9fff\uac00-\ud7af]|[^\W_]+", re.sub(r"[\u0300-\u036f]", "", plain)))
