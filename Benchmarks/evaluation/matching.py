"""Which finding means which incident, and which means none.

docs/evaluation.md gives the rules in words and why each stands; the limits below are the only ones.
"""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import assignment
from findings import Finding
from truth import Attributes, Incident, Truth, days_between, midnight

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

#: How much later than an incident a finding may begin: half the incident, at most this.
LARGEST_GRACE = 30 * MINUTE
#: How much earlier it may begin: half the incident, but at least and at most these.
LEADS = (HOUR, 12 * HOUR)
#: How long it may be: so many times the incident and an hour, and no more than a day beyond it.
LENGTH_FACTOR = 3
#: How many of its causes are looked at.
CAUSES = 3
#: How many of the most severe findings may mean one incident, times the incidents going on.
CANDIDATES = 3
#: How much of the remaining time a cause may be named for without meaning nothing.
COMMON_SHARE = 0.10


@dataclass(frozen=True)
class Match:
    """What became of one incident."""

    incident: Incident
    #: The finding that was assigned; it fits by time, and by cause if `rank` is not None.
    finding: Finding | None = None
    #: Place of the first right cause, from 1.
    rank: int | None = None
    #: Further findings of the same incident.
    duplicates: tuple[Finding, ...] = ()

    @property
    def is_seen(self) -> bool:
        return self.finding is not None

    @property
    def is_found(self) -> bool:
        return self.rank is not None


@dataclass(frozen=True)
class Verdict:
    """All findings of a scenario, each in one place but the expected ones, which are in none."""

    matches: tuple[Match, ...]
    #: On quiet days, once for each such day: see `false_days`.
    false: tuple[tuple[Finding, date], ...]
    #: All that are no match, no duplicate and not false on a quiet day.
    stray: tuple[Finding, ...]
    #: Distractors that were taken for incidents.
    distractors: tuple[str, ...]


def judge(truth: Truth, findings: Iterable[Finding]) -> Verdict:
    """Every incident and every finding of one scenario judged; the order of findings is no matter."""
    told = sorted((one for one in findings if not one.is_expected), key=_order)
    common = common_causes(truth, told)
    matches = _matches(truth, told, common)
    useful = {finding.id for match in matches if match.is_found for finding in (match.finding, *match.duplicates)}
    false, stray = [], []
    for finding in told:
        if finding.id in useful:
            continue
        days = false_days(finding, truth)
        false += [(finding, day) for day in days]
        if not days:
            stray.append(finding)
    return Verdict(matches, tuple(false), tuple(stray), _distractors(truth, told, useful))


def _order(finding: Finding) -> tuple[float, datetime, str]:
    """The product's own order: most severe, then earliest. Nearness to the truth has no part in it."""
    return (-finding.severity, finding.first_sign, finding.id)


# ---------------------------------------------------------------- time
def begin(finding: Finding) -> datetime:
    """A first sign before the start belongs to the finding: who claims early signs, claims that time."""
    return min(finding.first_sign, finding.start)


def end(finding: Finding, truth: Truth) -> datetime:
    """What lasts, lasts to the end; a moment lasts a minute."""
    return max(finding.end or truth.end, begin(finding) + MINUTE)


def length(incident: Incident) -> timedelta:
    return incident.end - incident.start


def visible_end(incident: Incident) -> datetime:
    """What shows in no call metric shows in complaints, which come later."""
    return incident.end if incident.in_calls else incident.end + _tail(incident)


def _tail(incident: Incident) -> timedelta:
    """The time in which nine in ten complaints come."""
    minutes = incident.complaints.lag_p90_minutes if incident.complaints else 0.0
    return min(max(timedelta(minutes=minutes), timedelta()), DAY)


def grace(incident: Incident) -> timedelta:
    return min(LARGEST_GRACE, length(incident) / 2)


def lead(incident: Incident) -> timedelta:
    return min(max(LEADS[0], length(incident) / 2), LEADS[1])


def longest(of: timedelta) -> timedelta:
    return min(LENGTH_FACTOR * of + HOUR, of + DAY)


def fits_in_time(finding: Finding, incident: Incident, truth: Truth) -> bool:
    """Whether a finding can mean an incident at all."""
    first, last = begin(finding), end(finding, truth)
    shown = visible_end(incident)
    return (
        first < shown + grace(incident) and last > incident.start
        and first >= incident.start - lead(incident)
        and last - first <= longest(shown - incident.start))


def is_excused(finding: Finding, incident: Incident, truth: Truth) -> bool:
    """Whether a finding is near enough to an incident not to be called false."""
    first, last = begin(finding), end(finding, truth)
    over = incident.end + max(grace(incident), _tail(incident))
    return first < over and last > incident.start and last - first <= longest(over - incident.start)


def false_days(finding: Finding, truth: Truth) -> list[date]:
    """The quiet days on which a finding is false: the one it begins on, and others it covers whole."""
    if any(is_excused(finding, incident, truth) for incident in truth.incidents):
        return []
    first, last = begin(finding), end(finding, truth)
    touched = days_between(max(first, truth.start), min(last, truth.end))
    return [
        day for day in touched
        if day in truth.quiet_days and (day == first.date() or first <= midnight(day) and midnight(day) + DAY <= last)]


def _distractors(truth: Truth, findings: Sequence[Finding], useful: set[str]) -> tuple[str, ...]:
    taken = []
    for one in truth.distractors:
        hits = (
            finding for finding in findings
            if finding.id not in useful and begin(finding) < one.end and end(finding, truth) > one.start)
        if any(not any(is_excused(finding, incident, truth) for incident in truth.incidents) for finding in hits):
            taken.append(one.id)
    return tuple(taken)


# ---------------------------------------------------------------- causes
def rank_of_answer(finding: Finding, incident: Incident, common: frozenset[Attributes]) -> int | None:
    """Place of the first cause, among the first three, that is an answer and no common cause."""
    for rank, cause in enumerate(finding.causes[:CAUSES], 1):
        if cause in incident.answers and cause not in common:
            return rank
    return None


def common_causes(truth: Truth, findings: Sequence[Finding]) -> frozenset[Attributes]:
    """The answers that are also named for more than a tenth of the time in which they are wrong."""
    common = set()
    for answer in {answer for incident in truth.incidents for answer in incident.answers}:
        right = [
            (one.start - lead(one), visible_end(one) + grace(one)) for one in truth.incidents if answer in one.answers]
        named = [
            (begin(one), end(one, truth)) for one in findings if answer in one.causes[:CAUSES]]
        whole = [(truth.start, truth.end)]
        rest = _covered(whole) - _covered(_clipped(right, truth))
        # Time outside `right` is time in either minus time in `right`.
        wrong = _covered(_clipped(named + right, truth)) - _covered(_clipped(right, truth))
        if wrong > COMMON_SHARE * rest:
            common.add(answer)
    return frozenset(common)


Span = tuple[datetime, datetime]


def _clipped(spans: Iterable[Span], truth: Truth) -> list[Span]:
    cut = ((max(first, truth.start), min(last, truth.end)) for first, last in spans)
    return [(first, last) for first, last in cut if first < last]


def _covered(spans: Iterable[Span]) -> timedelta:
    """The length of a union of intervals."""
    total, reached = timedelta(), None
    for first, last in sorted(spans):
        if reached is None or first > reached:
            total += last - first
            reached = last
        elif last > reached:
            total += last - reached
            reached = last
    return total


# ---------------------------------------------------------------- one to one
def _matches(truth: Truth, findings: Sequence[Finding], common: frozenset[Attributes]) -> tuple[Match, ...]:
    fitting = [[one for one in findings if fits_in_time(one, incident, truth)] for incident in truth.incidents]
    limits = [CANDIDATES * _going_on(incident, truth) for incident in truth.incidents]
    weights: dict[tuple[int, str], assignment.Worth] = {}
    for row, (incident, candidates) in enumerate(zip(truth.incidents, fitting)):
        for position, finding in enumerate(candidates[:limits[row]]):
            is_answer = rank_of_answer(finding, incident, common) is not None
            weights[row, finding.id] = assignment.Worth(int(is_answer), position)
    assigned = assignment.best(weights)
    by_id = {finding.id: finding for finding in findings}
    matches = []
    for row, incident in enumerate(truth.incidents):
        finding = by_id.get(assigned.get(row, ""))
        matches.append(Match(incident, finding, rank_of_answer(finding, incident, common) if finding else None))
    taken = {match.finding.id for match in matches if match.finding and match.is_found}
    return tuple(_with_duplicates(match, candidates, taken, common) for match, candidates in zip(matches, fitting))


def _with_duplicates(
    match: Match, fitting: Sequence[Finding], taken: set[str], common: frozenset[Attributes]
) -> Match:
    """A found incident with all further findings that say the same; what is given away joins `taken`."""
    if not match.is_found:
        return match
    again = [one for one in fitting if one.id not in taken and rank_of_answer(one, match.incident, common)]
    taken.update(one.id for one in again)
    return replace(match, duplicates=tuple(again))


def _going_on(incident: Incident, truth: Truth) -> int:
    """The incident itself and those that are visible at the same time."""
    return sum(
        1 for other in truth.incidents
        if other.start < visible_end(incident) and visible_end(other) > incident.start)
