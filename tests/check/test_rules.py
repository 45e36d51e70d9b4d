"""Every rule on a record that breaks it and on records on which it must stay silent; the record is the docstring."""

from collections.abc import Callable

Found = Callable[[], list[str]]


def test_dangling_id_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 H100 GPUs", by: nobody, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: there is no party 'nobody'"]


def test_dangling_id_is_silent(found: Found) -> None:
    """
    - {id: a, stated: "5,000 H100 GPUs", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_misplaced_question_fires(found: Found) -> None:
    """
    # questions/high-flyer/how-many.yaml
    asks: How many?
    metric: accelerator-count
    subject: deepseek
    claims: []
    """
    assert found() == ["question high-flyer/how-many: a question about 'deepseek' stands in the folder 'high-flyer'"]


def test_misplaced_question_is_silent(found: Found) -> None:
    """
    # questions/high-flyer/how-many.yaml
    asks: How many?
    metric: accelerator-count
    subject: high-flyer
    claims: []
    """
    assert found() == []


def test_circular_repeats_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, repeats: b}
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: report}, repeats: a}
    """
    assert found() == ["claim a: these claims repeat one another: a -> b -> a"]


def test_circular_repeats_is_silent_where_it_is_declared(found: Found) -> None:
    """
    - id: a
      stated: 5,000 GPUs
      by: analyst
      basis: document
      cite: {source: report}
      repeats: b
      waive: [{rule: circular-repeats, because: Each of the two pages cites the other.}]
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: report}, repeats: a}
    """
    assert found() == []


def test_unread_phrase_fires(found: Found) -> None:
    """
    - {id: a, stated: many GPUs, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: no quantity can be read in 'many GPUs'"]


def test_unread_phrase_is_silent(found: Found) -> None:
    """
    - {id: a, stated: many GPUs, value: 500 GPUs, because: so the table, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_unfit_unit_fires(found: Found) -> None:
    """
    - {id: a, stated: "$5,000", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: '$5,000' reads as USD; accelerator-count is in GPU"]


def test_unfit_unit_is_silent_without_a_unit(found: Found) -> None:
    """
    - {id: a, stated: "5,000", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_not_positive_fires(found: Found) -> None:
    """
    - {id: a, stated: 0 GPUs, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: '0 GPUs' is not above zero, and accelerator-count is on a ratio scale"]


def test_not_positive_is_silent(found: Found) -> None:
    """
    - {id: a, stated: 1 GPU, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_missing_locator_fires(found: Found) -> None:
    """
    - {id: a, stated: "1,000 GPUs", by: analyst, basis: document, cite: {source: thesis}}
    - {id: b, stated: "2,000 GPUs", by: analyst, basis: document, cite: {source: talk}}
    - {id: c, stated: "3,000 GPUs", by: analyst, basis: document, cite: {source: audit}}
    - {id: d, stated: "4,000 GPUs", by: analyst, basis: document, cite: {source: survey}}
    - {id: e, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: survey, at: p. 4}}
    - {id: f, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: memoir}}
    # sources/example.yaml
      - {id: thesis, title: On clusters, language: en, kind: paper}
      - {id: talk, title: A talk, url: "https://www.youtube.com/watch?v=1", language: en, kind: interview}
      - {id: audit, title: An audit, url: "https://example.org/audit.PDF?v=2", language: en, kind: report}
      - {id: survey, title: A survey, language: en, kind: report}
      - {id: memoir, title: A memoir, language: en, kind: book}
    """
    assert found() == [
        f"claim {claim}: '{source}' is long, and the citation does not say where in it"
        for claim, source in (("a", "thesis"), ("b", "talk"), ("c", "audit"), ("d", "survey"), ("f", "memoir"))
    ]


def test_missing_locator_is_silent_with_a_locator_a_relay_or_a_short_source(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: thesis, at: table 2}}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: thesis, via: relay}}
    - {id: c, stated: "7,000 GPUs", by: analyst, basis: document, cite: {source: gazeta}}
    - {id: d, stated: "8,000 GPUs", by: analyst, basis: document, cite: {source: page}}
    - {id: e, stated: "9,000 GPUs", by: analyst, basis: document, cite: {source: post, at: the table}}
    - {id: f, stated: "9,500 GPUs", by: analyst, basis: document, cite: {source: post}}
    # sources/example.yaml
      - {id: thesis, title: On clusters, language: en, kind: paper}
      - {id: page, title: A report of one page, url: "https://example.org/report", language: en, kind: report}
      - {id: post, title: A short text, language: en, kind: blog}
    """
    assert found() == []


def test_future_date_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: tomorrow, read: 2026-11-23}}
    # sources/example.yaml
      - {id: tomorrow, title: Not yet, published: 2026-12, language: en, kind: news}
    """
    assert found() == [
        "claim a: the page was read on 2026-11-23, which is still to come",
        "source tomorrow: 'tomorrow' was published on 2026-12, which is still to come",
    ]


def test_future_date_is_silent_today_and_in_a_month_or_year_that_has_begun(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: now, read: 2026-11-22}}
    # sources/example.yaml
      - {id: now, title: Just now, published: 2026-11, language: en, kind: news}
      - {id: this-year, title: This year, published: 2026, language: en, kind: news}
    """
    assert found() == []


def test_phrase_without_number_fires(found: Found) -> None:
    """
    - {id: a, stated: the whole cluster, value: 500 GPUs, because: so a table, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: there is no number in 'the whole cluster'"]


def test_phrase_without_number_is_silent_on_numbers_of_any_script(found: Found) -> None:
    """
    - {id: a, stated: 五万张, value: 50 thousand GPUs, because: Chinese, by: analyst, basis: document, cite: {source: report}, language: zh}
    - {id: b, stated: 两千张, value: 2 thousand GPUs, because: Chinese, by: analyst, basis: document, cite: {source: report}, language: zh}
    - {id: c, stated: ٥٠٠ معالج, value: 500 GPUs, because: Arabic, by: analyst, basis: document, cite: {source: report}, language: ar}
    - {id: d, stated: ½ of 9 GPUs, value: 4.5 GPUs, because: computed, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_sentence_as_phrase_fires(found: Found) -> None:
    """
    - {id: a, stated: "They own 5,000 accelerators. Everybody knows", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: 他们有5000个GPU。, value: 5 thousand GPUs, because: Chinese, by: analyst, basis: document, cite: {source: report}, language: zh}
    """
    assert found() == [
        "claim a: 'They own 5,000 accelerators. Everybody knows' reads as a sentence",
        "claim b: '他们有5000个GPU。' reads as a sentence",
    ]


def test_sentence_as_phrase_is_silent_on_abbreviations_decimals_and_short_quotes(found: Found) -> None:
    """
    - {id: a, stated: "approx. 5,000 U.S. GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: 5.5 thousand GPUs vs. 2, value: 5.5 thousand GPUs, because: the first, by: analyst, basis: document, cite: {source: report}}
    - {id: c, stated: "Right now, 5,000 units.", value: 5 thousand GPUs, because: units, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_digits_differ_fires(found: Found) -> None:
    """
    - {id: a, stated: "9,894 H100s", value: 9849 GPUs, because: typed, by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "3,048 H100s", value: 3046 GPUs, because: typed, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == [
        "claim a: the value '9849 GPUs' has the digits 9849, which '9,894 H100s' prints in another way",
        "claim b: the value '3046 GPUs' has the digits 3046, which '3,048 H100s' prints in another way",
    ]


def test_digits_differ_is_silent_on_units_zeros_names_and_computed_values(found: Found) -> None:
    """
    - {id: a, stated: 2.13万片 H100, value: 21.3 thousand GPUs, because: Chinese, by: analyst, basis: document, cite: {source: report}, language: zh}
    - {id: b, stated: 64*8 H800 GPUs, value: 512 GPUs, because: product, by: analyst, basis: document, cite: {source: report}}
    - {id: c, stated: 1.5 thousand GPT-4 H100s, value: 1500 GPUs, because: typed, by: analyst, basis: document, cite: {source: report}}
    - {id: d, stated: "12,345 H100s, 11,000 H800s", value: 12345 GPUs, because: the first, by: analyst, basis: document, cite: {source: report}}
    - {id: e, stated: from 15 to 25 GPUs, value: 15 to 25 GPUs, because: range, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_foreign_phrase_fires(found: Found) -> None:
    """
    - {id: a, stated: 50 тысяч GPU, value: 50 thousand GPUs, because: Russian, by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: about 50 thousand GPUs, value: 50 thousand GPUs, because: English, by: analyst, basis: document, cite: {source: gazeta}}
    - {id: c, stated: 5万张, value: 50 thousand GPUs, because: Chinese, by: analyst, basis: document, cite: {source: report}}
    - {id: d, stated: 3 tysiące GPU, by: analyst, basis: document, cite: {source: report}}
    - {id: e, stated: 4 Millionen GPUs, by: analyst, basis: document, cite: {source: report}}
    - {id: f, stated: 5 million GPUs, by: analyst, basis: document, cite: {source: report}, language: es}
    """
    assert found() == [
        "claim a: '50 тысяч GPU' has Cyrillic letters, and its language is 'en'",
        "claim b: 'about 50 thousand GPUs' is in English, and its language is 'ru'",
        "claim c: '5万张' has Chinese characters, and its language is 'en'",
        "claim d: '3 tysiące GPU' has 'tysiące', a word of another language (pl), and its language is 'en'",
        "claim e: '4 Millionen GPUs' has 'millionen', a word of another language (de), and its language is 'en'",
        "claim f: '5 million GPUs' has 'million', a word of another language (de, en, fr), and its language is 'es'",
    ]


def test_foreign_phrase_is_silent_on_names_units_and_declared_languages(found: Found) -> None:
    """
    - {id: a, stated: 50 000 H100, value: 50 thousand GPUs, because: Russian, by: analyst, basis: document, cite: {source: gazeta}}
    - {id: b, stated: 50 тысяч GPU, value: 50 thousand GPUs, because: Russian, by: analyst, basis: document, cite: {source: report}, language: ru}
    - {id: c, stated: 5万 H100, value: 50 thousand GPUs, because: Chinese, by: analyst, basis: document, cite: {source: report}, language: zh-TW}
    - {id: d, stated: 3 σ above 500 GPUs, value: 500 GPUs, because: Greek in English, by: analyst, basis: document, cite: {source: report}}
    - {id: e, stated: około 500 układów, value: about 500 GPUs, because: Polish, by: analyst, basis: document, cite: {source: report}, language: pl}
    - {id: f, stated: millions of Mila GPUs, value: 2 million GPUs, because: vague, by: analyst, basis: document, cite: {source: report}}
    - {id: g, stated: 約3万ユーザー々, value: 30 thousand GPUs, because: Japanese, by: analyst, basis: document, cite: {source: report}, language: ja}
    - {id: h, stated: 2 miljoner, value: 2 million GPUs, because: Swedish, by: analyst, basis: document, cite: {source: report}, language: sv}
    """
    assert found() == []


def test_fractional_count_fires(found: Found) -> None:
    """
    - {id: a, stated: about 3.000 GPUs, by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: 2.048 GPUs, by: analyst, basis: document, cite: {source: report}}
    - {id: d, stated: 3 GPUs, value: 3.500 GPUs, because: typed, by: analyst, basis: document, cite: {source: report}}
    - {id: e, stated: about 3.000 GPUs, value: 3 GPUs, because: typed, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == [
        "claim a: 'about 3.000 GPUs' is taken for ≈ 3 accelerators, and is 3,000 where that sign parts thousands",
        "claim b: '2.048 GPUs' is taken for 2.048 accelerators, and is 2,048 where that sign parts thousands",
        "claim d: '3.500 GPUs' is taken for 3.5 accelerators, and is 3,500 where that sign parts thousands",
        "claim e: 'about 3.000 GPUs' is taken for 3 accelerators, and is 3,000 where that sign parts thousands",
    ]


def test_fractional_count_is_silent_on_whole_counts_magnitudes_and_what_comes_in_parts(found: Found) -> None:
    """
    - {id: a, stated: "2,048 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: 2.048 million GPUs, by: analyst, basis: document, cite: {source: report}}
    - {id: c, stated: 2.048K GPUs, by: analyst, basis: document, cite: {source: report}}
    - {id: d, stated: 2.048 GPUs, by: analyst, basis: document, cite: {source: report}, language: pt}
    - {id: h, stated: "2,048 GPUs", by: analyst, basis: document, cite: {source: report}, language: de}
    - {id: e, stated: 2.5 GPUs per node, by: analyst, basis: document, cite: {source: report}}
    - {id: g, stated: 2.048 GPUs, value: 2048 GPUs, because: Polish, by: analyst, basis: document, cite: {source: report}}
    # questions/deepseek/price.yaml
    asks: What does it cost?
    metric: training-cost
    subject: deepseek
    claims:
      - {id: f, stated: $2.048, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_suspicious_magnitude_fires(found: Found) -> None:
    """
    - {id: a, stated: "50,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "55,000 GPUs", by: gazeta, basis: document, cite: {source: relay}}
    - {id: c, stated: 52 million GPUs, by: deepseek, basis: document, cite: {source: relay}}
    """
    assert found() == ["claim c: '52 million GPUs' is about 1,000 times what the 2 others say"]


def test_suspicious_magnitude_fires_on_a_slip_in_a_re_telling_and_between_two_figures_alone(found: Found) -> None:
    """
    - {id: a, stated: 2.5 million GPUs, scope: fleet, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: b, stated: "more than 2,500 GPUs", by: gazeta, basis: document, cite: {source: relay}, repeats: a}
    - {id: c, stated: "5,000 GPUs", scope: training run, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: d, stated: "500,000 GPUs", scope: training run, by: gazeta, basis: document, cite: {source: relay}}
    """
    assert found() == [
        "claim b: 'more than 2,500 GPUs' is about 1/1,000 of what 'a' says, which it repeats",
        "claim d: '500,000 GPUs' is about 100 times what 'c' says",
    ]


def test_suspicious_magnitude_is_silent_on_bounds_scopes_copies_and_honest_differences(found: Found) -> None:
    """
    - {id: a, stated: "50,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "55,000 GPUs", by: gazeta, basis: document, cite: {source: relay}}
    - {id: c, stated: more than 5 million GPUs, by: deepseek, basis: document, cite: {source: relay}}
    - {id: d, stated: 2 million GPUs, by: deepseek, basis: document, cite: {source: relay}}
    - {id: e, stated: "5,000 GPUs", scope: training run, by: deepseek, basis: document, cite: {source: relay}}
    - {id: f, stated: "5,000 GPUs", repeats: e, by: deepseek, basis: document, cite: {source: relay}}
    """
    assert found() == []


def test_suspicious_magnitude_is_silent_on_two_honest_figures_and_on_a_re_telling_that_only_rounds(
    found: Found,
) -> None:
    """
    - {id: a, stated: "5,000 GPUs", scope: fleet, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: b, stated: "50,000 GPUs", scope: fleet, by: gazeta, basis: own estimate, cite: {source: relay}}
    - {id: c, stated: "5,000 GPUs", scope: training run, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: d, stated: "530,000 GPUs", scope: training run, by: gazeta, basis: own estimate, cite: {source: relay}}
    - {id: e, stated: about 5 thousand GPUs, by: gazeta, basis: document, cite: {source: relay}, repeats: c}
    """
    assert found() == []


def test_suspicious_magnitude_is_silent_where_the_others_do_not_agree(found: Found) -> None:
    """
    - {id: a, stated: "50,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "2,000 GPUs", by: gazeta, basis: document, cite: {source: relay}}
    - {id: c, stated: "500,000 GPUs", by: deepseek, basis: document, cite: {source: relay}}
    """
    assert found() == []


def test_read_before_published_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report, read: 2024-12-26}}
    """
    assert found() == ["claim a: 'report' was read on 2024-12-26 and published on 2024-12-27"]


def test_read_before_published_is_silent_on_overlaps_and_on_the_page_really_read(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report, read: 2024-12}}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: broadcast, via: relay, read: 2025-01-01}}
    """
    assert found() == []


def test_published_before_as_of_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", as_of: 2025, by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: the number is about 2025, and 'report' was published before, on 2024-12-27"]


def test_published_before_as_of_is_silent_on_plans_and_on_the_year_under_way(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", as_of: 2024, by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "6,000 GPUs", as_of: 2025, scope: planned, by: analyst, basis: document, cite: {source: report}}
    - {id: c, stated: "7,000 GPUs", as_of: 2025, by: analyst, basis: document, cite: {source: relay}}
    """
    assert found() == []


def test_echo_before_origin_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: broadcast}}
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: report}, repeats: a}
    """
    assert found() == ["claim b: it repeats 'a', which was printed later, on 2025-01-23"]


def test_echo_before_origin_is_silent_where_the_dates_may_fit(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: broadcast}}
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: gazeta}, repeats: a}
    - {id: c, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: relay}, repeats: a}
    - {id: d, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: broadcast}, repeats: a}
    """
    assert found() == []


def test_stale_claim_fires(found: Found) -> None:
    """
    # questions/deepseek/price.yaml
    asks: What does it charge?
    metric: price
    subject: deepseek
    claims:
      - {id: old, stated: $2, as_of: 2026-02, by: analyst, basis: document, cite: {source: relay}}
    # metrics.yaml
    - {id: price, name: price, unit: USD, scale: ratio, counts: Money., warn_after: 6 months, error_after: 1 year}
    """
    assert found() == ["claim old: the newest figure here is of 2026-02-28, and figures of this kind keep 6 months"]


def test_stale_claim_is_silent_on_metrics_that_keep_and_where_something_newer_stands(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", as_of: 2020, by: analyst, basis: document, cite: {source: report}}
    # questions/deepseek/price.yaml
    asks: What does it charge?
    metric: price
    subject: deepseek
    claims:
      - {id: old, stated: $2, as_of: 2025-02, by: analyst, basis: document, cite: {source: relay}}
      - {id: new, stated: $3, as_of: 2026-05-22, by: gazeta, basis: document, cite: {source: relay}}
    # metrics.yaml
    - {id: price, name: price, unit: USD, scale: ratio, counts: Money., warn_after: 6 months}
    """
    assert found() == []


def test_outdated_claim_fires(found: Found) -> None:
    """
    # questions/deepseek/price.yaml
    asks: What does it charge?
    metric: price
    subject: deepseek
    claims:
      - {id: old, stated: $2, by: analyst, basis: document, cite: {source: gazeta}}
    # metrics.yaml
    - {id: price, name: price, unit: USD, scale: ratio, counts: Money., error_after: 52 weeks}
    """
    assert found() == ["claim old: the newest figure here is of 2025-01-31, and figures of this kind keep 52 weeks"]


def test_outdated_claim_is_silent_before_the_day_and_without_a_date(found: Found) -> None:
    """
    # questions/deepseek/price.yaml
    asks: What does it charge?
    metric: price
    subject: deepseek
    claims:
      - {id: old, stated: $2, as_of: 2025-11-22, by: analyst, basis: document, cite: {source: relay}}
      - {id: undated, stated: $3, subject: deepseek-v3, by: analyst, basis: document, cite: {source: relay}}
    # metrics.yaml
    - {id: price, name: price, unit: USD, scale: ratio, counts: Money., error_after: 1 year}
    """
    assert found() == []


def test_self_support_fires(found: Found) -> None:
    """
    - {id: own, stated: "5,000 GPUs", by: deepseek, basis: own record, cite: {source: report}}
    - {id: echo, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: relay}, repeats: own}
    """
    assert found() == ["claim own: all 2 claims of this go back to 'deepseek', which speaks of itself"]


def test_self_support_is_silent_on_a_plain_own_record_and_beside_another_witness(found: Found) -> None:
    """
    - {id: own, stated: "5,000 GPUs", scope: fleet, by: deepseek, basis: own record, cite: {source: report}}
    - {id: own-run, stated: "4,000 GPUs", scope: training run, by: deepseek, basis: own record, cite: {source: report}}
    - {id: other, stated: "4,100 GPUs", scope: training run, by: analyst, basis: own estimate, cite: {source: relay}}
    """
    assert found() == []


def test_undeclared_interest_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", subject: deepseek-v3, by: rivals-chief, basis: hearsay, cite: {source: broadcast}}
    # parties.yaml
    - {id: rival, name: Rival, kind: company, interest: {rival: self}}
    - {id: rivals-chief, name: Chief, kind: person, belongs_to: rival}
    # subjects.yaml
    - {id: rival, name: Rival, kind: company}
    - {id: rival-1, name: Rival 1, kind: model, made_by: rival}
    """
    assert found() == [
        "party rivals-chief: 'rivals-chief' makes a model itself, and declares no interest towards 'deepseek'"
    ]


def test_undeclared_interest_is_silent_on_the_press_the_maker_and_the_declared(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", subject: deepseek-v3, by: rivals-chief, basis: hearsay, cite: {source: broadcast}}
    - {id: b, stated: "6,000 GPUs", subject: deepseek-v3, by: gazeta, basis: hearsay, cite: {source: gazeta}}
    - {id: c, stated: "7,000 GPUs", subject: deepseek-v3, by: deepseek, basis: own record, cite: {source: report}}
    - {id: d, stated: "8,000 GPUs", subject: rival-1, by: rivals-chief, basis: own record, cite: {source: report}}
    # parties.yaml
    - {id: rival, name: Rival, kind: company, interest: {rival: self}}
    - {id: rivals-chief, name: Chief, kind: person, belongs_to: rival, interest: {deepseek: competitor}}
    # subjects.yaml
    - {id: rival, name: Rival, kind: company}
    - {id: rival-1, name: Rival 1, kind: model, made_by: rival}
    """
    assert found() == []


def test_repeated_claim_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "5,000 GPUs ", by: analyst, basis: hearsay, cite: {source: report}}
    """
    assert found() == ["claim b: 'b' says what 'a' says, by the same party in the same source"]


def test_repeated_claim_is_silent_where_anything_differs(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: document, cite: {source: report}}
    - {id: c, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: relay}}
    - {id: d, stated: "5,000 GPUs", by: analyst, scope: fleet, basis: document, cite: {source: report}}
    - {id: e, stated: "5,000 GPUs", by: analyst, as_of: 2024, basis: document, cite: {source: report}}
    - {id: f, stated: "about 5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_repeated_source_fires(found: Found) -> None:
    """
    # sources/example.yaml
      - {id: again, title: Another, url: "http://www.example.org/report/?utm_source=x#top", language: en, kind: news}
      - {id: first, title: The true cost of training, published: 2025-01-03, language: en, kind: news}
      - {id: second, title: "The True Cost - of Training!", published: 2025-01-03, language: en, kind: news}
    """
    assert found() == [
        "source again: 'again' has the url of 'report'",
        "source second: 'second' has the title of 'first'",
    ]


def test_repeated_source_is_silent_on_other_pages_years_editions_and_publishers(found: Found) -> None:
    """
    # sources/example.yaml
      - {id: a, title: Annual report on Form 10-K, url: "https://example.org/report?year=2024", published: 2024, language: en, kind: filing}
      - {id: b, title: Annual report on Form 10-K, url: "https://example.org/report?year=2025", published: 2025, language: en, kind: filing}
      - {id: c, title: Earnings, published: 2025, language: en, kind: filing}
      - {id: d, title: Earnings, published: 2025, language: en, kind: filing}
    # sources/other.yaml
    publisher: Another Press
    sources:
      - {id: e, title: Annual report on Form 10-K, published: 2025, language: en, kind: filing}
    """
    assert found() == []


def test_unused_record_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    # parties.yaml
    - {id: leftover, name: Leftover, kind: press}
    """
    assert "party leftover: nothing names the party 'leftover'" in found()


def test_unused_record_is_silent_on_what_is_named_only_through_others(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: member, device: h800, basis: document, cite: {source: report, via: relay}}
    # parties.yaml
    - {id: house, name: House, kind: analyst}
    - {id: member, name: Member, kind: person, belongs_to: house}
    """
    named = {"party house", "party member", "device hopper", "device h800", "source relay", "subject deepseek"}
    assert named & {one.partition(":")[0] for one in found()} == set()


def test_waiver_without_reason_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, waive: [{rule: self-support}]}
    """
    assert found() == ["claim a: the waiver of 'self-support' gives no reason"]


def test_waiver_without_reason_is_silent(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, waive: [{rule: self-support, because: so it is}]}
    """
    assert found() == []


def test_expired_waiver_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", as_of: 2025, by: analyst, basis: document, cite: {source: report}, waive: [{rule: published-before-as-of, because: A forecast., until: 2026-11-21}]}
    """
    assert found() == ["claim a: the waiver of 'published-before-as-of' ended on 2026-11-21"]


def test_expired_waiver_is_silent_on_its_last_day(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", as_of: 2025, by: analyst, basis: document, cite: {source: report}, waive: [{rule: published-before-as-of, because: A forecast., until: 2026-11-22}]}
    """
    assert found() == []


def test_waiver_of_nothing_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, waive: [{rule: published-before-as-of, because: A forecast.}]}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: report}, waive: [{rule: publisht-before-as-of, because: A forecast.}]}
    """
    assert found() == [
        "claim a: 'published-before-as-of' is waived, and not broken here",
        "claim b: there is no rule 'publisht-before-as-of' to waive",
    ]


def test_waiver_of_nothing_is_silent_on_a_waiver_that_excuses_something(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", as_of: 2025, by: analyst, basis: document, cite: {source: report}, waive: [{rule: published-before-as-of, because: A forecast.}]}
    """
    assert found() == []


def test_unnoted_drift_fires(found: Found) -> None:
    """
    - {id: a, stated: more than 5000 GPUs, hedge: my understanding is, by: analyst, basis: hearsay, cite: {source: report}}
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: hearsay, cite: {source: relay}, repeats: a}
    """
    (said,) = found()
    assert said.startswith("claim b: against 'a': bound firmer; a floor has become a plain number")


def test_unnoted_drift_is_silent_on_a_noted_loss_and_on_a_faithful_or_softer_telling(found: Found) -> None:
    """
    - {id: a, stated: more than 5000 GPUs, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: b, stated: "5,000 GPUs", by: gazeta, basis: hearsay, cite: {source: relay}, repeats: a, note: The bound is gone.}
    - {id: c, stated: "over 5,000 GPUs", by: gazeta, basis: hearsay, cite: {source: relay}, repeats: a}
    - {id: d, stated: "6,000 GPUs", by: analyst, basis: own estimate, cite: {source: report}}
    - {id: e, stated: "about 6,000 GPUs", by: gazeta, basis: hearsay, cite: {source: relay}, repeats: d}
    """
    assert found() == []


def test_unreadable_relation_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    # relations.yaml
    relations:
      - {id: odd, holds: a = = 1}
      - {id: unknown, holds: "a = b"}
    """
    assert [one.partition(":")[0] for one in found()] == ["relation odd", "relation unknown"]


def test_unreadable_relation_is_silent(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    # relations.yaml
    relations:
      - {id: fine, holds: "a = 2 * [2500 GPU]"}
    """
    assert found() == []


def test_relation_does_not_close_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,124 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "2,048 GPUs", by: gazeta, basis: document, cite: {source: report}}
    # relations.yaml
    relations:
      - {id: twice, holds: a = 2 * b}
    """
    assert found() == [
        "relation twice: 'a = 2 * b' does not close, by 1.25 times, whatever the printed digits leave open"
    ]


def test_relation_does_not_close_is_silent_within_the_printed_digits(found: Found) -> None:
    """
    - {id: a, stated: "4,100 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: b, stated: "2,048 GPUs", by: gazeta, basis: document, cite: {source: report}}
    # relations.yaml
    relations:
      - {id: twice, holds: a = 2 * b}
      - {id: less, holds: b <= a}
    """
    assert found() == []


def test_part_larger_than_whole_fires(found: Found) -> None:
    """
    - {id: whole, stated: "2,000 GPUs", scope: fleet, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: part, stated: "5,000 GPUs", scope: training run, by: deepseek, basis: own record, cite: {source: report}}
    """
    (said,) = found()
    assert said.startswith("claim part: 'part' is part of what 'whole' counts, and at least ")


def test_part_larger_than_whole_is_silent_on_a_smaller_part_and_on_other_things(found: Found) -> None:
    """
    - {id: whole, stated: "6,000 GPUs", scope: fleet, by: analyst, basis: own estimate, cite: {source: report}}
    - {id: part, stated: "5,000 GPUs", scope: training run, by: deepseek, basis: own record, cite: {source: report}}
    - {id: elsewhere, stated: "9,000 GPUs", subject: high-flyer, scope: training run, by: gazeta, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_stale_evidence_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: old, via: fallback}}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: offline, via: relay}}
    # sources/example.yaml
      - {id: old, url: "https://example.org/old", language: en, kind: news, checked: {on: 2026-01-01, found: [a]}}
      - {id: fallback, url: "https://example.org/fallback", language: en, kind: news}
      - {id: offline, title: In print only, language: en, kind: news}
    """
    assert found() == [
        "source relay: no answer of the page of 'relay' is recorded yet",
        "source old: the page of 'old' was last checked 325 days ago",
    ]


def test_stale_evidence_is_silent_where_nobody_checks_at_all(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []


def test_stale_evidence_is_silent_on_copies_on_what_nobody_cites_and_on_what_is_known_to_be_lost(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: copied}}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: lost}}
    - {id: c, stated: "7,000 GPUs", by: analyst, basis: document, cite: {source: idle}, withdrawn: It was a slip.}
    # sources/example.yaml
      - {id: copied, url: "https://example.org/1", language: en, kind: news, archived: ["https://archive.example/1"]}
      - {id: lost, url: "https://example.org/2", language: en, kind: news, checked: {on: 2025-01-01, gone: [b]}}
      - {id: idle, url: "https://example.org/3", language: en, kind: news}
    """
    assert found() == []


def test_lost_evidence_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: away}}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: other}}
    # sources/example.yaml
      - {id: away, url: "https://example.org/1", language: en, kind: news, checked: {on: 2026-11-22, gone: [a]}}
      - {id: other, url: "https://example.org/2", language: en, kind: news, checked: {on: 2026-11-21, drifted: [b]}}
    """
    assert found() == [
        "source away: the page of 'away' is gone, as last seen on 2026-11-22",
        "source other: the page of 'other' does not print the number of b, as last seen on 2026-11-21",
    ]


def test_lost_evidence_is_silent_on_copies_relays_refusals_and_what_does_not_count(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: copied}}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: away, via: there}}
    - {id: c, stated: "7,000 GPUs", by: analyst, basis: document, cite: {source: walled}}
    - {id: d, stated: "8,000 GPUs", by: analyst, basis: document, cite: {source: idle}, withdrawn: It was a slip.}
    - {id: e, stated: "9,000 GPUs", by: analyst, basis: document, cite: {source: lost}}
    # sources/example.yaml
      - id: copied
        url: https://example.org/1
        language: en
        kind: news
        archived: ["https://archive.example/1"]
        checked: {on: 2026-11-22, gone: [a]}
      - {id: away, url: "https://example.org/2", language: en, kind: news, checked: {on: 2026-11-22, drifted: [b]}}
      - {id: there, url: "https://example.org/3", language: en, kind: news, checked: {on: 2026-11-22, found: [b]}}
      - {id: walled, url: "https://example.org/4", language: en, kind: news, checked: {on: 2026-11-22, refused: [c]}}
      - {id: idle, url: "https://example.org/5", language: en, kind: news, checked: {on: 2026-11-22, gone: [d]}}
      - id: lost
        url: https://example.org/6
        language: en
        kind: news
        checked: {on: 2026-11-22, gone: [e]}
        waive: [{rule: lost-evidence, because: The site closed and nobody kept a copy.}]
    """
    assert found() == []


def test_circular_superseding_fires(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: c, because: so}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: a, because: so}
    - {id: c, stated: "7,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: b, because: so}
    - {id: d, stated: "8,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: d, because: so}
    """
    assert found() == [
        "claim a: these claims supersede one another: a -> c -> b -> a",
        "claim d: these claims supersede one another: d -> d",
    ]


def test_circular_superseding_is_silent_on_a_chain_and_on_what_is_not_there(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: b, because: so}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: c, because: so}
    - {id: c, stated: "7,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    - {id: d, stated: "8,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: z, because: so}
    """
    assert found() == []


def test_part_of_itself_fires(found: Found) -> None:
    """
    # devices.yaml
    - {id: loop-chip, name: Loop chip, kind: chip, part_of: loop-chip}
    # parties.yaml
    - {id: one-desk, name: One desk, kind: press, belongs_to: other-desk}
    - {id: other-desk, name: Other desk, kind: press, belongs_to: one-desk}
    # subjects.yaml
    - {id: the-firm, name: The firm, kind: company, part_of: the-model}
    - {id: the-model, name: The model, kind: model, made_by: the-firm}
    # metrics.yaml
    - id: racks
      name: racks
      unit: GPU
      scale: ratio
      counts: Racks.
      scopes:
        - {id: hall, means: in a hall, within: site}
        - {id: site, means: on a site, within: hall}
    """
    assert found() == [
        "device loop-chip: 'loop-chip' is part of itself: loop-chip -> loop-chip",
        "metric racks: 'hall' is part of itself: hall -> site -> hall",
        "party one-desk: 'one-desk' is part of itself: one-desk -> other-desk -> one-desk",
        "subject the-firm: 'the-firm' is part of itself: the-firm -> the-model -> the-firm",
    ]


def test_part_of_itself_is_silent_on_two_ways_to_one_place(found: Found) -> None:
    """
    # subjects.yaml
    - {id: the-firm, name: The firm, kind: company}
    - {id: the-family, name: The family, kind: model, made_by: the-firm}
    - {id: the-model, name: The model, kind: model, made_by: the-firm, part_of: the-family}
    """
    assert found() == []


def test_repeated_scope_fires(found: Found) -> None:
    """
    # metrics.yaml
    - id: racks
      name: racks
      unit: GPU
      scale: ratio
      counts: Racks.
      scopes: [{id: hall, means: in a hall}, {id: site, means: on a site}, {id: hall, means: in another}]
    """
    assert found() == ["metric racks: the scope 'hall' stands twice"]


def test_repeated_scope_is_silent_where_two_metrics_have_it(found: Found) -> None:
    """
    # metrics.yaml
    - {id: racks, name: racks, unit: GPU, scale: ratio, counts: Racks., scopes: [{id: hall, means: in a hall}]}
    - {id: shelves, name: shelves, unit: GPU, scale: ratio, counts: Shelves., scopes: [{id: hall, means: in a hall}]}
    """
    assert found() == []


def test_shared_name_fires(found: Found) -> None:
    """
    # subjects.yaml
    - {id: the-firm, name: The firm, kind: company, aliases: [深度]}
    - {id: another-firm, name: Another firm, kind: company, aliases: [The_Firm, 深度]}
    # parties.yaml
    - {id: the-analyst, name: ANALYST, kind: analyst}
    """
    assert found() == [
        "party the-analyst: 'ANALYST' is a name of the party 'analyst' too",
        "subject another-firm: 'The_Firm' is a name of the subject 'the-firm' too",
        "subject another-firm: '深度' is a name of the subject 'the-firm' too",
    ]


def test_shared_name_is_silent_within_a_record_and_between_kinds(found: Found) -> None:
    """
    # subjects.yaml
    - {id: the-firm, name: The firm, kind: company, aliases: [the firm, TheFirm]}
    # parties.yaml
    - {id: the-firm, name: The firm, kind: company}
    """
    assert found() == []


def test_withdrawn_and_superseded_fires(found: Found) -> None:
    """
    - id: a
      stated: 5,000 GPUs
      by: analyst
      basis: document
      cite: {source: report}
      withdrawn: It was a slip of the pen.
      superseded_by: b
      because: A better figure.
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == ["claim a: it is withdrawn, and superseded by 'b' as well"]


def test_withdrawn_and_superseded_is_silent_on_either(found: Found) -> None:
    """
    - {id: a, stated: "5,000 GPUs", by: analyst, basis: document, cite: {source: report}, withdrawn: A slip.}
    - {id: b, stated: "6,000 GPUs", by: analyst, basis: document, cite: {source: report}, superseded_by: c, because: so}
    - {id: c, stated: "7,000 GPUs", by: analyst, basis: document, cite: {source: report}}
    """
    assert found() == []
