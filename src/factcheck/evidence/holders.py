"""Who a sentence says has a number, as far as a few words of five languages tell: `RivalCo has 50,000 GPUs`.

Only what is plain is told. A number that is taken away from its subject by mistake is a false alarm, so that a name
counts here only directly before a verb of having, or with the shape of a company's name.
"""

import re
from dataclasses import dataclass

_CAPITAL, _SMALL = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ\u0401\u0410-\u042f", "a-zß-öø-ÿąćęłńśźż\u0430-\u044f\u0451"
_WORD = rf"[{_CAPITAL}][\w.&-]*\w"
_HAVE = (
    r"has|have|had|owns?|owned|holds?|held|operates?|runs?|uses?|used|bought|rents?|boasts?|deployed"
    r"|ma|miał[ao]?|posiada|kupił[ao]?|dysponuje|używa|dzierżawi"
    r"|имеет|владеет|купил[аи]?|использует|арендует|располагает"
    r"|tem|teria|possui|comprou|opera|usa|alugou"
)
# `RivalCo has about`, `у RivalCo около`: the words up to the number, which may say how exact it is and no more.
_HOLDER = re.compile(
    rf"(?:(?P<name>{_WORD}(?: {_WORD}){{0,3}}) (?:{_HAVE})|(?<!\w)[Уу] (?P<of>{_WORD}))(?: [{_SMALL}]{{1,15}}){{0,5}} $"
)
_HOLDER_HAN = re.compile(
    r"(?P<name>[A-Za-z]{2,20}|[\u4e00-\u9fff]{2,8}) ?"
    r"(?:[则已也共]|大?约){0,2}(?:拥有|有|持有|购买|买|部署|使用)了?(?:大?约|近|超过|逾|至少)?$"
)
# The inner capital of RivalCo, or what companies put behind their names. Two capitals alone may be a chip or an office.
_INNER = rf"\w*[{_SMALL}][{_CAPITAL}]\w*"
_COMPANY = re.compile(rf"{_INNER}|.* (?:Inc|Corp|Labs?|Technologies|Group|Holdings|Systems|Computing)\.?")
_LONGEST_LEAD = 120
_ITS_OWN = re.compile(r"(?:the|its|an?|this|their|our|whose)", re.IGNORECASE)
# What stands before a name that the sentence only compares with; and behind it.
_ASIDE_BEFORE = re.compile(
    r"(?:\bunlike|\bcontrast (?:to|with)|\bcompared (?:to|with)|\bthan|\bversus|\bvs\.?|\bahead of|\bbehind"
    r"|\b(?:rivals?|competitors?) (?:of|to)"
    r"|\bprzeciwieństwie do|\bodróżnieniu od|\bporównaniu (?:z|do)|\bniż|\bkonkurent(?:ka)?"
    r"|\bв отличие от|\bпо сравнению с|\bчем|\bконкурент(?:ка)?|\bсоперник"
    r"|\bao contrário d[aeo]|\bdiferente(?:mente)? d[aeo]|\bcomparação (?:com|à|ao)(?: [ao])?|\bdo que [ao]"
    r"|\b(?:rival|concorrente) d[aeo]) $|(?:不同于|不像|相较于|相比于) ?$",
    re.IGNORECASE,
)
_ASIDE_BEHIND = re.compile(r"'s (?:\w+ )?(?:rival|competitor)|的(?:竞争)?对手")
_WITH_HAN, _UNLIKE_HAN = re.compile(r"[与和跟同] ?$"), re.compile(r" ?(?:不同|不一样|相比)")
_JOINED = re.compile(r"|[-/ ]|,? (?:and|or|&|i|oraz|и|e|ou) |[和与及、]|'s(?!.*(?:rival|competitor)).*")


@dataclass(frozen=True, slots=True)
class Holder:
    """A name that a sentence gives the number to, and where it stands."""

    start: int
    end: int
    name: str

    @property
    def is_company(self) -> bool:
        """Whether the name has the shape of a company's: RivalCo, Rival Labs."""
        return _COMPANY.fullmatch(self.name) is not None or _COMPANY.fullmatch(self.name.split()[-1]) is not None


def holder(text: str, first: int, number: int) -> Holder | None:
    """Who is said to have the number at `number`, in the sentence that begins at `first`."""
    first = max(first, number - _LONGEST_LEAD)
    lead = text[first:number]
    match = _HOLDER.search(lead) or _HOLDER_HAN.search(lead)
    if match is None:
        return None
    group = "name" if match["name"] else "of"
    start, end = first + match.start(group), first + match.end(group)
    words = [*text[max(0, start - 8) : start].split()[-1:], match[group].split()[0]]
    if any(map(_ITS_OWN.fullmatch, words)) or stands_aside(text, start, end):
        return None
    return Holder(start, end, match[group])


def stands_aside(text: str, start: int, end: int) -> bool:
    """Whether the name at `start:end` is only compared with: `unlike DeepSeek`, `DeepSeek's rival`."""
    before, behind = text[max(0, start - 30) : start], text[end : end + 30]
    compared = _WITH_HAN.search(before) and _UNLIKE_HAN.match(behind)
    return bool(compared or _ASIDE_BEFORE.search(before) or _ASIDE_BEHIND.match(behind))


def are_one(text: str, end: int, start: int) -> bool:
    """Whether the name that ends at `end` shares what is said of the one at `start`, or owns it: `DeepSeek's HPC`."""
    return 0 <= start - end <= 40 and _JOINED.fullmatch(text[end:start]) is not None


def names_a_company(text: str) -> bool:
    """Whether a part of a sentence, its known names cut out, names a company in the middle of it."""
    return re.search(rf"(?<!\w){_INNER}", text) is not None
