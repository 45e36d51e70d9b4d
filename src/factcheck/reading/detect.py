"""Which language a text is in: by its script, then by the small words and letters that give it away."""

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.reading.marks import WORD
from factcheck.reading.patterns import pattern

_SAMPLE = 3000
_GLANCE = 400
_FIRST_LOOK = 80
_BEYOND_DOUBT = 14
_FAR_LEAD = 2.5
_FEWEST_WITNESSES = 2
_KANA = pattern("[\u3041-\u30ff]")
_HANGUL = pattern("[\uac00-\ud7a3]")
_HAN = pattern("[\u4e00-\u9fff]")
_CYRILLIC = pattern("[\u0400-\u04ff]")
_LETTERS = pattern("[^\\W\\d_]")
_UKRAINIAN = pattern("[іїєґІЇЄҐ]")
_UKRAINIAN_WORDS = frozenset(
    "та що не на за від або але їх як до про це був була були понад майже тис млрд для року".split()
)
# The commonest short words, and words around numbers, of each Latin-script language.
_SMALL_WORDS = {
    "en": "a an half we he she they i you so all its out what when where than two three one hundred dozen the of and to in is for that with on was by from at as are has its it than more about over per which said will "
    "company million billion years hours users not this have were be an after up some or percent their about nearly week million dollar dollars cent cents pound pounds",
    "pl": "i w na z do się że nie jest o za po od przez jak dla oraz ma to tys mln mld proc zł ponad około roku procent są który "
    "która które ze by przy tylko aż oraz była był firma może milionów miliardów tysięcy dolarów co już niż model wynosi złotych godzin dni osób",
    "pt": "o a de do da que e em um uma para com não os as no na por mais dos das foi ao pelo pela são mil milhões bilhões é "
    "cerca até anos tem entre seu sua ou reais também já está empresa usuários nos dólares pontos custa dias horas contra acima euros pessoas",
    "de": "der die das und in von zu mit den ist im für auf nicht ein eine des dem sich bei über rund mehr als bis wurde hat "
    "werden sind nach aus Millionen Milliarden Mio Mrd Prozent Jahr Euro zwischen etwa oder kostet einen knapp Uhr Stunden Tage",
    "fr": "le la les de des du et en un une est que pour dans sur au aux par plus avec qui a il ont millions milliards environ "
    "ans entre près selon ce son été d l a pas soit euros dollars heures jours cents compte coûte ses moins",
    "es": "meses mes año semana el la los las de del que y en un una por con para se al es más su lo como millones mil cerca unos años entre hasta "
    "fue ha han son según dólares sobre menos casi usuarios cuesta días horas empresa tiene puntos superó euros personas o sin está",
    "it": "mio mia suo sua il lo la i gli le di del della che e in un una per con è da dal al sono più non si nel alla circa milioni miliardi "
    "oltre anni ha tra fra dei delle degli mila euro dollari ore giorni costa quasi ogni almeno società utenti stato",
    "nl": "tussen geen deze dit hun hij zij worden moet kan nog wel veel jaren tegen de het een van en in is op te dat met voor zijn aan er om door bij ook naar uit meer dan ruim miljoen miljard jaar "
    "procent ongeveer zo heeft werd tot of per bijna euro uur dagen kost gebruikers bedrijf niet die maar over wordt dollar cent cents",
    "cs": "a v na se je že s z do o k i za po od pro jako ale by které který která byl více než asi přibližně milionů miliard "
    "procent roku korun dolarů tisíc let mezi také už jsou společnost nebo tisíce podle až má dní hodin uživatelů tis mld ve ze kolem",
    "tr": "ve bir bu da de için ile olarak çok daha en yüzde milyon milyar bin yaklaşık fazla kadar yılında göre olan sonra "
    "dolar dolarlık var ise şirket saat gün kişi oldu yıl kullanıcı değil her ancak arasında lira bin kat",
    "vi": "và của là có cho trong được với các một những người năm không này từ đến triệu tỷ nghìn khoảng hơn đã để theo trên "
    "phần trăm vào công ty chi phí mỗi đồng ngày giờ tại gần mô hình usd về tăng",
}  # fmt: skip
_LETTER_SIGNS = {
    "pl": "ąęłńśźżćóĄĘŁŃŚŹŻĆ", "cs": "ěřůčďťňýáíéžšĚŘŮČŽŠ", "tr": "ğışİĞŞöüçÖÜÇ", "vi": "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "pt": "ãõÃÕçêâóíúàÇ", "de": "ßäöüÄÖÜ", "es": "ñ¿¡óíúéáÓ", "fr": "œèêàùûçéÉîâô", "it": "ìòàèùÈ", "nl": "ëï",
}  # fmt: skip
# A word is worth so much, shared out among the languages that have it.
_WORTH = 12
_CERTAIN = 2 * _WORTH
_LEAD = 2
_SHORTEST_NAMED = 3
# Words that touch no digit: the letter of A100 and the ending of H100s speak for no language.
_FREE_WORD = pattern(r"(?<![\w])[^\W\d_]{1,40}(?![\w])")
_LETTER_WORTH = 6
_SIGN_OF = {
    letter: tuple(code for code, letters in _LETTER_SIGNS.items() if letter in letters)
    for letter in "".join(_LETTER_SIGNS.values())
}
_OTHER_SCRIPT = pattern("[\u0400-\u04ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LATIN = frozenset(_SMALL_WORDS)


class Guess(NamedTuple):
    """The likeliest language, and whether the text leaves little doubt."""

    code: str
    certain: bool


def detect(text: str) -> str:
    """The likeliest language of the beginning of `text`; English where nothing speaks for another."""
    return guess(text).code


def guess(text: str) -> Guess:
    """What `detect` finds, and whether it is certain."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        by_script = _by_script(sample)
        if by_script:
            return Guess(by_script, certain=True)
    scores = _scores(sample)
    first, second = sorted(scores, key=lambda code: (-scores[code], code != "en"))[:2]
    return Guess(first, scores[first] >= _CERTAIN and scores[first] >= _LEAD * scores[second])


def contradicting(text: str, code: str) -> str | None:
    """The language of a text that was called `code` but is beyond doubt in another; None where the name may stand."""
    sample = text[:_GLANCE]
    if not sample.isascii() and code in _LATIN and _OTHER_SCRIPT.search(sample):
        return _by_script(sample)
    if code not in _LATIN:
        return None
    scores = _scores(sample[:_FIRST_LOOK])
    if scores[code] >= _CERTAIN:
        return None
    if len(sample) > _FIRST_LOOK:
        scores = _scores(sample)
    best = max(scores, key=lambda other: scores[other])
    clear = scores[best] >= _BEYOND_DOUBT and scores[best] >= _FAR_LEAD * scores[code]
    return best if clear and best != code and _witnesses(sample, best) >= _FEWEST_WITNESSES else None


def _witnesses(sample: str, code: str) -> int:
    """How many different words, of two letters or more, and letters of a sample speak for a language.

    A letter alone may be a unit or a list's item: the `W` of watt is a word of Polish too.
    """
    shares = _shares()
    words = {word for word in _FREE_WORD.findall(sample.lower()) if len(word) > 1}
    spoken = sum(any(code == one for one, _ in shares.get(word, ())) for word in words)
    return spoken + sum(code in _SIGN_OF.get(letter, ()) for letter in set(sample))


def _scores(sample: str) -> dict[str, int]:
    scores = dict.fromkeys(_SMALL_WORDS, 0)
    shares = _shares()
    for word in _FREE_WORD.findall(sample.lower()):
        for code, worth in shares.get(word, ()):
            scores[code] += worth
    if not sample.isascii():
        for letter in _SIGN_OF.keys() & set(sample):
            worth = _LETTER_WORTH // len(_SIGN_OF[letter]) * sample.count(letter)
            for code in _SIGN_OF[letter]:
                scores[code] += worth
    return scores


@lru_cache(maxsize=1)
def _shares() -> dict[str, tuple[tuple[str, int], ...]]:
    """What each word is worth for each language: the small words, number words, months and currencies."""
    from factcheck.reading.tables.cldr import CLDR
    from factcheck.reading.tables.spellout import SPELLOUT

    languages: dict[str, list[str]] = {}
    for code, small in _SMALL_WORDS.items():
        named = {
            *SPELLOUT[code]["words"],
            *SPELLOUT[code]["magnitudes"],
            *CLDR[code]["months"],
            *CLDR[code]["magnitudes"],
        }
        named |= {name for names in CLDR[code]["currencies"].values() for name in names}
        words = {word for phrase in named for word in _FREE_WORD.findall(phrase) if len(word) >= _SHORTEST_NAMED}
        for word in words | set(small.lower().split()):
            languages.setdefault(word, []).append(code)
    return {word: tuple((code, _WORTH // len(codes)) for code in codes) for word, codes in languages.items()}


def _by_script(sample: str) -> str | None:
    """Chinese, Japanese, Korean, Russian or Ukrainian, where a good share of the letters is theirs."""
    han, letters = len(_HAN.findall(sample)), len(_LETTERS.findall(sample))
    kana, hangul, cyrillic = len(_KANA.findall(sample)), len(_HANGUL.findall(sample)), len(_CYRILLIC.findall(sample))
    if hangul * 5 > letters:
        return "ko"
    if kana and (han + kana) * 5 > letters and kana * 8 > han:
        return "ja"
    if (han + kana) * 8 > letters:
        return "zh"
    if cyrillic * 4 > letters:
        ukrainian = len(_UKRAINIAN.findall(sample))
        words = sum(word in _UKRAINIAN_WORDS for word in WORD.findall(sample.lower()))
        russian = len(re.findall("[ыэъёЫЭЪЁ]", sample))
        return "uk" if ukrainian > russian or (ukrainian == russian and words > 2 and ukrainian) else "ru"
    return None
