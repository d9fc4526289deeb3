"""RCA: which attribute combinations explain a deviation, exactly."""
from __future__ import annotations

import csv
import json
import lzma
import pathlib
import tempfile
from collections.abc import Callable

from figures import Figure
from product import Product, score

MUST = {"RS": 0.68, "B0": 0.942, "S": 0.5155, "L": 0.6973}
AIM = {"RS": 0.75, "B0": 0.98, "S": 0.62, "L": 0.80}
REFERENCE = {"RS": "RobustSpot 0.656", "B0": "Squeeze 0.972", "S": "RiskLoc 0.546", "L": "RiskLoc 0.727"}


def figures(product: Product, folder: pathlib.Path, out: pathlib.Path, say: Callable[[str], None]) -> list[Figure]:
    predictions = out / "predictions.csv"
    seconds: dict[str, tuple[float, float]] = {}
    slowest: dict[str, float] = {}
    with (folder / "data/cases.csv").open(newline="", encoding="utf-8") as handle:
        cases = list(csv.DictReader(handle))
    with predictions.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle)
        writer.writerow(["case", "rank", "root_cause"])
        for number, case in enumerate(cases, 1):
            say(f"rca: {number}/{len(cases)} {case['case']}")
            for cause in localised(product, folder / "data", case)["causes"]:
                combination = "&".join(f"{name}={value}" for name, value in cause["attributes"].items())
                writer.writerow([case["case"], cause["rank"], combination])
            wall, processor = product.taken()
            earlier = seconds.get(case["dataset"], (0.0, 0.0))
            seconds[case["dataset"]] = (earlier[0] + wall, earlier[1] + processor)
            slowest[case["dataset"]] = max(slowest.get(case["dataset"], 0), processor)
    scored = score(folder, "--predictions", predictions)
    three = score(folder, "--predictions", predictions, "--top", 3)
    result = []
    for name in [name for name in ["RS", "B0", "S", "L"] if name in scored]:
        one = scored[name]
        result.append(Figure(
            "RCA " + name, "F1", one["f1"], None, MUST[name], AIM[name], REFERENCE[name], seconds[name],
            note=f"{one['tp']} right, {one['fp']} wrong, {one['fn']} missed; slowest case {slowest[name]:.2f} cpu s"))
        result.append(Figure(
            "RCA " + name, "recall in the first three", one["at3"] / one["truths"],
            reference="RobustSpot 0.849" if name == "RS" else ""))
    if "RS" in three:
        one = three["RS"]
        result.append(Figure(
            "RCA RS", "F1 of the first three", one["f1"], reference="RobustSpot 0.410",
            note=f"{one['tp']} right, {one['fp']} wrong"))
    return result


def localised(product: Product, data: pathlib.Path, case: dict) -> dict:
    """What the product says of a case."""
    if case["dataset"] == "RS":
        words = ["--failures", "value", "--requests", "cnt", "--time", "min", "--at", case["anomaly_minute"]]
    else:
        words = ["--actual", "real", "--expected", "predict"]
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(lzma.open(data / f"{case['case']}.csv.xz").read())
        file.flush()
        return json.loads(product.run("localise", file.name, *words, "--output", "json"))
