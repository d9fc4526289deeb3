"""How well `hypercare tag` tells sentiment, topics and severity, by the sets' own scorer.

    bench.py --product BIN --bench DIR [--unseen DIR] [--classes] [--only tags|calibration]

The first table has the tags as they are. The second has what `--calibrate` makes of them: of each set that no weight was
learned from 300 rows are drawn, a calibration is fitted to them, and the other rows are scored; ten draws by seeds.

DIR holds score.py and a folder with dev.jsonl.gz for each set; --unseen another folder with the sets whose texts had to
be fetched (dev.jsonl). Sets that are not there are told and passed over.
"""
from __future__ import annotations

import argparse
import collections
import csv
import gzip
import io
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

from scores import macro_f1

#: Answers that no weight was learned from: the set, the gold's field, and the column of the product that answers it.
QUESTIONS = [
    ("airline", "label", "sentiment"), ("github_novielli", "label", "sentiment"), ("jira_ortu", "label", "sentiment"),
    ("hc_topics", "label", "topics"), ("hc_topics", "sentiment", "sentiment"), ("hc_topics", "severity", "severity"),
    ("gitbugs_hadoop", "label", "severity"),
]

#: Sets of the second table.
CALIBRATED = ["airline", "github_novielli", "jira_ortu"]
DRAWN_ROWS = 300
DRAWS = 10


def gold_file(name: str, folders: list[pathlib.Path]) -> pathlib.Path | None:
    """The set's file in the first folder that has it."""
    paths = [folder / name / file for folder in folders for file in ("dev.jsonl.gz", "dev.jsonl")]
    return next((path for path in paths if path.exists()), None)


def read(path: pathlib.Path) -> list[dict]:
    """The rows of a set."""
    open_text = gzip.open if path.suffix == ".gz" else open
    with open_text(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def table(rows: list[dict], columns: list[str]) -> str:
    """Rows as a table with a header."""
    text = io.StringIO()
    csv.writer(text).writerows([columns, *([row[column] for column in columns] for row in rows)])
    return text.getvalue()


def told(product: str, rows: list[dict], *options: str) -> list[dict[str, str]]:
    """What the product says of every text."""
    command = [product, "tag", "-", "--quiet", *options]
    done = subprocess.run(command, input=table(rows, ["id", "text"]), capture_output=True, text=True, check=True)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def score(scorer: pathlib.Path, gold: pathlib.Path, field: str, rows: list[dict[str, str]], column: str) -> dict:
    """The scorer's figures."""
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerows([["id", "label"], *([row["id"], row[column]] for row in rows)])
        file.flush()
        command = [sys.executable, scorer, gold, file.name, "--field", field, "--json"]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def agreement(rows: list[dict], answers: dict[str, str]) -> float:
    """Macro-F1 of some rows of a set; the scorer's own figure needs whole sets."""
    return macro_f1(collections.Counter((row["label"], answers[row["id"]]) for row in rows))


def answers(product: str, rows: list[dict], *options: str) -> dict[str, str]:
    """Sentiment by id."""
    return {row["id"]: row["sentiment"] for row in told(product, rows, *options)}


def calibrated(product: str, rows: list[dict], seed: int) -> tuple[float, float]:
    """Macro-F1 on rows that were not drawn, without and with a calibration fitted to those that were."""
    order = random.Random(seed).sample(rows, len(rows))
    drawn, others = order[:DRAWN_ROWS], order[DRAWN_ROWS:]
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as file:
        file.write(table(drawn, ["text", "label"]))
        file.flush()
        found = answers(product, others, "--calibrate", file.name)
    return agreement(others, answers(product, others)), agreement(others, found)


def print_tags(arguments: argparse.Namespace) -> None:
    """The first table."""
    print(f"{'set':18} {'of':10} {'rows':>6} {'accuracy':>9} {'macro-F1':>9} {'any match':>9}")
    for name, field, column in QUESTIONS:
        gold = gold_file(name, [arguments.bench, *arguments.unseen])
        if gold is None:
            print(f"{name:18} {column:10} not there")
            continue
        rows = told(arguments.product, read(gold))
        found = score(arguments.bench / "score.py", gold, field, rows, column)
        shares = [found["accuracy"], found["macro_f1"], found.get("any_match")]
        print(f"{name:18} {column:10} {found['n']:6} " + " ".join("" if x is None else f"{x:9.3f}" for x in shares))
        for label, of in found["per_class"].items() if arguments.classes else ():
            figures = " ".join(f"{of[figure]:9.3f}" for figure in ("precision", "recall", "f1"))
            print(f"  {label:27} {of['support']:6} {figures}")


def print_calibration(arguments: argparse.Namespace) -> None:
    """The second table: mean, standard deviation and range over draws."""
    print(f"{'set':18} {'drawn':>6} {'without':>8} {'with':>6} {'sd':>6} {'least':>6} {'most':>6}")
    for name in CALIBRATED:
        gold = gold_file(name, [arguments.bench, *arguments.unseen])
        if gold is None:
            print(f"{name:18} not there")
            continue
        rows = read(gold)
        pairs = [calibrated(arguments.product, rows, seed) for seed in range(DRAWS)]
        without, found = ([pair[place] for pair in pairs] for place in (0, 1))
        shares = [statistics.mean(found), statistics.stdev(found), min(found), max(found)]
        print(f"{name:18} {DRAWN_ROWS:6} {statistics.mean(without):8.3f} " + " ".join(f"{x:6.3f}" for x in shares))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", required=True)
    parser.add_argument("--bench", required=True, type=pathlib.Path)
    parser.add_argument("--unseen", type=pathlib.Path, action="append", default=[])
    parser.add_argument("--classes", action="store_true", help="tell rows, precision, recall and F1 of each class too")
    parser.add_argument("--only", choices=["tags", "calibration"])
    arguments = parser.parse_args()
    if arguments.only != "calibration":
        print_tags(arguments)
    if arguments.only != "tags":
        print_calibration(arguments)


if __name__ == "__main__":
    main()
