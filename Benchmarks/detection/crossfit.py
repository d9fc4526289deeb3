"""NAB with a threshold from other series than those it is used on, and how sure the figure is."""
from __future__ import annotations

import dataclasses
import pathlib
import random
import types

FOLDS = 5
REPEATS = 20
RESAMPLES = 2000


@dataclasses.dataclass(frozen=True)
class Crossed:
    """A score in points of NAB."""

    mean: float
    #: 95 % bootstrap interval over series, of the first repeat.
    low: float
    high: float


def crossed(scorer: types.ModuleType, data: pathlib.Path, out: pathlib.Path) -> dict[str, Crossed]:
    split = scorer.load_split(str(data))
    detections = scorer.load_detections(str(out), split)
    return {profile: _crossed(scorer, split, detections, weights) for profile, weights in scorer.PROFILES.items()}


def _crossed(scorer, split: dict, detections: dict, weights: tuple) -> Crossed:
    dice = random.Random(1)
    sparse, levels = _sparse(split, detections)
    means = []
    first: list[tuple[float, float, int]] = []
    for _ in range(REPEATS):
        names = sorted(split)
        dice.shuffle(names)
        parts: list[tuple[float, float, int]] = []
        for fold in range(FOLDS):
            held = names[fold::FOLDS]
            rest = [name for name in names if name not in held]
            threshold = scorer.best_threshold(
                {name: sparse[name] for name in rest}, {name: levels[name] for name in rest}, weights)
            parts += [_part(scorer, split[name][1], detections[name], threshold, weights) for name in held]
        means.append(_score(parts, weights))
        first = first or parts
    draws = sorted(_score(dice.choices(first, k=len(first)), weights) for _ in range(RESAMPLES))
    return Crossed(sum(means) / len(means), draws[int(0.025 * RESAMPLES)], draws[int(0.975 * RESAMPLES) - 1])


def _sparse(split: dict, detections: dict) -> tuple[dict, dict]:
    """The rows with a score alone: the others are never flagged, and leaving them out makes fitting quick."""
    sparse, levels = {}, {}
    for name, (count, points, spans) in split.items():
        kept = [(point, level) for point, level in zip(points, detections[name]) if level > 0]
        sparse[name] = (count, [point for point, _ in kept], spans)
        levels[name] = [level for _, level in kept]
    return sparse, levels


def _part(scorer, points, scores, threshold: float, weights: tuple) -> tuple[float, float, int]:
    raw, _, windows, _ = scorer.raw_score(points, scores, threshold, weights)
    return raw, -weights[2] * windows, windows


def _score(parts: list[tuple[float, float, int]], weights: tuple) -> float:
    raw, null, windows = (sum(part[index] for part in parts) for index in range(3))
    return 100.0 * (raw - null) / (windows * weights[0] - null) if windows else 0.0
