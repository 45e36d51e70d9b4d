"""Graphs of re-tellings of every shape: chains, several parents, circles, and what nobody recorded."""

from decimal import Decimal
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.judge.agreement import ChokePoint, Verdict
from factcheck.judge.origins import Role
from factcheck.judge.statements import Statement
from tests.judge.statements import judged, says


def test_a_chain_goes_back_to_its_first() -> None:
    chain = [says("c0", 100)] + [says(f"c{index}", 100 + index, repeats=[f"c{index - 1}"]) for index in range(1, 3000)]
    made = judged(chain)

    assert (made.claims, made.origins, made.independent_lines) == (3000, 1, 1)
    assert made.lines.roles["c2999"] == (Role.ECHO, ("c0",))


def test_several_parents_are_no_new_origin() -> None:
    made = judged([says("a", 1001), says("b", 1003), says("both", 1002, repeats=["a", "b"])])

    assert (made.origins, made.verdict) == (2, Verdict.LEANING)
    assert made.lines.roles["both"] == (Role.ECHO, ("a", "b"))


def test_a_circle_has_no_basis_however_it_is_labelled() -> None:
    made = judged([says("a", 1001, repeats=["c"]), says("b", 1002, repeats=["a"]), says("c", 1003, repeats=["b"])])

    assert (made.origins, made.attested, made.unattributed) == (1, 0, 1)
    assert made.flags == ("unattributed",)


def test_a_circle_that_somebody_fed_leads_back_to_him() -> None:
    made = judged([says("root", 1000), says("a", 1001, repeats=["b", "root"]), says("b", 1002, repeats=["a"])])

    assert (made.origins, made.value) == (1, Decimal(1000))


def test_two_echoes_of_what_nobody_recorded_are_one_origin() -> None:
    made = judged([says("a", 1001, repeats=["lost"]), says("b", 1500, repeats=["lost"])])

    assert (made.origins, made.attested) == (1, 0)


def test_a_withdrawn_number_takes_its_echoes_with_it() -> None:
    made = judged([says("a", 1001, counts=False), says("echo", 1001, repeats=["a"])])

    assert made.verdict is Verdict.INSUFFICIENT
    assert made.lines.roles["a"][0] is Role.WITHDRAWN


def test_an_echo_of_a_superseded_number_leads_to_the_house() -> None:
    made = judged(
        [says("old", 900, by="x", counts=False), says("new", 1001, by="x"), says("echo", 900, repeats=["old"])]
    )

    assert made.lines.roles["echo"] == (Role.ECHO, ("new",))
    assert made.value == 1001


def test_who_says_it_of_something_else_speaks_for_himself_only_if_nobody_says_it_is_a_re_telling() -> None:
    hopper = says("patel", 50_000, of="hopper")
    presumed = says("wang", 50_000, presumed=["patel"], attested=False, of="h100")
    declared = says("mittr", 50_000, repeats=["patel"], of="h100")
    analyst = says("sa", 10_000, of="h100")
    made = judged([hopper, presumed, declared, analyst], of="h100")

    assert (made.verdict, made.origins, made.spread_ratio) == (Verdict.CONTESTED, 2, Decimal(5))
    assert made.lines.roles["mittr"] == (Role.DRIFTED_ECHO, ())
    assert made.lines.roles["wang"] == (Role.ORIGIN, ("wang",))


def test_a_detour_through_another_measurand_is_still_an_echo() -> None:
    made = judged(
        [says("a", 100, of="x"), says("b", 100, presumed=["a"], of="y"), says("c", 100, presumed=["b"], of="x")], of="x"
    )

    assert (made.origins, made.lines.roles["c"]) == (1, (Role.ECHO, ("a",)))


def test_two_leaks_through_one_reporter_are_one_line() -> None:
    leaks = [says("leak-1", 1001), says("leak-2", 1002)]
    reporter = says("reporter", 1001, repeats=["leak-1", "leak-2"])
    papers = [says(f"paper-{index}", 1001, repeats=["reporter"]) for index in range(3)]
    made = judged([*leaks, reporter, *papers])

    assert (made.origins, made.independent_lines) == (2, 1)
    assert made.choke_points == (ChokePoint("reporter", 3),)


def test_rerouting_finds_the_second_line() -> None:
    # x can reach p or q, y only p: the first path found must give way.
    made = judged(
        [says("x", 1001), says("y", 1002), says("p", 1001, repeats=["x", "y"]), says("q", 1001, repeats=["x"])]
    )

    assert made.independent_lines == 2


@st.composite
def graphs(draw: st.DrawFn) -> list[Statement]:
    size = draw(st.integers(2, 7))
    found = [says("n0", 1001)]
    for index in range(1, size):
        parents = draw(st.lists(st.sampled_from([one.id for one in found]), max_size=3, unique=True))
        found.append(says(f"n{index}", 1001 + index, repeats=parents))
    return found


def cut_by_brute_force(found: list[Statement]) -> int:
    above = {one.id: {repeat.claim for repeat in one.repeats} for one in found}
    told = set().union(*above.values())
    leaves = set(above) - told

    def connected(without: set[str]) -> bool:
        alive: set[str] = set()
        for one, parents in above.items():
            if one not in without and (not parents or parents & alive):
                alive.add(one)
        return bool(alive & leaves)

    return next(
        size for size in range(len(found) + 1) if any(not connected(set(cut)) for cut in combinations(above, size))
    )


@given(graphs())
@settings(max_examples=120, deadline=None)
def test_lines_are_the_least_vertex_cut(found: list[Statement]) -> None:
    assert judged(found).independent_lines == cut_by_brute_force(found)
