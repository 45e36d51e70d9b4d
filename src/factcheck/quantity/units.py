"""The units of this field: one row each, with the words a reader of tables sees."""

from typing import Literal, NamedTuple

Dimension = Literal[
    "money", "accelerator", "chip", "computing time", "parameter", "token", "operation", "time", "share", "ratio",
    "person", "visit", "query", "company", "model", "node", "data", "power", "energy", "length", "frequency",
    "date", "rank", "product", "site", "port",
]  # fmt: skip


class Unit(NamedTuple):
    """A unit: its canonical id, the dimension it measures, and how one and many of it are written.

    `symbol` is put before the number when `leads` is true ($5), else after it (5 %).
    """

    id: str
    dimension: Dimension
    one: str
    many: str
    leads: bool = False


_ROWS = (
    Unit("GPU", "accelerator", "accelerator", "accelerators"),
    Unit("chip", "chip", "chip", "chips"),
    Unit("node", "node", "node", "nodes"),
    Unit("product", "product", "product", "products"),
    Unit("site", "site", "site", "sites"),
    Unit("port", "port", "port", "ports"),
    Unit("GPU.h", "computing time", "GPU-hour", "GPU-hours"),
    Unit("GPU.day", "computing time", "GPU-day", "GPU-days"),
    Unit("parameter", "parameter", "parameter", "parameters"),
    Unit("token", "token", "token", "tokens"),
    Unit("Mtoken", "token", "million tokens", "million tokens"),
    Unit("Ttoken", "token", "trillion tokens", "trillion tokens"),
    Unit("FLOP", "operation", "FLOP", "FLOP"),
    Unit("FLOP/s", "operation", "FLOP/s", "FLOP/s"),
    Unit("year", "time", "year", "years"),
    Unit("month", "time", "month", "months"),
    Unit("week", "time", "week", "weeks"),
    Unit("day", "time", "day", "days"),
    Unit("hour", "time", "hour", "hours"),
    Unit("minute", "time", "minute", "minutes"),
    Unit("second", "time", "second", "seconds"),
    Unit("percent", "share", "%", "%"),
    Unit("pp", "share", "percentage point", "percentage points"),
    Unit("x", "ratio", "×", "×"),
    Unit("person", "person", "person", "people"),
    Unit("user", "person", "user", "users"),
    Unit("visit", "visit", "visit", "visits"),
    Unit("query", "query", "query", "queries"),
    Unit("company", "company", "company", "companies"),
    Unit("model", "model", "model", "models"),
    Unit("B", "data", "B", "B"),
    Unit("B/s", "data", "B/s", "B/s"),
    Unit("bit", "data", "bit", "bit"),
    Unit("bit/s", "data", "bit/s", "bit/s"),
    Unit("W", "power", "W", "W"),
    Unit("Wh", "energy", "Wh", "Wh"),
    Unit("m", "length", "m", "m"),
    Unit("nm", "length", "nm", "nm"),
    Unit("Hz", "frequency", "Hz", "Hz"),
    Unit("date", "date", "", ""),
    Unit("rank", "rank", "", ""),
    # Currencies by ISO 4217; signs as they are commonly printed.
    Unit("USD", "money", "$", "$", leads=True),
    Unit("EUR", "money", "€", "€", leads=True),
    Unit("GBP", "money", "£", "£", leads=True),
    Unit("CNY", "money", "CNY ", "CNY ", leads=True),
    Unit("JPY", "money", "JPY ", "JPY ", leads=True),
    Unit("KRW", "money", "KRW ", "KRW ", leads=True),
    Unit("PLN", "money", "PLN ", "PLN ", leads=True),
    Unit("RUB", "money", "RUB ", "RUB ", leads=True),
    Unit("BRL", "money", "BRL ", "BRL ", leads=True),
    Unit("UAH", "money", "UAH ", "UAH ", leads=True),
    Unit("CZK", "money", "CZK ", "CZK ", leads=True),
    Unit("TRY", "money", "TRY ", "TRY ", leads=True),
    Unit("VND", "money", "VND ", "VND ", leads=True),
    Unit("INR", "money", "INR ", "INR ", leads=True),
    Unit("CHF", "money", "CHF ", "CHF ", leads=True),
    Unit("TWD", "money", "TWD ", "TWD ", leads=True),
    Unit("HKD", "money", "HKD ", "HKD ", leads=True),
    Unit("SGD", "money", "SGD ", "SGD ", leads=True),
    Unit("CAD", "money", "CAD ", "CAD ", leads=True),
    Unit("AUD", "money", "AUD ", "AUD ", leads=True),
    Unit("SEK", "money", "SEK ", "SEK ", leads=True),
    Unit("NOK", "money", "NOK ", "NOK ", leads=True),
    Unit("DKK", "money", "DKK ", "DKK ", leads=True),
    Unit("ILS", "money", "ILS ", "ILS ", leads=True),
    Unit("AED", "money", "AED ", "AED ", leads=True),
    Unit("SAR", "money", "SAR ", "SAR ", leads=True),
    Unit("MXN", "money", "MXN ", "MXN ", leads=True),
)

UNITS: dict[str, Unit] = {unit.id: unit for unit in _ROWS}
# What is counted one by one, and never in halves but as an average.
_WHOLE = {
    "GPU", "chip", "node", "product", "site", "port", "parameter", "token", "person", "user", "visit", "query",
    "company", "model",
}  # fmt: skip


def split(unit: str) -> tuple[str, str | None]:
    """Numerator and denominator of a canonical unit: `USD/GPU.h` is (`USD`, `GPU.h`), `FLOP/s` is itself."""
    if unit in UNITS:
        return unit, None
    numerator, slash, denominator = unit.partition("/")
    return numerator, denominator if slash else None


def is_known(unit: str) -> bool:
    """Whether every part of a canonical unit has a row here."""
    numerator, denominator = split(unit)
    return numerator in UNITS and (denominator is None or denominator in UNITS)


def is_whole(unit: str | None) -> bool:
    """Whether a canonical unit counts things one by one, such as people or models."""
    return unit in _WHOLE


def same_dimension(left: str, right: str) -> bool:
    """Whether two canonical units measure the same dimension, so that USD and CNY do, and GPU and USD do not."""
    return dimensions(left) == dimensions(right)


def dimensions(unit: str) -> tuple[str, str | None]:
    """The dimensions of a canonical unit's numerator and denominator; an unknown unit is its own dimension."""
    numerator, denominator = split(unit)
    return _dimension(numerator), None if denominator is None else _dimension(denominator)


def _dimension(unit: str) -> str:
    return UNITS[unit].dimension if unit in UNITS else unit
