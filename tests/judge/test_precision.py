"""The judge calculates with digits of its own: no long number falls out of its own interval, whoever asks."""

from decimal import Context, Decimal, localcontext

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.judge.agreement import Verdict
from factcheck.judge.intervals import Form, around, last_digit, span
from factcheck.judge.origins import reach
from factcheck.judge.statements import Statement
from factcheck.records.kinds import Scale
from tests.judge.statements import judged

FORTY = Decimal("1234567890123456789012345678901234567891")
NUMBERS = st.builds(
    lambda digits, power: Decimal(digits).scaleb(power, Context(prec=60)),
    st.integers(1, 10**60 - 1),
    st.integers(-330, 330),
)
FORMS: st.SearchStrategy[Form] = st.sampled_from(["exact", "point", "approx", "almost", "order"])
SCALES: st.SearchStrategy[Scale] = st.sampled_from(["ratio", "linear"])
PRECISIONS = st.sampled_from([1, 5, 28, 200])


def test_forty_digits_keep_their_last() -> None:
    exact = around("exact", FORTY, Decimal(1), "ratio")

    assert (exact.low, exact.high) == (Decimal(f"{str(FORTY)[:-1]}0.5"), Decimal(f"{FORTY}.5"))
    assert last_digit(FORTY) == 1


@given(NUMBERS, FORMS, SCALES, PRECISIONS)
@settings(deadline=None)
def test_an_interval_holds_its_own_number_whatever_the_context(
    value: Decimal, form: Form, scale: Scale, digits: int
) -> None:
    made = around(form, value, last_digit(value), scale)
    low, high = made.low, made.high
    assert low is not None
    assert high is not None
    assert low <= value <= high
    assert low < high

    with localcontext(Context(prec=digits)):
        assert around(form, value, last_digit(value), scale) == made


@given(NUMBERS, NUMBERS, SCALES, PRECISIONS)
@settings(deadline=None)
def test_the_middle_of_a_range_lies_within_it(one: Decimal, other: Decimal, scale: Scale, digits: int) -> None:
    made = span(one, other, scale)
    assert made.centre is not None
    assert (made.low, made.high) == (min(one, other), max(one, other))
    assert min(one, other) <= made.centre <= max(one, other)

    with localcontext(Context(prec=digits)):
        assert span(one, other, scale) == made


def said(name: str, value: Decimal) -> Statement:
    interval = around("point", value, last_digit(value), "ratio")
    return Statement(name, interval.low, interval.high, interval.centre, name, True)


@given(st.lists(NUMBERS, min_size=1, max_size=4), PRECISIONS)
@settings(deadline=None)
def test_no_verdict_depends_on_the_callers_context(values: list[Decimal], digits: int) -> None:
    claims = [said(f"c{index}", value) for index, value in enumerate(values)]

    def everything() -> tuple[object, ...]:
        made = judged(claims)
        return (
            made.verdict, made.value, made.interval, made.share, made.dissent, made.conflict, made.spread_ratio,
            made.envelope, made.coherent_sets,
        )  # fmt: skip

    before = everything()
    with localcontext(Context(prec=digits)):
        assert everything() == before


def test_compatible_is_reckoned_to_the_last_digit() -> None:
    end = reach(said("a", FORTY), "ratio")
    beyond = end.next_plus(Context(prec=60))

    for low, verdict in ((end, Verdict.LEANING), (beyond, Verdict.CONTESTED)):
        assert judged([said("a", FORTY), Statement("b", low, 2 * low, low, "b", True)]).verdict is verdict
