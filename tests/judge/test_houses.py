"""One house is one voice: what it shows a basis for speaks, and neither order, ids nor re-tellings make it two."""

import random
from collections.abc import Mapping, Sequence
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.judge.agreement import Assessment, Verdict
from factcheck.judge.origins import Role
from factcheck.judge.statements import Statement
from factcheck.records import Register, Repeat
from factcheck.records.kinds import Party
from tests.judge.statements import judged, says

VALUES = st.sampled_from([90, 100, 101, 103, 110, 150, 1000, 1003, 20_000])
ROWS = st.lists(
    st.builds(
        lambda value, kind, by, attested, when: says(
            "unnamed",
            {"two": value, "floor": (value, None), "ceiling": (None, value)}[kind],
            by=by, attested=attested, when=when,
        ),
        VALUES,
        st.sampled_from(["two", "two", "floor", "ceiling"]),
        st.sampled_from("ABCD"),
        st.booleans(),
        st.integers(0, 2),
    ),
    min_size=1,
    max_size=9,
)  # fmt: skip


def named(rows: Sequence[Statement]) -> list[Statement]:
    """Each with an id of its own."""
    return [one._replace(id=f"n{index}") for index, one in enumerate(rows)]


def gist(made: Assessment) -> tuple[object, ...]:
    """What an assessment says, without a word about who stands where."""
    return (
        made.verdict, made.value, made.interval, made.flags, made.origins, made.attested, made.support, made.supporters,
        made.conflict, made.envelope, made.spread_ratio, made.share, made.fragility, made.coherent_sets_total,
        [one.ratio for one in made.dissent], [(one.attested, one.low, one.high) for one in made.coherent_sets],
    )  # fmt: skip


def test_hearsay_does_not_speak_for_a_house_that_has_a_record() -> None:
    rows = [
        row
        for house in ("A", "B", "C")
        for row in (
            says(f"{house} old", 100, by=house, when=1),
            says(f"{house} new", 512_345, by=house, when=2, attested=False),
        )
    ]
    made = judged(rows)

    assert (made.verdict, made.value, made.origins) == (Verdict.AGREED, Decimal(100), 3)
    assert made.lines.roles["A new"] == (Role.SAME_HOUSE, ("A old",))


def test_a_bound_with_a_basis_speaks_before_a_number_without() -> None:
    made = judged([says("record", (100, None), by="A"), says("rumour", 150, by="A", attested=False, when=9)])

    assert (made.verdict, made.attested, made.interval) == (Verdict.BOUNDED, 1, (Decimal(100), None))


@given(ROWS, st.data())
@settings(max_examples=150, deadline=None)
def test_what_a_house_has_only_heard_never_changes_what_it_shows(rows: list[Statement], data: st.DataObject) -> None:
    found = named(rows)
    houses = sorted({one.organisation for one in found if one.attested})
    if not houses:
        return
    heard = says(
        "heard",
        data.draw(VALUES),
        by=data.draw(st.sampled_from(houses)),
        attested=False,
        when=data.draw(st.integers(0, 3)),
    )

    assert gist(judged([*found, heard])) == gist(judged(found))


def test_the_order_of_rows_breaks_no_tie() -> None:
    rows = [says("1", 90, by="A"), says("2", 101, by="A"), says("3", 90, by="B")]
    other = [one._replace(id=name) for one, name in zip(rows, "213", strict=True)]

    assert gist(judged(rows)) == gist(judged(other)) == gist(judged(other[::-1]))


def test_ids_do_not_decide_where_a_circle_begins() -> None:
    rows = [
        says("n0", 90, by="A", attested=False),
        says("n1", (101, None), by="A", attested=False),
        says("n2", (101, None), by="B", attested=False),
    ]

    one, other = (
        linked([rows[index] for index in order], [(1, 2, False), (2, 1, False)], {}) for order in ((0, 1, 2), (0, 2, 1))
    )

    assert gist(judged(one)) == gist(judged(other))


LINKS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 11), st.booleans()), max_size=8)


def linked(rows: list[Statement], links: list[tuple[int, int, bool]], of: Mapping[int, str]) -> list[Statement]:
    """Rows that re-tell one another in any shape; from number 9 on, what nobody recorded."""
    found = [one._replace(measurand=(of.get(index, ""), ())) for index, one in enumerate(named(rows))]
    for teller, told, presumed in links:
        if teller < len(found):
            name = found[told].id if told < len(found) else f"lost {told}"
            found[teller] = found[teller]._replace(repeats=(*found[teller].repeats, Repeat(name, presumed)))
    return found


@given(ROWS, LINKS, st.dictionaries(st.integers(0, 8), st.just("other")), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_neither_order_nor_ids_matter(
    rows: list[Statement], links: list[tuple[int, int, bool]], of: Mapping[int, str], chance: random.Random
) -> None:
    found = linked(rows, links, of)
    names = [one.id for one in found] + [f"lost {number}" for number in range(12)]
    new = dict(zip(names, chance.sample(names, len(names)), strict=True))
    other = [
        one._replace(id=new[one.id], repeats=tuple(told._replace(claim=new[told.claim]) for told in one.repeats))
        for one in found
    ]
    chance.shuffle(other)

    for measured in ("", "other"):
        assert gist(judged(other, of=measured)) == gist(judged(found, of=measured))


def test_presumed_echoes_of_something_else_are_one_voice() -> None:
    told = [says(name, 100 + index, presumed=["a"], of="n") for index, name in enumerate("bcd")]
    made = judged([says("a", 100, of="m"), *told], of="n")

    assert (made.verdict, made.origins, made.attested) == (Verdict.SINGLE_ORIGIN, 1, 0)
    assert made.lines.roles["b"] == (Role.ORIGIN, ("b",))
    assert made.lines.roles["d"] == (Role.PRESUMED_ECHO, ("b",))


def test_the_earliest_presumed_speaker_stands_for_the_others() -> None:
    told = [says(name, 100, presumed=["a"], of="n", when=when) for name, when in (("b", 0), ("c", 20), ("d", 10))]
    made = judged([says("a", 100, of="m"), *told], of="n")

    assert [one.id for one in made.lines.origins] == ["d"]


def test_a_detour_does_not_make_a_presumed_speaker_another() -> None:
    made = judged(
        [
            says("a", 100, of="m"),
            says("b", 100, presumed=["a"], of="p"),
            says("c", 100, presumed=["b"], of="n"),
            says("d", 101, presumed=["a"], of="n"),
        ],
        of="n",
    )

    assert made.origins == 1


def test_a_house_re_telling_itself_keeps_its_basis() -> None:
    made = judged(
        [says("thousands", 100, by="A", of="m"), says("exact", 1001, by="A", presumed=["thousands"], of="n")], of="n"
    )

    assert (made.origins, made.attested) == (1, 1)


@given(ROWS, st.lists(st.tuples(VALUES, st.sampled_from("ABCDEFG"), st.booleans(), st.integers(0, 3)), max_size=6))
@settings(max_examples=150, deadline=None)
def test_presumed_re_tellers_of_one_head_are_one_origin_at_most(
    rows: list[Statement], tellers: list[tuple[int, str, bool, int]]
) -> None:
    head = says("head", 100, by="head", of="m")
    found = [one._replace(measurand=("n", ())) for one in named(rows)]
    more = [
        says(f"t{index}", value, by=by, attested=attested, when=when, presumed=["head"], of="n")
        for index, (value, by, attested, when) in enumerate(tellers)
    ]
    before, after = judged([head, *found], of="n"), judged([head, *found, *more], of="n")

    assert before.origins <= after.origins <= before.origins + 1
    assert after.attested == before.attested


def test_one_claim_is_one_voice_however_many_it_repeats_that_nobody_recorded() -> None:
    made = judged([says("a", (100, None), repeats=["lost", "gone", "never"])])

    assert (made.origins, made.independent_lines) == (1, 1)


def party(name: str, above: str | None = None) -> Party:
    return Party(name, name, "organisation", above)


def organised(*parties: Party) -> Register:
    return Register({}, {}, {one.id: one for one in parties}, {}, {}, {}, {}, {})


def test_a_circle_of_owners_is_one_house() -> None:
    register = organised(party("c", "a"), party("a", "b"), party("b", "c"), party("d", "c"), party("e", "e"))

    assert {register.organisation(one) for one in "abcd"} == {"a"}
    assert register.organisation("e") == "e"


@given(st.dictionaries(st.sampled_from("abcdefg"), st.sampled_from("abcdefgh")))
def test_whoever_belongs_together_is_one_house(above: dict[str, str]) -> None:
    register = organised(*(party(one, owner) for one, owner in above.items()))

    for one, owner in above.items():
        assert register.organisation(one) == register.organisation(owner)
