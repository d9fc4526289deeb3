"""Which seeds may be used for what.

A figure is worth something only if nobody has looked at the scenarios behind it while working on the
product. So the seeds are parted once and for all, and one evaluation uses seeds of one part.
"""
from __future__ import annotations

import re
from dataclasses import dataclass


class SeedRefused(ValueError):
    """A choice of seeds that the policy does not allow; the text says what is allowed."""


@dataclass(frozen=True)
class Part:
    """A range of seeds and what it is for."""

    name: str
    first: int
    last: int
    purpose: str

    def __contains__(self, seed: int) -> bool:
        return self.first <= seed <= self.last


TUNING = Part("tuning", 1, 1000, "for work on the product; look at them as you like")
REPORTING = Part("reporting", 2001, 2040, "for figures that are published; do not look into them")
REVIEW = Part("review", 9000, 9999, "for reviewers alone, with --review")
PARTS = (TUNING, REPORTING, REVIEW)
POLICY = "; ".join(f"{part.first}-{part.last} {part.purpose}" for part in PARTS)


def chosen(text: str, is_review: bool = False) -> tuple[Part, list[int]]:
    """The seeds of `1-20` or `1,5,30-32`, in order, and the part that all of them belong to."""
    seeds = listed(text)
    parts = {part_of(seed) for seed in seeds}
    if len(parts) > 1:
        names = " and ".join(sorted(part.name for part in parts))
        raise SeedRefused(f"seeds {text}: these are {names} seeds; one evaluation uses one part ({POLICY})")
    part = parts.pop()
    if part is REVIEW and not is_review:
        raise SeedRefused(f"seeds {text}: 9000-9999 are kept for review; nobody who works on the product runs them ({POLICY})")
    if part is not REVIEW and is_review:
        raise SeedRefused(f"seeds {text}: --review is for seeds {REVIEW.first}-{REVIEW.last} alone")
    return part, seeds


def listed(text: str) -> list[int]:
    """Every seed that a text names, sorted; none may be named twice, it would count twice."""
    seeds: list[int] = []
    for word in text.split(","):
        match = re.fullmatch(r"\s*(\d{1,9})(?:\s*-\s*(\d{1,9}))?\s*", word)
        if not match:
            raise SeedRefused(f"seeds {text}: {word.strip()!r} is no seed and no range; write 1-20 or 1,5,30-32")
        first, last = int(match[1]), int(match[2] or match[1])
        if last < first:
            raise SeedRefused(f"seeds {text}: {word.strip()} runs backwards")
        part_of(first), part_of(last)
        seeds.extend(range(first, last + 1))
    if len(set(seeds)) < len(seeds):
        raise SeedRefused(f"seeds {text}: a seed is named twice; it would be counted twice")
    return sorted(seeds)


def part_of(seed: int) -> Part:
    for part in PARTS:
        if seed in part:
            return part
    raise SeedRefused(f"seed {seed}: belongs to no part ({POLICY})")


def short(seeds: list[int]) -> str:
    """`1-3, 7` for 1, 2, 3, 7."""
    runs: list[list[int]] = []
    for seed in seeds:
        if runs and seed == runs[-1][1] + 1:
            runs[-1][1] = seed
        else:
            runs.append([seed, seed])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
