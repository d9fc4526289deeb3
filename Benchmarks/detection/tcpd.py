"""TCPD: change points of whole series, one setting for all."""
from __future__ import annotations

import csv
import io
import json
import pathlib
from collections.abc import Callable

from figures import Figure
from product import Product, score


def figures(product: Product, folder: pathlib.Path, out: pathlib.Path, say: Callable[[str], None]) -> list[Figure]:
    say("tcpd")
    predictions = out / "predictions.csv"
    count = 0
    with predictions.open("w", newline="") as handle:
        handle.write("series,index\n")
        for name in sorted(json.loads((folder / "data/annotations.json").read_text())):
            printed = product.run(
                "detect", folder / "data" / f"{name}.csv", "--changes", "--timestamp-column", "index",
                "--value-column", "value")
            for row in csv.DictReader(io.StringIO(printed)):
                handle.write(f"{name},{row['index']}\n")
                count += 1
    mean = score(folder, "--predictions", predictions)["mean"]
    return [
        Figure(
            "TCPD", "F1", mean["f1"], None, 0.77, 0.80, "PELT 0.757 (default)", product.taken(),
            note=f"{count} change points"),
        Figure("TCPD", "covering", mean["cover"], None, 0.73, 0.76, "AMOC 0.734 (default)"),
    ]
