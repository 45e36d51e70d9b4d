"""Write the reader's generated tables: months, signs, magnitudes, currencies (CLDR) and number words (ICU).

    pip install 'Babel>=2.18,<2.19'          # CLDR half
    apt-get install libicu-dev pkg-config && pip install PyICU      # ICU half, optional
    python tools/make_reading_tables.py      # writes src/factcheck/reading/tables/

Where `icu` cannot be imported the ICU half is left as it is.
"""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from pprint import pformat
from typing import Any

TABLES = Path(__file__).resolve().parent.parent / "src" / "factcheck" / "reading" / "tables"
LANGUAGES = ("cs", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "vi", "zh")
# The currencies most written about, and those that share a noun (dollar, pound, franc, peso, crown, dinar) with one,
# so that none is taken for another.
CURRENCIES = (
    "USD", "EUR", "GBP", "CNY", "JPY", "KRW", "PLN", "RUB", "BRL", "UAH", "CZK", "TRY", "VND", "INR", "CHF", "TWD",
    "HKD", "SGD", "CAD", "AUD", "SEK", "NOK", "DKK", "ILS", "AED", "SAR", "MXN", "BBD", "BMD", "BND", "BSD", "BZD",
    "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "NZD", "SRD", "TTD", "XCD", "EGP", "GIP", "LBP", "SDG", "SSP", "SYP",
    "CDF", "KMF", "RWF", "XAF", "XOF", "XPF", "ARS", "CLP", "COP", "CUP", "DOP", "PHP", "UYU", "LKR", "MUR", "NPR",
    "PKR", "SCR", "ISK", "BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "MKD", "RSD", "TND", "IRR", "OMR", "QAR", "YER",
    "MAD", "BYN", "KES", "TZS", "UGX", "SOS", "BGN", "RON", "HUF", "MYR", "THB", "IDR", "ZAR", "NGN", "PEN", "KZT",
    "GEL", "AMD", "AZN", "UZS", "KGS", "MDL", "BDT", "KHR", "GHS", "ETB", "CRC", "PAB", "BOB", "KPW",
)  # fmt: skip
_POWERS = (3, 6, 9, 12)
_LICENCE = "# SPDX-License-Identifier: Unicode-3.0 (see LICENSE-UNICODE beside this file)"


def cldr_module() -> str:
    """The text of `tables/cldr.py`, from the installed Babel."""
    import babel
    from babel import Locale

    data = {code: _locale_data(Locale.parse(code)) for code in LANGUAGES}
    head = f"Babel {'.'.join(babel.__version__.split('.')[:2])}"
    return _module("Months, number signs, magnitudes and currency names of CLDR", head, "CLDR", data)


def _locale_data(locale: Any) -> dict[str, Any]:
    symbols = locale.number_symbols["latn"]
    return {
        "decimal": str(symbols["decimal"]),
        "group": str(symbols["group"]),
        "months": _months(locale),
        "magnitudes": _magnitudes(locale),
        "currencies": {code: _currency_names(locale, code) for code in CURRENCIES},
    }


def _months(locale: Any) -> dict[str, int]:
    """Every month name, wide and abbreviated, in running text and standing alone; numbers are left out."""
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                word = str(name).rstrip(".").lower()
                if not re.search("[0-9]", word):
                    found.setdefault(word, int(number))
    return dict(sorted(found.items()))


def _magnitudes(locale: Any) -> dict[str, int]:
    """Words of compact decimal forms (`0 mln`) and the power of ten each stands for."""
    found: dict[str, int] = {}
    for length in ("long", "short"):
        for forms in locale.compact_decimal_formats.get(length, {}).values():
            for power_text, pattern in forms.items():
                text = pattern.pattern if hasattr(pattern, "pattern") else str(pattern)
                zeros = len(re.findall("0", text.split(";")[0]))
                word = re.sub(r"['\u200f\u200e]", "", re.sub("0+", "", text)).strip(" \u00a0\u202f").lower()
                power = len(power_text) - zeros
                if word and zeros:  # a pattern without a digit is a number of its own: mille
                    found.setdefault(word, power)
    return dict(sorted(found.items()))


def _currency_names(locale: Any, code: str) -> list[str]:
    names = {str(locale.currencies.get(code, code))}
    for forms in (locale._data["currency_names_plural"].get(code, {}),):
        names.update(str(name) for name in forms.values())
    return sorted(name.lower() for name in names if name != code)


def spellout_module(icu: Any) -> str:
    """The text of `tables/spellout.py`, from the installed PyICU."""
    data = {code: _spelled(icu, code) for code in LANGUAGES if code not in ("zh", "ja", "ko")}
    return _module("Number words of the ICU spell-out rules (RBNF)", f"ICU {icu.ICU_VERSION}", "SPELLOUT", data)


def _spelled(icu: Any, code: str) -> dict[str, Any]:
    rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(code))
    names = [rules.getRuleSetName(index) for index in range(rules.getNumberOfRuleSetNames())]
    cardinal = [name for name in names if "ordinal" not in name and "year" not in name]

    def say(number: int) -> set[str]:
        spoken = set()
        for name in cardinal:
            rules.setDefaultRuleSet(name)
            spoken.add(rules.format(number).replace("\u00ad", "").lower())
        return spoken

    return {"words": _words(say), "magnitudes": _spelled_magnitudes(say)}


def _words(say: Callable[[int], set[str]]) -> dict[str, int]:
    """Single words for 1 to 99 and whole hundreds."""
    wanted: Iterable[int] = (*range(1, 100), *range(100, 1000, 100))
    return {word: number for number in wanted for word in sorted(say(number)) if re.fullmatch(r"[^\W\d_]+", word)}


def _spelled_magnitudes(say: Callable[[int], set[str]]) -> dict[str, int]:
    """The last words of 1, 2 and 5 times a power of a thousand, where they stand apart."""
    found: dict[str, int] = {}
    for power in _POWERS:
        for number in (1, 2, 5):
            for spoken in sorted(say(number * 10**power)):
                words = re.findall(r"[^\W\d_]+", spoken)
                if words and (len(words) > 1 or number == 1):
                    found.setdefault(words[-1], power)
    return dict(sorted(found.items()))


def _module(title: str, version: str, name: str, data: dict[str, Any]) -> str:
    body = pformat(data, width=116, compact=True, sort_dicts=True)
    return (
        f'"""{title} ({version}); generated by tools/make_reading_tables.py, do not edit."""\n\n{_LICENCE}\n'
        f"# Copyright © 1991-2025 Unicode, Inc.\n# fmt: off\nfrom typing import Any\n\n"
        f"VERSION = {version!r}\n{name}: dict[str, dict[str, Any]] = {body}\n"
    )


def main() -> int:
    """Write both tables, or the CLDR one alone."""
    (TABLES / "cldr.py").write_text(cldr_module(), encoding="utf-8")
    try:
        import icu  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        sys.stderr.write("PyICU is not installed: tables/spellout.py is left as it is\n")
        return 0
    (TABLES / "spellout.py").write_text(spellout_module(icu), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
