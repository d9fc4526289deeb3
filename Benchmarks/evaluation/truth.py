"""What a scenario holds: truth.json read, and checked before anything is measured by it.

docs/truth.md says what the members mean, docs/truth.schema.json is its schema.
"""
from __future__ import annotations

import json
import pathlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import schema

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "docs" / "truth.schema.json"
CLASSES = ("strong", "moderate", "weak", "faint")
#: The least effect, in robust standard deviations, of each class but the last.
BOUNDS = (5.0, 2.0, 1.0)
#: Effects are written with one decimal, so a class may seem off by half of it.
ROUNDING = 0.051
#: Incidents with fewer complaints are too few to ask for their topic or lag.
LEAST_COMPLAINTS = 5

#: One cause: pairs of an attribute and its value.
Attributes = frozenset


class TruthError(Exception):
    """A truth that is not what docs/truth.md promises; nothing can be measured by it."""


@dataclass(frozen=True)
class Complaints:
    """The feedback that an incident gave rise to."""

    topics: frozenset[str]
    items: int
    lag_median_minutes: float
    lag_p90_minutes: float


@dataclass(frozen=True)
class Incident:
    """One thing that went wrong, in [start, end)."""

    id: str
    kind: str
    start: datetime
    end: datetime
    strength_class: str
    answers: frozenset[Attributes]
    in_calls: bool
    complaints: Complaints | None

    @property
    def has_complaints(self) -> bool:
        return self.complaints is not None and self.complaints.items >= LEAST_COMPLAINTS


@dataclass(frozen=True)
class Distractor:
    """Something conspicuous that is no incident, in [start, end)."""

    id: str
    kind: str
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Truth:
    """A scenario in [start, end), incidents in order of their beginning."""

    scenario: str
    seed: int
    start: datetime
    end: datetime
    lines: int
    feedback_items: int
    incidents: tuple[Incident, ...]
    distractors: tuple[Distractor, ...]
    quiet_days: frozenset[date]

    @property
    def days(self) -> int:
        return len(days_between(self.start, self.end))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def attribute_set(pairs: Mapping[str, Any]) -> Attributes:
    """A cause to be compared: lower-case names, values as text, unset attributes left out."""
    return frozenset((str(name).strip().lower(), str(value).strip()) for name, value in pairs.items() if value is not None)


def days_between(start: datetime, end: datetime) -> list[date]:
    """The UTC days that [start, end) touches."""
    if end <= start:
        return []
    first, last = start.date(), (end - timedelta(microseconds=1)).date()
    return [first + timedelta(days=index) for index in range((last - first).days + 1)]


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.utc)


# ---------------------------------------------------------------- reading
def read(folder: pathlib.Path, seed: int, days: int) -> Truth:
    """The truth of DIR/truth; refused if it is not the one asked for or contradicts itself."""
    path = folder / "truth.json"
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TruthError(f"{path}: {error}") from error
    found = schema.problems(document, json.loads(SCHEMA.read_text(encoding="utf-8")))
    if not found:
        found = contradictions(document, seed, days)
    if not found and (folder / "feedback.ndjson").exists():
        found = feedback_problems(folder / "feedback.ndjson", document)
    if found:
        raise TruthError(f"{path}: " + "; ".join(found[:5]) + (f"; and {len(found) - 5} more" if len(found) > 5 else ""))
    return built(document)


def built(document: Mapping[str, Any]) -> Truth:
    """The truth of a document that was found good."""
    incidents = sorted((_incident(one) for one in document["incidents"]), key=lambda one: (one.start, one.id))
    return Truth(
        document["scenario"], document["seed"], moment(document["from"]), moment(document["to"]), document["lines"],
        document["feedback_items"], tuple(incidents),
        tuple(Distractor(one["id"], one["kind"], moment(one["from"]), moment(one["to"])) for one in document["distractors"]),
        frozenset(date.fromisoformat(day) for day in document["quiet_days"]))


def _incident(one: Mapping[str, Any]) -> Incident:
    told = one["feedback"]
    complaints = None
    if told:
        complaints = Complaints(
            frozenset(told["topics"]), told["items"], float(told["lag_median_minutes"]), float(told["lag_p90_minutes"]))
    return Incident(
        one["id"], one["kind"], moment(one["from"]), moment(one["to"]), one["strength_class"],
        frozenset(attribute_set(answer) for answer in one["answers"]), one["in_calls"], complaints)


# ---------------------------------------------------------------- checking
def contradictions(document: Mapping[str, Any], seed: int, days: int) -> list[str]:
    """What the schema cannot say."""
    start, end = moment(document["from"]), moment(document["to"])
    found: list[str] = []
    if document["seed"] != seed:
        found.append(f"seed: {document['seed']} where {seed} was asked for")
    if end - start != timedelta(days=days):
        found.append(f"from, to: {end - start} where {days} days were asked for")
    for name in ("incidents", "distractors", "releases"):
        found += _repeated(name, [one["id"] for one in document[name]])
    for name in ("incidents", "distractors"):
        for one in document[name]:
            if not start <= moment(one["from"]) < moment(one["to"]) <= end:
                found.append(f"{one['id']}: from {one['from']} to {one['to']} is empty or leaves the scenario")
    releases = {one["id"] for one in document["releases"]}
    for one in document["incidents"]:
        found += _class_problems(one)
        if one["release"] is not None and one["release"] not in releases:
            found.append(f"{one['id']}: no release {one['release']}")
    if not found:
        found += _quiet_day_problems(document, start, end)
    return found


def _repeated(name: str, ids: Iterable[str]) -> list[str]:
    return [f"{name}: {one} stands {count} times" for one, count in Counter(ids).items() if count > 1]


def _class_problems(one: Mapping[str, Any]) -> list[str]:
    if not one["effects"]:
        return []
    largest = max((abs(effect["robust_sd"] or 0) for effect in one["effects"]), default=0)
    fitting = {strength_class(largest - ROUNDING), strength_class(largest), strength_class(largest + ROUNDING)}
    if one["strength_class"] in fitting:
        return []
    return [f"{one['id']}: {one['strength_class']} with a largest effect of {largest:g} robust standard deviations"]


def strength_class(largest_robust_sd: float) -> str:
    for name, least in zip(CLASSES, BOUNDS):
        if largest_robust_sd >= least:
            return name
    return CLASSES[-1]


def _quiet_day_problems(document: Mapping[str, Any], start: datetime, end: datetime) -> list[str]:
    touched = {day for one in document["incidents"] for day in days_between(moment(one["from"]), moment(one["to"]))}
    expected = {day.isoformat() for day in days_between(start, end) if day not in touched}
    told = set(document["quiet_days"])
    wrong = [f"quiet_days: {day} is missing" for day in sorted(expected - told)]
    return wrong + [f"quiet_days: {day} is not quiet" for day in sorted(told - expected)]


def feedback_problems(path: pathlib.Path, document: Mapping[str, Any]) -> list[str]:
    """What is wrong with feedback.ndjson, or between it and truth.json."""
    whole = json.loads(SCHEMA.read_text(encoding="utf-8"))
    counts: Counter[str | None] = Counter()
    found: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                item = json.loads(line)
            except ValueError as error:
                return [f"{path.name}, line {number}: {error}"]
            found += [f"{path.name}, line {number}: {one}" for one in schema.problems(item, whole["$defs"]["item"], whole)]
            if len(found) > 5:
                return found
            counts[item.get("incident")] += 1
    if counts.total() != document["feedback_items"]:
        found.append(f"feedback_items: {document['feedback_items']}, but {path.name} has {counts.total()}")
    for one in document["incidents"]:
        told = one["feedback"]["items"] if one["feedback"] else 0
        if counts[one["id"]] != told:
            found.append(f"{one['id']}: {told} items of feedback, but {path.name} has {counts[one['id']]}")
    known = {one["id"] for one in document["incidents"] + document["distractors"]} | {None}
    return found + [f"{path.name}: no incident or distractor {one}" for one in sorted(str(one) for one in set(counts) - known)]
