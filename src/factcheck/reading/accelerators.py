"""A device named behind what is counted, which makes accelerators of it: układów H100, чипов Nvidia A100."""

from typing import TYPE_CHECKING

from factcheck.reading.lexicon import Lexicon
from factcheck.reading.marks import SPACES, WORD
from factcheck.reading.symbols import BRANDS, device

if TYPE_CHECKING:
    from factcheck.reading.binding import Binding

# Words that may stand between what is counted and its device: modelu, типа, of.
TYPES = frozenset(
    "typu типа типу modelu модели modell tipo modelo type modèle serii серии série serie da do de la los tip model loại dòng řady van vom der of generacji поколения firmy компании společnosti".split()
)


def with_device(text: str, found: "Binding", lexicon: Lexicon) -> "Binding":
    """A device named after the unit noun (układów H100, чипов Nvidia A100) makes it an accelerator."""
    if found.unit not in ("GPU", "chip", "GPU.h", "GPU.day") or found.device:
        return found
    place = found.end
    for _ in range(4):
        start = place
        while start < len(text) and start - place < 2 and text[start] in SPACES + "-(„“«":
            start += 1
        named = device(text, start)
        if named:
            found.device, found.end = named
            if found.unit == "chip":
                found.unit = "GPU"
            break
        brand = BRANDS.match(text, start)
        if brand:
            if found.unit == "chip":
                found.unit, found.end = "GPU", brand.end()
            place = brand.end()
            continue
        word = WORD.match(text, start)
        if word is None or start == place or word[0].lower() not in lexicon.links | lexicon.articles | TYPES:
            break
        place = word.end()
    return found
