"""Which language a text is in: by its script, then by the small words and letters that give it away."""

import re

from factcheck.reading.marks import WORD

_SAMPLE = 3000
_KANA = re.compile("[\u3041-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LETTERS = re.compile("[^\\W\\d_]")
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_UKRAINIAN_WORDS = frozenset(
    "та що не на за від або але їх як до про це був була були понад майже тис млрд для року".split()
)
# The commonest short words, and words around numbers, of each Latin-script language.
_SMALL_WORDS = {
    "en": "the of and to in is for that with on was by from at as are has its it than more about over per which said will "
    "company million billion years hours users not this have were be an after up some or percent their about nearly week million",
    "pl": "i w na z do się że nie jest o za po od przez jak dla oraz ma to tys mln mld proc zł ponad około roku procent są który "
    "która które ze by przy tylko aż oraz była był firma może milionów miliardów tysięcy dolarów co już niż model wynosi złotych godzin dni osób",
    "pt": "o a de do da que e em um uma para com não os as no na por mais dos das foi ao pelo pela são mil milhões bilhões é "
    "cerca até anos tem entre seu sua ou reais também já está empresa usuários nos dólares pontos custa dias horas contra acima euros pessoas",
    "de": "der die das und in von zu mit den ist im für auf nicht ein eine des dem sich bei über rund mehr als bis wurde hat "
    "werden sind nach aus Millionen Milliarden Mio Mrd Prozent Jahr Euro zwischen etwa oder kostet einen knapp Uhr Stunden Tage",
    "fr": "le la les de des du et en un une est que pour dans sur au aux par plus avec qui a il ont millions milliards environ "
    "ans entre près selon ce son été d l a pas soit euros dollars heures jours cents compte coûte ses moins",
    "es": "el la los las de del que y en un una por con para se al es más su lo como millones mil cerca unos años entre hasta "
    "fue ha han son según dólares sobre menos casi usuarios cuesta días horas empresa tiene puntos superó euros personas o sin está",
    "it": "il lo la i gli le di del della che e in un una per con è da dal al sono più non si nel alla circa milioni miliardi "
    "oltre anni ha tra fra dei delle degli mila euro dollari ore giorni costa quasi ogni almeno società utenti stato",
    "nl": "de het een van en in is op te dat met voor zijn aan er om door bij ook naar uit meer dan ruim miljoen miljard jaar "
    "procent ongeveer zo heeft werd tot of per bijna euro uur dagen kost gebruikers bedrijf niet die maar over wordt",
    "cs": "a v na se je že s z do o k i za po od pro jako ale by které který která byl více než asi přibližně milionů miliard "
    "procent roku korun dolarů tisíc let mezi také už jsou společnost nebo tisíce podle až má dní hodin uživatelů tis mld ve ze kolem",
    "tr": "ve bir bu da de için ile olarak çok daha en yüzde milyon milyar bin yaklaşık fazla kadar yılında göre olan sonra "
    "dolar dolarlık var ise şirket saat gün kişi oldu yıl kullanıcı değil her ancak arasında lira bin kat",
    "vi": "và của là có cho trong được với các một những người năm không này từ đến triệu tỷ nghìn khoảng hơn đã để theo trên "
    "phần trăm vào công ty chi phí mỗi đồng ngày giờ tại gần mô hình usd về tăng",
}  # fmt: skip
_LETTER_SIGNS = {
    "pl": "ąęłńśźżćĄĘŁŃŚŹŻĆ", "cs": "ěřůčďťňýĚŘŮČ", "tr": "ğışİĞŞ", "vi": "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "pt": "ãõÃÕ", "de": "ßäöüÄÖÜ", "es": "ñ¿¡", "fr": "œèêàùûœÉ", "it": "ìò",
}  # fmt: skip
_LANGUAGES_OF: dict[str, list[str]] = {}
for _code, _words in _SMALL_WORDS.items():
    for _word in set(_words.lower().split()):
        _LANGUAGES_OF.setdefault(_word, []).append(_code)
_SIGN_OF = {letter: code for code, letters in _LETTER_SIGNS.items() for letter in letters}


def detect(text: str) -> str:
    """The likeliest language of the beginning of `text`; English where nothing speaks for another."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        by_script = _by_script(sample)
        if by_script:
            return by_script
    scores = dict.fromkeys(_SMALL_WORDS, 0)
    scores["en"] = 1
    for word in WORD.findall(sample.lower()):
        for code in _LANGUAGES_OF.get(word, ()):
            scores[code] += 2
    if not sample.isascii():
        for letter in sample:
            if letter in _SIGN_OF:
                scores[_SIGN_OF[letter]] += 1
    return max(scores, key=lambda code: (scores[code], code == "en"))


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
