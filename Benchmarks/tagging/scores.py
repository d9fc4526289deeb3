"""Figures of answers that have one class each."""
from __future__ import annotations

import collections
import statistics


def macro_f1(pairs: collections.Counter) -> float:
    """Mean F1 of the classes that occur, by how often each pair of truth and answer does."""
    truth, answers = collections.Counter(), collections.Counter()
    for (label, answer), count in pairs.items():
        truth[label] += count
        answers[answer] += count
    return statistics.mean(2 * pairs[label, label] / (truth[label] + answers[label]) for label in truth)
