"""The strip plot draws whatever the judge accepts: numbers far apart, hardly apart, and days at the ends of time."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.render.columns import cell_width
from factcheck.render.strip import Mark, strip
from factcheck.render.wording import times

LAST_DAY = 3652059  # 9999-12-31


def point(name: str, value: str | int) -> Mark:
    number = Decimal(value)
    return Mark(name, number, number, number)


def test_neighbours_that_no_float_tells_apart_are_told_apart() -> None:
    drawn = strip([point("a", 9007199254740993), point("b", 9007199254740993), point("c", 9007199254740994)], 60)

    first, second, third, *_ = drawn
    assert first[1:] == second[1:]
    assert first.index("●") < third.index("●")


def test_numbers_beyond_a_float_are_drawn_in_their_order() -> None:
    drawn = strip([point("a", "-1e400"), point("b", "1e-400"), point("c", "1e400")], 60, log=False)

    columns = [line.index("●") for line in drawn[:3]]
    assert columns[0] < columns[1] < columns[2]
    assert drawn[-1].split() == ["-1e+400", "-5e+399", "0", "5e+399", "1e+400"]


def test_the_first_and_the_last_day_are_drawn() -> None:
    drawn = strip([point("a", 1), point("b", LAST_DAY)], 80, log=False, dates=True)

    assert drawn[-1].split()[0] == "0001-01-01"
    assert drawn[0].index("●") < drawn[1].index("●")


def test_a_ratio_of_any_size_has_words() -> None:
    assert times(Decimal("1e800")) == "1.0e+800×"
    assert times(Decimal(2 * 10**29)) == "2.0e+29×"
    assert times(Decimal(999_999)) == "999,999×"
    assert times(Decimal("24.41")) == "24×"


ENDS = st.builds(
    lambda digits, power, sign: Decimal(sign * digits).scaleb(power),
    st.integers(0, 10**20), st.integers(-400, 380), st.sampled_from([1, -1]),
)  # fmt: skip


@given(st.lists(st.tuples(ENDS, ENDS, st.booleans()), min_size=1, max_size=4), st.booleans(), st.integers(40, 120))
@settings(deadline=None)
def test_a_strip_never_fails_and_never_runs_over(
    found: list[tuple[Decimal, Decimal, bool]], log: bool, width: int
) -> None:
    marks = [
        Mark(f"m{index}", min(one, other), None if open_ended else max(one, other), None if open_ended else one)
        for index, (one, other, open_ended) in enumerate(found)
    ]

    assert all(cell_width(line) <= width for line in strip(marks, width, log=log))


@given(st.lists(st.integers(1, LAST_DAY), min_size=1, max_size=4))
@settings(deadline=None)
def test_any_days_are_drawn(days: list[int]) -> None:
    drawn = strip([point(str(index), day) for index, day in enumerate(days)], 80, log=False, dates=True)

    assert bool(drawn) == (len(set(days)) > 1)
