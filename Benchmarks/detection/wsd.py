"""WSD: web-service metrics; the product's `score` with one threshold that no label has seen."""
from __future__ import annotations

import csv
import gzip
import io
import pathlib
from collections.abc import Callable

from figures import Figure
from product import Product, score

#: The threshold is set by a rate of false alarms: one normal row in 50,000, five weeks of minutes.
ROWS_PER_ALARM = 50_000
PRESET = 1 - 1 / ROWS_PER_ALARM


def figures(product: Product, folder: pathlib.Path, out: pathlib.Path, say: Callable[[str], None]) -> list[Figure]:
    for path in sorted((folder / "data").glob("*.csv.gz")):
        say(f"wsd: {path.name}")
        printed = product.run("detect", "-", stdin=without_labels(path))
        with (out / path.name.removesuffix(".gz")).open("w", newline="") as handle:
            handle.write("anomaly_score\n")
            handle.writelines(f"{row['score']}\n" for row in csv.DictReader(io.StringIO(printed)))
    preset = score(folder, "--detections", out, "--threshold", repr(PRESET))
    fitted = score(folder, "--detections", out)
    return [
        Figure(
            "WSD", "event F1, preset", preset["event"]["event_f1"], PRESET, 0.80, 0.87, "baseline 0.834 (fitted)",
            product.taken(), note=caught(preset)),
        Figure(
            "WSD", "false alarms a series-day, preset", preset["alarms_day"], PRESET, 0.05, None,
            "baseline 0.098", is_cost=True),
        Figure("WSD", "adjusted F1, preset", preset["adjusted"]["adj_f1"], PRESET, reference="baseline 0.849 (fitted)"),
        Figure("WSD", "average precision", preset["ap"], None, 0.42, 0.50, "baseline 0.354"),
        Figure("WSD", "event F1, fitted", fitted["event"]["event_f1"], fitted["event"]["threshold"], note=caught(fitted)),
        Figure("WSD", "adjusted F1, fitted", fitted["adjusted"]["adj_f1"], fitted["adjusted"]["threshold"]),
    ]


def without_labels(path: pathlib.Path) -> bytes:
    """The series as the product may see it: the labels are for the scorer alone."""
    with gzip.open(path, "rt", newline="") as handle:
        rows = [(row["timestamp"], row["value"]) for row in csv.DictReader(handle)]
    return ("timestamp,value\n" + "".join(f"{stamp},{value}\n" for stamp, value in rows)).encode()


def caught(scored: dict) -> str:
    event = scored["event"]
    return f"{event['caught']}/{event['caught'] + event['missed']} caught, {event['false_alarms']} false alarms"
