"""All figures as one table."""
from __future__ import annotations

from collections.abc import Sequence

from figures import Figure

HEAD = ["benchmark", "figure", "value", "threshold", "must", "aim", "reference", "wall s", "cpu s", "note"]
RIGHT = {2, 3, 4, 5, 7, 8}


def cells(figure: Figure) -> list[str]:
    return [
        figure.benchmark, figure.name, figure.text + (" (missed)" if figure.is_missed else ""),
        figure.threshold_text, figure.must_text, figure.aim_text, figure.reference,
        *([f"{seconds:.1f}" for seconds in figure.seconds] if figure.seconds else ["", ""]), figure.note]


def plain(figures: Sequence[Figure]) -> str:
    rows = [HEAD] + [cells(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column in RIGHT else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths))).rstrip()
        for row in rows)


def markdown(figures: Sequence[Figure]) -> str:
    rows = [HEAD, ["---:" if column in RIGHT else "---" for column in range(len(HEAD))]]
    rows += [cells(figure) for figure in figures]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
