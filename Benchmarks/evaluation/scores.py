"""What single scenarios gave, and what it adds up to over seeds: shares, medians, rates, intervals."""
from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import intervals
from findings import CAUSE, COMPLAINT, DELAY_OF_COMPLAINTS, DETECTION, QUESTIONS, Answers
from matching import MINUTE, Match, judge
from truth import CLASSES, Truth


@dataclass(frozen=True)
class IncidentResult:
    """How one incident came off. A measure that does not apply is None."""

    id: str
    kind: str
    strength_class: str
    is_seen: bool = False
    #: Place of the first right cause, from 1; None if it was not found.
    rank: int | None = None
    finding: str | None = None
    delay_minutes: float | None = None
    duplicates: int | None = None
    has_complaints: bool = False
    is_topic_right: bool = False
    lag_error_minutes: float | None = None


@dataclass(frozen=True)
class SeedResult:
    """How one scenario came off."""

    seed: int
    incidents: tuple[IncidentResult, ...] = ()
    days: int = 0
    quiet_days: int = 0
    false_days: int = 0
    stray: int = 0
    expected: int = 0
    distractors: int = 0
    distractors_taken: int = 0
    lines: int = 0
    feedback_items: int = 0
    scenario: str = ""
    exit_code: int | None = None
    #: Question to reason, for what the product cannot answer yet.
    not_yet: dict[str, str] = field(default_factory=dict)
    #: What went wrong, if anything did.
    failure: str | None = None

    @property
    def busy_days(self) -> int:
        return self.days - self.quiet_days


def scored(truth: Truth, answers: Answers, exit_code: int) -> SeedResult:
    """The result of a scenario that the product came through."""
    verdict = judge(truth, answers.findings)
    return SeedResult(
        truth.seed, tuple(_incident(match) for match in verdict.matches), truth.days, len(truth.quiet_days),
        len(verdict.false), len(verdict.stray), sum(1 for one in answers.findings if one.is_expected),
        len(truth.distractors), len(verdict.distractors), truth.lines, truth.feedback_items, truth.scenario, exit_code,
        dict(answers.not_yet))


def failed(seed: int, failure: str, truth: Truth | None = None, exit_code: int | None = None) -> SeedResult:
    """A failed scenario. If the product failed, it found nothing there; its quiet days prove nothing."""
    if truth is None:
        return SeedResult(seed, failure=failure, exit_code=exit_code)
    missed = tuple(_incident(match) for match in judge(truth, ()).matches)
    return SeedResult(
        seed, missed, lines=truth.lines, feedback_items=truth.feedback_items, scenario=truth.scenario,
        failure=failure, exit_code=exit_code)


def _incident(match: Match) -> IncidentResult:
    incident, finding = match.incident, match.finding
    plain = IncidentResult(
        incident.id, incident.kind, incident.strength_class, match.is_seen, match.rank,
        finding.id if finding else None, has_complaints=incident.has_complaints)
    if not match.is_found or finding is None:
        return plain
    topic, error = False, None
    if incident.has_complaints and incident.complaints:
        topic = finding.topic in incident.complaints.topics
        if finding.lag_minutes is not None:
            error = abs(finding.lag_minutes - incident.complaints.lag_median_minutes)
    return IncidentResult(
        incident.id, incident.kind, incident.strength_class, True, match.rank, finding.id,
        (finding.first_sign - incident.start) / MINUTE, len(match.duplicates), incident.has_complaints, topic, error)


# ---------------------------------------------------------------- measures
@dataclass(frozen=True)
class Measure:
    """A figure with its interval. No value: there was nothing to measure, or no answer yet."""

    value: float | None
    interval: intervals.Interval | None = None
    #: What the figure rests on: `count` of `base`, values, or events.
    count: int = 0
    base: float = 0
    is_answered: bool = True


NOT_YET = Measure(None, is_answered=False)


@dataclass(frozen=True)
class Row:
    """One line of the table: what a group of incidents gave."""

    name: str
    incidents: int
    complained: int
    seen: Measure
    found: Measure
    cause_first: Measure
    cause_in_three: Measure
    delay: Measure
    topic: Measure
    lag_error: Measure
    duplicates: Measure


@dataclass(frozen=True)
class Summary:
    """Everything that one evaluation prints."""

    seeds: tuple[SeedResult, ...]
    kinds: tuple[Row, ...]
    classes: tuple[Row, ...]
    total: Row
    false_per_quiet_day: Measure
    stray_per_busy_day: Measure
    distractors: Measure
    #: Question to reason, for what no scenario got an answer to.
    not_yet: dict[str, str]

    @property
    def failures(self) -> tuple[SeedResult, ...]:
        return tuple(seed for seed in self.seeds if seed.failure)


def summary(seeds: Sequence[SeedResult]) -> Summary:
    missing = not_yet(seeds)
    kinds = sorted({one.kind for seed in seeds for one in seed.incidents})
    survived = [seed for seed in seeds if not seed.failure]
    return Summary(
        tuple(seeds),
        tuple(row(kind, seeds, missing, lambda one, kind=kind: one.kind == kind) for kind in kinds),
        tuple(row(name, seeds, missing, lambda one, name=name: one.strength_class == name) for name in CLASSES),
        row("all", seeds, missing, lambda _: True),
        _rate((seed.false_days, seed.quiet_days) for seed in survived) if DETECTION not in missing else NOT_YET,
        _rate((seed.stray, seed.busy_days) for seed in survived) if DETECTION not in missing else NOT_YET,
        _share(sum(seed.distractors_taken for seed in survived), sum(seed.distractors for seed in survived))
        if DETECTION not in missing else NOT_YET,
        missing)


def not_yet(seeds: Iterable[SeedResult]) -> dict[str, str]:
    """What no scenario got an answer to. A table that is missing in some scenarios only says nothing
    there, which is an answer; else a product could leave out its tables where it does badly."""
    survived = [seed for seed in seeds if not seed.failure]
    if not survived:
        return {}
    return {
        question: survived[0].not_yet[question] for question in QUESTIONS
        if all(question in seed.not_yet for seed in survived)}


def row(name: str, seeds: Sequence[SeedResult], missing: dict[str, str], belongs: Callable[[IncidentResult], bool]) -> Row:
    """The measures of the incidents that belong to a group."""
    clusters = [[one for one in seed.incidents if belongs(one)] for seed in seeds]
    all_of = [one for cluster in clusters for one in cluster]
    seen, found = sum(one.is_seen for one in all_of), sum(one.rank is not None for one in all_of)
    first = sum(one.rank == 1 for one in all_of)
    complained = sum(one.has_complaints for one in all_of)
    right = sum(one.is_topic_right for one in all_of)

    def unless(questions: set[str], measure: Callable[[], Measure]) -> Measure:
        return NOT_YET if questions & set(missing) else measure()

    def values(of: Callable[[IncidentResult], float | None]) -> list[list[float]]:
        return [[value for value in map(of, cluster) if value is not None] for cluster in clusters]

    cause = {DETECTION, CAUSE}
    return Row(
        name, len(all_of), complained,
        unless({DETECTION}, lambda: _share(seen, len(all_of))),
        unless(cause, lambda: _share(found, len(all_of))),
        unless(cause, lambda: _share(first, seen)),
        unless(cause, lambda: _share(found, seen)),
        unless(cause, lambda: _statistic(values(lambda one: one.delay_minutes), statistics.median)),
        unless({*cause, COMPLAINT}, lambda: _share(right, complained)),
        unless({*cause, DELAY_OF_COMPLAINTS}, lambda: _statistic(values(lambda one: one.lag_error_minutes), statistics.median)),
        unless(cause, lambda: _statistic(values(lambda one: one.duplicates), statistics.fmean)))


def _share(count: int, base: int) -> Measure:
    return Measure(count / base if base else None, intervals.wilson(count, base), count, base)


def _statistic(clusters: list[list[float]], statistic: Callable[[list[float]], float]) -> Measure:
    pooled = [value for cluster in clusters for value in cluster]
    if not pooled:
        return Measure(None)
    return Measure(float(statistic(pooled)), intervals.bootstrap(clusters, statistic), len(pooled), len(pooled))


def _rate(pairs: Iterable[tuple[int, int]]) -> Measure:
    events = exposure = 0
    for count, days in pairs:
        events, exposure = events + count, exposure + days
    return Measure(events / exposure if exposure else None, intervals.garwood(events, exposure), events, exposure)
