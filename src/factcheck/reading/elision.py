"""A number that counts what an earlier number of its sentence counted: 10,000 users, of whom 3,000 in Poland."""

import re

from factcheck.quantity import Quantity
from factcheck.reading.page import Page
from factcheck.reading.patterns import pattern

# What a second number of the same sentence counts when nothing is printed beside it.
CARRIERS = frozenset("parameter token GPU GPU.h user person company model visit query".split())
_LARGE = frozenset("parameter token GPU.h user visit query".split())
_SENTENCE_END = pattern(r"[.!?;](?=\s)|[。！？；\n]")


def same_sentence(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether no sentence ends between the two, and they stand near each other."""
    return second.start - first.end < _ELISION_REACH and _SENTENCE_END.search(text, first.end, second.start) is None


def nearer(found: list[Quantity], quantity: Quantity, carrier: Quantity) -> Quantity:
    """What was counted right before the number, in a list (参数量为7B、32B和72B); else `carrier`."""
    last = found[-1]
    return last if last.unit in CARRIERS and quantity.start - last.end <= _LISTED else carrier


def elides(text: str, quantity: Quantity, carrier: Quantity) -> bool:
    """Whether the number takes the unit of `carrier`: of like size, with no noun of its own, in the same sentence."""
    if quantity.start - carrier.end >= _ELISION_REACH or costs(text, quantity):
        return False
    part = (
        PART_OF.search(text, max(0, quantity.start - 40), quantity.start) is not None
        or _OF_THEM.match(text, quantity.end) is not None
    )
    counter = quantity.noun is not None and quantity.noun in _COUNTERS.get(carrier.unit or "", ())
    counter = counter and not _OTHER_HOUSES.match(text, quantity.end)
    if (
        (quantity.noun is not None and not counter and not (part and quantity.rule.endswith("spelled")))
        or quantity.kind not in ("cardinal", "range", "vague")
        or quantity.low is quantity.high is None
    ):
        return False
    if not same_sentence(text, carrier, quantity):
        return False
    size, other = quantity.low or quantity.high or 0, carrier.low or carrier.high or 0
    large = size >= LEAST_LARGE
    if carrier.unit not in _LARGE and other and size > other * _LIKE_SIZE:
        return False
    if carrier.unit in ("GPU", "company") and _is_of_parameters(quantity):
        return False
    if not counter and carrier.unit not in _LARGE and _PAID.search(text, max(0, quantity.start - 8), quantity.start):
        return False
    if carrier.unit in _LARGE:
        return large and other >= LEAST_LARGE
    return large or part or counter or quantity.hedge != "none"


def elides_money(text: str, quantity: Quantity, carrier: Quantity) -> bool:
    """Whether a large number is of the money of `carrier`: убыток 5 млрд долларов при выручке 3,7 млрд."""
    if (
        quantity.noun is not None
        or quantity.kind not in ("cardinal", "range")
        or not same_sentence(text, carrier, quantity)
    ):
        return False
    large = (quantity.low or quantity.high or 0) >= LEAST_MONEY
    return large and OF_MONEY.search(text, max(0, quantity.start - MONEY_REACH), quantity.start) is not None


def counts_companies(page: Page, quantity: Quantity) -> bool:
    """Whether the Chinese counter of companies and shops stands alone, and companies were named last: 能做的企业只剩二三十家."""
    text, units = page.text, page.lexicon.units
    if quantity.noun != "家" or not _ALONE.match(text, quantity.end):
        return False
    before = text[max(0, quantity.start - _COMPANIES_REACH) : quantity.start]
    for place in range(len(before) - 1, -1, -1):
        if before[place] in "。！？；\n" or _OTHER_HOUSES.match(before, place):
            return False
        if (row := units.starts(before, place)) and row.name == "company":
            return True
    return False


def counts_cards(text: str, quantity: Quantity, carrier: Quantity) -> bool:
    """Whether the word for pieces, which by itself is money, counts accelerators as it did before: 2.4万块H100扩建到了10万块."""
    if carrier.unit != "GPU" or quantity.unit_span is None or quantity.unit_span[1] - quantity.unit_span[0] != 1:
        return False
    piece = text[quantity.unit_span[0]]
    if piece not in "块塊" or piece not in carrier.surface or not same_sentence(text, carrier, quantity):
        return False
    return _PAID.search(text, max(0, quantity.start - 8), quantity.start) is None


def of_parameters(quantity: Quantity) -> Quantity:
    """What seems a number of models, as that of parameters where it is too large: 百亿模型, 4个模型，分别为7B、14B、32B和72B."""
    return quantity._replace(unit="parameter") if quantity.unit == "model" and _is_of_parameters(quantity) else quantity


def _is_of_parameters(quantity: Quantity) -> bool:
    return (quantity.low or quantity.high or 0) >= _LEAST_PARAMETERS


def costs(text: str, quantity: Quantity) -> bool:
    """Whether the number is what something costs, so that only money can lend it a unit: комплект из 4 карт стоит 1,1 млн."""
    return COSTS.search(text, max(0, quantity.start - MONEY_REACH), quantity.start) is not None


def with_unit_of(quantity: Quantity, carrier: Quantity, text: str) -> Quantity:
    """The number with the unit of `carrier` in place of the noun beside it."""
    end = quantity.end if quantity.noun is None else quantity.num_spans[-1][1]
    return quantity._replace(
        unit=carrier.unit, noun=None, end=end, surface=text[quantity.start : end], unit_source="elided"
    )


_OF_THEM = pattern(
    r" (?:of them|of whom|of which|z nich|из них|з них|del[ea]s|de ell[oa]s|d['’]entre eux|di loro|davon|von ihnen|van hen|trong số đó)(?![^\W\d_])"
)
# A share of what was counted before: of whom, z których, из них, dos quais, davon.
PART_OF = pattern(
    r"(?:of wh(?:om|ich)|of them|among them|z któr\w+|z nich\w?|z czego|из котор\w+|из них|в том числе|в т\. ?ч\.|включая|у тому числі|зокрема|w tym(?! roku| miesi| tygodn| czasie)|včetně|з як\w+|з них|d[oa]s quais|del[ea]s|"
    r"de l[oa]s cuales|de ell[oa]s|dont|parmi eux|di cui|dei quali|von denen|davon|darunter|waarvan|z toho|trong đó|bunların)"
    r"(?:,? [^\W\d_]{1,14}){0,3} ?$"
)

# Chinese counters of what the carrier counted: 10万张H100 ... 20万张.
_COUNTERS = {"GPU": "张張块塊枚片颗顆", "person": "名位", "company": "家", "model": "款", "user": "名位"}
_ALONE = pattern(r"[，。、；：！？,.;:!?）)\s的左以]|上下|\Z")
_OTHER_HOUSES = pattern(
    "[门門酒饭飯书書]?店|医院|醫院|[银銀]行|机构|機構|[餐影]?[厅廳]|影院|[学學]校|网点|網點|基金|酒吧|[农農][户戶]"
)
# What is paid is no people and no cards: 三人共赔偿200万, 卖了八千五.
_PAID = pattern("[赔賠付花卖賣买買价價罚罰薪捐款费費钱錢挣掙赚賺][^，。、；：,;:的者户戶]{0,6}\\Z")
_COMPANIES_REACH, _LEAST_PARAMETERS = 40, 10**8
_ELISION_REACH, _LISTED = 200, 5
# What is said of money shortly before a number, or what it is compared with: при выручке, вместо ожидавшихся, up from.
OF_MONEY = pattern(
    r"(?:(?:revenue|profit|loss|income|budget|debt|invest|valu|spend|выручк|прибыл|убыт|доход|расход|затрат|инвести|оценк|бюджет|капитализац|стоимост|оборот|сделк|контракт|штраф|ущерб|зарплат|финансирован"
    r"|przych|zysk|strat|koszt|inwest|wycen|сумм|стоит|стоил|уйд[её]т|ушло|стоим|обойд|обойт|обошл|потрат|влож|выплат|дивиденд|привл|заплат|прогноз|kwot|total|amount|receita|lucro|prejuí|custo|umsatz|gewinn|verlust|einnahm|ingres|gananci|pérdid"
    r"|收入|营收|營收|利润|利潤|亏损|虧損|投资|投資|融资|融資|出资|出資|估值|市值|支出|总额|總額|金额|金額)[^.;!?。；，,0-9]{0,20}"
    r"|(?:вместо|против|wobec|zamiast|versus|against|compared with|compared to|up from|down from|contra|frente a|gegenüber|较|較|比)"
    r" ?(?:[^\W\d_]{1,14} ){0,2})$",
    re.IGNORECASE,
)
COSTS = pattern(
    r"(?<![^\W_])(?:стои[тлм]|обойд|обош[лё]|заплат|оценив|кошту|зарабо|выручил|потрат|earn|gross|rais(?:ed|ing)|paid|pay(?:s|ing)?|spen[dt]|t[ao]ok(?:en|ing)? in|"
    r"brought in|cost|encaiss|factur|dépens|payé|levé|coût|ingres|recaud|gast|pag[aoóu]|cobr|fatur|arrecad|captou|cust|incass|fattur|spes|raccol|nahm|verdien|zahl|"
    r"kost|setzte|zarob|wyda[łn]|zapłac|pozyska)[^\W\d_]{0,6}[^.;!?,0-9]{0,20}$", re.IGNORECASE,
)  # fmt: skip
MONEY_REACH, LEAST_MONEY = 48, 10**6
LEAST_LARGE, _LIKE_SIZE = 1000, 1000
