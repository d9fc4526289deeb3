"""The one table, as plain text of at most 100 columns, as Markdown, and as JSON."""
from __future__ import annotations

import dataclasses
import math
import textwrap
from collections.abc import Callable, Sequence
from typing import Any

import seeds
from scores import Measure, Row, Summary

WIDTH = 100
NAME_WIDTH = 17
NOTHING = "-"
NOT_YET = "not yet"


LEGEND = (
    "found: a finding at the right time with the right cause among its first three; seen: by time alone;",
    "both of all incidents. cause first, in 3: of the seen. delay: from the beginning to the first sign,",
    "median of the found. topic right: of those with 5 complaints or more; lag off: median where told.",
    "again: further findings per found incident. Second lines: 95 % intervals. Rules: docs/evaluation.md",
)


# ---------------------------------------------------------------- numbers
def share(value: float) -> str:
    """Whole per cents; 0 and 100 mean none and all."""
    percent = math.floor(value * 100 + 0.5)
    if 0 < value < 1:
        percent = min(max(percent, 1), 99)
    return f"{percent}"


def minutes(value: float) -> str:
    """One decimal below ten; hours, and it says so, from a thousand on."""
    if abs(value) >= 999.5:
        return f"{value / 60:.0f}h"
    return _unsigned_zero(f"{value:.1f}" if abs(value) < 9.95 else f"{value:.0f}")


def times(value: float) -> str:
    """One decimal below ten; thousands, and it says so, from a thousand on."""
    return f"{value / 1000:.0f}k" if value >= 999.5 else f"{value:.1f}" if value < 9.95 else f"{value:.0f}"


def rate(value: float) -> str:
    return f"{value:.2f}" if value < 9.995 else f"{value:.0f}"


def _unsigned_zero(text: str) -> str:
    return text if float(text) else text.lstrip("-")


@dataclasses.dataclass(frozen=True)
class Column:
    """One measure of a row: how it is called and how it is written."""

    name: str
    heading: tuple[str, str]
    width: int
    text: Callable[[float], str]
    unit: str = ""


COLUMNS = (
    Column("found", ("", "found"), 7, share, " %"),
    Column("seen", ("", "seen"), 7, share, " %"),
    Column("cause_first", ("cause", "first"), 7, share, " %"),
    Column("cause_in_three", ("cause", "in 3"), 7, share, " %"),
    Column("delay", ("delay", "min"), 9, minutes),
    Column("topic", ("topic", "right"), 7, share, " %"),
    Column("lag_error", ("lag off", "min"), 9, minutes),
    Column("duplicates", ("", "again"), 8, times),
)


def value_text(measure: Measure, text: Callable[[float], str], unit: str = "") -> str:
    if not measure.is_answered:
        return NOT_YET
    return NOTHING if measure.value is None else text(measure.value) + unit


def interval_text(measure: Measure, text: Callable[[float], str]) -> str:
    if not measure.is_answered or measure.value is None or measure.interval is None:
        return ""
    return "–".join(map(text, measure.interval))


# ---------------------------------------------------------------- plain text
def plain(result: Summary, heading: str) -> str:
    lines = [heading, ""]
    lines += [_line("", "n" * row, [column.heading[row] for column in COLUMNS]) for row in (0, 1)]
    lines += [line for one in result.kinds for line in _row(one)]
    lines += ["", "by strength"]
    lines += [line for one in result.classes for line in _row(one)]
    lines += ["", *_row(result.total), "", *_rates(result), "", *LEGEND, *_notes(result)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _row(one: Row) -> list[str]:
    """Two lines: the figures, and their intervals. A long name goes on in the second."""
    name, rest = _split(one.name)
    first = _line(name, str(one.incidents), [value_text(getattr(one, c.name), c.text, c.unit) for c in COLUMNS])
    second = _line(rest, "", [interval_text(getattr(one, c.name), c.text) for c in COLUMNS])
    return [first, second] if second.strip() else [first]


def _split(name: str) -> tuple[str, str]:
    if len(name) <= NAME_WIDTH:
        return name, ""
    cut = name.rfind("_", 0, NAME_WIDTH) + 1 or NAME_WIDTH
    rest = name[cut:]
    return name[:cut], rest if len(rest) <= NAME_WIDTH else rest[:NAME_WIDTH - 1] + "…"


def _line(name: str, count: str, cells: Sequence[str]) -> str:
    text = f"{name:<{NAME_WIDTH}}{count:>5}"
    for column, cell in zip(COLUMNS, cells):
        text += f"  {cell:>{column.width}}"
    return text


def _rates(result: Summary) -> list[str]:
    return [
        _rate("false findings per quiet day", result.false_per_quiet_day, "on {} quiet days", rate),
        _rate("stray findings per other day", result.stray_per_busy_day, "on {} other days", rate),
        _rate("distractors taken for incidents", result.distractors, "of {} distractors", share, " %"),
    ]


def _rate(name: str, measure: Measure, base: str, text: Callable[[float], str], unit: str = "") -> str:
    line = f"{name:<34}{value_text(measure, text, unit):>7}"
    interval = interval_text(measure, text)
    return f"{line}  {interval:>9}   {measure.count} {base.format(f'{measure.base:.0f}')}" if interval else line


def _notes(result: Summary) -> list[str]:
    notes = []
    if result.total.lag_error.is_answered and result.total.complained:
        told = result.total.lag_error.count
        notes.append(f"a lag was told for {told} of {result.total.complained} incidents with complaints")
    if result.not_yet:
        told = ", ".join(f"{question} ({reason})" for question, reason in result.not_yet.items())
        notes.append(f"not yet: {told}")
    partly = [one.seed for one in result.seeds if set(one.not_yet) - set(result.not_yet)]
    if partly:
        notes.append(f"tables missing in some seeds count as saying nothing there: seeds {seeds.short(partly)}")
    notes += [f"exit code {code} in seeds {seeds.short(which)}" for code, which in _unusual_exits(result)]
    if result.failures:
        notes.append("")
        notes.append(f"FAILED: {len(result.failures)} of {len(result.seeds)} seeds")
        notes.append("where the product failed, every incident counts as missed and no day as quiet")
        told = (f"  seed {one.seed}: {one.failure}" for one in result.failures)
        notes += [line for one in told for line in textwrap.wrap(one, WIDTH, subsequent_indent="    ")]
    return ["", *notes] if notes else []


def _unusual_exits(result: Summary) -> list[tuple[int, list[int]]]:
    codes = sorted({one.exit_code for one in result.seeds if one.exit_code and not one.failure})
    return [(code, [one.seed for one in result.seeds if one.exit_code == code and not one.failure]) for code in codes]


# ---------------------------------------------------------------- Markdown
def markdown(result: Summary, heading: str) -> str:
    names = [" ".join(word for word in column.heading if word) for column in COLUMNS]
    lines = [heading.replace("\n", "  \n"), "", f"| | n | {' | '.join(names)} |", "| --- |" + " ---: |" * (len(COLUMNS) + 1)]
    for mark, rows in (("`", result.kinds), ("*", result.classes), ("**", (result.total,))):
        lines += [_markdown_row(f"{mark}{one.name}{mark}", one) for one in rows]
    lines += ["", *(f"- {line}" for line in map(_squeezed, _rates(result))), "", " ".join(LEGEND)]
    notes = _notes(result)
    return "\n".join([*lines, *(f"- {line.strip()}" if line else line for line in notes)]) + "\n"


def _markdown_row(name: str, one: Row) -> str:
    cells = [_cell(getattr(one, column.name), column) for column in COLUMNS]
    return "| " + " | ".join([name, str(one.incidents), *cells]) + " |"


def _cell(measure: Measure, column: Column) -> str:
    interval = interval_text(measure, column.text)
    return value_text(measure, column.text, column.unit) + (f" ({interval})" if interval else "")


def _squeezed(text: str) -> str:
    return " ".join(text.split())


# ---------------------------------------------------------------- JSON
def document(result: Summary, about: dict[str, Any], has_details: bool) -> dict[str, Any]:
    """All figures for a script; single incidents only where one may look at them."""
    found = {
        "schema": "hypercare-evaluation/1", **about, "not_yet": result.not_yet,
        "kinds": [_row_document(one) for one in result.kinds],
        "strength_classes": [_row_document(one) for one in result.classes],
        "all": _row_document(result.total),
        "false_per_quiet_day": _measure_document(result.false_per_quiet_day),
        "stray_per_busy_day": _measure_document(result.stray_per_busy_day),
        "distractors": _measure_document(result.distractors),
        "failed": [{"seed": one.seed, "failure": one.failure, "exit_code": one.exit_code} for one in result.failures],
    }
    if has_details:
        found["scenarios"] = [dataclasses.asdict(one) for one in result.seeds]
    return found


def _row_document(one: Row) -> dict[str, Any]:
    head = {"name": one.name, "incidents": one.incidents, "with_complaints": one.complained}
    return head | {column.name: _measure_document(getattr(one, column.name)) for column in COLUMNS}


def _measure_document(measure: Measure) -> dict[str, Any] | str:
    if not measure.is_answered:
        return NOT_YET
    low, high = measure.interval if measure.value is not None and measure.interval else (None, None)
    return {"value": measure.value, "low": low, "high": high, "count": measure.count, "base": measure.base}
