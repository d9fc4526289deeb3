"""95 % confidence intervals: of a share, of a rate of rare events, of a median over clusters."""
from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable, Sequence

#: The 97.5 % point of the standard normal distribution.
Z = 1.959963984540054
TAIL = 0.025
ROUNDS = 2000
#: The bootstrap draws the same clusters in every evaluation.
BOOTSTRAP_SEED = 20260302

Interval = tuple[float, float]


def wilson(successes: int, trials: int) -> Interval | None:
    """The score interval of a share: the p with |p̂ - p| = z sqrt(p (1 - p) / n).

    Source: Wilson (1927), Probable inference, the law of succession, and statistical inference,
    Journal of the American Statistical Association 22, 209-212. Assumes independent trials.
    """
    if trials == 0:
        return None
    share = successes / trials
    scale = 1 + Z * Z / trials
    middle = (share + Z * Z / (2 * trials)) / scale
    half = Z / scale * math.sqrt(share * (1 - share) / trials + Z * Z / (4 * trials * trials))
    low = 0.0 if successes == 0 else middle - half
    high = 1.0 if successes == trials else middle + half
    return low, high


def garwood(count: int, exposure: float = 1.0) -> Interval | None:
    """The exact interval of a Poisson rate: the rates at which `count` or more, and `count` or less,
    have a probability of 2.5 %.

    Source: Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437-442.
    Solved by halving instead of by quantiles of chi squared; the two are the same numbers.
    """
    if exposure <= 0:
        return None
    low = 0.0
    if count > 0:
        low = _solve(0.0, float(count), lambda mean: poisson_upper(count, mean) < TAIL)
    ceiling = count + 10 * math.sqrt(count + 1) + 10
    high = _solve(float(count), ceiling, lambda mean: poisson_lower(count, mean) > TAIL)
    return low / exposure, high / exposure


def _solve(low: float, high: float, is_below: Callable[[float], bool]) -> float:
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return (low + high) / 2


def poisson_upper(count: int, mean: float) -> float:
    """P(X >= count) where mean <= count, so that the terms fall from the first on."""
    if mean <= 0:
        return 0.0 if count > 0 else 1.0
    term = _poisson_term(count, mean)
    total, index = 0.0, count
    while term > total * 1e-17:
        total += term
        index += 1
        term *= mean / index
    return total


def poisson_lower(count: int, mean: float) -> float:
    """P(X <= count) where mean >= count, so that the terms fall from the first on."""
    if mean <= 0:
        return 1.0
    term = _poisson_term(count, mean)
    total, index = 0.0, count
    while index >= 0 and term > total * 1e-17:
        total += term
        term *= index / mean
        index -= 1
    return total


def _poisson_term(count: int, mean: float) -> float:
    return math.exp(count * math.log(mean) - mean - math.lgamma(count + 1))


def bootstrap(
    clusters: Sequence[Sequence[float]], statistic: Callable[[list[float]], float] = statistics.median
) -> Interval | None:
    """The percentile interval of a statistic of pooled values, drawing whole clusters.

    A cluster is what one seed gave; values of one seed are not independent, seeds are. Empty clusters
    belong to the draw. None with fewer than two clusters that have values: no spread can be seen.

    Source: Efron (1979), Bootstrap methods, Annals of Statistics 7, 1-26; Davison and Hinkley (1997),
    Bootstrap methods and their application, section 3.8 for clusters.
    """
    if sum(1 for cluster in clusters if cluster) < 2:
        return None
    source = random.Random(BOOTSTRAP_SEED)
    found: list[float] = []
    for _ in range(ROUNDS):
        drawn = [value for cluster in source.choices(clusters, k=len(clusters)) for value in cluster]
        if drawn:
            found.append(statistic(drawn))
    found.sort()
    return found[math.ceil(TAIL * len(found)) - 1], found[math.ceil((1 - TAIL) * len(found)) - 1]
