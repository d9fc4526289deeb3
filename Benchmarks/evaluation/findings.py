"""What the product says, read from the tables of a workspace.

The names of tables and columns stand here and nowhere else in the evaluation. They are assumptions
until the tables have pages; the pages under docs/tables/ decide.
"""
from __future__ import annotations

import json
import pathlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any

from truth import Attributes, attribute_set

INCIDENTS = "incidents"
CORRELATIONS = "correlations"
#: incidents: what each is called on disk.
ID, FIRST_SIGN, START, END = "incident_id", "first_sign", "start", "end"
SEVERITY, CAUSES, METRICS, EXPECTED = "severity", "causes", "metrics", "is_expected"
#: correlations: nulls in `incident_id` belong to no incident.
OF_INCIDENT, TOPIC, LAG, RANK = "incident_id", "topic", "lag_minutes", "rank"

#: Words of `severity`, the mildest first; a number counts as it is, null as the mildest.
SEVERITIES = ("info", "minor", "warning", "major", "critical")

#: What is asked of the product; it may answer some questions and others not yet.
DETECTION, CAUSE, COMPLAINT, DELAY_OF_COMPLAINTS = "detection", "cause", "topic", "lag"
QUESTIONS = (DETECTION, CAUSE, COMPLAINT, DELAY_OF_COMPLAINTS)


class UnreadableFinding(Exception):
    """A row that cannot be what its table promises. It is the product's fault, not a silence."""


@dataclass(frozen=True)
class Finding:
    """One thing that the product says went wrong, in [start, end); it lasts if `end` is None."""

    id: str
    first_sign: datetime
    start: datetime
    end: datetime | None
    causes: tuple[Attributes, ...]
    severity: float = 0.0
    metrics: tuple[str, ...] = ()
    #: Told as information: the product knows of it and holds it for expected.
    is_expected: bool = False
    topic: str | None = None
    lag_minutes: float | None = None


@dataclass(frozen=True)
class Answers:
    """All findings of a workspace, and per question that cannot be answered yet the reason."""

    findings: tuple[Finding, ...] = ()
    not_yet: Mapping[str, str] = field(default_factory=dict)


def read(workspace: pathlib.Path) -> Answers:
    """What a workspace says."""
    incidents = rows(workspace, INCIDENTS)
    if incidents is None:
        return Answers((), {question: f"no table {INCIDENTS}" for question in QUESTIONS})
    not_yet = _missing(INCIDENTS, incidents.columns, {ID: DETECTION, START: DETECTION, END: DETECTION, CAUSES: CAUSE})
    if DETECTION in not_yet:
        return Answers((), {question: not_yet[DETECTION] for question in QUESTIONS})
    findings = tuple(_finding(row, incidents.columns) for row in incidents.rows)
    _refuse_repeated(findings)
    correlations = rows(workspace, CORRELATIONS)
    if correlations is None:
        reason = f"no table {CORRELATIONS}"
        return Answers(findings, {**not_yet, COMPLAINT: reason, DELAY_OF_COMPLAINTS: reason})
    not_yet |= _missing(CORRELATIONS, correlations.columns, {LAG: DELAY_OF_COMPLAINTS, TOPIC: COMPLAINT, OF_INCIDENT: COMPLAINT})
    if COMPLAINT in not_yet:
        return Answers(findings, {DELAY_OF_COMPLAINTS: not_yet[COMPLAINT], **not_yet})
    return Answers(_with_complaints(findings, correlations), not_yet)


@dataclass(frozen=True)
class Rows:
    columns: frozenset[str]
    rows: list[dict[str, Any]]


def rows(workspace: pathlib.Path, table: str) -> Rows | None:
    """The live rows of a Delta table; None if the table does not exist."""
    folder = workspace / "tables" / table
    if not (folder / "_delta_log").is_dir():
        return None
    from deltalake import DeltaTable

    read_back = DeltaTable(str(folder)).to_pyarrow_table()
    return Rows(frozenset(read_back.column_names), read_back.to_pylist())


def _missing(table: str, columns: frozenset[str], needed: Mapping[str, str]) -> dict[str, str]:
    return {question: f"no column {column} in {table}" for column, question in needed.items() if column not in columns}


def _finding(row: Mapping[str, Any], columns: frozenset[str]) -> Finding:
    name = str(row[ID])
    start, end = _time(row[START]), _time(row[END])
    if row[ID] is None or start is None:
        raise UnreadableFinding(f"{INCIDENTS}: incident {name} has no {ID if row[ID] is None else START}")
    first_sign = _time(row.get(FIRST_SIGN)) or start
    if end is not None and not max(first_sign, start) <= end:
        raise UnreadableFinding(f"{INCIDENTS}: incident {name} ends at {end}, before its start or first sign")
    return Finding(
        name, first_sign, start, end, _causes(name, row.get(CAUSES)), _severity(name, row.get(SEVERITY)),
        tuple(str(metric) for metric in _json(name, METRICS, row.get(METRICS))), bool(row.get(EXPECTED)))


def _refuse_repeated(findings: tuple[Finding, ...]) -> None:
    seen: set[str] = set()
    for finding in findings:
        if finding.id in seen:
            raise UnreadableFinding(f"{INCIDENTS}: incident {finding.id} stands twice")
        seen.add(finding.id)


def _time(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


def _causes(name: str, text: str | None) -> tuple[Attributes, ...]:
    causes = _json(name, CAUSES, text)
    if not all(isinstance(cause, dict) for cause in causes):
        raise UnreadableFinding(f"{INCIDENTS}: incident {name}: {CAUSES} must be a list of objects")
    return tuple(attribute_set(cause) for cause in causes)


def _json(name: str, column: str, text: str | list[Any] | None) -> list[Any]:
    try:
        value = json.loads(text) if isinstance(text, str) else text or []
    except ValueError as error:
        raise UnreadableFinding(f"{INCIDENTS}: incident {name}: {column} is no JSON: {error}") from error
    if not isinstance(value, list):
        raise UnreadableFinding(f"{INCIDENTS}: incident {name}: {column} is no list")
    return value


def _severity(name: str, value: str | float | None) -> float:
    if value is None or value in SEVERITIES:
        return float(SEVERITIES.index(value)) if value else 0.0
    try:
        return float(value)
    except ValueError:
        raise UnreadableFinding(
            f"{INCIDENTS}: incident {name}: severity {value} is none of {', '.join(SEVERITIES)} and no number") from None


def _with_complaints(findings: tuple[Finding, ...], table: Rows) -> tuple[Finding, ...]:
    """Each finding with the topic and the lag of its first correlation.

    First is the lowest rank; among equals the first topic by name, so that several firsts win nothing.
    """
    first: dict[str, dict[str, Any]] = {}
    for row in sorted(table.rows, key=lambda row: (row.get(RANK) is None, row.get(RANK) or 0, str(row[TOPIC]))):
        if row[OF_INCIDENT] is not None:
            first.setdefault(str(row[OF_INCIDENT]), row)
    return tuple(_with_complaint(finding, first.get(finding.id, {})) for finding in findings)


def _with_complaint(finding: Finding, row: Mapping[str, Any]) -> Finding:
    lag = row.get(LAG)
    return replace(finding, topic=row.get(TOPIC), lag_minutes=None if lag is None else float(lag))
