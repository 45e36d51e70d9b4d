"""Numbers in Korean words, told from the words that begin alike by what they count: 삼십 명, 구조 원, but 구조 개편, 조사 대상."""

import re

from factcheck.reading.patterns import pattern

HANGUL_DIGITS = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
HANGUL_NUMERALS = frozenset("십백천만억조") | HANGUL_DIGITS.keys()
_DIGIT = f"[{''.join(HANGUL_DIGITS)}]"
_ALL = f"[십백천만억조{''.join(HANGUL_DIGITS)}]"
# What may stand right behind a counter: nothing, a particle, or a word for about; anything else makes another word of it.
_OVER = (
    "(?:(?![가-힣])|(?=(?:이상|이하|이내|가량|정도|안팎|미만|남짓|쯤|씩|째|짜리|어치|여|간|당|으로|에서|까지|부터|에게|마다|이[다며고나]|인데|였|이었)"
    "|[이가을를은는의에로도만와과권](?![가-힣])))"
)
OVER = pattern(_OVER)
_LONG_MONEY = "달러|위안|유로|센트|파운드(?!리)"
_MONEY = f"(?:{_LONG_MONEY}|[원엔]{_OVER})"
_COUNTER = f"(?:{_LONG_MONEY}|퍼센트|개월|시간|토큰|사람|배럴|미터|킬로|가구|마리|프로(?![가-힣])|[원엔명개년일분배곳건회장톤번점]{_OVER}|(?<!십)(?<!십 )대{_OVER})"
# Two syllables or more; trillions, which are also parts of many words, only of money: 구조 개선, 백조.
_SPOKEN = (
    f"(?:{_DIGIT}[십백천만억]|[십백천]{_DIGIT}?[십백천만억]|[만억]{_DIGIT}[십백천]|[만억][천백십]|십{_DIGIT}|{_ALL}{{1,6}}조(?= ?{_MONEY}|{_ALL}| {_ALL}))"
    f"{_ALL}{{0,20}}(?:(?<=[만억조]) {_ALL}{{2,20}})?"
)
_SPOKEN_COUNTED = f"{_SPOKEN}(?<!조)(?= ?{_COUNTER})|{_SPOKEN}(?<=조)(?= ?{_MONEY})"
# A round number that stands by itself: 천만 관객, 백만을 넘었다, but not 천만에.
_ROUND = "[십백천][만억](?!에|의 말|[ ]?다행|장자)(?:(?![가-힣])|(?=[을를이은여의]))"
# One syllable that counts by itself: 만 원, 천 명, 삼달러, 십 퍼센트.
_ALONE = (
    f"[백천만억조] (?:원|엔|명){_OVER}|[십백천만억조] ?(?:{_LONG_MONEY}|퍼센트)|[십백천]원(?![가-힣])|[십백천만]원(?=짜리|씩|에|을|이[고며다라])"
    f"|[십백천만] (?:개|건|곳|톤|배|년|개월|시간){_OVER}|{_DIGIT} ?퍼센트|[삼사오육칠팔구](?:{_LONG_MONEY})"
)
# A magnitude that begins a number whose next part is printed: 천 4백만, 만 6천.
_BEFORE_DIGITS = "천 [1-9]백|만 [1-9]천"
# Decimals in words: 일점이삼달러.
DECIMAL = pattern(
    f"(?P<whole>{_ALL}{{1,6}})점(?P<part>[영공{''.join(HANGUL_DIGITS)}]{{1,4}})(?=(?:{_LONG_MONEY}|퍼센트| 퍼센트| 달러))"
)
# A fraction in words, alone or behind a whole number, but not 이분의 일, which is as often somebody's business.
SHARE = pattern(
    "(?:(?P<whole>[십백천일이삼사오육칠팔구]{2,8}|[삼사오육칠팔구])[과와] |(?!이분))(?P<below>[이삼사오육칠팔구십백천][십백천일이삼사오육칠팔구]{0,4})분의 ?"
    "(?P<above>[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])"
    "(?=(?:이상|이하|가량|정도|으로|에서|[이가을를은는의로에도만와과])?(?![가-힣]))"
)
# How such a number goes on behind a space: 이십일조 삼천억 원.
RESUMED = pattern(f"{_ALL}{{2,20}} ?{_COUNTER}")
_NUMERAL = pattern(f"{_SPOKEN_COUNTED}|{_ALONE}")


def is_hangul_numeral(text: str, position: int) -> bool:
    """Whether a number spelled in hangul, with its unit, begins at `position`, where a word begins: 백오십억 원."""
    return _NUMERAL.match(text, position) is not None


# A number in words that begins here, if no letter stands before it.
SAID = "|".join(
    (
        _SPOKEN_COUNTED,
        _ALONE,
        _ROUND,
        _BEFORE_DIGITS,
        *(re.sub(r"\?P<\w+>", "?:", part.pattern) for part in (DECIMAL, SHARE)),
    )
)
