"""Loading a register: what is sound loads, and every fault is a finding with file, line and column."""

import os
from pathlib import Path

import pytest

from factcheck.store import Loaded, NoRegisterError, find_register, load

COUNTS = Path("questions/deepseek/accelerator-count.yaml")


def said(loaded: Loaded) -> list[str]:
    return [f"{finding.place} {finding.rule}" for finding in loaded.findings]


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def place_of(file: Path, words: str) -> str:
    before, found, _ = file.read_text(encoding="utf-8").partition(words)
    assert found
    return f"{COUNTS}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def test_the_small_register_is_sound(small: Path) -> None:
    loaded = load(small)

    assert loaded.findings == []
    assert list(loaded.register.questions) == [
        "deepseek-v3/training-cost",
        "deepseek/accelerator-count",
        "deepseek/founding-date",
    ]
    assert len(loaded.register.claims) == 8


@pytest.mark.parametrize(
    ("old", "new", "rule", "points_at", "way_out"),
    [
        ("by: alexandr-wang", "by: alexander-wang", "dangling-id", "alexander-wang", "did you mean 'alexandr-wang'?"),
        ("source: broadcast", "source: brodcast", "dangling-id", "brodcast", "did you mean 'broadcast'?"),
        ("via: relay", "via: rely", "dangling-id", "rely", "did you mean 'relay'?"),
        ("scope: training run", "scope: traning run", "dangling-id", "traning run", "did you mean 'training run'?"),
        ("device: h800", "device: h900", "dangling-id", "h900", "did you mean 'h800'?"),
        ("claim: analyst-hopper,", "claim: analyst-hoper,", "dangling-id", "{claim: analyst-hoper", "did you mean 'analyst-hopper'?"),
        ("metric: accelerator-count", "metric: acelerator-count", "dangling-id", "acelerator", "did you mean 'accelerator-count'?"),
        ("by: analyst-h100", "by: analyst-h1", "dangling-id", "analyst-h1\n", "did you mean 'analyst-h100'?"),
        ("subject: deepseek\n", "subject: high-flyer\n", "misplaced-question", "high-flyer", "move it to questions/high-flyer/"),
        ("2,048 H800 GPUs", "many H800 GPUs", "unread-phrase", "many H800", "add `value:` in plain English and `because:`"),
        ("2,048 H800 GPUs", "$2,048", "unfit-unit", "$2,048", "mend the phrase, or add `value:` and `because:`"),
        ("2,048 H800 GPUs", "0 H800 GPUs", "not-positive", "0 H800", "mend the phrase or the metric's scale"),
        ("value: 50 thousand GPU", "value: several", "unread-phrase", "several", "write it in plain English: `more than 500 billion USD`"),
        ("as_of: 2024-12", "as_of: 2024-13", "bad-value", "2024-13", "write 01 to 12 (or 33 to 36 for a quarter)"),
        ("as_of: 2024-12", "as_of: 24-12", "bad-value", "24-12", "write 2024, 2024-12 or 2024-12-26"),
        ("by: analyst-h100", 'by: ""', "bad-value", '""', "write a value, or leave the key out"),
        ("basis: own record", "basis: own recrd", "bad-value", "own recrd", "did you mean 'own record'?"),
        ("basis: own record", "bass: own record", "unknown-key", "own record", "did you mean 'basis'?"),
        ("    by: deepseek\n", "", "missing-key", "id: report-cluster", "add `by:`"),
        ('at: "§3.1"', 'att: "§3.1"', "unknown-key", '"§3.1"', "did you mean 'at'?"),
        ("    because: The analyst counted again.\n", "", "missing-key", "id: analyst-old", "add `because:`"),
        ("id: gazeta-echo", "id: Gazeta Echo", "bad-value", "Gazeta Echo", "ids are lower-case letters a-z, digits, '.' and '-'"),
        ("id: gazeta-echo", "id: gаzeta-echo", "bad-value", "gаzeta-echo", "ids are lower-case letters a-z, digits, '.' and '-'"),
        ("by: analyst-h100", "by: analyst-h100\n    language: eng", "bad-value", "eng", "did you mean 'en'?"),
        ("50,000 H100s", "a b c d e f g h i j k l 13", "bad-value", "a b c", "quote at most 12, around the number"),
    ],
)  # fmt: skip
def test_a_fault_in_a_claim_is_found_where_it_stands(
    small: Path, old: str, new: str, rule: str, points_at: str, way_out: str
) -> None:
    """One thing is broken; one finding says so, at the words that are wrong, and the rest still loads."""
    replace(small / COUNTS, old, new)

    loaded = load(small)

    assert said(loaded) == [f"{place_of(small / COUNTS, points_at)} {rule}"]
    assert [one.way_out for one in loaded.findings] == [way_out]
    assert "founded-may" in loaded.register.claims


def test_a_broken_head_says_how_many_claims_it_takes_along(small: Path) -> None:
    replace(small / COUNTS, "axes: [scope, device]", "axes: [scop]")
    replace(small / COUNTS, "basis: own record", "basis: rumour")

    loaded = load(small)

    assert [finding.rule for finding in loaded.findings] == ["bad-value", "lost-claims", "bad-value"]
    assert loaded.findings[1].message.startswith("6 claims are not loaded")


def test_a_claim_among_the_relations_is_told_where_it_belongs(small: Path) -> None:
    with (small / "questions/deepseek-v3/training-cost.yaml").open("a", encoding="utf-8") as file:
        file.write("  - {id: stray, stated: 5 USD, by: deepseek, basis: document, cite: {source: report}}\n")

    way_outs = {finding.way_out for finding in load(small).findings}

    assert "this is a claim: it belongs above, in the list under `claims:`" in way_outs


def test_a_broken_shared_file_is_one_finding_and_no_flood(small: Path) -> None:
    (small / "parties.yaml").write_text("- id: [\n")
    (small / "devices.yaml").unlink()

    assert said(load(small)) == ["devices.yaml:1:1 missing-file", "parties.yaml:2:1 yaml-syntax"]


def test_a_thousand_faults_are_capped(small: Path) -> None:
    (small / "questions/deepseek/many.yaml").write_text(
        "asks: x\nmetric: training-cost\nsubject: deepseek\nclaims:\n" + "  - {x1: 1}\n" * 1000
    )

    findings = load(small).findings

    assert len(findings) == 201
    assert "too-many-faults" in {finding.rule for finding in findings}


def test_a_thousand_dangling_ids_are_capped(small: Path) -> None:
    claims = "".join(
        f"  - {{id: x{number}, stated: {number + 1} USD, by: analyst, basis: document, cite: {{source: report}}, repeats: y{number}}}\n"
        for number in range(1000)
    )
    head = "asks: x\nmetric: training-cost\nsubject: deepseek\nclaims:\n"
    (small / "questions/deepseek/many.yaml").write_text(head + claims)

    assert len(load(small).findings) == 501


def test_one_mapping_may_not_hide_another_kind(small: Path) -> None:
    """A claim too broken to load excuses those who name the claim, not those who name a device of that name."""
    replace(small / COUNTS, "id: gazeta-echo", "id: h900\n    nonsense: 1")
    replace(small / COUNTS, "device: h800", "device: h900")

    assert [finding.rule for finding in load(small).findings] == ["dangling-id", "unknown-key"]


def test_one_bad_claim_does_not_hide_another(small: Path) -> None:
    replace(small / COUNTS, "basis: own record", "basis: rumour")
    replace(small / COUNTS, "basis: hearsay", "basis: gossip")

    assert said(load(small)) == [f"{place_of(small / COUNTS, word)} bad-value" for word in ("rumour", "gossip")]


def test_an_id_used_twice_names_both_places(small: Path) -> None:
    replace(small / "questions/deepseek/founding-date.yaml", "id: founded-may", "id: report-cost")

    (finding,) = load(small).findings

    assert str(finding.place) == "questions/deepseek/founding-date.yaml:5:9"
    assert "questions/deepseek-v3/training-cost.yaml:5:9" in finding.message


def test_a_circle_of_re_tellings_is_a_finding(small: Path) -> None:
    replace(small / COUNTS, "    basis: own estimate\n", "    basis: own estimate\n    repeats: gazeta-echo\n")

    (finding,) = load(small).findings

    assert finding.rule == "circular-repeats"
    assert (
        finding.message
        == "these claims repeat one another: analyst-hopper -> gazeta-echo -> wang-cnbc -> analyst-hopper"
    )


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        ("questions/deepseek/empty.yaml", b"", "questions/deepseek/empty.yaml:1:1 empty-file"),
        ("questions/deepseek/latin.yaml", b"asks: caf\xe9?\n", "questions/deepseek/latin.yaml:1:10 not-utf8"),
        ("questions/deepseek/tab.yaml", b"asks: x\n\tmetric: y\n", "questions/deepseek/tab.yaml:2:1 yaml-syntax"),
        ("questions/deepseek/list.yaml", b"- a\n", "questions/deepseek/list.yaml:1:1 bad-value"),
        ("questions/deepseek/word.yaml", b"hello\n", "questions/deepseek/word.yaml:1:1 bad-value"),
        ("questions/deepseek/huge.yaml", b"#" * 1_000_001, "questions/deepseek/huge.yaml:1:1 file-too-large"),
        ("questions/stray.yaml", b"asks: x\n", "questions/stray.yaml:1:1 unexpected-file"),
        ("questions/deepseek/new.yml", b"asks: x\n", "questions/deepseek/new.yml:1:1 unexpected-file"),
        ("metric.yaml", b"- id: x\n", "metric.yaml:1:1 unexpected-file"),
        ("questions/deepseek/fleet.YAML", b"asks: x\n", "questions/deepseek/fleet.YAML:1:1 unexpected-file"),
        ("questions/deepseek/fleet.yaml.bak", b"asks: x\n", "questions/deepseek/fleet.yaml.bak:1:1 unexpected-file"),
        ("questions/deepseek/a\x1b[31mb.yaml", b"asks: x\n", "questions/deepseek/a\x1b[31mb.yaml:1:1 bad-value"),
        ("questions/deepseek/laughs.yaml", b"a: &a [x]\nb: [*a, *a]\n", "questions/deepseek/laughs.yaml:1:4 yaml-anchor"),
    ],
)  # fmt: skip
def test_a_bad_file_is_a_finding(small: Path, name: str, content: bytes, finding: str) -> None:
    (small / name).write_bytes(content)

    loaded = load(small)

    assert said(loaded) == [finding]
    assert len(loaded.register.claims) == 8, "the rest still loads"


def test_a_100_mb_file_is_refused_unread(small: Path) -> None:
    with (small / "questions/deepseek/vast.yaml").open("wb") as vast:
        vast.truncate(100_000_000)

    assert said(load(small)) == ["questions/deepseek/vast.yaml:1:1 file-too-large"]


def test_links_are_never_followed(small: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text("secret: 1\n")
    (small / "questions/deepseek/out.yaml").symlink_to(tmp_path / "outside.yaml")
    (small / "questions/deepseek/loop.yaml").symlink_to("loop.yaml")
    (small / "questions/round").symlink_to(small / "questions")

    assert said(load(small)) == [
        "questions/deepseek/loop.yaml:1:1 symbolic-link",
        "questions/deepseek/out.yaml:1:1 symbolic-link",
        "questions/round:1:1 symbolic-link",
    ]


def test_a_pipe_is_refused_and_does_not_hang(small: Path) -> None:
    os.mkfifo(small / "questions/deepseek/pipe.yaml")

    assert said(load(small)) == ["questions/deepseek/pipe.yaml:1:1 not-a-file"]


def test_a_number_of_ten_thousand_digits_is_a_finding(small: Path) -> None:
    replace(small / COUNTS, "stated: 2,048 H800 GPUs", f"stated: {'9' * 10_000} GPUs")
    replace(small / COUNTS, "stated: 50,000 H100s", f"stated: {'9' * 150} GPUs")

    assert said(load(small)) == [
        f"{place_of(small / COUNTS, '9' * 10_000)} bad-value",
        f"{place_of(small / COUNTS, '9' * 150 + ' GPUs' + chr(10) + '    hedge')} unread-phrase",
    ]


def test_a_key_without_a_value_is_one_finding(small: Path) -> None:
    replace(small / COUNTS, "by: analyst-h100", "by:")
    replace(small / COUNTS, "basis: own record", "basis: null")

    assert [finding.rule for finding in load(small).findings if finding.rule != "dangling-id"] == ["empty-value"] * 2


def test_a_claim_with_a_dangling_id_still_loads(small: Path) -> None:
    replace(small / COUNTS, "by: deepseek", "by: nobody")

    assert load(small).register.claims["report-cluster"].by == "nobody"


def test_the_register_is_looked_for_upwards(small: Path, tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)

    assert find_register(None, deep) == small
    assert find_register(tmp_path, Path("/")) == small
    with pytest.raises(NoRegisterError, match="is not a register"):
        find_register(deep, deep)
    with pytest.raises(NoRegisterError, match="there is no folder"):
        find_register(tmp_path / "nowhere", deep)
    (tmp_path / "register.factcheck").write_bytes(b"an index")
    with pytest.raises(NoRegisterError, match="is a file; this command reads the records"):
        find_register(tmp_path / "register.factcheck", deep)


@pytest.mark.parametrize("address", ["https://[x/a", "https://example.℀.org/"])
def test_an_address_that_nothing_could_open_is_a_finding_and_no_crash(small: Path, address: str) -> None:
    replace(small / "sources/example.yaml", "https://example.org/report", f'"{address}"')

    found = [finding for finding in load(small).findings if finding.rule == "bad-value"]

    assert [finding.message for finding in found] == ["`url`: is no address that a browser could open"]
