"""One figure of a benchmark, and what it should reach."""
from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Figure:
    benchmark: str
    name: str
    value: float
    #: What the figure was measured at; None where nothing is chosen.
    threshold: float | None = None
    must: float | None = None
    aim: float | None = None
    #: The best known figure, with its origin.
    reference: str = ""
    #: Seconds that the product took for the benchmark, by the clock and of the processor; told with its first figure.
    seconds: tuple[float, float] | None = None
    #: Small values are good.
    is_cost: bool = False
    digits: int = 3
    note: str = ""

    @property
    def is_missed(self) -> bool:
        if self.must is None:
            return False
        return self.value > self.must if self.is_cost else self.value < self.must

    @property
    def text(self) -> str:
        return f"{self.value:.{self.digits}f}"

    @property
    def must_text(self) -> str:
        return self._bound(self.must)

    @property
    def aim_text(self) -> str:
        return self._bound(self.aim)

    @property
    def threshold_text(self) -> str:
        if self.threshold is None:
            return ""
        # What matters of a threshold close to 1 is its distance from 1.
        return f"1-{1 - self.threshold:.3g}" if 0.999 < self.threshold < 1 else f"{self.threshold:.4g}"

    def document(self) -> dict:
        return dataclasses.asdict(self) | {"is_missed": self.is_missed}

    def _bound(self, bound: float | None) -> str:
        return "" if bound is None else ("<= " if self.is_cost else ">= ") + f"{bound:.{self.digits}f}"
