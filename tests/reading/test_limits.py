"""The reader stays quick on hostile text, small when imported, and true to the tables it was generated from."""

import importlib.util
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

from factcheck.reading import read

_ROOT = Path(__file__).resolve().parents[2]
_TABLES = _ROOT / "src" / "factcheck" / "reading" / "tables"
_HOSTILE = [
    "0",
    "1,",
    "1.",
    "a",
    "$",
    "1-",
    "(",
    "万",
    "十",
    "百",
    "é",
    "\ud800",
    " ",
    "'",
    "1/",
    "1:",
    "3又",
    "二、",
    "구조 ",
    "zwei",
    "ein",
    "und",
]
# Generous: an idle core needs a few seconds for the worst of them, a backtracking pattern would need minutes.
_SECONDS = 60.0


@pytest.mark.parametrize("code", ["en", "zh"])
@pytest.mark.parametrize("piece", _HOSTILE)
def test_a_hundred_kilobytes_of_one_thing(piece: str, code: str) -> None:
    size = 100_000 if piece not in "十百万" else 10_000
    begun = time.process_time()
    read((piece * size)[:size], code)
    assert time.process_time() - begun < _SECONDS


# Numbers, hedges, units and separators, and nothing else.
_DENSE = [
    *(
        ("en", piece)
        for piece in ("1 ", "$1 ", "one ", "5 GPU ", "between 1 and ", "thirty-", "1%", "~1 ", "(1) ", "1 - 2 ")
    ),
    *(("zh", piece) for piece in ("1 ", "1%", "十", "3个", "约1")),
    *(("ko", piece) for piece in ("1 ", "1%", "약 1 ")),
    ("ja", "1人当たり"),
]


@pytest.mark.parametrize(("code", "piece"), _DENSE)
def test_time_grows_with_the_text_and_not_faster(code: str, piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        return min(_timed(text, code) for _ in range(2))

    seconds(1000)
    assert seconds(8_000) < 12 * seconds(2_000)  # four times where it is linear, sixteen where it is not


def _timed(text: str, code: str) -> float:
    begun = time.process_time()
    read(text, code)
    return time.process_time() - begun


def test_a_number_behind_many_opening_signs_is_read() -> None:
    (found,) = read("(" * 5000 + "5 GPUs", "en")
    assert (found.values, found.unit) == ((Decimal(5),), "GPU")


@pytest.mark.parametrize("code", ["en", "pl", "zh", "ja", "ko"])
def test_numbers_side_by_side_are_each_read(code: str) -> None:
    found = read("1 2 3, 7% 8% 9 4\n5 6", code)
    assert [int(quantity.values[0]) for quantity in found] == [1, 2, 3, 7, 8, 9, 4, 5, 6]
    assert [quantity.unit for quantity in found] == [None, None, None, "percent", "percent", None, None, None, None]


@pytest.mark.parametrize(
    ("code", "text"), [("ru", "5% с один"), ("pl", "5 złotych za jeden"), ("en", "5 dollars per a")]
)
def test_a_text_may_end_behind_the_article_of_a_denominator(code: str, text: str) -> None:
    (found,) = read(text, code)
    assert found.per is None


def test_importing_the_reader_compiles_no_language() -> None:
    asked = "import sys, factcheck.reading; print([m for m in sys.modules if 'reading.' in m or m in ('babel', 'icu')])"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_reading_one_language_loads_no_other() -> None:
    asked = "import sys, factcheck; factcheck.read('5 dni', 'pl'); print([m for m in sys.modules if 'languages.' in m])"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "['factcheck.reading.languages.pl']"


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_reading_tables", _ROOT / "tools" / "make_reading_tables.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_cldr_table_is_what_the_script_writes() -> None:
    babel = pytest.importorskip("babel")
    committed = (_TABLES / "cldr.py").read_text(encoding="utf-8")
    version = ".".join(babel.__version__.split(".")[:2])
    if f"'Babel {version}'" not in committed:
        pytest.skip(f"Babel {version} carries another CLDR than the committed table")
    assert _generator().cldr_module() == committed


def test_the_spellout_table_is_what_the_script_writes() -> None:
    icu = pytest.importorskip("icu", reason="PyICU needs libicu and a compiler; the ICU half is not regenerated here")
    committed = (_TABLES / "spellout.py").read_text(encoding="utf-8")
    if f"'ICU {icu.ICU_VERSION}'" not in committed:
        pytest.skip(f"ICU {icu.ICU_VERSION} carries other rules than the committed table")
    assert _generator().spellout_module(icu) == committed
