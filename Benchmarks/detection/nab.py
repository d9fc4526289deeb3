"""NAB: streaming detection; the product's `onset` is the score, one row for each episode."""
from __future__ import annotations

import csv
import io
import json
import pathlib
from collections.abc import Callable

import crossfit
from figures import Figure
from product import Product, score, scorer

#: The preset threshold of `onset`.
PRESET = 0.5
NAMES = {"standard": "standard", "reward_low_FP_rate": "low FP", "reward_low_FN_rate": "low FN"}
MUST = {"standard": 66, "reward_low_FP_rate": 57, "reward_low_FN_rate": 71}
AIM = {"standard": 76}
REFERENCE = {"standard": "ARTime 75.1", "reward_low_FP_rate": "ARTime 65.1", "reward_low_FN_rate": "ARTime 80.8"}


def figures(product: Product, folder: pathlib.Path, out: pathlib.Path, say: Callable[[str], None]) -> list[Figure]:
    for name in sorted(json.loads((folder / "data/windows.json").read_text())):
        say(f"nab: {name}")
        rows = list(csv.DictReader(io.StringIO(product.run("detect", existing(folder / "data" / name)))))
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", newline="") as handle:
            handle.write("anomaly_score\n")
            handle.writelines(f"{row['onset']}\n" for row in rows)
    fitted = score(folder, "--detections", out)
    preset = score(folder, "--detections", out, "--threshold", PRESET)
    crossed = crossfit.crossed(scorer(folder), folder / "data", out)
    seconds = product.taken()
    result = []
    for profile, name in NAMES.items():
        result.append(figure(
            name + ", fitted", fitted[profile], MUST.get(profile), AIM.get(profile), REFERENCE[profile], seconds))
        seconds = None
    result += [figure(name + ", preset", preset[profile]) for profile, name in NAMES.items()]
    for profile, name in NAMES.items():
        one = crossed[profile]
        result.append(Figure(
            "NAB", name + ", cross-fitted", one.mean, digits=2,
            note=f"95 % over series {one.low:.1f} to {one.high:.1f}"))
    return result


def figure(name: str, scored: dict, must=None, aim=None, reference="", seconds=None) -> Figure:
    return Figure(
        "NAB", name, scored["score"], scored["threshold"], must, aim, reference, seconds, digits=2,
        note=f"{scored['caught']}/{scored['windows']} windows, {scored['false_alarm_rows']} false-alarm rows")


def existing(path: pathlib.Path) -> pathlib.Path:
    return path if path.exists() else path.with_name(path.name + ".gz")
