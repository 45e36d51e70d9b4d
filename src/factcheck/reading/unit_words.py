"""The unit that a word names: hours, GPU hours, hours of a GPU, megawatts written out."""

from factcheck.reading.binding import Binding
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import WORD
from factcheck.reading.patterns import pattern
from factcheck.reading.symbols import PREFIXES, device

# Behind the dot of an abbreviation, where no sentence begins: 300 руб. в месяц, 10 proc., a potem.
_GOES_ON = pattern(r"\.(?:[,;:)/]|[ \u00a0](?:[—–]|[a-zß-öø-žа-яёіїєґ]))")
OF_GPU = pattern(
    r"[ \u00a0-](?:of |de |di |der |von |z |na |работы |pracy |auf |op |of an? )?(?:[A-ZА-Я][\w-]{1,12} )?(?:GPU|TPU|ГПУ|NPU)s?(?![^\W\d_])"
)
_RENTED = {"hour": "GPU.h", "day": "GPU.day"}
GLUED_HOUR = pattern(
    r"[ \u00a0-]?(?:(?P<hour>[Hh]ours?\b|hrs?\b|[Hh](?![^\W_])|Stunden?|uren|uur|часов|часа|час|小时|小時|時間|시간|saati?|годин|hodin|godzin|ore|horas?|heures?|giờ|個小時|个小时)|(?P<day>[Dd]ays?\b|Tagen?\b|дней|дня|天|日|일|günü?|днів|dní|dni\b))"
)


def unit_at(text: str, start: int, lexicon: Lexicon) -> Binding | None:
    """The unit, or with an empty name the noun, that begins at `start`; phrases of `none` only look like one: por cien euros."""
    row = lexicon.units.at(text, start)
    if row is None or not row.name:
        prefixed = _prefixed(text, start, lexicon)
        if prefixed is not None or row is None:
            return prefixed
    if row.name == "none":
        return None
    end = row.end
    if text[end : end + 1] == "." and text[start:end].lower() in lexicon.abbreviated and _GOES_ON.match(text, end):
        end += 1
    found = Binding(row.name, row.power, end, span=(start, end))
    if row.name == "GPU" and (hour := GLUED_HOUR.match(text, end)):
        return Binding("GPU.h" if hour["hour"] else "GPU.day", 0, hour.end(), span=(start, hour.end()))
    rented = _RENTED.get(row.name)
    if rented and (of := OF_GPU.match(text, end)):
        return Binding(rented, 0, of.end(), span=(start, of.end()))
    if rented and (named := device(text, end + 1)):  # часов H800
        return Binding(rented, 0, named[1], device=named[0], span=(start, end))
    return found


def _prefixed(text: str, start: int, lexicon: Lexicon) -> Binding | None:
    """SI units written out: megawatów, гигабайт, petaflops."""
    match = WORD.match(text, start)
    if match is None or len(match[0]) < 6:
        return None
    word = match[0].lower()
    for size in (3, 4, 5):
        power = PREFIXES.get(word[:size])
        if power:
            rest = word[size:]
            if rest.startswith(("flop", "флоп")):
                return Binding("FLOP/s", power, match.end(), span=match.span())
            row = lexicon.units.at(rest, 0)
            if (
                row
                and row.end == len(rest)
                and row.name in ("W", "Wh", "B", "bit", "Hz", "m", "second", "FLOP", "bit/s", "B/s")
            ):
                return Binding(row.name, power, match.end(), span=match.span())
    return None
