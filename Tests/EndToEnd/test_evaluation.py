"""The evaluation measures what docs/evaluation.md says, on truths and findings made by hand."""
import json
import os
import pathlib
import random
import shlex
import statistics
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

import evaluation_samples as samples
from evaluation_samples import ANSWERS, DAYS, FIXTURE, ROOT, START, at, document, finding, perfect, sample, tiles

import assignment
import evaluate
import findings
import intervals
import matching
import schema
import scores
import seeds
import tables
import truth

SCHEMA = json.loads(truth.SCHEMA.read_text(encoding="utf-8"))


def judged(*told):
    return matching.judge(sample(), told)


def summed(*told, **more):
    """The summary of the sample, run once."""
    return scores.summary([scores.scored(sample(), findings.Answers(tuple(told), **more), 0)])


def of(verdict, name):
    return next(match for match in verdict.matches if match.incident.id == name)


# ---------------------------------------------------------------- whole products
def test_a_perfect_product_scores_one_everywhere():
    result = summed(*perfect(sample()))
    for row in (*result.kinds, *result.classes, result.total):
        shares = (row.seen, row.found, row.cause_first, row.cause_in_three)
        assert [one.value for one in shares] == [1, 1, 1, 1], row.name
        assert (row.delay.value, row.duplicates.value) == (0, 0)
    assert (result.total.topic.value, result.total.topic.base, result.total.lag_error.value) == (1, 2, 0)
    assert (result.false_per_quiet_day.value, result.stray_per_busy_day.value, result.distractors.value) == (0, 0, 0)
    assert (result.false_per_quiet_day.base, result.stray_per_busy_day.base) == (3, 3)


def test_a_silent_product_finds_nothing_and_makes_nothing_up():
    result = summed()
    assert (result.total.found.value, result.total.seen.value, result.total.topic.value) == (0, 0, 0)
    assert (result.total.cause_first.value, result.total.delay.value, result.total.lag_error.value) == (None, None, None)
    assert result.false_per_quiet_day.value == 0
    assert result.false_per_quiet_day.interval == pytest.approx((0, 3.6889 / 3), abs=1e-4)


@pytest.mark.parametrize("hours", [1, 2, 4, 24])
def test_a_product_that_reports_everything_always_finds_nothing(hours):
    result = summed(*tiles(hours, *ANSWERS))
    assert result.total.found.value == 0
    assert result.false_per_quiet_day.value >= len(ANSWERS)
    assert result.distractors.value == 1


def test_taking_turns_with_the_causes_is_still_reporting_always():
    told = [one for index, one in enumerate(tiles(1, *ANSWERS)) if index % 2 == 0]
    assert summed(*told).total.found.value == 0


@pytest.mark.parametrize("end", [None, START + timedelta(days=DAYS)])
def test_one_giant_finding_finds_nothing_and_is_false_every_quiet_day(end):
    result = summed(finding("giant", START, end, *ANSWERS[:3]))
    assert (result.total.found.value, result.total.seen.value) == (0, 0)
    assert (result.false_per_quiet_day.count, result.false_per_quiet_day.value) == (3, 1)


def test_the_same_finding_a_thousand_times_is_one_finding_and_its_duplicates():
    told = [finding(f"{index:04}", "2 10:05", "2 11:00", ANSWERS[0]) for index in range(1000)]
    result = summed(*told)
    assert (result.total.found.count, result.total.seen.count, result.total.duplicates.value) == (1, 1, 999)
    assert (result.false_per_quiet_day.value, result.stray_per_busy_day.value) == (0, 0)


def test_naming_every_service_at_once_is_cut_to_the_most_severe():
    told = [finding(f"{index:02}", "2 10:05", "2 11:00", {"service": f"s{index}"}, severity=2.0) for index in range(3)]
    right = finding("99", "2 10:05", "2 11:00", ANSWERS[0], severity=1.0)
    verdict = judged(*told, right)
    assert of(verdict, "I01").is_seen and not of(verdict, "I01").is_found
    assert len(verdict.stray) == 4
    assert of(judged(*told, replace(right, severity=2.5)), "I01").is_found


# ---------------------------------------------------------------- time
TIMES = [
    ("in the middle", "2 10:20", "2 10:40", True),
    ("begins in the grace", "2 11:29", "2 12:00", True),
    ("begins after the grace", "2 11:30", "2 12:00", False),
    ("ends as it begins", "2 09:30", "2 10:00", False),
    ("begins in the lead", "2 09:00", "2 10:30", True),
    ("begins before the lead", "2 08:59", "2 10:30", False),
    ("as long as it may be", "2 09:00", "2 13:00", True),
    ("longer", "2 09:00", "2 13:01", False),
    ("a moment", "2 10:00", "2 10:00", True),
    ("still lasting", "2 10:00", None, False),
]


@pytest.mark.parametrize("name, start, end, fits", TIMES, ids=[case[0] for case in TIMES])
def test_time_rule_of_an_hour(name, start, end, fits):
    verdict = judged(finding("f", start, end and at(end), ANSWERS[0]))
    assert of(verdict, "I01").is_found is fits


def test_an_early_first_sign_counts_to_the_length():
    told = finding("f", "2 10:00", "2 10:30", ANSWERS[0])
    assert of(judged(replace(told, first_sign=at("2 09:10"))), "I01").is_found
    assert not of(judged(replace(told, first_sign=at("2 08:30"))), "I01").is_found


def test_what_shows_in_complaints_alone_may_be_found_when_they_come():
    told = finding("f", "5 20:00", "5 22:00", ANSWERS[3])
    assert of(judged(told), "I04").is_found
    in_calls = document()
    in_calls["incidents"][3]["in_calls"] = True
    verdict = matching.judge(truth.built(in_calls), [told])
    assert not of(verdict, "I04").is_seen and verdict.stray == (told,)


def test_delay_is_signed():
    early = finding("e", "2 09:50", "2 11:00", ANSWERS[0])
    late = finding("l", "3 14:10", "3 14:40", ANSWERS[1])
    result = summed(early, late)
    delays = {one.id: one.delay_minutes for one in result.seeds[0].incidents}
    assert (delays["I01"], delays["I02"], delays["I03"]) == (-10, 10, None)
    assert result.total.delay.value == 0


# ---------------------------------------------------------------- causes
CAUSES = [
    ("first", [ANSWERS[0]], 1),
    ("the other answer", [{"region": "eu-central", "service": "fraud-check"}], 1),
    ("third", [{"service": "x"}, {"service": "y"}, ANSWERS[0]], 3),
    ("fourth", [{"service": "x"}, {"service": "y"}, {"service": "z"}, ANSWERS[0]], None),
    ("too wide", [{"service": "fraud-check"}], None),
    ("too narrow", [{"upstream": "fraud-2:8443", "method": "POST"}], None),
    ("nothing", [{}], None),
    ("names in capitals, nulls, blanks", [{"Upstream": " fraud-2:8443", "route": None}], 1),
    ("values in capitals", [{"upstream": "Fraud-2:8443"}], None),
]


@pytest.mark.parametrize("name, causes, rank", CAUSES, ids=[case[0] for case in CAUSES])
def test_causes(name, causes, rank):
    match = of(judged(finding("f", "2 10:00", "2 11:00", *causes)), "I01")
    assert match.is_seen and match.rank == rank


def test_numbers_are_compared_as_text():
    told = finding("f", "3 14:00", "3 14:40", {"route": "/v1/returns/{id}", "status": 503})
    assert of(judged(told), "I02").rank == 1


def test_a_cause_named_now_and_then_is_not_common():
    wrong = [finding(f"w{index}", f"{day} 05:00", f"{day} 07:00", ANSWERS[0]) for index, day in enumerate((3, 4, 5, 6))]
    right = finding("r", "2 10:00", "2 11:00", ANSWERS[0])
    assert of(judged(right, *wrong), "I01").is_found
    more = [finding(f"m{index}", f"{day} 12:00", f"{day} 15:00", ANSWERS[0]) for index, day in enumerate((3, 4, 5, 6))]
    assert not of(judged(right, *wrong, *more), "I01").is_found


# ---------------------------------------------------------------- one to one
def test_one_finding_means_one_incident():
    both = finding("f", "3 14:00", "3 15:20", ANSWERS[1], ANSWERS[2])
    verdict = judged(both)
    assert [match.incident.id for match in verdict.matches if match.is_found] == ["I02"]
    assert sum(match.is_seen for match in verdict.matches) == 1


def test_overlapping_incidents_each_get_their_own():
    told = [finding("a", "3 14:20", "3 15:20", ANSWERS[2], ANSWERS[1]), finding("b", "3 14:20", "3 15:00", ANSWERS[2])]
    verdict = judged(*told)
    assert (of(verdict, "I02").finding.id, of(verdict, "I02").rank) == ("a", 2)
    assert (of(verdict, "I03").finding.id, of(verdict, "I03").rank) == ("b", 1)


def test_among_duplicates_the_products_own_order_decides():
    mild = finding("mild", "2 10:00", "2 11:00", ANSWERS[0], severity=1.0)
    severe = finding("severe", "2 10:30", "2 11:00", {"service": "x"}, ANSWERS[0], severity=3.0)
    match = of(judged(mild, severe), "I01")
    assert (match.finding.id, match.rank, [one.id for one in match.duplicates]) == ("severe", 2, ["mild"])


def test_the_order_of_findings_is_no_matter():
    told = [*perfect(sample()), *tiles(24, {"service": "x"}), finding("d", "2 10:05", "2 10:50", ANSWERS[0])]
    expected = judged(*told)
    for seed in range(5):
        random.Random(seed).shuffle(told)
        assert judged(*told) == expected


def test_the_assignment_is_the_best_of_all():
    source = random.Random(11)
    for _ in range(200):
        height, width = source.randint(1, 4), source.randint(4, 6)
        costs = [[source.randint(-9, 9) for _ in range(width)] for _ in range(height)]
        found = assignment.least_cost(costs)
        best = min(sum(costs[row][at] for row, at in enumerate(one)) for one in permutations(range(width), height))
        assert len(set(found)) == height and sum(costs[row][at] for row, at in enumerate(found)) == best


def test_no_number_of_pairs_outweighs_a_right_one():
    worths = {(0, "a"): assignment.Worth(1, 5), (0, "b"): assignment.Worth(0, 0), (1, "a"): assignment.Worth(0, 0)}
    assert assignment.best(worths) == {0: "a"}
    assert assignment.best(worths | {(0, "c"): assignment.Worth(1, 8)}) == {0: "c", 1: "a"}
    assert assignment.best({}) == {}


# ---------------------------------------------------------------- false findings
def test_a_finding_on_a_distractor_is_false():
    result = summed(finding("f", "4 10:00", "4 12:00", {"consumer": "newsletter"}))
    assert (result.false_per_quiet_day.count, result.distractors.count) == (1, 1)
    assert result.false_per_quiet_day.value == pytest.approx(1 / 3)


def test_what_is_expected_is_neither_false_nor_found():
    told = [replace(one, is_expected=True) for one in perfect(sample())]
    result = summed(*told, finding("f", "4 10:00", "4 12:00", {"consumer": "newsletter"}, is_expected=True))
    assert (result.false_per_quiet_day.value, result.distractors.value, result.total.seen.value) == (0, 0, 0)
    assert result.seeds[0].expected == 5


FALSE = [
    ("a quiet day", "4 23:00", "4 23:30", 1, 0),
    ("over midnight into another quiet day", "6 23:50", "7 00:20", 1, 0),
    ("three quiet days and a busy one", "4 00:00", "8 00:00", 3, 0),
    ("a busy day, far from its incident", "2 20:00", "2 21:00", 0, 1),
    ("complaints of an incident come in", "2 13:00", "2 14:00", 0, 1),
    ("complaints that come in on a quiet day", "6 00:10", "6 00:50", 1, 0),
    ("at the time, with a wrong cause", "2 10:00", "2 11:00", 0, 1),
]


@pytest.mark.parametrize("name, start, end, false, stray", FALSE, ids=[case[0] for case in FALSE])
def test_false_and_stray(name, start, end, false, stray):
    verdict = judged(finding("f", start, at(end), {"service": "x"}))
    assert (len(verdict.false), len(verdict.stray)) == (false, stray)


# ---------------------------------------------------------------- complaints
def test_complaints_need_the_first_topic_and_a_found_incident():
    told = list(perfect(sample()))
    told[0] = replace(told[0], topic="billing_cost", lag_minutes=70.0)
    told[3] = replace(told[3], causes=(truth.attribute_set({"service": "x"}),))
    result = summed(*told)
    assert (result.total.topic.count, result.total.topic.base) == (0, 2)
    assert (result.total.lag_error.value, result.total.lag_error.base) == (20, 1)


def test_few_complaints_are_not_asked_for():
    row = next(row for row in summed(*perfect(sample())).kinds if row.name == "provider_outage")
    assert (row.complained, row.topic.value, row.lag_error.value) == (0, None, None)


# ---------------------------------------------------------------- reading the product
def test_no_table_is_not_yet(tmp_path):
    answers = findings.read(tmp_path)
    assert set(answers.not_yet) == set(findings.QUESTIONS)
    result = scores.summary([scores.scored(sample(), answers, 0)])
    text = tables.plain(result, "heading")
    assert "not yet: detection (no table incidents)" in text
    assert "FAILED" not in text and " 0 %" not in text
    assert not result.false_per_quiet_day.is_answered and not result.total.found.is_answered
    assert tables.document(result, {}, has_details=False)["all"]["found"] == "not yet"


def test_findings_without_causes_are_seen_and_not_yet_found(tmp_path):
    columns = [pair for pair in samples.incident_columns() if pair[0] != "causes"]
    row = samples.incident_row("A", at("2 10:00"), at("2 11:00"), [])
    del row["causes"]
    samples.write_table(tmp_path, "incidents", columns, [row])
    result = scores.summary([scores.scored(sample(), findings.read(tmp_path), 0)])
    assert result.total.seen.count == 1
    assert not result.total.found.is_answered and not result.total.delay.is_answered
    assert result.false_per_quiet_day.value == 0


def test_tables_are_read(tmp_path):
    rows = [
        samples.incident_row("A", at("2 10:00"), at("2 11:00"), [ANSWERS[0], {"status": 503}], first_sign=at("2 09:55")),
        samples.incident_row("B", at("4 10:00"), None, [], is_expected=True, severity=None, metrics=None)]
    samples.write_table(tmp_path, "incidents", samples.incident_columns(), rows)
    told = findings.read(tmp_path)
    assert set(told.not_yet) == {"topic", "lag"}
    first, second = told.findings
    assert (first.first_sign, first.start, first.end) == (at("2 09:55"), at("2 10:00"), at("2 11:00"))
    assert first.causes == (truth.attribute_set(ANSWERS[0]), frozenset({("status", "503")}))
    assert (first.severity, first.metrics, second.is_expected, second.end) == (3, ("duration_p95_ms",), True, None)
    correlations = [
        {"incident_id": "A", "topic": "bug", "lag_minutes": 5.0, "rank": 2},
        {"incident_id": "A", "topic": "performance", "lag_minutes": 88.0, "rank": 1},
        {"incident_id": "A", "topic": "usability", "lag_minutes": 1.0, "rank": 1},
        {"incident_id": None, "topic": "praise", "lag_minutes": None, "rank": 1}]
    samples.write_table(tmp_path, "correlations", samples.correlation_columns(), correlations)
    told = findings.read(tmp_path)
    assert not told.not_yet
    assert (told.findings[0].topic, told.findings[0].lag_minutes, told.findings[1].topic) == ("performance", 88, None)


UNREADABLE = [
    ("ends before it starts", {"end": at("2 09:00")}, "before its start"),
    ("ends before its first sign", {"first_sign": at("2 12:00")}, "before its start"),
    ("no start", {"start": None}, "no start"),
    ("causes are no JSON", {"causes": "service=orders"}, "causes is no JSON"),
    ("causes are no list", {"causes": '{"service":"orders"}'}, "causes is no list"),
    ("causes are no objects", {"causes": '["orders"]'}, "must be a list of objects"),
    ("unknown severity", {"severity": "dreadful"}, "severity dreadful is none of info"),
]


@pytest.mark.parametrize("name, change, message", UNREADABLE, ids=[case[0] for case in UNREADABLE])
def test_unreadable_findings_are_refused(tmp_path, name, change, message):
    row = samples.incident_row("A", at("2 10:00"), at("2 11:00"), []) | change
    samples.write_table(tmp_path, "incidents", samples.incident_columns(), [row])
    with pytest.raises(findings.UnreadableFinding, match=message):
        findings.read(tmp_path)


def test_a_table_that_comes_and_goes_is_a_silence():
    answered = scores.scored(sample(), findings.Answers(perfect(sample())), 0)
    without = scores.scored(sample(), findings.Answers((), {one: "no table" for one in findings.QUESTIONS}), 0)
    result = scores.summary([answered, replace(without, seed=8)])
    assert (result.total.found.value, result.not_yet) == (0.5, {})
    assert "count as saying nothing there: seeds 8" in tables.plain(result, "heading")


# ---------------------------------------------------------------- intervals
#: Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
@pytest.mark.parametrize("count, trials, low, high", [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
def test_wilson(count, trials, low, high):
    assert intervals.wilson(count, trials) == pytest.approx((low, high), abs=5e-5)
    assert intervals.wilson(trials - count, trials) == pytest.approx((1 - high, 1 - low), abs=5e-5)


#: The customary table of exact Poisson limits: half the 2.5 and 97.5 % points of chi squared.
@pytest.mark.parametrize("count, low, high", [
    (0, 0, 3.6889), (1, 0.0253, 5.5716), (2, 0.2422, 7.2247), (5, 1.6235, 11.6683), (10, 4.7954, 18.3904),
    (100, 81.364, 121.627)])
def test_garwood(count, low, high):
    assert intervals.garwood(count) == pytest.approx((low, high), abs=6e-4)
    assert intervals.garwood(count, 4) == pytest.approx((low / 4, high / 4), abs=6e-4)


def test_nothing_measured_has_no_interval():
    assert intervals.wilson(0, 0) is None
    assert intervals.garwood(0, 0) is None
    assert intervals.bootstrap([]) is None
    assert intervals.bootstrap([[1.0, 2.0], [], []]) is None


def test_bootstrap_draws_the_same_each_time_and_whole_clusters():
    source = random.Random(5)
    clusters = [[source.gauss(10, 3) for _ in range(12)] for _ in range(20)]
    first = intervals.bootstrap(clusters)
    assert first == intervals.bootstrap(clusters)
    middle = statistics.median(value for cluster in clusters for value in cluster)
    assert first[0] < middle < first[1]
    # Values that agree within a seed say no more than one value: the interval must stay wide.
    agreeing = [[float(index)] * 50 for index in range(20)]
    assert intervals.bootstrap(agreeing) == intervals.bootstrap([[float(index)] for index in range(20)])


# ---------------------------------------------------------------- seeds
ALLOWED = [("1-20", "tuning", 20), ("1000", "tuning", 1), ("7, 1-3", "tuning", 4), ("2001-2040", "reporting", 40)]


@pytest.mark.parametrize("text, part, count", ALLOWED)
def test_seeds_that_may_be_used(text, part, count):
    found, chosen = seeds.chosen(text)
    assert (found.name, len(chosen), chosen) == (part, count, sorted(chosen))


REFUSED = [
    ("0", "belongs to no part"), ("1001", "belongs to no part"), ("2041-2050", "belongs to no part"),
    ("998-1002", "belongs to no part"), ("1-2010", "belongs to no part"), ("1,2001", "one evaluation uses one part"),
    ("9000-9010", "kept for review"), ("10000", "belongs to no part"), ("1-5,3", "named twice"), ("5-1", "runs backwards"),
    ("one", "no seed and no range"), ("", "no seed and no range"), ("1-999999999", "belongs to no part")]


@pytest.mark.parametrize("text, message", REFUSED)
def test_seeds_that_may_not(text, message):
    with pytest.raises(seeds.SeedRefused, match=message):
        seeds.chosen(text)


def test_review_seeds_need_the_flag_and_the_flag_needs_them():
    assert seeds.chosen("9000-9002", is_review=True)[1] == [9000, 9001, 9002]
    with pytest.raises(seeds.SeedRefused, match="9000-9999 alone"):
        seeds.chosen("1-20", is_review=True)


def test_seeds_are_told_in_runs():
    assert seeds.short([1, 2, 3, 7, 9, 10]) == "1-3, 7, 9-10"


# ---------------------------------------------------------------- truth
def test_the_sample_truth_is_good():
    known = truth.read(FIXTURE, 7, DAYS)
    assert [one.id for one in known.incidents] == ["I01", "I02", "I03", "I04"]
    assert (known.days, len(known.quiet_days), known.feedback_items) == (6, 3, 15)


BAD_TRUTHS = [
    ("another schema", lambda t: t.update(schema="hypercare-truth/2"), 'schema: "hypercare-truth/2" where'),
    ("no lines", lambda t: t.pop("lines"), "document: lines is missing"),
    ("a local time", lambda t: t["incidents"][1].update({"from": "2026-03-03T14:00:00"}), r"incidents\[1\].from"),
    ("an unknown class", lambda t: t["incidents"][0].update(strength_class="huge"), "none of \"strong\""),
    ("an unknown topic", lambda t: t["incidents"][0]["feedback"].update(topics=["speed"]), "speed"),
    ("no answers", lambda t: t["incidents"][0].update(answers=[]), r"incidents\[0\].answers: fewer than 1"),
    ("a negative count", lambda t: t.update(calls=-1), "calls: -1 is below 0"),
    ("a wrong class", lambda t: t["incidents"][0].update(strength_class="weak"), "I01: weak with a largest effect of 5.1"),
    ("another seed", lambda t: t.update(seed=8), "8 where 7"),
    ("other days", lambda t: t.update(to="2026-03-09T00:00:00Z"), "where 6 days"),
    ("an id twice", lambda t: t["incidents"][1].update(id="I01"), "I01 stands 2 times"),
    ("an empty incident", lambda t: t["incidents"][1].update(to="2026-03-03T14:00:00Z"), "I02: from"),
    ("an unknown release", lambda t: t["incidents"][1].update(release="R9"), "no release R9"),
    ("a quiet day missing", lambda t: t["quiet_days"].pop(), "2026-03-07 is missing"),
    ("a busy day quiet", lambda t: t["quiet_days"].append("2026-03-02"), "2026-03-02 is not quiet"),
    ("another number of items", lambda t: t.update(feedback_items=14), "feedback.ndjson has 15"),
    ("another number of complaints", lambda t: t["incidents"][0]["feedback"].update(items=7), "I01: 7 items"),
]


@pytest.mark.parametrize("name, spoil, message", BAD_TRUTHS, ids=[case[0] for case in BAD_TRUTHS])
def test_bad_truths_are_refused(tmp_path, name, spoil, message):
    told = document()
    spoil(told)
    (tmp_path / "truth.json").write_text(json.dumps(told), encoding="utf-8")
    (tmp_path / "feedback.ndjson").write_bytes((FIXTURE / "feedback.ndjson").read_bytes())
    with pytest.raises(truth.TruthError, match=message):
        truth.read(tmp_path, 7, DAYS)


@pytest.mark.parametrize("largest, expected", [
    (9.0, "strong"), (5.0, "strong"), (4.9, "moderate"), (2.0, "moderate"), (1.9, "weak"), (1.0, "weak"), (0.9, "faint")])
def test_strength_classes(largest, expected):
    assert truth.strength_class(largest) == expected


def test_the_schema_has_no_word_that_is_passed_over():
    with pytest.raises(ValueError, match="'maxItems' is not understood"):
        schema.problems([], {"maxItems": 3})
    assert schema.problems(document(), SCHEMA) == []


def test_another_validator_agrees():
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    checker = jsonschema.Draft202012Validator(SCHEMA)
    for _, spoil, _ in BAD_TRUTHS:
        told = document()
        spoil(told)
        assert checker.is_valid(told) == (not schema.problems(told, SCHEMA))


# ---------------------------------------------------------------- the table
def three_seeds():
    """A product that is sometimes right, over three scenarios."""
    known = sample()
    delays = [timedelta(minutes=11 + 7 * index) for index in range(4)]
    late = [replace(one, first_sign=one.first_sign + delay) for one, delay in zip(perfect(known), delays)]
    elsewhere = truth.attribute_set({"service": "x"})
    told = [
        (late[0], replace(late[1], causes=(elsewhere, *late[1].causes)), late[3], finding("d", "2 10:40", "2 10:55", ANSWERS[0])),
        (late[0], replace(late[3], topic="bug", lag_minutes=250.0), finding("x", "4 11:00", "4 11:20", {"service": "x"})),
        (late[2], finding("y", "2 10:10", "2 10:30", {"service": "x"}))]
    results = [scores.scored(known, findings.Answers(one), code) for one, code in zip(told, (0, 3, 0))]
    return [replace(result, seed=seed) for seed, result in enumerate(results, 1)]


def test_table_at_100_columns():
    results = [*three_seeds(), scores.failed(4, "the product: exit 70: it said nothing (log: run.log)", sample(), 70)]
    text = tables.plain(scores.summary(results), "scenario returns-bot, seeds 1-4 (tuning), 6 days each")
    assert max(map(len, text.splitlines())) <= tables.WIDTH
    golden = FIXTURE / "table.txt"
    if os.environ.get("HYPERCARE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_widest_figures_keep_to_100_columns():
    wide = scores.Measure(-720.0, (-720.0, 14 * 1440.0), 1, 1)
    many = scores.Measure(9999.0, (9999.0, 99999.0), 1, 1)
    whole = scores.Measure(1.0, (0.999, 1.0), 9999, 9999)
    row = scores.Row("a_kind_with_quite_a_long_name_that_goes_on", 9999, 0, whole, whole, whole, whole, wide, whole, wide, many)
    result = replace(scores.summary(three_seeds()), kinds=(row,))
    assert max(map(len, tables.plain(result, "").splitlines())) <= tables.WIDTH


@pytest.mark.parametrize("value, text", [(0.0, "0"), (0.001, "1"), (0.5, "50"), (0.9999, "99"), (1.0, "100")])
def test_all_and_none_are_told_of_all_and_none_only(value, text):
    assert tables.share(value) == text


def test_markdown_and_json_hold_the_same_figures():
    result = scores.summary(three_seeds())
    text = tables.markdown(result, "heading")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert {line.count("|") for line in rows} == {len(tables.COLUMNS) + 3}
    told = tables.document(result, {"part": "tuning"}, has_details=True)
    found = told["all"]["found"]
    assert f"{tables.share(found['value'])} %" in rows[-1] and (found["count"], found["base"]) == (6, 12)
    assert [one["seed"] for one in told["scenarios"]] == [1, 2, 3]
    assert "scenarios" not in tables.document(result, {}, has_details=False)
    json.dumps(told)


# ---------------------------------------------------------------- the whole loop
def run_loop(tmp_path, mood, *words, scenario="returns.yaml", days=DAYS, **environment):
    """evaluate.py as a process, with a maker and a product that only pretend."""
    (tmp_path / scenario).write_text("version: 1\n", encoding="utf-8")
    script = shlex.join([sys.executable, samples.__file__])
    command = [
        sys.executable, str(pathlib.Path(evaluate.__file__)), "--scenario", str(tmp_path / scenario), "--days", str(days),
        "--maker", script, "--product", f"{script} {mood}", "--work", str(tmp_path / "work"), *words]
    inherited = {name: value for name, value in os.environ.items() if name not in ("KEEP", "HYPERCARE_WORKSPACE")}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=tmp_path, env=inherited | environment)


def left(tmp_path):
    work = tmp_path / "work"
    return sorted(str(path.relative_to(work)) for path in work.rglob("*") if path.is_file()) if work.exists() else []


def test_loop_over_seeds(tmp_path):
    done = run_loop(tmp_path, "good", "--seeds", "1-3", "--json", "found.json")
    assert done.returncode == 0, done.stderr
    assert "seeds 1-3 (tuning), 6 days each" in done.stdout and "12 incidents" in done.stdout
    assert "not yet: topic (no table correlations), lag (no table correlations)" in done.stdout
    assert "seed 2: 1 of 4 incidents found, 0 false" in done.stderr
    told = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert (told["all"]["found"]["count"], told["all"]["delay"]["value"], told["all"]["topic"]) == (3, 12, "not yet")
    assert (told["seeds"], [one["seed"] for one in told["scenarios"]]) == ([1, 2, 3], [1, 2, 3])
    assert left(tmp_path) == []


def test_loop_keeps_what_it_is_told_to(tmp_path):
    assert run_loop(tmp_path, "good", "--seeds", "5", KEEP="1").returncode == 0
    kept = left(tmp_path)
    assert {"seed-5/make.log", "seed-5/run.log", "seed-5/truth/truth.json", "seed-5/data/pipeline.yaml"} <= set(kept)


def test_loop_with_a_product_that_crashes_once(tmp_path):
    done = run_loop(tmp_path, "crash-on-3", "--seeds", "2-4")
    assert done.returncode == 1
    assert "FAILED: 1 of 3 seeds" in done.stdout and "seed 3: the product: exit 70" in done.stdout
    assert "1 of 3 seeds FAILED" in done.stderr
    # The incidents of the failed seed are missed ones.
    assert "12 incidents" in done.stdout
    assert left(tmp_path) == ["seed-3/make.log", "seed-3/run.log"]


def test_loop_takes_exit_3_for_done(tmp_path):
    done = run_loop(tmp_path, "rejects", "--seeds", "1,2")
    assert done.returncode == 0 and "exit code 3 in seeds 1-2" in done.stdout


def test_loop_with_a_product_that_answers_nothing_yet(tmp_path):
    done = run_loop(tmp_path, "mute", "--seeds", "2001-2002", "--markdown", "--json", "found.json")
    assert done.returncode == 0, done.stderr
    assert "not yet: detection (no table incidents)" in done.stdout and "| **all** | 8 | not yet |" in done.stdout
    told = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert told["seeds"] == [2001, 2002] and "scenarios" not in told


FAILURES = [
    ("nonsense in the tables", "nonsense", {}, "the product's tables: UnreadableFinding: incidents: incident B ends"),
    ("a maker that fails", "good", {"scenario": "broken.yaml"}, "the maker: exit 1: scenario.yaml, line 3: no such kind"),
    ("a truth of other days", "good", {"days": 7}, "the maker: "),
]


@pytest.mark.parametrize("name, mood, more, message", FAILURES, ids=[case[0] for case in FAILURES])
def test_loop_tells_failures(tmp_path, name, mood, more, message):
    done = run_loop(tmp_path, mood, "--seeds", "1", **more)
    assert done.returncode == 1 and message in done.stdout


def test_loop_ends_a_product_that_hangs(tmp_path):
    done = run_loop(tmp_path, "hang", "--seeds", "1", "--timeout", "3")
    assert done.returncode == 1 and "the product: not done after 3 s" in done.stdout


@pytest.mark.parametrize("words, message", [
    (("--seeds", "9001"), "kept for review"), (("--seeds", "1,2001"), "one evaluation uses one part"),
    (("--seeds", "1", "--days", "0"), "at least 1"), (("--seeds", "1", "--scenario", "nowhere.yaml"), "no such file")])
def test_loop_refuses(tmp_path, words, message):
    done = run_loop(tmp_path, "good", *words)
    assert done.returncode == 2 and message in done.stderr
    assert left(tmp_path) == []


def test_the_tree_has_the_documents():
    for name in ("docs/evaluation.md", "docs/truth.md", "docs/truth.schema.json"):
        assert (ROOT / name).exists()
