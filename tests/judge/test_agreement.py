"""The verdicts, the counts and the values: every row of the table, and the properties that must always hold."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.judge.agreement import Assessment, Conflict, Verdict, fragility
from factcheck.judge.coherence import best_peak, coherent_sets
from factcheck.judge.origins import TAU, Origin, Role, reach, start
from factcheck.judge.statements import Statement
from factcheck.records.kinds import Scale
from tests.judge.statements import judged, says

D = Decimal


def test_insufficient() -> None:
    assert judged([]).verdict is Verdict.INSUFFICIENT
    assert judged([says("a", 5, counts=False)]).verdict is Verdict.INSUFFICIENT


def test_single_origin_is_its_own_value_and_says_so() -> None:
    made = judged([says("a", 50_000)])

    assert (made.verdict, made.value, made.interval) == ("SINGLE-ORIGIN", D(50_000), (D(45_000), D(55_000)))
    assert made.interval_kind == "printed digits, not uncertainty"
    assert made.flags == ()
    assert judged([says("a", 50_000, attested=False)]).flags == ("unattributed",)


def test_bounded() -> None:
    made = judged([says("a", (100, None)), says("b", (None, 500)), says("c", (120, None))])

    assert (made.verdict, made.interval, made.value) == ("BOUNDED", (D(120), D(500)), None)
    assert made.bounds == ("a", "b", "c")
    assert judged([says("a", (100, None)), says("b", (None, 50))]).verdict is Verdict.CONTESTED


def test_three_who_agree() -> None:
    made = judged([says("a", 1001), says("b", 1003), says("c", 1002)])

    assert (made.verdict, made.value, made.support, made.supporters) == ("AGREED", D(1002), 3, 3)
    assert made.interval == (Decimal("1000.5") / Decimal("1.10"), Decimal("1003.5") * Decimal("1.10"))
    assert not made.calibrated
    assert made.fragility == 1


def test_two_who_agree_lean() -> None:
    assert judged([says("a", 1001), says("b", 1003)]).verdict is Verdict.LEANING
    assert judged([says("a", 1001), says("b", 1003), says("c", 1500)]).verdict is Verdict.CONTESTED


def test_three_against_two_lean_and_three_against_three_contest() -> None:
    three = [says("a", 1001), says("b", 1002), says("c", 1003)]
    two = [says("d", 1501), says("e", 1502)]

    assert judged([*three, *two]).verdict is Verdict.LEANING
    contested = judged([*three, *two, says("f", 1503)])
    assert (contested.verdict, contested.value) == ("CONTESTED", None)
    assert [one.members for one in contested.coherent_sets] == [("d", "e", "f"), ("a", "b", "c")], "the narrower first"
    assert contested.conflict is Conflict.MATERIAL


def test_a_dissent_of_ten_times_is_never_outvoted() -> None:
    made = judged([says(f"o{index}", 1001 + index) for index in range(5)] + [says("far", 12_000)])

    assert made.verdict is Verdict.CONTESTED
    assert made.flags == ("order_of_magnitude",)


def test_a_bound_vetoes_and_never_supports() -> None:
    three = [says("a", 1001), says("b", 1002), says("c", 1003)]

    assert judged([says("a", 1001), says("b", (900, None)), says("c", (900, None))]).verdict is Verdict.SINGLE_ORIGIN
    assert judged([*three, says("floor", (900, None))]).interval == judged(three).interval, "bounds never clip"
    assert judged([says("a", 1001), says("b", 1002), says("floor", (1100, None))]).verdict is Verdict.CONTESTED


def test_agreement_that_spans_more_than_ten_is_a_bound() -> None:
    made = judged([says("a", (1, 50)), says("b", (2, 40)), says("c", (1, 30))])

    assert (made.verdict, made.value) == ("BOUNDED", None)


def test_the_unattested_dissent_and_never_support() -> None:
    attested = [says("a", 1001), says("b", 1003)]

    assert judged([*attested, says("c", 1002, attested=False)]).verdict is Verdict.LEANING
    assert judged([*attested, says("c", 1500, attested=False)]).verdict is Verdict.CONTESTED
    crowd = [says(f"u{index}", 1500 + index, attested=False) for index in range(50)]
    made = judged(crowd)
    assert (made.verdict, made.origins) == ("SINGLE-ORIGIN", 1)
    assert made.flags == ("unattributed",)


def test_one_house_is_one_origin_and_speaks_last() -> None:
    made = judged(
        [
            says("old", 900, by="x", when=1),
            says("new", 1001, by="x", when=2),
            says("later", (800, None), by="x", when=3),
        ]
    )

    assert (made.origins, made.value) == (1, D(1001))
    assert made.lines.roles["old"] == (Role.SAME_HOUSE, ("new",))


def test_dates_compare_in_days_and_shares_in_points() -> None:
    days = judged([says("a", (738641, 738671)), says("b", (738702, 738732))], "date")
    shares = judged([says("a", (34, 36)), says("b", (36, 38))], "linear")

    assert (days.verdict, days.conflict, days.spread_ratio) == ("CONTESTED", Conflict.MATERIAL, days.spread_ratio)
    assert shares.verdict is Verdict.LEANING


def test_fragility_counts_how_many_may_fall() -> None:
    assert fragility(3, 3, 3, Verdict.AGREED) == 1
    assert fragility(9, 9, 9, Verdict.AGREED) == 7
    assert fragility(9, 6, 6, Verdict.AGREED) == 1
    assert fragility(2, 2, 2, Verdict.LEANING) == 1


claims = st.builds(
    lambda name, value, by, attested, kind: says(
        f"c{name}",
        {"two": value, "floor": (value, None), "ceiling": (None, value)}[kind],
        by=f"h{by}",
        attested=attested,
    ),
    st.integers(0, 30),
    st.sampled_from([90, 100, 101, 103, 110, 150, 1000, 1003, 20_000]),
    st.integers(0, 8),
    st.booleans(),
    st.sampled_from(["two", "two", "two", "floor", "ceiling"]),
)
several = st.lists(claims, min_size=1, max_size=9, unique_by=lambda one: one.id)


def outcome(made: Assessment) -> tuple[object, ...]:
    return (
        made.verdict,
        made.value,
        made.interval,
        made.origins,
        made.support,
        made.conflict,
        made.envelope,
        made.dissent,
    )


@given(several, st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_the_order_of_claims_changes_nothing(found: list[Statement], chance: object) -> None:
    mixed = list(found)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    assert outcome(judged(mixed)) == outcome(judged(found))
    assert judged(mixed).coherent_sets == judged(found).coherent_sets


@given(several, st.sampled_from(["0.001", "1000", "7", "0.3"]))
@settings(max_examples=60, deadline=None)
def test_the_unit_changes_nothing(found: list[Statement], factor: str) -> None:
    by = Decimal(factor)

    def scaled(end: Decimal | None) -> Decimal | None:
        return None if end is None else end * by

    other = [one._replace(low=scaled(one.low), high=scaled(one.high), centre=scaled(one.centre)) for one in found]
    before, after = judged(found), judged(other)

    assert (before.verdict, before.origins, before.conflict) == (after.verdict, after.origins, after.conflict)
    assert before.coherent_sets_total == after.coherent_sets_total
    if before.value is not None and after.value is not None:
        assert abs(after.value / (before.value * by) - 1) < Decimal("1e-4")


@given(several, st.data())
@settings(max_examples=80, deadline=None)
def test_an_echo_changes_nothing(found: list[Statement], data: st.DataObject) -> None:
    echoed = data.draw(st.sampled_from(found))
    value = data.draw(st.sampled_from([90, 150, 20_000]))
    echo = says("echo", value, by="press", repeats=[echoed.id])
    again = says("echo of the echo", value, by="more press", presumed=["echo"])

    before, after = judged(found), judged([*found, echo, again])

    assert outcome(before) == outcome(after)
    assert after.claims == before.claims + 2


@given(several, claims)
@settings(max_examples=80, deadline=None)
def test_the_unattested_never_raise_a_verdict(found: list[Statement], other: Statement) -> None:
    newcomer = other._replace(id="newcomer", organisation="newcomer", attested=False)
    before, after = judged(found), judged([*found, newcomer])

    assert after.supporters <= before.supporters or before.supporters == 0
    if after.verdict in (Verdict.AGREED, Verdict.LEANING):
        assert before.verdict in (Verdict.AGREED, Verdict.LEANING)


@given(several)
@settings(max_examples=80, deadline=None)
def test_coherent_sets_are_what_brute_force_finds(found: list[Statement]) -> None:
    origins = [Origin(one.id, one.low, one.high, one.centre, one.attested, (one.id,)) for one in found]
    sets, total = coherent_sets(origins, "ratio")

    def together(members: Sequence[Origin]) -> bool:
        pairs = combinations(members, 2)
        return all(start(a) <= reach(b, "ratio") and start(b) <= reach(a, "ratio") for a, b in pairs)

    every = [
        frozenset(one.id for one in members)
        for size in range(1, len(origins) + 1)
        for members in combinations(origins, size)
        if together(members)
    ]
    maximal = {one for one in every if not any(one < other for other in every)}
    assert {frozenset(one.members) for one in sets} == maximal
    assert total == len(maximal)
    assert len(sets[0].members) == max(map(len, maximal))
    assert Decimal("1.05") == TAU


@given(several, st.sampled_from(["ratio", "linear"]))
@settings(max_examples=120, deadline=None)
def test_the_verdict_goes_by_the_set_that_is_listed_first(found: list[Statement], scale: Scale) -> None:
    origins = [Origin(one.id, one.low, one.high, one.centre, one.attested, (one.id,)) for one in found]
    best, total = best_peak(origins, scale)
    sets, listed = coherent_sets(origins, scale)

    assert tuple(sorted(one.id for one in origins if best.holds(one, scale))) == sets[0].members
    assert (best.size, best.attested, best.low, best.high) == (
        len(sets[0].members), sets[0].attested, sets[0].low, sets[0].high,
    )  # fmt: skip
    assert total == listed


def test_of_equal_sets_the_lowest_comes_first() -> None:
    found = [says(name, value) for name, value in (("d", 90), ("b", 900), ("a", 9000), ("c", 90_000))]

    assert [one.members for one in judged(found).coherent_sets] == [("d",), ("b",), ("a",), ("c",)]


def test_of_a_crowd_the_first_sets_are_listed_and_all_are_counted() -> None:
    crowd = [says(f"o{index:03}", 10**6 * 2**index) for index in range(300)]
    made = judged(crowd)

    assert (len(made.coherent_sets), made.coherent_sets_total, made.support) == (8, 300, 1)


@given(several)
@settings(max_examples=80, deadline=None)
def test_what_is_worked_out_later_fits_the_verdict(found: list[Statement]) -> None:
    made = judged(found)

    assert len(made.dissent) == made.origins - made.support
    assert (made.conflict is Conflict.NONE) == (made.support == made.origins)
    assert ("order_of_magnitude" in made.flags) <= (made.conflict is Conflict.ORDER_OF_MAGNITUDE)
    assert made.support == (len(made.coherent_sets[0].members) if made.coherent_sets else 0)
    assert made.independent_lines <= made.origins
    assert {one for _, leads in made.lines.roles.values() for one in leads} <= {one.id for one in made.lines.origins}
    assert (made.fragility is None) == (made.verdict not in (Verdict.AGREED, Verdict.LEANING))
