"""The best one-to-one assignment, exact and the same in every run."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Worth:
    """What a pair is worth: first whether it is right, then whether it is one at all, then its place.

    A lower place is better. Sums are compared in this order: no number of pairs outweighs a right one.
    """

    right: int
    place: int


def best(worths: Mapping[tuple[int, str], Worth]) -> dict[int, str]:
    """Row to column, each at most once: most right pairs, then most pairs, then the lowest places."""
    chosen: dict[int, str] = {}
    for rows in _parts(worths):
        chosen |= _best_of_part({pair: worth for pair, worth in worths.items() if pair[0] in rows})
    return chosen


def _parts(worths: Mapping[tuple[int, str], Worth]) -> list[set[int]]:
    """Rows that share columns, directly or through others; parts can be solved apart."""
    parts: list[tuple[set[int], set[str]]] = []
    for row in sorted({row for row, _ in worths}):
        rows, columns = {row}, {column for one, column in worths if one == row}
        apart = []
        for other in parts:
            if columns & other[1]:
                rows, columns = rows | other[0], columns | other[1]
            else:
                apart.append(other)
        parts = [*apart, (rows, columns)]
    return [rows for rows, _ in parts]


def _best_of_part(worths: Mapping[tuple[int, str], Worth]) -> dict[int, str]:
    rows = sorted({row for row, _ in worths})
    columns = sorted({column for _, column in worths})
    places = max(worth.place for worth in worths.values()) + 1
    of_pair = len(rows) * places + 1
    of_right = len(rows) * (of_pair + places) + 1
    # A row may also stay alone, at no cost: a column of its own for each.
    costs = [[0] * (len(columns) + len(rows)) for _ in rows]
    for (row, column), worth in worths.items():
        value = worth.right * of_right + of_pair + places - 1 - worth.place
        costs[rows.index(row)][columns.index(column)] = -value
    found = least_cost(costs)
    pairs = ((row, columns[at]) for row, at in zip(rows, found) if at < len(columns))
    return {row: column for row, column in pairs if (row, column) in worths}


def least_cost(costs: list[list[int]]) -> list[int]:
    """For each row its column, so that the sum of the costs is least; no more rows than columns.

    Source: Kuhn (1955), The Hungarian method for the assignment problem, in the form with potentials
    and shortest augmenting paths. Whole numbers, so exact. Complexity: rows squared times columns.
    """
    height, width = len(costs), len(costs[0])
    of_row, of_column = [0] * (height + 1), [0] * (width + 1)
    owner = [0] * (width + 1)  # row in each column, from 1; 0 is nobody; column 0 is where a path begins
    for row in range(1, height + 1):
        owner[0] = row
        column, came_from = 0, [0] * (width + 1)
        slack: list[int | None] = [None] * (width + 1)
        is_done = [False] * (width + 1)
        while owner[column]:
            is_done[column] = True
            here, following, least = owner[column], 0, None
            for other in range(1, width + 1):
                if is_done[other]:
                    continue
                cost = costs[here - 1][other - 1] - of_row[here] - of_column[other]
                known = slack[other]
                if known is None or cost < known:
                    slack[other] = known = cost
                    came_from[other] = column
                if least is None or known < least:
                    least, following = known, other
            for other in range(width + 1):
                if is_done[other]:
                    of_row[owner[other]] += least or 0
                    of_column[other] -= least or 0
                elif slack[other] is not None:
                    slack[other] -= least or 0  # type: ignore[operator]
            column = following
        while column:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    chosen = [0] * height
    for column in range(1, width + 1):
        if owner[column]:
            chosen[owner[column] - 1] = column - 1
    return chosen
